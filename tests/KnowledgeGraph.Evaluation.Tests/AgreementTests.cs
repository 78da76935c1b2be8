using KnowledgeGraph.Formats;
using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Evaluation.Tests;

/// <summary>The numbers and lists are those of the Python scorer, to the printed digit.</summary>
public sealed class AgreementTests
{
    private static readonly GraphScorer Scorer = new(PythonScorer.Symmetric.Contains);

    private static IEnumerable<TestCaseData> Graphs()
    {
        foreach (var gold in new[] { "belarus-russia-relations", "two-koreas", "venezuela-boundary", "yalta-conference" })
        {
            yield return new TestCaseData(gold, null);
            foreach (var seed in Enumerable.Range(1, 4))
                yield return new TestCaseData(gold, seed);
        }
    }

    [TestCaseSource(nameof(Graphs))]
    public void ScoresAgree(string name, int? seed)
    {
        var goldPath = SharedData.Require("eval", "gold", name + ".json");
        var gold = GoldFile.Load(goldPath);
        var graph = seed is { } noise ? GoldGraph.Noisy(gold, noise) : GoldGraph.Perfect(gold);
        using var folder = new TemporaryFolder();
        var graphPath = folder.PathTo("graph.json");
        using (var file = File.Create(graphPath))
            GraphJson.Write(graph, file);
        var textPath = folder.Write("text.txt", string.Join(' ', gold.Edges.Select(edge => edge.Quote)));

        var score = Scorer.Score(gold, graph, File.ReadAllText(textPath));
        Assert.Multiple(() =>
        {
            Assert.That(ScoreText.Details(score) + ScoreText.Summary(score), Is.EqualTo(PythonScorer.Run(goldPath, graphPath, "--text", textPath, "--verbose")));
            Assert.That(
                ScoreJson.Of(score),
                Is.EqualTo(PythonScorer.Run(goldPath, graphPath, "--text", textPath, "--json").Trim().Replace(" ", "", StringComparison.Ordinal)));
            Assert.That(ScoreText.Summary(Scorer.Score(gold, graph)), Is.EqualTo(PythonScorer.Run(goldPath, graphPath)));
        });
    }

    [Test]
    public void NamesAreComparedInTheSameForm()
    {
        string[] names =
        [
            "The Minsk agreements", "Straße", "ﬁnance ½", "Éire's", "Russia’s a the", "ΣΊΣΥΦΟΣ", "İstanbul", "Łódź", "U.S.-Soviet_pact (1972)", "Лукашенко Ёлки",
            "ไทย", "हिन्दी", "中国 №5", "x²", "ͅ", "İ ı ſ ẞ ŉ", "the the an", "a\u200bb", "Côte\u00a0d'Ivoire", "Ⅷ Ⓐ", "١٩٩٤",
        ];
        Assert.That(names.Select(NameForm.Of), Is.EqualTo(PythonScorer.Norm(names)));
    }

    [TestCase(0.125, "0.12")]
    [TestCase(0.375, "0.38")]
    [TestCase(0.625, "0.62")]
    [TestCase(0.875, "0.88")]
    [TestCase(0.005, "0.01")]
    [TestCase(0.015, "0.01")]
    [TestCase(0.995, "0.99")]
    [TestCase(2.0 / 3, "0.67")]
    [TestCase(1, "1.00")]
    public void SharesAreRoundedAsTheyArePrintedThere(double share, string shown) => Assert.That(ScoreText.Two(share), Is.EqualTo(shown));
}
