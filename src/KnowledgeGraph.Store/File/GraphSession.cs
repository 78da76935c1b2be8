using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>An open file: its transactions, and what of it is kept in memory between them.</summary>
internal sealed class GraphSession : IDisposable
{
    private Rulings? rulings;
    private IReadOnlyDictionary<string, EdgeRule>? rules;
    private long seenVersion = -1;

    public GraphSession(string path, GraphDatabase database)
    {
        (Path, Database) = (path, database);
        Interning = new(database);
        Ledger = new(database, Interning);
        Reader = new(database);
        Log = new(database);
    }

    public string Path { get; }

    public GraphDatabase Database { get; }

    public Interning Interning { get; }

    public LedgerWriter Ledger { get; }

    public LedgerReader Reader { get; }

    public CorrectionLog Log { get; }

    /// <summary>The file's rules; to be asked for within a transaction.</summary>
    public IReadOnlyDictionary<string, EdgeRule> Rules =>
        rules ??= RulesJson.Read(Database.Text("SELECT value FROM meta WHERE name = 'rules'") ?? "{}");

    /// <summary>What the corrections say; to be asked for within a transaction.</summary>
    public Rulings Rulings => rulings ??= RulingsOf(Log.Read());

    public Rulings RulingsOf(IEnumerable<LoggedCorrection> corrections)
    {
        var known = Rules;
        return new(corrections, type => known.GetValueOrDefault(type) ?? EdgeRule.Plain);
    }

    /// <summary>One state of the file, however many queries are asked of it.</summary>
    public T Read<T>(Func<T> read) => Transact("BEGIN", read);

    /// <summary>A change that is made wholly or not at all.</summary>
    public T Write<T>(Func<T> change) => Amend(() =>
    {
        var result = change();
        ImageRevision.Advance(Database);
        return result;
    });

    /// <summary>A change, made wholly or not at all, of what stands beside the graph that follows from documents.</summary>
    public T Amend<T>(Func<T> change) => Transact("BEGIN IMMEDIATE", change);

    /// <summary>Forgets what was kept of the file's corrections and rules.</summary>
    public void Forget() => (rulings, rules) = (null, null);

    /// <inheritdoc/>
    public void Dispose() => Database.Dispose();

    private T Transact<T>(string begin, Func<T> work)
    {
        try
        {
            Database.Execute(begin);
            Database.InTransaction = true;
            try
            {
                ForgetWhatOthersChanged();
                var result = work();
                Database.Execute("COMMIT");
                return result;
            }
            catch
            {
                RollBack();
                throw;
            }
            finally
            {
                Database.InTransaction = false;
            }
        }
        catch (SqliteException error) when (StoreErrors.Of(error, Path) is { } meant)
        {
            throw meant;
        }
    }

    private void ForgetWhatOthersChanged()
    {
        var version = Database.Number("PRAGMA data_version");
        if (version == seenVersion)
            return;
        seenVersion = version;
        Forget();
        Interning.Clear();
    }

    /// <summary>SQLite takes back some failed transactions by itself; then there is none left to end.</summary>
    private void RollBack()
    {
        Forget();
        Interning.Clear();
        try
        {
            Database.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
        }
    }
}
