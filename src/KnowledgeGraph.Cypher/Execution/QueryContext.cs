using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>What one running query has to hand: the graph, its parameters, its limits.</summary>
internal sealed class QueryContext
{
    private readonly Dictionary<object, object> states = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyDictionary<string, Datum> parameters;
    private readonly QueryLimits limits;
    private PropertyReader? properties;
    private int ticks;
    private int virtualElements;
    private long charged;

    public QueryContext(IGraphView graph, GraphWriter? writer, IReadOnlyDictionary<string, Datum> parameters, CypherErrors errors, QueryLimits limits)
    {
        (Graph, Writer, Errors) = (graph, writer, errors);
        (this.parameters, this.limits) = (parameters, limits);
        Clock = new StatementClock(limits.Time);
    }

    public IGraphView Graph { get; }

    /// <summary>Changes the graph; null where the query may only read.</summary>
    public GraphWriter? Writer { get; }

    public CypherErrors Errors { get; }

    public StatementClock Clock { get; }

    /// <summary>Counts rows where the query is profiled.</summary>
    public QueryProfile? Profile { get; init; }

    public ProcedureCatalogue Procedures { get; init; } = ProcedureCatalogue.BuiltIn;

    public SchemaCatalogue Schema { get; init; } = new();

    public DatabaseInfo Database { get; init; } = new(DatabaseInfo.InMemory, IsReadOnly: false);

    public PropertyReader Properties => properties ??= new PropertyReader(Graph, isFixed: Writer is null);

    public Datum Parameter(string name) => parameters.TryGetValue(name, out var value) ? value : Datum.Null;

    /// <summary>What an expression or operator keeps between its evaluations in this query, made at first use.</summary>
    public T State<T>(object owner, Func<T> create)
        where T : class
    {
        if (states.TryGetValue(owner, out var found))
            return (T)found;
        var made = create();
        states[owner] = made;
        return made;
    }

    /// <summary>A number for a node or relationship that stands in no graph.</summary>
    public int NextVirtual() => --virtualElements;

    /// <summary>Called once for each small step; stops the query where it was cancelled or ran out of time.</summary>
    public void Tick()
    {
        if ((++ticks & 1023) == 0)
            limits.Check(Errors);
    }

    /// <summary>Counts memory that the query holds on to until it ends.</summary>
    public void Charge(long bytes)
    {
        charged += bytes;
        if (charged > limits.MemoryBytes)
            throw limits.OutOfMemory(Errors);
    }
}
