using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Store.Tests;

/// <summary>Random readings over few entities, types and spellings, so that documents meet in nodes and edges, and things to do with them.</summary>
internal static class RandomWork
{
    private static readonly string[] Entities = ["state:a", "state:b", "person:c", "company:d", "treaty:e"];
    private static readonly string[] Types = ["BORDERS", "HOLDS_OFFICE", "SANCTIONS", "OWNS"];
    private static readonly string?[] Spellings = [null, "Alpha", "alpha", "Beta", "Gamma"];
    private static readonly string?[] Dates = [null, null, "2004", "2004-06"];

    /// <summary>Up to six readings of different documents.</summary>
    public static Gen<DocumentReading[]> Readings { get; } =
        from count in Gen.Choose(1, 6)
        from readings in Gen.CollectToSequence(Enumerable.Range(0, count).Select(i => Reading($"doc-{i}")))
        select readings.ToArray();

    public static Gen<Func<GraphFile, Correction>> Corrections { get; } = Gen.OneOf(
        from a in Gen.Elements(Entities)
        from b in Gen.Elements(Entities)
        select new Func<GraphFile, Correction>(_ => new MergeCorrection("ann", "one thing", EntityId.Parse(a), EntityId.Parse(b))),
        from a in Gen.Elements(Entities)
        from b in Gen.Elements([.. Entities, "state:new"])
        from alias in Gen.Elements("Alpha", "Beta", "Gamma", "a")
        select new Func<GraphFile, Correction>(_ => new SplitCorrection("ann", "", EntityId.Parse(a), alias, EntityId.Parse(b))),
        from pick in Gen.Choose(0, 99)
        select new Func<GraphFile, Correction>(file => new RejectCorrection("bob", "wrong", AnyEdge(file, pick))),
        from a in Gen.Elements(Entities)
        from b in Gen.Elements([.. Entities, "state:new"])
        from type in Gen.Elements(Types)
        select new Func<GraphFile, Correction>(_ => new AssertCorrection("bob", "I know", EntityId.Parse(a), type, EntityId.Parse(b), Timing.Unknown)));

    public static Gen<Step[]> Scripts { get; } = Gen.OneOf(
        from id in Gen.Choose(0, 3)
        from reading in Reading($"doc-{id}")
        select new Step(
            $"add {CanonicalText.Of(reading.Document)}",
            (file, documents) =>
            {
                file.Add(reading, ReaderOf(reading));
                documents[reading.Document.Id] = reading;
            }),
        from id in Gen.Choose(0, 3)
        select new Step(
            $"remove doc-{id}",
            (file, documents) =>
            {
                file.Remove($"doc-{id}");
                documents.Remove($"doc-{id}");
            }),
        from correction in Corrections
        select new Step("correct", (file, _) => TryCorrect(file, correction)),
        from number in Gen.Choose(1, 5)
        select new Step($"undo {number}", (file, _) => TryUndo(file, number))).NonEmptyListOf().Select(steps => steps.ToArray());

    public static LoggedCorrection? TryCorrect(GraphFile file, Func<GraphFile, Correction> correction)
    {
        try
        {
            return file.Correct(correction(file));
        }
        catch (CorrectionException)
        {
            return null;
        }
    }

    /// <summary>Another reading of the same text is another reader's.</summary>
    private static string ReaderOf(DocumentReading reading) => ContentHash.Of(
        [.. reading.Entities.Select(entity => entity.Name + string.Concat(entity.KnownAliases)), .. reading.Statements.Select(CanonicalText.Of), .. reading.Mentions.Select(mention => mention.ToString())]);

    private static void TryUndo(GraphFile file, int number)
    {
        try
        {
            file.Undo(number);
        }
        catch (CorrectionException)
        {
        }
    }

    private static string AnyEdge(GraphFile file, int pick)
    {
        var edges = file.Export().Edges;
        return edges.Count == 0 ? "none" : edges[pick % edges.Count].Id;
    }

    private static Gen<DocumentReading> Reading(string id) =>
        from statements in Statement.NonEmptyListOf()
        from known in Gen.Elements(Entities)
        from name in Gen.Elements("A", "B")
        from alias in Gen.Elements("Alpha", "Beta", "Delta")
        select Build(id, known, name, alias, statements);

    private static Gen<(string Subject, string Type, string Object, string? Spelling, string? Date, double Confidence, Modality Modality, string? SaidBy, string Title)> Statement =>
        from subject in Gen.Elements(Entities)
        from type in Gen.Elements(Types)
        from target in Gen.Elements(Entities)
        from spelling in Gen.Elements(Spellings)
        from date in Gen.Elements(Dates)
        from confidence in Gen.Elements(0.3, 0.55, 0.9)
        from modality in Gen.Frequency((4, Gen.Constant(Modality.Actual)), (1, Gen.Constant(Modality.Alleged)))
        from speaker in Gen.Elements([null, null, .. Entities])
        from title in Gen.Elements("president", "President", "prime  minister")
        select (subject, type, target, spelling, date, confidence, modality, speaker, title);

    private static DocumentReading Build(
        string id, string known, string name, string alias,
        IEnumerable<(string Subject, string Type, string Object, string? Spelling, string? Date, double Confidence, Modality Modality, string? SaidBy, string Title)> statements)
    {
        var builder = new ReadingBuilder(id).Entity(known, name, "Actor", alias);
        foreach (var said in statements)
        {
            builder.Says(
                $"Here {said.Spelling} it {said.Type} is {said.Title} said once again of {said.Date}.", said.Subject, said.Type, said.Object, said.Date,
                confidence: said.Confidence, subjectSpelling: said.Spelling, modality: said.Modality, saidBy: said.SaidBy,
                kind: said.Confidence > 0.5 ? MentionKind.Name : MentionKind.Nominal,
                properties: ("title", said.Title));
        }
        return builder.Build();
    }
}

/// <summary>One thing done to a file, and to what the file should then hold.</summary>
internal sealed record Step(string Name, Action<GraphFile, SortedDictionary<string, DocumentReading>> Do)
{
    public override string ToString() => Name;
}
