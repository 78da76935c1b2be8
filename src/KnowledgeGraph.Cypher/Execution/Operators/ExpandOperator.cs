using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

internal sealed class ExpandOperator(ExpandPlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly NeighbourReader reader = new(frame.Context.Graph, plan.Relationship, plan.Reversed);
    private readonly int relationshipSlot = plan.Relationship.Slot;
    private int at;

    public override void Open()
    {
        base.Open();
        reader.Clear();
        at = 0;
    }

    public override bool Next()
    {
        while (true)
        {
            while (at < reader.Count)
            {
                var edge = reader.Edges[at];
                var node = reader.Nodes[at++];
                Context.Tick();
                if (plan.Into && Slots[plan.To].Element != node || !Distinctness.Holds(Slots, plan.Distinct, edge))
                    continue;
                Slots[relationshipSlot] = Datum.Relationship(edge);
                if (!plan.Into)
                    Slots[plan.To] = Datum.Node(node);
                return true;
            }
            if (!Input.Next())
                return false;
            at = 0;
            ref readonly var from = ref Slots[plan.From];
            if (from.Kind == DatumKind.Node && (!plan.Into || Slots[plan.To].Kind == DatumKind.Node))
                reader.Read(from.Element);
            else
                reader.Clear();
        }
    }
}

/// <summary>Copies the edges at a node that a relationship pattern may mean, so that they stay what they were while rows go on.</summary>
internal sealed class NeighbourReader
{
    private readonly IGraphView graph;
    private readonly LabelTest? test;
    private readonly List<string>? names;
    private readonly int[] symbols;
    private readonly bool outgoing;
    private readonly bool incoming;
    private int[] edges = new int[16];
    private int[] nodes = new int[16];

    public NeighbourReader(IGraphView graph, PatternRelationship relationship, bool reversed)
    {
        this.graph = graph;
        test = relationship.Types;
        names = test?.Alternatives?.Distinct().ToList();
        symbols = names is null ? [] : [.. names.Select(graph.EdgeType)];
        outgoing = relationship.Direction == PatternDirection.Either || relationship.Direction == PatternDirection.Out != reversed;
        incoming = relationship.Direction == PatternDirection.Either || relationship.Direction == PatternDirection.In != reversed;
    }

    public int Count { get; private set; }

    public int[] Edges => edges;

    public int[] Nodes => nodes;

    public void Clear() => Count = 0;

    public void Read(int node)
    {
        Count = 0;
        if (!graph.HasNode(node))
            return;
        if (outgoing)
            Read(node, EdgeDirection.Out, skipLoops: false);
        if (incoming)
            Read(node, EdgeDirection.In, skipLoops: outgoing);
    }

    private void Read(int node, EdgeDirection direction, bool skipLoops)
    {
        if (names is null)
        {
            Add(graph.Neighbours(node, direction), node, skipLoops);
            return;
        }
        for (var i = 0; i < symbols.Length; i++)
        {
            if (symbols[i] < 0)
                symbols[i] = graph.EdgeType(names[i]);
            if (symbols[i] >= 0)
                Add(graph.Neighbours(node, symbols[i], direction), node, skipLoops);
        }
    }

    private void Add(Neighbours found, int node, bool skipLoops)
    {
        if (Count + found.Count > edges.Length)
        {
            Array.Resize(ref edges, Math.Max(edges.Length * 2, Count + found.Count));
            Array.Resize(ref nodes, edges.Length);
        }
        if (!skipLoops && (names is not null || test is null))
        {
            found.Edges.CopyTo(edges.AsSpan(Count));
            found.Nodes.CopyTo(nodes.AsSpan(Count));
            Count += found.Count;
            return;
        }
        for (var i = 0; i < found.Count; i++)
        {
            if (skipLoops && found.Nodes[i] == node || names is null && test is not null && !test.HoldsForType(graph, graph.TypeOf(found.Edges[i])))
                continue;
            edges[Count] = found.Edges[i];
            nodes[Count++] = found.Nodes[i];
        }
    }
}

/// <summary>Within one <c>MATCH</c> no relationship is found twice.</summary>
internal static class Distinctness
{
    public static bool Holds(Datum[] slots, IReadOnlyList<int> others, int edge)
    {
        for (var i = 0; i < others.Count; i++)
        {
            ref readonly var other = ref slots[others[i]];
            if (other.Kind == DatumKind.Relationship ? other.Element == edge : other.Kind == DatumKind.List && InList(other.Items, edge))
                return false;
        }
        return true;
    }

    private static bool InList(Datum[] items, int edge)
    {
        foreach (ref readonly var item in items.AsSpan())
        {
            if (item.Kind == DatumKind.Relationship && item.Element == edge)
                return true;
        }
        return false;
    }
}
