using System.Numerics;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>The known names nearest to one that was mistyped.</summary>
/// <remarks>
/// Of the names within the length, those whose letters differ in too many places are passed over by a set of letters in
/// one machine word, and the rest are measured (optimal string alignment distance).
/// </remarks>
internal sealed class NearIndex
{
    private const int Most = 8;

    private readonly record struct Candidate(string Folded, ulong Letters, int Node);

    private readonly NameIndex index;
    private readonly ILookup<int, Candidate> byLength;

    public NearIndex(CatalogueImage image, NameIndex index)
    {
        this.index = index;
        byLength = Candidates(image).ToLookup(candidate => candidate.Folded.Length);
    }

    /// <summary>The names within the distance that the length allows: 1 over five letters, 2 over nine; of acronyms a swap.</summary>
    public IReadOnlyList<NearName> To(string name)
    {
        var folded = FoldedName.Of(name);
        var most = folded.Length > 9 ? 2 : folded.Length > 5 ? 1 : 0;
        var found = most > 0 ? Within(folded, most) : IsAcronym(name) ? Swapped(folded) : [];
        return
        [
            .. found.OrderBy(pair => pair.Distance).ThenBy(pair => pair.Candidate.Folded, StringComparer.Ordinal)
                .Take(Most)
                .Select(pair => (pair.Distance, Senses: index.Senses(pair.Candidate.Node)))
                .Select(pair => new NearName(pair.Senses[0].Spelling, pair.Distance, pair.Senses)),
        ];
    }

    private IEnumerable<(int Distance, Candidate Candidate)> Within(string folded, int most)
    {
        var letters = Letters(folded);
        for (var length = folded.Length - most; length <= folded.Length + most; length++)
        {
            foreach (var candidate in byLength[length])
            {
                if (candidate.Folded.Length <= 5 || BitOperations.PopCount(candidate.Letters ^ letters) > 2 * most)
                    continue;
                var distance = NearNames.Distance(folded, candidate.Folded);
                if (distance <= most)
                    yield return (distance, candidate);
            }
        }
    }

    private IEnumerable<(int Distance, Candidate Candidate)> Swapped(string folded)
    {
        var letters = Letters(folded);
        return byLength[folded.Length]
            .Where(candidate => candidate.Letters == letters && IsSwap(folded, candidate.Folded)
                && index.Senses(candidate.Node).Any(sense => IsAcronym(sense.Spelling)))
            .Select(candidate => (1, candidate));
    }

    /// <summary>Four or five capitals.</summary>
    private static bool IsAcronym(string name) => name.Length is 4 or 5 && name.All(char.IsUpper);

    private static bool IsSwap(string left, string right)
    {
        var at = left.AsSpan().CommonPrefixLength(right);
        return at + 1 < left.Length && left[at] == right[at + 1] && left[at + 1] == right[at]
            && left.AsSpan(at + 2).SequenceEqual(right.AsSpan(at + 2));
    }

    private static ulong Letters(string folded) => folded.Aggregate(0UL, (set, c) => set | (1UL << (c & 63)));

    private static IEnumerable<Candidate> Candidates(CatalogueImage image)
    {
        for (var node = 0; node + 1 < image.NodeStarts.Length; node++)
        {
            for (var i = image.NodeStarts[node]; i < image.NodeStarts[node + 1]; i++)
            {
                if (image.Postings[i].Kind is NameKind.Combining or NameKind.Initials)
                    continue;
                var folded = FoldedName.Of(image.Text(image.Postings[i].Text));
                yield return new Candidate(folded, Letters(folded), node);
                break;
            }
        }
    }
}
