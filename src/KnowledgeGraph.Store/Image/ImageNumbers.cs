using System.Runtime.InteropServices;

namespace KnowledgeGraph.Store;

/// <summary>Numbers of some elements, eight bytes each, then a byte each that tells which have one.</summary>
internal sealed class ImageNumbers
{
    private readonly long[] numbers;
    private readonly byte[] has;

    public ImageNumbers(byte[] content, int count)
    {
        (numbers, has) = (new long[count], new byte[count]);
        if (content.Length == 0)
            return;
        MemoryMarshal.Cast<byte, long>(content.AsSpan(0, count * sizeof(long))).CopyTo(numbers);
        content.AsSpan(count * sizeof(long)).CopyTo(has);
    }

    /// <summary>The bytes of a piece; none where no element has a number.</summary>
    public static byte[] Encode(IEnumerable<long?> numbers)
    {
        var all = numbers.ToArray();
        return Array.TrueForAll(all, number => number is null)
            ? []
            : [.. MemoryMarshal.AsBytes<long>(Array.ConvertAll(all, number => number ?? 0)), .. Array.ConvertAll(all, number => number is null ? (byte)0 : (byte)1)];
    }

    public bool Try(int element, out long number)
    {
        number = numbers[element];
        return has[element] != 0;
    }
}
