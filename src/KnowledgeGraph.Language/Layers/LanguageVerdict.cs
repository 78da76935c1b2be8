namespace KnowledgeGraph.Language;

/// <summary>Whether a text is English, and why.</summary>
/// <param name="IsEnglish">Whether it is to be read; too little text to tell counts as English.</param>
/// <param name="Reason">What spoke for it, in a few words for a report.</param>
public sealed record LanguageVerdict(bool IsEnglish, string Reason);
