namespace KnowledgeGraph.Trials;

/// <summary>Makes queries that are nearly right: from right ones by changing tokens or letters, and from fragments put together.</summary>
internal sealed class QueryMutator(IReadOnlyList<string> seeds, int seed)
{
    private static readonly string[] Fragments =
    [
        "MATCH", "OPTIONAL MATCH", "WHERE", "RETURN", "WITH", "UNWIND", "CREATE", "MERGE", "SET", "DELETE", "DETACH DELETE", "REMOVE", "FOREACH",
        "CALL", "UNION", "UNION ALL", "ORDER BY", "SKIP", "LIMIT", "DISTINCT", "AS", "IN", "IS NULL", "IS NOT NULL", "NOT", "AND", "OR", "XOR",
        "STARTS WITH", "CONTAINS", "=~", "CASE", "WHEN", "THEN", "ELSE", "END", "EXISTS", "COUNT", "COLLECT", "(", ")", "[", "]", "{", "}", ",",
        ".", "..", ":", "|", "&", "!", "%", "+", "-", "*", "/", "^", "=", "<>", "<", ">", "<=", ">=", "->", "<-", "--", "-->", "(n)", "(n:P)",
        "(a)-[r]->(b)", "-[:R*1..3]->", "-[*]-", "n", "a", "b", "r", "p", "x", "n.name", "r.w", "*", "count(*)", "sum(n.x)", "collect(n)", "'a'",
        "\"b\"", "'", "`n`", "1", "0", "-1", "1.5", "1e400", "0x", "9223372036854775807", "null", "true", "false", "[]", "[1, 2, 3]", "{a: 1}",
        "$p", "$q", "date('2004-06-10')", "duration('P1D')", "range(0, 3)", "size(", "all(x IN ", "shortestPath(", "SHORTEST 2", "((a)-->(b)){1,2}",
        "/*", "//", "\\u00", "é", "—", "\u0000",
    ];

    private readonly Random random = new(seed);

    public string Next()
    {
        var text = random.Next(5) == 0 ? Generated() : Pick(seeds);
        for (var i = random.Next(4); i > 0; i--)
            text = Mutated(text);
        return text;
    }

    private string Generated() => string.Join(' ', Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pick(Fragments)));

    private string Mutated(string text)
    {
        var words = text.Split(' ').ToList();
        var at = random.Next(words.Count);
        switch (random.Next(8))
        {
            case 0:
                words.RemoveAt(at);
                break;
            case 1:
                words.Insert(at, Pick(Fragments));
                break;
            case 2:
                words[at] = Pick(Fragments);
                break;
            case 3:
                (words[at], words[0]) = (words[0], words[at]);
                break;
            case 4:
                words.InsertRange(at, Pick(seeds).Split(' '));
                break;
            case 5:
                return Lettered(text);
            case 6:
                return Repeated(text);
            default:
                words = words[..at];
                break;
        }
        return string.Join(' ', words);
    }

    private string Lettered(string text)
    {
        if (text.Length == 0)
            return text;
        var at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, ((char)random.Next(1, 300)).ToString()),
            _ => text[..at] + Pick(Fragments) + text[(at + 1)..],
        };
    }

    // Deep nesting and long chains try the stack.
    private string Repeated(string text)
    {
        var count = random.Next(50) == 0 ? 20_000 : random.Next(2, 30);
        var piece = Pick(["(", "[", "{a: ", "NOT ", "-", "1 + ", "[x IN ", "n.a", "!", "EXISTS { ", "CASE WHEN "]);
        return text.Length == 0 ? text : text.Insert(random.Next(text.Length), string.Concat(Enumerable.Repeat(piece, count)));
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
