using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Runs the commands on indexes and constraints.</summary>
internal sealed class SchemaCommands(SchemaCatalogue schema, CypherErrors errors, bool readOnly, ProcedureCatalogue procedures, IGraphView graph)
{
    private static readonly string[] IndexColumns = ["name", "type", "entityType", "labelsOrTypes", "properties"];

    public CypherAnswer Run(CommandSyntax command)
    {
        switch (command)
        {
            case ShowSyntax show:
                return Show(show);
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
        return Answer([], []);
    }

    private void Add(string? name, bool isConstraint, string kind, bool ifNotExists, SchemaTargetSyntax target, Span span)
    {
        RequireWriting(span);
        var named = name ?? $"{(isConstraint ? "constraint" : "index")}_{target.Label}_{string.Join('_', target.Properties)}".ToLowerInvariant();
        var rule = new SchemaRule(named, isConstraint, kind, target.IsRelationship, target.Label, target.Properties);
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

    private CypherAnswer Show(ShowSyntax show)
    {
        switch (show.What)
        {
            case "FUNCTIONS":
                return Answer(
                    ["name", "signature", "description"],
                    FunctionCatalogue.All.Select(function => Row(function.Name, function.Signature.Text, function.Description))
                        .Concat(AggregateCatalogue.All.Select(aggregate => Row(aggregate.Signature.Name, aggregate.Signature.Text, aggregate.Description))));
            case "PROCEDURES":
                return Answer(["name", "description"], procedures.All.Select(procedure => Row(procedure.Name, procedure.Description)));
            case "CONSTRAINTS":
                return Answer(IndexColumns, schema.Constraints.Select(Rule));
            default:
                return Answer(IndexColumns, schema.Indexes.Select(Rule));
        }
    }

    private static Value[] Rule(SchemaRule rule) =>
    [
        new StringValue(rule.Name),
        new StringValue(rule.Kind),
        new StringValue(rule.IsRelationship ? "RELATIONSHIP" : "NODE"),
        PropertyValue.Texts([rule.Label]),
        PropertyValue.Texts(rule.Properties),
    ];

    private static Value[] Row(params string[] texts) => [.. texts.Select(text => new StringValue(text))];

    private static CypherAnswer Answer(IReadOnlyList<string> columns, IEnumerable<Value[]> rows) =>
        new(columns, rows.Select(row => new CypherRow(columns, row)).ToList(), () => new QuerySummary(new WriteCounts(), null));
}
