using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Tells events and agreements from other names by the word that says what they are.</summary>
internal static class NamedKinds
{
    private static readonly HashSet<string> Agreements = new(EnglishData.Lines("agreement-words.txt"), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Events = new(EnglishData.Lines("event-words.txt"), StringComparer.OrdinalIgnoreCase);

    public static NameType Of(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (Agreements.Contains(word))
                return NameType.Agreement;
            if (Events.Contains(word))
                return NameType.Event;
        }
        return NameType.Other;
    }
}
