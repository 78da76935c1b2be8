namespace KnowledgeGraph.Language;

/// <summary>Finds the phrases of a sentence that speak of something: names, pronouns of the third person, and nouns with what goes with them.</summary>
internal sealed class MentionFinder(NounKinds nouns, GivenNames givenNames, IEnumerable<string> calendarWords)
{
    private static readonly HashSet<string> Definite = new(["the", "this", "that", "these", "those", "both", "such"], StringComparer.Ordinal);
    private static readonly HashSet<string> LeftOut = new(["acl", "acl:relcl", "appos", "parataxis", "conj", "cc", "punct", "list", "dep", "advcl", "cop", "nsubj", "aux", "mark", "case", "expl", "discourse"], StringComparer.Ordinal);

    private readonly HashSet<string> calendarWords = new(calendarWords, StringComparer.OrdinalIgnoreCase);

    /// <summary>The mentions of a sentence from left to right, a containing one before what it contains.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names in it, and the words that stand for persons as names do.</param>
    public IReadOnlyList<MentionDraft> Find(Sentence sentence, IReadOnlyList<Name> names)
    {
        var drafts = new List<MentionDraft>();
        var named = new bool[sentence.Tokens.Count];
        foreach (var name in names)
        {
            drafts.Add(OfName(sentence, name));
            Array.Fill(named, true, name.FirstWord, name.WordCount);
        }
        foreach (var token in sentence.Tokens)
        {
            if (named[token.Index])
                continue;
            if (token.Upos is "PRON" or "DET" && token.Xpos is "PRP" or "PRP$" && token.Relation != "expl" && PronounForm.Of(token.Form) is { } pronoun)
                drafts.Add(OfPronoun(sentence, token, pronoun));
            else if (token.Relation is not ("compound" or "fixed" or "flat") && (token.Upos == "NOUN" || IsNaming(sentence, token)) && !GovernsName(sentence, token, named))
                drafts.Add(OfNoun(sentence, token));
        }
        return [.. drafts.OrderBy(draft => draft.First).ThenByDescending(draft => draft.End).ThenBy(draft => draft.Kind)];
    }

    private MentionDraft OfName(Sentence sentence, Name name)
    {
        var head = HeadOf(sentence, name);
        var words = sentence.Tokens.Skip(name.FirstWord).Take(name.WordCount).Select(token => token.Form.ToLowerInvariant()).ToList();
        var draft = new MentionDraft(sentence, head, name.FirstWord, name.EndWord, MentionKind.Name)
        {
            Name = name,
            HeadWord = words[^1],
            Key = string.Join(' ', words),
            Title = TitleOf(sentence, name),
            IsPlural = name.Type == NameType.Nationality && sentence.Tokens[head].Xpos is "NNPS" or "NNS",
            IsDefinite = true,
            Prominence = ProminenceOf(sentence, head),
        };
        (draft.Referent.IsNamed, draft.Referent.Type, draft.Referent.Count) = (true, name.Type, 1);
        draft.Referent.Gender = name.Type == NameType.Person ? GenderOf(sentence, name) : Gender.Neuter;
        return draft;
    }

    private static string? TitleOf(Sentence sentence, Name name) =>
        name.FirstWord > 0 && sentence.Tokens[name.FirstWord - 1] is { Upos: "NOUN" or "PROPN" } before
            && (before.Head >= name.FirstWord && before.Head < name.EndWord || sentence.Tokens[name.FirstWord].Head == before.Index && sentence.Tokens[name.FirstWord].Relation is "flat" or "appos")
            ? before.Lemma.ToLowerInvariant()
            : null;

    private static MentionDraft OfPronoun(Sentence sentence, Token token, PronounForm form)
    {
        var draft = new MentionDraft(sentence, token.Index, token.Index, token.Index + 1, MentionKind.Pronoun)
        {
            IsPlural = form.IsPlural,
            Prominence = ProminenceOf(sentence, token.Index),
        };
        (draft.Referent.Gender, draft.Referent.Count) = (form.Gender, 1);
        return draft;
    }

    /// <summary>
    /// What a noun heads: a description; or, for a proper noun, which is none of the names found, still a name to what comes after, of
    /// a kind that only its noun may tell.
    /// </summary>
    private MentionDraft OfNoun(Sentence sentence, Token token)
    {
        var isName = token.Upos == "PROPN";
        var (first, end) = Span(sentence, token);
        var lemma = token.Lemma.ToLowerInvariant();
        var type = nouns.TypeOf(lemma);
        var words = sentence.Tokens.Skip(first).Take(end - first).Where(word => word.Upos != "DET").Select(word => word.Form.ToLowerInvariant());
        var draft = new MentionDraft(sentence, token.Index, first, end, isName ? MentionKind.Name : MentionKind.Description)
        {
            Name = isName ? new(token.Start, token.End, type ?? NameType.Other, sentence.Index, token.Index, 1) : null,
            HeadWord = lemma,
            Key = string.Join(' ', words),
            IsPlural = token.Xpos == (isName ? "NNPS" : "NNS"),
            IsDefinite = isName || IsDefinite(sentence, token),
            Prominence = ProminenceOf(sentence, token.Index),
        };
        (draft.Referent.IsNamed, draft.Referent.Gender, draft.Referent.Type, draft.Referent.Count) = (isName, nouns.GenderOf(lemma), type, 1);
        return draft;
    }

    /// <summary>Whether a proper noun names something: neither a day or month, nor, as <c>the City</c>, something known that has another name.</summary>
    private bool IsNaming(Sentence sentence, Token token) => token.Upos == "PROPN" && !calendarWords.Contains(token.Form) && !IsDefinite(sentence, token);

    private static bool IsDefinite(Sentence sentence, Token noun) => sentence.Children(noun).Any(child => child.Index < noun.Index
        && (Definite.Contains(child.Form.ToLowerInvariant()) || child.Relation == "nmod:poss"));

    /// <summary>The words around a noun that hang from it, without clauses, appositions and conjuncts.</summary>
    private static (int First, int End) Span(Sentence sentence, Token noun)
    {
        bool Belongs(int word)
        {
            for (var steps = 0; word != noun.Index; steps++)
            {
                var token = sentence.Tokens[word];
                if (token.Head < 0 || steps > 12 || (token.Head == noun.Index && LeftOut.Contains(token.Relation)))
                    return false;
                word = token.Head;
            }
            return true;
        }
        var (first, end) = (noun.Index, noun.Index + 1);
        while (first > 0 && Belongs(first - 1))
            first--;
        while (end < sentence.Tokens.Count && Belongs(end))
            end++;
        return (first, end);
    }

    /// <summary>Whether a noun is a title of the name next to it, which then speaks for both.</summary>
    private static bool GovernsName(Sentence sentence, Token noun, bool[] named) =>
        (noun.Index + 1 < named.Length && named[noun.Index + 1]
            && (sentence.Tokens[noun.Index + 1].Head == noun.Index && sentence.Tokens[noun.Index + 1].Relation is "flat" or "appos" && !IsDetermined(sentence, noun)))
        || (noun.Head >= 0 && named[noun.Head] && noun.Relation is "compound" or "flat" or "nmod:desc");

    private static bool IsDetermined(Sentence sentence, Token noun) => sentence.Children(noun).Any(child => child.Relation == "det");

    internal static int HeadOf(Sentence sentence, Name name)
    {
        for (var i = name.FirstWord; i < name.EndWord; i++)
        {
            var head = sentence.Tokens[i].Head;
            if (head < name.FirstWord || head >= name.EndWord)
                return i;
        }
        return name.EndWord - 1;
    }

    private Gender GenderOf(Sentence sentence, Name name)
    {
        if (name.FirstWord > 0)
        {
            var title = sentence.Tokens[name.FirstWord - 1].Form.TrimEnd('.').ToLowerInvariant();
            if (title is "mr" or "king" or "prince" or "sir" or "lord" or "emperor" or "pope" or "tsar")
                return Gender.Male;
            if (title is "mrs" or "ms" or "miss" or "queen" or "princess" or "lady" or "dame" or "empress")
                return Gender.Female;
        }
        return givenNames.GenderOf(sentence.Tokens[name.FirstWord].Form);
    }

    private static int ProminenceOf(Sentence sentence, int word)
    {
        for (var steps = 0; steps < 8; steps++)
        {
            var token = sentence.Tokens[word];
            switch (token.Relation.Split(':')[0])
            {
                case "nsubj": return 3;
                case "obj" or "iobj": return 2;
                case "root": return 2;
                case "conj" or "flat" or "compound" or "appos" when token.Head >= 0:
                    word = token.Head;
                    continue;
                default: return 1;
            }
        }
        return 1;
    }
}
