using System.Collections.Frozen;

namespace KnowledgeGraph.Schema;

/// <summary>Checks domain, range and direction. Runs for every statement that is made, so label sets are spread out beforehand.</summary>
internal sealed class StatementChecker
{
    private readonly FrozenDictionary<string, Ends> types;

    public StatementChecker(IEnumerable<EdgeType> edges, IReadOnlyCollection<NodeType> nodes) =>
        types = edges.ToFrozenDictionary(edge => edge.Name, edge => new Ends(edge, Spread(edge.From, nodes), Spread(edge.To, nodes)), StringComparer.Ordinal);

    public StatementCheck Check(string type, IReadOnlyList<string> subject, IReadOnlyList<string> @object)
    {
        if (!types.TryGetValue(type, out var ends))
            return new(StatementFit.UnknownType, SchemaErrors.UnknownType(type, types.Keys));
        if (ends.Type.Group == EdgeGroup.Provenance)
            return new(StatementFit.Provenance, SchemaErrors.ProvenanceIsNotStated(ends.Type));
        var subjectFits = Overlaps(subject, ends.From);
        if (subjectFits && Overlaps(@object, ends.To))
            return StatementCheck.Fits;
        if (Overlaps(@object, ends.From) && Overlaps(subject, ends.To))
            return ends.Type.Symmetric ? StatementCheck.Fits : new(StatementFit.FitsSwapped, SchemaErrors.FitsSwapped(ends.Type));
        return subjectFits
            ? new(StatementFit.ObjectNotAllowed, SchemaErrors.ObjectNotAllowed(ends.Type, @object))
            : new(StatementFit.SubjectNotAllowed, SchemaErrors.SubjectNotAllowed(ends.Type, subject));
    }

    private static FrozenSet<string> Spread(IReadOnlyList<string> allowed, IEnumerable<NodeType> nodes) => nodes
        .Where(node => node.Labels.Any(label => allowed.Contains(label, StringComparer.Ordinal)))
        .Select(node => node.Name)
        .ToFrozenSet(StringComparer.Ordinal);

    private static bool Overlaps(IReadOnlyList<string> labels, FrozenSet<string> allowed)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            if (allowed.Contains(labels[i]))
                return true;
        }
        return false;
    }

    private sealed record Ends(EdgeType Type, FrozenSet<string> From, FrozenSet<string> To);
}
