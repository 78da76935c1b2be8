namespace KnowledgeGraph.Store;

/// <summary>One section of an image, each piece read when it is first asked for and kept.</summary>
/// <param name="source">Where pieces are read.</param>
/// <param name="section">The section.</param>
/// <param name="count">How many pieces it has.</param>
/// <param name="decode">Makes what is kept of a piece's bytes; they are empty for a piece that is not there.</param>
internal sealed class ImagePieces<T>(ImageSource source, string section, int count, Func<int, byte[], T> decode)
    where T : class
{
    private readonly T?[] pieces = new T?[count];

    public T this[int piece] => Volatile.Read(ref pieces[piece]) ?? Load(piece);

    // Two threads may decode one piece; both get the same content.
    private T Load(int piece)
    {
        var loaded = decode(piece, source.Read(section, piece));
        Volatile.Write(ref pieces[piece], loaded);
        return loaded;
    }
}
