namespace KnowledgeGraph.Model;

/// <summary>The statement that a person makes by asserting an edge.</summary>
internal static class AssertedStatement
{
    /// <summary>The rule that such a statement names.</summary>
    public const string Rule = "correction/assert";

    /// <summary>The statement; its evidence stands in no document and quotes the reason.</summary>
    public static Statement Of(AssertCorrection assertion)
    {
        var timing = assertion.Timing;
        var id = ContentHash.Of(
            Rule, assertion.Author, assertion.Reason, assertion.Subject.Value, assertion.Type, assertion.Object.Value,
            timing.Date?.ToString(), timing.From?.ToString(), timing.To?.ToString());
        return new(
            id, assertion.Subject, assertion.Type, assertion.Object, Polarity.Asserted, Modality.Actual, null, timing, 1,
            new Dictionary<string, PropertyValue>(), Rule, "", null, null, new Evidence("", 0, 0, 0, assertion.Reason));
    }
}
