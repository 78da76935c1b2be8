namespace KnowledgeGraph.Model.Tests;

public sealed class CanonicalTextTests
{
    [Test]
    public void EveryKindOfValueHasItsOwnText()
    {
        Value[] values =
        [
            NullValue.Instance, new BooleanValue(true), new BooleanValue(false), new IntegerValue(1), new FloatValue(1), new StringValue("1"), new StringValue("true"),
            new DateValue(new DateOnly(2004, 6, 27)), new StringValue("@2004-06-27"), new ListValue([new IntegerValue(1)]), new ListValue([]),
            new MapValue(new Dictionary<string, Value>()), new StringValue("a\",\"b"), new StringValue("a\\\",\\\"b"),
        ];

        Assert.That(values.Select(CanonicalText.Of), Is.Unique);
        Assert.That(CanonicalText.Of(values[^2]), Is.EqualTo("\"a\\\",\\\"b\""));
    }

    [Test]
    public void PropertiesAreSortedByName() => Assert.That(
        CanonicalText.Of(new Dictionary<string, PropertyValue> { ["b"] = 2L, ["a"] = "x" }), Is.EqualTo("{\"a\":\"x\",\"b\":2}"));
}
