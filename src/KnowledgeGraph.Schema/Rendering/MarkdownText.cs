using System.Text;

namespace KnowledgeGraph.Schema;

/// <summary>Writes Markdown block by block, an empty line between them.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder text = new();

    public void Heading(int level, string title) => Block($"{new string('#', level)} {title}\n");

    public void Paragraph(string words) => Block(words + "\n");

    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) =>
        Block(Row(header) + Row([.. header.Select(_ => "---")]) + string.Concat(rows.Select(Row)));

    public override string ToString() => text.ToString();

    private static string Row(IReadOnlyList<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n";

    private void Block(string block) => text.Append(text.Length == 0 ? "" : "\n").Append(block);
}
