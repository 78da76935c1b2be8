namespace KnowledgeGraph.Language.Tests;

/// <summary>A text written as words with their tags and names: <c>[PER Annie/NNP Byron/NNP] slept/VBD</c>; a word without a tag is <c>NNP</c>.</summary>
internal sealed class NamedText
{
    private static readonly Dictionary<string, NameType> Codes = new(StringComparer.Ordinal)
    {
        ["PER"] = NameType.Person,
        ["ORG"] = NameType.Organization,
        ["LOC"] = NameType.Place,
        ["EVENT"] = NameType.Event,
    };

    private readonly List<TaggedWords> sentences = [];
    private readonly List<NameSpan> names = [];

    public NamedText(params string[] sentences)
    {
        foreach (var sentence in sentences)
            Add(sentence);
    }

    public IReadOnlyList<TaggedWords> Sentences => sentences;

    public IReadOnlyList<NameSpan> Names => names;

    /// <summary>Names as they are written above, without tags.</summary>
    public IEnumerable<string> Write(IEnumerable<NameSpan> spans) =>
        spans.Select(span => $"{span.Sentence} {Codes.Single(code => code.Value == span.Type).Key} {string.Join(' ', span.WordsIn(sentences))}");

    private void Add(string sentence)
    {
        var words = new List<(string Form, string Xpos)>();
        var (first, type) = (0, default(NameType));
        foreach (var part in sentence.Split(' '))
        {
            if (part.StartsWith('['))
            {
                (first, type) = (words.Count, Codes[part[1..]]);
                continue;
            }
            var word = part.TrimEnd(']').Split('/');
            words.Add((word[0], word.Length > 1 ? word[1] : "NNP"));
            if (part.EndsWith(']'))
                names.Add(new(sentences.Count, first, words.Count, type));
        }
        sentences.Add(new([.. words.Select(word => word.Form)], [.. words.Select(word => new WordTags("X", word.Xpos, "_"))]));
    }
}
