using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Reads the date that an input gives itself.</summary>
internal static class RecordDate
{
    /// <summary>The date: year, month or day of ISO 8601, with or without a time; or a day in English words.</summary>
    /// <exception cref="InputException">It is none of these.</exception>
    public static PartialDate Parse(string text, InputPlace place) => TryParse(text, out var date)
        ? date
        : throw new InputException(place, $"'{text}' is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD");

    public static bool TryParse(string text, out PartialDate date)
    {
        var day = text.Length > 10 && (text[10] is 'T' or ' ') && text[4] == '-' ? text[..10] : text.Trim();
        return PartialDate.TryParse(day, out date) || Dateline.TryParse(day, out date);
    }
}
