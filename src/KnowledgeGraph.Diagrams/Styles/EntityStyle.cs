namespace KnowledgeGraph.Diagrams;

/// <summary>How the entities of one label are drawn.</summary>
internal sealed record EntityStyle(string Label, string Opening, string Closing, string Shape, string Fill, string Border);
