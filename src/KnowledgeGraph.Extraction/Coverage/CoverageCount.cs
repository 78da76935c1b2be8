using KnowledgeGraph.Language;
using KnowledgeGraph.Model;
using Mention = KnowledgeGraph.Model.Mention;

namespace KnowledgeGraph.Extraction;

/// <summary>Counts the sentences of a document, and keeps those with actors of which nothing was said.</summary>
internal sealed class CoverageCount
{
    private readonly DocumentReading reading;
    private readonly Dictionary<EntityId, string> actors;
    private readonly ILookup<int, Mention> mentions;
    private readonly ILookup<int, Statement> statements;
    private readonly List<SilentSentence> silent = [];
    private readonly List<LeftOutPassage> leftOut = [];
    private int sentences;
    private int withActors;

    public CoverageCount(DocumentReading reading)
    {
        this.reading = reading;
        actors = reading.Entities.Where(entity => entity.Labels.Contains("Actor", StringComparer.Ordinal)).ToDictionary(entity => entity.Id, entity => entity.Name);
        mentions = reading.Mentions.Where(mention => actors.ContainsKey(mention.Entity)).ToLookup(mention => mention.Passage);
        statements = reading.Statements.ToLookup(statement => statement.Evidence.Passage);
    }

    public DocumentCoverage Result => new(reading.Document.Id, sentences, withActors, [.. silent], [.. leftOut]);

    public void LeaveOut(LeftOutPassage passage) => leftOut.Add(passage);

    /// <summary>Counts a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="passage">The index of its passage.</param>
    /// <param name="start">Where it starts in the document's text.</param>
    /// <param name="end">Where it ends there.</param>
    public void Add(Sentence sentence, int passage, int start, int end)
    {
        sentences++;
        var named = mentions[passage].Where(mention => mention.Start < end && mention.End > start).Select(mention => mention.Entity).Distinct().ToList();
        if (named.Count < 2)
            return;
        withActors++;
        if (!statements[passage].Any(statement => statement.Evidence.Start < end && statement.Evidence.End > start))
            silent.Add(new SilentSentence(passage, start, end, sentence.Text, [.. named.Select(actor => actors[actor])], Predicates(sentence)));
    }

    private static string[] Predicates(Sentence sentence) =>
    [
        .. sentence.Tokens.Where(token => token.Upos == "VERB" || (token.Head == Language.Arc.Root && token.Upos == "NOUN"))
            .Select(token => token.Lemma)
            .Where(lemma => lemma.Length > 1)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
