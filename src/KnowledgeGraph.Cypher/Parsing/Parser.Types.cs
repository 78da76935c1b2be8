namespace KnowledgeGraph.Cypher;

internal sealed partial class Parser
{
    // a IS [NOT] :: INTEGER, a IS [NOT] TYPED INTEGER, a :: INTEGER, a IS [NOT] [NFC] NORMALIZED.
    private ExpressionSyntax? TypeTest(Token first, ExpressionSyntax left)
    {
        var negated = reader.Current.Is("IS") && reader.Ahead(1).Is("NOT");
        var word = reader.Current.Is("IS") ? reader.Ahead(negated ? 2 : 1) : reader.Current;
        var distance = reader.Current.Is("IS") ? negated ? 3 : 2 : 1;
        if (word.IsSymbol("::") || reader.Current.Is("IS") && word.Is("TYPED"))
        {
            reader.Position += distance;
            return new TypeTestSyntax(left, ValueTypes(), negated, reader.Since(first));
        }
        if (!reader.Current.Is("IS"))
            return null;
        var form = Array.Find(NormalForms.Names, word.Is);
        if (form is not null && reader.Ahead(distance).Is("NORMALIZED"))
            distance++;
        else if (!word.Is("NORMALIZED"))
            return null;
        reader.Position += distance;
        return new NormalTestSyntax(left, NormalForms.Find(form ?? "NFC")!.Value, negated, reader.Since(first));
    }

    private List<ValueType> ValueTypes()
    {
        reader.CheckDepth();
        var types = new List<ValueType> { OneType() };
        while (reader.Current.IsSymbol("|") && barEnds == 0)
        {
            reader.Take();
            types.Add(OneType());
        }
        return types;
    }

    private ValueType OneType()
    {
        var type = NamedType();
        return reader.TryTake("NOT", "NULL") ? type with { TakesNull = false } : type;
    }

    private ValueType NamedType()
    {
        var first = reader.Current;
        if (reader.TryTake("LIST") || reader.TryTake("ARRAY"))
        {
            reader.ExpectSymbol("<");
            var items = OutsideBars(ValueTypes);
            reader.ExpectSymbol(">");
            return new ValueType(TypeSet.List, TakesNull: true, items);
        }
        var words = new List<string>();
        while (reader.Current.Kind == TokenKind.Word && ValueType.Begins([.. words, reader.Current.Text]))
            words.Add(reader.Take().Text);
        return ValueType.Find(words) ?? throw errors.Syntax("UnexpectedSyntax", $"Found {first.Description}, expected a type such as INTEGER or LIST<STRING>", first.Span);
    }

    // trim(BOTH 'x' FROM text) and its kin are calls of functions that have names of their own.
    private CallSyntax? Trim()
    {
        var start = reader.Position;
        var first = reader.Take();
        reader.ExpectSymbol("(");
        var name = reader.TryTake("LEADING") ? "ltrim" : reader.TryTake("TRAILING") ? "rtrim" : "btrim";
        if (name == "btrim")
            reader.TryTake("BOTH");
        var characters = reader.Current.Is("FROM") || reader.Current.IsSymbol(")") ? null : Expression();
        if (!reader.TryTake("FROM"))
        {
            reader.Position = start;
            return null;
        }
        List<ExpressionSyntax> arguments = characters is null ? [Expression()] : [Expression(), characters];
        reader.ExpectSymbol(")");
        return new CallSyntax(new NameSyntax(name, first.Span), false, false, arguments, reader.Since(first));
    }

    private CallSyntax? Normalize()
    {
        var start = reader.Position;
        var first = reader.Take();
        reader.ExpectSymbol("(");
        var value = Expression();
        if (reader.TryTakeSymbol(",") && Array.Find(NormalForms.Names, reader.Current.Is) is { } form)
        {
            var word = reader.Take();
            reader.ExpectSymbol(")");
            return new CallSyntax(new NameSyntax("normalize", first.Span), false, false, [value, new LiteralSyntax(Datum.Of(form), word.Span)], reader.Since(first));
        }
        reader.Position = start;
        return null;
    }
}
