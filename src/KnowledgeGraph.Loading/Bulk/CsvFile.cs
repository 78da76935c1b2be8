using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>Nodes of one label set, or edges of one type, as a file with a typed header.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly StreamWriter writer;
    private readonly string name;
    private readonly IReadOnlyList<CsvColumn> columns;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="keys">The headers of the columns that tell which node this is, or which nodes an edge connects.</param>
    /// <param name="columns">The properties.</param>
    public CsvFile(string path, IReadOnlyList<string> keys, IReadOnlyList<CsvColumn> columns)
    {
        (name, this.columns) = (Path.GetFileName(path), columns);
        writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine(string.Join(',', keys.Concat(columns.Select(column => column.Header))));
    }

    /// <summary>Writes a row.</summary>
    /// <exception cref="InputException">There is a property without a column, which would be lost.</exception>
    public void Write(IReadOnlyList<string> keys, IReadOnlyDictionary<string, Value> properties)
    {
        var found = 0;
        writer.Write(string.Join(',', keys.Select(CsvText.Quoted)));
        foreach (var column in columns)
        {
            writer.Write(',');
            if (!properties.TryGetValue(column.Name, out var value))
                continue;
            found++;
            writer.Write(CsvText.Of(value));
        }
        writer.WriteLine();
        if (found < properties.Count)
            throw Unknown(properties.Keys);
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private InputException Unknown(IEnumerable<string> properties)
    {
        var unknown = properties.First(property => columns.All(column => column.Name != property));
        return new(new("graph"), $"holds the property '{unknown}', for which the schema gives {name} no column; build it again, or give its schema");
    }
}
