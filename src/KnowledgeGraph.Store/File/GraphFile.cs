using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>
/// A graph in one SQLite file: the ledger of what was read, the corrections that people made, and the nodes and edges that
/// follow from both.
/// </summary>
/// <remarks>
/// <para>Every change is one transaction: a process killed at any moment loses only the document under way. One writer and many
/// readers work at once, each reader on one state of the file for as long as a call lasts; use one instance a thread.</para>
/// <para>What the graph is depends only on which documents are in it and on the corrections, never on the order in which they
/// came: <see cref="Export"/> equals <see cref="GraphDerivation.Derive"/> over them.</para>
/// </remarks>
public sealed class GraphFile : IDisposable
{
    private readonly GraphSession session;
    private readonly GraphImage image;

    private GraphFile(GraphSession session) => (this.session, image) = (session, new(session));

    /// <summary>The file's path as given.</summary>
    public string Path => session.Path;

    /// <summary>What tells two edges of a type apart, by type.</summary>
    public IReadOnlyDictionary<string, EdgeRule> Rules => session.Read(() => session.Rules);

    /// <summary>How many rows were read or written so far.</summary>
    internal long RowsTouched => session.Database.RowsTouched;

    /// <summary>Opens a graph file. One of an older version is brought up to date first.</summary>
    /// <param name="path">The file.</param>
    /// <param name="readOnly">False to be able to change it.</param>
    /// <exception cref="InputException">There is no such file, it is no graph, or it is of a newer version than this program.</exception>
    public static GraphFile Open(string path, bool readOnly = true) => new(GraphFileOpening.Open(path, readOnly));

    /// <summary>Opens a graph file to change it, or begins a new one.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="rules">What tells two edges of a type apart, by type; types not listed are <see cref="EdgeRule.Plain"/>. Where these
    /// differ from the file's own, its edges are made anew.</param>
    /// <exception cref="InputException">The file is no graph, or of a newer version than this program.</exception>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static GraphFile OpenOrCreate(string path, IReadOnlyDictionary<string, EdgeRule> rules) =>
        new(GraphFileOpening.OpenOrCreate(path, rules));

    /// <summary>True where a document was read with this result already, so that it need not be read again.</summary>
    /// <param name="fingerprint">The document's <see cref="Document.Fingerprint"/>.</param>
    /// <param name="readerKey">A fingerprint of all else that reading depends on: extractor version, schema, catalogue.</param>
    public bool Contains(string fingerprint, string readerKey = "") => session.Read(() =>
        session.Database.Number("SELECT count(*) FROM document WHERE fingerprint = $1 AND reader = $2", fingerprint, readerKey) > 0);

    /// <summary>Adds a document, or replaces the one of its id.</summary>
    /// <param name="reading">All that reading it gave.</param>
    /// <param name="readerKey">As in <see cref="Contains"/>; the same text under another key is replaced.</param>
    /// <exception cref="InputException">The reading contradicts itself, or a statement's id is another document's.</exception>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public AddOutcome Add(DocumentReading reading, string readerKey = "") =>
        session.Write(() => new DocumentLedger(session).Add(reading, readerKey));

    /// <summary>Takes a document out with exactly its share of the graph.</summary>
    /// <returns>False where there is no such document.</returns>
    public bool Remove(string documentId) => session.Write(() => new DocumentLedger(session).Remove(documentId));

    /// <summary>The documents, sorted by id.</summary>
    public IReadOnlyList<StoredDocument> Documents() => session.Read(new DocumentLedger(session).List);

    /// <summary>A document's reading as it was added, before corrections; null where there is none.</summary>
    public DocumentReading? Reading(string documentId) => session.Read(() => session.Reader.Reading(documentId));

    /// <summary>What each document's share of the graph depends on, sorted by document: equal stamps mean equal shares.</summary>
    public IReadOnlyList<DocumentStamp> Stamps() => session.Read(new ShareReader(session).Stamps);

    /// <summary>What a document gives to the graph, corrections applied; null where there is no such document.</summary>
    /// <param name="documentId">The document's id; empty for what people asserted.</param>
    public DocumentShare? Share(string documentId) => session.Read(() => new ShareReader(session).Share(documentId));

    /// <summary>The corrections, oldest first, those taken back among them.</summary>
    public IReadOnlyList<LoggedCorrection> Corrections() => session.Read(session.Log.Read);

    /// <summary>Makes a correction.</summary>
    /// <exception cref="CorrectionException">It names what is not there, contradicts an earlier one or would go in a circle.</exception>
    public LoggedCorrection Correct(Correction correction) => session.Write(() => new Corrector(session).Correct(correction));

    /// <summary>Takes a correction back.</summary>
    /// <exception cref="CorrectionException">There is none of this number, or it was taken back already.</exception>
    public void Undo(int number) => session.Write(() =>
    {
        new Corrector(session).Undo(number);
        return 0;
    });

    /// <summary>Adds what other graph files hold: a document that several hold counts once, corrections are joined.</summary>
    /// <exception cref="InputException">Two files hold different texts under one document id; nothing is written.</exception>
    public void Combine(IReadOnlyList<GraphFile> others) => session.Write(() =>
    {
        new Combination(session, [.. others.Select(other => other.session)]).Run();
        return 0;
    });

    /// <summary>What the file holds, in numbers.</summary>
    public GraphCounts Counts() => session.Read(() => Counting.Counts(session.Database));

    /// <summary>The whole graph, everything sorted by id.</summary>
    public GraphData Export() => session.Read(() => new GraphReader(session).Export());

    /// <summary>An immutable copy in memory for query engines.</summary>
    public GraphSnapshot Snapshot(SnapshotContent content) => session.Read(() => new SnapshotLoader(session).Load(content));

    /// <summary>
    /// The graph with its evidence for query engines, as it is now: from the file's image, of which only what is asked for is read, or,
    /// where that is older than the graph, loaded whole. It can be read until the file is disposed.
    /// </summary>
    public IGraphView View() => image.View();

    /// <summary>
    /// Writes the file's image, from which <see cref="View"/> opens at once, where the graph is large and at least one document in fifty
    /// has changed since the last; so a document more costs no more than itself.
    /// </summary>
    /// <param name="always">True to write it unless it shows the graph as it is.</param>
    /// <returns>False where it was left as it is.</returns>
    public bool RefreshImage(bool always = false) => image.Refresh(always);

    /// <summary>An entity; null where there is none of this id.</summary>
    public Node? Node(EntityId id) => session.Read(() => new GraphReader(session).Node(id));

    /// <summary>An edge with its evidence; null where there is none of this id.</summary>
    public Edge? Edge(string id) => session.Read(() => new GraphReader(session).Edge(id));

    /// <summary>The edges at an entity, either end, with their evidence, sorted by type, time and id.</summary>
    public IReadOnlyList<Edge> EdgesOf(EntityId id) => session.Read(() => new GraphReader(session).EdgesOf(id));

    /// <summary>The statements behind an edge, corrections applied, sorted by id.</summary>
    public IReadOnlyList<Statement> StatementsOf(string edgeId) => session.Read(() => new GraphReader(session).StatementsOf(edgeId));

    /// <summary>All statements of which an entity is subject or object, those that make no edge among them, sorted by id.</summary>
    public IReadOnlyList<Statement> StatementsAbout(EntityId id) => session.Read(() => new GraphReader(session).StatementsAbout(id));

    /// <summary>The passages that mention an entity, by document and index.</summary>
    /// <param name="id">The entity.</param>
    /// <param name="limit">How many to return at the most.</param>
    public IReadOnlyList<EntityPassage> PassagesOf(EntityId id, int limit = int.MaxValue) =>
        session.Read(() => new GraphReader(session).PassagesOf(id, limit));

    /// <summary>What an id, a name, an alias or a mistyped name may mean, best first: by quality, distance, then number of edges.</summary>
    public IReadOnlyList<Candidate> Resolve(string text, int limit = 10) => session.Read(() => new NameSearch(session.Database).Resolve(text, limit));

    /// <summary>The one entity that a text means.</summary>
    /// <exception cref="UnknownNameException">It means nothing here, or more than one thing; the message lists them.</exception>
    public EntityId Find(string text) => EntityChoice.Of(text, Resolve(text));

    /// <summary>Full-text search over names, typing errors allowed, and passages.</summary>
    /// <param name="text">What a user typed; nothing in it is an operator but quotation marks around a phrase.</param>
    /// <param name="limit">How many of each to return at the most.</param>
    public SearchResult Search(string text, int limit = 20) => session.Read(() => new SearchResult(
        new NameSearch(session.Database).Search(text, limit), new PassageSearch(session.Database).Search(text, limit)));

    /// <summary>What people created by hand, kept apart from all that follows from documents.</summary>
    public UserGraph UserGraph() => session.Read(() => new UserGraphTables(session.Database).Read());

    /// <summary>Replaces what people created by hand.</summary>
    public void Save(UserGraph created) => session.Amend(() =>
    {
        new UserGraphTables(session.Database).Write(created);
        return created;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        image.Dispose();
        session.Dispose();
    }
}
