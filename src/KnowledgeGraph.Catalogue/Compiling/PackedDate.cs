using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>A date of reduced precision in one integer: 20040627, 20040600, 20040000; 0 is none.</summary>
internal static class PackedDate
{
    public static int Pack(PartialDate? date) => date is { } known ? (known.Year * 10000) + (known.Month * 100) + known.Day : 0;

    public static PartialDate? Unpack(int packed) =>
        packed == 0 ? null : new PartialDate(packed / 10000, packed / 100 % 100, packed % 100);
}
