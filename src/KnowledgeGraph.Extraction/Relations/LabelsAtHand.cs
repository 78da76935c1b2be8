namespace KnowledgeGraph.Extraction;

/// <summary>Which labels the mentions of a sentence have, so that rules whose ends nothing there can be are not tried.</summary>
internal sealed class LabelsAtHand(RuleSentence sentence, Func<string, string, bool> isA)
{
    private readonly HashSet<string> own = [.. sentence.Groups.SelectMany(group => group.Mentions).SelectMany(mention => mention.Entity.Labels)];
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>Whether a mention has one of the labels; true where none is asked for.</summary>
    public bool HasAny(IReadOnlyList<string> labels) => labels.Count == 0 || labels.Any(Has);

    private bool Has(string label)
    {
        if (!known.TryGetValue(label, out var has))
            known.Add(label, has = own.Any(one => isA(one, label)));
        return has;
    }
}
