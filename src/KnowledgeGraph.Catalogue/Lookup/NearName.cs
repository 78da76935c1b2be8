namespace KnowledgeGraph.Catalogue;

/// <summary>A known name that a mistyped one may have meant.</summary>
/// <param name="Spelling">The known spelling.</param>
/// <param name="Distance">Insertions, deletions, replacements and swaps of neighbours between the two, accents and case aside.</param>
/// <param name="Senses">What the known name may mean.</param>
public sealed record NearName(string Spelling, int Distance, IReadOnlyList<NameSense> Senses);
