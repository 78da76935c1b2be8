using KnowledgeGraph.Documents;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>The layers from text to statements.</summary>
internal static class Layers
{
    /// <summary>The document with its passages: what reading begins with.</summary>
    public static Layer<ReadDocument> Document { get; } = new("document");

    /// <summary>Sentences and words of each passage.</summary>
    public static Layer<IReadOnlyList<PassageText>> Sentences { get; } = new("sentences");

    /// <summary>Dates of each passage.</summary>
    public static Layer<IReadOnlyList<IReadOnlyList<DateMention>>> Dates { get; } = new("dates");

    /// <summary>Names of each passage, linked to entities.</summary>
    public static Layer<IReadOnlyList<IReadOnlyList<FoundMention>>> Names { get; } = new("names");

    /// <summary>Names of each passage, and what refers back to the actors among them.</summary>
    public static Layer<IReadOnlyList<IReadOnlyList<FoundMention>>> Resolved { get; } = new("resolved");

    /// <summary>All that, and the treaties, disputes and events that are described.</summary>
    public static Layer<IReadOnlyList<IReadOnlyList<FoundMention>>> Described { get; } = new("described");

    /// <summary>All mentions of each passage: names, and what refers back to them.</summary>
    public static Layer<IReadOnlyList<IReadOnlyList<FoundMention>>> Mentions { get; } = new("mentions");

    /// <summary>Sentences as rules see them.</summary>
    public static Layer<IReadOnlyList<RuleSentence>> RuleSentences { get; } = new("rule sentences");

    /// <summary>Relations with the sentence each was read in.</summary>
    public static Layer<IReadOnlyList<(RuleSentence Sentence, FoundRelation Relation)>> Relations { get; } = new("relations");

    /// <summary>The whole reading of the document.</summary>
    public static Layer<DocumentReading> Reading { get; } = new("reading");
}
