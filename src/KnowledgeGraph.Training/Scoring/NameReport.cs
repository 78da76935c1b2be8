using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Scores names and what mentions refer back to, with predicted tags and trees, and writes the report beside the weights.</summary>
internal sealed class NameReport(Corpora corpora, WeightFolder weights)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n" };

    public void Write(TextWriter log)
    {
        var lexicon = weights.Load("lexicon.bin", Lexicon.Load);
        var network = new ReaderNetwork(weights.Load("reader.bin", WeightStore.Load), lexicon);
        var tagger = NameTagger.From(weights.Load("names.bin", WeightStore.Load), lexicon);
        var rows = new SortedDictionary<string, (double Precision, double Recall)>(StringComparer.Ordinal);
        AddNames(rows, tagger, network);
        foreach (var part in new[] { "dev", "test" })
        {
            GumDocument[] documents = [.. GumDocument.From(corpora.Read("gum", part), network, new NameStep(new(tagger)), new InnerNameStep(tagger, lexicon), new MentionStep(lexicon))];
            AddLinks(rows, $"links to a name, GUM {part}", CoreferenceScores.Of(documents, MentionKind.Pronoun, MentionKind.Description));
            AddLinks(rows, $"links to a name, GUM {part}, pronouns", CoreferenceScores.Of(documents, MentionKind.Pronoun));
            AddLinks(rows, $"links to a name, GUM {part}, descriptions", CoreferenceScores.Of(documents, MentionKind.Description));
            var inner = InnerNameScores.Of(documents);
            rows.Add($"names inside names, GUM {part}", (inner.Precision, inner.Recall));
        }
        foreach (var (name, score) in rows)
            log.WriteLine(FormattableString.Invariant($"{name}: precision {score.Precision:F2} recall {score.Recall:F2} F1 {F1(score):F2}"));
        File.WriteAllText(weights.PathTo("names.scores.md"), Markdown(rows));
        File.WriteAllText(weights.PathTo("names.scores.json"), JsonSerializer.Serialize(
            rows.ToDictionary(row => row.Key, row => new { precision = Two(row.Value.Precision), recall = Two(row.Value.Recall), f1 = Two(F1(row.Value)) }), Json) + "\n");
    }

    private void AddNames(SortedDictionary<string, (double, double)> rows, NameTagger tagger, ReaderNetwork network)
    {
        void Add(string name, IEnumerable<NamedDocument> documents, Func<TaggedDocument, IEnumerable<NameSpan>> find)
        {
            var score = NameScores.Of(documents.Select(document => TaggedDocument.Of(document, network)), find);
            rows.Add(name, (score.Precision, score.Recall));
        }
        var finder = new NameFinder(tagger);
        Add("names, UNER EWT test", UniversalNames.Read(corpora.PathTo("uner-ewt", "test.iob2")), document => finder.Find([document.Words]).Single().Names);
        Add("names, Re-DocRED held-out fifth", LinkedNames.HeldOut(corpora.PathTo("re-docred", "dev.json")),
            document => NameSpan.Of(tagger.Label(document.Words, document.Use, NameManner.Encyclopaedia)));
    }

    private static void AddLinks(SortedDictionary<string, (double, double)> rows, string name, CoreferenceScores score) =>
        rows.Add(name, (score.Precision, score.Recall));

    private static string Markdown(IEnumerable<KeyValuePair<string, (double Precision, double Recall)>> rows) =>
        "# How well names are found, and what mentions refer back to\n\n"
        + "Written by the training command. Percent; given words, predicted tags and trees. Names count when words and type are exact,\n"
        + "those of web pages as reading finds them, those of Re-DocRED in the manner of its links;\n"
        + "links are those of third-person pronouns and definite descriptions to something named before. Names inside names are the persons,\n"
        + "organisations and places that GUM marks inside the names found.\n\n"
        + "| | precision | recall | F1 |\n|---|---|---|---|\n"
        + string.Concat(rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row.Key} | {row.Value.Precision:F2} | {row.Value.Recall:F2} | {F1(row.Value):F2} |\n")));

    private static double F1((double Precision, double Recall) score) =>
        score.Precision + score.Recall == 0 ? 0 : 2 * score.Precision * score.Recall / (score.Precision + score.Recall);

    private static double Two(double value) => Math.Round(value, 2);
}
