using System.Runtime.InteropServices;

namespace KnowledgeGraph.Catalogue;

/// <summary>One spelling of one entry, as it lies in the image.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct Posting(ulong Shapes, int Entry, int Text, int From, int To, int Told, int Flags)
{
    private const int Common = 256;

    public static int FlagsOf(NameKind kind, bool isCommonWord) => (int)kind | (isCommonWord ? Common : 0);

    public NameKind Kind => (NameKind)(Flags & 255);

    public bool IsCommonWord => (Flags & Common) != 0;
}
