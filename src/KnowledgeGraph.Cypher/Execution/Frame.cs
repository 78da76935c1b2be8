namespace KnowledgeGraph.Cypher;

/// <summary>The variables of one running query, one slot each, shared by all of its operators.</summary>
internal sealed class Frame(int slots, QueryContext context)
{
    public Datum[] Slots { get; } = new Datum[slots];

    public QueryContext Context => context;
}
