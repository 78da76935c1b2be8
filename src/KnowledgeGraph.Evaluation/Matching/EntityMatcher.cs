using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>Says which gold entity a node is.</summary>
/// <remarks>
/// By names first: three votes for the canonical one, one for every alias, two for a right label. What is described rather than
/// named (treaties, disputes, events) may match by half of its words, where no year contradicts.
/// </remarks>
internal sealed class EntityMatcher
{
    private const double LeastOverlap = 0.5;

    private static readonly string[] Described = ["Treaty", "Dispute", "Event"];

    private readonly GoldFile gold;
    private readonly Dictionary<string, GoldEntity> entities;
    private readonly Dictionary<string, HashSet<string>> byName = new(StringComparer.Ordinal);

    public EntityMatcher(GoldFile gold)
    {
        this.gold = gold;
        entities = gold.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        foreach (var entity in gold.Entities)
        {
            foreach (var name in Names(entity).Append(NameInId(entity.Id)))
            {
                if (NameForm.Of(name) is { Length: > 0 } form)
                    (byName.TryGetValue(form, out var ids) ? ids : byName[form] = []).Add(entity.Id);
            }
        }
    }

    /// <summary>The gold entity that the node is, or null.</summary>
    public GoldEntity? Match(Node node)
    {
        var names = Names(node);
        var votes = Votes(names, node.Labels);
        if (votes.Count > 0)
            return entities[votes.MaxBy(vote => (vote.Value, vote.Key), Comparer<(int, string)>.Create(ByVotesThenId)).Key];
        return node.Labels.Intersect(Described).Any() ? BestOverlap(names, node.Labels) : null;
    }

    private Dictionary<string, int> Votes(List<string> names, IReadOnlyList<string> labels)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var rank = 0; rank < names.Count; rank++)
        {
            foreach (var id in byName.GetValueOrDefault(NameForm.Of(names[rank]), []))
                votes[id] = votes.GetValueOrDefault(id) + (rank == 0 ? 3 : 1);
        }
        foreach (var id in votes.Keys.Where(id => labels.Intersect(entities[id].Labels).Any()).ToList())
            votes[id] += 2;
        return votes;
    }

    private GoldEntity? BestOverlap(List<string> names, IReadOnlyList<string> labels)
    {
        var (best, score) = ((GoldEntity?)null, 0.0);
        foreach (var entity in gold.Entities.Where(entity => labels.Intersect(entity.Labels).Any()))
        {
            foreach (var overlap in Names(entity).SelectMany(known => names.Select(name => Overlap(known, name))))
            {
                if (overlap > score)
                    (best, score) = (entity, overlap);
            }
        }
        return score >= LeastOverlap ? best : null;
    }

    private static double Overlap(string known, string name)
    {
        var (left, right) = (NameForm.Tokens(known), NameForm.Tokens(name));
        var (leftYears, rightYears) = (NameForm.Years(known), NameForm.Years(name));
        if (left.Count == 0 || right.Count == 0 || (leftYears.Count > 0 && rightYears.Count > 0 && !leftYears.Overlaps(rightYears)))
            return 0;
        return (double)left.Intersect(right).Count() / left.Union(right).Count();
    }

    private static int ByVotesThenId((int Votes, string Id) left, (int Votes, string Id) right) =>
        left.Votes != right.Votes ? left.Votes.CompareTo(right.Votes) : string.CompareOrdinal(left.Id, right.Id);

    private static IEnumerable<string> Names(GoldEntity entity) => entity.Aliases.Prepend(entity.Name);

    // A node without a name keeps the first place empty, so that no alias counts as the name.
    private static List<string> Names(Node node) =>
        [node.Properties.TryGetValue("name", out var name) ? name.AsText ?? "" : "", .. node.Aliases];

    private static string NameInId(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace('-', ' ');
}
