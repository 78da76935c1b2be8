namespace KnowledgeGraph.Language;

/// <summary>What to look at between two words to tell whether a sentence ends there.</summary>
internal sealed class SentenceFeatures(AbbreviationList abbreviations, Lexicon lexicon)
{
    private const int ClusterBits = 8;

    /// <summary>Whether a sentence may end after a word at all; between two plain words in small letters none does.</summary>
    public static bool MayEnd(List<WordSpan> words, int i)
    {
        var (left, right) = (words[i].Form, words[i + 1].Form);
        return !words[i + 1].JoinsPrevious && (!char.IsLetterOrDigit(left[^1]) || !char.IsLower(right[0]));
    }

    /// <summary>Collects the features of the place after a word.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="i">The word before the place.</param>
    /// <param name="state">The sentence so far.</param>
    /// <param name="bag">Where the features go.</param>
    public void Collect(List<WordSpan> words, int i, SentenceState state, FeatureBag bag)
    {
        bag.Clear();
        var (left, right) = (words[i].Form, words[i + 1].Form);
        var (leftValue, rightValue) = (Value(left), Value(right));
        var (leftShape, rightShape) = (Shape(left), Shape(right));
        var space = words[i + 1].Start > words[i].End ? 1ul : 0ul;
        var (before, after) = (FormAt(words, i - 1), FormAt(words, i + 2));
        var length = Bucket(i - state.First);
        var last = LastMark(words, i, state.First);
        var usual = Usual(right);

        bag.Add(0, leftValue, space);
        bag.Add(1, leftValue, rightShape);
        bag.Add(2, leftShape, rightValue);
        bag.Add(3, leftValue, rightValue);
        bag.Add(4, (leftShape * 64) + rightShape, space);
        bag.Add(5, Value(before), leftValue);
        bag.Add(6, Shape(before), (leftValue * 64) + rightShape);
        bag.Add(7, rightValue, Shape(after));
        bag.Add(8, Value(after), rightValue);
        bag.Add(9, last, (rightShape * 4) + usual);
        bag.Add(10, last, length);
        bag.Add(11, leftValue, (length * 64) + rightShape);
        bag.Add(12, (ulong)state.Quotes, (last * 64) + rightShape);
        bag.Add(13, (ulong)state.Brackets, (last * 64) + rightShape);
        bag.Add(14, Known(left), (rightShape * 4) + usual);
        bag.Add(15, (leftShape * 64) + Shape(before), (rightShape * 64) + Shape(after));
        bag.Add(16, Value(words[state.First].Form), leftValue);
        bag.Add(17, (usual * 2) + space, leftValue);
        bag.Add(18, length, (leftShape * 64) + rightShape);
        bag.Add(19, (ulong)Math.Min(words.Count - i, 6), last);
        bag.Add(20, (last * 64) + leftShape, (usual * 64) + rightShape);
        bag.Add(21, (ulong)state.Quotes + (4 * (ulong)state.Brackets), leftValue);
        CollectFollowing(words, i, last, bag);
        CollectClasses(words, i, usual, bag);
    }

    /// <summary>The three words after the place together: a date, a numeral before a sentence, a name and a colon.</summary>
    private static void CollectFollowing(List<WordSpan> words, int i, ulong last, FeatureBag bag)
    {
        var (left, right) = (words[i].Form, words[i + 1].Form);
        var (after, farther) = (FormAt(words, i + 2), FormAt(words, i + 3));
        bag.Add(22, (Shape(right) * 64) + Shape(after), (last * 64) + Shape(farther));
        bag.Add(23, Value(right), (Shape(after) * 64) + Shape(farther));
        bag.Add(24, Value(left) ^ (Value(right) * 31), Value(after));
    }

    /// <summary>What unlabelled text says of the words around the place.</summary>
    private void CollectClasses(List<WordSpan> words, int i, ulong usual, FeatureBag bag)
    {
        var (left, right) = (words[i].Form, words[i + 1].Form);
        var (leftClass, rightClass) = (ClassOf(left), ClassOf(right));
        bag.Add(25, ClassOf(FormAt(words, i - 1)).Tags, (leftClass.Tags * 64ul) + Shape(right));
        bag.Add(26, (ulong)leftClass.ClusterPrefix(ClusterBits), ((ulong)rightClass.ClusterPrefix(ClusterBits) * 4) + usual);
        bag.Add(27, leftClass.Tags, (Shape(right) * 64) + Shape(FormAt(words, i + 2)));
    }

    private WordClass ClassOf(string form) => form.Length == 0 ? default : lexicon.ClassOf(form.ToLowerInvariant());

    private static string FormAt(List<WordSpan> words, int i) => i >= 0 && i < words.Count ? words[i].Form : "";

    private static ulong Value(string form) => form.Length == 0 ? 1 : Fingerprint.Of(form.Length > 20 ? form[..20] : form.ToLowerInvariant());

    private static ulong Shape(string form)
    {
        if (form.Length == 0)
            return 0;
        var (first, last) = (form[0], form[^1]);
        if (char.IsUpper(first))
            return form.Length == 1 ? 1ul : last == '.' ? (form.Length == 2 ? 2ul : 3ul) : form.Any(char.IsLower) ? 4ul : 5ul;
        if (char.IsLower(first))
            return last == '.' ? 6ul : 7ul;
        if (char.IsDigit(first))
            return last == '.' ? 8ul : 9ul;
        return first switch
        {
            '.' => form.Length == 1 ? 10ul : 11ul,
            '!' or '?' => 12ul,
            ',' or ';' => 13ul,
            ':' => 14ul,
            '"' or '\'' or '\u201C' or '\u2018' or '\u201D' or '\u2019' or '`' => 15ul,
            '(' or '[' => 16ul,
            ')' or ']' => 17ul,
            '-' or '\u2013' or '\u2014' => 18ul,
            '\u2026' => 19ul,
            _ => 20ul,
        };
    }

    /// <summary>The last mark that can end a sentence, looking back over quotation marks and brackets.</summary>
    private static ulong LastMark(List<WordSpan> words, int i, int first)
    {
        var at = i;
        while (at > first && i - at < 3 && Shape(words[at].Form) is 15 or 17)
            at--;
        return Shape(words[at].Form) + (at < i ? 32ul : 0);
    }

    /// <summary>Whether a capitalised word is usually written small (2), usually not (1), or is not capitalised (0).</summary>
    private ulong Usual(string form)
    {
        if (!char.IsUpper(form[0]))
            return 0;
        var (small, capital) = (lexicon.Rank(form.ToLowerInvariant()), lexicon.Rank(form));
        return small >= 0 && (capital < 0 || small < capital) ? 2ul : 1ul;
    }

    private ulong Known(string form)
    {
        var word = form.AsSpan(0, form.Length - (form[^1] == '.' ? 1 : 0));
        return (abbreviations.Introduces(word) ? 2ul : abbreviations.Contains(word) ? 1ul : 0ul) + (form[^1] == '.' ? 4ul : 0);
    }

    private static ulong Bucket(int length) => length switch { 0 => 0, 1 => 1, 2 => 2, < 5 => 3, < 10 => 4, < 20 => 5, < 40 => 6, < 80 => 7, _ => 8 };
}
