namespace KnowledgeGraph.Cypher;

/// <summary>Functions of texts.</summary>
internal static class StringFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("left(text STRING, length INTEGER) :: STRING", "The first characters of a text.", a => Datum.Of(a[0].Text[..CodePoints.Offset(a[0].Text, Length(a[1]))])),
        new("right(text STRING, length INTEGER) :: STRING", "The last characters of a text.", Right),
        new("substring(text STRING, start INTEGER, length? INTEGER) :: STRING", "A part of a text, from a place counted from 0.", Substring),
        new("replace(text STRING, search STRING, replacement STRING) :: STRING", "A text with all of one part replaced by another.", Replace),
        new("split(text STRING, separator STRING|LIST) :: LIST", "The parts of a text between separators.", Split),
        new("toUpper(text STRING) :: STRING", "The text in upper case.", a => Datum.Of(UpperCase.Of(a[0].Text))),
        new("toLower(text STRING) :: STRING", "The text in lower case.", a => Datum.Of(Lower(a[0].Text))),
        new("upper(text STRING) :: STRING", "The text in upper case.", a => Datum.Of(UpperCase.Of(a[0].Text))),
        new("lower(text STRING) :: STRING", "The text in lower case.", a => Datum.Of(Lower(a[0].Text))),
        new("trim(text STRING) :: STRING", "The text without space at its ends.", a => Datum.Of(a[0].Text.Trim())),
        new("btrim(text STRING, characters? STRING) :: STRING", "The text without some characters at its ends.", a => Datum.Of(a[0].Text.Trim(Characters(a)))),
        new("ltrim(text STRING, characters? STRING) :: STRING", "The text without some characters at its start.", a => Datum.Of(a[0].Text.TrimStart(Characters(a)))),
        new("rtrim(text STRING, characters? STRING) :: STRING", "The text without some characters at its end.", a => Datum.Of(a[0].Text.TrimEnd(Characters(a)))),
        new("normalize(text STRING, form? STRING) :: STRING", "The text in one of Unicode's normal forms, NFC if none is named.", Normalize),
        new("char_length(text STRING) :: INTEGER", "How many characters a text has.", a => Datum.Of((long)CodePoints.Count(a[0].Text))),
        new("character_length(text STRING) :: INTEGER", "How many characters a text has.", a => Datum.Of((long)CodePoints.Count(a[0].Text))),
    ];

    private static char[]? Characters(Datum[] arguments) => arguments.Length > 1 ? arguments[1].Text.ToCharArray() : null;

    // The one letter whose lower case is two.
    private static string Lower(string text) => text.ToLowerInvariant().Replace("\u0130", "i\u0307", StringComparison.Ordinal);

    private static long Length(in Datum length) => length.Integer < 0
        ? throw EvaluationException.Argument("NegativeIntegerArgument", "The length of a text cannot be negative")
        : length.Integer;

    private static Datum Right(Datum[] arguments)
    {
        var text = arguments[0].Text;
        return Datum.Of(text[CodePoints.Offset(text, Math.Max(0, CodePoints.Count(text) - Length(arguments[1])))..]);
    }

    private static Datum Substring(Datum[] arguments)
    {
        var text = arguments[0].Text;
        var rest = text[CodePoints.Offset(text, Length(arguments[1]))..];
        return Datum.Of(arguments.Length > 2 ? rest[..CodePoints.Offset(rest, Length(arguments[2]))] : rest);
    }

    private static Datum Normalize(Datum[] arguments)
    {
        var form = arguments.Length > 1 ? arguments[1].Text : "NFC";
        return NormalForms.Find(form) is { } known
            ? Datum.Of(Normalization.Of(arguments[0].Text, known))
            : throw EvaluationException.Argument("InvalidArgumentValue", $"'{form}' is no normal form; expected NFC, NFD, NFKC or NFKD");
    }

    private static Datum Replace(Datum[] arguments) => arguments[1].Text.Length == 0
        ? arguments[0]
        : Datum.Of(arguments[0].Text.Replace(arguments[1].Text, arguments[2].Text, StringComparison.Ordinal));

    private static Datum Split(Datum[] arguments)
    {
        var text = arguments[0].Text;
        if (arguments[1].Kind == DatumKind.String && arguments[1].Text.Length == 0 && text.Length > 0)
            return Datum.Of(text.Select(c => Datum.Of(c.ToString())).ToArray());
        var separators = arguments[1].Kind == DatumKind.String
            ? [arguments[1].Text]
            : arguments[1].Items.Where(item => item.Kind == DatumKind.String).Select(item => item.Text).ToArray();
        return Datum.Of((separators is [""] ? [text] : text.Split(separators, StringSplitOptions.None)).Select(part => Datum.Of(part)).ToArray());
    }
}
