using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Resolves the names in expressions and finds what cannot be right whatever the data.</summary>
/// <remarks>The parts of this class stand in files of their own: operators, calls, collections, patterns.</remarks>
internal sealed partial class ExpressionBinder(QueryBinder queries, Scope scope)
{
    private readonly CypherErrors errors = queries.Errors;

    /// <summary>Replaces an expression as a whole, as grouping does; null to leave it as it is.</summary>
    public Func<ExpressionSyntax, Expression?>? Substitute { get; init; }

    /// <summary>What to say of an aggregate, where none may stand.</summary>
    public Func<CallSyntax, Expression>? Aggregate { get; init; }

    /// <summary>Makes the error for a variable that is there, but may not be used here; null where all may be.</summary>
    public Func<Variable, Span, CypherException?>? Refuse { get; init; }

    public Scope Scope => scope;

    /// <summary>A condition: patterns may stand in it, and it must be able to be true or false.</summary>
    public Expression Condition(ExpressionSyntax syntax)
    {
        var condition = syntax is PatternPredicateSyntax pattern ? Pattern(pattern) : Bind(syntax);
        RequireType(condition, TypeSet.Boolean, syntax.Span);
        return condition;
    }

    public Expression Bind(ExpressionSyntax syntax)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw errors.Syntax("NestingTooDeep", "The query is nested too deeply", syntax.Span);
        return Substitute?.Invoke(syntax) ?? syntax switch
        {
            LiteralSyntax literal => new ConstantExpression(literal.Value) { Span = literal.Span, Type = StaticType.Of(literal.Value) },
            ParameterSyntax parameter => Parameter(parameter),
            VariableSyntax variable => Variable(variable.Name, variable.Span),
            ListSyntax list => List(list),
            MapSyntax map => Map(map),
            MapProjectionSyntax projection => MapProjection(projection),
            UnarySyntax unary => Unary(unary),
            BinarySyntax binary => Binary(binary),
            ComparisonSyntax comparison => Comparison(comparison),
            NullTestSyntax test => new NullTestExpression(Bind(test.Operand), test.Negated) { Span = test.Span, Type = StaticType.Boolean },
            LabelTestSyntax test => LabelTest(test),
            TypeTestSyntax test => new TypeTestExpression(Bind(test.Operand), test.Types, test.Negated) { Span = test.Span, Type = StaticType.Boolean },
            NormalTestSyntax test => new NormalTestExpression(Bind(test.Operand), test.Form, test.Negated) { Span = test.Span, Type = StaticType.Boolean },
            PropertySyntax property => Property(property),
            IndexSyntax index => Index(index),
            SliceSyntax slice => Slice(slice),
            CallSyntax call => Call(call),
            CaseSyntax choice => Case(choice),
            ListComprehensionSyntax comprehension => Comprehension(comprehension),
            QuantifierSyntax quantifier => Quantifier(quantifier),
            ReduceSyntax reduce => Reduce(reduce),
            SubquerySyntax subquery => queries.Subquery(subquery, scope),
            PatternComprehensionSyntax comprehension => queries.PatternComprehension(comprehension, scope),
            ShortestPathSyntax shortest => queries.ShortestPath(shortest, scope),
            PatternPredicateSyntax pattern => throw errors.Syntax(
                "UnexpectedSyntax", "A pattern can stand in a condition only; write EXISTS { ... } or [ ... | ... ] for a value", pattern.Span),
            _ => throw new ArgumentOutOfRangeException(nameof(syntax)),
        };
    }

    /// <summary>Refuses an expression that can have none of the kinds.</summary>
    public void RequireType(Expression expression, TypeSet kinds, Span span)
    {
        if (expression.Type.Excludes(kinds))
            throw errors.Syntax("InvalidArgumentType", $"Found {StaticType.Describe(expression.Type.Kinds)}, expected {StaticType.Describe(kinds)}", span);
    }

    /// <summary>A binder of the same rules with more names.</summary>
    private ExpressionBinder Within(params ReadOnlySpan<Variable> more)
    {
        var inner = scope.Copy();
        foreach (var variable in more)
            inner.Set(variable);
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var variable in more)
            hidden.Add(variable.Name);
        return new ExpressionBinder(queries, inner)
        {
            // What is written within may mean a name of the inner scope and so is another expression than the one outside.
            Substitute = Substitute is null ? null : syntax => Mentions(syntax, hidden) ? null : Substitute(syntax),
            Aggregate = call => throw errors.Syntax("InvalidAggregation", $"{call.Name.Text} cannot run over the items of a list", call.Span),
            Refuse = Refuse is null ? null : (variable, span) => hidden.Contains(variable.Name) ? null : Refuse(variable, span),
        };
    }

    private static bool Mentions(ExpressionSyntax syntax, HashSet<string> names) =>
        SyntaxWalk.All(syntax).Any(part => part is VariableSyntax variable && names.Contains(variable.Name));

    private ParameterExpression Parameter(ParameterSyntax parameter)
    {
        queries.UseParameter(parameter.Name, parameter.Span);
        return new ParameterExpression(parameter.Name) { Span = parameter.Span };
    }

    private Expression Variable(string name, Span span)
    {
        if (scope.Find(name) is { } variable)
        {
            if (Refuse?.Invoke(variable, span) is { } refusal)
                throw refusal;
            return new SlotExpression(variable.Slot, name) { Span = span, Type = variable.Type };
        }
        double? constant = name.ToUpperInvariant() switch { "INF" or "INFINITY" => double.PositiveInfinity, "NAN" => double.NaN, _ => null };
        if (constant is { } number)
            return new ConstantExpression(Datum.Of(number)) { Span = span, Type = TypeSet.Float };
        throw Undefined(name, span);
    }

    /// <summary>The error that a variable is not there.</summary>
    public CypherException Undefined(string name, Span span) =>
        errors.Syntax("UndefinedVariable", $"Variable '{name}' is not defined{NearNames.Hint(name, scope.Names)}", span);
}
