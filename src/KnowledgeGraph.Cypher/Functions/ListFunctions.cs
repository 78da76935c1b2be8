namespace KnowledgeGraph.Cypher;

/// <summary>Functions of lists.</summary>
internal static class ListFunctions
{
    private const int LongestRange = 100_000_000;

    public static IEnumerable<Function> All =>
    [
        new("size(value LIST|STRING) :: INTEGER", "How many items a list, or characters a text, has.", Size),
        new("head(list LIST) :: ANY", "The first item; null where there is none.", a => a[0].Items.Length == 0 ? Datum.Null : a[0].Items[0]),
        new("last(list LIST) :: ANY", "The last item; null where there is none.", a => a[0].Items.Length == 0 ? Datum.Null : a[0].Items[^1]),
        new("tail(list LIST) :: LIST", "All items but the first.", a => Datum.Of(a[0].Items.Length == 0 ? [] : a[0].Items[1..])),
        new("reverse(value LIST|STRING) :: LIST|STRING", "A list or text back to front.", Reverse),
        new("range(first INTEGER, last INTEGER, step? INTEGER) :: LIST", "The integers from one to another, both among them.", Range, takesNull: true),
        new("isEmpty(value LIST|MAP|STRING) :: BOOLEAN", "Whether a list, map or text has nothing in it.", IsEmpty),
    ];

    private static Datum Size(Datum[] arguments) => Datum.Of(arguments[0].Kind == DatumKind.List ? arguments[0].Items.Length : (long)CodePoints.Count(arguments[0].Text));

    private static Datum Reverse(Datum[] arguments) => arguments[0].Kind == DatumKind.List
        ? Datum.Of(Enumerable.Reverse(arguments[0].Items).ToArray())
        : Datum.Of(CodePoints.Reverse(arguments[0].Text));

    private static Datum IsEmpty(Datum[] arguments) => Datum.Of(arguments[0].Kind switch
    {
        DatumKind.List => arguments[0].Items.Length == 0,
        DatumKind.Map => arguments[0].Map.Count == 0,
        _ => arguments[0].Text.Length == 0,
    });

    private static Datum Range(QueryContext context, Datum[] arguments)
    {
        if (Array.Exists(arguments, argument => argument.IsNull))
            throw EvaluationException.Type("InvalidArgumentValue", "range takes integers, found null");
        var (first, last, step) = (arguments[0].Integer, arguments[1].Integer, arguments.Length > 2 ? arguments[2].Integer : 1);
        if (step == 0)
            throw EvaluationException.Argument("NumberOutOfRange", "The step of a range cannot be zero");
        var count = ((Int128)last - first) / step + 1;
        if (step > 0 ? first > last : first < last)
            count = 0;
        if (count > LongestRange)
            throw EvaluationException.Argument("NumberOutOfRange", $"The range has more than {LongestRange} items");
        context.Charge((long)count * 24);
        var items = new Datum[(int)count];
        for (var i = 0; i < items.Length; i++)
            items[i] = Datum.Of(first + i * step);
        return Datum.Of(items);
    }
}
