using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>Texts within quotation marks of a Mermaid flowchart.</summary>
/// <remarks>
/// What Mermaid, its Markdown or HTML would take for their own is written as a character number between <c>#</c> and <c>;</c>.
/// Letters of any script stand as they are.
/// </remarks>
internal static class MermaidText
{
    private const string Special = "\"#&<>`*_~\\[]{}|;-+.";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n')
                escaped.Append("<br/>");
            else if (char.IsControl(c))
                escaped.Append(' ');
            else if (Special.Contains(c, StringComparison.Ordinal) && !IsPlain(c, escaped))
                escaped.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
            else
                escaped.Append(c);
        }
        return escaped.ToString();
    }

    // These mean something at a label's beginning only, as in a list: "1. Army", "- x". An underscore within a word is no emphasis.
    private static bool IsPlain(char c, StringBuilder before) => c switch
    {
        '.' => before.Length > 0 && !char.IsAsciiDigit(before[^1]),
        '-' or '_' => before.Length > 0 && char.IsLetterOrDigit(before[^1]),
        _ => false,
    };
}
