using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests;

public sealed class DateFinderTests
{
    private static readonly DateFinder Finder = new(DateGrammar.English);

    [TestCase("signed on 8 December 1991 in Viskuli", "8 December 1991", "1991-12-08")]
    [TestCase("signed on December 8, 1991.", "December 8, 1991", "1991-12-08")]
    [TestCase("the 27th of June 2004", "the 27th of June 2004", "2004-06-27")]
    [TestCase("in July 1994", "July 1994", "1994-07")]
    [TestCase("in early 2004, Gazprom", "early 2004", "2004")]
    [TestCase("the 1999 treaty", "1999", "1999")]
    [TestCase("between 2007 and 2010", "between 2007 and 2010", "2007..2010")]
    [TestCase("the war of 1998–2000", "1998–2000", "1998..2000")]
    [TestCase("in 1939-45", "1939-45", "1939..1945")]
    [TestCase("since 1994 he has", "since 1994", "1994..")]
    [TestCase("in the 1990s", "the 1990s", "1990..1999")]
    [TestCase("in the early 1990s", "the early 1990s", "1990..1993")]
    [TestCase("in summer 2009", "summer 2009", "2009-06..2009-08")]
    [TestCase("the last months of 2008", null, null)]
    [TestCase("the last three months of 2008", "the last three months of 2008", "2008-10..2008-12")]
    [TestCase("from March to June 2010", "from March to June 2010", "2010-03..2010-06")]
    [TestCase("on 14–20 September 2017", "14–20 September 2017", "2017-09-14..2017-09-20")]
    [TestCase("from 4 February to 11 March 1945", "from 4 February to 11 March 1945", "1945-02-04..1945-03-11")]
    [TestCase("from 1992 to the present", "from 1992 to the present", "1992..")]
    [TestCase("on 31 February 2004", "February 2004", "2004-02")]
    public void DatesAreReadWithThePrecisionOfTheText(string text, string? found, string? meaning)
    {
        PartialDate? context = null;
        var dates = Finder.Find(text, null, ref context);

        if (found is null)
            return;
        Assert.That(dates, Is.Not.Empty);
        Assert.That(text[dates[0].Start..dates[0].End], Is.EqualTo(found));
        Assert.That(Written(dates[0].Timing), Is.EqualTo(meaning));
    }

    [TestCase("Two years later it ended.", "1997-04-02", "2017-01-01", "1999-04-02")]
    [TestCase("The following year it ended.", "1997-04-02", "2017-01-01", "1998")]
    [TestCase("It ended two years ago.", "1997-04-02", "2017-01-01", "2015")]
    [TestCase("It ended last year.", "1997-04-02", "2017-01-01", "2016")]
    [TestCase("It ended last month.", "1997-04-02", "2017-01-10", "2016-12")]
    [TestCase("It ended on Wednesday.", "1997-04-02", "2017-02-09", "2017-02-08")]
    [TestCase("It ended on 3 May.", "1997", "2017-01-01", "1997-05-03")]
    [TestCase("It ended in July.", "2009", "2017-01-01", "2009-07")]
    [TestCase("It ended in April of the same year.", "1992-01", "2017-01-01", "1992-04")]
    [TestCase("It ended on 3 May of that year.", "1992", "2017-01-01", "1992-05-03")]
    public void RelativeDatesCountFromWhatWasToldOrFromTheDocumentNeverFromTheClock(string text, string told, string published, string meaning)
    {
        PartialDate? context = PartialDate.Parse(told);
        var dates = Finder.Find(text, PartialDate.Parse(published), ref context);

        Assert.That(dates.Select(date => Written(date.Timing)), Is.EqualTo(new[] { meaning }));
    }

    [TestCase("two VVER-1200 reactors")]
    [TestCase("a loan of $1500 million")]
    [TestCase("some 1200 kilometres of border")]
    [TestCase("about 1,850 men")]
    public void NumbersThatAreNoYearsAreLeftAlone(string text)
    {
        PartialDate? context = null;

        Assert.That(Finder.Find(text, null, ref context), Is.Empty);
    }

    [Test]
    public void ARelativeDateWithNothingToCountFromIsLeftAlone()
    {
        PartialDate? context = null;

        Assert.That(Finder.Find("It ended last year, two years later.", null, ref context), Is.Empty);
    }

    private static string Written(Timing timing) => timing.Date?.ToString() ?? $"{timing.From}..{timing.To}";
}
