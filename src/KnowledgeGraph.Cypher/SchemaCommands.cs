using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Runs the commands on indexes and constraints.</summary>
internal sealed class SchemaCommands(SchemaCatalogue schema, CypherErrors errors, bool readOnly, IGraphView graph)
{
    public CypherAnswer Run(CommandSyntax command)
    {
        switch (command)
        {
            case CreateIndexSyntax create:
                Add(create.Name, isConstraint: false, create.Kind, create.IfNotExists, create.Target, create.Span);
                break;
            case CreateConstraintSyntax create:
                Add(create.Name, isConstraint: true, create.Kind, create.IfNotExists, create.Target, create.Span);
                break;
            case DropSyntax drop:
                Drop(drop);
                break;
        }
        return Done();
    }

    private void Add(string? name, bool isConstraint, string kind, bool ifNotExists, SchemaTargetSyntax target, Span span)
    {
        RequireWriting(span);
        var named = name ?? $"{(isConstraint ? "constraint" : "index")}_{string.Join('_', target.Labels)}_{string.Join('_', target.Properties)}".ToLowerInvariant();
        var rule = new SchemaRule(named, isConstraint, kind, target.IsRelationship, target.Labels, target.Properties);
        if (isConstraint && new ConstraintCheck(graph).Violation(rule) is { } violation)
            throw errors.Runtime(CypherErrorKind.ConstraintValidationFailed, "ConstraintViolated", $"The constraint cannot be created: {violation}", span);
        if (schema.Find(named) is null && schema.FindSame(rule) is null)
            schema.Add(rule);
        else if (!ifNotExists)
            throw errors.Runtime(CypherErrorKind.SemanticError, "SchemaRuleAlreadyExists", $"There is an equal rule or one of the name '{named}' already; write IF NOT EXISTS to allow it", span);
    }

    private void Drop(DropSyntax drop)
    {
        RequireWriting(drop.Span);
        if (schema.Find(drop.Name) is { } rule && rule.IsConstraint == drop.IsConstraint)
        {
            schema.Remove(drop.Name);
            return;
        }
        if (drop.IfExists)
            return;
        var known = (drop.IsConstraint ? schema.Constraints : schema.Indexes).Select(other => other.Name);
        throw errors.Runtime(
            CypherErrorKind.SemanticError, "SchemaRuleNotFound", $"There is no {(drop.IsConstraint ? "constraint" : "index")} '{drop.Name}'{NearNames.Hint(drop.Name, known)}", drop.Span);
    }

    private void RequireWriting(Span span)
    {
        if (readOnly)
            throw errors.Compile(CypherErrorKind.ReadOnly, "ReadOnlyGraph", "The graph is open for reading only; open it for writing to change it", span);
    }

    private static CypherAnswer Done() => new([], [], () => new QuerySummary(new WriteCounts(), null));
}
