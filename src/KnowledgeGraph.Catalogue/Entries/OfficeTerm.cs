using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>A person in an office.</summary>
/// <param name="Person">Who.</param>
/// <param name="Title">The office's title, one that the catalogue defines: <c>president</c>.</param>
/// <param name="Of">The state, organization or company that the office belongs to.</param>
/// <param name="From">The first day, as exactly as known; null where it is not.</param>
/// <param name="To">The last day; null where it is not known or has not come.</param>
public sealed record OfficeTerm(EntityId Person, string Title, EntityId Of, PartialDate? From, PartialDate? To)
{
    /// <summary>True where the person may have held the office at some day of the date.</summary>
    public bool Covers(PartialDate date) => !(From?.Earliest > date.Latest) && !(To?.Latest < date.Earliest);
}
