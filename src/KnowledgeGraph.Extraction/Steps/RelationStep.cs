namespace KnowledgeGraph.Extraction;

/// <summary>Reads the relations of every sentence.</summary>
internal sealed class RelationStep(IReadOnlyList<IRelationReader> readers)
    : ReadingStep<IReadOnlyList<(RuleSentence Sentence, FoundRelation Relation)>>(Layers.Relations, Layers.RuleSentences)
{
    protected override IReadOnlyList<(RuleSentence Sentence, FoundRelation Relation)> Find(LayerSet layers) =>
    [
        .. layers.Get(Layers.RuleSentences)
            .Where(sentence => sentence.Groups.Count > 0)
            .SelectMany(sentence => readers.SelectMany(reader => reader.Read(sentence)).Select(relation => (sentence, relation))),
    ];
}
