using KnowledgeGraph.Documents;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph;

/// <summary>Scores what the extractor reads, or what a graph holds, against gold files.</summary>
public sealed class GoldEvaluation
{
    private readonly Reader reader;
    private readonly IReadOnlyList<string> textFolders;
    private readonly GraphScorer scorer;

    /// <summary>An evaluation.</summary>
    /// <param name="reader">What reads the documents of the gold files.</param>
    /// <param name="textFolders">Where else to look for those documents; they are looked for beside the gold file, and in a folder <c>text</c> or <c>texts</c> there and beside its folder.</param>
    public GoldEvaluation(Reader reader, IReadOnlyList<string> textFolders)
    {
        ArgumentNullException.ThrowIfNull(reader);
        (this.reader, this.textFolders) = (reader, textFolders);
        scorer = new GraphScorer(type => reader.Schema.RuleFor(type).Symmetric);
    }

    /// <summary>Reads a gold file's document afresh and scores what was read.</summary>
    /// <exception cref="InputException">The gold file or its document cannot be read.</exception>
    public GraphScore ScoreReading(string goldPath)
    {
        var gold = GoldFile.Load(goldPath);
        var document = Find(goldPath, gold);
        foreach (var result in new DocumentReader().Read([document]))
        {
            if (result is UnreadableInput { Error: var error })
                throw error;
            if (result is DocumentResult { Document: var read })
                return scorer.Score(gold, reader.GraphOf(reader.Extractor.Read(read)), read.Document.Text);
        }
        throw new InputException(new InputPlace(document), "holds no document; expected the text that the gold file was made from.");
    }

    /// <summary>Scores a graph that was built before.</summary>
    /// <exception cref="InputException">The gold file cannot be read.</exception>
    public GraphScore ScoreGraph(string goldPath, GraphData graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var gold = GoldFile.Load(goldPath);
        var id = Slug.Of(Path.GetFileNameWithoutExtension(gold.Document ?? gold.Name));
        return scorer.Score(gold, graph, graph.Documents.FirstOrDefault(document => document.Id == id)?.Text);
    }

    private string Find(string goldPath, GoldFile gold)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(goldPath))!;
        var above = Path.GetDirectoryName(folder) ?? folder;
        string[] folders =
        [
            folder, .. new[] { folder, above }.SelectMany(at => new[] { Path.Combine(at, "text"), Path.Combine(at, "texts") }), .. textFolders,
        ];
        return folders.Select(at => Path.Combine(at, gold.Document ?? gold.Name)).FirstOrDefault(File.Exists)
            ?? throw new InputException(new InputPlace(goldPath), $"its document '{gold.Document}' is in none of {string.Join(", ", folders)}; name its folder with --text.");
    }
}
