using System.Globalization;
using KnowledgeGraph.Extraction;
using Newtonsoft.Json;

namespace KnowledgeGraph;

/// <summary>How far reading reached in several documents: which sentences, passages and inputs gave nothing, and why.</summary>
public sealed class CoverageReport
{
    private readonly List<DocumentCoverage> documents = [];
    private readonly List<string> unreadable = [];

    /// <summary>What the rules do not know: lemmas of sentences with two actors and no statement, with the number of such sentences, most first.</summary>
    public IReadOnlyList<(string Lemma, int Sentences)> UnknownPredicates =>
    [
        .. documents.SelectMany(document => document.Silent).SelectMany(sentence => sentence.Predicates)
            .CountBy(lemma => lemma, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => (pair.Key, pair.Value)),
    ];

    /// <summary>Adds a document.</summary>
    public void Add(DocumentCoverage document) => documents.Add(document);

    /// <summary>Adds an input that could not be read.</summary>
    /// <param name="problem">What was wrong with it.</param>
    public void AddUnreadable(string problem) => unreadable.Add(problem);

    /// <summary>Writes the report as one JSON object.</summary>
    /// <param name="output">Where to.</param>
    public void Write(TextWriter output)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false, Culture = CultureInfo.InvariantCulture };
        JsonSerializer.CreateDefault().Serialize(json, new
        {
            documents = documents.Count,
            sentences = documents.Sum(document => document.Sentences),
            sentencesWithTwoActors = documents.Sum(document => document.SentencesWithTwoActors),
            sentencesWithoutStatement = documents.Sum(document => document.Silent.Count),
            unknownPredicates = UnknownPredicates.Select(predicate => new { lemma = predicate.Lemma, sentences = predicate.Sentences }),
            silentSentences = documents.SelectMany(document => document.Silent.Select(sentence => new
            {
                document = document.Document,
                passage = sentence.Passage,
                start = sentence.Start,
                end = sentence.End,
                text = sentence.Text,
                actors = sentence.Actors,
                predicates = sentence.Predicates,
            })),
            passagesLeftOut = documents.SelectMany(document => document.LeftOut.Select(passage => new
            {
                document = document.Document,
                passage = passage.Passage,
                reason = passage.Reason,
                text = passage.Text,
            })),
            unreadable,
        });
    }
}
