namespace KnowledgeGraph.Cypher;

internal sealed partial class PatternBinder
{
    private void Shortest(PathSyntax path)
    {
        // SHORTEST 1 (p = (a)-->+(b) WHERE ...): the condition takes part in the choice.
        if (path.Parts is [RepeatedPathSyntax { Minimum: 1, Maximum: 1, Path: { Selector.Selection: PathSelection.All } whole } parenthesised])
            Select(path, whole with { Variable = whole.Variable ?? path.Variable }, parenthesised.Where);
        else if (IsWalk(path.Parts))
            ShortestWalk(path);
        else
            Select(path, path with { Selector = PathSelectorSyntax.All }, null);
    }

    private static bool IsWalk(IReadOnlyList<PathPartSyntax> parts) => parts is [NodeSyntax, RelationshipSyntax, NodeSyntax]
        || parts is [NodeSyntax, RepeatedPathSyntax { Where: null } repeated, NodeSyntax] && Plain(repeated) is not null;

    private void Select(PathSyntax path, PathSyntax whole, ExpressionSyntax? where)
    {
        var inside = new PatternBinder(queries, scope.Copy());
        var hidden = whole.Variable is null;
        var name = whole.Variable ?? new NameSyntax(" path", path.Span);
        var inner = inside.Bind([whole with { Variable = name, Selector = PathSelectorSyntax.All }], where);
        var pathSlot = inner.Paths[^1].Slot;
        var known = scope.Names.ToHashSet(StringComparer.Ordinal);
        foreach (var variable in inside.Names().Where(variable => !known.Contains(variable.Name) && !(hidden && variable.Slot == pathSlot)))
            scope.Set(variable);
        var elements = ((PathExpression)inner.Paths[^1].Value).Elements;
        List<int> found = [.. inner.Found.Append(pathSlot).Distinct()];
        graph.Found.AddRange(found);
        var count = path.Selector.Count is null ? null : queries.Expressions(new Scope()).Bind(path.Selector.Count);
        graph.Selected.Add(new SelectedPattern(inner, path.Selector.Selection, count, elements[0], elements[^1], pathSlot, found));
        if (path.Variable is { } outer && outer.Text != name.Text)
            NamePath(outer, new SlotExpression(pathSlot, name.Text) { Span = outer.Span, Type = TypeSet.Path });
    }

    private void ShortestWalk(PathSyntax path)
    {
        var (first, relationship, length, last) = path.Parts switch
        {
            [NodeSyntax a, RelationshipSyntax { Length: { } bounds } walk, NodeSyntax b] =>
                (a, walk, new WalkLength(bounds.Minimum ?? 1, bounds.Maximum ?? int.MaxValue), b),
            [NodeSyntax a, RelationshipSyntax single, NodeSyntax b] => (a, single, new WalkLength(1, 1), b),
            [NodeSyntax a, RepeatedPathSyntax { Where: null } repeated, NodeSyntax b] when Plain(repeated) is { } walk =>
                (a, walk, new WalkLength(repeated.Minimum, repeated.Maximum ?? int.MaxValue), b),
            _ => throw errors.Syntax(
                "UnexpectedSyntax", "The shortest paths are those of one repeated relationship between two nodes, such as (a)-[:T]->+(b)", path.Span),
        };
        var isFunction = path.Selector.Selection is PathSelection.ShortestPathFunction or PathSelection.AllShortestPathsFunction;
        if (isFunction && length.Minimum > 1)
            throw errors.Syntax("InvalidRelationshipPattern", "shortestPath takes a least length of 0 or 1", relationship.Span);
        var (from, to) = (Node(first), Node(last));
        var types = relationship.Types is null ? null : LabelTest.Of(relationship.Types);
        var slot = relationship.Variable is { } name ? Refer(name, new StaticType(TypeSet.List, TypeSet.Relationship)) : queries.Slots.Next();
        graph.Found.Add(slot);
        var pattern = WalkPattern(relationship, slot, from, to, types, length);
        var pathSlot = path.Variable is null ? queries.Slots.Next() : NewPath(path.Variable);
        graph.Found.Add(pathSlot);
        var count = path.Selector.Count is null ? null : queries.Expressions(new Scope()).Bind(path.Selector.Count);
        graph.Shortest.Add(new ShortestPattern(pattern, path.Selector.Selection, count, pathSlot, []));
    }

    // A repeated relationship between nodes that nothing is asked of is a plain walk.
    private static RelationshipSyntax? Plain(RepeatedPathSyntax repeated) =>
        repeated is { Where: null, Path: { Variable: null, Parts: [NodeSyntax a, RelationshipSyntax { Length: null } walk, NodeSyntax b] } } && IsBare(a) && IsBare(b)
            ? walk
            : null;

    private static bool IsBare(NodeSyntax node) => node is { Variable: null, Labels: null, Properties: null, Where: null };

    private int Repeated(RepeatedPathSyntax repeated, int from, int to)
    {
        var length = new WalkLength(repeated.Minimum, repeated.Maximum ?? int.MaxValue);
        if (Plain(repeated) is { } walk)
            return Walk(walk, from, to, walk.Types is null ? null : LabelTest.Of(walk.Types), length);
        if (repeated.Path.Parts is not [NodeSyntax first, .., NodeSyntax last])
            throw errors.Syntax("UnexpectedSyntax", "A repeated pattern begins and ends with a node", repeated.Span);
        var outer = scope.Copy();
        var inside = new PatternBinder(queries, scope.Copy());
        var inner = inside.Bind([repeated.Path], repeated.Where);
        var elements = inside.Elements(repeated.Path.Parts);
        var lists = new List<(int, int)>();
        foreach (var variable in inside.Names().Where(variable => outer.Find(variable.Name) is null))
        {
            var list = Introduce(new NameSyntax(variable.Name, repeated.Span), new StaticType(TypeSet.List, variable.Type.Kinds));
            lists.Add((variable.Slot, list));
        }
        var walkSlot = queries.Slots.Next();
        graph.Found.Add(walkSlot);
        var relationships = inner.Relationships.Select(relationship => relationship.Slot).ToList();
        graph.Repeated.Add(new RepeatedPattern(from, to, inner, elements.First, elements.Last, relationships, lists, length, walkSlot));
        return walkSlot;
    }

    private IEnumerable<Variable> Names() => scope.Variables;

    // Nodes are numbered in the order of the pattern, so the first and last of a repetition are known by it.
    private (int First, int Last) Elements(IReadOnlyList<PathPartSyntax> parts)
    {
        var first = ((NodeSyntax)parts[0]).Variable is { } start ? scope.Find(start.Text)!.Slot : graph.Nodes[0].Slot;
        var last = ((NodeSyntax)parts[^1]).Variable is { } end ? scope.Find(end.Text)!.Slot : graph.Nodes[^1].Slot;
        return (first, last);
    }
}
