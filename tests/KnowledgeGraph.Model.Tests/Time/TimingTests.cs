namespace KnowledgeGraph.Model.Tests;

public sealed class TimingTests
{
    private static readonly PartialDate Year2004 = new(2004);
    private static readonly PartialDate Year2006 = new(2006);

    [Test]
    public void ADateBoundsBothEnds()
    {
        var timing = Timing.At(Year2004);

        Assert.That((timing.Earliest, timing.Latest), Is.EqualTo(((DateOnly?)new DateOnly(2004, 1, 1), (DateOnly?)new DateOnly(2004, 12, 31))));
    }

    [Test]
    public void AnIntervalMayBeOpen()
    {
        var timing = Timing.Between(Year2004, null);

        Assert.That((timing.Earliest, timing.Latest), Is.EqualTo(((DateOnly?)new DateOnly(2004, 1, 1), (DateOnly?)null)));
        Assert.That(timing.IsUnknown, Is.False);
        Assert.That(Timing.Unknown.IsUnknown, Is.True);
    }

    [Test]
    public void AnIntervalDoesNotEndBeforeItBegins() =>
        Assert.That(() => Timing.Between(Year2006, Year2004), Throws.ArgumentException.With.Message.EqualTo("The interval from 2006 to 2004 ends before it begins."));

    [TestCase("2003-01-01", "2003-12-31", false)]
    [TestCase("2004-12-31", "2005-01-01", true)]
    [TestCase("2005-06-01", null, true)]
    [TestCase("2007-01-01", null, false)]
    [TestCase(null, "2003-12-31", false)]
    [TestCase(null, null, true)]
    public void AnIntervalOverlapsWhatItTouches(string? from, string? to, bool expected) =>
        Assert.That(Timing.Between(Year2004, Year2006).Overlaps(Day(from), Day(to)), Is.EqualTo(expected));

    [Test]
    public void WhatHasNoDateFitsNoBound()
    {
        Assert.That(Timing.Unknown.Overlaps(new DateOnly(2004, 1, 1), null), Is.False);
        Assert.That(Timing.Unknown.Overlaps(null, null), Is.True);
    }

    private static DateOnly? Day(string? text) => text is null ? null : PartialDate.Parse(text).Earliest;
}
