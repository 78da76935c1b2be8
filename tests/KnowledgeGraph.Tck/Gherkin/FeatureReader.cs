namespace KnowledgeGraph.Tck;

/// <summary>Reads the parts of Gherkin that the compatibility kit is written in.</summary>
internal sealed class FeatureReader
{
    private static readonly string[] Keywords = ["Given ", "When ", "Then ", "And ", "But "];
    private readonly List<Scenario> scenarios = [];
    private readonly List<Step> background = [];
    private List<Step> steps = [];
    private List<List<string>> examples = [];
    private string feature = "";
    private string name = "";
    private bool inScenario;
    private bool inBackground;
    private bool inExamples;

    public static IReadOnlyList<Scenario> Read(string file) => new FeatureReader().ReadLines(File.ReadAllLines(file));

    private List<Scenario> ReadLines(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] is '#' or '@')
                continue;
            if (line.StartsWith("Feature:", StringComparison.Ordinal))
                feature = line["Feature:".Length..].Trim();
            else if (line.StartsWith("Background:", StringComparison.Ordinal))
                inBackground = true;
            else if (line.StartsWith("Scenario", StringComparison.Ordinal))
                Begin(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
            else if (line.StartsWith("Examples:", StringComparison.Ordinal))
                BeginExamples();
            else if (line.StartsWith("\"\"\"", StringComparison.Ordinal))
                i = Block(lines, i);
            else if (line[0] == '|')
                Row(line);
            else if (Array.Find(Keywords, keyword => line.StartsWith(keyword, StringComparison.Ordinal)) is { } found)
                Current().Add(new Step(line[found.Length..].Trim(), null, []));
        }
        End();
        return scenarios;
    }

    private List<Step> Current() => inBackground ? background : steps;

    private void Begin(string scenario)
    {
        End();
        (name, steps, examples) = (scenario, [], []);
        (inScenario, inBackground, inExamples) = (true, false, false);
    }

    private void BeginExamples()
    {
        if (inExamples)
            Expand();
        (examples, inExamples) = ([], true);
    }

    private void End()
    {
        if (!inScenario)
            return;
        if (inExamples)
            Expand();
        else
            scenarios.Add(new Scenario(feature, name, [.. background, .. steps]));
    }

    private void Expand()
    {
        foreach (var row in examples.Skip(1))
        {
            string Fill(string text)
            {
                for (var i = 0; i < examples[0].Count; i++)
                    text = text.Replace($"<{examples[0][i]}>", row[i], StringComparison.Ordinal);
                return text;
            }
            var filled = background.Concat(steps)
                .Select(step => new Step(Fill(step.Text), step.Block is null ? null : Fill(step.Block), [.. step.Table.Select(cells => cells.Select(Fill).ToList())]));
            scenarios.Add(new Scenario(feature, $"{Fill(name)} ({string.Join(" | ", row)})", [.. filled]));
        }
    }

    private int Block(string[] lines, int start)
    {
        var indent = lines[start].IndexOf('"', StringComparison.Ordinal);
        var block = new List<string>();
        var at = start + 1;
        for (; at < lines.Length && lines[at].Trim() != "\"\"\""; at++)
            block.Add(lines[at].Length >= indent && lines[at].AsSpan(0, indent).Trim().Length == 0 ? lines[at][indent..] : lines[at].TrimStart());
        Current()[^1] = Current()[^1] with { Block = string.Join('\n', block) };
        return at;
    }

    private void Row(string line)
    {
        var cells = Cells(line);
        if (inExamples)
        {
            examples.Add(cells);
            return;
        }
        var step = Current()[^1];
        Current()[^1] = step with { Table = [.. step.Table, cells] };
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] is '|' or '\\' or 'n')
            {
                i++;
                cell.Append(line[i] == 'n' ? '\n' : line[i]);
            }
            else if (line[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }
        return cells;
    }
}
