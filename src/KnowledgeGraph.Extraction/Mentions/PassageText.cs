using KnowledgeGraph.Documents;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>A passage with what it was read as.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Read">Its sentences, names and references.</param>
internal sealed record PassageText(ReadPassage Passage, ReadText Read)
{
    public int Index => Passage.Passage.Index;

    public string Text => Passage.Text;

    /// <summary>Its sentences, in order.</summary>
    public IReadOnlyList<PlainSentence> Sentences => Read.Sentences;

    /// <summary>The words of all sentences, in order.</summary>
    public IReadOnlyList<Word> Words { get; } = [.. Read.Sentences.SelectMany(sentence => sentence.Words)];

    /// <summary>The index among all words of the first word of each sentence.</summary>
    public IReadOnlyList<int> Firsts { get; } = FirstsOf(Read.Sentences);

    /// <summary>The names that the language pipeline found, in order.</summary>
    public IReadOnlyList<Name> Names => Read.Names;

    /// <summary>The index among all words of the first word of a name.</summary>
    public int FirstWordOf(Name name) => Firsts[name.Sentence] + name.FirstWord;

    private static List<int> FirstsOf(IReadOnlyList<PlainSentence> sentences)
    {
        var firsts = new List<int>(sentences.Count);
        var first = 0;
        foreach (var sentence in sentences)
        {
            firsts.Add(first);
            first += sentence.Words.Count;
        }
        return firsts;
    }
}
