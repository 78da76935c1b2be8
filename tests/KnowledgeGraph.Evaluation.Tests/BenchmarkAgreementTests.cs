using KnowledgeGraph.Formats;
using KnowledgeGraph.Testing;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Evaluation.Tests;

/// <summary>Scores of real readings are those of the Python scorers, to the printed digit.</summary>
public sealed class BenchmarkAgreementTests
{
    private static readonly Lazy<Reader> Reader = new(() => new Reader());

    [Test]
    public void ChecklistsAgreeWithTheirMisses()
    {
        using var folder = new TemporaryFolder();
        var file = SharedData.Require("eval", "checklist.ndjson");
        var (score, read) = Score(BenchmarkKind.Checklist, file, folder);
        Assert.That(
            string.Concat(score.Misses.Select(miss => miss + "\n")) + score.Summary, Is.EqualTo(PythonScorer.RunScript("score_checklist.py", "score", file, read, "-v")));
    }

    [Test]
    public void PloverSentencesAgree()
    {
        using var folder = new TemporaryFolder();
        var file = SharedData.Require("corpora", "plover", "dev.ndjson");
        var (score, read) = Score(BenchmarkKind.Plover, file, folder);
        Assert.That(score.Summary, Is.EqualTo(PythonScorer.RunScript("score_plover.py", file, read)));
    }

    [Test]
    public void RowsOfPlvAgreeWithTheirMisses()
    {
        using var folder = new TemporaryFolder();
        var rows = File.ReadLines(SharedData.Require("corpora", "plv", "train.ndjson")).Where((_, index) => index % 8 == 0);
        var file = folder.Write("rows.ndjson", string.Join('\n', rows) + "\n");
        var (score, read) = Score(BenchmarkKind.Plv, file, folder);
        Assert.That(
            string.Concat(score.Misses.Select(miss => miss + "\n")) + score.Summary, Is.EqualTo(PythonScorer.RunScript("score_plv.py", "score", file, read, "-v")));
    }

    [Test]
    public void PassagesOfDocredAgree()
    {
        using var folder = new TemporaryFolder();
        var all = JArray.Parse(File.ReadAllText(SharedData.Require("corpora", "re-docred", "dev.json")));
        var file = folder.Write("dev.json", new JArray(all.Take(20)).ToString());
        var (score, read) = Score(BenchmarkKind.Docred, file, folder);
        Assert.That(score.Summary, Is.EqualTo(PythonScorer.RunScript("score_docred.py", "score", file, read)));
    }

    // Writes the lines that the extractor would, for the script, and scores the same graphs here.
    private static (BenchmarkScore Score, string Lines) Score(BenchmarkKind kind, string file, TemporaryFolder folder)
    {
        var benchmark = Benchmark.Load(kind, file);
        var graphs = new Dictionary<string, Model.GraphData>();
        using var lines = new StringWriter { NewLine = "\n" };
        foreach (var text in benchmark.Texts)
        {
            var reading = Reader.Value.Read(text.Text, text.Id, text.Title, Model.PartialDate.TryParse(text.Date, out var date) ? date : null);
            graphs[text.Id] = Reader.Value.GraphOf(reading);
            ExtractionLine.Write(reading, graphs[text.Id], lines);
        }
        return (benchmark.Score(graphs), folder.Write("read.ndjson", lines.ToString()));
    }
}
