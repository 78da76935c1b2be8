namespace KnowledgeGraph.Model.Tests;

public sealed class ValueTests
{
    [Test]
    public void EqualityIsByContentAndKind()
    {
        PropertyValue list = PropertyValue.Texts(["a", "b"]), same = PropertyValue.Texts(["a", "b"]), turned = PropertyValue.Texts(["b", "a"]);

        Assert.That(list, Is.EqualTo(same));
        Assert.That(list.GetHashCode(), Is.EqualTo(same.GetHashCode()));
        Assert.That(list, Is.Not.EqualTo(turned));
        Assert.That((Value)new IntegerValue(1), Is.Not.EqualTo((Value)new FloatValue(1)));
    }

    [Test]
    public void MapsAreEqualInAnyOrder()
    {
        var one = new MapValue(new Dictionary<string, Value> { ["a"] = new IntegerValue(1), ["b"] = new StringValue("x") });
        var other = new MapValue(new Dictionary<string, Value> { ["b"] = new StringValue("x"), ["a"] = new IntegerValue(1) });

        Assert.That(one, Is.EqualTo(other));
        Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
    }

    [Test]
    public void AValueIsReadAsWhatItIs()
    {
        PropertyValue text = "Minsk", number = 3L, real = 0.5, truth = true;

        Assert.That((text.AsText, text.AsNumber), Is.EqualTo(("Minsk", (double?)null)));
        Assert.That((number.AsNumber, real.AsNumber, truth.AsNumber), Is.EqualTo(((double?)3, (double?)0.5, (double?)null)));
        Assert.That(text.AsTexts, Is.EqualTo(new[] { "Minsk" }));
        Assert.That(new ListValue([new StringValue("a"), new IntegerValue(1)]).AsTexts, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void NodesAndEdgesAreThemselvesWhateverTheirProperties()
    {
        var bare = new NodeValue("1", [], new Dictionary<string, PropertyValue>());
        var dressed = new NodeValue("1", ["State"], new Dictionary<string, PropertyValue> { ["name"] = "Belarus" });

        Assert.That(bare, Is.EqualTo(dressed));
        Assert.That(bare, Is.Not.EqualTo(bare with { ElementId = "2" }));
    }
}
