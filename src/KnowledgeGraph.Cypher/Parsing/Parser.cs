namespace KnowledgeGraph.Cypher;

/// <summary>Reads a query by recursive descent; operators by precedence.</summary>
/// <remarks>The parts of this class stand in files of their own: clauses, patterns, expressions, commands.</remarks>
internal sealed partial class Parser
{
    private readonly TokenReader reader;
    private readonly CypherErrors errors;
    private readonly string text;
    private int barEnds;

    private Parser(string text)
    {
        this.text = text;
        errors = new CypherErrors(text);
        reader = new TokenReader(new Lexer(text, errors).Read(), errors);
    }

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="CypherException">The text is not Cypher.</exception>
    public static StatementSyntax Parse(string text) => new Parser(text).Statement();

    private StatementSyntax Statement()
    {
        Options();
        var mode = reader.TryTake("EXPLAIN") ? StatementMode.Explain : reader.TryTake("PROFILE") ? StatementMode.Profile : StatementMode.Run;
        var statement = Command() is { } command
            ? new StatementSyntax(mode, null, command)
            : new StatementSyntax(mode, Show() ?? Query(), null);
        while (reader.TryTakeSymbol(";"))
        {
        }
        if (reader.Current.Kind != TokenKind.End)
            throw reader.Unexpected("a clause or the end of the query", ClauseWords);
        return statement;
    }

    // CYPHER 5 runtime=slotted, USE neo4j: what they choose elsewhere, there is one of here.
    private void Options()
    {
        if (reader.Current.Is("CYPHER"))
        {
            reader.Take();
            if (reader.Current.Kind is TokenKind.Integer or TokenKind.Float)
                reader.Take();
            while (reader.Current.Kind == TokenKind.Word && reader.Ahead(1).IsSymbol("="))
            {
                reader.Take();
                reader.Take();
                reader.ExpectName("a value");
            }
        }
        if (reader.TryTake("USE"))
            DottedName("a database");
    }

    private QuerySyntax Query()
    {
        reader.CheckDepth();
        var first = reader.Current;
        var parts = new List<SingleQuerySyntax> { SingleQuery() };
        var unions = new List<UnionSyntax>();
        while (reader.Current.Is("UNION"))
        {
            var union = reader.Take();
            var all = reader.TryTake("ALL");
            if (!all)
                reader.TryTake("DISTINCT");
            unions.Add(new UnionSyntax(all, reader.Since(union)));
            parts.Add(SingleQuery());
        }
        return new QuerySyntax(parts, unions, reader.Since(first));
    }

    private SingleQuerySyntax SingleQuery()
    {
        var first = reader.Current;
        var clauses = new List<ClauseSyntax>();
        while (!AtQueryEnd())
            clauses.Add(Clause());
        if (clauses.Count == 0)
            throw reader.Unexpected("a clause", ClauseWords);
        return new SingleQuerySyntax(clauses, reader.Since(first));
    }

    private bool AtQueryEnd() => reader.Current.Kind == TokenKind.End || reader.Current.Is("UNION")
        || reader.Current.IsSymbol("}") || reader.Current.IsSymbol(";") || reader.Current.IsSymbol(")");
}
