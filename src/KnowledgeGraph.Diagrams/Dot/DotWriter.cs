using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Diagrams;

/// <summary>Diagrams in the DOT language of Graphviz (<c>.dot</c>).</summary>
public static class DotWriter
{
    /// <summary>Writes a diagram; lines end in <c>\n</c>.</summary>
    public static void Write(Diagram diagram, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        ArgumentNullException.ThrowIfNull(output);
        var ids = diagram.Nodes.Select((node, index) => (node.Id, Name: string.Create(CultureInfo.InvariantCulture, $"n{index}")))
            .ToDictionary(pair => pair.Id, pair => pair.Name);
        output.Write("digraph knowledge {\n  charset=\"UTF-8\"; rankdir=LR; fontname=\"Noto Sans,Helvetica\";\n");
        output.Write("  node [style=filled, fontname=\"Noto Sans,Helvetica\", fontsize=12];\n  edge [fontname=\"Noto Sans,Helvetica\", fontsize=9, color=\"#555555\"];\n");
        if (diagram.Note is { } note)
            output.Write($"  label={Quote(note)};\n");
        foreach (var node in diagram.Nodes)
            output.Write(Line(ids[node.Id], node));
        foreach (var line in diagram.Lines)
            output.Write($"  {ids[line.Source]} -> {ids[line.Target]} [label={Quote(string.Join('\n', line.Labels))}{(line.Arrow ? "" : ", dir=none")}];\n");
        output.Write("}\n");
    }

    private static string Line(string id, Node node)
    {
        var style = EntityStyles.Of(node.Labels);
        return $"  {id} [label={Quote(node.Name)}, tooltip={Quote(node.Id.Value)}, shape={style.Shape}, fillcolor=\"{style.Fill}\", color=\"{style.Border}\"];\n";
    }

    // In a quoted string of DOT a backslash begins an escape, also of letters as in \N, and a quotation mark ends it; Graphviz reads
    // character entities too, so that an ampersand is written as one.
    private static string Quote(string text) => "\"" + text.ReplaceLineEndings("\n")
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\0", "", StringComparison.Ordinal) + "\"";
}
