namespace KnowledgeGraph.Extraction;

/// <summary>Cuts a run of capitalised words into names: at what is known already, at titles and at words that join names.</summary>
internal sealed class NameParts(LexicalClass offices, NamingWords naming)
{
    /// <summary>The parts of the run that no known name covers.</summary>
    public IEnumerable<NamePart> Of(IReadOnlyList<Word> words, NamedRun run, IReadOnlyList<FoundMention> known)
    {
        var titled = IsTitleBefore(words, run.First);
        var first = -1;
        for (var i = run.First; i <= run.Last + 1; i++)
        {
            var office = i <= run.Last ? offices.Match(words, i) : 0;
            var isTitle = i <= run.Last && (office > 0 || naming.Honorifics.Contains(words[i].Lower));
            var ends = i > run.Last || isTitle || IsKnown(words[i], known) || IsJoint(words, i, run);
            if (!ends)
            {
                first = first < 0 ? i : first;
                continue;
            }
            if (first >= 0)
                yield return new NamePart(new NamedRun(first, i - 1), titled);
            first = -1;
            titled = isTitle || (titled && i <= run.Last && IsKnown(words[i], known) && i == run.First);
            if (office > 1)
                i += office - 1;
        }
    }

    private bool IsTitleBefore(IReadOnlyList<Word> words, int at)
    {
        for (var width = 1; width <= 3 && at - width >= 0; width++)
        {
            if (offices.Match(words, at - width) == width)
                return true;
        }
        return at > 0 && naming.Honorifics.Contains(words[at - 1].Lower);
    }

    private static bool IsKnown(Word word, IReadOnlyList<FoundMention> known) => known.Any(mention => mention.Start < word.End && mention.End > word.Start);

    // "De" and the like stand inside a name, "of" and "and" between two.
    private bool IsJoint(IReadOnlyList<Word> words, int at, NamedRun run) =>
        !char.IsUpper(words[at].Text[0]) && !(naming.Particles.Contains(words[at].Lower) && at < run.Last);
}
