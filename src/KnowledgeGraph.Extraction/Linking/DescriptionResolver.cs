using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Takes definite phrases with a name in them for what was named before: "the Brazilian oil giant" for the one firm told of,
/// "the Andean republic" for the state that the last sentence was about, and "the latter" for the second of two.
/// </summary>
internal sealed class DescriptionResolver(NamingWords naming, PeopleNouns people)
{
    private const int MostModifiers = 3;

    /// <summary>The names with such phrases resolved, in order.</summary>
    public IReadOnlyList<FoundMention> Resolve(PassageText passage, IReadOnlyList<FoundMention> names)
    {
        var found = new List<FoundMention>();
        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (passage.Words[i].Lower != "the" || Phrase(passage.Words, i) is not var (last, label))
                continue;
            var (start, end) = (passage.Words[i].Start, passage.Words[last].End);
            if (names.Any(name => name.Kind == MentionKind.Name && !name.IsAdjective && name.End > start && name.Start < end && !name.Entity.Labels.Contains("Place", StringComparer.Ordinal)))
                continue;
            if (Antecedent(passage, [.. names.Where(name => name.End <= start)], label, i) is not { } antecedent)
                continue;
            found.Add(new FoundMention(passage.Index, start, end, MentionKind.Nominal, antecedent.Entity, antecedent.Alias, "text/definite", IsAdjective: false));
        }
        return [.. names.Where(name => !found.Exists(other => other.Start < name.End && other.End > name.Start)).Concat(found).OrderBy(mention => mention.Start).ThenByDescending(mention => mention.End)];
    }

    // "The" with at least one modifier and a noun that says what sort of thing is meant, in the singular.
    private (int Last, string Label)? Phrase(IReadOnlyList<Word> words, int the)
    {
        for (var i = the + 1; i < words.Count && i <= the + 1 + MostModifiers; i++)
        {
            var isHead = i + 1 >= words.Count || words[i + 1].Upos is not ("NOUN" or "PROPN" or "ADJ");
            if (words[i].Upos is "NOUN" or "PROPN" && isHead)
            {
                var of = i + 1 < words.Count && words[i + 1].Lower is "of" or "that" or "which" or "in";
                return i > the + 1 && words[i].Xpos is "NN" && !of && LabelOf(words[i].Lemma) is { } label ? (i, label) : null;
            }
            if (words[i].Upos is not ("ADJ" or "NOUN" or "PROPN"))
                return null;
        }
        return null;
    }

    private string? LabelOf(string noun) => people.StateNouns.Contains(noun) ? "State" : naming.Kinds.GetValueOrDefault(noun) is "Company" and var label ? label : null;

    private static FoundMention? Antecedent(PassageText passage, IReadOnlyList<FoundMention> before, string label, int at)
    {
        var sentence = passage.Firsts.Last(first => first <= at);
        var candidates = before.Where(mention => !mention.IsAdjective && mention.Entity.Labels.Contains(label, StringComparer.Ordinal)).ToList();
        if (label == "Company")
            return candidates.DistinctBy(mention => mention.Entity.Id).Take(2).ToList() is [var only] ? only : null;
        // Who acts in this sentence is told apart from the one described.
        var here = candidates.Where(mention => mention.Start >= passage.Words[sentence].Start).Select(mention => mention.Entity.Id).ToHashSet();
        var earlier = candidates.Where(mention => !here.Contains(mention.Entity.Id)).ToList();
        var isFirst = passage.Sentences.LastOrDefault(one => one.Start < passage.Words[sentence].Start);
        return earlier.Find(mention => isFirst is not null && mention.Start >= isFirst.Start) ?? earlier.LastOrDefault() ?? (here.Count == 1 ? null : candidates.LastOrDefault());
    }
}
