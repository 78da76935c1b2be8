namespace KnowledgeGraph.Language;

/// <summary>What the network says of one sentence.</summary>
/// <param name="Tags">Tags of its words.</param>
/// <param name="Lemmas">Lemmas of its words.</param>
/// <param name="Arcs">Heads and relations of its words.</param>
internal sealed record ReadSentence(WordTags[] Tags, string[] Lemmas, Arc[] Arcs);
