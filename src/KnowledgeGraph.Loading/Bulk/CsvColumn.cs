using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Loading;

/// <summary>A property as a column with its type.</summary>
/// <param name="Name">The property.</param>
/// <param name="Type">The importer's word for the type: <c>string</c>, <c>date</c>.</param>
internal sealed record CsvColumn(string Name, string Type)
{
    /// <summary>The column's name and type, as the importer reads them.</summary>
    public string Header => $"{Name}:{Type}";

    /// <summary>The columns of properties; the id has a column of its own kind.</summary>
    public static IReadOnlyList<CsvColumn> Of(IEnumerable<PropertyType> properties) =>
        [.. properties.Select(property => new CsvColumn(property.Name, TypeOf(property.Kind))).DistinctBy(column => column.Name)];

    private static string TypeOf(PropertyKind kind) => kind switch
    {
        PropertyKind.Texts => "string[]",
        PropertyKind.Number => "double",
        PropertyKind.Integer => "long",
        PropertyKind.Day => "date",
        _ => "string",
    };
}
