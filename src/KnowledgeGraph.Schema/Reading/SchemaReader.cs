using KnowledgeGraph.Model;

namespace KnowledgeGraph.Schema;

/// <summary>Reads a schema in two steps: every file by itself, then what they say of one another.</summary>
/// <remarks>The second step runs only where the first found no fault, else one slip would be reported as many dangling names.</remarks>
internal static class SchemaReader
{
    public static GraphSchema Read(SchemaFiles files)
    {
        var faults = new SchemaFaults();
        if (files.Nodes.Count == 0)
            faults.Add(new InputPlace(files.Root), SchemaErrors.NoFiles("nodes"));
        if (files.Edges.Count == 0)
            faults.Add(new InputPlace(files.Root), SchemaErrors.NoFiles("edges"));
        var common = ReadCommon(files.Common, faults);
        var nodes = ReadAll(files.Nodes, NodeDraft.Read, faults);
        var edges = ReadAll(files.Edges, EdgeDraft.Read, faults);
        faults.ThrowIfAny();

        var nodeTypes = new NodeResolver(nodes, common).Resolve();
        faults.ThrowIfAny();
        var edgeTypes = new EdgeResolver(nodeTypes, common, faults).Resolve(edges);
        faults.ThrowIfAny();
        return new GraphSchema(common, nodeTypes, edgeTypes);
    }

    private static List<T> ReadAll<T>(IEnumerable<SchemaFile> files, Func<SchemaFields, SchemaFile, T> read, SchemaFaults faults)
    {
        var drafts = new List<T>();
        foreach (var file in files)
        {
            if (SchemaJsonReader.Read(file, faults) is { } fields)
                drafts.Add(read(fields, file));
        }
        return drafts;
    }

    private static CommonProperties ReadCommon(SchemaFile file, SchemaFaults faults)
    {
        if (SchemaJsonReader.Read(file, faults) is not { } fields)
            return new([], [], []);
        var common = new CommonProperties(Listed("entity", false), Listed("edge", true), Listed("interaction", true));
        fields.RefuseOthers();
        return common;

        IReadOnlyList<PropertyType> Listed(string key, bool keysAllowed) =>
            [.. PropertyReader.Read(fields, key, keysAllowed).Select(property => property.Value)];
    }
}
