using System.Text;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Cli;

/// <summary>Writes diagrams in the text format that is asked for.</summary>
internal static class DiagramText
{
    /// <summary>The format that a file's ending asks for; null where there is none for it.</summary>
    public static string? FormatOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".mmd" => "mermaid",
        ".dot" or ".gv" => "dot",
        _ => null,
    };

    /// <summary>Writes a diagram.</summary>
    public static void Write(Diagram diagram, string format, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (format == "dot")
            DotWriter.Write(diagram, writer);
        else
            MermaidWriter.Write(diagram, writer);
    }
}
