using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>How many of the persons, organisations and places that GUM marks inside the names found are found there, in percent.</summary>
internal sealed record InnerNameScores(int Gold, int Found, int Right)
{
    public double Precision => 100.0 * Right / Math.Max(1, Found);

    public double Recall => 100.0 * Right / Math.Max(1, Gold);

    public static InnerNameScores Of(IEnumerable<GumDocument> documents)
    {
        var (gold, found, right) = (0, 0, 0);
        foreach (var document in documents)
        {
            HashSet<(int Sentence, int First, int End, NameType Type)> inside = [.. document.Read.Names.SelectMany(name => Inside(document.Gold[name.Sentence], name))];
            gold += inside.Count;
            // GUM marks no adjectives.
            foreach (var name in document.Read.Get(TextLayers.InnerNames).Where(name => name.Type != NameType.Nationality))
            {
                found++;
                right += inside.Contains((name.Sentence, name.FirstWord, name.EndWord, name.Type)) ? 1 : 0;
            }
        }
        return new(gold, found, right);
    }

    /// <summary>The names that GUM marks strictly inside a name, but for that of its own head.</summary>
    internal static IEnumerable<(int Sentence, int First, int End, NameType Type)> Inside(ConlluSentence sentence, Name name)
    {
        var head = GumNames.HeadOf(sentence, name.FirstWord, name.EndWord);
        foreach (var mention in GumMentions.Of(sentence))
        {
            if (TypeOf(mention.Kind) is { } type && GumNames.SpanOf(sentence, mention) is var (first, end) && first >= name.FirstWord && end <= name.EndWord && end - first < name.WordCount
                && GumNames.HeadOf(sentence, first, end) != head)
                yield return (name.Sentence, first, end, type);
        }
    }

    private static NameType? TypeOf(string kind) => kind switch
    {
        "person" => NameType.Person,
        "organization" => NameType.Organization,
        "place" => NameType.Place,
        _ => null,
    };
}
