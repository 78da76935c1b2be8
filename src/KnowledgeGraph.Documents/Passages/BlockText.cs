using System.Globalization;

namespace KnowledgeGraph.Documents;

/// <summary>Makes of a block the text that a reader sees: breaks joined, broken words whole, invisible characters gone.</summary>
internal sealed class BlockText(string document)
{
    private readonly Hyphenation hyphenation = new(document);
    private readonly PassageTextBuilder builder = new(document);

    public MappedText Of(Block block)
    {
        var end = 0;
        foreach (var span in block.Spans)
        {
            if (span.AfterBreak)
                Break(end, span);
            if (span.As is { } character)
                builder.Fold(span.Start, span.End, character);
            else
                Add(span.Start, span.End);
            end = span.End;
        }
        return builder.Build();
    }

    private void Break(int end, TextSpan next)
    {
        if (builder.EndsInSpace || next.Start <= end || document[end - 1] == '\u00AD')
            return;
        if (EndsInHyphen() && LeftWord() is { Length: > 0 } left && WordAt(next.Start, next.End) is { Length: > 0 } right)
            Join(hyphenation.AtLineEnd(left, right), end, next.Start);
        else if (!EndsInTightDash())
            builder.Fold(end, next.Start, ' ');
    }

    private void Join(HyphenJoin join, int start, int end)
    {
        if (join == HyphenJoin.OneWord)
            builder.DropLast();
        else if (join == HyphenJoin.Suspended)
            builder.Fold(start, end, ' ');
    }

    private void Add(int start, int end)
    {
        var from = start;
        for (var at = start; at < end;)
        {
            if (!IsSpecial(document[at]))
            {
                at++;
                continue;
            }
            builder.Keep(from, at);
            at = char.IsWhiteSpace(document[at]) ? Space(at, end) : at + 1;
            from = at;
        }
        builder.Keep(from, end);
    }

    /// <summary>A run of white space becomes one space, or nothing inside a word that was badly joined.</summary>
    private int Space(int start, int limit)
    {
        var end = start + 1;
        while (end < limit && char.IsWhiteSpace(document[end]))
            end++;
        if (builder.EndsInSpace)
            return end;
        if (EndsInHyphen() && LeftWord() is { Length: > 0 } left && WordAt(end, limit) is { Length: > 0 } right)
            Join(hyphenation.WithinLine(left, right), start, end);
        else
            builder.Fold(start, end, end - start == 1 && document[start] == '\u00A0' ? '\u00A0' : ' ');
        return end;
    }

    private bool EndsInHyphen() => builder.FromEnd(0) == '-' && char.IsLetter(builder.FromEnd(1));

    private bool EndsInTightDash() => builder.FromEnd(0) is '–' or '—' && !char.IsWhiteSpace(builder.FromEnd(1));

    private string LeftWord()
    {
        var length = 0;
        while (length <= Hyphenation.LongestWord && char.IsLetter(builder.FromEnd(length + 1)))
            length++;
        if (length > Hyphenation.LongestWord)
            return "";
        return string.Create(length, builder, static (word, from) =>
        {
            for (var i = 0; i < word.Length; i++)
                word[i] = from.FromEnd(word.Length - i);
        });
    }

    private string WordAt(int start, int limit)
    {
        var end = start;
        while (end < limit && end - start <= Hyphenation.LongestWord && char.IsLetter(document[end]))
            end++;
        return end - start > Hyphenation.LongestWord ? "" : document[start..end];
    }

    private static bool IsSpecial(char character) => character < ' ' || (character == ' ' || character > '~') && (char.IsWhiteSpace(character) || IsInvisible(character));

    private static bool IsInvisible(char character) =>
        character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' || char.GetUnicodeCategory(character) == UnicodeCategory.Control;
}
