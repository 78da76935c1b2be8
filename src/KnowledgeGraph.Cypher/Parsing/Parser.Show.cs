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
        while (reader.Current.Kind == TokenKind.Word && !reader.Current.Is("YIELD") && !reader.Current.Is("WHERE") && !reader.Current.Is("RETURN"))
            words.Add(reader.Take().Text.ToUpperInvariant());
        var shown = ShowProcedures.Find(words) ?? throw errors.Syntax(
            "UnexpectedSyntax", "Expected SHOW INDEXES, SHOW CONSTRAINTS, SHOW FUNCTIONS or SHOW PROCEDURES", reader.Since(first));
        var name = new NameSyntax(shown.Name, reader.Since(first));
        return ShowClauses(shown, name, first);
    }

    private QuerySyntax ShowClauses(Procedure shown, NameSyntax name, Token first)
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
        var clauses = new List<ClauseSyntax> { new CallProcedureSyntax(name, [], false, items, where, reader.Since(first)) };
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
