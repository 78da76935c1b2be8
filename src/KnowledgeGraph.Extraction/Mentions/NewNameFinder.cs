using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds names that nobody knows yet. What they name is told by the noun at their head, a title before them, the
/// preposition they follow or the way they are written; a short form stands for the full name told before.
/// </summary>
internal sealed class NewNameFinder(EntityMaker maker, ReadNameFinder read, NameParts parts, HeadNouns heads, NamingWords words)
{
    /// <summary>The new names of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="known">What the catalogue knows in it; a longer new name takes a known one's place.</param>
    /// <param name="context">What the document told before; learns the new names.</param>
    public IEnumerable<FoundMention> Find(PassageText passage, IReadOnlyList<FoundMention> known, DocumentContext context)
    {
        var runs = passage.Sentences
            .SelectMany((sentence, at) => NamedRunFinder.Find(passage.Words, passage.Firsts[at], passage.Firsts[at] + sentence.Words.Count - 1).Select(run => (Run: run, First: passage.Firsts[at])))
            .ToList();
        var whole = runs.Select(pair => Whole(passage, pair.Run, known, context)).OfType<FoundMention>().ToList();
        FoundMention[] settled = [.. whole, .. read.Find(passage, [.. known.Where(name => !whole.Any(longer => Overlap(longer, name))), .. whole], context)];
        FoundMention[] all = [.. known, .. settled];
        return
        [
            .. settled,
            .. runs.SelectMany(pair => parts.Of(passage.Words, pair.Run, all).Select(part => Part(passage, part, context, pair.First))).OfType<FoundMention>(),
        ];
    }

    private static bool Overlap(FoundMention one, FoundMention other) => one.Start < other.End && other.Start < one.End;

    // A run whose head says what it names: "Treaty on Equal Rights of Citizens".
    private FoundMention? Whole(PassageText passage, NamedRun run, IReadOnlyList<FoundMention> known, DocumentContext context)
    {
        int start = passage.Words[run.First].Start, end = passage.Words[run.Last].End;
        var inside = known.Where(mention => mention.Start < end && mention.End > start).ToList();
        if (passage.Names.Any(name => name.Start <= start && name.End >= end && name.End - name.Start > end - start))
            return null;
        return run.Length < 2 || inside.Any(mention => (mention.Start <= start && mention.End >= end) || Ends(mention, end)) || LabelByHead(passage.Words, run) is not { } label
            ? null
            : Learn(Named(passage, run, label, "text/head-noun"), passage, run, context);
    }

    // A known name at the end is the head: "Leader Muammar Gaddafi" is no new name.
    private static bool Ends(FoundMention mention, int end) => mention.End == end && !mention.IsAdjective;

    private FoundMention? Part(PassageText passage, NamePart part, DocumentContext context, int sentence)
    {
        var run = part.Run;
        var text = passage.Text[passage.Words[run.First].Start..passage.Words[run.Last].End];
        if (context.Known(text) is { } told)
            return new FoundMention(passage.Index, passage.Words[run.First].Start, passage.Words[run.Last].End, MentionKind.Name, told, text, "document/short-name", IsAdjective: false);
        return Guess(passage.Words, part, sentence) is var (label, reason) ? Learn(Named(passage, run, label, reason), passage, run, context) : null;
    }

    private (string Label, string Reason)? Guess(IReadOnlyList<Word> all, NamePart part, int sentence)
    {
        var run = part.Run;
        var word = all[run.First];
        if (IsNoName(all, run) || (run.Length == 2 && !part.IsTitled && words.Never.Contains(word.Lower)) || (run.Length == 1 && word.Text.Length < 3 && !part.IsTitled))
            return null;
        if (part.IsTitled)
            return ("Person", "text/title");
        if (heads.LabelOf(all[run.Last]) is { } label)
            return run.Length > 1 ? (label, "text/head-noun") : null;
        if (IsAcronym(word) && run.Length == 1)
            return ("Organization", "text/acronym");
        if (run.First > 0 && words.Locatives.Contains(all[run.First - 1].Lower) && run.Length <= 2)
            return ("Place", "text/location");
        var speaks = run.Last + 1 < all.Count && words.Speaking.Contains(all[run.Last + 1].Lower);
        if (run.Length is >= 2 and <= 4 && run.First != sentence)
            return ("Person", "text/full-name");
        return run.Length > 4 || run.First == sentence || IsNationality(word) || !speaks ? null : ("Person", "text/speaker");
    }

    private bool IsNoName(IReadOnlyList<Word> all, NamedRun run)
    {
        for (var i = run.First; i <= run.Last; i++)
        {
            if (!words.Never.Contains(all[i].Lower))
                return false;
        }
        return true;
    }

    private static bool IsNationality(Word word) => word.Lower.EndsWith("ian", StringComparison.Ordinal) || word.Lower.EndsWith("ians", StringComparison.Ordinal)
        || word.Lower.EndsWith("ese", StringComparison.Ordinal) || word.Lower.EndsWith("ish", StringComparison.Ordinal) || word.Lower.EndsWith("ism", StringComparison.Ordinal);

    private static bool IsAcronym(Word word) => word.Text.Length is >= 2 and <= 7 && word.Text.All(char.IsUpper);

    private string? LabelByHead(IReadOnlyList<Word> all, NamedRun run)
    {
        if (run.Length >= 3 && all[run.First + 1].Lower is "of" or "on" or "for" && heads.LabelOf(all[run.First]) is { } leading)
            return leading;
        for (var i = run.First; i <= run.Last; i++)
        {
            if (all[i].Lower is "," or "and")
                return null;
        }
        return heads.LabelOf(all[run.Last]);
    }

    // "Commonwealth of Independent States (CIS)": what stands in parentheses is a short form.
    private static FoundMention Learn(FoundMention mention, PassageText passage, NamedRun run, DocumentContext context)
    {
        context.Tell(mention.Entity, mention.Alias);
        var all = passage.Words;
        if (run.Last + 3 < all.Count && all[run.Last + 1].Lower == "(" && all[run.Last + 3].Lower == ")" && IsAcronym(all[run.Last + 2]))
            context.Tell(mention.Entity, all[run.Last + 2].Text);
        return mention;
    }

    private FoundMention Named(PassageText passage, NamedRun run, string label, string reason)
    {
        int start = passage.Words[run.First].Start, end = passage.Words[run.Last].End;
        var name = passage.Text[start..end];
        return new FoundMention(passage.Index, start, end, MentionKind.Name, maker.Make(label, name), name, reason, IsAdjective: false);
    }
}
