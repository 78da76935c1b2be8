namespace KnowledgeGraph.Documents.Tests;

public sealed class PlainLayoutTests
{
    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    [TestCase("\u2028")]
    public void ParagraphsAreTheSameWhateverEndsALine(string end)
    {
        var text = string.Join(end, "The talks failed.", "", "The ministers left Minsk on Monday.", "", "A new round was announced.");

        Assert.That(Reads.Passages(text), Is.EqualTo(new[] { "The talks failed.", "The ministers left Minsk on Monday.", "A new round was announced." }));
    }

    [Test]
    public void HardWrappedLinesAreJoinedAndAShortLastLineEndsItsParagraph()
    {
        const string text = """
            The two governments agreed in the spring to keep the
            price of gas as it had been, and both delegations were
            pleased with it.
            In the autumn the Russian side asked for a new contract
            and the old quarrel began again, first in the press and
            then at the table.
            """;

        Assert.That(Reads.Passages(text), Is.EqualTo(new[]
        {
            "The two governments agreed in the spring to keep the price of gas as it had been, and both delegations were pleased with it.",
            "In the autumn the Russian side asked for a new contract and the old quarrel began again, first in the press and then at the table.",
        }));
    }

    [Test]
    public void TextWhereEveryLineIsAParagraphKeepsItsParagraphs()
    {
        var first = "The border was closed in the night, and nobody in either capital would say who had given the order or for how long it was meant to stand, which was odd.";
        var second = "By noon the queue of lorries was nine kilometres long, and drivers from Lithuania and Latvia were being sent back without a word of explanation to anybody.";

        Assert.That(Reads.Passages($"{first}\n{second}\n{first[..^1]} again.\n"), Has.Length.EqualTo(3));
    }

    [Test]
    public void HeadingsItemsAndQuotationsAreTold()
    {
        var passages = DocumentReader.FromText("kinds", "The gas dispute\n\nThe sides met twice.\n\n• Gazprom asked for more.\n• Minsk refused.\n\n“We shall not pay.”\n").Passages;

        Assert.That(passages.Select(passage => (passage.Kind, passage.Text)), Is.EqualTo(new[]
        {
            (PassageKind.Heading, "The gas dispute"),
            (PassageKind.Paragraph, "The sides met twice."),
            (PassageKind.ListItem, "Gazprom asked for more."),
            (PassageKind.ListItem, "Minsk refused."),
            (PassageKind.Quotation, "“We shall not pay.”"),
        }));
    }

    [TestCase("The eco-\nnomic union was founded.", "The economic union was founded.")]
    [TestCase("The Secretary-\nGeneral came to Minsk.", "The Secretary-General came to Minsk.")]
    [TestCase("The anti-\npersonnel mines were removed.", "The anti-personnel mines were removed.")]
    [TestCase("Their cooperation began early. The co-\noperation went on.", "Their cooperation began early. The cooperation went on.")]
    [TestCase("Their co-operation began early. The co-\noperation went on.", "Their co-operation began early. The co-operation went on.")]
    [TestCase("The short- and\nlong-term goals were met.", "The short- and long-term goals were met.")]
    [TestCase("The so- called agreement was signed.", "The so-called agreement was signed.")]
    [TestCase("The agree\u00ADment was signed.", "The agreement was signed.")]
    public void BrokenWordsAreMadeWholeAndCompoundsKept(string text, string read) => Assert.That(Reads.Passages(text), Is.EqualTo(new[] { read }));

    [Test]
    public void PagesLoseTheirNumbersAndRunningHeadsAndSentencesRunOn()
    {
        string[] bodies =
        [
            "The commission met in the spring of that year and it heard\nwhat the delegates of both states had to say about the line\nbetween them, of which no map had been agreed by the",
            "governments, and adjourned without having come any nearer\nto a settlement. In the summer the delegates of Poland came\nto the town as well, and it was they who proposed that the",
            "old survey be made the ground of a treaty. Nobody objected,\nand the draft was ready before the end of the month.",
        ];
        var pages = bodies.Select((body, index) => $"Journal of Border Studies {index + 1}\n\n{body}\n\n{index + 17}\n");

        var text = Reads.Passages(string.Join("\f", pages));

        Assert.That(text, Has.Length.EqualTo(1));
        Assert.That(text[0], Does.Not.Contain("Journal").And.Not.Match(@"\d").And.Contain("agreed by the governments, and adjourned").And.Contain("proposed that the old survey"));
    }
}
