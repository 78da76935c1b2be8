using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation.Tests;

/// <summary>Graphs made of gold files: perfect, or spoilt in ways that a seed decides.</summary>
internal sealed class GoldGraph(GoldFile gold, Random? noise)
{
    private readonly List<Node> nodes = [];
    private readonly Dictionary<string, EntityId> idOf = new(StringComparer.Ordinal);

    /// <summary>The graph that the gold file describes, optional parts included.</summary>
    public static GraphData Perfect(GoldFile gold) => new GoldGraph(gold, noise: null).Build();

    /// <summary>A graph with entities missing, doubled, renamed and relabelled, and edges missing, turned round, misdated and invented.</summary>
    public static GraphData Noisy(GoldFile gold, int seed) => new GoldGraph(gold, new Random(seed)).Build();

    private GraphData Build()
    {
        foreach (var entity in gold.Entities.Where(_ => !Chance(0.1)))
            Add(entity);
        if (noise is not null)
            Spoil();
        var edges = gold.Edges.Where(edge => !Chance(0.3)).Select(Edge).OfType<Edge>().ToList();
        return new GraphData([.. nodes.OrderBy(node => node.Id)], edges, [], []);
    }

    private void Add(GoldEntity entity)
    {
        var id = EntityId.Create("gold", entity.Id);
        idOf[entity.Id] = id;
        var names = entity.Aliases.Prepend(entity.Name).Skip(Chance(0.4) && entity.Aliases.Count > 0 ? 1 : 0).ToList();
        var name = Chance(0.3) ? "Some " + names[0].ToUpperInvariant() + " of 1994" : names[0];
        nodes.Add(Node(id, Chance(0.1) ? ["Event"] : entity.Labels, name, [.. names.Skip(1).Where(_ => !Chance(0.7))]));
        if (Chance(0.05))
            nodes.Add(Node(EntityId.Create("double", entity.Id), entity.Labels, names[0], []));
    }

    private void Spoil()
    {
        nodes.Add(Node(EntityId.Create("state", "ruritania"), ["Actor", "State"], "Ruritania", ["Straße", "ﬁnch"]));
        nodes.Add(Node(EntityId.Create("passage", "p"), ["Passage"], gold.Entities[0].Name, []));
        idOf["?"] = nodes[^2].Id;
    }

    private Edge? Edge(GoldEdge gold, int number)
    {
        var (subject, target) = (gold.Subjects[0], Chance(0.1) ? "?" : gold.Objects[0]);
        if (!idOf.TryGetValue(subject, out var from) || !idOf.TryGetValue(target, out var to))
            return null;
        if (Chance(0.3))
            (from, to) = (to, from);
        var when = PartialDate.TryParse(gold.Date, out var date) ? Timing.At(Chance(0.3) ? new PartialDate(date.Year) : date) : Timing.At(new PartialDate(1950));
        if (Chance(0.3))
            when = Timing.Between(when.Date, null);
        return new Edge(
            string.Create(CultureInfo.InvariantCulture, $"e{number:D5}"), Chance(0.2) ? "BORDERS" : gold.Types[^1], from, to, when, 0.5,
            new Dictionary<string, PropertyValue>(), ["s"], Chance(0.1) ? [] : [new Evidence("d", 0, 0, 1, Chance(0.2) ? "No such words." : gold.Quote)]);
    }

    private bool Chance(double likelihood) => noise is not null && noise.NextDouble() < likelihood;

    private static Node Node(EntityId id, IReadOnlyList<string> labels, string name, string[] aliases) =>
        new(id, labels, new Dictionary<string, PropertyValue> { ["name"] = name, ["aliases"] = PropertyValue.Texts(aliases) });
}
