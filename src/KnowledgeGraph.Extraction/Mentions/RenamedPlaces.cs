namespace KnowledgeGraph.Extraction;

/// <summary>Takes a place's other name in parentheses for the same place: "Port Arthur (now Lüshunkou)".</summary>
internal sealed class RenamedPlaces(NamingWords words)
{
    /// <summary>The names of a passage, in order, second names linked to the first.</summary>
    public IReadOnlyList<FoundMention> Link(PassageText passage, IReadOnlyList<FoundMention> names)
    {
        var linked = names.ToList();
        for (var i = 1; i < linked.Count; i++)
        {
            if (IsPlace(linked[i - 1]) && IsPlace(linked[i]) && linked[i].Start > linked[i - 1].End && IsRenaming(passage.Text[linked[i - 1].End..linked[i].Start]))
                linked[i] = linked[i] with { Entity = linked[i - 1].Entity, Reason = "text/renamed" };
        }
        return linked;
    }

    private static bool IsPlace(FoundMention mention) => mention.Kind == KnowledgeGraph.Model.MentionKind.Name && mention.Entity.Labels[^1] == "Place" && !mention.IsAdjective;

    private bool IsRenaming(string between) => between.TrimStart() is ['(', .. var told] && words.Renamings.Contains(told.Trim().ToLowerInvariant());
}
