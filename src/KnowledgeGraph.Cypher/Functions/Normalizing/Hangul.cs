namespace KnowledgeGraph.Cypher;

/// <summary>Takes Korean syllables apart and puts them together; they follow a rule and stand in no table (Unicode Standard, section 3.12).</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeFirstTail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    public static bool IsSyllable(int point) => point is >= FirstSyllable and < FirstSyllable + Leads * Vowels * Tails;

    public static void TakeApart(int syllable, List<int> into)
    {
        var number = syllable - FirstSyllable;
        into.Add(FirstLead + number / (Vowels * Tails));
        into.Add(FirstVowel + number % (Vowels * Tails) / Tails);
        if (number % Tails != 0)
            into.Add(BeforeFirstTail + number % Tails);
    }

    /// <summary>The syllable of a lead and a vowel, or of such a one and a tail; null where these are others.</summary>
    public static int? Composite(int first, int second)
    {
        if (first is >= FirstLead and < FirstLead + Leads && second is >= FirstVowel and < FirstVowel + Vowels)
            return FirstSyllable + ((first - FirstLead) * Vowels + second - FirstVowel) * Tails;
        var isOpen = IsSyllable(first) && (first - FirstSyllable) % Tails == 0;
        return isOpen && second is > BeforeFirstTail and < BeforeFirstTail + Tails ? first + second - BeforeFirstTail : null;
    }
}
