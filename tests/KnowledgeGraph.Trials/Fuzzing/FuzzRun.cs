using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Trials;

/// <summary>Answers texts that are nearly queries: whatever the text, rows or an error with a place must come of it.</summary>
internal sealed class FuzzRun
{
    private static readonly Dictionary<string, PropertyValue> Parameters = new() { ["p"] = 1, ["q"] = "a" };
    private static readonly CypherOptions Options = new() { TimeLimit = TimeSpan.FromMilliseconds(50), MemoryLimit = 1 << 26 };
    private readonly QueryMutator mutator;
    private readonly IGraphView graph;
    private volatile string current = "";

    public FuzzRun(IReadOnlyList<string> seeds, int seed)
    {
        mutator = new QueryMutator(seeds, seed);
        using var made = new PropertyGraph();
        new CypherEngine(made).Run("CREATE (a:P {name: 'a', x: 1})-[:R {w: 1}]->(b:P:Q {name: 'b'})-[:R]->(a), (b)-[:S]->(:Q)");
        graph = made.View();
    }

    /// <summary>The text being answered.</summary>
    public string Current => current;

    /// <summary>How many texts gave rows.</summary>
    public int Answered { get; private set; }

    /// <summary>Answers the next text; returns what went wrong, or null.</summary>
    public string? Next()
    {
        var query = mutator.Next();
        current = query;
        using var changed = new PropertyGraph(graph);
        try
        {
            _ = new CypherEngine(changed, Options).Run(query, Parameters).Rows.Take(1000).Count();
            Answered++;
            return null;
        }
        catch (CypherException error)
        {
            return error.Start >= 0 && error.End >= error.Start ? null : $"{query}\nan error from {error.Start} to {error.End}";
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return $"{query}\n{failure}";
        }
    }
}
