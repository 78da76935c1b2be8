namespace KnowledgeGraph.Model.Tests;

public sealed class PartialDateTests
{
    [TestCase("2004", "2004-01-01", "2004-12-31")]
    [TestCase("2004-02", "2004-02-01", "2004-02-29")]
    [TestCase("2004-06-27", "2004-06-27", "2004-06-27")]
    [TestCase("0988", "0988-01-01", "0988-12-31")]
    public void ADateIsReadWithItsPrecision(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);

        Assert.That(date.ToString(), Is.EqualTo(text));
        Assert.That(date.Earliest.ToString("O"), Is.EqualTo(earliest));
        Assert.That(date.Latest.ToString("O"), Is.EqualTo(latest));
    }

    [TestCase("")]
    [TestCase("04")]
    [TestCase("2004-6")]
    [TestCase("2004-13")]
    [TestCase("2004-00")]
    [TestCase("2003-02-29")]
    [TestCase("2004-06-00")]
    [TestCase("2004/06/27")]
    [TestCase("0000")]
    [TestCase("+204")]
    [TestCase("2004-06-27T00:00")]
    public void WhatIsNoDateIsNotRead(string text)
    {
        Assert.That(PartialDate.TryParse(text, out _), Is.False);
        Assert.That(() => PartialDate.Parse(text), Throws.TypeOf<FormatException>().With.Message.EqualTo(
            $"'{text}' is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD."));
    }

    [Test]
    public void ADayNeedsItsMonth() => Assert.That(() => new PartialDate(2004, 0, 5), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void DatesSortByFirstDayAndTheLessExactFirst()
    {
        var sorted = new[] { "2004-06-01", "2005", "2004-06", "2004", "2003-12-31" }.Select(PartialDate.Parse).Order();

        Assert.That(sorted.Select(date => date.ToString()), Is.EqualTo(new[] { "2003-12-31", "2004", "2004-06", "2004-06-01", "2005" }));
    }

    [Test]
    public void AYearContainsItsDays()
    {
        Assert.That(PartialDate.Parse("2004").Contains(PartialDate.Parse("2004-06-27")), Is.True);
        Assert.That(PartialDate.Parse("2004-06").Contains(PartialDate.Parse("2004")), Is.False);
    }
}
