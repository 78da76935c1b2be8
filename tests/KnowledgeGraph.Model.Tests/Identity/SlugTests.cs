namespace KnowledgeGraph.Model.Tests;

public sealed class SlugTests
{
    [TestCase("Minsk agreements", "minsk-agreements")]
    [TestCase("  The  Milk War! ", "the-milk-war")]
    [TestCase("Côte d’Ivoire", "cote-divoire")]
    [TestCase("EU–Belarus", "eu-belarus")]
    [TestCase("北京", "北京")]
    [TestCase("...", "")]
    public void ANameBecomes(string name, string slug) => Assert.That(Slug.Of(name), Is.EqualTo(slug));

    [Test]
    public void TheSlugOfASlugIsItself() => Assert.That(Slug.Of(Slug.Of("Treaty on the Union State (1999)")), Is.EqualTo("treaty-on-the-union-state-1999"));
}
