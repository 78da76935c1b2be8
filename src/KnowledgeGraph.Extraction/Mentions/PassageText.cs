using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>A passage with its sentences.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Sentences">Its sentences, in order.</param>
internal sealed record PassageText(ReadPassage Passage, IReadOnlyList<PlainSentence> Sentences)
{
    public int Index => Passage.Passage.Index;

    public string Text => Passage.Text;

    /// <summary>The words of all sentences, in order.</summary>
    public IReadOnlyList<Word> Words { get; } = [.. Sentences.SelectMany(sentence => sentence.Words)];
}
