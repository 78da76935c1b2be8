namespace KnowledgeGraph.Trials;

/// <summary>Makes random queries whose answer is the same whatever order rows come in.</summary>
internal sealed class QueryMaker(Grammar grammar, Random random)
{
    private static readonly string[] Returned = ["int", "float", "string", "bool", "map", "date", "any", "node"];
    private static readonly string[] Ordered = ["int", "float", "string", "bool", "date"];

    private static readonly (string Rows, (string, string)[] Variables)[] WrittenRows =
    [
        ("MATCH (n:A) WITH n ORDER BY n.k", [("n", "node")]),
        ("MATCH p = (n)-[r]->(m:B) WITH n, r, m, p ORDER BY n.k, m.k, r.k", [("n", "node"), ("r", "rel"), ("m", "node"), ("p", "path")]),
        ("UNWIND [1, 2, 3] AS i MATCH (n {k: i}), (m {k: 4}) WITH i, n, m ORDER BY i", [("i", "int"), ("n", "node"), ("m", "node")]),
    ];

    private QueryScope scope = new();
    private TextMaker make = null!;
    private int columns;

    /// <summary>A query that reads.</summary>
    public MadeQuery Reading()
    {
        Begin();
        var first = Clauses() + Return(out var ordered);
        if (ordered || random.Next(12) > 0)
            return new MadeQuery(first, ordered, Writes: false);
        scope.CutTo(0);
        return new MadeQuery($"{first} {Union()} {Clauses()}{Return(out _, columns)}", IsOrdered: false, Writes: false);
    }

    /// <summary>A query that writes; rows come to it in an order that the query itself fixes.</summary>
    public MadeQuery Writing()
    {
        Begin();
        var (rows, variables) = WrittenRows[random.Next(WrittenRows.Length)];
        scope.Replace(variables);
        for (var i = random.Next(1, 4); i > 0; i--)
            rows += " " + make.Make("update", 2);
        if (random.Next(5) == 0)
            rows += " " + make.Make("delete", 1);
        return new MadeQuery(rows, IsOrdered: false, Writes: true);
    }

    private void Begin()
    {
        scope = new QueryScope();
        make = new TextMaker(grammar, scope, random);
    }

    private string Union() => random.Next(2) == 0 ? "UNION" : "UNION ALL";

    private string Clauses()
    {
        var text = "";
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            text += make.Make("read", 2) + " ";
            if (random.Next(4) == 0)
                text += With() + " ";
            else if (random.Next(8) == 0)
                text += Subquery() + " ";
        }
        return text;
    }

    private string With()
    {
        var kept = scope.Variables.Where(_ => random.Next(3) > 0).ToList();
        var made = new List<(string Name, string Type)>();
        var items = kept.Select(variable => variable.Name).ToList();
        var aggregates = random.Next(3) == 0;
        for (var i = random.Next(kept.Count == 0 ? 1 : 0, 3); i > 0; i--)
        {
            var type = aggregates ? "int" : Ordered[random.Next(Ordered.Length)];
            var text = aggregates ? $"count({make.Make("any", 1)})" : make.Make(type, 2);
            var name = scope.NewName(type);
            items.Add($"{text} AS {name}");
            made.Add((name, type));
        }
        if (items.Count == 0)
            return $"WITH *{make.Make("where", 2)}";
        scope.Replace(kept.Concat(made));
        return $"WITH {(random.Next(4) == 0 ? "DISTINCT " : "")}{string.Join(", ", items)}{(random.Next(3) == 0 ? make.Make("where", 2) : "")}";
    }

    private string Subquery()
    {
        List<(string Name, string Type)> before = [.. scope.Variables];
        var imported = before.Where(_ => random.Next(2) == 0).ToList();
        scope.Replace(imported);
        var body = make.Make("read", 1);
        var name = scope.NewName("int");
        var result = random.Next(2) == 0 ? make.Make("int", 2) : make.Make("aggregate", 1);
        scope.Replace([.. before, (name, "int")]);
        return $"CALL ({string.Join(", ", imported.Select(variable => variable.Name))}) {{ {body} RETURN {result} AS {name} }}";
    }

    private string Return(out bool ordered, int count = 0)
    {
        columns = count > 0 ? count : random.Next(1, 4);
        ordered = count == 0 && random.Next(4) == 0;
        var items = Enumerable.Range(0, columns).Select(_ => Item()).ToList();
        if (!ordered)
            return $"RETURN {(random.Next(5) == 0 ? "DISTINCT " : "")}{string.Join(", ", items.Select((item, i) => $"{item} AS c{i}"))}";
        items = [.. Enumerable.Range(0, columns).Select(_ => make.Make(Ordered[random.Next(Ordered.Length)], 2))];
        var order = string.Join(", ", items.Select((_, i) => $"c{i}{(random.Next(3) == 0 ? " DESC" : "")}"));
        var limit = (random.Next(3) == 0 ? $" SKIP {random.Next(3)}" : "") + (random.Next(2) == 0 ? $" LIMIT {random.Next(6)}" : "");
        return $"RETURN {(random.Next(5) == 0 ? "DISTINCT " : "")}{string.Join(", ", items.Select((item, i) => $"{item} AS c{i}"))} ORDER BY {order}{limit}";
    }

    private string Item() => random.Next(6) switch
    {
        0 => make.Make("aggregate", 2),
        1 => make.Make("last", 1),
        _ => make.Make(Returned[random.Next(Returned.Length)], 3),
    };
}

/// <summary>A query, whether its rows have an order, and whether it writes.</summary>
internal sealed record MadeQuery(string Text, bool IsOrdered, bool Writes);
