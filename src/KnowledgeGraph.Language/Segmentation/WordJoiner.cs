namespace KnowledgeGraph.Language;

/// <summary>Makes words of atoms: what belongs together in a number, an abbreviation, an address; clitics apart.</summary>
internal sealed class WordJoiner(AbbreviationList abbreviations)
{
    public List<WordSpan> Join(string text, List<Atom> atoms)
    {
        var words = new List<WordSpan>(atoms.Count);
        for (var first = 0; first < atoms.Count;)
        {
            var last = first;
            while (last + 1 < atoms.Count && !atoms[last + 1].AfterSpace && Belongs(text, atoms, first, last + 1))
                last++;
            var (start, end) = (atoms[first].Start, atoms[last].End);
            words.Add(new(start, end, text[start..end], atoms[first].Kind == AtomKind.Clitic));
            first = last + 1;
        }
        return words;
    }

    /// <summary>Whether an atom continues the word that began at another.</summary>
    private bool Belongs(string text, List<Atom> atoms, int first, int next)
    {
        var (left, right) = (atoms[next - 1], atoms[next]);
        if (right.Kind == AtomKind.Clitic)
            return false;
        if (IsWord(left) && IsWord(right))
            return true;
        if (IsAddress(text, atoms, first, next))
            return true;
        if (text[right.Start] == '.' && right.Length == 1)
            return EndsAbbreviation(text, atoms, first, next) || Inside(text, atoms, next);
        return Inside(text, atoms, next) || (IsWord(right) && next >= first + 2 && Inside(text, atoms, next - 1));
    }

    /// <summary>Whether a single sign stands between the parts of a number or of dotted initials.</summary>
    private static bool Inside(string text, List<Atom> atoms, int sign)
    {
        if (sign == 0 || sign + 1 >= atoms.Count || atoms[sign].AfterSpace || atoms[sign + 1].AfterSpace || atoms[sign].Length != 1)
            return false;
        var (left, right) = (atoms[sign - 1], atoms[sign + 1]);
        return text[atoms[sign].Start] switch
        {
            '.' => (left.Kind == AtomKind.Digits && right.Kind == AtomKind.Digits)
                || (left.Kind == AtomKind.Letters && right.Kind == AtomKind.Letters && left.Length == 1 && right.Length <= 2),
            ',' or ':' or '/' => left.Kind == AtomKind.Digits && right.Kind == AtomKind.Digits,
            '_' or '&' => IsWord(left) && IsWord(right),
            _ => false,
        };
    }

    private bool EndsAbbreviation(string text, List<Atom> atoms, int first, int stop)
    {
        var word = text.AsSpan(atoms[first].Start, atoms[stop].Start - atoms[first].Start);
        return (word.Length == 1 && char.IsAsciiLetterUpper(word[0])) || word.Contains('.') || abbreviations.Contains(word);
    }

    private static bool IsAddress(string text, List<Atom> atoms, int first, int next)
    {
        var end = next;
        while (end + 1 < atoms.Count && !atoms[end + 1].AfterSpace && end - first < 30)
            end++;
        var chunk = text.AsSpan(atoms[first].Start, atoms[end].End - atoms[first].Start);
        var isAddress = chunk.StartsWith("http", StringComparison.OrdinalIgnoreCase) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || chunk.Contains('@');
        return isAddress && (next < end || IsWord(atoms[next]) || text[atoms[next].Start] == '/');
    }

    private static bool IsWord(Atom atom) => atom.Kind is AtomKind.Letters or AtomKind.Digits;
}
