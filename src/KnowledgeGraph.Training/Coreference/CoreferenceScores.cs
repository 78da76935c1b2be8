using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>How many links of third-person pronouns and definite descriptions to a name are right, in percent.</summary>
internal sealed record CoreferenceScores(int Gold, int Found, int Right)
{
    public double Precision => 100.0 * Right / Math.Max(1, Found);

    public double Recall => 100.0 * Right / Math.Max(1, Gold);

    /// <param name="documents">Documents of GUM with mentions found.</param>
    /// <param name="kinds">The kinds of mentions that count.</param>
    public static CoreferenceScores Of(IEnumerable<GumDocument> documents, params MentionKind[] kinds)
    {
        var (gold, found, right) = (0, 0, 0);
        foreach (var document in documents)
        {
            var referents = new GoldReferents(document.Gold);
            gold += referents.ToResolve.Count(place => kinds.Contains(document.Gold[place.Sentence].Words[place.Head].Tags.Upos == "PRON" ? MentionKind.Pronoun : MentionKind.Description));
            foreach (var mention in document.Read.Mentions.Where(mention => kinds.Contains(mention.Kind) && mention.Antecedents.Count == 1 && mention.Names.Count == 1))
            {
                found++;
                right += IsRight(document, referents, mention) ? 1 : 0;
            }
        }
        return new(gold, found, right);
    }

    public override string ToString() => FormattableString.Invariant($"precision {Precision:F2} recall {Recall:F2} ({Right} of {Found} found, {Gold} to find)");

    internal static bool IsRight(GumDocument document, GoldReferents referents, Mention mention)
    {
        var name = mention.Names[0];
        var entity = referents.EntityOf(mention.Sentence, mention.Head);
        var sentence = document.Gold[name.Sentence];
        return entity is not null && entity == referents.EntityOf(name.Sentence, GumNames.HeadOf(sentence, name.FirstWord, name.EndWord));
    }
}
