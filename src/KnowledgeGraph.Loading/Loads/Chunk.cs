using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>What one transaction brings up to date: some documents as they are now, and the ids of some that are gone.</summary>
/// <param name="Shares">The documents to load, with the stamp to remember.</param>
/// <param name="Gone">The ids of documents to take out.</param>
/// <param name="Known">The ids among both that the server has, wholly.</param>
internal sealed record Chunk(IReadOnlyList<(DocumentShare Share, string Stamp)> Shares, IReadOnlyList<string> Gone, IReadOnlyList<string> Known)
{
    /// <summary>How many documents this is about.</summary>
    public int Documents => Shares.Count + Gone.Count;
}
