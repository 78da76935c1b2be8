using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>A sentence ready to learn from: what is seen of its words, and what they teach.</summary>
internal sealed record SeenSentence(WordFeatures[] Features, IReadOnlyList<Lesson> Lessons)
{
    private static readonly NameManner[] Manners = Enum.GetValues<NameManner>();

    /// <summary>Looks at the sentences of documents as reading will. Those that no corpus has marked are left out.</summary>
    public static IEnumerable<SeenSentence> Marked(IEnumerable<TaggedDocument> documents, Lexicon lexicon) =>
        Of(documents.Where(document => document.Source.Manner is not null), lexicon, MarkedLessons);

    /// <summary>The same, with teachers' lessons in all manners in which no corpus has marked a sentence.</summary>
    public static IEnumerable<SeenSentence> Taught(IEnumerable<TaggedDocument> documents, Lexicon lexicon, NameTagger teachers) => Of(documents, lexicon, document =>
        MarkedLessons(document).Zip(TaughtLessons(document, teachers), (marked, taught) => (IReadOnlyList<Lesson>)[.. marked, .. taught]));

    private static IEnumerable<SeenSentence> Of(IEnumerable<TaggedDocument> documents, Lexicon lexicon, Func<TaggedDocument, IEnumerable<IReadOnlyList<Lesson>>> lessonsOf)
    {
        var features = new NameFeatures(lexicon);
        return documents.SelectMany(document => document.Words.Zip(lessonsOf(document), (words, lessons) => new SeenSentence(features.Extract(words, document.Use), lessons)));
    }

    private static IEnumerable<IReadOnlyList<Lesson>> MarkedLessons(TaggedDocument document) => document.Source.Sentences.Select(
        sentence => document.Source.Manner is { } manner ? (IReadOnlyList<Lesson>)[new MarkedLesson(manner, sentence.Allowed)] : []);

    private static IEnumerable<IReadOnlyList<Lesson>> TaughtLessons(TaggedDocument document, NameTagger teachers)
    {
        NameManner[] manners = [.. Manners.Where(manner => manner != document.Source.Manner)];
        foreach (var batch in SentenceBatches.Of(document.Words.Select(words => (words, document.Use)), sentence => sentence.words.Forms.Count))
        {
            var scores = teachers.Score(batch, manners);
            for (var s = 0; s < batch.Count; s++)
                yield return [.. manners.Select((manner, m) => new TaughtLesson(manner, scores[m][s], teachers.Steps))];
        }
    }
}
