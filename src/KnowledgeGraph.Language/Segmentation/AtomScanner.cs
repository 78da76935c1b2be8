using System.Globalization;

namespace KnowledgeGraph.Language;

/// <summary>Cuts text into atoms in one pass: runs of letters, of digits, of one repeated sign, and contractions' second parts.</summary>
internal sealed class AtomScanner(ContractionList contractions)
{
    /// <summary>No run of letters, digits or signs grows longer, so that odd input costs no more than prose.</summary>
    internal const int LongestAtom = 100;

    public List<Atom> Scan(string text)
    {
        var atoms = new List<Atom>(text.Length / 5 + 1);
        var afterSpace = true;
        for (var at = 0; at < text.Length;)
        {
            if (IsBlank(text[at]))
            {
                afterSpace = true;
                at++;
                continue;
            }
            var atom = Next(text, at, afterSpace);
            Append(text, atom, atoms);
            afterSpace = false;
            at = atom.End;
        }
        return atoms;
    }

    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || (char.IsControl(c)) || c is '\uFEFF' or '\u200B';

    private static Atom Next(string text, int start, bool afterSpace)
    {
        var kind = KindAt(text, start);
        var first = text[start];
        var end = start + Width(text, start);
        while (end < text.Length && end - start < LongestAtom && !IsBlank(text[end]) && Continues(text, end, kind, first))
            end += Width(text, end);
        return new(start, end, kind, afterSpace);
    }

    private static bool Continues(string text, int at, AtomKind kind, char first)
    {
        if (IsExtender(text, at))
            return true;
        var next = KindAt(text, at);
        return next == kind && (kind is AtomKind.Letters or AtomKind.Digits || (text[at] == first && !char.IsSurrogate(first)));
    }

    private static AtomKind KindAt(string text, int at)
    {
        var c = text[at];
        if (char.IsAsciiLetter(c))
            return AtomKind.Letters;
        if (char.IsAsciiDigit(c))
            return AtomKind.Digits;
        return CategoryAt(text, at) switch
        {
            <= UnicodeCategory.OtherLetter => AtomKind.Letters,
            UnicodeCategory.DecimalDigitNumber => AtomKind.Digits,
            >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation => AtomKind.Punctuation,
            _ => AtomKind.Symbol,
        };
    }

    /// <summary>Marks, joiners and variation selectors belong to what they follow.</summary>
    private static bool IsExtender(string text, int at) => text[at] >= '\u0300' && CategoryAt(text, at) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static UnicodeCategory CategoryAt(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at);

    private static int Width(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    /// <summary>Adds an atom, cutting or joining it where it makes a contraction with the atoms before.</summary>
    private void Append(string text, Atom atom, List<Atom> atoms)
    {
        if (atom.Kind == AtomKind.Letters && !atom.AfterSpace && atoms.Count > 1 && IsApostrophe(text, atoms[^1]) && JoinClitic(text, atom, atoms))
            return;
        if (atom.Kind == AtomKind.Letters && contractions.CutOf(atom.Of(text)) is > 0 and var cut)
        {
            atoms.Add(atom with { End = atom.Start + cut });
            atoms.Add(new(atom.Start + cut, atom.End, AtomKind.Clitic, AfterSpace: false));
            return;
        }
        atoms.Add(atom);
    }

    private bool JoinClitic(string text, Atom tail, List<Atom> atoms)
    {
        var (host, apostrophe) = (atoms[^2], atoms[^1]);
        if (apostrophe.AfterSpace || host.Kind is not (AtomKind.Letters or AtomKind.Digits))
            return false;
        var endsInN = host.Length > 1 && text[host.End - 1] is 'n' or 'N';
        if (endsInN && tail.Length == 1 && text[tail.Start] is 't' or 'T')
        {
            atoms[^2] = host with { End = host.End - 1 };
            atoms[^1] = new(host.End - 1, tail.End, AtomKind.Clitic, AfterSpace: false);
            return host.Length > 1;
        }
        if (!contractions.IsTail(tail.Of(text)))
            return false;
        atoms[^1] = new(apostrophe.Start, tail.End, AtomKind.Clitic, AfterSpace: false);
        return true;
    }

    private static bool IsApostrophe(string text, Atom atom) => atom.Length == 1 && text[atom.Start] is '\'' or '\u2019' or '\u02BC' or '`';
}
