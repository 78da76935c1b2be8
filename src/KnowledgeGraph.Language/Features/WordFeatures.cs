namespace KnowledgeGraph.Language;

/// <summary>The values of all slots for one word, and the rank of its vector.</summary>
/// <param name="Values">A fingerprint a slot.</param>
/// <param name="Vector">The rank of the word's vector, or -1.</param>
internal sealed record WordFeatures(ulong[] Values, int Vector);
