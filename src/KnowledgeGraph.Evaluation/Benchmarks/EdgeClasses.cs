using System.Reflection;
using Newtonsoft.Json;

namespace KnowledgeGraph.Evaluation;

/// <summary>How edge types answer to the classes and relations of benchmarks; the tables are in <c>edge-classes.json</c>.</summary>
internal static class EdgeClasses
{
    private static readonly ClassTables Tables = Load();

    /// <summary>Wikidata's relations of each edge type that has some, in the order in which types are told.</summary>
    public static IReadOnlyDictionary<string, MappedRelations> Relations => Tables.Relations;

    /// <summary>The order in which types with relations are told.</summary>
    public static IEnumerable<string> RelationTypes => Tables.Relations.Keys;

    /// <summary>All root classes, sorted.</summary>
    public static IEnumerable<string> Roots => Tables.Roots.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public static bool IsSymmetric(string type) => Tables.Symmetric.Contains(type);

    /// <summary>The root class of an interaction; null for another edge type.</summary>
    public static string? RootOf(string type) => Tables.Roots.GetValueOrDefault(type);

    /// <summary>The PLOVER edge type that a type stands for; null for one that is no interaction.</summary>
    public static string? PloverOf(string type)
    {
        var plover = Tables.Coarse.GetValueOrDefault(type, type);
        return Tables.Roots.ContainsKey(plover) ? plover : null;
    }

    private static ClassTables Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("edge-classes.json")!);
        return JsonConvert.DeserializeObject<ClassTables>(reader.ReadToEnd())!;
    }

    private sealed record ClassTables(
        HashSet<string> Symmetric,
        Dictionary<string, string> Roots,
        Dictionary<string, string> Coarse,
        Dictionary<string, MappedRelations> Relations);
}
