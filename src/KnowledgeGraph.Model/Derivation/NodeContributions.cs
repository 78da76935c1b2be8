namespace KnowledgeGraph.Model;

/// <summary>Takes apart what a reading says of entities, by the node that each piece goes to once corrections are applied.</summary>
internal static class NodeContributions
{
    /// <summary>What a reading gives.</summary>
    public static IEnumerable<NodeContribution> Of(DocumentReading reading, Rulings rulings) =>
        reading.Entities.SelectMany(record => Of(record, rulings)).Concat(reading.Mentions.SelectMany(mention => Of(mention, rulings)));

    /// <summary>What a document's record of an entity gives: a spelling that was split away goes where it went.</summary>
    public static IEnumerable<NodeContribution> Of(EntityRecord record, Rulings rulings)
    {
        yield return new RecordContribution(rulings.Resolve(record.Id, null), record);
        foreach (var spelling in record.KnownAliases.Append(record.Name).Distinct(StringComparer.Ordinal))
            yield return new SpellingContribution(rulings.Resolve(record.Id, spelling), spelling);
    }

    /// <summary>What a mention gives: descriptions and pronouns show that the entity is there, but are no names of it.</summary>
    public static IEnumerable<NodeContribution> Of(Mention mention, Rulings rulings)
    {
        var node = rulings.Resolve(mention.Entity, mention.Alias);
        yield return new MentionContribution(node);
        // "The Kabul government" spells Afghanistan "Kabul".
        if (mention.Kind == MentionKind.Name || (mention.Text != mention.Alias && mention.Text.Contains(mention.Alias, StringComparison.Ordinal)))
            yield return new SpellingContribution(node, mention.Alias);
        if (mention.Kind == MentionKind.Name && mention.Text != mention.Alias)
            yield return new SpellingContribution(node, mention.Text);
    }

    /// <summary>What corrections give: the entities that assertions name exist, read of or not.</summary>
    public static IEnumerable<NodeContribution> Of(Rulings rulings) => rulings.Assertions
        .SelectMany(asserted => new[] { asserted.Statement.Subject, asserted.Statement.Object })
        .Select(entity => new MentionContribution(entity));
}
