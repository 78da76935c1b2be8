namespace KnowledgeGraph.Language.Tests;

public sealed class MentionStepTests
{
    private static readonly MentionStep Step = new(new Lexicon([], [], [], [], []));

    [Test]
    public void APronounSpeaksOfTheSubjectBeforeIt()
    {
        var text = TreeText.Of(
            "President/NOUN/NN/3/nsubj Vladimir/PROPN/NNP/1/flat visited/VERB/VBD/0/root Minsk/PROPN/NNP/3/obj ././PUNCT/3/punct",
            "He/PRON/PRP/2/nsubj praised/VERB/VBD/0/root Hillary/PROPN/NNP/2/obj ././PUNCT/2/punct").Naming(("Vladimir", NameType.Person), ("Minsk", NameType.Place), ("Hillary", NameType.Person));
        Assert.That(Referents(text, "He"), Is.EqualTo("Vladimir"));
    }

    [Test]
    public void AWomansPronounPassesOverAMan()
    {
        var text = TreeText.Of(
            "Hillary/PROPN/NNP/2/nsubj met/VERB/VBD/0/root Vladimir/PROPN/NNP/2/obj ././PUNCT/2/punct",
            "Vladimir/PROPN/NNP/2/nsubj thanked/VERB/VBD/0/root her/PRON/PRP/2/obj ././PUNCT/2/punct").Naming(("Vladimir", NameType.Person), ("Hillary", NameType.Person));
        Assert.That(Referents(text, "her"), Is.EqualTo("Hillary"));
    }

    [Test]
    public void TheTwoCountriesAreThoseNamedTogether()
    {
        var text = TreeText.Of(
            "Russia/PROPN/NNP/2/nsubj banned/VERB/VBD/0/root milk/NOUN/NN/2/obj from/ADP/IN/5/case Belarus/PROPN/NNP/2/obl",
            "The/DET/DT/3/det two/NUM/CD/3/nummod countries/NOUN/NNS/4/nsubj talked/VERB/VBD/0/root").Naming(("Russia", NameType.Place), ("Belarus", NameType.Place));
        Assert.That(Referents(text, "The two countries"), Is.EqualTo("Russia, Belarus"));
    }

    [Test]
    public void ABareDescriptionSpeaksOfANameOfItsKind()
    {
        var text = TreeText.Of(
            "Gazprom/PROPN/NNP/2/nsubj cut/VERB/VBD/0/root supplies/NOUN/NNS/2/obj to/ADP/IN/5/case Belarus/PROPN/NNP/2/obl",
            "The/DET/DT/3/det gas/NOUN/NN/3/compound giant/NOUN/NN/4/nsubj waited/VERB/VBD/0/root").Naming(("Gazprom", NameType.Organization), ("Belarus", NameType.Place));
        Assert.That(Referents(text, "The gas giant"), Is.EqualTo("Gazprom"));
    }

    [Test]
    public void AnAppositionSpeaksOfItsName()
    {
        var text = TreeText.Of(
            "Minsk/PROPN/NNP/5/nsubj ,/PUNCT/,/4/punct the/DET/DT/4/det capital/NOUN/NN/1/appos waited/VERB/VBD/0/root").Naming(("Minsk", NameType.Place));
        Assert.That(Referents(text, "the capital"), Is.EqualTo("Minsk"));
    }

    [Test]
    public void WhatSomeoneIsSaidToBeSpeaksOfHim()
    {
        var text = TreeText.Of(
            "Merkel/PROPN/NNP/2/nsubj waited/VERB/VBD/0/root",
            "She/PRON/PRP/2/nsubj remained/VERB/VBD/0/root/remain the/DET/DT/4/det benefactor/NOUN/NN/2/xcomp").Naming(("Merkel", NameType.Person));
        var copula = TreeText.Of(
            "Gazprom/PROPN/NNP/4/nsubj is/AUX/VBZ/4/cop the/DET/DT/4/det example/NOUN/NN/0/root").Naming(("Gazprom", NameType.Organization));
        var service = TreeText.Of(
            "Mayer/PROPN/NNP/2/nsubj served/VERB/VBD/0/root/serve as/ADP/IN/5/case the/DET/DT/5/det chancellor/NOUN/NN/2/obl").Naming(("Mayer", NameType.Person));
        Assert.Multiple(() =>
        {
            Assert.That(Referents(text, "the benefactor"), Is.EqualTo("Merkel"));
            Assert.That(Referents(copula, "the example"), Is.EqualTo("Gazprom"));
            Assert.That(Referents(service, "the chancellor"), Is.EqualTo("Mayer"));
        });
    }

    [Test]
    public void ADenialTiesNothing()
    {
        var text = TreeText.Of(
            "Gazprom/PROPN/NNP/5/nsubj is/AUX/VBZ/5/cop not/PART/RB/5/advmod the/DET/DT/5/det example/NOUN/NN/0/root").Naming(("Gazprom", NameType.Organization));
        Assert.That(Referents(text, "not the example"), Is.Empty);
    }

    [Test]
    public void ATitleSpeaksOfWhoBoreIt()
    {
        var text = TreeText.Of(
            "President/NOUN/NN/2/compound Putin/PROPN/NNP/3/nsubj waited/VERB/VBD/0/root",
            "The/DET/DT/2/det president/NOUN/NN/3/nsubj spoke/VERB/VBD/0/root").Naming(("Putin", NameType.Person));
        Assert.That(Referents(text, "The president"), Is.EqualTo("Putin"));
    }

    [Test]
    public void ABodySpokenOfByTheNounOfItsName()
    {
        var text = TreeText.Of(
            "Commission/PROPN/NNP/4/nsubj of/ADP/IN/3/case Inquiry/PROPN/NNP/1/nmod waited/VERB/VBD/0/root",
            "The/DET/DT/2/det commission/NOUN/NN/3/nsubj spoke/VERB/VBD/0/root").Naming(("Commission of Inquiry", NameType.Organization));
        Assert.That(Referents(text, "The commission"), Is.EqualTo("Commission of Inquiry"));
    }

    [Test]
    public void ANameInAppositionTellsWhatTheDescriptionSpeaksOfLater()
    {
        var text = TreeText.Of(
            "His/PRON/PRP$/2/nmod:poss father/NOUN/NN/5/nsubj ,/PUNCT/,/4/punct Johann/PROPN/NNP/2/appos waited/VERB/VBD/0/root",
            "The/DET/DT/2/det father/NOUN/NN/3/nsubj spoke/VERB/VBD/0/root").Naming(("Johann", NameType.Person));
        Assert.That(Referents(text, "The father"), Is.EqualTo("Johann"));
    }

    [Test]
    public void ANameOfTheKindGoesBeforeTheSameNounOfSomethingNameless()
    {
        var text = TreeText.Of(
            "The/DET/DT/2/det city/NOUN/NN/3/nsubj waited/VERB/VBD/0/root",
            "Minsk/PROPN/NNP/2/nsubj grew/VERB/VBD/0/root",
            "This/DET/DT/2/det city/NOUN/NN/3/nsubj thrived/VERB/VBD/0/root").Naming(("Minsk", NameType.Place));
        Assert.That(Referents(text, "This city"), Is.EqualTo("Minsk"));
    }

    [Test]
    public void ADescriptionOfAPersonFitsTheSex()
    {
        var text = TreeText.Of(
            "Hillary/PROPN/NNP/2/nsubj wrote/VERB/VBD/0/root",
            "Vladimir/PROPN/NNP/2/nsubj read/VERB/VBD/0/root",
            "The/DET/DT/2/det woman/NOUN/NN/3/nsubj met/VERB/VBD/0/root the/DET/DT/5/det author/NOUN/NN/3/obj").Naming(("Hillary", NameType.Person), ("Vladimir", NameType.Person));
        Assert.Multiple(() =>
        {
            Assert.That(Referents(text, "The woman"), Is.EqualTo("Hillary"));
            Assert.That(Referents(text, "the author"), Is.Not.Empty);
        });
    }

    [Test]
    public void AReflexiveThatOnlyStressesSpeaksOfNothing()
    {
        var stressing = TreeText.Of(
            "Vladimir/PROPN/NNP/3/nsubj himself/PRON/PRP/1/nmod:unmarked waited/VERB/VBD/0/root").Naming(("Vladimir", NameType.Person));
        var told = TreeText.Of(
            "Vladimir/PROPN/NNP/2/nsubj praised/VERB/VBD/0/root himself/PRON/PRP/2/obj").Naming(("Vladimir", NameType.Person));
        Assert.Multiple(() =>
        {
            Assert.That(Referents(stressing, "himself"), Is.Empty);
            Assert.That(Referents(told, "himself"), Is.EqualTo("Vladimir"));
        });
    }

    [Test]
    public void AnAcronymSpeaksOfTheNameThatItShortens()
    {
        var text = TreeText.Of(
            "World/PROPN/NNP/3/compound Trade/PROPN/NNP/3/compound Organization/PROPN/NNP/4/nsubj met/VERB/VBD/0/root",
            "WTO/PROPN/NNP/2/nsubj agreed/VERB/VBD/0/root").Naming(("World Trade Organization", NameType.Organization), ("WTO", NameType.Organization));
        Assert.That(Step.Apply(text).Mentions.Single(mention => Words(text, mention) == "WTO").Antecedent!.Name!.WordCount, Is.EqualTo(3));
    }

    [Test]
    public void AProperNounThatNoNameWasFoundForIsStillSpokenOf()
    {
        var text = TreeText.Of(
            "Skynet/PROPN/NNP/2/nsubj waited/VERB/VBD/0/root",
            "It/PRON/PRP/2/nsubj grew/VERB/VBD/0/root").Naming();
        Assert.That(Referents(text, "It"), Is.EqualTo("Skynet"));
    }

    [Test]
    public void AWordThatStandsForAPersonIsSpokenOfLikeAName()
    {
        var text = TreeText.Of(
            "Mom/PROPN/NNP/2/nsubj waited/VERB/VBD/0/root",
            "She/PRON/PRP/2/nsubj slept/VERB/VBD/0/root").Naming().CallingPersons("Mom");
        Assert.That(Referents(text, "She"), Is.EqualTo("Mom"));
    }

    [Test]
    public void AMonthIsNothingThatIsSpokenOf()
    {
        var text = TreeText.Of("Russia/PROPN/NNP/2/nsubj waited/VERB/VBD/0/root in/ADP/IN/4/case September/PROPN/NNP/2/obl").Naming(("Russia", NameType.Place));
        Assert.That(Step.Apply(text).Mentions, Has.Count.EqualTo(1));
    }

    [Test]
    public void AnEmptySubjectSpeaksOfNothing()
    {
        var text = TreeText.Of("Russia/PROPN/NNP/2/nsubj waited/VERB/VBD/0/root", "It/PRON/PRP/2/expl rained/VERB/VBD/0/root").Naming(("Russia", NameType.Place));
        Assert.That(Step.Apply(text).Mentions, Has.Count.EqualTo(1));
    }

    [Test]
    public void ATextWithoutSentencesHasNoMentions() =>
        Assert.That(Step.Apply(new AnnotatedText("").With(TextLayers.Words, []).With(TextLayers.Names, []).With(TextLayers.PersonWords, [])).Mentions, Is.Empty);

    private static string Referents(AnnotatedText text, string words)
    {
        var mention = Step.Apply(text).Mentions.Single(mention => Words(text, mention) == words);
        return string.Join(", ", mention.Names.Select(name => text.Text[name.Start..name.End]));
    }

    private static string Words(AnnotatedText text, Mention mention) => text.Text[mention.Start..mention.End];
}
