using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Writes the generated graph for Neo4j's importer. All nodes have the label Node as well, since Neo4j's indexes stand on labels.</summary>
internal static class ImportFiles
{
    public static readonly string[] Arguments = ["--nodes=nodes.csv", "--relationships=edges.csv"];

    public static void Write(string folder, int nodes, int edges)
    {
        using (var output = new StreamWriter(Path.Combine(folder, "nodes.csv")))
        {
            output.Write(":ID,id,:LABEL\n");
            for (var node = 0; node < nodes; node++)
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{node},{GraphGenerator.Name(node)},Node;{string.Join(';', GraphGenerator.LabelsOf(node))}\n"));
        }
        using var rows = new StreamWriter(Path.Combine(folder, "edges.csv"));
        rows.Write(":START_ID,:TYPE,:END_ID,date\n");
        foreach (var (source, type, target, year) in GraphGenerator.Edges(nodes, edges))
            rows.Write(string.Create(CultureInfo.InvariantCulture, $"{source},{type},{target},{year}\n"));
    }
}
