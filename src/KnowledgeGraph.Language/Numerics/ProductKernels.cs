using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language;

/// <summary>
/// The innermost loops of <see cref="MatrixProduct"/>: c += a × b for a few rows of a and one panel of b, or one row and several panels.
/// </summary>
/// <remarks>
/// Each keeps its sums in at most twelve of the sixteen vector registers that every machine with AVX2 has, and stores them itself: handed to
/// another method, or in wider vectors than the machine's own, they would live in memory, which is thirty times slower. They are
/// compiled in full at once, because a first text is read before the runtime would come to it.
/// </remarks>
internal static class ProductKernels
{
    private const int Width = PackedMatrix.PanelWidth;
    private const int Half = Width / 2;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void SixRows(ReadOnlySpan<float> a, int aStride, ReadOnlySpan<float> panel, Span<float> c, int cStride)
    {
        ref var top = ref MemoryMarshal.GetReference(a);
        ref var bottom = ref Unsafe.Add(ref top, 3 * aStride);
        ref var right = ref MemoryMarshal.GetReference(panel);
        ref var upper = ref MemoryMarshal.GetReference(c);
        ref var lower = ref Unsafe.Add(ref upper, 3 * cStride);
        nuint end = (nuint)panel.Length, one = (nuint)aStride, two = 2 * one, next = (nuint)cStride, last = 2 * next;
        var (p0, p1) = (Vector256.LoadUnsafe(ref upper), Vector256.LoadUnsafe(ref upper, Half));
        var (q0, q1) = (Vector256.LoadUnsafe(ref upper, next), Vector256.LoadUnsafe(ref upper, next + Half));
        var (r0, r1) = (Vector256.LoadUnsafe(ref upper, last), Vector256.LoadUnsafe(ref upper, last + Half));
        var (s0, s1) = (Vector256.LoadUnsafe(ref lower), Vector256.LoadUnsafe(ref lower, Half));
        var (t0, t1) = (Vector256.LoadUnsafe(ref lower, next), Vector256.LoadUnsafe(ref lower, next + Half));
        var (u0, u1) = (Vector256.LoadUnsafe(ref lower, last), Vector256.LoadUnsafe(ref lower, last + Half));
        for (nuint k = 0, at = 0; at < end; k++, at += Width)
        {
            var b0 = Vector256.LoadUnsafe(ref right, at);
            var b1 = Vector256.LoadUnsafe(ref right, at + Half);
            var x = Vector256.Create(Unsafe.Add(ref top, k));
            p0 = Vector256.FusedMultiplyAdd(b0, x, p0);
            p1 = Vector256.FusedMultiplyAdd(b1, x, p1);
            x = Vector256.Create(Unsafe.Add(ref top, k + one));
            q0 = Vector256.FusedMultiplyAdd(b0, x, q0);
            q1 = Vector256.FusedMultiplyAdd(b1, x, q1);
            x = Vector256.Create(Unsafe.Add(ref top, k + two));
            r0 = Vector256.FusedMultiplyAdd(b0, x, r0);
            r1 = Vector256.FusedMultiplyAdd(b1, x, r1);
            x = Vector256.Create(Unsafe.Add(ref bottom, k));
            s0 = Vector256.FusedMultiplyAdd(b0, x, s0);
            s1 = Vector256.FusedMultiplyAdd(b1, x, s1);
            x = Vector256.Create(Unsafe.Add(ref bottom, k + one));
            t0 = Vector256.FusedMultiplyAdd(b0, x, t0);
            t1 = Vector256.FusedMultiplyAdd(b1, x, t1);
            x = Vector256.Create(Unsafe.Add(ref bottom, k + two));
            u0 = Vector256.FusedMultiplyAdd(b0, x, u0);
            u1 = Vector256.FusedMultiplyAdd(b1, x, u1);
        }
        p0.StoreUnsafe(ref upper);
        p1.StoreUnsafe(ref upper, Half);
        q0.StoreUnsafe(ref upper, next);
        q1.StoreUnsafe(ref upper, next + Half);
        r0.StoreUnsafe(ref upper, last);
        r1.StoreUnsafe(ref upper, last + Half);
        s0.StoreUnsafe(ref lower);
        s1.StoreUnsafe(ref lower, Half);
        t0.StoreUnsafe(ref lower, next);
        t1.StoreUnsafe(ref lower, next + Half);
        u0.StoreUnsafe(ref lower, last);
        u1.StoreUnsafe(ref lower, last + Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FourRows(ReadOnlySpan<float> a, int aStride, ReadOnlySpan<float> panel, Span<float> c, int cStride)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(panel);
        ref var target = ref MemoryMarshal.GetReference(c);
        nuint end = (nuint)panel.Length, one = (nuint)aStride, two = 2 * one, three = 3 * one;
        nuint next = (nuint)cStride, third = 2 * next, last = 3 * next;
        var (p0, p1) = (Vector256.LoadUnsafe(ref target), Vector256.LoadUnsafe(ref target, Half));
        var (q0, q1) = (Vector256.LoadUnsafe(ref target, next), Vector256.LoadUnsafe(ref target, next + Half));
        var (r0, r1) = (Vector256.LoadUnsafe(ref target, third), Vector256.LoadUnsafe(ref target, third + Half));
        var (s0, s1) = (Vector256.LoadUnsafe(ref target, last), Vector256.LoadUnsafe(ref target, last + Half));
        for (nuint k = 0, at = 0; at < end; k++, at += Width)
        {
            var b0 = Vector256.LoadUnsafe(ref right, at);
            var b1 = Vector256.LoadUnsafe(ref right, at + Half);
            var x = Vector256.Create(Unsafe.Add(ref left, k));
            p0 = Vector256.FusedMultiplyAdd(b0, x, p0);
            p1 = Vector256.FusedMultiplyAdd(b1, x, p1);
            x = Vector256.Create(Unsafe.Add(ref left, k + one));
            q0 = Vector256.FusedMultiplyAdd(b0, x, q0);
            q1 = Vector256.FusedMultiplyAdd(b1, x, q1);
            x = Vector256.Create(Unsafe.Add(ref left, k + two));
            r0 = Vector256.FusedMultiplyAdd(b0, x, r0);
            r1 = Vector256.FusedMultiplyAdd(b1, x, r1);
            x = Vector256.Create(Unsafe.Add(ref left, k + three));
            s0 = Vector256.FusedMultiplyAdd(b0, x, s0);
            s1 = Vector256.FusedMultiplyAdd(b1, x, s1);
        }
        p0.StoreUnsafe(ref target);
        p1.StoreUnsafe(ref target, Half);
        q0.StoreUnsafe(ref target, next);
        q1.StoreUnsafe(ref target, next + Half);
        r0.StoreUnsafe(ref target, third);
        r1.StoreUnsafe(ref target, third + Half);
        s0.StoreUnsafe(ref target, last);
        s1.StoreUnsafe(ref target, last + Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FourPanels(ReadOnlySpan<float> a, ReadOnlySpan<float> panels, Span<float> c)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(panels);
        ref var target = ref MemoryMarshal.GetReference(c);
        nuint one = (nuint)(panels.Length / 4), two = 2 * one, three = 3 * one;
        var (p0, p1) = (Vector256.LoadUnsafe(ref target), Vector256.LoadUnsafe(ref target, Half));
        var (q0, q1) = (Vector256.LoadUnsafe(ref target, Width), Vector256.LoadUnsafe(ref target, Width + Half));
        var (r0, r1) = (Vector256.LoadUnsafe(ref target, 2 * Width), Vector256.LoadUnsafe(ref target, (2 * Width) + Half));
        var (s0, s1) = (Vector256.LoadUnsafe(ref target, 3 * Width), Vector256.LoadUnsafe(ref target, (3 * Width) + Half));
        for (nuint k = 0, at = 0; at < one; k++, at += Width)
        {
            var x = Vector256.Create(Unsafe.Add(ref left, k));
            p0 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, at), x, p0);
            p1 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, at + Half), x, p1);
            q0 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, at + one), x, q0);
            q1 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, at + one + Half), x, q1);
            r0 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, at + two), x, r0);
            r1 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, at + two + Half), x, r1);
            s0 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, at + three), x, s0);
            s1 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, at + three + Half), x, s1);
        }
        p0.StoreUnsafe(ref target);
        p1.StoreUnsafe(ref target, Half);
        q0.StoreUnsafe(ref target, Width);
        q1.StoreUnsafe(ref target, Width + Half);
        r0.StoreUnsafe(ref target, 2 * Width);
        r1.StoreUnsafe(ref target, (2 * Width) + Half);
        s0.StoreUnsafe(ref target, 3 * Width);
        s1.StoreUnsafe(ref target, (3 * Width) + Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void OnePanel(ReadOnlySpan<float> a, ReadOnlySpan<float> panel, Span<float> c)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(panel);
        ref var target = ref MemoryMarshal.GetReference(c);
        var (p0, p1) = (Vector256.LoadUnsafe(ref target), Vector256.LoadUnsafe(ref target, Half));
        var end = (nuint)panel.Length;
        for (nuint k = 0, at = 0; at < end; k++, at += Width)
        {
            var x = Vector256.Create(Unsafe.Add(ref left, k));
            p0 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, at), x, p0);
            p1 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref right, at + Half), x, p1);
        }
        p0.StoreUnsafe(ref target);
        p1.StoreUnsafe(ref target, Half);
    }
}
