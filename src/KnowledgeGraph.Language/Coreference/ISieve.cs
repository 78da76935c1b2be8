namespace KnowledgeGraph.Language;

/// <summary>One way to find what a mention refers back to. Sieves are tried in order of their precision (Raghunathan and others 2010).</summary>
internal interface ISieve
{
    /// <summary>Ties the mention to what it refers to, where this way finds it.</summary>
    /// <returns>Whether it did.</returns>
    bool TryResolve(MentionDraft mention, Discourse discourse);
}
