using KnowledgeGraph.Documents;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Makes the reading: numbered mentions, their entities, and statements.</summary>
internal sealed class StatementStep(StatementMaker maker)
    : ReadingStep<DocumentReading>(Layers.Reading, Layers.Document, Layers.Dates, Layers.Mentions, Layers.Relations)
{
    protected override DocumentReading Find(LayerSet layers)
    {
        var document = layers.Get(Layers.Document);
        var dates = layers.Get(Layers.Dates);
        var found = layers.Get(Layers.Relations);
        var all = layers.Get(Layers.Mentions).SelectMany(mentions => mentions).ToList();
        var told = found.Where(pair => maker.IsStatement(pair.Relation)).SelectMany(pair => new[] { pair.Relation.Subject, pair.Relation.Object }).ToHashSet();
        var mentions = all.SelectMany(mention => mention.Reason != CommonActorFinder.Reason || told.Contains(mention) ? [mention] : mention is GroupMention group ? group.Inner : [])
            .Union(told.OrderBy(mention => mention.Passage).ThenBy(mention => mention.Start).ThenBy(mention => mention.Entity.Id))
            .ToList();
        var numbers = mentions.Select((mention, number) => (mention, number)).DistinctBy(pair => pair.mention).ToDictionary(pair => pair.mention, pair => pair.number);
        var statements = found
            .Select(pair => maker.Make(pair.Relation, pair.Sentence, dates[pair.Sentence.Passage], document, numbers))
            .OfType<Statement>()
            .ToList();
        var treaties = TreatyDates.Of(all, dates);
        treaties.Add(statements);
        return new DocumentReading(
            document.Document with { PassageCount = document.Passages.Count },
            [.. document.Passages.Select(passage => passage.Passage)],
            [.. mentions.Select(mention => mention.Entity).GroupBy(entity => entity.Id).Select(Joined).OrderBy(entity => entity.Id)],
            [.. mentions.Select((mention, number) => Numbered(mention, number, document))],
            [.. statements.Select(statement => Dated(statement, treaties)).DistinctBy(statement => statement.Id)]);
    }

    private static Statement Dated(Statement statement, TreatyDates treaties) =>
        statement.Timing == Timing.Unknown && treaties.Of(statement.Type, statement.Object) is var timing && timing != Timing.Unknown
            ? StatementMaker.At(timing, statement)
            : statement;

    // Each description of a thing adds its wording.
    private static EntityRecord Joined(IEnumerable<EntityRecord> records)
    {
        var all = records.ToList();
        return all.TrueForAll(record => ReferenceEquals(record.KnownAliases, all[0].KnownAliases))
            ? all[0]
            : all[0] with { KnownAliases = [.. all.SelectMany(record => record.KnownAliases).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
    }

    private static Mention Numbered(FoundMention mention, int number, ReadDocument document)
    {
        var passage = document.Passages[mention.Passage];
        var (start, end) = passage.Offsets.ToDocument(mention.Start, mention.End);
        return new Mention(
            number, mention.Passage, start, end, passage.Text[mention.Start..mention.End], mention.Kind, mention.Entity.Id, mention.Alias, mention.Reason);
    }
}
