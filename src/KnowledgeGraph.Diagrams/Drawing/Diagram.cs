using KnowledgeGraph.Model;

namespace KnowledgeGraph.Diagrams;

/// <summary>What is drawn: entities, the lines between them, and how much was left out.</summary>
/// <param name="Nodes">The entities, sorted by id.</param>
/// <param name="Lines">The lines, sorted by ends.</param>
/// <param name="LeftOut">How many weaker lines were left out to keep it readable.</param>
public sealed record Diagram(IReadOnlyList<Node> Nodes, IReadOnlyList<DiagramLine> Lines, int LeftOut)
{
    /// <summary>Chooses what to draw. Of too many lines those nearest to the focus come first, of these the strongest.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="selection">What of it to draw.</param>
    /// <param name="isSymmetric">True for an edge type that has no direction.</param>
    /// <returns>The diagram; an entity of the focus is in it even where it has no line.</returns>
    /// <exception cref="UnknownNameException">An entity of the focus is not in the graph.</exception>
    public static Diagram Of(GraphData graph, DiagramSelection selection, Func<string, bool> isSymmetric)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(isSymmetric);
        return new DiagramBuilder(graph, selection, isSymmetric).Build();
    }

    internal string? Note => LeftOut switch
    {
        0 => null,
        1 => "1 weaker connection is left out",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{LeftOut} weaker connections are left out"),
    };
}
