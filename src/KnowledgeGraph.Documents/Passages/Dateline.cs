using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Finds a line near the top of a text that is nothing but its date.</summary>
/// <remarks>Days in figures alone (03/04/2017) are left: which is the month differs from country to country.</remarks>
internal static partial class Dateline
{
    private const int MostPassages = 12;
    private const int Longest = 80;

    public static PartialDate? Find(IReadOnlyList<DraftPassage> passages)
    {
        foreach (var passage in passages.Take(MostPassages))
        {
            if (TryParse(passage.Text, out var date))
                return date;
        }
        return null;
    }

    public static bool TryParse(string line, out PartialDate date)
    {
        date = default;
        if (line.Length > Longest)
            return false;
        var match = Line().Match(line);
        if (!match.Success)
            return false;
        var month = match.Groups["name"].Success ? MonthOf(match.Groups["name"].Value) : Number(match.Groups["month"]);
        var (year, day) = (Number(match.Groups["year"]), match.Groups["day"].Success ? Number(match.Groups["day"]) : 0);
        if (year == 0 || month is < 1 or > 12 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int MonthOf(string name) =>
        Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month => month.Length > 0 && name.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;

    private const string MonthName = "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private const string Before = @"\A(?:(?:first )?(?:published|posted|updated|last updated|date|dated|issued)\s*:?\s*(?:on\s+)?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?";
    private const string After = @"(?:,?\s*(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?)?\.?\z";
    private const string Forms = @"(?:(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+)?" + MonthName + @",?\s+(?<year>\d{4})|" + MonthName + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})|(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2}))";

    [GeneratedRegex(Before + Forms + After, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
