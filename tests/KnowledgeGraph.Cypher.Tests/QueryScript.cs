using KnowledgeGraph.Cypher;

namespace KnowledgeGraph.Cypher.Tests;

/// <summary>
/// A file of worked queries. A case is a line <c>-- name</c>, statements that fill the graph, each on lines of its own beginning with
/// <c>+</c>, the query, and beneath a line <c>=></c> the columns and rows, or <c>! </c> and the error with its excerpt.
/// </summary>
internal sealed record QueryScript(string File, string Name, IReadOnlyList<string> Setup, string Query, IReadOnlyList<string> Expected)
{
    public override string ToString() => $"{File}: {Name}";

    public static IEnumerable<QueryScript> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.cyphertest").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<QueryScript> Read(string file)
    {
        var setup = new List<string>();
        var shared = new List<string>();
        string? name = null;
        List<string> query = [], expected = [];
        var inExpected = false;
        foreach (var line in System.IO.File.ReadAllLines(file).Append("-- "))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal))
            {
                if (name is not null)
                    yield return new QueryScript(Path.GetFileNameWithoutExtension(file), name, [.. shared, .. setup], string.Join('\n', query), [.. expected]);
                else
                    shared = [.. setup];
                (name, setup, query, expected, inExpected) = (line[3..], [], [], [], false);
            }
            else if (line.StartsWith("=>", StringComparison.Ordinal))
            {
                inExpected = true;
            }
            else if (inExpected && line.Length > 0)
            {
                expected.Add(line);
            }
            else if (line.StartsWith('+'))
            {
                setup.Add(line[1..].Trim());
            }
            else if (line.Length > 0)
            {
                query.Add(line);
            }
        }
    }
}
