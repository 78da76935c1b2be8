using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Makes patterns of their entries and refuses what they should not hold.</summary>
internal static class TreePatternReader
{
    private static readonly string[] Titles = ["own", "other"];

    public static IEnumerable<TreePattern> Patterns(RuleFile file, IReadOnlyDictionary<string, LexicalClass> classes, RuleSource source)
    {
        foreach (var entry in file.Patterns ?? [])
        {
            Check(entry, source);
            yield return new TreePattern(
                file.Type,
                entry.Name,
                NounsOf(entry.Nouns, entry.Name, classes, source),
                NounsOf(entry.Except, entry.Name, classes, source),
                entry.Subject,
                entry.Object,
                entry.SubjectLabels ?? [],
                entry.ObjectLabels ?? [],
                new TreePatternOptions(entry.Title, entry.Reciprocal, entry.SameLabel, entry.Enclosing),
                entry.Confidence);
        }
    }

    private static void Check(PatternEntry entry, RuleSource source)
    {
        if (entry.Nouns is { Count: 0 })
            throw RuleReader.Wrong(source, $"pattern '{entry.Name}' has an empty list of nouns; leave the key out where names themselves govern each other");
        if (entry.Title is { } title && !Titles.Contains(title))
            throw RuleReader.Wrong(source, $"pattern '{entry.Name}' has the title '{title}'; expected \"own\" or \"other\"");
        foreach (var role in entry.Subject.Concat(entry.Object).Where(role => !PatternRoles.IsRole(role)))
            throw RuleReader.Wrong(source, $"pattern '{entry.Name}' names the role '{role}', which is none; expected holder, owner, modifier, seat, apposed, a preposition, or verb: and subject, object or a preposition");
    }

    private static NounClass? NounsOf(IReadOnlyList<string>? nouns, string name, IReadOnlyDictionary<string, LexicalClass> classes, RuleSource source)
    {
        if (nouns is null)
            return null;
        var named = nouns.Where(noun => noun[0] == '[' && noun[^1] == ']').Select(noun => noun[1..^1]).ToList();
        if (named.FirstOrDefault(word => !classes.ContainsKey(word)) is { } unknown)
            throw RuleReader.Wrong(source, $"there is no word class '{unknown}'{NearNames.Hint(unknown, classes.Keys)}");
        var own = nouns.Where(noun => noun[0] != '[' && noun != NounClass.Any).Select(noun => noun.ToLowerInvariant());
        return new NounClass([.. named.Select(word => classes[word]), new LexicalClass(name, own)], nouns.Contains(NounClass.Any));
    }
}
