namespace KnowledgeGraph.Cypher;

/// <summary>Chooses how to find a node that nothing leads to yet: by number, by a property, by label, or among all.</summary>
internal sealed class NodeStart(Plan input, PatternNode node, GraphStatistics statistics, IReadOnlyList<Expression> conditions, Func<Expression, bool> isReady)
{
    public Plan Best()
    {
        var label = node.Labels.SelectMany(test => test.Required).Distinct().OrderBy(statistics.NodesWithLabel).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();
        var count = label is null ? statistics.Nodes : statistics.NodesWithLabel(label);
        Plan best = new NodeScanPlan(input, node.Slot, label) { Rows = input.Rows * Math.Max(count, 0.1) };
        foreach (var condition in conditions)
        {
            if (Seek(condition, label, count) is { } seek && seek.Rows < best.Rows)
                best = seek;
        }
        return best;
    }

    private Plan? Seek(Expression condition, string? label, double count)
    {
        if (condition is not CompareExpression { Operator: ComparisonOperator.Equal } equal)
            return null;
        return Seek(equal.Left, equal.Right, label, count) ?? Seek(equal.Right, equal.Left, label, count);
    }

    private Plan? Seek(Expression side, Expression value, string? label, double count)
    {
        if (!isReady(value))
            return null;
        if (side is FunctionExpression { Function.Name: "id" } id && IsNode(id.Children.First()))
            return new NodeByIdPlan(input, node.Slot, value) { Rows = input.Rows * 0.5 };
        if (side is not PropertyExpression property || !IsNode(property.Target))
            return null;
        // Seeking never costs more than a scan, however few nodes there are now: a cached plan may outlive their number.
        var rows = statistics.HasTextIndex(property.Name) ? Math.Min(1, count * 0.5) : count * 0.1;
        return new NodeSeekPlan(input, node.Slot, label, property.Name, value) { Rows = input.Rows * Math.Max(rows, 0.05) };
    }

    private bool IsNode(Expression expression) => expression is SlotExpression slot && slot.Slot == node.Slot;
}
