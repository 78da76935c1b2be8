namespace KnowledgeGraph.Language;

/// <summary>What mentions speak of, with what is known of it so far.</summary>
internal sealed class Referent
{
    public Gender Gender { get; set; }

    /// <summary>The kind of thing, where a name or a noun told it.</summary>
    public NameType? Type { get; set; }

    /// <summary>How often it has been spoken of.</summary>
    public int Count { get; set; }

    public bool IsNamed { get; set; }

    /// <summary>The first name that it was given, where it had been spoken of before.</summary>
    public MentionDraft? Naming { get; set; }
}
