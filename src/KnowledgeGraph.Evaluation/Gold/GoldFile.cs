using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>What a graph of one document should hold.</summary>
/// <param name="Name">What to call it: its file's name without the ending.</param>
/// <param name="Document">The file name of the document's text; null where the file does not say.</param>
/// <param name="Entities">The entities, ids distinct.</param>
/// <param name="Edges">The edges.</param>
public sealed record GoldFile(string Name, string? Document, IReadOnlyList<GoldEntity> Entities, IReadOnlyList<GoldEdge> Edges)
{
    /// <summary>Reads a gold file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">It cannot be read, is no JSON or not of the form; the message has line and column.</exception>
    public static GoldFile Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return GoldReader.Read(File.ReadAllText(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new InputPlace(path), "cannot be read: " + error.Message, error);
        }
    }
}
