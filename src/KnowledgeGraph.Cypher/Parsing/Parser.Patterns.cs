namespace KnowledgeGraph.Cypher;

internal sealed partial class Parser
{
    private List<PathSyntax> Patterns()
    {
        var patterns = new List<PathSyntax>();
        do
            patterns.Add(Path());
        while (reader.TryTakeSymbol(","));
        return patterns;
    }

    private PathSyntax Path()
    {
        var first = reader.Current;
        NameSyntax? variable = null;
        if (IsName(first) && reader.Ahead(1).IsSymbol("="))
        {
            variable = reader.ExpectName("a variable");
            reader.ExpectSymbol("=");
        }
        var selector = Selector();
        if (selector is null && (reader.Current.Is("shortestPath") || reader.Current.Is("allShortestPaths")) && reader.Ahead(1).IsSymbol("("))
            return ShortestPath(first, variable);
        return new PathSyntax(variable, selector ?? PathSelectorSyntax.All, PathParts(), reader.Since(first));
    }

    private PathSyntax ShortestPath(Token first, NameSyntax? variable)
    {
        var all = reader.Take().Is("allShortestPaths");
        reader.ExpectSymbol("(");
        var parts = PathParts();
        reader.ExpectSymbol(")");
        var span = reader.Since(first);
        if (parts is not [NodeSyntax, RelationshipSyntax, NodeSyntax])
            throw errors.Syntax("UnexpectedSyntax", "Expected one node, one relationship and one node in shortestPath", span);
        var selection = all ? PathSelection.AllShortestPathsFunction : PathSelection.ShortestPathFunction;
        return new PathSyntax(variable, new PathSelectorSyntax(selection, null), parts, span);
    }

    private PathSelectorSyntax? Selector()
    {
        var one = new Func<ExpressionSyntax?>(() => reader.Current.Kind is TokenKind.Integer or TokenKind.Parameter ? Atom() : null);
        PathSelectorSyntax? selector = null;
        if (reader.TryTake("ALL", "SHORTEST"))
            selector = new PathSelectorSyntax(PathSelection.AllShortest, null);
        else if (reader.TryTake("ANY", "SHORTEST"))
            selector = new PathSelectorSyntax(PathSelection.Shortest, null);
        else if (reader.TryTake("SHORTEST"))
            selector = new PathSelectorSyntax(PathSelection.Shortest, one());
        else if (reader.TryTake("ANY"))
            selector = new PathSelectorSyntax(PathSelection.AnyPaths, one());
        else if (reader.TryTake("ALL"))
            selector = PathSelectorSyntax.All;
        if (selector is null)
            return null;
        if (!reader.TryTake("PATHS"))
            reader.TryTake("PATH");
        if (selector.Selection == PathSelection.Shortest && (reader.TryTake("GROUPS") || reader.TryTake("GROUP")))
            selector = selector with { Selection = PathSelection.ShortestGroups };
        return selector;
    }

    private List<PathPartSyntax> PathParts()
    {
        reader.CheckDepth();
        var parts = new List<PathPartSyntax> { NodeOrRepeated() };
        while (true)
        {
            if (AtRelationship())
                AddRelationship(parts);
            else if (reader.Current.IsSymbol("("))
                parts.Add(NodeOrRepeated());
            else
                break;
        }
        if (parts.Count > 1 && !parts.Any(part => part is RepeatedPathSyntax) && HasNeighbours<NodeSyntax>(parts))
            throw errors.Syntax("UnexpectedSyntax", "Expected a relationship between the two nodes", parts[1].Span);
        return parts;
    }

    private void AddRelationship(List<PathPartSyntax> parts)
    {
        var relationship = Relationship();
        parts.Add(relationship);
        if (AtQuantifier())
        {
            var (minimum, maximum) = RepeatCount();
            parts[^1] = Repeat(relationship, minimum, maximum);
        }
        else if (!reader.Current.IsSymbol("("))
        {
            throw reader.Unexpected("a node, such as (n)");
        }
    }

    private static RepeatedPathSyntax Repeat(RelationshipSyntax relationship, int minimum, int? maximum)
    {
        var node = new NodeSyntax(null, null, null, null, relationship.Span);
        var path = new PathSyntax(null, PathSelectorSyntax.All, [node, relationship, node], relationship.Span);
        return new RepeatedPathSyntax(path, null, minimum, maximum, relationship.Span);
    }

    private static bool HasNeighbours<T>(List<PathPartSyntax> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i - 1] is T && parts[i] is T)
                return true;
        }
        return false;
    }

    private PathPartSyntax NodeOrRepeated()
    {
        if (!reader.Current.IsSymbol("("))
            throw reader.Unexpected("a node, such as (n)");
        var opensPath = reader.Ahead(1).IsSymbol("(") || IsName(reader.Ahead(1)) && reader.Ahead(2).IsSymbol("=");
        return opensPath ? RepeatedPath() : Node();
    }

    private RepeatedPathSyntax RepeatedPath()
    {
        var first = reader.ExpectSymbol("(");
        var path = Path();
        var where = reader.TryTake("WHERE") ? Expression() : null;
        reader.ExpectSymbol(")");
        var (minimum, maximum) = AtQuantifier() ? RepeatCount() : (1, 1);
        return new RepeatedPathSyntax(path, where, minimum, maximum, reader.Since(first));
    }

    private bool AtQuantifier() => reader.Current.IsSymbol("+") || reader.Current.IsSymbol("*")
        || reader.Current.IsSymbol("{") && (reader.Ahead(1).Kind == TokenKind.Integer || reader.Ahead(1).IsSymbol(","));

    private (int Minimum, int? Maximum) RepeatCount()
    {
        if (reader.TryTakeSymbol("+"))
            return (1, null);
        if (reader.TryTakeSymbol("*"))
            return (0, null);
        var first = reader.ExpectSymbol("{");
        int? minimum = reader.Current.Kind == TokenKind.Integer ? reader.ExpectCount("a number") : null;
        var maximum = minimum;
        if (reader.TryTakeSymbol(","))
            maximum = reader.Current.Kind == TokenKind.Integer ? reader.ExpectCount("a number") : null;
        reader.ExpectSymbol("}");
        if (maximum < (minimum ?? 0))
            throw errors.Syntax("InvalidRelationshipPattern", "The upper bound must not be below the lower", reader.Since(first));
        return (minimum ?? 0, maximum);
    }
}
