using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language;

/// <summary>Products of matrices.</summary>
/// <remarks>
/// Every element is summed in the same order with fused multiply-adds, whatever the number of rows and the width of the
/// machine's vectors, so that a sentence is read alike alone and among others, here and elsewhere.
/// </remarks>
internal static class MatrixProduct
{
    private const int Width = PackedMatrix.PanelWidth;

    /// <summary>c = a × b, or c += a × b.</summary>
    public static void Multiply(Matrix a, PackedMatrix b, Matrix c, bool add = false) =>
        Multiply(a.Data, a.Columns, a.Rows, b, c.Data, c.Columns, add);

    /// <summary>c += transposed(a) × b.</summary>
    public static void AddTransposed(Matrix a, PackedMatrix b, Matrix c) => Multiply(a.Transposed(), b, c, add: true);

    /// <summary>c = a × b or c += a × b, where element (r, k) of a stands at r × aStride + k.</summary>
    public static void Multiply(ReadOnlySpan<float> a, int aStride, int rows, PackedMatrix b, Span<float> c, int cStride, bool add)
    {
        if (rows == 0 || b.Rows == 0)
            return;
        for (var panel = 0; panel < b.PanelCount; panel++)
        {
            var part = b.Panels.AsSpan(panel * b.Rows * Width, b.Rows * Width);
            var columns = Math.Min(Width, b.Columns - (panel * Width));
            for (var row = 0; row + 4 <= rows;)
            {
                var height = rows - row >= 8 ? 8 : 4;
                var target = c[((row * cStride) + (panel * Width))..];
                if (columns == Width)
                    Block(height, a[(row * aStride)..], aStride, part, target, cStride, add);
                else
                    NarrowBlock(height, a[(row * aStride)..], aStride, part, target, cStride, columns, add);
                row += height;
            }
        }
        for (var row = rows & ~3; row < rows; row++)
            OneRow(a[(row * aStride)..], b, c.Slice(row * cStride, b.Columns), add);
    }

    /// <summary>A row that is left over, over four panels at a time where there are so many.</summary>
    private static void OneRow(ReadOnlySpan<float> a, PackedMatrix b, Span<float> c, bool add)
    {
        var panel = 0;
        for (; (panel + 4) * Width <= b.Columns; panel += 4)
            FourPanels(a, b.Panels.AsSpan(panel * b.Rows * Width, 4 * b.Rows * Width), c[(panel * Width)..], add);
        Span<float> wide = stackalloc float[Width];
        for (; panel < b.PanelCount; panel++)
        {
            var target = c[(panel * Width)..Math.Min((panel + 1) * Width, b.Columns)];
            target.CopyTo(wide);
            OnePanel(a, b.Panels.AsSpan(panel * b.Rows * Width, b.Rows * Width), wide, add);
            wide[..target.Length].CopyTo(target);
        }
    }

    private static void Block(int height, ReadOnlySpan<float> a, int aStride, ReadOnlySpan<float> panel, Span<float> c, int cStride, bool add)
    {
        if (height == 8)
            EightRows(a, aStride, panel, c, cStride, add);
        else
            FourRows(a, aStride, panel, c, cStride, add);
    }

    /// <summary>A block at the right edge, computed aside because its panel is wider than what is left of c.</summary>
    private static void NarrowBlock(int height, ReadOnlySpan<float> a, int aStride, ReadOnlySpan<float> panel, Span<float> c, int cStride, int columns, bool add)
    {
        Span<float> wide = stackalloc float[8 * Width];
        for (var row = 0; add && row < height; row++)
            c.Slice(row * cStride, columns).CopyTo(wide[(row * Width)..]);
        Block(height, a, aStride, panel, wide, Width, add);
        for (var row = 0; row < height; row++)
            wide.Slice(row * Width, columns).CopyTo(c[(row * cStride)..]);
    }

    // The kernels keep every sum in a register and store it themselves: handed to another method, it would live in memory.
    private static void EightRows(ReadOnlySpan<float> a, int aStride, ReadOnlySpan<float> panel, Span<float> c, int cStride, bool add)
    {
        Vector512<float> p = default, q = default, r = default, s = default, t = default, u = default, v = default, w = default;
        ref var top = ref MemoryMarshal.GetReference(a);
        ref var bottom = ref Unsafe.Add(ref top, 4 * aStride);
        ref var right = ref MemoryMarshal.GetReference(panel);
        ref var upper = ref MemoryMarshal.GetReference(c);
        ref var lower = ref Unsafe.Add(ref upper, 4 * cStride);
        nuint depth = (nuint)(panel.Length / Width), one = (nuint)aStride, two = 2 * one, three = 3 * one, stride = (nuint)cStride;
        if (add)
        {
            (p, q) = (Vector512.LoadUnsafe(ref upper), Vector512.LoadUnsafe(ref upper, stride));
            (r, s) = (Vector512.LoadUnsafe(ref upper, 2 * stride), Vector512.LoadUnsafe(ref upper, 3 * stride));
            (t, u) = (Vector512.LoadUnsafe(ref lower), Vector512.LoadUnsafe(ref lower, stride));
            (v, w) = (Vector512.LoadUnsafe(ref lower, 2 * stride), Vector512.LoadUnsafe(ref lower, 3 * stride));
        }
        for (nuint k = 0; k < depth; k++)
        {
            var b = Vector512.LoadUnsafe(ref right, k * Width);
            p = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref top, k)), p);
            q = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref top, k + one)), q);
            r = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref top, k + two)), r);
            s = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref top, k + three)), s);
            t = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref bottom, k)), t);
            u = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref bottom, k + one)), u);
            v = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref bottom, k + two)), v);
            w = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref bottom, k + three)), w);
        }
        p.StoreUnsafe(ref upper);
        q.StoreUnsafe(ref upper, stride);
        r.StoreUnsafe(ref upper, 2 * stride);
        s.StoreUnsafe(ref upper, 3 * stride);
        t.StoreUnsafe(ref lower);
        u.StoreUnsafe(ref lower, stride);
        v.StoreUnsafe(ref lower, 2 * stride);
        w.StoreUnsafe(ref lower, 3 * stride);
    }

    private static void FourRows(ReadOnlySpan<float> a, int aStride, ReadOnlySpan<float> panel, Span<float> c, int cStride, bool add)
    {
        Vector512<float> p = default, q = default, r = default, s = default;
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(panel);
        ref var target = ref MemoryMarshal.GetReference(c);
        nuint depth = (nuint)(panel.Length / Width), one = (nuint)aStride, two = 2 * one, three = 3 * one, stride = (nuint)cStride;
        if (add)
        {
            (p, q) = (Vector512.LoadUnsafe(ref target), Vector512.LoadUnsafe(ref target, stride));
            (r, s) = (Vector512.LoadUnsafe(ref target, 2 * stride), Vector512.LoadUnsafe(ref target, 3 * stride));
        }
        for (nuint k = 0; k < depth; k++)
        {
            var b = Vector512.LoadUnsafe(ref right, k * Width);
            p = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref left, k)), p);
            q = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref left, k + one)), q);
            r = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref left, k + two)), r);
            s = Vector512.FusedMultiplyAdd(b, Vector512.Create(Unsafe.Add(ref left, k + three)), s);
        }
        p.StoreUnsafe(ref target);
        q.StoreUnsafe(ref target, stride);
        r.StoreUnsafe(ref target, 2 * stride);
        s.StoreUnsafe(ref target, 3 * stride);
    }

    private static void FourPanels(ReadOnlySpan<float> a, ReadOnlySpan<float> panels, Span<float> c, bool add)
    {
        Vector512<float> p = default, q = default, r = default, s = default;
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(panels);
        ref var target = ref MemoryMarshal.GetReference(c);
        nuint one = (nuint)(panels.Length / 4), two = 2 * one, three = 3 * one;
        if (add)
        {
            (p, q) = (Vector512.LoadUnsafe(ref target), Vector512.LoadUnsafe(ref target, Width));
            (r, s) = (Vector512.LoadUnsafe(ref target, 2 * Width), Vector512.LoadUnsafe(ref target, 3 * Width));
        }
        for (nuint k = 0; k < one; k += Width)
        {
            var x = Vector512.Create(Unsafe.Add(ref left, k / Width));
            p = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref right, k), x, p);
            q = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref right, k + one), x, q);
            r = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref right, k + two), x, r);
            s = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref right, k + three), x, s);
        }
        p.StoreUnsafe(ref target);
        q.StoreUnsafe(ref target, Width);
        r.StoreUnsafe(ref target, 2 * Width);
        s.StoreUnsafe(ref target, 3 * Width);
    }

    private static void OnePanel(ReadOnlySpan<float> a, ReadOnlySpan<float> panel, Span<float> c, bool add)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(panel);
        ref var target = ref MemoryMarshal.GetReference(c);
        var sum = add ? Vector512.LoadUnsafe(ref target) : Vector512<float>.Zero;
        var depth = (nuint)(panel.Length / Width);
        for (nuint k = 0; k < depth; k++)
            sum = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref right, k * Width), Vector512.Create(Unsafe.Add(ref left, k)), sum);
        sum.StoreUnsafe(ref target);
    }
}
