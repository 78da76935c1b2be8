using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Reads the brackets of GUM's entities, <c>(12-person-new-...</c> to <c>12)</c>, in the MISC column.</summary>
internal static class GumMentions
{
    public static IReadOnlyList<GumMention> Of(ConlluSentence sentence)
    {
        var mentions = new List<GumMention>();
        var open = new List<(string Entity, string Kind, int First)>();
        for (var word = 0; word < sentence.Words.Count; word++)
        {
            var brackets = sentence.Words[word].Misc.Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
            if (brackets is not null)
                Read(brackets["Entity=".Length..], word, open, mentions);
        }
        return mentions;
    }

    private static void Read(string brackets, int word, List<(string Entity, string Kind, int First)> open, List<GumMention> mentions)
    {
        for (var at = 0; at < brackets.Length;)
        {
            if (brackets[at] == '(')
            {
                var end = brackets.AsSpan(at + 1).IndexOfAny('(', ')') is >= 0 and var length ? at + 1 + length : brackets.Length;
                var parts = brackets[(at + 1)..end].Split('-');
                open.Add((parts[0], parts.Length > 1 ? parts[1] : "", word));
                at = end;
                if (at < brackets.Length && brackets[at] == ')')
                {
                    Close(parts[0], word, open, mentions);
                    at++;
                }
            }
            else
            {
                var end = brackets.IndexOf(')', at);
                end = end < 0 ? brackets.Length : end;
                Close(brackets[at..end], word, open, mentions);
                at = end + 1;
            }
        }
    }

    private static void Close(string entity, int word, List<(string Entity, string Kind, int First)> open, List<GumMention> mentions)
    {
        var last = open.FindLastIndex(mention => mention.Entity == entity);
        if (last < 0)
            return;
        mentions.Add(new(entity, open[last].Kind, open[last].First, word + 1));
        open.RemoveAt(last);
    }
}
