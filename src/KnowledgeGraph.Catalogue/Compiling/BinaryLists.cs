using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>What the compiled file's readers and writers share: optional texts, dates and lists.</summary>
internal static class BinaryLists
{
    public static void WriteOptional(this BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null)
            to.Write(text);
    }

    public static string? ReadOptional(this BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;

    public static void WriteDate(this BinaryWriter to, PartialDate? date) => to.Write7BitEncodedInt(PackedDate.Pack(date));

    public static PartialDate? ReadDate(this BinaryReader from) => PackedDate.Unpack(from.Read7BitEncodedInt());

    public static void WriteList<T>(this BinaryWriter to, IReadOnlyList<T> items, Action<BinaryWriter, T> write)
    {
        to.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
            write(to, item);
    }

    public static IReadOnlyList<T> ReadList<T>(this BinaryReader from, Func<BinaryReader, T> read)
    {
        var count = from.Read7BitEncodedInt();
        if (count == 0)
            return [];
        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = read(from);
        return items;
    }
}
