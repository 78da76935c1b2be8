using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Documents.Tests;

public sealed class OffsetMapTests
{
    private static readonly string[] Pieces =
    [
        "Belarus", "co-", "operation", "well-", "known", " ", "  ", "\n", "\r\n", "\r", "\n\n", "\t", "\u00AD", "\u00A0", "\u2028", "\f", "[12]", "[edit]", ".", "?", "“", "”", "Russia signed the treaty.", "é", "😀", "Ж",
        "\u200B", "- ", "1. ", "• ", "12", "All rights reserved.", "Photo: ", "—",
    ];

    [Test]
    public void ArbitraryTextIsReadWithTrueOffsets() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => Reads.AssertOffsetsAreTrue(DocumentReader.FromText("any", text.Get))));

    [Test]
    public void TextFullOfBreaksAndFurnitureIsReadWithTrueOffsets() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
            text => Reads.AssertOffsetsAreTrue(DocumentReader.FromText("any", text))));

    [Test]
    public void AWordMadeWholeSpansItsPartsInTheDocument()
    {
        const string text = "The hu-\nmanitarian aid arrived in the town, as the ministry had said it would.";
        var passage = DocumentReader.FromText("aid", text).Passages.Single();
        var start = passage.Text.IndexOf("humanitarian", StringComparison.Ordinal);

        var (from, to) = passage.Offsets.ToDocument(start, start + "humanitarian".Length);

        Assert.That(text[from..to], Is.EqualTo("hu-\nmanitarian"));
    }

    [Test]
    public void WhatIsLeftOutStandsWhereTheTextGoesOn()
    {
        const string text = "Russia lifted the ban.[12] Belarus resumed deliveries.";
        var offsets = DocumentReader.FromText("ban", text).Passages.Single().Offsets;

        Assert.That(offsets.ToPassage(text.IndexOf("12", StringComparison.Ordinal)), Is.EqualTo("Russia lifted the ban.".Length));
    }

    [Test]
    public void AnOffsetOutsideThePassageIsRefused()
    {
        var offsets = DocumentReader.FromText("short", "Belarus.").Passages.Single().Offsets;

        Assert.That(() => offsets.ToDocument(9), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
