namespace KnowledgeGraph.Cypher;

/// <summary>Visits an expression as written and those within it; subqueries and patterns are left out, they have rules of their own.</summary>
internal static class SyntaxWalk
{
    public static bool HasAggregate(ExpressionSyntax expression) => All(expression).Any(IsAggregate);

    public static bool IsAggregate(ExpressionSyntax expression) => expression is CallSyntax call && AggregateCatalogue.Find(call.Name.Text) is not null;

    public static IEnumerable<ExpressionSyntax> All(ExpressionSyntax? expression)
    {
        // Iterators within iterators take the square of the depth; a stack of one's own does not.
        var waiting = new Stack<ExpressionSyntax?>();
        waiting.Push(expression);
        while (waiting.TryPop(out var next))
        {
            if (next is null)
                continue;
            yield return next;
            foreach (var child in Children(next).Reverse())
                waiting.Push(child);
        }
    }

    private static IEnumerable<ExpressionSyntax?> Children(ExpressionSyntax expression) => expression switch
    {
        ListSyntax list => list.Items,
        MapSyntax map => map.Entries.Select(entry => entry.Value),
        MapProjectionSyntax projection => projection.Items.Select(item => item.Value).Prepend(projection.Target),
        UnarySyntax unary => [unary.Operand],
        BinarySyntax binary => [binary.Left, binary.Right],
        ComparisonSyntax comparison => comparison.Steps.Select(step => step.Right).Prepend(comparison.First),
        NullTestSyntax test => [test.Operand],
        LabelTestSyntax test => [test.Operand],
        TypeTestSyntax test => [test.Operand],
        NormalTestSyntax test => [test.Operand],
        PropertySyntax property => [property.Target],
        IndexSyntax index => [index.Target, index.Index],
        SliceSyntax slice => [slice.Target, slice.From, slice.To],
        CallSyntax call => call.Arguments,
        CaseSyntax choice => choice.Branches.SelectMany(branch => branch.Tests.Append(branch.Result)).Append(choice.Operand).Append(choice.Otherwise),
        ListComprehensionSyntax comprehension => [comprehension.List, comprehension.Where, comprehension.Result],
        QuantifierSyntax quantifier => [quantifier.List, quantifier.Test],
        ReduceSyntax reduce => [reduce.Initial, reduce.List, reduce.Step],
        _ => [],
    };
}
