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

    // The categories are Neo4j's, which are not the groups that the functions stand in here; what is in none is temporal.
    private static readonly Dictionary<string, string> Categories = new (string Category, string Names)[]
    {
        ("Numeric", "abs ceil floor isNaN rand round sign"),
        ("Logarithmic", "e exp log log10 sqrt"),
        ("Trigonometric", "acos asin atan atan2 cos cosh cot coth degrees haversin pi radians sin sinh tan tanh"),
        ("Predicate", "exists isEmpty"),
        ("List", "keys labels nodes range relationships tail toBooleanList toFloatList toIntegerList toStringList"),
        ("Scalar", "char_length character_length coalesce elementId endNode head id last length nullIf properties size startNode timestamp toBoolean toBooleanOrNull toFloat toFloatOrNull toInteger toIntegerOrNull type valueType"),
        ("Spatial", "distance point point.distance"),
        ("String", "btrim left lower ltrim normalize replace reverse right rtrim split substring toLower toString toStringOrNull toUpper trim upper"),
    }.SelectMany(group => group.Names.Split(' ').Select(name => (Name: name, group.Category)))
        .ToDictionary(entry => entry.Name, entry => entry.Category, StringComparer.Ordinal);

    /// <summary>The functions, sorted by name.</summary>
    public static IEnumerable<Function> All => ByName.Values.OrderBy(function => function.Name, StringComparer.Ordinal);

    /// <summary>The names of functions and aggregates, for hints.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Concat(AggregateCatalogue.Names);

    public static Function? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>What kind of function one is.</summary>
    public static string Category(string name) => Categories.GetValueOrDefault(name, "Temporal");
}
