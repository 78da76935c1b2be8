namespace KnowledgeGraph.Cypher;

internal sealed partial class Parser
{
    private ExpressionSyntax? SpecialCall()
    {
        var token = reader.Current;
        if (token.Is("reduce") && IsName(reader.Ahead(2)) && reader.Ahead(3).IsSymbol("="))
            return Reduce();
        if ((token.Is("shortestPath") || token.Is("allShortestPaths")) && reader.Ahead(2).IsSymbol("("))
        {
            var path = Path();
            return new ShortestPathSyntax(path, path.Span);
        }
        if (token.Is("trim") && Trim() is { } trim)
            return trim;
        if (token.Is("normalize") && Normalize() is { } normalize)
            return normalize;
        if (token.Is("exists") && reader.Ahead(2).IsSymbol("(") && ExistsPattern() is { } pattern)
            return pattern;
        Quantifier? quantifier = token.Is("all") ? Quantifier.All : token.Is("any") ? Quantifier.Any
            : token.Is("none") ? Quantifier.None : token.Is("single") ? Quantifier.Single : null;
        return quantifier is { } found && IsName(reader.Ahead(2)) && reader.Ahead(3).Is("IN") ? Quantified(found) : null;
    }

    // exists((a)-->(b)) is an old way to write the pattern alone.
    private ExpressionSyntax? ExistsPattern()
    {
        var start = reader.Position;
        reader.Take();
        reader.Take();
        if (PatternAhead.IsPattern(reader))
        {
            var pattern = Parenthesised();
            reader.ExpectSymbol(")");
            return pattern;
        }
        reader.Position = start;
        return null;
    }

    private QuantifierSyntax Quantified(Quantifier quantifier)
    {
        var first = reader.Take();
        reader.ExpectSymbol("(");
        var variable = reader.ExpectName("a variable");
        reader.Expect("IN");
        var list = Expression();
        reader.Expect("WHERE");
        var test = Expression();
        reader.ExpectSymbol(")");
        return new QuantifierSyntax(quantifier, variable, list, test, reader.Since(first));
    }

    private ReduceSyntax Reduce()
    {
        var first = reader.Take();
        reader.ExpectSymbol("(");
        var accumulator = reader.ExpectName("a variable");
        reader.ExpectSymbol("=");
        var initial = Expression();
        reader.ExpectSymbol(",");
        var variable = reader.ExpectName("a variable");
        reader.Expect("IN");
        var list = InBars(Expression);
        reader.ExpectSymbol("|");
        var step = Expression();
        reader.ExpectSymbol(")");
        return new ReduceSyntax(accumulator, initial, variable, list, step, reader.Since(first));
    }

    private ExpressionSyntax Bracketed()
    {
        var first = reader.Current;
        if (IsName(reader.Ahead(1)) && reader.Ahead(2).Is("IN"))
            return ListComprehension(first);
        if (IsPatternComprehension())
            return PatternComprehension(first);
        reader.Take();
        var items = new List<ExpressionSyntax>();
        if (!reader.Current.IsSymbol("]"))
        {
            do
                items.Add(Expression());
            while (reader.TryTakeSymbol(","));
        }
        if (!reader.Current.IsSymbol("]"))
            throw reader.Unexpected("',' or ']'");
        reader.Take();
        return new ListSyntax(items, reader.Since(first));
    }

    private ExpressionSyntax ListComprehension(Token first)
    {
        var start = reader.Position;
        reader.Take();
        var variable = reader.ExpectName("a variable");
        reader.Expect("IN");
        var list = InBars(Expression);
        var where = reader.TryTake("WHERE") ? InBars(Expression) : null;
        var result = reader.TryTakeSymbol("|") ? Expression() : null;
        if (where is null && result is null && reader.Current.IsSymbol(","))
        {
            // [x IN list, ...] is a list whose first item is a test.
            reader.Position = start;
            return PlainList(first);
        }
        if (!reader.Current.IsSymbol("]"))
            throw reader.Unexpected("WHERE, '|' or ']'");
        reader.Take();
        return new ListComprehensionSyntax(variable, list, where, result, reader.Since(first));
    }

    private ListSyntax PlainList(Token first)
    {
        reader.ExpectSymbol("[");
        var items = new List<ExpressionSyntax>();
        do
            items.Add(Expression());
        while (reader.TryTakeSymbol(","));
        reader.ExpectSymbol("]");
        return new ListSyntax(items, reader.Since(first));
    }

    private bool IsPatternComprehension()
    {
        var start = reader.Position;
        reader.Take();
        if (IsName(reader.Current) && reader.Ahead(1).IsSymbol("=") && reader.Ahead(2).IsSymbol("("))
            reader.Position += 2;
        var result = reader.Current.IsSymbol("(") && PatternAhead.IsPattern(reader);
        if (result)
            result = PatternAhead.EndsInBar(reader);
        reader.Position = start;
        return result;
    }

    private PatternComprehensionSyntax PatternComprehension(Token first)
    {
        reader.Take();
        var pattern = Path();
        var where = reader.TryTake("WHERE") ? InBars(Expression) : null;
        reader.ExpectSymbol("|");
        var result = Expression();
        reader.ExpectSymbol("]");
        return new PatternComprehensionSyntax(pattern, where, result, reader.Since(first));
    }

    private CaseSyntax Case()
    {
        var first = reader.Take();
        var operand = reader.Current.Is("WHEN") ? null : Expression();
        var branches = new List<CaseBranchSyntax>();
        while (reader.TryTake("WHEN"))
        {
            var tests = new List<ExpressionSyntax> { CaseTest(operand) };
            while (operand is not null && reader.TryTakeSymbol(","))
                tests.Add(CaseTest(operand));
            reader.Expect("THEN");
            branches.Add(new CaseBranchSyntax(tests, Expression()));
        }
        if (branches.Count == 0)
            throw reader.Unexpected("WHEN");
        var otherwise = reader.TryTake("ELSE") ? Expression() : null;
        reader.Expect("END");
        if (operand is { } tested && branches.Exists(branch => branch.Tests.Any(test => test is PartialTestSyntax)))
            (operand, branches) = (null, branches.ConvertAll(branch => WholeTests(tested, branch)));
        return new CaseSyntax(operand, branches, otherwise, reader.Since(first));
    }

    // WHEN > 4 goes on from the operand.
    private ExpressionSyntax CaseTest(ExpressionSyntax? operand)
    {
        var first = reader.Current;
        var goesOn = first.Is("IS") || first.Is("IN") || first.Is("CONTAINS") || first.Is("STARTS") || first.Is("ENDS") || first.IsSymbol("=~") || first.IsSymbol("::");
        var compares = first.Kind == TokenKind.Symbol && first.Text is "=" or "<>" or "<" or "<=" or ">" or ">=";
        if (operand is null || !goesOn && !compares)
            return Expression();
        var test = goesOn ? TestFrom(first, operand) : ComparisonFrom(first, operand);
        return new PartialTestSyntax(test, test.Span);
    }

    private static CaseBranchSyntax WholeTests(ExpressionSyntax operand, CaseBranchSyntax branch) => branch with
    {
        Tests = [.. branch.Tests.Select(test => test is PartialTestSyntax partial
            ? partial.Test
            : new ComparisonSyntax(operand, [new ComparisonStepSyntax(ComparisonOperator.Equal, test)], test.Span))],
    };

    private SubquerySyntax Subquery(SubqueryKind kind)
    {
        var first = reader.Take();
        reader.ExpectSymbol("{");
        var inner = reader.Current;
        QuerySyntax query;
        if (inner.IsSymbol("(") || IsName(inner) && reader.Ahead(1).IsSymbol("=") || inner.Is("SHORTEST") || inner.Is("ANY") || inner.Is("ALL")
            || inner.Is("shortestPath") || inner.Is("allShortestPaths"))
        {
            var match = Match(inner, optional: false);
            query = new QuerySyntax([new SingleQuerySyntax([match], match.Span)], [], match.Span);
        }
        else
        {
            query = Query();
        }
        reader.ExpectSymbol("}");
        return new SubquerySyntax(kind, query, reader.Since(first));
    }
}
