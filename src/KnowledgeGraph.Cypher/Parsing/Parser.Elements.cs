namespace KnowledgeGraph.Cypher;

internal sealed partial class Parser
{
    private const int MostLabels = 1000;

    private NodeSyntax Node()
    {
        var first = reader.ExpectSymbol("(");
        var variable = IsName(reader.Current) && !reader.Current.Is("WHERE") && !(reader.Current.Is("IS") && !reader.Ahead(1).IsSymbol(")"))
            ? reader.ExpectName("a variable")
            : null;
        var labels = ElementLabels();
        var properties = ElementProperties();
        var where = reader.TryTake("WHERE") ? Expression() : null;
        if (!reader.Current.IsSymbol(")"))
            throw reader.Unexpected("')' to end the node");
        reader.Take();
        return new NodeSyntax(variable, labels, properties, where, reader.Since(first));
    }

    private LabelSyntax? ElementLabels() =>
        reader.TryTakeSymbol(":") || reader.TryTake("IS") ? Labels() : null;

    private ExpressionSyntax? ElementProperties()
    {
        if (reader.Current.IsSymbol("{"))
            return Map();
        return reader.Current.Kind == TokenKind.Parameter ? Atom() : null;
    }

    private bool AtRelationship() => reader.Current.IsSymbol("-") || reader.Current.IsSymbol("<") && reader.Ahead(1).IsSymbol("-");

    private RelationshipSyntax Relationship()
    {
        var first = reader.Current;
        var left = reader.TryTakeSymbol("<");
        reader.ExpectSymbol("-");
        NameSyntax? variable = null;
        LabelSyntax? types = null;
        PathLengthSyntax? length = null;
        ExpressionSyntax? properties = null, where = null;
        if (reader.TryTakeSymbol("["))
        {
            if (IsName(reader.Current) && !reader.Current.Is("WHERE") && !(reader.Current.Is("IS") && !reader.Ahead(1).IsSymbol("]")))
                variable = reader.ExpectName("a variable");
            types = ElementLabels();
            length = PathLength();
            properties = ElementProperties();
            where = reader.TryTake("WHERE") ? Expression() : null;
            if (reader.Current.IsSymbol(".."))
                throw errors.Syntax("InvalidRelationshipPattern", "Found '..', expected '*' before the bounds of a path length", reader.Current.Span);
            if (!reader.Current.IsSymbol("]"))
                throw reader.Unexpected("']' to end the relationship");
            reader.Take();
        }
        reader.ExpectSymbol("-");
        var right = reader.TryTakeSymbol(">");
        var direction = left == right ? PatternDirection.Either : left ? PatternDirection.In : PatternDirection.Out;
        return new RelationshipSyntax(variable, types, direction, left && right, length, properties, where, reader.Since(first));
    }

    private PathLengthSyntax? PathLength()
    {
        var star = reader.Current;
        if (!reader.TryTakeSymbol("*"))
            return null;
        int? minimum = reader.Current.Kind == TokenKind.Integer ? reader.ExpectCount("a number") : null;
        var maximum = minimum;
        if (reader.TryTakeSymbol(".."))
            maximum = reader.Current.Kind == TokenKind.Integer ? reader.ExpectCount("a number") : null;
        if (reader.Current.IsSymbol("-"))
            throw errors.Syntax("InvalidRelationshipPattern", "A path length cannot be negative", reader.Since(star));
        return new PathLengthSyntax(minimum, maximum, reader.Since(star));
    }

    private LabelSyntax Labels()
    {
        reader.CheckDepth();
        var labels = LabelTerm();
        for (var count = 1; reader.Current.IsSymbol("|") && !AtBarEnd(); count++)
        {
            CheckLabels(count);
            reader.Take();
            reader.TryTakeSymbol(":");
            var right = LabelTerm();
            labels = new OrLabelSyntax(labels, right, labels.Span.To(right.Span));
        }
        return labels;
    }

    private LabelSyntax LabelTerm()
    {
        var labels = LabelFactor();
        for (var count = 1; reader.Current.IsSymbol("&") || reader.Current.IsSymbol(":"); count++)
        {
            CheckLabels(count);
            reader.Take();
            var right = LabelFactor();
            labels = new AndLabelSyntax(labels, right, labels.Span.To(right.Span));
        }
        return labels;
    }

    // In [x IN list WHERE x:A|B | x.name] the last bar ends the condition.
    private bool AtBarEnd() => barEnds > 0 && !(IsName(reader.Ahead(1)) && reader.Ahead(2).IsSymbol("|"));

    private void CheckLabels(int count)
    {
        if (count == MostLabels)
            throw errors.Syntax("NestingTooDeep", $"The condition has more than {MostLabels} labels", reader.Current.Span);
    }

    private LabelSyntax LabelFactor()
    {
        var first = reader.Current;
        reader.CheckDepth();
        if (reader.TryTakeSymbol("!"))
            return new NotLabelSyntax(LabelFactor(), reader.Since(first));
        if (reader.TryTakeSymbol("%"))
            return new AnyLabelSyntax(first.Span);
        if (reader.TryTakeSymbol("("))
        {
            var inner = OutsideBars(Labels);
            reader.ExpectSymbol(")");
            return inner;
        }
        var name = reader.ExpectName("a label or type");
        return new LabelNameSyntax(name.Text, name.Span);
    }

    private T InBars<T>(Func<T> read)
    {
        barEnds++;
        var result = read();
        barEnds--;
        return result;
    }

    private T OutsideBars<T>(Func<T> read)
    {
        var outer = barEnds;
        barEnds = 0;
        var result = read();
        barEnds = outer;
        return result;
    }
}
