namespace KnowledgeGraph.Cypher;

/// <summary>A part of a path pattern: a node, a relationship or a repeated path.</summary>
internal abstract record PathPartSyntax(Span Span) : Syntax(Span);

/// <summary>Which of the paths between two ends are meant.</summary>
internal enum PathSelection
{
    All,
    AnyPaths,
    AllShortest,
    Shortest,
    ShortestGroups,
    ShortestPathFunction,
    AllShortestPathsFunction,
}

/// <summary>Which of the paths between two ends are meant, and how many.</summary>
internal sealed record PathSelectorSyntax(PathSelection Selection, ExpressionSyntax? Count)
{
    public static PathSelectorSyntax All { get; } = new(PathSelection.All, null);
}

/// <summary><c>p = (a)-[r]->(b)</c>.</summary>
internal sealed record PathSyntax(NameSyntax? Variable, PathSelectorSyntax Selector, IReadOnlyList<PathPartSyntax> Parts, Span Span)
    : Syntax(Span);

/// <summary><c>(n:Label {key: value} WHERE test)</c>.</summary>
internal sealed record NodeSyntax(
    NameSyntax? Variable, LabelSyntax? Labels, ExpressionSyntax? Properties, ExpressionSyntax? Where, Span Span) : PathPartSyntax(Span);

/// <summary>Which way a relationship pattern points.</summary>
internal enum PatternDirection
{
    Out,
    In,
    Either,
}

/// <summary><c>-[r:TYPE*1..3 {key: value} WHERE test]-></c>.</summary>
internal sealed record RelationshipSyntax(
    NameSyntax? Variable,
    LabelSyntax? Types,
    PatternDirection Direction,
    bool BothArrows,
    PathLengthSyntax? Length,
    ExpressionSyntax? Properties,
    ExpressionSyntax? Where,
    Span Span) : PathPartSyntax(Span);

/// <summary><c>*1..3</c>; a bound that is absent is null.</summary>
internal sealed record PathLengthSyntax(int? Minimum, int? Maximum, Span Span) : Syntax(Span);

/// <summary><c>((a)-->(b) WHERE test){1,3}</c>.</summary>
internal sealed record RepeatedPathSyntax(PathSyntax Path, ExpressionSyntax? Where, int Minimum, int? Maximum, Span Span)
    : PathPartSyntax(Span);
