namespace KnowledgeGraph.Cypher;

internal sealed partial class ExpressionBinder
{
    private const TypeSet WithProperties = TypeSet.Node | TypeSet.Relationship | TypeSet.Map | TypeSet.Temporal | TypeSet.Duration | TypeSet.Point;

    private Expression Unary(UnarySyntax unary)
    {
        if (unary.Operator == UnaryOperator.Not)
            return new NotExpression(Condition(unary.Operand)) { Span = unary.Span, Type = StaticType.Boolean };
        var operand = Bind(unary.Operand);
        RequireType(operand, TypeSet.Number | TypeSet.Duration, unary.Operand.Span);
        if (operand is ConstantExpression { Value.Kind: DatumKind.Float } constant && unary.Operator == UnaryOperator.Minus)
            return new ConstantExpression(Datum.Of(-constant.Value.Float)) { Span = unary.Span, Type = TypeSet.Float };
        return new SignExpression(unary.Operator == UnaryOperator.Minus, operand) { Span = unary.Span, Type = operand.Type };
    }

    private Expression Binary(BinarySyntax binary) => binary.Operator switch
    {
        BinaryOperator.And => new AndExpression(Condition(binary.Left), Condition(binary.Right)) { Span = binary.Span, Type = StaticType.Boolean },
        BinaryOperator.Or => new OrExpression(Condition(binary.Left), Condition(binary.Right)) { Span = binary.Span, Type = StaticType.Boolean },
        BinaryOperator.Xor => new XorExpression(Condition(binary.Left), Condition(binary.Right)) { Span = binary.Span, Type = StaticType.Boolean },
        BinaryOperator.In => In(binary),
        BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains =>
            new TextTestExpression(binary.Operator, Bind(binary.Left), Bind(binary.Right)) { Span = binary.Span, Type = StaticType.Boolean },
        BinaryOperator.Matches => new RegexExpression(Bind(binary.Left), Bind(binary.Right)) { Span = binary.Span, Type = StaticType.Boolean },
        _ => Arithmetical(binary),
    };

    private InExpression In(BinarySyntax binary)
    {
        var list = Bind(binary.Right);
        RequireType(list, TypeSet.List, binary.Right.Span);
        return new InExpression(Bind(binary.Left), list) { Span = binary.Span, Type = StaticType.Boolean };
    }

    private ArithmeticExpression Arithmetical(BinarySyntax binary)
    {
        var (left, right) = (Bind(binary.Left), Bind(binary.Right));
        var kinds = binary.Operator switch
        {
            BinaryOperator.Add => TypeSet.Number | TypeSet.String | TypeSet.List | TypeSet.Temporal | TypeSet.Duration | TypeSet.Boolean,
            BinaryOperator.Concatenate => TypeSet.String | TypeSet.List,
            BinaryOperator.Subtract => TypeSet.Number | TypeSet.Temporal | TypeSet.Duration,
            BinaryOperator.Multiply or BinaryOperator.Divide => TypeSet.Number | TypeSet.Duration,
            _ => TypeSet.Number,
        };
        // A list can be joined with an item of any kind.
        if (binary.Operator != BinaryOperator.Add || left.Type.Excludes(TypeSet.List) && right.Type.Excludes(TypeSet.List))
        {
            RequireType(left, kinds, binary.Left.Span);
            RequireType(right, kinds, binary.Right.Span);
        }
        return new ArithmeticExpression(binary.Operator, left, right) { Span = binary.Span, Type = ResultOf(binary.Operator, left.Type, right.Type) };
    }

    private static StaticType ResultOf(BinaryOperator symbol, StaticType left, StaticType right)
    {
        if (symbol == BinaryOperator.Power)
            return TypeSet.Float;
        if (left.IsWithin(TypeSet.Integer) && right.IsWithin(TypeSet.Integer))
            return StaticType.Integer;
        if (left.IsWithin(TypeSet.Number) && right.IsWithin(TypeSet.Number))
            return left.IsWithin(TypeSet.Float) || right.IsWithin(TypeSet.Float) ? TypeSet.Float : TypeSet.Number;
        if (left.IsWithin(TypeSet.List) || right.IsWithin(TypeSet.List))
            return TypeSet.List;
        return left.IsWithin(TypeSet.String) && right.IsWithin(TypeSet.String) ? TypeSet.String : StaticType.Any;
    }

    private Expression Comparison(ComparisonSyntax comparison)
    {
        var left = Bind(comparison.First);
        Expression? all = null;
        foreach (var step in comparison.Steps)
        {
            var right = Bind(step.Right);
            var compare = new CompareExpression(step.Operator, left, right) { Span = comparison.Span, Type = StaticType.Boolean };
            all = all is null ? compare : new AndExpression(all, compare) { Span = comparison.Span, Type = StaticType.Boolean };
            left = right;
        }
        return all!;
    }

    private LabelTestExpression LabelTest(LabelTestSyntax test)
    {
        var target = Bind(test.Operand);
        RequireType(target, TypeSet.Node | TypeSet.Relationship, test.Operand.Span);
        return new LabelTestExpression(target, Cypher.LabelTest.Of(test.Labels)) { Span = test.Span, Type = StaticType.Boolean };
    }

    private PropertyExpression Property(PropertySyntax property)
    {
        var target = Bind(property.Target);
        if (target.Type.Excludes(WithProperties))
        {
            var problem = $"Found {StaticType.Describe(target.Type.Kinds)} before '.{property.Name.Text}', expected something that has properties";
            var isPattern = target.Type.IsWithin(TypeSet.Path) || target.Type is { Kinds: TypeSet.List, Items: TypeSet.Relationship };
            throw errors.Compile(isPattern ? CypherErrorKind.SyntaxError : CypherErrorKind.TypeError, "InvalidArgumentType", problem, property.Target.Span);
        }
        return new PropertyExpression(target, property.Name.Text) { Span = property.Span };
    }

    private IndexExpression Index(IndexSyntax index)
    {
        var target = Bind(index.Target);
        return new IndexExpression(target, Bind(index.Index))
        {
            Span = index.Span,
            Type = target.Type.IsWithin(TypeSet.List) && target.Type.Items != TypeSet.None ? new StaticType(target.Type.Items) : StaticType.Any,
        };
    }

    private SliceExpression Slice(SliceSyntax slice)
    {
        var target = Bind(slice.Target);
        RequireType(target, TypeSet.List, slice.Target.Span);
        var from = slice.From is null ? null : Bind(slice.From);
        var to = slice.To is null ? null : Bind(slice.To);
        return new SliceExpression(target, from, to) { Span = slice.Span, Type = new StaticType(TypeSet.List, target.Type.Items) };
    }

    private CaseExpression Case(CaseSyntax choice)
    {
        var operand = choice.Operand is null ? null : Bind(choice.Operand);
        var branches = new List<(IReadOnlyList<Expression>, Expression)>();
        foreach (var branch in choice.Branches)
        {
            var tests = branch.Tests.Select(test => operand is null ? Condition(test) : Bind(test)).ToList();
            branches.Add((tests, Bind(branch.Result)));
        }
        var otherwise = choice.Otherwise is null ? null : Bind(choice.Otherwise);
        return new CaseExpression(operand, branches, otherwise) { Span = choice.Span };
    }
}
