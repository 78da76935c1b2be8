using KnowledgeGraph.Model;

namespace KnowledgeGraph.Schema;

/// <summary>A text and where it stands.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where.</param>
internal sealed record Placed(string Text, InputPlace Place);
