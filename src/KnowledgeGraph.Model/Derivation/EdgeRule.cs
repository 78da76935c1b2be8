namespace KnowledgeGraph.Model;

/// <summary>What tells two edges of one type apart.</summary>
/// <param name="Symmetric">One edge stands for both directions.</param>
/// <param name="KeyProperties">Properties that, with ends and time, tell edges apart: <c>title</c> of an office. Sorted.</param>
public sealed record EdgeRule(bool Symmetric, IReadOnlyList<string> KeyProperties)
{
    /// <summary>A directed type whose edges differ by ends and time alone: the rule of a type that nothing is known of.</summary>
    public static EdgeRule Plain { get; } = new(false, []);
}
