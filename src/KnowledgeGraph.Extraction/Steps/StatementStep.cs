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
        var used = layers.Get(Layers.Relations).SelectMany(found => new[] { found.Relation.Subject, found.Relation.Object }).ToHashSet();
        var mentions = layers.Get(Layers.Mentions).SelectMany(found => found)
            .Where(mention => mention.Reason != CommonActorFinder.Reason || used.Contains(mention))
            .Union(used.OrderBy(mention => mention.Passage).ThenBy(mention => mention.Start).ThenBy(mention => mention.Entity.Id))
            .ToList();
        var numbers = mentions.Select((mention, number) => (mention, number)).DistinctBy(pair => pair.mention).ToDictionary(pair => pair.mention, pair => pair.number);
        var dates = layers.Get(Layers.Dates);
        var statements = layers.Get(Layers.Relations)
            .Select(found => maker.Make(found.Relation, found.Sentence, dates[found.Sentence.Passage], document, numbers))
            .OfType<Statement>()
            .DistinctBy(statement => statement.Id);
        return new DocumentReading(
            document.Document with { PassageCount = document.Passages.Count },
            [.. document.Passages.Select(passage => passage.Passage)],
            [.. mentions.Select(mention => mention.Entity).DistinctBy(entity => entity.Id).OrderBy(entity => entity.Id)],
            [.. mentions.Select((mention, number) => Numbered(mention, number, document))],
            [.. statements]);
    }

    private static Mention Numbered(FoundMention mention, int number, ReadDocument document)
    {
        var passage = document.Passages[mention.Passage];
        var (start, end) = passage.Offsets.ToDocument(mention.Start, mention.End);
        return new Mention(
            number, mention.Passage, start, end, passage.Text[mention.Start..mention.End], mention.Kind, mention.Entity.Id, mention.Alias, mention.Reason);
    }
}
