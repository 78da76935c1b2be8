namespace KnowledgeGraph.Cypher;

/// <summary>What a pattern must be for <c>MERGE</c> to be able to create it.</summary>
internal sealed class MergeCheck(CypherErrors errors, Scope scope)
{
    public void Check(PathSyntax path)
    {
        foreach (var part in path.Parts)
        {
            switch (part)
            {
                case NodeSyntax node:
                    if (node.Variable is { } name && scope.Find(name.Text) is not null && (path.Parts.Count == 1 || node.Labels is not null || node.Properties is not null))
                        throw AlreadyBound(name);
                    CheckProperties(node.Properties);
                    break;
                case RelationshipSyntax relationship:
                    CheckLength(errors, relationship);
                    if (relationship.Variable is { } known && scope.Find(known.Text) is not null)
                        throw AlreadyBound(known);
                    if (relationship.Types is not LabelNameSyntax)
                        throw errors.Syntax("NoSingleRelationshipType", "A relationship is merged with exactly one type", relationship.Span);
                    CheckProperties(relationship.Properties);
                    break;
            }
        }
    }

    public static void CheckLength(CypherErrors errors, RelationshipSyntax relationship)
    {
        if (relationship.Length is not null)
            throw errors.Syntax("CreatingVarLength", "A relationship of variable length cannot be created", relationship.Length.Span);
    }

    private void CheckProperties(ExpressionSyntax? properties)
    {
        if (properties is ParameterSyntax)
            throw errors.Syntax("InvalidParameterUse", "A parameter cannot stand for all properties in MERGE; write {key: $parameter.key}", properties.Span);
    }

    private CypherException AlreadyBound(NameSyntax name) =>
        errors.Syntax("VariableAlreadyBound", $"Variable '{name.Text}' is defined already; what is merged needs a new name", name.Span);
}
