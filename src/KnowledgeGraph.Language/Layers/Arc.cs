namespace KnowledgeGraph.Language;

/// <summary>The relation of a word to the word it depends on.</summary>
/// <param name="Head">Place of the governing word in the sentence, from 0; <see cref="Root"/> where the word depends on none.</param>
/// <param name="Relation">Universal relation with its subtype, such as <c>nsubj:pass</c>; enhanced ones may name the preposition, <c>obl:with</c>.</param>
public sealed record Arc(int Head, string Relation)
{
    /// <summary>The head of the word that a sentence hangs from.</summary>
    public const int Root = -1;
}
