using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds the states of a divided land where a text calls both by one name, "both Koreas", or one of them by its side alone, "the
/// North", once the document has named it in full.
/// </summary>
internal sealed class HalvesFinder(EntityCatalogue catalogue, IReadOnlyList<IReadOnlyList<string>> sides)
{
    /// <summary>The mentions of a passage that names do not cover, in order; two that share a span are the two states.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="names">Its names.</param>
    /// <param name="context">The document; it learns which states are halves of one land.</param>
    public IEnumerable<FoundMention> Find(PassageText passage, IReadOnlyList<FoundMention> names, DocumentContext context)
    {
        foreach (var name in names.Where(name => name.Entity.Labels.Contains("State", StringComparer.Ordinal)))
            Learn(name.Entity.Name, context);
        for (var i = 1; i < passage.Words.Count; i++)
        {
            var word = passage.Words[i];
            if (!char.IsUpper(word.Text[0]))
                continue;
            if (passage.Words[i - 1].Lower is "two" or "both")
            {
                foreach (var half in Both(word.Text))
                    yield return Mention(passage, i - 1, i, half);
            }
            else if (context.Half(word.Text) is { } told && IsAlone(passage.Words, i))
            {
                yield return Mention(passage, i, i, told);
            }
        }
    }

    private void Learn(string name, DocumentContext context)
    {
        var land = name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        foreach (var pair in sides.Where(pair => pair.Any(side => name == $"{side} {land}")))
        {
            foreach (var (side, half) in pair.Zip(Halves(pair, land)))
                context.TellHalf(side, half);
        }
    }

    private List<EntityRecord> Both(string plural)
    {
        var land = plural.EndsWith("ies", StringComparison.Ordinal) ? plural[..^3] + "y" : plural.EndsWith('s') ? plural[..^1] : "";
        return land.Length < 3 ? [] : sides.Select(pair => Halves(pair, land)).FirstOrDefault(halves => halves.Count == 2, []);
    }

    private List<EntityRecord> Halves(IReadOnlyList<string> pair, string land)
    {
        var found = pair.Select(side => State($"{side} {land}")).OfType<EntityRecord>().ToList();
        return found.Count == pair.Count ? found : [];
    }

    private EntityRecord? State(string name) => catalogue.Find(name).Where(sense => sense.Entry.Label == "State").Select(sense => catalogue.ToRecord(sense.Entry)).FirstOrDefault();

    // "The North", "North and South", but neither "the North Sea" nor "the north of the country".
    private bool IsAlone(IReadOnlyList<Word> words, int at)
    {
        if (at + 1 < words.Count && (char.IsUpper(words[at + 1].Text[0]) || words[at + 1].Text is "-" or "–" || words[at + 1].Lower == "of"))
            return false;
        return words[at - 1].Lower == "the" || (words[at - 1].Lower is "and" or "or" && at > 1 && sides.Any(pair => pair.Contains(words[at - 2].Text, StringComparer.Ordinal)));
    }

    private static FoundMention Mention(PassageText passage, int first, int last, EntityRecord half) => new(
        passage.Index, passage.Words[first].Start, passage.Words[last].End, MentionKind.Nominal, half, half.Name, "text/half", IsAdjective: false);
}
