using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>One thing that a name may mean.</summary>
/// <param name="Entry">The entity.</param>
/// <param name="Kind">In what way the spelling stands for it.</param>
/// <param name="Spelling">The spelling as the catalogue has it.</param>
/// <param name="From">The first date at which the spelling was in use for it, where known.</param>
/// <param name="To">The last, where known.</param>
/// <param name="Near">Words that speak for this sense when near the name in the text.</param>
/// <param name="Periods">Periods at which the name means this; empty where nothing is said.</param>
/// <param name="IsCommonWord">True where the spelling is an ordinary English word too: more evidence is needed.</param>
/// <param name="IsAmbiguous">True where the catalogue declares that the name means several things.</param>
public sealed record NameSense(
    CatalogueEntry Entry,
    NameKind Kind,
    string Spelling,
    PartialDate? From,
    PartialDate? To,
    IReadOnlyList<string> Near,
    IReadOnlyList<Timing> Periods,
    bool IsCommonWord,
    bool IsAmbiguous)
{
    /// <summary>
    /// True where the name may mean this at the date: it was in use, and one of the periods fits where there are any.
    /// What begins and ends is judged by the reader: a text of today may well speak of the Soviet Union.
    /// </summary>
    public bool FitsAt(PartialDate date) => !(From?.Earliest > date.Latest) && !(To?.Latest < date.Earliest)
        && (Periods.Count == 0 || Periods.Any(period => period.Overlaps(date.Earliest, date.Latest)));

    internal ulong Shapes { get; init; }
}
