namespace KnowledgeGraph.Language.Tests;

public sealed class LemmaRuleTests
{
    [TestCase("treaties", "treaty", "l3+y")]
    [TestCase("Signed", "sign", "l2+")]
    [TestCase("Belarusians", "Belarusian", "k1+")]
    [TestCase("went", "go", "l4+go")]
    [TestCase("U.S.", "U.S.", "k0+")]
    public void RuleMakesTheLemmaAgain(string form, string lemma, string rule)
    {
        var found = LemmaRule.Between(form, lemma);

        Assert.That(found.ToString(), Is.EqualTo(rule));
        Assert.That(LemmaRule.Parse(rule).Apply(form), Is.EqualTo(lemma));
    }

    [Test]
    public void RuleThatCutsMoreThanThereIsLeavesTheForm()
    {
        Assert.That(new LemmaRule(false, 4, "go").Apply("Is"), Is.EqualTo("is"));
    }
}
