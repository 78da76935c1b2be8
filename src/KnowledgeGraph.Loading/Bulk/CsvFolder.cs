using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Loading;

/// <summary>The files of one export, begun when their first row comes.</summary>
internal sealed class CsvFolder(string folder, GraphSchema schema, FurtherColumns further) : IDisposable
{
    private readonly SortedDictionary<string, CsvFile> files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> arguments = new(StringComparer.Ordinal);

    /// <summary>What tells the importer of the files, nodes before edges.</summary>
    public IReadOnlyList<string> Arguments => [.. arguments];

    /// <summary>The file of nodes with these labels of the schema.</summary>
    /// <param name="space">Within which their ids are apart from others.</param>
    /// <param name="labels">The labels.</param>
    public CsvFile Nodes(string space, IReadOnlyList<string> labels)
    {
        var name = string.Join('.', labels);
        var properties = labels.SelectMany(label => schema.Node(label).Properties).Where(property => property.Name != "id");
        return files.TryGetValue(name, out var file) ? file : Nodes(space, labels, [.. CsvColumn.Of(properties), .. further.Of(name)]);
    }

    /// <summary>The file of nodes with these labels and columns.</summary>
    public CsvFile Nodes(string space, IReadOnlyList<string> labels, IReadOnlyList<CsvColumn> columns)
    {
        var name = string.Join('.', labels);
        if (!files.TryGetValue(name, out var file))
            files.Add(name, file = Begin("nodes", name, string.Join(':', labels), [$"id:ID({space})"], columns));
        return file;
    }

    /// <summary>The file of edges of a type of the schema.</summary>
    /// <param name="type">The type.</param>
    /// <param name="from">Within which the sources' ids stand.</param>
    /// <param name="to">Within which the targets' ids stand.</param>
    public CsvFile Edges(string type, string from, string to)
    {
        if (!files.TryGetValue(type, out var file))
            files.Add(type, file = Begin("relationships", type, type, [$":START_ID({from})", $":END_ID({to})"], [.. CsvColumn.Of(schema.Edge(type).Properties), .. further.Of(type)]));
        return file;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in files.Values)
            file.Dispose();
    }

    private CsvFile Begin(string kind, string name, string words, IReadOnlyList<string> keys, IReadOnlyList<CsvColumn> columns)
    {
        var file = $"{kind}.{name}.csv";
        arguments.Add($"--{kind}={words}={file}");
        return new CsvFile(Path.Combine(folder, file), keys, columns);
    }
}
