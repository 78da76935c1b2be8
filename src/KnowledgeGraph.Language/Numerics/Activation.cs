using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language;

/// <summary>The functions between layers, with the same bits on every machine (the platform's own differ).</summary>
internal static class Activation
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    /// <summary>The slope of <see cref="Leaky"/> below zero.</summary>
    public const float LeakySlope = 0.1f;

    /// <summary>e to the x, within two units in the last place (the polynomial of Moshier's Cephes library).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var n = Vector256.Floor((x * Log2E) + Vector256.Create(0.5f));
        var r = x - (n * Ln2High) - (n * Ln2Low);
        var p = Vector256.FusedMultiplyAdd(Vector256.Create(1.9875691500e-4f), r, Vector256.Create(1.3981999507e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(8.3334519073e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(4.1665795894e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.6666665459e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(5.0000001201e-1f));
        p = Vector256.FusedMultiplyAdd(p, r * r, r + Vector256<float>.One);
        var power = (Vector256.ConvertToInt32(n) + Vector256.Create(127)) << 23;
        return p * power.AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) => (Sigmoid(x + x) * 2f) - Vector256<float>.One;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Leaky(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var i = 0;
        for (; i + 8 <= values.Length; i += 8)
        {
            var value = Vector256.LoadUnsafe(ref first, (nuint)i);
            Vector256.Max(value, value * LeakySlope).StoreUnsafe(ref first, (nuint)i);
        }
        for (; i < values.Length; i++)
            values[i] = Math.Max(values[i], values[i] * LeakySlope);
    }

    /// <summary>Adds one row to another.</summary>
    public static void Add(ReadOnlySpan<float> source, Span<float> target)
    {
        for (var i = 0; i < source.Length; i++)
            target[i] += source[i];
    }

    /// <summary>The place of the largest number; the first of several.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Highest(ReadOnlySpan<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var highest = float.NegativeInfinity;
        var i = 0;
        if (values.Length >= 8)
        {
            var wide = Vector256.LoadUnsafe(ref first);
            for (i = 8; i + 8 <= values.Length; i += 8)
                wide = Vector256.Max(wide, Vector256.LoadUnsafe(ref first, (nuint)i));
            for (var lane = 0; lane < 8; lane++)
                highest = Math.Max(highest, wide[lane]);
        }
        for (; i < values.Length; i++)
            highest = Math.Max(highest, values[i]);
        var sought = Vector256.Create(highest);
        for (i = 0; i + 8 <= values.Length; i += 8)
        {
            if (Vector256.EqualsAny(Vector256.LoadUnsafe(ref first, (nuint)i), sought))
                break;
        }
        while (i < values.Length - 1 && values[i] != highest)
            i++;
        return i;
    }

    /// <summary>The scalar product, summed in a fixed order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        var sum = Vector256<float>.Zero;
        var i = 0;
        for (; i + 8 <= a.Length; i += 8)
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref left, (nuint)i), Vector256.LoadUnsafe(ref right, (nuint)i), sum);
        var total = Vector256.Sum(sum);
        for (; i < a.Length; i++)
            total += a[i] * b[i];
        return total;
    }
}
