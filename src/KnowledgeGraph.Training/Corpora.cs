using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>The treebanks and lists to learn from.</summary>
/// <param name="folder">The folder that holds them.</param>
internal sealed class Corpora(string folder)
{
    /// <summary>The treebanks, in the order in which they are read.</summary>
    public static IReadOnlyList<(string Name, string Folder)> Treebanks { get; } = [("EWT", "ud-ewt"), ("GUM", "gum")];

    public string PathTo(params string[] parts) => Path.Combine([folder, .. parts]);

    /// <summary>The sentences to learn from: the training parts of all treebanks.</summary>
    public IReadOnlyList<ConlluSentence> Training() => [.. Treebanks.SelectMany(treebank => Read(treebank.Folder, "train"))];

    /// <summary>One part of a treebank: <c>train</c>, <c>dev</c> or <c>test</c>.</summary>
    public IReadOnlyList<ConlluSentence> Read(string treebank, string part)
    {
        using var reader = new StreamReader(PathTo(treebank, part + ".conllu"));
        return [.. new ConlluReader(reader).ReadAll()];
    }
}
