using System.Collections.Frozen;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>The nouns for people and for bodies of people, read from <c>people.json</c>.</summary>
internal sealed class PeopleNouns
{
    private readonly FrozenSet<string> people;
    private readonly FrozenSet<string> plain;
    private readonly FrozenSet<string> counting;
    private readonly FrozenSet<string> belonging;
    private readonly FrozenSet<string> relational;

    private PeopleNouns(Source source)
    {
        StateNouns = Set(source.StateNouns);
        (people, plain, counting, belonging, relational) = (Set(source.People), Set(source.Plain), Set(source.Counting), Set(source.Belonging), Set(source.Relational));
    }

    /// <summary>English.</summary>
    public static PeopleNouns English { get; } = Load();

    /// <summary>True for a noun that means people or a body of people.</summary>
    public bool IsPeople(Word word) => (word.Upos == "NOUN" || word.Xpos == "NNPS") && (people.Contains(word.Lemma) || (people.Contains(word.Lower) && word.Lower != word.Lemma));

    /// <summary>True for a noun that alone says nothing of who is meant.</summary>
    public bool IsPlain(Word word) => plain.Contains(word.Lemma);

    /// <summary>True for a word that counts or points and is no part of a name.</summary>
    public bool IsCounting(Word word) => counting.Contains(word.Lower);

    /// <summary>True for people who are named with what they belong to: "residents of".</summary>
    public bool IsBelonging(Word word) => belonging.Contains(word.Lemma);

    /// <summary>True for people who are somebody's: only a noun before them says who they are.</summary>
    public bool IsRelational(Word word) => relational.Contains(word.Lemma);

    /// <summary>Nouns that mean a state.</summary>
    public FrozenSet<string> StateNouns { get; }

    private static FrozenSet<string> Set(List<string> words) => words.ToFrozenSet(StringComparer.Ordinal);

    private static PeopleNouns Load() => new(EmbeddedData.Load<Source>("people.json", typeof(PeopleNouns)));

    private sealed record Source(List<string> People, List<string> Plain, List<string> Counting, List<string> Belonging, List<string> Relational, List<string> StateNouns);
}
