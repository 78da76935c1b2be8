namespace KnowledgeGraph.Language.Tests;

public sealed class ConlluFileTests
{
    private const string Given = """
        # sent_id = a-1
        # text = We don't.
        1	We	_	_	_	_	_	_	_	_
        2-3	don't	_	_	_	_	_	_	_	SpaceAfter=No
        2	do	_	_	_	_	_	_	_	_
        3	not	_	_	_	_	_	_	_	_
        4	.	_	_	_	_	_	_	_	_


        """;

    [Test]
    public void GivenWordsAreKeptAndTagsAndTreesAdded()
    {
        var text = LanguagePipeline.English.Continue(ConlluFile.ReadWords(new StringReader(Given)).Single());

        Assert.That(text.Text.TrimEnd(), Is.EqualTo("We don't."));
        Assert.That(text.Sentences[0].Tokens.Select(token => token.Form), Is.EqualTo(["We", "do", "not", "."]));
        Assert.That(text.Sentences[0].Tokens.Count(token => token.Head == Arc.Root), Is.EqualTo(1));
        Assert.That(text.Sentences[0].Tokens.Select(token => token.Upos), Has.None.EqualTo("_"));
    }

    [Test]
    public void WordsAreWrittenWithTheirTokensSpacesAndWhatIsKnown()
    {
        var output = new StringWriter();
        new ConlluWriter(output, "doc").Write(ConlluFile.ReadWords(new StringReader(Given)).Single());

        Assert.That(output.ToString(), Is.EqualTo(
            "# sent_id = doc-1\n# newpar\n# text = We don't.\n"
            + "1\tWe\t_\t_\t_\t_\t_\t_\t_\t_\n"
            + "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
            + "2\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n"
            + "3\tnot\t_\t_\t_\t_\t_\t_\t_\t_\n"
            + "4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n"));
    }
}
