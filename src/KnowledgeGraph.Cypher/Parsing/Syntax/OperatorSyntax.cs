namespace KnowledgeGraph.Cypher;

/// <summary>The operators with one operand.</summary>
internal enum UnaryOperator
{
    Not,
    Plus,
    Minus,
}

/// <summary>The operators with two operands, comparisons apart.</summary>
internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    In,
    StartsWith,
    EndsWith,
    Contains,
    Matches,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    Concatenate,
}

/// <summary>The operators that compare and can be chained.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary><c>NOT a</c>, <c>-a</c>.</summary>
internal sealed record UnarySyntax(UnaryOperator Operator, ExpressionSyntax Operand, Span Span) : ExpressionSyntax(Span);

/// <summary><c>a + b</c>.</summary>
internal sealed record BinarySyntax(BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right, Span Span)
    : ExpressionSyntax(Span);

/// <summary><c>a &lt; b &lt;= c</c>.</summary>
internal sealed record ComparisonSyntax(ExpressionSyntax First, IReadOnlyList<ComparisonStepSyntax> Steps, Span Span)
    : ExpressionSyntax(Span);

/// <summary><c>&lt; b</c> in a chain of comparisons.</summary>
internal sealed record ComparisonStepSyntax(ComparisonOperator Operator, ExpressionSyntax Right);

/// <summary><c>a IS NULL</c>, <c>a IS NOT NULL</c>.</summary>
internal sealed record NullTestSyntax(ExpressionSyntax Operand, bool Negated, Span Span) : ExpressionSyntax(Span);

/// <summary><c>n:Label</c>.</summary>
internal sealed record LabelTestSyntax(ExpressionSyntax Operand, LabelSyntax Labels, Span Span) : ExpressionSyntax(Span);

/// <summary><c>a IS :: INTEGER</c>, <c>a IS NOT TYPED STRING | FLOAT</c>.</summary>
internal sealed record TypeTestSyntax(ExpressionSyntax Operand, IReadOnlyList<ValueType> Types, bool Negated, Span Span) : ExpressionSyntax(Span);

/// <summary><c>a IS NORMALIZED</c>, <c>a IS NOT NFKC NORMALIZED</c>.</summary>
internal sealed record NormalTestSyntax(ExpressionSyntax Operand, NormalForm Form, bool Negated, Span Span) : ExpressionSyntax(Span);

/// <summary><c>a.name</c>.</summary>
internal sealed record PropertySyntax(ExpressionSyntax Target, NameSyntax Name, Span Span) : ExpressionSyntax(Span);

/// <summary><c>a[b]</c>.</summary>
internal sealed record IndexSyntax(ExpressionSyntax Target, ExpressionSyntax Index, Span Span) : ExpressionSyntax(Span);

/// <summary><c>a[b..c]</c>.</summary>
internal sealed record SliceSyntax(ExpressionSyntax Target, ExpressionSyntax? From, ExpressionSyntax? To, Span Span)
    : ExpressionSyntax(Span);
