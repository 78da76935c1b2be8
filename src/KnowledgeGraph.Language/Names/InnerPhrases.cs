namespace KnowledgeGraph.Language;

/// <summary>
/// Finds the phrases inside a name that may be names of their own by the tree: what a preposition joins to its head, as in
/// <c>Bank of England</c>, and what stands before a plain noun, as in <c>London Stock Exchange</c>.
/// </summary>
internal sealed class InnerPhrases(Lexicon lexicon)
{
    // A word among so many of the most frequent in small letters is a plain noun.
    private const int Plain = 15000;

    // How many words may stand before the noun.
    private const int MostWords = 3;

    /// <summary>The phrases, a containing one before what it contains; none in the name of a place, which is one as a whole.</summary>
    public IEnumerable<InnerPhrase> Of(Sentence sentence, Name name) => name.Type == NameType.Place
        ? []
        : Openings(sentence, name).Concat(Joined(sentence, name))
            .Where(phrase => phrase.WordCount < name.WordCount && (phrase.WordCount > 1 || IsNameWord(sentence.Tokens[phrase.First].Form)))
            .DistinctBy(phrase => (phrase.First, phrase.End)).OrderBy(phrase => phrase.First).ThenByDescending(phrase => phrase.End);

    /// <summary>Phrases behind a preposition, or before a possessive mark.</summary>
    private static IEnumerable<InnerPhrase> Joined(Sentence sentence, Name name)
    {
        for (var i = name.FirstWord; i < name.EndWord; i++)
        {
            if (IsCapital(sentence.Tokens[i]) && IsJoined(sentence, name, sentence.Tokens[i]) && Trim(sentence, Span(sentence, name, i)) is var (first, end))
                yield return new(name, first, end, IsJoined: true);
        }
    }

    /// <summary>The first words of a name as far as they stand before a plain noun. What stands before a person's own name is part of it.</summary>
    private IEnumerable<InnerPhrase> Openings(Sentence sentence, Name name)
    {
        var first = name.FirstWord;
        while (first < name.EndWord && sentence.Tokens[first].Upos is "DET")
            first++;
        for (var i = first; name.Type != NameType.Person && i < name.EndWord && i < first + MostWords && IsCapital(sentence.Tokens[i]) && sentence.Tokens[i].Relation is "compound" or "amod" or "flat"; i++)
        {
            var head = sentence.Tokens[i].Head;
            if (Holds(name, head) && head > i && IsPlainNoun(sentence.Tokens[head].Form))
                yield return new(name, first, i + 1, IsJoined: false);
        }
    }

    private static bool IsCapital(Token token) => token.Form.Length > 0 && char.IsUpper(token.Form[0]);

    private static bool Holds(Name name, int word) => word >= name.FirstWord && word < name.EndWord;

    private static bool IsJoined(Sentence sentence, Name name, Token token) => Holds(name, token.Head) && token.Relation.Split(':')[0] switch
    {
        "nmod" => sentence.Children(token).Any(child => child.Relation == "case" && Holds(name, child.Index)),
        "conj" => IsJoined(sentence, name, sentence.Tokens[token.Head]),
        _ => false,
    };

    private bool IsPlainNoun(string form) => lexicon.Rank(form.ToLowerInvariant()) is >= 0 and < Plain;

    /// <summary>Whether a word is seldom written with a small letter, or stands for others by its letters.</summary>
    private bool IsNameWord(string form) => form.Length > 1 && (form.All(char.IsUpper) || form.Count(character => character == '.') > 1 || (!form.EndsWith('.') && !IsPlainNoun(form)));

    /// <summary>A word with those beside it, in the name, that hang from it.</summary>
    private static (int First, int End) Span(Sentence sentence, Name name, int head)
    {
        bool Belongs(int word)
        {
            for (var steps = 0; word != head; steps++)
            {
                word = sentence.Tokens[word].Head;
                if (!Holds(name, word) || steps > name.WordCount)
                    return false;
            }
            return true;
        }
        var (first, end) = (head, head + 1);
        while (first > name.FirstWord && Belongs(first - 1))
            first--;
        while (end < name.EndWord && Belongs(end))
            end++;
        return (first, end);
    }

    /// <summary>The stretch without articles, prepositions and marks at its ends.</summary>
    private static (int First, int End) Trim(Sentence sentence, (int First, int End) span)
    {
        var (first, end) = span;
        while (first < end - 1 && (!char.IsUpper(sentence.Tokens[first].Form[0]) || sentence.Tokens[first].Upos is "DET" or "ADP" or "PUNCT"))
            first++;
        while (end - 1 > first && sentence.Tokens[end - 1].Upos is "PART" or "PUNCT" or "CCONJ" or "ADP")
            end--;
        return (first, end);
    }
}
