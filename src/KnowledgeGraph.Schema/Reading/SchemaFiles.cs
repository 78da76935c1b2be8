using KnowledgeGraph.Model;

namespace KnowledgeGraph.Schema;

/// <summary>The files that a schema is read from, each list sorted by name.</summary>
/// <param name="Root">Where they are, for messages.</param>
/// <param name="Common">The one file of what is shared.</param>
/// <param name="Nodes">One a label.</param>
/// <param name="Edges">One an edge type.</param>
internal sealed record SchemaFiles(string Root, SchemaFile Common, IReadOnlyList<SchemaFile> Nodes, IReadOnlyList<SchemaFile> Edges)
{
    private const string Resources = "graph-schema";

    public static SchemaFiles In(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException(new InputPlace(folder), SchemaErrors.NoFolder);
        return new(folder, OnDisk(Path.Combine(folder, "common.json")), Listed("nodes"), Listed("edges"));

        IReadOnlyList<SchemaFile> Listed(string part)
        {
            var path = Path.Combine(folder, part);
            return Directory.Exists(path)
                ? [.. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).Select(OnDisk)]
                : [];
        }
    }

    public static SchemaFiles Embedded()
    {
        var names = typeof(SchemaFiles).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).ToArray();
        return new(Resources, InAssembly(Resources + "/common.json"), Listed("nodes"), Listed("edges"));

        IReadOnlyList<SchemaFile> Listed(string part) =>
            [.. names.Where(name => name.StartsWith($"{Resources}/{part}/", StringComparison.Ordinal)).Select(InAssembly)];
    }

    private static SchemaFile OnDisk(string path) => new(path, Path.GetFileNameWithoutExtension(path), () => File.ReadAllText(path));

    private static SchemaFile InAssembly(string name) => new(name, Path.GetFileNameWithoutExtension(name), () =>
    {
        using var reader = new StreamReader(typeof(SchemaFiles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    });
}
