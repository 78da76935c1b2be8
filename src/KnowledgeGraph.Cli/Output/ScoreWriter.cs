using KnowledgeGraph.Evaluation;

namespace KnowledgeGraph.Cli;

/// <summary>Writes scores as they were asked for: text for people, rows for tables and programs.</summary>
internal sealed class ScoreWriter(Terminal terminal, EvaluateRequest request)
{
    private readonly RowWriter rows = new(terminal);

    // What a program reads holds nothing but the scores; then misses are messages.
    private TextWriter Misses => request.Format is "json" or "csv" || (request.Format is null && request.Golds.Count == 0 && !terminal.OutIsTerminal)
        ? terminal.Error
        : terminal.Out;

    public void Write(IReadOnlyList<GraphScore> scores)
    {
        if (request.Calibration)
            rows.Write(ScoreRows.Calibration(scores), request.Format == "text" ? "table" : request.Format);
        else if (request.Format is "table" or "csv")
            WriteRows(scores);
        else
            WriteTexts(scores);
    }

    public void Write(IReadOnlyList<(string Name, BenchmarkScore Score)> scores)
    {
        foreach (var miss in request.Misses ? scores.SelectMany(score => score.Score.Misses) : [])
            Misses.WriteLine(miss);
        if (request.Format == "text")
            terminal.Out.Write(string.Concat(scores.Select(score => score.Score.Summary)));
        else if (scores.Count > 0)
            rows.Write(ScoreRows.Of(scores), request.Format);
    }

    private void WriteRows(IReadOnlyList<GraphScore> scores)
    {
        foreach (var score in request.Misses ? scores : [])
            Misses.Write(ScoreText.Details(score));
        rows.Write(ScoreRows.Of(scores), request.Format);
    }

    private void WriteTexts(IReadOnlyList<GraphScore> scores)
    {
        foreach (var score in scores)
        {
            if (request.Format == "json")
            {
                terminal.Out.WriteLine(ScoreJson.Of(score));
                continue;
            }
            if (scores.Count > 1)
                terminal.Out.WriteLine($"{score.Name}:");
            if (request.Misses)
                terminal.Out.Write(ScoreText.Details(score));
            terminal.Out.WriteLine(ScoreText.Summary(score).TrimEnd('\n'));
        }
    }
}
