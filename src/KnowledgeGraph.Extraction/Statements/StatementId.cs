using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>The id of a statement: a hash of all that it says and where it was read.</summary>
internal static class StatementId
{
    public static string Of(
        EntityId subject,
        string type,
        EntityId target,
        Polarity polarity,
        Modality modality,
        EntityId? saidBy,
        Timing timing,
        IReadOnlyDictionary<string, PropertyValue> properties,
        string rule,
        Evidence evidence) => ContentHash.Of(
    [
        subject.Value,
        type,
        target.Value,
        polarity.ToString(),
        modality.ToString(),
        saidBy?.Value,
        timing.Date?.ToString(),
        timing.From?.ToString(),
        timing.To?.ToString(),
        string.Join('\n', properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value.AsText}")),
        rule,
        evidence.Document,
        evidence.Start.ToString(CultureInfo.InvariantCulture),
        evidence.End.ToString(CultureInfo.InvariantCulture),
    ]);
}
