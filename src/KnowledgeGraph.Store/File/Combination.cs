using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Adds what other files hold to one. The caller holds the transaction on it.</summary>
internal sealed class Combination(GraphSession into, IReadOnlyList<GraphSession> others)
{
    private readonly DocumentLedger documents = new(into);

    /// <summary>All or nothing: conflicts are found before anything is written.</summary>
    public void Run()
    {
        Check();
        JoinCorrections();
        foreach (var other in others)
            AddDocuments(other);
    }

    private void Check()
    {
        var first = new Dictionary<string, (string Fingerprint, string Path)>(StringComparer.Ordinal);
        foreach (var file in others.Prepend(into))
        {
            foreach (var (id, fingerprint, _) in Held(file))
            {
                if (!first.TryAdd(id, (fingerprint, file.Path)) && first[id].Fingerprint != fingerprint)
                    throw new InputException(new(file.Path), $"the document '{id}' has another text here than in {first[id].Path}; remove it from one of the two");
            }
        }
    }

    /// <summary>Of two readings of one text the one whose reader's key sorts last stays, whichever file comes first.</summary>
    private void AddDocuments(GraphSession other)
    {
        var here = Held(into).ToDictionary(document => document.Id, document => document.Reader, StringComparer.Ordinal);
        foreach (var (id, _, reader) in Held(other))
        {
            if (!here.TryGetValue(id, out var known) || string.CompareOrdinal(known, reader) < 0)
                documents.Add(other.Read(() => other.Reader.Reading(id))!, reader);
        }
    }

    /// <summary>Each correction once, in an order that does not depend on that of the files; one taken back in any file is taken back.</summary>
    private void JoinCorrections()
    {
        var logs = others.Select(other => other.Read(other.Log.Read)).Prepend(into.Log.Read()).ToList();
        var joined = CorrectionUnion.Of(logs);
        into.Database.Execute("DELETE FROM correction");
        foreach (var (correction, undone) in joined)
            into.Log.Append(correction, undone);
        into.Forget();
        new GraphRebuild(into.Database, into.Interning, into.Reader, into.Ledger).Run(into.Rulings);
    }

    private static List<(string Id, string Fingerprint, string Reader)> Held(GraphSession file)
    {
        List<(string, string, string)> Query() => file.Database.Rows(
            "SELECT id, fingerprint, reader FROM document ORDER BY id", row => (row.GetString(0), row.GetString(1), row.GetString(2)));
        return file.Database.InTransaction ? Query() : file.Read(Query);
    }
}
