using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Tests;

public sealed class RawParagraphTests
{
    private const string Treebank = """
        # newpar
        # text = Don't go.
        1-2	Don't	_	_	_	_	_	_	_	_
        1	Do	do	AUX	VB	_	3	aux	_	_
        2	n't	not	PART	RB	_	3	advmod	_	_
        3	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	3	punct	_	_

        # text = Stay
        1	Stay	stay	VERB	VB	_	0	root	_	_

        # newpar
        # text = Now
        1	Now	now	ADV	RB	_	0	root	_	_

        """;

    [Test]
    public void ParagraphsAreJoinedAsTheyWereWritten()
    {
        RawParagraph[] paragraphs = [.. RawParagraph.From(new ConlluReader(new StringReader(Treebank)).ReadAll())];

        Assert.That(paragraphs.Select(paragraph => paragraph.Text), Is.EqualTo(["Don't go. Stay ", "Now "]));
        Assert.That(paragraphs[0].Words[1], Is.EqualTo(new WordSpan(2, 5, "n't", JoinsPrevious: true)));
        Assert.That(paragraphs[0].Ends, Is.EqualTo([false, false, false, true, true]));
    }
}
