namespace KnowledgeGraph.Language;

/// <summary>The best tags of all rows of a batch, as numbers.</summary>
internal sealed record TagChoices(int[] Upos, int[] Xpos, int[] Features, int[] Lemmas);
