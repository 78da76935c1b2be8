namespace KnowledgeGraph.Cypher;

internal sealed partial class Parser
{
    private static readonly string[] IndexKinds = ["RANGE", "TEXT", "POINT", "LOOKUP", "FULLTEXT", "VECTOR"];

    private CommandSyntax? Command()
    {
        var first = reader.Current;
        if (first.Is("DROP"))
            return Drop();
        if (!first.Is("CREATE"))
            return null;
        var next = reader.Ahead(1);
        if (next.Is("CONSTRAINT"))
            return CreateConstraint();
        var named = IndexKinds.Any(next.Is) && reader.Ahead(2).Is("INDEX");
        return next.Is("INDEX") || named ? CreateIndex() : null;
    }

    private DropSyntax Drop()
    {
        var first = reader.Take();
        var constraint = reader.TryTake("CONSTRAINT");
        if (!constraint)
            reader.Expect("INDEX");
        var name = reader.ExpectName("a name");
        return new DropSyntax(constraint, name.Text, reader.TryTake("IF", "EXISTS"), reader.Since(first));
    }

    private CreateIndexSyntax CreateIndex()
    {
        var first = reader.Take();
        var kind = reader.Current.Is("INDEX") ? "RANGE" : reader.Take().Text.ToUpperInvariant();
        reader.Expect("INDEX");
        var name = SchemaName();
        var ifNotExists = IfNotExists();
        reader.Expect("FOR");
        var (isRelationship, labels) = SchemaElement();
        reader.Expect("ON");
        reader.TryTake("EACH");
        var properties = SchemaProperties();
        SkipOptions();
        return new CreateIndexSyntax(name, kind, ifNotExists, new SchemaTargetSyntax(isRelationship, labels, properties), reader.Since(first));
    }

    private CreateConstraintSyntax CreateConstraint()
    {
        var first = reader.Take();
        reader.Expect("CONSTRAINT");
        var name = SchemaName();
        var ifNotExists = IfNotExists();
        reader.Expect("FOR");
        var (isRelationship, labels) = SchemaElement();
        reader.Expect("REQUIRE");
        var properties = SchemaProperties();
        reader.Expect("IS");
        var kind = ConstraintKind(isRelationship);
        SkipOptions();
        return new CreateConstraintSyntax(name, kind, ifNotExists, new SchemaTargetSyntax(isRelationship, labels, properties), reader.Since(first));
    }

    private string ConstraintKind(bool isRelationship)
    {
        if (reader.TryTake("UNIQUE"))
            return "UNIQUENESS";
        if (reader.TryTake("NOT", "NULL"))
            return isRelationship ? "RELATIONSHIP_PROPERTY_EXISTENCE" : "NODE_PROPERTY_EXISTENCE";
        if (reader.TryTake("NODE", "KEY") || reader.TryTake("RELATIONSHIP", "KEY") || reader.TryTake("KEY"))
            return isRelationship ? "RELATIONSHIP_KEY" : "NODE_KEY";
        throw reader.Unexpected("UNIQUE, NOT NULL or NODE KEY", ["UNIQUE", "NOT", "NODE", "KEY"]);
    }

    private string? SchemaName() => reader.Current.Is("FOR") || reader.Current.Is("IF") ? null : reader.ExpectName("a name").Text;

    private bool IfNotExists()
    {
        if (!reader.TryTake("IF"))
            return false;
        reader.Expect("NOT");
        reader.Expect("EXISTS");
        return true;
    }

    private (bool IsRelationship, IReadOnlyList<string> Labels) SchemaElement()
    {
        var parts = PathParts();
        return parts switch
        {
            [NodeSyntax { Labels: { } labels }] when Alternatives(labels) is { } names => (false, names),
            [NodeSyntax, RelationshipSyntax { Types: { } types }, NodeSyntax] when Alternatives(types) is { } names => (true, names),
            _ => throw errors.Syntax("UnexpectedSyntax", "Expected a node with one label or a relationship with one type", parts[0].Span),
        };
    }

    // A full-text index may stand on several labels: A|B.
    private static List<string>? Alternatives(LabelSyntax labels) => labels switch
    {
        LabelNameSyntax label => [label.Name],
        OrLabelSyntax either when Alternatives(either.Left) is { } left && Alternatives(either.Right) is { } right => [.. left, .. right],
        _ => null,
    };

    private List<string> SchemaProperties()
    {
        var bracketed = reader.TryTakeSymbol("(") || reader.TryTakeSymbol("[");
        var properties = new List<string>();
        do
        {
            reader.ExpectName("a variable");
            reader.ExpectSymbol(".");
            properties.Add(reader.ExpectName("a property").Text);
        }
        while (reader.TryTakeSymbol(","));
        if (bracketed && !reader.TryTakeSymbol(")"))
            reader.ExpectSymbol("]");
        return properties;
    }

    private void SkipOptions()
    {
        if (reader.TryTake("OPTIONS"))
            Map();
    }
}
