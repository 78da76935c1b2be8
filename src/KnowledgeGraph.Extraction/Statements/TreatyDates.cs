using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// When treaties were made, as a document says it anywhere: by the date before a treaty's name ("the October 1994 Agreed
/// Framework"), or of its signature. Told of again without a date, the treaty keeps it.
/// </summary>
internal sealed class TreatyDates
{
    private readonly Dictionary<EntityId, Timing> dates = [];
    private readonly HashSet<EntityId> contested = [];

    /// <summary>Reads the dates that stand in or right before treaties' names.</summary>
    /// <param name="mentions">All mentions of a document.</param>
    /// <param name="told">Its dates by passage.</param>
    public static TreatyDates Of(IEnumerable<FoundMention> mentions, IReadOnlyList<IReadOnlyList<DateMention>> told)
    {
        var treaties = new TreatyDates();
        foreach (var mention in mentions.Where(mention => mention.Entity.Labels.Contains("Treaty", StringComparer.Ordinal)))
        {
            foreach (var date in told[mention.Passage].Where(date => date.IsWithin(mention) || date.IsRightBefore(mention)))
                treaties.Add(mention.Entity.Id, date.Timing);
        }
        return treaties;
    }

    /// <summary>Adds when treaties were signed.</summary>
    public void Add(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements.Where(statement =>
            statement is { Type: "SIGNED", Polarity: Polarity.Asserted, Modality: Modality.Actual } && statement.Timing != Timing.Unknown))
        {
            Add(statement.Object, statement.Timing);
        }
    }

    /// <summary>When a treaty was made; unknown for other things, for other types of edges, and where the document gives two dates.</summary>
    public Timing Of(string type, EntityId treaty) =>
        type is "SIGNED" or "PARTY_TO" && !contested.Contains(treaty) && dates.TryGetValue(treaty, out var timing) ? timing : Timing.Unknown;

    // The more exact date of two that agree.
    private void Add(EntityId treaty, Timing timing)
    {
        if (timing.Date is not { } date)
            return;
        if (!dates.TryGetValue(treaty, out var known) || known.Date is not { } other || date.ToString().StartsWith(other.ToString(), StringComparison.Ordinal))
            dates[treaty] = timing;
        else if (!other.ToString().StartsWith(date.ToString(), StringComparison.Ordinal))
            contested.Add(treaty);
    }
}
