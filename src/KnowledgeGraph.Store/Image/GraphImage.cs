namespace KnowledgeGraph.Store;

/// <summary>The image in a graph file: opens it where it is current, and makes it anew where enough has changed.</summary>
internal sealed class GraphImage(GraphSession session) : IDisposable
{
    // Loading a graph of fewer statements takes no longer than starting the program.
    private const int SmallGraph = 20_000;

    // One document in so many must have changed before the whole is written again: each then costs little of it.
    private const int ChangedShare = 50;

    private readonly List<ImageSource> sources = [];

    /// <summary>The graph with its evidence: from the image where that shows the file as it is, else all of it loaded.</summary>
    public IGraphView View()
    {
        var source = new ImageSource(session.Path);
        if (source.Summary() is { } summary)
        {
            sources.Add(source);
            return new ImageView(source, summary);
        }
        source.Dispose();
        return session.Read(Load);
    }

    /// <summary>Writes the image where the graph is large and enough has changed since the last.</summary>
    /// <param name="always">True to write it in any case, unless it is current.</param>
    /// <returns>False where it was left as it is.</returns>
    public bool Refresh(bool always) => session.Read(() => IsDue(always)) && session.Amend(() =>
    {
        var revision = ImageRevision.Of(session.Database);
        new ImageWriter(session.Database, Load()).Write(revision);
        return true;
    });

    /// <inheritdoc/>
    public void Dispose() => sources.ForEach(source => source.Dispose());

    private GraphSnapshot Load() => new SnapshotLoader(session).Load(SnapshotContent.Everything);

    private bool IsDue(bool always)
    {
        var content = session.Database.Rows("SELECT content FROM image WHERE section = 'summary'", row => row.GetFieldValue<byte[]>(0));
        var shown = content.Count > 0 ? ImageSource.Summary(content[0])!.Revision : -1;
        var changes = ImageRevision.Of(session.Database) - shown;
        if (always || changes == 0)
            return changes > 0;
        return session.Database.Number("SELECT count(*) FROM statement") >= SmallGraph
            && (shown < 0 || changes * ChangedShare >= session.Database.Number("SELECT count(*) FROM document"));
    }
}
