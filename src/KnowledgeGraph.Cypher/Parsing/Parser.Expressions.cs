namespace KnowledgeGraph.Cypher;

internal sealed partial class Parser
{
    private ExpressionSyntax Expression()
    {
        reader.CheckDepth();
        return Or();
    }

    private ExpressionSyntax Or() => LeftToRight(Xor, () => reader.TryTake("OR") ? BinaryOperator.Or : null);

    private ExpressionSyntax Xor() => LeftToRight(And, () => reader.TryTake("XOR") ? BinaryOperator.Xor : null);

    private ExpressionSyntax And() => LeftToRight(Not, () => reader.TryTake("AND") ? BinaryOperator.And : null);

    private ExpressionSyntax Not()
    {
        var first = reader.Current;
        if (!reader.TryTake("NOT"))
            return Comparison();
        reader.CheckDepth();
        return new UnarySyntax(UnaryOperator.Not, Not(), reader.Since(first));
    }

    private ExpressionSyntax Comparison()
    {
        var first = reader.Current;
        return ComparisonFrom(first, Test());
    }

    private ExpressionSyntax ComparisonFrom(Token first, ExpressionSyntax left)
    {
        var steps = new List<ComparisonStepSyntax>();
        while (ComparisonSymbol() is { } comparison)
            steps.Add(new ComparisonStepSyntax(comparison, Test()));
        return steps.Count == 0 ? left : new ComparisonSyntax(left, steps, reader.Since(first));
    }

    private ComparisonOperator? ComparisonSymbol()
    {
        ComparisonOperator? found = reader.Current is { Kind: TokenKind.Symbol } symbol
            ? symbol.Text switch
            {
                "=" => ComparisonOperator.Equal,
                "<>" => ComparisonOperator.NotEqual,
                "<" => ComparisonOperator.Less,
                "<=" => ComparisonOperator.LessOrEqual,
                ">" => ComparisonOperator.Greater,
                ">=" => ComparisonOperator.GreaterOrEqual,
                _ => null,
            }
            : null;
        if (found is not null)
            reader.Take();
        return found;
    }

    private ExpressionSyntax Test()
    {
        var first = reader.Current;
        return TestFrom(first, Sum());
    }

    private ExpressionSyntax TestFrom(Token first, ExpressionSyntax left)
    {
        while (true)
        {
            if (TestWord() is { } word)
                left = new BinarySyntax(word, left, Sum(), reader.Since(first));
            else if (reader.TryTake("IS", "NULL"))
                left = new NullTestSyntax(left, Negated: false, reader.Since(first));
            else if (reader.Current.Is("IS") && reader.Ahead(1).Is("NOT") && reader.Ahead(2).Is("NULL"))
                left = new NullTestSyntax(left, TakeThree(), reader.Since(first));
            else if (TypeTest(first, left) is { } typed)
                left = typed;
            else if (reader.Current.IsSymbol(":") || reader.Current.Is("IS"))
                left = LabelTest(left, first);
            else
                return left;
        }
    }

    private ExpressionSyntax LabelTest(ExpressionSyntax left, Token first)
    {
        var negated = reader.Take().Is("IS") && reader.TryTake("NOT");
        var labels = Labels();
        ExpressionSyntax test = new LabelTestSyntax(left, labels, reader.Since(first));
        return negated ? new UnarySyntax(UnaryOperator.Not, test, test.Span) : test;
    }

    private bool TakeThree()
    {
        reader.Take();
        reader.Take();
        reader.Take();
        return true;
    }

    private BinaryOperator? TestWord()
    {
        if (reader.TryTake("IN"))
            return BinaryOperator.In;
        if (reader.TryTake("CONTAINS"))
            return BinaryOperator.Contains;
        if (reader.TryTake("STARTS", "WITH"))
            return BinaryOperator.StartsWith;
        if (reader.TryTake("ENDS", "WITH"))
            return BinaryOperator.EndsWith;
        return reader.TryTakeSymbol("=~") ? BinaryOperator.Matches : null;
    }

    private ExpressionSyntax Sum() => LeftToRight(
        Product,
        () => reader.TryTakeSymbol("+") ? BinaryOperator.Add : reader.TryTakeSymbol("||") ? BinaryOperator.Concatenate
            : reader.TryTakeSymbol("-") ? BinaryOperator.Subtract : null);

    private ExpressionSyntax Product() => LeftToRight(
        Power,
        () => reader.TryTakeSymbol("*") ? BinaryOperator.Multiply : reader.TryTakeSymbol("/") ? BinaryOperator.Divide
            : reader.TryTakeSymbol("%") ? BinaryOperator.Modulo : null);

    private ExpressionSyntax Power() => LeftToRight(Sign, () => reader.TryTakeSymbol("^") ? BinaryOperator.Power : null);

    private ExpressionSyntax Sign()
    {
        var first = reader.Current;
        if (first.IsSymbol("-") && reader.Ahead(1).Kind == TokenKind.Integer)
        {
            reader.Take();
            var value = NumberParser.Integer(reader.Take(), negative: true, errors);
            return PostfixOf(first, new LiteralSyntax(Datum.Of(value), reader.Since(first)));
        }
        if (!first.IsSymbol("-") && !first.IsSymbol("+"))
            return Postfix();
        reader.Take();
        reader.CheckDepth();
        return new UnarySyntax(first.IsSymbol("-") ? UnaryOperator.Minus : UnaryOperator.Plus, Sign(), reader.Since(first));
    }

    private ExpressionSyntax LeftToRight(Func<ExpressionSyntax> operand, Func<BinaryOperator?> symbol)
    {
        var first = reader.Current;
        var left = operand();
        while (symbol() is { } found)
            left = new BinarySyntax(found, left, operand(), reader.Since(first));
        return left;
    }

    private ExpressionSyntax Postfix()
    {
        var first = reader.Current;
        return PostfixOf(first, Atom());
    }

    private ExpressionSyntax PostfixOf(Token first, ExpressionSyntax target)
    {
        while (true)
        {
            if (reader.TryTakeSymbol("."))
                target = new PropertySyntax(target, reader.ExpectName("a property"), reader.Since(first));
            else if (reader.TryTakeSymbol("["))
                target = OutsideBars(() => IndexOrSlice(first, target));
            else
                return target;
        }
    }

    private ExpressionSyntax IndexOrSlice(Token first, ExpressionSyntax target)
    {
        var from = reader.Current.IsSymbol("..") ? null : Expression();
        if (reader.TryTakeSymbol(".."))
        {
            var to = reader.Current.IsSymbol("]") ? null : Expression();
            reader.ExpectSymbol("]");
            return new SliceSyntax(target, from, to, reader.Since(first));
        }
        reader.ExpectSymbol("]");
        return new IndexSyntax(target, from!, reader.Since(first));
    }
}
