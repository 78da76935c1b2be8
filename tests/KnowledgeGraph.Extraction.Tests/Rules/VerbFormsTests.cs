namespace KnowledgeGraph.Extraction.Tests;

public sealed class VerbFormsTests
{
    [TestCase("ban", "ban banned bans banning")]
    [TestCase("impose", "impose imposed imposes imposing")]
    [TestCase("ratify", "ratify ratified ratifies ratifying")]
    [TestCase("visit", "visit visited visits visiting")]
    [TestCase("sign", "sign signed signs signing")]
    [TestCase("agree", "agree agreed agrees agreeing")]
    [TestCase("attack", "attack attacked attacks attacking")]
    [TestCase("sell", "sell sold sells selling")]
    [TestCase("withdraw", "withdraw withdrew withdrawn withdraws withdrawing")]
    [TestCase("veto", "veto vetoed vetoes vetoing")]
    [TestCase("expel", "expel expelled expels expelling")]
    [TestCase("destroy", "destroy destroyed destroys destroying")]
    public void AVerbHasItsEnglishForms(string lemma, string forms) =>
        Assert.That(VerbForms.Of(lemma), Is.EqualTo(forms.Split(' ')));
}
