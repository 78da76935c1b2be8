using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class NormalizationTests
{
    private static readonly CypherEngine Engine = new(new PropertyGraph());

    // Composed and decomposed letters, marks out of order, exclusions, Korean, what is alike by compatibility only, beyond 16 bits.
    [TestCase("Łódź", "Łódź", "Ło\u0301dz\u0301", "Łódź", "Ło\u0301dz\u0301")]
    [TestCase("\u212B", "\u00C5", "A\u030A", "\u00C5", "A\u030A")]
    [TestCase("q\u0307\u0323", "q\u0323\u0307", "q\u0323\u0307", "q\u0323\u0307", "q\u0323\u0307")]
    [TestCase("\u1E9B\u0323", "\u1E9B\u0323", "\u017F\u0323\u0307", "\u1E69", "s\u0323\u0307")]
    [TestCase("\u0958", "\u0915\u093C", "\u0915\u093C", "\u0915\u093C", "\u0915\u093C")]
    [TestCase("\u1100\u1161\u11A8", "\uAC01", "\u1100\u1161\u11A8", "\uAC01", "\u1100\u1161\u11A8")]
    [TestCase("\uAC00\u11A7", "\uAC00\u11A7", "\u1100\u1161\u11A7", "\uAC00\u11A7", "\u1100\u1161\u11A7")]
    [TestCase("ﬁ ② ＡＢＣ", "ﬁ ② ＡＢＣ", "ﬁ ② ＡＢＣ", "fi 2 ABC", "fi 2 ABC")]
    [TestCase("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65", "\uD834\uDD57\uD834\uDD65", "\uD834\uDD57\uD834\uDD65", "\uD834\uDD57\uD834\uDD65")]
    [TestCase("\u0344\u0301", "\u0308\u0301\u0301", "\u0308\u0301\u0301", "\u0308\u0301\u0301", "\u0308\u0301\u0301")]
    [TestCase("a\u0315\u0300\u05AE\u0300b", "\u00E0\u05AE\u0300\u0315b", "a\u05AE\u0300\u0300\u0315b", "\u00E0\u05AE\u0300\u0315b", "a\u05AE\u0300\u0300\u0315b")]
    [TestCase("\uD800é", "\uD800é", "\uD800e\u0301", "\uD800é", "\uD800e\u0301")]
    [TestCase("plain", "plain", "plain", "plain", "plain")]
    [TestCase("", "", "", "", "")]
    public void ATextIsWrittenInEachForm(string text, string nfc, string nfd, string nfkc, string nfkd) => Assert.That(
        Row("RETURN normalize($text), normalize($text, NFD), normalize($text, NFKC), normalize($text, NFKD)", text),
        Is.EqualTo(new[] { nfc, nfd, nfkc, nfkd }.Select(form => new StringValue(form))));

    // Planes from the fourth on hold nothing that is taken apart.
    [Test]
    public void FormsAgreeForEveryCharacter()
    {
        foreach (var text in Enumerable.Range(0, 0x30000).Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32))
        {
            var (nfc, nfd) = (Normalization.Of(text, NormalForm.Nfc), Normalization.Of(text, NormalForm.Nfd));
            var (nfkc, nfkd) = (Normalization.Of(text, NormalForm.Nfkc), Normalization.Of(text, NormalForm.Nfkd));
            var agree = Normalization.Of(nfc, NormalForm.Nfd) == nfd && Normalization.Of(nfd, NormalForm.Nfc) == nfc && Normalization.Of(nfd, NormalForm.Nfd) == nfd
                && Normalization.Of(nfkc, NormalForm.Nfkd) == nfkd && Normalization.Of(nfc, NormalForm.Nfkc) == nfkc && Normalization.Of(nfkd, NormalForm.Nfkc) == nfkc;
            if (!agree)
                Assert.Fail($"{text}: {nfc} {nfd} {nfkc} {nfkd}");
        }
    }

    [Test]
    public void LongRunsOfMarksTakeNoLongerThanTheirOrderNeeds()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 200_000));

        Assert.That(Normalization.Of("a" + marks, NormalForm.Nfd), Is.EqualTo("a" + new string('\u0323', 200_000) + new string('\u0301', 200_000)));
    }

    private static IEnumerable<Value> Row(string query, string text) =>
        Engine.Run(query, new Dictionary<string, PropertyValue> { ["text"] = new StringValue(text) }).Rows.Single().Values;
}
