using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// The little grammar that reading without trees stands on: closed classes of English words (Quirk et al., A
/// Comprehensive Grammar of the English Language, 1985, chapters 3, 9 and 14).
/// </summary>
internal static class Syntax
{
    private static readonly FrozenSet<string> Prepositions = Set(
        "of in on at by for with from to into onto against over about under between among through during towards toward upon within without despite " +
        "via near along across behind beyond around concerning regarding after before since until");

    private static readonly FrozenSet<string> Barriers = Set(
        "; : . ! ? — – ( ) that which who whom whose where when while because although though if unless whether as but so than before after since until and or " +
        "\" “ ” instead");

    private static readonly FrozenSet<string> Be = VerbForms.Of("be").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Have = Set("have has had having");

    private static readonly FrozenSet<string> Skippable = Set("not n't n’t never also already soon later then finally again still even now only formally officially effectively jointly repeatedly immediately first eventually actually long once recently subsequently together both all been being be");

    private static readonly FrozenSet<string> Relatives = Set("which who that");

    private static readonly FrozenSet<string> BeforeVerbs = Set(
        "to not n't n’t did does do may might could can would should shall must will 'd ’d 'll ’ll he she it they we who which that and have has had");

    /// <summary>True for words behind which a form that may be noun or verb is a verb.</summary>
    public static bool IsBeforeVerb(Word word) => BeforeVerbs.Contains(word.Lower);

    public static bool IsPreposition(Word word) => Prepositions.Contains(word.Lower);

    /// <summary>True where a clause may end: punctuation, conjunctions, relative and subordinating words.</summary>
    public static bool IsBarrier(Word word) => Barriers.Contains(word.Lower);

    public static bool IsBe(Word word) => Be.Contains(word.Lower);

    public static bool IsHave(Word word) => Have.Contains(word.Lower);

    public static bool IsRelative(Word word) => Relatives.Contains(word.Lower);

    /// <summary>True for words that stand between an auxiliary and its verb and change neither.</summary>
    public static bool IsSkippable(Word word) => Skippable.Contains(word.Lower) || word.Lower.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>What stands for every spelling of the possessive mark in a rule.</summary>
    public const string PossessiveMark = "'s";

    public static bool IsPossessiveMark(Word word) => word.Lower is "'s" or "’s" or "'" or "’";

    /// <summary>True where a verb form may be a past participle.</summary>
    public static bool MayBeParticiple(Word word) => word.Lower.EndsWith("ed", StringComparison.Ordinal)
        || word.Lower.EndsWith('n')
        || VerbForms.IsIrregularForm(word.Lower);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
