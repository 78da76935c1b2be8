using System.Globalization;

namespace KnowledgeGraph.Language;

/// <summary>
/// What the MISC column says of names and mentions: <c>NER=B-PER</c> in the manner of IOB2, and brackets with the number of what
/// is spoken of, <c>Entity=(3-person</c> to <c>3)</c>, as GUM writes them, with those of names inside longer names in them.
/// </summary>
internal sealed class EntityColumn
{
    private readonly Dictionary<(int Sentence, int Word), string> labels = [];
    private readonly Dictionary<(int Sentence, int Word), string> brackets = [];
    private readonly Dictionary<Mention, int> numbers = new(ReferenceEqualityComparer.Instance);
    private int last;

    public EntityColumn(AnnotatedText text)
    {
        foreach (var name in text.Names)
        {
            for (var word = name.FirstWord; word < name.EndWord; word++)
                labels[(name.Sentence, word)] = (word == name.FirstWord ? "B-" : "I-") + CodeOf(name.Type);
        }
        var spoken = new HashSet<Mention>(text.Mentions.Where(mention => mention.Antecedent is not null).SelectMany(mention => new[] { mention, mention.Antecedent! }), ReferenceEqualityComparer.Instance);
        foreach (var mention in text.Mentions.Where(mention => mention.Kind == MentionKind.Name || spoken.Contains(mention)))
            Add(mention);
        foreach (var name in text.Find(TextLayers.InnerNames) ?? [])
            AddInside(name);
    }

    /// <summary>The entries for a word, in the column's order; none where nothing is said of it.</summary>
    public IEnumerable<string> Of(int sentence, int word)
    {
        if (brackets.TryGetValue((sentence, word), out var found))
            yield return "Entity=" + found;
        if (labels.TryGetValue((sentence, word), out var label))
            yield return "NER=" + label;
    }

    private void Add(Mention mention)
    {
        var number = numbers[mention] = mention.Antecedent is { } antecedent && numbers.TryGetValue(antecedent, out var known) ? known : ++last;
        var kind = mention.Names.Count > 0 ? mention.Names[0].Type.ToString().ToLowerInvariant() : "other";
        var (first, end) = ((mention.Sentence, mention.FirstWord), (mention.Sentence, mention.FirstWord + mention.WordCount - 1));
        var open = string.Create(CultureInfo.InvariantCulture, $"({number}-{kind}");
        if (first == end)
            brackets[first] = brackets.GetValueOrDefault(first) + open + ")";
        else
        {
            brackets[first] = brackets.GetValueOrDefault(first) + open;
            brackets[end] = string.Create(CultureInfo.InvariantCulture, $"{brackets.GetValueOrDefault(end)}{number})");
        }
    }

    /// <summary>Brackets of a name inside others, whose brackets are there: it opens after them and closes before.</summary>
    private void AddInside(Name name)
    {
        var (first, end) = ((name.Sentence, name.FirstWord), (name.Sentence, name.EndWord - 1));
        var open = string.Create(CultureInfo.InvariantCulture, $"({++last}-{name.Type.ToString().ToLowerInvariant()}");
        if (first == end)
            Insert(first, open + ")");
        else
        {
            Insert(first, open);
            Insert(end, string.Create(CultureInfo.InvariantCulture, $"{last})"));
        }
    }

    /// <summary>Puts a bracket after those that open at a word and before those that only close there.</summary>
    private void Insert((int Sentence, int Word) word, string bracket)
    {
        var there = brackets.GetValueOrDefault(word) ?? "";
        var at = there.LastIndexOf('(') is >= 0 and var open && there.IndexOf(')', open) is var close ? (close < 0 ? there.Length : close + 1) : 0;
        brackets[word] = there.Insert(at, bracket);
    }

    private static string CodeOf(NameType type) => type switch
    {
        NameType.Person => "PER",
        NameType.Organization => "ORG",
        NameType.Place => "LOC",
        NameType.Nationality => "NAT",
        NameType.Event => "EVENT",
        NameType.Agreement => "LAW",
        _ => "MISC",
    };
}
