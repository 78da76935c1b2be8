namespace KnowledgeGraph.Extraction;

/// <summary>What a pattern may do beside naming its two roles.</summary>
/// <param name="Title">"own" where the noun is the statement's title, "other" where another office of the sentence is; null for neither.</param>
/// <param name="Reciprocal">Two that the noun describes stand for each other's object.</param>
/// <param name="SameLabel">Both ends are of one kind.</param>
/// <param name="Enclosing">What encloses the object is an object too: "in Lyon, France".</param>
internal sealed record TreePatternOptions(string? Title, bool Reciprocal, bool SameLabel, bool Enclosing);
