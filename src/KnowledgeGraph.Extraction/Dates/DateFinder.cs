using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds the dates of a passage and what they mean. Relative ones count from the document's date or from the last date
/// told of, never from the clock.
/// </summary>
internal sealed class DateFinder(DateGrammar grammar)
{
    private readonly DateMeanings meanings = new(grammar);

    /// <summary>The dates of a passage, in order.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="documentDate">When the document was published.</param>
    /// <param name="context">The last date told of before the passage; is left at the last one of the passage.</param>
    public IReadOnlyList<DateMention> Find(string text, PartialDate? documentDate, ref PartialDate? context)
    {
        var found = new List<DateMention>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!CanStart(text, at) || Read(text, at, documentDate, context) is not { } date)
                continue;
            found.Add(date);
            at = date.End - 1;
            context = date.Timing.Date ?? date.Timing.From ?? context;
        }
        return found;
    }

    // What follows a hyphen, a sign of money or a decimal point is part of something else: VVER-1200, $1500.
    private static bool CanStart(string text, int at) => char.IsLetterOrDigit(text[at])
        && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '$' or '€' or '£' or '/' || (text[at - 1] is '.' or ',' && at > 1 && char.IsDigit(text[at - 2]))));

    private DateMention? Read(string text, int at, PartialDate? documentDate, PartialDate? context)
    {
        foreach (var pattern in grammar.Openers.At(text, at))
        {
            var match = pattern.Pattern.Match(text, at);
            if (!match.Success || match.Length == 0)
                continue;
            var anchor = pattern.Anchor switch
            {
                DateAnchor.Document => documentDate,
                DateAnchor.Context => context,
                DateAnchor.Nearest => context ?? documentDate,
                _ => default(PartialDate),
            };
            if (anchor is null)
                continue;
            var timing = meanings.Of(pattern, match, anchor.Value);
            if (!timing.IsUnknown)
                return new DateMention(match.Index, match.Index + match.Length, timing, pattern.Anchor != DateAnchor.None);
        }
        return null;
    }
}
