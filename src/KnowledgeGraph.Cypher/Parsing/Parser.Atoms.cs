namespace KnowledgeGraph.Cypher;

internal sealed partial class Parser
{
    // Words that begin or join clauses and so are never a variable that an expression refers to.
    private static readonly HashSet<string> Structural = new(StringComparer.OrdinalIgnoreCase)
    {
        "RETURN", "MATCH", "WHERE", "WITH", "CREATE", "MERGE", "DELETE", "DETACH", "REMOVE", "UNWIND", "UNION", "AND", "OR", "XOR", "NOT",
        "IN", "AS", "THEN", "ELSE", "WHEN", "DISTINCT", "OPTIONAL", "FOREACH", "ORDER", "LIMIT", "ON", "SET", "IS", "CASE",
    };

    private ExpressionSyntax Atom()
    {
        reader.CheckDepth();
        var token = reader.Current;
        switch (token.Kind)
        {
            case TokenKind.Integer:
                return new LiteralSyntax(Datum.Of(NumberParser.Integer(reader.Take(), negative: false, errors)), token.Span);
            case TokenKind.Float:
                return new LiteralSyntax(Datum.Of(NumberParser.Float(reader.Take(), errors)), token.Span);
            case TokenKind.BadNumber:
                throw errors.Syntax("InvalidNumberLiteral", $"'{token.Text}' is not a number", token.Span);
            case TokenKind.Text:
                return new LiteralSyntax(Datum.Of(reader.Take().Text), token.Span);
            case TokenKind.Parameter:
                return new ParameterSyntax(reader.Take().Text, token.Span);
            case TokenKind.QuotedName:
                return CallOrVariable();
            case TokenKind.Word:
                return WordAtom();
        }
        return token.Text switch
        {
            "(" => Parenthesised(),
            "[" => OutsideBars(Bracketed),
            "{" => OutsideBars<ExpressionSyntax>(Map),
            _ => throw reader.Unexpected("an expression"),
        };
    }

    private ExpressionSyntax WordAtom()
    {
        var token = reader.Current;
        if (token.Is("TRUE") || token.Is("FALSE"))
            return new LiteralSyntax(Datum.Of(reader.Take().Is("TRUE")), token.Span);
        if (token.Is("NULL"))
            return new LiteralSyntax(Datum.Null, reader.Take().Span);
        if (token.Is("CASE"))
            return OutsideBars(Case);
        if (reader.Ahead(1).IsSymbol("{") && SubqueryWord(token) is { } kind)
            return OutsideBars(() => Subquery(kind));
        if (reader.Ahead(1).IsSymbol("("))
            return OutsideBars(() => SpecialCall() ?? CallOrVariable());
        return CallOrVariable();
    }

    private static SubqueryKind? SubqueryWord(Token token) => token.Is("EXISTS") ? SubqueryKind.Exists
        : token.Is("COUNT") ? SubqueryKind.Count : token.Is("COLLECT") ? SubqueryKind.Collect : null;

    private ExpressionSyntax CallOrVariable()
    {
        var token = reader.Current;
        var distance = 1;
        while (reader.Ahead(distance).IsSymbol(".") && IsName(reader.Ahead(distance + 1)))
            distance += 2;
        if (reader.Ahead(distance).IsSymbol("("))
            return OutsideBars(Call);
        if (token.Kind == TokenKind.Word && Structural.Contains(token.Text))
            throw reader.Unexpected("an expression");
        var variable = reader.ExpectName("a variable");
        var syntax = new VariableSyntax(variable.Text, variable.Span);
        return reader.Current.IsSymbol("{") ? OutsideBars(() => MapProjection(token, syntax)) : syntax;
    }

    private ExpressionSyntax Call()
    {
        var name = DottedName("a function");
        reader.ExpectSymbol("(");
        var star = reader.TryTakeSymbol("*");
        var distinct = !star && reader.TryTake("DISTINCT");
        if (!star && !distinct && reader.Current.Is("ALL") && !reader.Ahead(1).IsSymbol("("))
            reader.Take();
        if (star && !name.Text.Equals("count", StringComparison.OrdinalIgnoreCase))
            throw errors.Syntax("UnexpectedSyntax", "Only count takes '*'", reader.Previous.Span);
        var arguments = Arguments();
        return new CallSyntax(name, distinct, star, arguments, new Span(name.Span.Start, reader.Previous.Span.End));
    }

    private List<ExpressionSyntax> Arguments()
    {
        var arguments = new List<ExpressionSyntax>();
        if (!reader.TryTakeSymbol(")"))
        {
            do
                arguments.Add(Expression());
            while (reader.TryTakeSymbol(","));
            if (!reader.Current.IsSymbol(")"))
                throw reader.Unexpected("',' or ')'");
            reader.Take();
        }
        return arguments;
    }

    private ExpressionSyntax Parenthesised()
    {
        var first = reader.Current;
        if (PatternAhead.IsPattern(reader))
        {
            var parts = OutsideBars(PathParts);
            var path = new PathSyntax(null, PathSelectorSyntax.All, parts, reader.Since(first));
            return new PatternPredicateSyntax(path, path.Span);
        }
        reader.Take();
        var inner = OutsideBars(Expression);
        if (!reader.Current.IsSymbol(")"))
            throw reader.Unexpected("')'");
        reader.Take();
        return inner;
    }

    private MapSyntax Map()
    {
        var first = reader.ExpectSymbol("{");
        var entries = new List<MapEntrySyntax>();
        if (!reader.Current.IsSymbol("}"))
        {
            do
            {
                var key = reader.ExpectName("a key");
                reader.ExpectSymbol(":");
                entries.Add(new MapEntrySyntax(key, OutsideBars(Expression)));
            }
            while (reader.TryTakeSymbol(","));
        }
        if (!reader.Current.IsSymbol("}"))
            throw reader.Unexpected("',' or '}'");
        reader.Take();
        return new MapSyntax(entries, reader.Since(first));
    }

    private MapProjectionSyntax MapProjection(Token first, VariableSyntax target)
    {
        reader.ExpectSymbol("{");
        var items = new List<MapProjectionItemSyntax>();
        while (!reader.Current.IsSymbol("}"))
        {
            items.Add(MapProjectionItem(target));
            if (!reader.TryTakeSymbol(","))
                break;
        }
        reader.ExpectSymbol("}");
        return new MapProjectionSyntax(target, items, reader.Since(first));
    }

    private MapProjectionItemSyntax MapProjectionItem(VariableSyntax target)
    {
        if (reader.TryTakeSymbol("."))
        {
            if (reader.TryTakeSymbol("*"))
                return new MapProjectionItemSyntax(null, null);
            var property = reader.ExpectName("a property");
            return new MapProjectionItemSyntax(property, new PropertySyntax(target, property, property.Span));
        }
        var name = reader.ExpectName("a property, a variable or a key");
        return new MapProjectionItemSyntax(name, reader.TryTakeSymbol(":") ? Expression() : new VariableSyntax(name.Text, name.Span));
    }
}
