using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Something that is wrong in a catalogue file.</summary>
/// <param name="Place">The file and line.</param>
/// <param name="Problem">What is wrong, and what is expected instead.</param>
public sealed record CatalogueFault(InputPlace Place, string Problem)
{
    /// <summary><c>file:line: problem</c>.</summary>
    public override string ToString() => $"{Place}: {Problem}";
}
