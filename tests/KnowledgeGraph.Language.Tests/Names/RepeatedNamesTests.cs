namespace KnowledgeGraph.Language.Tests;

public sealed class RepeatedNamesTests
{
    [Test]
    public void NameIsFoundAgainWhereverTheTextWritesIt()
    {
        Assert.That(
            All("Blue Stream opened/VBD", "[ORG Blue Stream] and/CC [LOC Brest] trade/VBP", "In/IN Brest they/PRP talk/VBP"),
            Is.EqualTo(new[] { "0 ORG Blue Stream", "1 ORG Blue Stream", "1 LOC Brest", "2 LOC Brest" }));
    }

    [Test]
    public void PersonIsFoundAgainByTheFirstAndTheLastWord()
    {
        Assert.That(
            All("[PER Anna Maria Keller] wrote/VBD", "Keller left/VBD", "Anna wept/VBD", "Maria slept/VBD"),
            Is.EqualTo(new[] { "0 PER Anna Maria Keller", "1 PER Keller", "2 PER Anna" }));
    }

    [Test]
    public void TitleOrInitialOfAPersonIsNoNameOfTheirs()
    {
        Assert.That(
            All("[PER Lady Byron] and/CC [PER J. Keller Jr.] wrote/VBD", "The/DT Lady of/IN J. and/CC Jr."),
            Is.EqualTo(new[] { "0 PER Lady Byron", "0 PER J. Keller Jr." }));
    }

    [Test]
    public void LongestNameIsFoundAndNoPartOfAnother()
    {
        Assert.That(
            All("[ORG Bank]", "[ORG Bank of/IN Georgia] and/CC [LOC Georgia]", "the/DT Bank of/IN Georgia rose/VBD", "[EVENT Georgia War] came/VBD"),
            Is.EqualTo(new[] { "0 ORG Bank", "1 ORG Bank of Georgia", "1 LOC Georgia", "2 ORG Bank of Georgia", "3 EVENT Georgia War" }));
    }

    [Test]
    public void WordThatIsNoNounIsNoName()
    {
        Assert.That(
            All("[PER Will Turner] came/VBD", "Will/MD you/PRP come/VB", "turner/NN is/VBZ a/DT trade/NN"),
            Is.EqualTo(new[] { "0 PER Will Turner" }));
    }

    [Test]
    public void EventIsNotSoughtAgain()
    {
        Assert.That(All("[EVENT Olympics] began/VBD", "Olympics end/VBP"), Is.EqualTo(new[] { "0 EVENT Olympics" }));
    }

    private static IEnumerable<string> All(params string[] sentences)
    {
        var text = new NamedText(sentences);
        return text.Write(RepeatedNames.AddTo(text.Names, text.Sentences));
    }
}
