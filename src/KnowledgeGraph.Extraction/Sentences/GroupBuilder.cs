namespace KnowledgeGraph.Extraction;

/// <summary>Joins mentions that a sentence coordinates: "Belarus and Russia", "Belarus, Kazakhstan and Russia", "the two countries".</summary>
internal static class GroupBuilder
{
    /// <summary>The groups of a sentence's mentions.</summary>
    /// <param name="words">The sentence's words.</param>
    /// <param name="mentions">Its mentions by start; several may share one span.</param>
    public static IReadOnlyList<MentionGroup> Groups(IReadOnlyList<Word> words, IReadOnlyList<FoundMention> mentions)
    {
        var single = mentions
            .GroupBy(mention => (mention.Start, mention.End))
            .Select(span => OnWords(words, span.Key.Start, span.Key.End, [.. span]))
            .OfType<MentionGroup>()
            .ToList();
        var groups = new List<MentionGroup>();
        for (var i = 0; i < single.Count;)
        {
            var end = LastJoined(words, single, i);
            groups.Add(i == end
                ? single[i]
                : new MentionGroup(single[i].First, single[end].Last, [.. single.Skip(i).Take(end - i + 1).SelectMany(group => group.Mentions)]));
            i = end + 1;
        }
        return groups;
    }

    private static MentionGroup? OnWords(IReadOnlyList<Word> words, int start, int end, IReadOnlyList<FoundMention> mentions)
    {
        int first = -1, last = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].End <= start || words[i].Start >= end)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        return first < 0 ? null : new MentionGroup(first, last, mentions);
    }

    // A comma joins only where an "and" closes the list: "Minsk, Belarus" is no list.
    private static int LastJoined(IReadOnlyList<Word> words, List<MentionGroup> single, int start)
    {
        int end = start, closed = start;
        while (end + 1 < single.Count && Joins(words, single[end], single[end + 1]) is { } join)
        {
            end++;
            if (join != ",")
                closed = end;
        }
        return closed;
    }

    private static string? Joins(IReadOnlyList<Word> words, MentionGroup left, MentionGroup right)
    {
        if (left.Mentions[0].Entity.Labels[0] != right.Mentions[0].Entity.Labels[0] || left.Mentions[0].IsAdjective != right.Mentions[0].IsAdjective)
            return null;
        var between = words.Skip(left.Last + 1).Take(right.First - left.Last - 1).Select(word => word.Lower).Where(word => word != "the").ToList();
        return between switch
        {
            ["and"] or [",", "and"] or ["&"] => "and",
            ["–"] or ["-"] or ["—"] or ["/"] => "and",
            [","] => ",",
            _ => null,
        };
    }
}
