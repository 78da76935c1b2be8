using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>The styles by label, from the data file.</summary>
internal static class EntityStyles
{
    private const string Other = "*";

    private static readonly Lazy<IReadOnlyList<EntityStyle>> Styles = new(Load);

    /// <summary>The style of an entity: the first in the file that names one of its labels.</summary>
    public static EntityStyle Of(IReadOnlyList<string> labels) =>
        Styles.Value.First(style => style.Label == Other || labels.Contains(style.Label, StringComparer.Ordinal));

    private static EntityStyle[] Load()
    {
        using var stream = typeof(EntityStyles).Assembly.GetManifestResourceStream("KnowledgeGraph.Diagrams.Styles.styles.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).Select(Style)];
    }

    private static EntityStyle Style(string line) => line.TrimEnd('\r').Split('\t') is [var label, var opening, var closing, var shape, var fill, var border]
        ? new EntityStyle(label, opening, closing, shape, fill, border)
        : throw new InvalidDataException($"styles.tsv: '{line}' has not the six fields of a style.");
}
