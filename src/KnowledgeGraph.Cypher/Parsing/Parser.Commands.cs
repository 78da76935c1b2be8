namespace KnowledgeGraph.Cypher;

internal sealed partial class Parser
{
    private static readonly string[] IndexKinds = ["RANGE", "TEXT", "POINT", "LOOKUP", "FULLTEXT", "BTREE", "VECTOR"];

    private CommandSyntax? Command()
    {
        var first = reader.Current;
        if (first.Is("SHOW"))
            return Show();
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

    private ShowSyntax Show()
    {
        var first = reader.Take();
        var words = new List<string>();
        while (reader.Current.Kind == TokenKind.Word)
            words.Add(reader.Take().Text.ToUpperInvariant());
        var what = words.Count == 0 ? "" : words[^1];
        if (what is "INDEX" or "INDEXES")
            return new ShowSyntax("INDEXES", reader.Since(first));
        if (what is "CONSTRAINT" or "CONSTRAINTS")
            return new ShowSyntax("CONSTRAINTS", reader.Since(first));
        if (what is "FUNCTION" or "FUNCTIONS")
            return new ShowSyntax("FUNCTIONS", reader.Since(first));
        if (what is "PROCEDURE" or "PROCEDURES")
            return new ShowSyntax("PROCEDURES", reader.Since(first));
        throw errors.Syntax("UnexpectedSyntax", "Expected SHOW INDEXES, SHOW CONSTRAINTS, SHOW FUNCTIONS or SHOW PROCEDURES", reader.Since(first));
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
        var (isRelationship, label) = SchemaElement();
        reader.Expect("ON");
        reader.TryTake("EACH");
        var properties = SchemaProperties();
        SkipOptions();
        return new CreateIndexSyntax(name, kind, ifNotExists, new SchemaTargetSyntax(isRelationship, label, properties), reader.Since(first));
    }

    private CreateConstraintSyntax CreateConstraint()
    {
        var first = reader.Take();
        reader.Expect("CONSTRAINT");
        var name = SchemaName();
        var ifNotExists = IfNotExists();
        reader.Expect("FOR");
        var (isRelationship, label) = SchemaElement();
        reader.Expect("REQUIRE");
        var properties = SchemaProperties();
        reader.Expect("IS");
        var kind = ConstraintKind(isRelationship);
        SkipOptions();
        return new CreateConstraintSyntax(name, kind, ifNotExists, new SchemaTargetSyntax(isRelationship, label, properties), reader.Since(first));
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

    private (bool IsRelationship, string Label) SchemaElement()
    {
        var parts = PathParts();
        return parts switch
        {
            [NodeSyntax { Labels: LabelNameSyntax label }] => (false, label.Name),
            [NodeSyntax, RelationshipSyntax { Types: LabelNameSyntax type }, NodeSyntax] => (true, type.Name),
            _ => throw errors.Syntax("UnexpectedSyntax", "Expected a node with one label or a relationship with one type", parts[0].Span),
        };
    }

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
