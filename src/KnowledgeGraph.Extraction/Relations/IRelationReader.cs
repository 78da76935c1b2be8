namespace KnowledgeGraph.Extraction;

/// <summary>Reads relations in a sentence, each by a named rule and a trigger in its words.</summary>
internal interface IRelationReader
{
    /// <summary>The relations of a sentence, in the order of their triggers.</summary>
    IEnumerable<FoundRelation> Read(RuleSentence sentence);
}
