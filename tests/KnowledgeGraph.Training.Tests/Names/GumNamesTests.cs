using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Tests;

public sealed class GumNamesTests
{
    private const string Visit = """
        1	The	the	DET	DT	_	2	det	_	Entity=(1-person-new
        2	President	president	PROPN	NNP	_	7	nsubj	_	_
        3	of	of	ADP	IN	_	4	case	_	_
        4	Belarus	Belarus	PROPN	NNP	_	2	nmod	_	Entity=(2-place-new-x-Belarus)1)
        5	,	,	PUNCT	,	_	7	punct	_	_
        6	he	he	PRON	PRP	_	7	nsubj	_	Entity=(1-person-giv)
        7	visited	visit	VERB	VBD	_	0	root	_	_
        8	Kyiv	Kyiv	PROPN	NNP	_	7	obj	_	Entity=(3-place-new(4-time-new)3)

        """;

    [Test]
    public void BracketsOpenAndCloseAcrossWords()
    {
        var mentions = GumMentions.Of(Read(Visit));
        Assert.That(mentions, Is.EqualTo(new GumMention[] { new("2", "place", 3, 4), new("1", "person", 0, 4), new("1", "person", 5, 6), new("4", "time", 7, 8), new("3", "place", 7, 8) }));
    }

    [Test]
    public void ANameIsTheProperNounsWithoutTheArticle() =>
        Assert.That(GumNames.SpanOf(Read(Visit), new("1", "person", 0, 4)), Is.EqualTo((1, 4)));

    [Test]
    public void APronounIsNoName() => Assert.That(GumNames.SpanOf(Read(Visit), new("1", "person", 5, 6)), Is.Null);

    private static ConlluSentence Read(string conllu)
    {
        using var reader = new StringReader(conllu);
        return new ConlluReader(reader).ReadAll().Single();
    }
}
