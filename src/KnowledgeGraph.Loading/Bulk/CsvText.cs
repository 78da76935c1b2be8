using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>Values as the importer reads them. Texts stand in quotation marks, so that an empty one is not nothing.</summary>
internal static class CsvText
{
    /// <summary>Stands between the items of a list: no text has this character, which is made for it.</summary>
    public const char Separator = '\u001F';

    /// <summary>A value as a field; nothing for null.</summary>
    public static string Of(Value? value) => value switch
    {
        null or NullValue => "",
        StringValue text => Quoted(text.Text),
        ListValue list => Quoted(string.Join(Separator, list.Items.Select(Item))),
        BooleanValue truth => truth.Truth ? "true" : "false",
        IntegerValue integer => integer.Number.ToString(CultureInfo.InvariantCulture),
        FloatValue real => real.Number.ToString("R", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>A text as a field.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Item(Value value) => value is StringValue text ? text.Text.Replace(Separator, ' ') : value.ToString();
}
