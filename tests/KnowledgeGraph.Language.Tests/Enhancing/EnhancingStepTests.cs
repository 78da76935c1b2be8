namespace KnowledgeGraph.Language.Tests;

public sealed class EnhancingStepTests
{
    [Test]
    public void SecondVerbSharesTheSubjectOfTheFirst()
    {
        var relations = Enhance("""
            Russia PROPN NNP 2 nsubj
            signed/sign VERB VBD 0 root
            and CCONJ CC 4 cc
            ratified/ratify VERB VBD 2 conj
            it PRON PRP 4 obj
            """);

        Assert.That(relations["Russia"], Is.EqualTo("signed:nsubj ratified:nsubj"));
        Assert.That(relations["ratified"], Is.EqualTo("signed:conj:and"));
    }

    [Test]
    public void SecondNounSharesTheRoleOfTheFirst()
    {
        var relations = Enhance("""
            talks/talk NOUN NNS 0 root
            between ADP IN 3 case
            Minsk PROPN NNP 1 nmod
            and CCONJ CC 5 cc
            Kyiv PROPN NNP 3 conj
            """);

        Assert.That(relations["Kyiv"], Is.EqualTo("talks:nmod:between Minsk:conj:and"));
    }

    [Test]
    public void ControlledVerbHasTheSubjectOrTheObjectAsItsSubject()
    {
        var agreed = Enhance("""
            Russia PROPN NNP 2 nsubj
            agreed/agree VERB VBD 0 root
            to PART TO 4 mark
            withdraw VERB VB 2 xcomp
            """);
        var asked = Enhance("""
            Russia PROPN NNP 2 nsubj
            asked/ask VERB VBD 0 root
            Minsk PROPN NNP 2 obj
            to PART TO 5 mark
            pay VERB VB 2 xcomp
            """);

        Assert.That(agreed["Russia"], Is.EqualTo("agreed:nsubj withdraw:nsubj:xsubj"));
        Assert.That(asked["Minsk"], Is.EqualTo("asked:obj pay:nsubj:xsubj"));
        Assert.That(asked["Russia"], Is.EqualTo("asked:nsubj"));
    }

    [Test]
    public void AntecedentStandsWhereTheRelativePronounStood()
    {
        var relations = Enhance("""
            treaty NOUN NN 0 root
            which PRON WDT 3 nsubj
            bound/bind VERB VBD 1 acl:relcl
            both PRON DT 3 obj
            """);

        Assert.That(relations["treaty"], Is.EqualTo("-:root bound:nsubj"));
        Assert.That(relations["which"], Is.EqualTo("treaty:ref"));
    }

    [Test]
    public void PrepositionsOfSeveralWordsAreNamedWhole()
    {
        var relations = Enhance("""
            closed/close VERB VBN 0 root
            because ADP IN 4 case
            of ADP IN 2 fixed
            debts/debt NOUN NNS 1 obl
            by ADP IN 6 case
            Gazprom PROPN NNP 1 obl:agent
            """);

        Assert.That(relations["debts"], Is.EqualTo("closed:obl:because_of"));
        Assert.That(relations["Gazprom"], Is.EqualTo("closed:obl:agent"));
    }

    /// <summary>For each word its enhanced heads and relations.</summary>
    private static Dictionary<string, string> Enhance(string tree)
    {
        var sentence = new EnhancingStep().Apply(Tree.Of(tree)).Sentences[0];
        string Head(Arc arc) => arc.Head < 0 ? "-" : sentence.Tokens[arc.Head].Form;
        return sentence.Tokens.ToDictionary(token => token.Form, token => string.Join(' ', token.Enhanced.Select(arc => $"{Head(arc)}:{arc.Relation}")));
    }
}
