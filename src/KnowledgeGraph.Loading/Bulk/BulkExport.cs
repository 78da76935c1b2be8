using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>Writes a graph for Neo4j's own importer, which fills an empty database faster than any client can.</summary>
/// <remarks>
/// One document after the other is read and written, so that memory stays flat but for the entities' ids. What a load would
/// remember of each document is written too, so that <see cref="GraphLoader"/> goes on from there; constraints and indexes, which
/// the importer of the Community Edition does not make, are made by the first load after the import. The importer knows no empty
/// list: an entity without aliases has no <c>aliases</c> until a load writes it.
/// </remarks>
public static class BulkExport
{
    /// <summary>Writes the files.</summary>
    /// <param name="file">The graph.</param>
    /// <param name="schema">The labels, types and properties that there may be.</param>
    /// <param name="folder">Where; made if it is not there.</param>
    /// <param name="evidence">How much of the evidence goes with the graph.</param>
    /// <exception cref="InputException">The graph holds a label, type or property that the schema does not have.</exception>
    /// <exception cref="OutputException">The folder cannot be written to.</exception>
    public static BulkFiles Write(GraphFile file, GraphSchema schema, string folder, EvidenceLevel evidence = EvidenceLevel.Full)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(folder);
        try
        {
            Directory.CreateDirectory(folder);
            var stamps = WantedStamps.Of(file, schema, evidence);
            using var files = new CsvFolder(folder, schema, Further(file, schema, stamps.Keys));
            var writer = new BulkWriter(file, schema, files, evidence);
            foreach (var (document, stamp) in stamps.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                if (file.Share(document) is { } share)
                    writer.Write(share, stamp);
            }
            return new(folder, files.Arguments);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(folder, $"cannot be written to; check that it is a folder and that you may write there ({error.Message})", error);
        }
    }

    private static FurtherColumns Further(GraphFile file, GraphSchema schema, IEnumerable<string> documents)
    {
        var further = new FurtherColumns(schema);
        var seen = new HashSet<EntityId>();
        foreach (var share in documents.Select(file.Share).OfType<DocumentShare>())
            further.Add(file, share, seen);
        return further;
    }
}
