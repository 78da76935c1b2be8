using System.Text;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>Reads pieces of the image in one state of the file, which it holds on to until it is disposed.</summary>
/// <remarks>A connection of its own: what is written meanwhile, here or elsewhere, neither waits for it nor shows in it.</remarks>
internal sealed class ImageSource : IDisposable
{
    private readonly string path;
    private readonly GraphDatabase database;
    private readonly Lock reading = new();

    public ImageSource(string path)
    {
        this.path = path;
        database = new GraphDatabase(path, SqliteOpenMode.ReadOnly);
        database.Script("PRAGMA mmap_size = 1073741824; BEGIN");
    }

    /// <summary>What the image holds; null where there is none that shows the file as it is.</summary>
    public ImageSummary? Summary() =>
        Summary(Read(ImageLayout.Summary, 0)) is { } summary && summary.Revision == ImageRevision.Of(database) ? summary : null;

    /// <summary>What an image holds, of its first piece's bytes; null where there is no image.</summary>
    public static ImageSummary? Summary(byte[] content) => content.Length == 0 ? null : ImageSummary.FromJson(Encoding.UTF8.GetString(content));

    /// <summary>A piece's bytes; none where there is no such piece.</summary>
    public byte[] Read(string section, int piece)
    {
        lock (reading)
        {
            try
            {
                var found = database.Rows("SELECT content FROM image WHERE section = $1 AND piece = $2", row => row.GetFieldValue<byte[]>(0), section, piece);
                return found.Count > 0 ? found[0] : [];
            }
            catch (SqliteException error) when (StoreErrors.Of(error, path) is { } meant)
            {
                throw meant;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => database.Dispose();
}
