using System.Globalization;

namespace KnowledgeGraph.Cypher;

/// <summary>Writes values for messages and for <c>toString</c>.</summary>
internal static class DatumText
{
    /// <summary>What a message calls the kind of a value.</summary>
    public static string Kind(in Datum value) => value.Kind switch
    {
        DatumKind.Null => "null",
        DatumKind.Map => "a map",
        DatumKind.Node => "a node",
        DatumKind.VirtualNode => "a virtual node",
        DatumKind.Relationship => "a relationship",
        DatumKind.VirtualRelationship => "a virtual relationship",
        DatumKind.List => "a list",
        DatumKind.Path => "a path",
        DatumKind.Point => "a point",
        DatumKind.DateTime => "a datetime",
        DatumKind.LocalDateTime => "a localdatetime",
        DatumKind.Date => "a date",
        DatumKind.Time => "a time",
        DatumKind.LocalTime => "a localtime",
        DatumKind.Duration => "a duration",
        DatumKind.String => "a string",
        DatumKind.Boolean => "a boolean",
        DatumKind.Integer => "an integer",
        _ => "a float",
    };

    /// <summary>The value as Cypher would write it; pieces of the graph by kind.</summary>
    public static string Describe(in Datum value) => value.Kind switch
    {
        DatumKind.String => $"'{value.Text}'",
        DatumKind.List => $"[{string.Join(", ", value.Items.Select(item => Describe(item)))}]",
        DatumKind.Map => $"{{{Describe(value.Map)}}}",
        DatumKind.Node or DatumKind.Relationship or DatumKind.VirtualNode or DatumKind.VirtualRelationship or DatumKind.Path => Kind(value),
        _ => Plain(value),
    };

    private static string Describe(DatumMap map) => string.Join(", ", map.Keys.Select((key, i) => $"{key}: {Describe(map.Values[i])}"));

    /// <summary>The text of a number, truth value, string or temporal value.</summary>
    public static string Plain(in Datum value) => value.Kind switch
    {
        DatumKind.Null => "null",
        DatumKind.String => value.Text,
        DatumKind.Boolean => value.Boolean ? "true" : "false",
        DatumKind.Integer => value.Integer.ToString(CultureInfo.InvariantCulture),
        DatumKind.Float => Float(value.Float),
        _ => value.Property.ToString(),
    };

    /// <summary>A float as Java writes it, which is what Cypher users see: always with a point or an exponent.</summary>
    public static string Float(double number)
    {
        if (!double.IsFinite(number))
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        var size = Math.Abs(number);
        if (size != 0 && (size < 1e-3 || size >= 1e7))
        {
            var text = number.ToString("E16", CultureInfo.InvariantCulture);
            var shortest = number.ToString("R", CultureInfo.InvariantCulture);
            return Scientific(shortest, text);
        }
        var plain = number.ToString("0.0################", CultureInfo.InvariantCulture);
        var exact = number.ToString("R", CultureInfo.InvariantCulture);
        return exact.Contains('E', StringComparison.Ordinal) ? plain : exact.Contains('.', StringComparison.Ordinal) ? exact : exact + ".0";
    }

    private static string Scientific(string shortest, string fallback)
    {
        var negative = shortest.StartsWith('-');
        var body = negative ? shortest[1..] : shortest;
        var mark = body.IndexOf('E', StringComparison.Ordinal);
        var exponent = mark < 0 ? 0 : int.Parse(body[(mark + 1)..], CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? body : body[..mark];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var lead = digits.TakeWhile(c => c == '0').Count();
        exponent += (point < 0 ? mantissa.Length : point) - 1 - lead;
        digits = digits[lead..].TrimEnd('0');
        if (digits.Length == 0)
            return fallback;
        var rest = digits.Length == 1 ? "0" : digits[1..];
        return string.Create(CultureInfo.InvariantCulture, $"{(negative ? "-" : "")}{digits[0]}.{rest}E{exponent}");
    }
}
