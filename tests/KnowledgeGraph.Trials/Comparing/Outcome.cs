using KnowledgeGraph.Cypher;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tck;

namespace KnowledgeGraph.Trials;

/// <summary>What an engine made of a query: its error, or its rows as texts that are the same where the rows are.</summary>
internal sealed record Outcome(string? Error, string Columns, IReadOnlyList<string> Rows)
{
    // Sums of floats depend on the order of the rows in their last digits.
    private const int Digits = 11;

    /// <summary>Answers a query.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="query">The query.</param>
    /// <param name="inOrder">False to sort the rows, for a query whose rows have no order.</param>
    /// <param name="parameters">Values of parameters.</param>
    public static async Task<Outcome> OfAsync(ICypher engine, string query, bool inOrder, IReadOnlyDictionary<string, PropertyValue>? parameters = null)
    {
        try
        {
            var result = await engine.RunAsync(query, parameters);
            var rows = new List<CypherRow>();
            await foreach (var row in result.Rows)
                rows.Add(row);
            return Of(result.Columns, rows, inOrder);
        }
        catch (CypherException error)
        {
            return Failed($"{error.Kind}: {error.Message}");
        }
        catch (ServerException error) when (error.Code is not null)
        {
            return Failed($"{error.Code}: {error.Message}");
        }
    }

    /// <summary>The outcome of rows.</summary>
    public static Outcome Of(IReadOnlyList<string> columns, IEnumerable<CypherRow> rows, bool inOrder)
    {
        var text = new TckText(ignoreListOrder: true, Digits);
        var lines = rows.Select(row => string.Join(" | ", row.Values.Select(text.Of)));
        return new Outcome(null, string.Join(" | ", columns), [.. inOrder ? lines : lines.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The outcome of an error.</summary>
    public static Outcome Failed(string error) => new(error, "", []);

    /// <summary>Whether both are an error, or the same rows.</summary>
    public bool Agrees(Outcome other) => Error is not null || other.Error is not null
        ? Error is not null && other.Error is not null
        : Columns == other.Columns && Rows.SequenceEqual(other.Rows);

    /// <summary>The outcome on some lines.</summary>
    public override string ToString() => Error ?? $"{Columns}\n    {string.Join("\n    ", Rows.Take(12))}{(Rows.Count > 12 ? $"\n    and {Rows.Count - 12} more" : "")}";
}
