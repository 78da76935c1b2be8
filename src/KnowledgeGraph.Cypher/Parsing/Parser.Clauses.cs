namespace KnowledgeGraph.Cypher;

internal sealed partial class Parser
{
    private static readonly string[] ClauseWords =
    [
        "CALL", "CREATE", "DELETE", "DETACH", "FOREACH", "MATCH", "MERGE", "OPTIONAL", "REMOVE", "RETURN", "SET", "UNWIND", "WITH", "WHERE",
        "ORDER", "SKIP", "LIMIT", "UNION", "FINISH", "INSERT",
    ];

    private ClauseSyntax Clause()
    {
        var first = reader.Current;
        if (reader.TryTake("MATCH"))
            return Match(first, optional: false);
        if (reader.TryTake("OPTIONAL", "MATCH"))
            return Match(first, optional: true);
        if (reader.TryTake("OPTIONAL", "CALL"))
            return Call(first, optional: true);
        if (reader.TryTake("UNWIND"))
            return Unwind(first);
        if (reader.TryTake("WITH"))
            return Projection(first, isReturn: false);
        if (reader.TryTake("RETURN"))
            return Projection(first, isReturn: true);
        if (reader.TryTake("CALL"))
            return Call(first, optional: false);
        if (reader.TryTake("FINISH"))
            return new FinishSyntax(reader.Since(first));
        return WritingClause(first) ?? throw reader.Unexpected("a clause", ClauseWords);
    }

    private MatchSyntax Match(Token first, bool optional)
    {
        var patterns = Patterns();
        var where = reader.TryTake("WHERE") ? Expression() : null;
        return new MatchSyntax(optional, patterns, where, reader.Since(first));
    }

    private UnwindSyntax Unwind(Token first)
    {
        var list = Expression();
        reader.Expect("AS");
        return new UnwindSyntax(list, reader.ExpectName("a variable"), reader.Since(first));
    }

    private ProjectionSyntax Projection(Token first, bool isReturn)
    {
        var distinct = reader.TryTake("DISTINCT");
        if (!distinct && reader.Current.Is("ALL") && !reader.Ahead(1).IsSymbol("("))
            reader.Take();
        var all = reader.TryTakeSymbol("*");
        var items = new List<ProjectionItemSyntax>();
        if (!all || reader.TryTakeSymbol(","))
        {
            do
                items.Add(ProjectionItem());
            while (reader.TryTakeSymbol(","));
        }
        var (order, skip, limit) = Page();
        var where = !isReturn && reader.TryTake("WHERE") ? Expression() : null;
        return new ProjectionSyntax(isReturn, distinct, all, items, order, skip, limit, where, reader.Since(first));
    }

    private (List<SortItemSyntax> Order, ExpressionSyntax? Skip, ExpressionSyntax? Limit) Page()
    {
        var order = reader.TryTake("ORDER", "BY") ? SortItems() : [];
        var skip = reader.TryTake("SKIP") || reader.TryTake("OFFSET") ? Expression() : null;
        return (order, skip, reader.TryTake("LIMIT") ? Expression() : null);
    }

    private ProjectionItemSyntax ProjectionItem()
    {
        var first = reader.Current;
        var expression = Expression();
        var written = reader.Since(first);
        var alias = reader.TryTake("AS") ? reader.ExpectName("a name") : null;
        return new ProjectionItemSyntax(expression, alias, text[written.Start..written.End]);
    }

    private List<SortItemSyntax> SortItems()
    {
        var items = new List<SortItemSyntax>();
        do
        {
            var key = Expression();
            var descending = reader.TryTake("DESC") || reader.TryTake("DESCENDING");
            if (!descending && !reader.TryTake("ASC"))
                reader.TryTake("ASCENDING");
            items.Add(new SortItemSyntax(key, descending));
        }
        while (reader.TryTakeSymbol(","));
        return items;
    }

    private ClauseSyntax Call(Token first, bool optional)
    {
        if (reader.Current.IsSymbol("{") || reader.Current.IsSymbol("("))
            return CallSubquery(first, optional);
        var name = DottedName("a procedure");
        var arguments = reader.TryTakeSymbol("(") ? Arguments() : null;
        var (yieldAll, items, where) = Yield();
        return new CallProcedureSyntax(name, arguments, yieldAll, items, where, reader.Since(first));
    }

    private (bool All, List<YieldItemSyntax>? Items, ExpressionSyntax? Where) Yield()
    {
        if (!reader.TryTake("YIELD"))
            return (false, null, null);
        if (reader.TryTakeSymbol("*"))
            return (true, null, null);
        var items = YieldItems();
        return (false, items, reader.TryTake("WHERE") ? Expression() : null);
    }

    private List<YieldItemSyntax> YieldItems()
    {
        var items = new List<YieldItemSyntax>();
        do
        {
            var field = reader.ExpectName("a field of the procedure");
            items.Add(new YieldItemSyntax(field, reader.TryTake("AS") ? reader.ExpectName("a name") : null));
        }
        while (reader.TryTakeSymbol(","));
        return items;
    }

    private CallSubquerySyntax CallSubquery(Token first, bool optional)
    {
        List<NameSyntax>? imports = null;
        var all = false;
        if (reader.TryTakeSymbol("("))
        {
            imports = [];
            all = reader.TryTakeSymbol("*");
            while (!all && !reader.Current.IsSymbol(")"))
            {
                imports.Add(reader.ExpectName("a variable"));
                if (!reader.TryTakeSymbol(","))
                    break;
            }
            reader.ExpectSymbol(")");
        }
        reader.ExpectSymbol("{");
        var query = Query();
        reader.ExpectSymbol("}");
        return new CallSubquerySyntax(query, optional, all, imports, reader.Since(first));
    }

    private NameSyntax DottedName(string what)
    {
        var name = reader.ExpectName(what);
        while (reader.TryTakeSymbol("."))
        {
            var next = reader.ExpectName(what);
            name = new NameSyntax($"{name.Text}.{next.Text}", name.Span.To(next.Span));
        }
        return name;
    }
}
