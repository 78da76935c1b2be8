using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>
/// Reads the words of a text, or of a name, as names are compared: without case, accents, and the apostrophes
/// and dots within words; the possessive ending is a word of its own.
/// </summary>
/// <remarks>The same reader serves names and texts, so that the two can not disagree. It is a cursor: copy it to look ahead.</remarks>
internal struct WordReader(string text, int position = 0)
{
    public const ulong Possessive = 0x9e3779b97f4a7c15;
    public static readonly ulong The = HashOf("the");
    private static readonly ulong And = HashOf("and");

    private readonly string text = text;
    private int position = position;
    private int wordLength;

    /// <summary>Reads the next word; false at the end of the text.</summary>
    public bool Next(out Word word)
    {
        var gap = ReadGap();
        if (position >= text.Length)
        {
            word = default;
            return false;
        }
        word = text[position] == '&' ? Ampersand(gap) : IsPossessive(position) ? ReadPossessive() : ReadWord(gap);
        wordLength = word.End - word.Start;
        return true;
    }

    private WordGap ReadGap()
    {
        var gap = WordGap.Join;
        var lines = 0;
        for (; position < text.Length; position++)
        {
            switch (Characters.Kind(text[position]))
            {
                case CharacterKind.Letter or CharacterKind.Ampersand:
                    return lines > 1 ? WordGap.Break : gap;
                case CharacterKind.Apostrophe when IsPossessive(position):
                    return gap;
                case CharacterKind.Surrogate when IsLetterPair(position):
                    return lines > 1 ? WordGap.Break : gap;
                case CharacterKind.NewLine when text[position] != '\r' || position + 1 >= text.Length || text[position + 1] != '\n':
                    lines++;
                    break;
                case CharacterKind.Comma when gap == WordGap.Join:
                    gap = WordGap.Comma;
                    break;
                case CharacterKind.Dot when wordLength is > 0 and <= 3 && gap == WordGap.Join:
                    wordLength = 0;
                    break;
                case CharacterKind.Break or CharacterKind.Surrogate or CharacterKind.Dot or CharacterKind.Comma:
                    gap = WordGap.Break;
                    break;
            }
        }
        return gap;
    }

    private Word Ampersand(WordGap gap) => new(position, ++position, And, WordShape.Lower, gap);

    private Word ReadPossessive()
    {
        var start = position;
        position += 2;
        return new Word(start, position, Possessive, WordShape.None, WordGap.Join);
    }

    /// <summary>An apostrophe and an s that end a word: Russia's.</summary>
    private readonly bool IsPossessive(int at) => at > 0 && at + 1 < text.Length
        && Characters.Kind(text[at]) == CharacterKind.Apostrophe && text[at + 1] is 's' or 'S'
        && Characters.Kind(text[at - 1]) is CharacterKind.Letter or CharacterKind.Dot or CharacterKind.Unseen
        && (at + 2 >= text.Length || Characters.Kind(text[at + 2]) != CharacterKind.Letter);

    private Word ReadWord(WordGap gap)
    {
        var start = position;
        var (hash, shape) = IsDottedAcronym(start) ? ReadDotted() : ReadLetters();
        return new Word(start, position, hash, shape, gap);
    }

    /// <summary>A letter, a dot, a letter, and no small letter after: U.S., V.V.</summary>
    private readonly bool IsDottedAcronym(int at) => at + 2 < text.Length && text[at + 1] == '.'
        && char.IsLetter(text[at]) && char.IsLetter(text[at + 2])
        && (at + 3 >= text.Length || Characters.Kind(text[at + 3]) is not (CharacterKind.Letter or CharacterKind.Unseen or CharacterKind.Surrogate));

    private (ulong Hash, WordShape Shape) ReadDotted()
    {
        var letters = new LetterCount();
        var hash = LetterHash.Start;
        while (position < text.Length && char.IsLetter(text[position]) && (position + 1 >= text.Length || Characters.Kind(text[position + 1]) is not CharacterKind.Letter))
        {
            letters.Add(text[position]);
            hash = LetterHash.Add(hash, text[position++]);
            if (position >= text.Length || text[position] != '.')
                break;
            position++;
        }
        return (LetterHash.Finish(hash), letters.Shape);
    }

    private (ulong Hash, WordShape Shape) ReadLetters()
    {
        var letters = new LetterCount();
        var hash = LetterHash.Start;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            switch (Characters.Kind(c))
            {
                case CharacterKind.Letter:
                    letters.Add(c);
                    hash = LetterHash.Add(hash, c);
                    break;
                case CharacterKind.Unseen when EndsInLetter(position):
                    break;
                case CharacterKind.Apostrophe when JoinsLetters(position):
                    break;
                case CharacterKind.Surrogate when IsLetterPair(position):
                    hash = LetterHash.Add(LetterHash.Add(hash, c), text[++position]);
                    break;
                default:
                    return (LetterHash.Finish(hash), letters.Shape);
            }
        }
        return (LetterHash.Finish(hash), letters.Shape);
    }

    /// <summary>True where something unseen is within or after a word, and not before what ends it.</summary>
    private readonly bool EndsInLetter(int at) => LetterFolding.IsAccent(text[at]) || (at + 1 < text.Length && Characters.Kind(text[at + 1]) == CharacterKind.Letter);

    private readonly bool JoinsLetters(int at) => at + 1 < text.Length && Characters.Kind(text[at + 1]) == CharacterKind.Letter && !IsPossessive(at);

    private readonly bool IsLetterPair(int at) => at + 1 < text.Length && Rune.TryCreate(text[at], text[at + 1], out var rune) && Rune.IsLetterOrDigit(rune);

    private static ulong HashOf(string word) => LetterHash.Finish(word.Aggregate(LetterHash.Start, LetterHash.Add));
}
