using KnowledgeGraph.Cypher;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Trials;

/// <summary>Answers random queries on random graphs here and on a server.</summary>
internal sealed class Comparison(ICypherServer server, int seed)
{
    private const int QueriesOfAGraph = 100;
    private static readonly string[] Content = ["MATCH (n) RETURN n", "MATCH (a)-[r]->(b) RETURN a, r, b"];
    private static readonly CypherOptions Options = new() { TimeLimit = TimeSpan.FromSeconds(1), MemoryLimit = 1 << 26 };
    private readonly Random random = new(seed);
    private readonly Grammar grammar = Grammar.Read();
    private readonly KnownDifferences known = KnownDifferences.Read();
    private PropertyGraph graph = new();
    private string script = "";

    /// <summary>How many queries both answered with rows.</summary>
    public int Answered { get; private set; }

    /// <summary>How many both refused.</summary>
    public int Refused { get; private set; }

    /// <summary>How many took too long here to ask the server.</summary>
    public int Skipped { get; private set; }

    /// <summary>How many differed as they are meant to.</summary>
    public int Explained { get; private set; }

    /// <summary>Answers so many queries and yields the differences that nobody explains.</summary>
    public async IAsyncEnumerable<Difference> RunAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i % QueriesOfAGraph == 0)
                await NewGraphAsync();
            var maker = new QueryMaker(grammar, random);
            var query = random.Next(10) == 0 ? maker.Writing() : maker.Reading();
            if (await CompareAsync(query) is not { } difference)
                continue;
            if (known.Explain(difference))
                Explained++;
            else
                yield return difference;
        }
    }

    private async Task NewGraphAsync()
    {
        script = GraphMaker.Make(random);
        graph = new PropertyGraph();
        new CypherEngine(graph).Run(script);
        await Outcome.OfAsync(server, "MATCH (n) DETACH DELETE n", inOrder: false);
        await Outcome.OfAsync(server, script, inOrder: false);
    }

    private async Task<Difference?> CompareAsync(MadeQuery query)
    {
        using var changed = new PropertyGraph(graph.View());
        var engine = new CypherEngine(changed, Options);
        var ours = await Outcome.OfAsync(engine, query.Text, query.IsOrdered);
        if (ours.Error?.StartsWith("LimitExceeded", StringComparison.Ordinal) == true)
        {
            Skipped++;
            return null;
        }
        if (query.Writes)
            ours = await ContentAsync(ours, engine);
        var theirs = query.Writes ? await WriteAsync(query.Text) : await Outcome.OfAsync(server, query.Text, query.IsOrdered);
        if (!ours.Agrees(theirs))
            return new Difference(script, query.Text, ours, theirs);
        _ = ours.Error is null ? Answered++ : Refused++;
        return null;
    }

    private static async Task<Outcome> ContentAsync(Outcome ours, CypherEngine engine)
    {
        if (ours.Error is not null)
            return ours;
        var rows = new List<string>();
        foreach (var content in Content)
            rows.AddRange((await Outcome.OfAsync(engine, content, inOrder: false)).Rows);
        return new Outcome(null, "", rows);
    }

    // What a query writes on the server is taken back.
    private async Task<Outcome> WriteAsync(string query)
    {
        await using var transaction = await server.BeginAsync();
        try
        {
            await transaction.RunAsync(query);
            var rows = new List<string>();
            foreach (var content in Content)
                rows.AddRange(Outcome.Of([], await transaction.RunAsync(content), inOrder: false).Rows);
            return new Outcome(null, "", rows);
        }
        catch (ServerException error) when (error.Code is not null)
        {
            return Outcome.Failed($"{error.Code}: {error.Message}");
        }
    }
}
