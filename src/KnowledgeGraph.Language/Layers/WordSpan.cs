namespace KnowledgeGraph.Language;

/// <summary>A syntactic word of Universal Dependencies in its place.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Form">The word as written: the text between the offsets, unless the words were given with the text.</param>
/// <param name="JoinsPrevious">
/// Whether it is written in one token with the word before, as <c>n't</c> in <c>don't</c> or <c>not</c> in <c>cannot</c>.
/// </param>
public sealed record WordSpan(int Start, int End, string Form, bool JoinsPrevious = false);
