using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Catalogue.Tests;

public sealed class ScanTests
{
    private static readonly EntityCatalogue Catalogue = EntityCatalogue.Default;

    private static string[] NamesIn(string text) => [.. Catalogue.Scan(text).Select(match => text[match.Start..match.End])];

    [TestCase("In July 2009 Russia banned Belarusian dairy imports.", "Russia|Belarusian")]
    [TestCase("Russia's ban; Belarus’ reply; the Kremlin’s decision.", "Russia|Belarus|Kremlin")]
    [TestCase("The Eurasian\nEconomic Union (EAEU) and the Collective Security Treaty\r\nOrganization", "Eurasian\nEconomic Union|EAEU|Collective Security Treaty\r\nOrganization")]
    [TestCase("Collective Security Treaty\n\nOrganization chart", "Collective Security Treaty")]
    [TestCase("the Russo-Belarusian border, a US-led group, Russia–Belarus ties", "Russo|Belarusian|US|Russia|Belarus")]
    [TestCase("Russo said so.", "")]
    [TestCase("He told us to eat turkey; who may?", "")]
    [TestCase("The U.S. and the U.N. met Mr. Putin and A. Lukashenko.", "U.S.|U.N.|Putin|A. Lukashenko")]
    [TestCase("Nato, NATO and nato", "Nato|NATO")]
    [TestCase("RUSSIA AND BELARUS SIGN", "RUSSIA|BELARUS")]
    [TestCase("François Hollande met FRANCOIS HOLLANDE.", "François Hollande|FRANCOIS HOLLANDE")]
    [TestCase("Лукашенко прибыл в Москва.", "Лукашенко|Москва")]
    [TestCase("Minsk, Belarus", "Minsk|Belarus")]
    [TestCase("In Washington, D.C., they met.", "Washington, D.C.")]
    [TestCase("Union State-owned", "Union State")]
    [TestCase("Treaty of Friendship, Good-Neighborliness and Cooperation with Belarus", "Treaty of Friendship, Good-Neighborliness and Cooperation|Belarus")]
    [TestCase("Belarusianness and Gazpromania", "")]
    [TestCase("", "")]
    public void NamesAreFoundAsTheyAreWritten(string text, string expected)
    {
        Assert.That(string.Join('|', NamesIn(text)), Is.EqualTo(expected));
    }

    [Test]
    public void CommonWordsAreHandedOnAsDoubtful()
    {
        Assert.That(Catalogue.Scan("The US agreed.").Single().Senses[0].IsCommonWord, Is.True);
        Assert.That(Catalogue.Scan("Belarus agreed.").Single().Senses[0].IsCommonWord, Is.False);
    }

    [Test]
    public void OffsetsCountCodeUnitsBeyondTheBasicPlane()
    {
        const string text = "😀 𝕬 Minsk";

        var match = Catalogue.Scan(text).Single();

        Assert.That((match.Start, match.End), Is.EqualTo((text.IndexOf("Minsk", StringComparison.Ordinal), text.Length)));
    }

    /// <summary>Any text at all, with names, joints and oddities strewn in: matches stand in order, apart, and each is what a look-up of it finds.</summary>
    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public Property MatchesAreNamesInOrderWithinAnyText() => Prop.ForAll(Texts(), text =>
    {
        var last = 0;
        foreach (var match in Catalogue.Scan(text))
        {
            if (match.Start < last || match.End <= match.Start || match.End > text.Length || match.Senses.Count == 0)
                return false;
            var known = Catalogue.Find(text[match.Start..match.End]);
            if (match.Senses.Any(sense => known.All(other => other.Entry.Id != sense.Entry.Id)))
                return false;
            last = match.End;
        }
        return true;
    });

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property ANameBetweenBlanksIsFoundWhateverStandsAround() => Prop.ForAll(Texts(), Texts(), (before, after) =>
    {
        var text = before + " ; Rosselkhoznadzor ; " + after;
        var start = before.Length + 3;

        return Catalogue.Scan(text).Any(match => match.Start == start && match.End == start + "Rosselkhoznadzor".Length);
    });

    private static Arbitrary<string> Texts()
    {
        var pieces = Gen.Elements(
            "Russia", "Belarus", "Minsk", "U.S.", "Union", "State", "Lukashenko", "A.", "’s", "'s", "'", "-", "–", ",", ".", " ", " ", "\n", "\r\n", "\u00ad", "\u0301", "\u200b",
            "\ud83d", "\ude00", "😀", "𝕬", "\0", "&", "Ł", "ß", "İ", "中国", "x", "1");
        var any = ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString());
        return Gen.Frequency((3, pieces), (1, any)).ListOf().Select(string.Concat).ToArbitrary();
    }
}
