using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Words for nations' people and things, which no corpus marks as such; learning starts from a list and goes on from there.</summary>
internal sealed class NationalityWords(IEnumerable<string> words)
{
    private readonly HashSet<string> words = new(words, StringComparer.Ordinal);

    public static NationalityWords English { get; } = new(EnglishData.Lines("nationalities.txt"));

    /// <summary>Whether the word is one of them, or the plural of one.</summary>
    public bool Contains(string form) => words.Contains(form) || (form.EndsWith('s') && words.Contains(form[..^1]));
}
