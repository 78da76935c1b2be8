using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeGraph.Language;

/// <summary>Named matrices, keys and word lists in one file. Matrices are stored small and read back as single precision.</summary>
/// <remarks>
/// Layout, little-endian: the signature, then one record after another until the end:
/// kind (one byte), name, and the kind's content. The same content gives the same bytes.
/// </remarks>
internal sealed class WeightStore
{
    private static readonly byte[] Signature = "KGWEIGHT1"u8.ToArray();
    private readonly Dictionary<string, Matrix> matrices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> bytewise = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong[]> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> texts = new(StringComparer.Ordinal);

    /// <summary>Adds all of another store, its names after a prefix, as a part that <see cref="Part"/> gives back.</summary>
    public void Add(string prefix, WeightStore part)
    {
        foreach (var (name, values) in part.texts)
            Add(prefix + name, values);
        foreach (var (name, values) in part.keys)
            Add(prefix + name, values);
        foreach (var (name, matrix) in part.matrices)
            Add(prefix + name, matrix, part.bytewise[name]);
    }

    /// <summary>What stands under names that begin with a prefix, without it; empty where nothing does.</summary>
    public WeightStore Part(string prefix)
    {
        var part = new WeightStore();
        foreach (var name in texts.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
            part.Add(name[prefix.Length..], texts[name]);
        foreach (var name in keys.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
            part.Add(name[prefix.Length..], keys[name]);
        foreach (var name in matrices.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
            part.Add(name[prefix.Length..], matrices[name], bytewise[name]);
        return part;
    }

    /// <summary>Adds a matrix, to be stored in half precision, or in bytes with one scale a row.</summary>
    public void Add(string name, Matrix matrix, bool inBytes = false) => (matrices[name], bytewise[name]) = (matrix, inBytes);

    public void Add(string name, ulong[] values) => keys[name] = values;

    public void Add(string name, IReadOnlyList<string> values) => texts[name] = [.. values];

    public Matrix Matrix(string name) => Known(matrices, name);

    public ulong[] Keys(string name) => Known(keys, name);

    public string[] Texts(string name) => Known(texts, name);

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        foreach (var (name, values) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Begin(writer, 'T', name, values.Length);
            Array.ForEach(values, writer.Write);
        }
        foreach (var (name, values) in keys.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Begin(writer, 'K', name, values.Length);
            writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
        }
        foreach (var (name, matrix) in matrices.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Begin(writer, bytewise[name] ? 'B' : 'H', name, matrix.Rows);
            writer.Write(matrix.Columns);
            if (bytewise[name])
                MatrixCoding.WriteBytes(writer, matrix);
            else
                MatrixCoding.WriteHalves(writer, matrix);
        }
    }

    /// <exception cref="InvalidDataException">The stream is not such a file.</exception>
    public static WeightStore Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (!reader.ReadBytes(Signature.Length).AsSpan().SequenceEqual(Signature))
            throw new InvalidDataException("The file does not begin as a weight file does.");
        var store = new WeightStore();
        while (stream.Position < stream.Length)
            store.ReadRecord(reader);
        return store;
    }

    private void ReadRecord(BinaryReader reader)
    {
        var kind = (char)reader.ReadByte();
        var name = reader.ReadString();
        var count = reader.ReadInt32();
        switch (kind)
        {
            case 'T':
                texts[name] = [.. Enumerable.Range(0, count).Select(_ => reader.ReadString())];
                break;
            case 'K':
                reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes((keys[name] = new ulong[count]).AsSpan()));
                break;
            case 'B':
                Add(name, MatrixCoding.ReadBytes(reader, count, reader.ReadInt32()), inBytes: true);
                break;
            case 'H':
                Add(name, MatrixCoding.ReadHalves(reader, count, reader.ReadInt32()));
                break;
            default:
                throw new InvalidDataException($"Record '{name}' is of the unknown kind '{kind}'.");
        }
    }

    private static void Begin(BinaryWriter writer, char kind, string name, int count)
    {
        writer.Write((byte)kind);
        writer.Write(name);
        writer.Write(count);
    }

    private static T Known<T>(Dictionary<string, T> values, string name) =>
        values.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"The weight file has no record '{name}'.");
}
