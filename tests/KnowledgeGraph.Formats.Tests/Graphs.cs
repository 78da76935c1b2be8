using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Formats.Tests;

/// <summary>Random readings and graphs, with everything that JSON makes hard in their texts and numbers.</summary>
internal static class Graphs
{
    private static readonly Gen<string> Text = Gen.Elements(
            "a", "Belarus", " ", "\"", "\\", "/", "\n", "\r\n", "\t", "\0", "\u001f", "\u2028", "ё", "Лукашенко", "中", "😀", "{", "}", "$date", "<b>", "'")
        .ListOf(5).Select(string.Concat);

    private static readonly Gen<string?> OptionalText = Gen.OneOf(Gen.Constant<string?>(null), Text.Select(text => (string?)text));

    private static readonly Gen<PartialDate> Date = Gen.OneOf(
        Gen.Choose(1, 9999).Select(year => new PartialDate(year)),
        Gen.Choose(1, 12).Select(month => new PartialDate(2004, month)),
        Gen.Choose(1, 28).Select(day => new PartialDate(2004, 6, day)));

    private static readonly Gen<Timing> Times = Gen.OneOf(
        Gen.Constant(Timing.Unknown),
        Date.Select(Timing.At),
        Date.Select(from => Timing.Between(from, null)),
        Date.Select(to => Timing.Between(null, to)),
        Date.Two().Select(two => two.Item1.Earliest <= two.Item2.Latest ? Timing.Between(two.Item1, two.Item2) : Timing.Between(two.Item2, two.Item1)));

    private static readonly Gen<double> Number = Gen.Elements(
        0, 0.86, 1, 0.1 + 0.2, 1e21, 1e-7, -5e-324, double.MaxValue, 123456789012345680.0, 1.0 / 3);

    private static readonly Gen<PropertyValue> Simple = Gen.OneOf(
        Text.Select(text => (PropertyValue)text),
        Number.Select(number => (PropertyValue)number),
        Gen.Elements<PropertyValue>(
            true, false, 0L, long.MinValue, long.MaxValue, NullValue.Instance, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
            new DateValue(new DateOnly(2004, 2, 29)), new DateValue(DateOnly.MaxValue)));

    private static readonly Gen<PropertyValue> Value = Gen.OneOf(
        Simple,
        Simple.ListOf(2).Select(items => (PropertyValue)new ListValue([.. items])),
        Gen.Zip(Text, Simple).Select(entry => (PropertyValue)new MapValue(new Dictionary<string, Value> { [entry.Item1] = entry.Item2 })));

    private static readonly Gen<IReadOnlyDictionary<string, PropertyValue>> Properties = Gen.Zip(Text, Value).ListOf(2)
        .Select(IReadOnlyDictionary<string, PropertyValue> (entries) => entries
            .DistinctBy(entry => entry.Item1).ToDictionary(entry => "p" + entry.Item1, entry => entry.Item2, StringComparer.Ordinal));

    private static readonly Gen<EntityId> Id = Gen.Elements("state:belarus", "company:gazprom", "person:лукашенко", "place:minsk-2").Select(EntityId.Parse);

    private static readonly Gen<Evidence> Sentence =
        from document in Text
        from passage in Gen.Choose(0, 9)
        from start in Gen.Choose(0, int.MaxValue)
        from text in Text
        select new Evidence(document, passage, start, start, text);

    private static readonly Gen<Statement> Said =
        from id in Text
        from ends in Id.Two()
        from polarity in Gen.Elements(Polarity.Asserted, Polarity.Denied)
        from modality in Gen.Elements(Enum.GetValues<Modality>())
        from saidBy in Gen.OneOf(Gen.Constant<EntityId?>(null), Id.Select(id => (EntityId?)id))
        from when in Times
        from confidence in Number
        from properties in Properties
        from trigger in Text
        from mention in Gen.Elements<int?>(null, 0, 7)
        from evidence in Sentence
        select new Statement(id, ends.Item1, "ACCUSES", ends.Item2, polarity, modality, saidBy, when, confidence, properties, "a/b", trigger, mention, 3, evidence);

    private static readonly Gen<Edge> Drawn =
        from id in Text
        from ends in Id.Two()
        from when in Times
        from confidence in Number
        from properties in Properties
        from evidence in Sentence.ListOf(2)
        select new Edge(id, "ACCUSES", ends.Item1, ends.Item2, when, confidence, properties, ["s1", "s2"], [.. evidence]);

    private static readonly Gen<Document> Read =
        from id in Text
        from title in OptionalText
        from source in OptionalText
        from date in Gen.OneOf(Gen.Constant<PartialDate?>(null), Date.Select(date => (PartialDate?)date))
        from text in Text
        from passages in Gen.Choose(0, 99)
        select new Document(id, title, source, date, text, passages);

    /// <summary>Graphs sorted by id, as graphs at rest are.</summary>
    public static Gen<GraphData> All { get; } =
        from nodes in Gen.Zip(Id, Properties).ListOf(3)
        from edges in Drawn.ListOf(3)
        from statements in Said.ListOf(3)
        from documents in Read.ListOf(2)
        select new GraphData(
            [.. nodes.DistinctBy(node => node.Item1).OrderBy(node => node.Item1).Select(node => new Node(node.Item1, ["Actor", "State"], node.Item2))],
            [.. edges.DistinctBy(edge => edge.Id).OrderBy(edge => edge.Id, StringComparer.Ordinal)],
            [.. statements.DistinctBy(statement => statement.Id).OrderBy(statement => statement.Id, StringComparer.Ordinal)],
            [.. documents.DistinctBy(document => document.Id).OrderBy(document => document.Id, StringComparer.Ordinal)]);

    /// <summary>Readings of one document.</summary>
    public static Gen<DocumentReading> Readings { get; } =
        from document in Read
        from graph in All
        from passages in Text.ListOf(2)
        from mentions in Gen.Zip(Id, Text).ListOf(2)
        select new DocumentReading(
            document,
            [.. passages.Select((text, index) => new Passage(index, index, index + 5, text))],
            [.. graph.Nodes.Select(node => new EntityRecord(node.Id, node.Labels, "Name", ["a", "б"], node.Properties))],
            [.. mentions.Select((mention, index) => new Mention(index, 0, 3, 4, mention.Item2, MentionKind.Nominal, mention.Item1, mention.Item2, "r"))],
            [.. graph.Statements.Reverse()]);

    /// <summary>Holds for a hundred of them, the same hundred every time.</summary>
    public static void Holds<T>(Gen<T> values, Action<T> assertion) =>
        Check.One(
            Config.QuickThrowOnFailure.WithReplay(new Replay(new Rnd(20040627, 1995), null)),
            Prop.ForAll(values.ToArbitrary(), assertion));
}
