using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds actors named by a common noun alone: "police", "the rebels". They count only where something is said of them.</summary>
internal sealed class CommonActorFinder(EntityMaker maker, ActorNouns nouns)
{
    /// <summary>The reason that marks such a mention.</summary>
    public const string Reason = "text/common-noun";

    /// <summary>The mentions of a passage, outside what is a mention already.</summary>
    public IEnumerable<FoundMention> Find(PassageText passage, IReadOnlyList<FoundMention> known)
    {
        var words = passage.Words;
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var width = nouns.Bare.Match(words, i);
            if (width == 0)
                continue;
            while (next < known.Count && known[next].End <= words[i].Start)
                next++;
            if (known.Skip(next).TakeWhile(mention => mention.Start < words[i].End).Any() || !EndsPhrase(words, i + width))
                continue;
            int start = words[i].Start, end = words[i + width - 1].End;
            var name = passage.Text[start..end];
            yield return new FoundMention(
                passage.Index, start, end, MentionKind.Nominal, maker.Make("Organization", name.ToLowerInvariant()), name, Reason, IsAdjective: false);
            i += width - 1;
        }
    }

    // "Police" in "police station" only says which station.
    private static bool EndsPhrase(IReadOnlyList<Word> words, int at) =>
        at >= words.Count || !char.IsLetter(words[at].Text[0]) || Syntax.IsPreposition(words[at]) || Syntax.IsBarrier(words[at])
        || Syntax.IsBe(words[at]) || Syntax.IsHave(words[at]) || Syntax.IsBeforeVerb(words[at]) || Syntax.IsSkippable(words[at])
        || words[at].Lower.EndsWith("ed", StringComparison.Ordinal) || VerbForms.IsIrregularForm(words[at].Lower);
}
