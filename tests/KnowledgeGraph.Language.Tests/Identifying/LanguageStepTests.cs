namespace KnowledgeGraph.Language.Tests;

public sealed class LanguageStepTests
{
    [TestCase("The two countries signed a treaty on the transit of gas and oil.", true)]
    [TestCase("Belarus-Russia gas dispute", true)]
    [TestCase("42", true)]
    [TestCase("Die beiden Staaten haben den Vertrag \u00FCber die Durchleitung von Gas und \u00D6l unterzeichnet.", false)]
    [TestCase("Les deux pays ont sign\u00E9 un trait\u00E9 sur le transit du gaz et du p\u00E9trole.", false)]
    [TestCase("\u041F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442\u044B \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043B\u0438 \u0434\u043E\u0433\u043E\u0432\u043E\u0440.", false)]
    public void EnglishIsToldFromOtherLanguages(string text, bool isEnglish)
    {
        Assert.That(new LanguageStep().Judge(text).IsEnglish, Is.EqualTo(isEnglish));
    }

    [Test]
    public void TextThatIsNotEnglishIsLeftOutWithItsReason()
    {
        var text = LanguagePipeline.English.Read("Los dos pa\u00EDses firmaron el tratado sobre el tr\u00E1nsito de gas y de petr\u00F3leo en la capital.");

        Assert.That(text.IsEnglish, Is.False);
        Assert.That(text.Sentences, Is.Empty);
        Assert.That(text.Get(TextLayers.Language).Reason, Is.EqualTo("its small words are those of 'es'"));
    }
}
