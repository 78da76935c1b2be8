using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Diagrams;

/// <summary>Diagrams as Mermaid flowcharts (<c>.mmd</c>), which GitHub and many editors draw.</summary>
public static class MermaidWriter
{
    /// <summary>Writes a diagram; lines end in <c>\n</c>.</summary>
    public static void Write(Diagram diagram, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        ArgumentNullException.ThrowIfNull(output);
        var ids = diagram.Nodes.Select((node, index) => (node.Id, Name: string.Create(CultureInfo.InvariantCulture, $"n{index}")))
            .ToDictionary(pair => pair.Id, pair => pair.Name);
        output.Write("flowchart LR\n");
        foreach (var style in diagram.Nodes.Select(node => EntityStyles.Of(node.Labels)).Distinct().OrderBy(style => style.Label, StringComparer.Ordinal))
            output.Write($"  classDef {ClassOf(style)} fill:{style.Fill},stroke:{style.Border},color:#000000\n");
        foreach (var node in diagram.Nodes)
            output.Write(Line(ids[node.Id], node));
        foreach (var line in diagram.Lines)
            output.Write($"  {ids[line.Source]} {(line.Arrow ? "-->" : "---")}|\"{string.Join("<br/>", line.Labels.Select(MermaidText.Escape))}\"| {ids[line.Target]}\n");
        if (diagram.Note is { } note)
            output.Write($"  note[\"{note}\"]\n  style note fill:none,stroke-dasharray:4 4\n");
    }

    private static string Line(string id, Node node)
    {
        var style = EntityStyles.Of(node.Labels);
        return $"  {id}{style.Opening}{MermaidText.Escape(node.Name)}{style.Closing}:::{ClassOf(style)}\n";
    }

    private static string ClassOf(EntityStyle style) => style.Label == "*" ? "Other" : style.Label;
}
