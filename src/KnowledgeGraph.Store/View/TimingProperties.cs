using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>When something held, as properties: what the text says as strings, and the days that bound it.</summary>
internal static class TimingProperties
{
    public static IEnumerable<(string Name, PropertyValue Value)> Of(Timing timing)
    {
        (string Name, PartialDate? Date)[] said = [("date", timing.Date), ("from", timing.From), ("to", timing.To)];
        foreach (var (name, date) in said)
        {
            if (date is { } known)
                yield return (name, known.ToString());
        }
        if (timing.Earliest is { } earliest)
            yield return ("earliest", new DateValue(earliest));
        if (timing.Latest is { } latest)
            yield return ("latest", new DateValue(latest));
    }
}
