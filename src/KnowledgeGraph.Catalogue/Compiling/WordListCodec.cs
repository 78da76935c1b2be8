using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Writes and reads titles, ambiguities and word lists.</summary>
internal static class WordListCodec
{
    public static void Write(BinaryWriter to, WordLists words)
    {
        to.WriteList(words.Titles, WriteTitle);
        to.WriteList(words.Ambiguities, WriteAmbiguity);
        foreach (var list in (IReadOnlyList<string>[])[words.Common, words.Honorifics, words.Particles, words.Suffixes])
            WriteTexts(to, list);
    }

    public static WordLists Read(BinaryReader from) => new(
        from.ReadList(ReadTitle), from.ReadList(ReadAmbiguity), ReadTexts(from), ReadTexts(from), ReadTexts(from), ReadTexts(from));

    private static void WriteTitle(BinaryWriter to, OfficeTitle title)
    {
        to.Write(title.Title);
        WriteTexts(to, title.Written);
        WriteTexts(to, title.Is);
    }

    private static OfficeTitle ReadTitle(BinaryReader from) => new(from.ReadString(), ReadTexts(from), ReadTexts(from));

    private static void WriteAmbiguity(BinaryWriter to, Ambiguity ambiguity)
    {
        WriteTexts(to, ambiguity.Names);
        to.WriteList(ambiguity.Senses, WriteSense);
    }

    private static Ambiguity ReadAmbiguity(BinaryReader from) => new(ReadTexts(from), from.ReadList(ReadSense));

    private static void WriteSense(BinaryWriter to, ToldApart sense)
    {
        to.Write(sense.Of.Value);
        WriteTexts(to, sense.Near);
        to.WriteList(sense.Periods, (writer, period) =>
        {
            writer.WriteDate(period.From);
            writer.WriteDate(period.To);
        });
    }

    private static ToldApart ReadSense(BinaryReader from) => new(
        EntityId.Parse(from.ReadString()), ReadTexts(from), from.ReadList(reader => Timing.Between(reader.ReadDate(), reader.ReadDate())));

    private static void WriteTexts(BinaryWriter to, IReadOnlyList<string> texts) => to.WriteList(texts, (writer, text) => writer.Write(text));

    private static IReadOnlyList<string> ReadTexts(BinaryReader from) => from.ReadList(reader => reader.ReadString());
}
