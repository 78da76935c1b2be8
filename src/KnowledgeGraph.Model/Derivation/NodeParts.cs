using System.Globalization;

namespace KnowledgeGraph.Model;

/// <summary>Collects what is given to one node and makes the node of it.</summary>
/// <remarks>
/// Where records differ, what most documents say counts, and of equals what sorts first. Records of the node's own id go before
/// those that a correction brought, and these before records of entities merged into it.
/// </remarks>
internal sealed class NodeParts(EntityId id)
{
    private readonly Dictionary<string, (EntityRecord Record, int Count)> records = new(StringComparer.Ordinal);
    private readonly SortedSet<string> spellings = new(StringComparer.Ordinal);
    private int mentions;

    /// <summary>True where something refers to the node.</summary>
    public bool Exists => mentions > 0;

    /// <summary>Takes one piece.</summary>
    public void Add(NodeContribution contribution)
    {
        switch (contribution)
        {
            case MentionContribution:
                mentions++;
                break;
            case SpellingContribution spelt:
                spellings.Add(spelt.Spelling);
                break;
            case RecordContribution known:
                Add(known.Record, 1);
                break;
        }
    }

    /// <summary>Takes a record that so many documents hold.</summary>
    public void Add(EntityRecord record, int count)
    {
        var text = RecordText.Of(record);
        records[text] = (record, records.TryGetValue(text, out var known) ? known.Count + count : count);
    }

    /// <summary>Makes the node.</summary>
    public Node ToNode(Rulings rulings)
    {
        List<List<(string Text, EntityRecord Record, int Count)>> ranks = [Ranked(own: true), FromCorrections(rulings), Ranked(own: false)];
        var first = ranks.FirstOrDefault(rank => rank.Count > 0);
        var name = first is null ? FallbackName(rulings) : Choose(first, record => record.Name, text => text);
        IReadOnlyList<string> labels = first is null
            ? [Capitalised(id.Kind)]
            : Choose(first, record => record.Labels, list => string.Join('\n', list));
        var properties = new SortedDictionary<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var rank in ranks)
            AddProperties(properties, rank);
        properties["name"] = name;
        properties["aliases"] = PropertyValue.Texts(spellings.Where(spelling => spelling != name));
        return new(id, labels, properties);
    }

    private List<(string, EntityRecord, int)> Ranked(bool own) =>
        [.. records.Where(entry => entry.Value.Record.Id == id == own).Select(entry => (entry.Key, entry.Value.Record, entry.Value.Count))];

    private List<(string, EntityRecord, int)> FromCorrections(Rulings rulings) =>
    [
        .. rulings.InForce.SelectMany(logged => logged.Correction.Entities)
            .Where(record => record.Id == id)
            .Select(record => (RecordText.Of(record), record, 1)),
    ];

    private static void AddProperties(SortedDictionary<string, PropertyValue> properties, List<(string Text, EntityRecord Record, int Count)> rank)
    {
        var names = rank.SelectMany(part => part.Record.Properties.Keys).Where(name => name is not ("id" or "name" or "aliases"));
        foreach (var name in names.Distinct(StringComparer.Ordinal).Where(name => !properties.ContainsKey(name)).ToList())
        {
            var having = rank.Where(part => part.Record.Properties.ContainsKey(name)).ToList();
            properties.Add(name, Choose(having, record => record.Properties[name], CanonicalText.Of));
        }
    }

    private static T Choose<T>(List<(string Text, EntityRecord Record, int Count)> rank, Func<EntityRecord, T> value, Func<T, string> text) => rank
        .GroupBy(part => text(value(part.Record)), StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(part => part.Count))
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => value(group.First().Record))
        .First();

    private string FallbackName(Rulings rulings) => rulings.InForce
        .Select(logged => logged.Correction is SplitCorrection split && split.Into == id ? split.Alias : null)
        .FirstOrDefault(alias => alias is not null) ?? Capitalised(id.Slug.Replace('-', ' '));

    private static string Capitalised(string text) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text);
}
