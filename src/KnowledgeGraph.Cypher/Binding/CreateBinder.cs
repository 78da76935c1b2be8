namespace KnowledgeGraph.Cypher;

/// <summary>Resolves the patterns of <c>CREATE</c>, and of <c>MERGE</c> for where nothing matches.</summary>
/// <param name="queries">Binds what stands within.</param>
/// <param name="scope">The names known so far; those created are added.</param>
/// <param name="merged">What a <c>MERGE</c> looks for, whose slots are to be filled; null for a <c>CREATE</c>.</param>
/// <param name="mergedScope">The names after that <c>MERGE</c>.</param>
internal sealed class CreateBinder(QueryBinder queries, Scope scope, QueryGraph? merged = null, Scope? mergedScope = null)
{
    private readonly CypherErrors errors = queries.Errors;
    private readonly List<NodeToCreate> nodes = [];
    private readonly List<EdgeToCreate> edges = [];
    private readonly List<Assignment> paths = [];
    private int nextNode;
    private int nextEdge;

    public CreatePattern Bind(IReadOnlyList<PathSyntax> patterns)
    {
        foreach (var pattern in patterns)
            Path(pattern);
        return new CreatePattern(nodes, edges, paths);
    }

    private void Path(PathSyntax path)
    {
        if (path.Selector.Selection != PathSelection.All || path.Parts.Any(part => part is RepeatedPathSyntax))
            throw errors.Syntax("UnexpectedSyntax", "Only nodes and single relationships can be created", path.Span);
        var alone = path.Parts.Count == 1;
        var elements = new List<int> { Node((NodeSyntax)path.Parts[0], alone) };
        for (var i = 1; i + 1 < path.Parts.Count; i += 2)
        {
            var relationship = (RelationshipSyntax)path.Parts[i];
            MergeCheck.CheckLength(errors, relationship);
            var to = Node((NodeSyntax)path.Parts[i + 1], alone: false);
            elements.Add(Edge(relationship, elements[^1], to));
            elements.Add(to);
        }
        if (path.Variable is not { } name)
            return;
        if (scope.Find(name.Text) is not null)
            throw AlreadyBound(name);
        var slot = Slot(name, TypeSet.Path, () => queries.Slots.Next());
        paths.Add(new Assignment(slot, new PathExpression(elements) { Span = path.Span }));
    }

    private int Node(NodeSyntax node, bool alone)
    {
        if (node.Variable is { } name && scope.Find(name.Text) is { } known)
        {
            if (known.Type.Excludes(TypeSet.Node))
                throw errors.Syntax("VariableTypeConflict", $"Variable '{name.Text}' is defined already as {StaticType.Describe(known.Type.Kinds)}, expected node", name.Span);
            if (alone || node.Labels is not null || node.Properties is not null)
                throw AlreadyBound(name);
            nextNode++;
            return known.Slot;
        }
        var ordinal = nextNode++;
        var properties = node.Properties is null ? null : queries.Expressions(scope).Bind(node.Properties);
        var slot = Slot(node.Variable, TypeSet.Node, () => merged?.Nodes[ordinal].Slot ?? queries.Slots.Next());
        nodes.Add(new NodeToCreate(slot, Labels(node.Labels), properties, node.Span));
        return slot;
    }

    private int Edge(RelationshipSyntax relationship, int from, int to)
    {
        if (relationship.Variable is { } name && scope.Find(name.Text) is not null)
            throw AlreadyBound(name);
        if (relationship.Types is not LabelNameSyntax type)
            throw errors.Syntax("NoSingleRelationshipType", "A relationship is created with exactly one type", relationship.Span);
        if (merged is null && relationship.Direction == PatternDirection.Either)
            throw errors.Syntax("RequiresDirectedRelationship", "A relationship is created with one direction; write --> or <--", relationship.Span);
        var ordinal = nextEdge++;
        var properties = relationship.Properties is null ? null : queries.Expressions(scope).Bind(relationship.Properties);
        var slot = Slot(relationship.Variable, TypeSet.Relationship, () => merged?.Relationships[ordinal].Slot ?? queries.Slots.Next());
        var (source, target) = relationship.Direction == PatternDirection.In ? (to, from) : (from, to);
        edges.Add(new EdgeToCreate(slot, source, target, type.Name, properties, relationship.Span));
        return slot;
    }

    private int Slot(NameSyntax? name, TypeSet type, Func<int> unnamed)
    {
        if (name is null)
            return unnamed();
        var variable = mergedScope?.Find(name.Text) ?? new Variable(name.Text, queries.Slots.Next(), type);
        scope.Set(variable);
        return variable.Slot;
    }

    private List<string> Labels(LabelSyntax? labels)
    {
        switch (labels)
        {
            case null:
                return [];
            case LabelNameSyntax name:
                return [name.Name];
            case AndLabelSyntax and:
                return [.. Labels(and.Left), .. Labels(and.Right)];
            default:
                throw errors.Syntax("UnexpectedSyntax", "A node is created with labels, not with a condition on them", labels.Span);
        }
    }

    private CypherException AlreadyBound(NameSyntax name) =>
        errors.Syntax("VariableAlreadyBound", $"Variable '{name.Text}' is defined already; what is created needs a new name", name.Span);
}
