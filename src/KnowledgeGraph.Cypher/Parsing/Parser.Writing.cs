namespace KnowledgeGraph.Cypher;

internal sealed partial class Parser
{
    private ClauseSyntax? WritingClause(Token first)
    {
        if (reader.TryTake("CREATE") || reader.TryTake("INSERT"))
            return new CreateSyntax(Patterns(), reader.Since(first));
        if (reader.TryTake("MERGE"))
            return Merge(first);
        if (reader.TryTake("SET"))
            return new SetSyntax(SetItems(), reader.Since(first));
        if (reader.TryTake("REMOVE"))
            return new SetSyntax(RemoveItems(), reader.Since(first));
        if (reader.TryTake("DELETE"))
            return Delete(first, detach: false);
        if (reader.TryTake("DETACH", "DELETE"))
            return Delete(first, detach: true);
        if (reader.TryTake("NODETACH", "DELETE"))
            return Delete(first, detach: false);
        return reader.TryTake("FOREACH") ? Foreach(first) : null;
    }

    private MergeSyntax Merge(Token first)
    {
        var pattern = Path();
        List<SetItemSyntax> onCreate = [], onMatch = [];
        while (reader.TryTake("ON"))
        {
            var target = reader.TryTake("CREATE") ? onCreate : reader.TryTake("MATCH") ? onMatch : throw reader.Unexpected("CREATE or MATCH");
            reader.Expect("SET");
            target.AddRange(SetItems());
        }
        return new MergeSyntax(pattern, onCreate, onMatch, reader.Since(first));
    }

    private DeleteSyntax Delete(Token first, bool detach)
    {
        var targets = new List<ExpressionSyntax>();
        do
            targets.Add(Expression());
        while (reader.TryTakeSymbol(","));
        return new DeleteSyntax(detach, targets, reader.Since(first));
    }

    private ForeachSyntax Foreach(Token first)
    {
        reader.CheckDepth();
        reader.ExpectSymbol("(");
        var variable = reader.ExpectName("a variable");
        reader.Expect("IN");
        var list = InBars(Expression);
        reader.ExpectSymbol("|");
        var clauses = new List<ClauseSyntax>();
        do
            clauses.Add(WritingClause(reader.Current) ?? throw reader.Unexpected("CREATE, MERGE, SET, REMOVE, DELETE or FOREACH", ClauseWords));
        while (!reader.Current.IsSymbol(")"));
        reader.ExpectSymbol(")");
        return new ForeachSyntax(variable, list, clauses, reader.Since(first));
    }

    private List<SetItemSyntax> SetItems()
    {
        var items = new List<SetItemSyntax>();
        do
            items.Add(SetItem());
        while (reader.TryTakeSymbol(","));
        return items;
    }

    private SetItemSyntax SetItem()
    {
        var first = reader.Current;
        if (IsName(first) && reader.Ahead(1).IsSymbol("="))
            return SetAll(first, "=");
        if (IsName(first) && reader.Ahead(1).IsSymbol("+="))
            return SetAll(first, "+=");
        if (IsName(first) && (reader.Ahead(1).IsSymbol(":") || reader.Ahead(1).Is("IS")))
            return SetLabels(first, remove: false);
        var target = Postfix();
        var (owner, key, dynamicKey) = SplitProperty(target);
        reader.ExpectSymbol("=");
        return new SetPropertySyntax(owner, key, dynamicKey, Expression(), reader.Since(first));
    }

    private SetPropertiesSyntax SetAll(Token first, string symbol)
    {
        var target = reader.ExpectName("a variable");
        reader.ExpectSymbol(symbol);
        return new SetPropertiesSyntax(target, Expression(), symbol == "+=", reader.Since(first));
    }

    private List<SetItemSyntax> RemoveItems()
    {
        var items = new List<SetItemSyntax>();
        do
        {
            var first = reader.Current;
            if (IsName(first) && (reader.Ahead(1).IsSymbol(":") || reader.Ahead(1).Is("IS")))
            {
                items.Add(SetLabels(first, remove: true));
                continue;
            }
            var (owner, key, dynamicKey) = SplitProperty(Postfix());
            var span = reader.Since(first);
            items.Add(new SetPropertySyntax(owner, key, dynamicKey, new LiteralSyntax(Datum.Null, span), span));
        }
        while (reader.TryTakeSymbol(","));
        return items;
    }

    private SetLabelsSyntax SetLabels(Token first, bool remove)
    {
        var target = reader.ExpectName("a variable");
        var labels = new List<NameSyntax>();
        if (reader.TryTake("IS"))
            labels.Add(reader.ExpectName("a label"));
        while (reader.TryTakeSymbol(":") || labels.Count > 0 && reader.TryTakeSymbol("&"))
            labels.Add(reader.ExpectName("a label"));
        return new SetLabelsSyntax(target, labels, remove, reader.Since(first));
    }

    private (ExpressionSyntax Owner, NameSyntax? Key, ExpressionSyntax? DynamicKey) SplitProperty(ExpressionSyntax target) => target switch
    {
        PropertySyntax property => (property.Target, property.Name, null),
        IndexSyntax index => (index.Target, null, index.Index),
        _ => throw errors.Syntax("UnexpectedSyntax", "Expected a property, such as n.name, or a label, such as n:Label", target.Span),
    };

    private static bool IsName(Token token) => token.Kind is TokenKind.Word or TokenKind.QuotedName;
}
