namespace KnowledgeGraph.Cypher;

/// <summary>All functions by name, in any case.</summary>
internal static class FunctionCatalogue
{
    private static readonly Dictionary<string, Function> ByName = new IEnumerable<Function>[]
    {
        StringFunctions.All,
        ListFunctions.All,
        MathFunctions.All,
        TrigonometricFunctions.All,
        ConversionFunctions.All,
        LenientConversionFunctions.All,
        GraphFunctions.All,
        PathFunctions.All,
        ScalarFunctions.All,
        PointFunctions.All,
        TemporalFunctions.All,
        TruncateFunctions.All,
        DurationFunctions.All,
    }.SelectMany(group => group).ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The functions, sorted by name.</summary>
    public static IEnumerable<Function> All => ByName.Values.OrderBy(function => function.Name, StringComparer.Ordinal);

    /// <summary>The names of functions and aggregates, for hints.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Concat(AggregateCatalogue.Names);

    public static Function? Find(string name) => ByName.GetValueOrDefault(name);
}
