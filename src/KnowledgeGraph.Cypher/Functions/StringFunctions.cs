namespace KnowledgeGraph.Cypher;

/// <summary>Functions of texts.</summary>
internal static class StringFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("left(text STRING, length INTEGER) :: STRING", "The first characters of a text.", a => Datum.Of(a[0].Text[..Length(a[1], a[0].Text.Length)])),
        new("right(text STRING, length INTEGER) :: STRING", "The last characters of a text.", a => Datum.Of(a[0].Text[^Length(a[1], a[0].Text.Length)..])),
        new("substring(text STRING, start INTEGER, length? INTEGER) :: STRING", "A part of a text, from a place counted from 0.", Substring),
        new("replace(text STRING, search STRING, replacement STRING) :: STRING", "A text with all of one part replaced by another.", Replace),
        new("split(text STRING, separator STRING|LIST) :: LIST", "The parts of a text between separators.", Split),
        new("toUpper(text STRING) :: STRING", "The text in upper case.", a => Datum.Of(a[0].Text.ToUpperInvariant())),
        new("toLower(text STRING) :: STRING", "The text in lower case.", a => Datum.Of(a[0].Text.ToLowerInvariant())),
        new("upper(text STRING) :: STRING", "The text in upper case.", a => Datum.Of(a[0].Text.ToUpperInvariant())),
        new("lower(text STRING) :: STRING", "The text in lower case.", a => Datum.Of(a[0].Text.ToLowerInvariant())),
        new("trim(text STRING) :: STRING", "The text without space at its ends.", a => Datum.Of(a[0].Text.Trim())),
        new("btrim(text STRING, characters? STRING) :: STRING", "The text without some characters at its ends.", a => Datum.Of(a[0].Text.Trim(Characters(a)))),
        new("ltrim(text STRING, characters? STRING) :: STRING", "The text without some characters at its start.", a => Datum.Of(a[0].Text.TrimStart(Characters(a)))),
        new("rtrim(text STRING, characters? STRING) :: STRING", "The text without some characters at its end.", a => Datum.Of(a[0].Text.TrimEnd(Characters(a)))),
        new("normalize(text STRING) :: STRING", "The text in Unicode's composed form.", a => Datum.Of(a[0].Text.Normalize())),
        new("char_length(text STRING) :: INTEGER", "How many characters a text has.", a => Datum.Of((long)a[0].Text.Length)),
        new("character_length(text STRING) :: INTEGER", "How many characters a text has.", a => Datum.Of((long)a[0].Text.Length)),
    ];

    private static char[]? Characters(Datum[] arguments) => arguments.Length > 1 ? arguments[1].Text.ToCharArray() : null;

    private static int Length(in Datum length, int most) => length.Integer < 0
        ? throw EvaluationException.Argument("NegativeIntegerArgument", "The length of a text cannot be negative")
        : (int)Math.Min(length.Integer, most);

    private static Datum Substring(Datum[] arguments)
    {
        var text = arguments[0].Text;
        var start = Length(arguments[1], text.Length);
        var length = arguments.Length > 2 ? Length(arguments[2], text.Length - start) : text.Length - start;
        return Datum.Of(text.Substring(start, length));
    }

    private static Datum Replace(Datum[] arguments) => arguments[1].Text.Length == 0
        ? arguments[0]
        : Datum.Of(arguments[0].Text.Replace(arguments[1].Text, arguments[2].Text, StringComparison.Ordinal));

    private static Datum Split(Datum[] arguments)
    {
        var text = arguments[0].Text;
        if (arguments[1].Kind == DatumKind.String && arguments[1].Text.Length == 0)
            return Datum.Of(text.Select(c => Datum.Of(c.ToString())).ToArray());
        var separators = arguments[1].Kind == DatumKind.String
            ? [arguments[1].Text]
            : arguments[1].Items.Where(item => item.Kind == DatumKind.String).Select(item => item.Text).ToArray();
        return Datum.Of(text.Split(separators, StringSplitOptions.None).Select(part => Datum.Of(part)).ToArray());
    }
}
