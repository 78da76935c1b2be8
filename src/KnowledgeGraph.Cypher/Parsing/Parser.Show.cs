namespace KnowledgeGraph.Cypher;

internal sealed partial class Parser
{
    // SHOW INDEXES [YIELD ... [WHERE ...]] [RETURN ...] is a call of a procedure that no other query can name.
    private QuerySyntax? Show()
    {
        var first = reader.Current;
        if (!reader.TryTake("SHOW"))
            return null;
        var words = new List<string>();
        while (reader.Current.Kind == TokenKind.Word && !EndsWhatIsShown(reader.Current, words))
            words.Add(reader.Take().Text.ToUpperInvariant());
        var shown = ShowProcedures.Find(words) ?? throw errors.Syntax(
            "UnexpectedSyntax", "Expected SHOW INDEXES, SHOW CONSTRAINTS, SHOW FUNCTIONS, SHOW PROCEDURES or SHOW DATABASES", reader.Since(first));
        var name = new NameSyntax(shown.Name, reader.Since(first));
        if (words[^1].StartsWith("FUNCTION", StringComparison.Ordinal) || words[^1].StartsWith("PROCEDURE", StringComparison.Ordinal))
            SkipExecutable();
        return ShowClauses(shown, name, shown.Signature.Inputs.Count > 0 && DatabaseName() is { } database ? [database] : [], first);
    }

    // What stands after DATABASE is a name, whatever it is.
    private static bool EndsWhatIsShown(Token token, List<string> words) =>
        words.Count > 0 && words[^1] is "DATABASE" or "DATABASES" || token.Is("YIELD") || token.Is("WHERE") || token.Is("RETURN") || token.Is("EXECUTABLE");

    // There are no users here, so that whoever is meant may call everything.
    private void SkipExecutable()
    {
        if (reader.TryTake("EXECUTABLE") && reader.TryTake("BY") && !reader.TryTake("CURRENT", "USER"))
            reader.ExpectName("CURRENT USER or a user's name");
    }

    private ExpressionSyntax? DatabaseName()
    {
        var first = reader.Current;
        if (first.Kind == TokenKind.Parameter)
            return Atom();
        if (first.Kind is not (TokenKind.Word or TokenKind.QuotedName) || first.Is("YIELD") || first.Is("WHERE") || first.Is("RETURN"))
            return null;
        var name = reader.Take().Text;
        while (reader.TryTakeSymbol("."))
            name += "." + reader.ExpectName("a part of the name").Text;
        return new LiteralSyntax(Datum.Of(name), reader.Since(first));
    }

    private QuerySyntax ShowClauses(Procedure shown, NameSyntax name, List<ExpressionSyntax> arguments, Token first)
    {
        var all = reader.Current.Is("YIELD") && reader.Ahead(1).IsSymbol("*");
        var names = shown.Signature.Outputs.Where(output => all || !output.IsOptional).Select(output => new NameSyntax(output.Name, name.Span));
        var items = names.Select(field => new YieldItemSyntax(field, null)).ToList();
        if (all)
            reader.Position += 2;
        else if (reader.TryTake("YIELD"))
            items = YieldItems();
        var (order, skip, limit) = Page();
        var where = reader.TryTake("WHERE") ? Expression() : null;
        var clauses = new List<ClauseSyntax> { new CallProcedureSyntax(name, arguments, false, items, where, reader.Since(first)) };
        if (order.Count > 0 || skip is not null || limit is not null)
            clauses.Add(new ProjectionSyntax(!reader.Current.Is("RETURN"), false, false, Columns(items), order, skip, limit, null, reader.Since(first)));
        var result = reader.Current;
        if (reader.TryTake("RETURN"))
            clauses.Add(Projection(result, isReturn: true));
        var span = reader.Since(first);
        return new QuerySyntax([new SingleQuerySyntax(clauses, span)], [], span);
    }

    private static List<ProjectionItemSyntax> Columns(List<YieldItemSyntax> items) =>
    [
        .. items.Select(item => item.Alias ?? item.Field).Select(name => new ProjectionItemSyntax(new VariableSyntax(name.Text, name.Span), name, name.Text)),
    ];
}
