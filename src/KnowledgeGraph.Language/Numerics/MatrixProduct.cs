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
        if (!add)
            Clear(c, cStride, rows, b.Columns);
        var together = RowsTogether(rows);
        for (var panel = 0; panel < b.PanelCount && together > 0; panel++)
            AddPanel(a, aStride, together, b, panel, c, cStride);
        for (var row = together; row < rows; row++)
            AddRow(a[(row * aStride)..], b, c.Slice(row * cStride, b.Columns));
    }

    private static void Clear(Span<float> c, int stride, int rows, int columns)
    {
        for (var row = 0; row < rows; row++)
            c.Slice(row * stride, columns).Clear();
    }

    /// <summary>How many of the rows go in blocks of six or four.</summary>
    private static int RowsTogether(int rows)
    {
        var row = 0;
        while (BlockHeight(rows - row) is > 0 and var height)
            row += height;
        return row;
    }

    /// <summary>The height of the next block, of which fewest rows are left over; 0 where so few are left that each goes alone.</summary>
    private static int BlockHeight(int left) => left switch { < 4 => 0, 6 or 7 or >= 10 => 6, _ => 4 };

    private static void AddPanel(ReadOnlySpan<float> a, int aStride, int rows, PackedMatrix b, int panel, Span<float> c, int cStride)
    {
        var part = b.Panels.AsSpan(panel * b.Rows * Width, b.Rows * Width);
        var columns = Math.Min(Width, b.Columns - (panel * Width));
        Span<float> wide = stackalloc float[6 * Width];
        for (var row = 0; row < rows;)
        {
            var height = BlockHeight(rows - row);
            var left = a[(row * aStride)..];
            var target = c[((row * cStride) + (panel * Width))..];
            if (columns == Width)
                AddBlock(height, left, aStride, part, target, cStride);
            else
                AddNarrowBlock(height, left, aStride, part, target, cStride, columns, wide);
            row += height;
        }
    }

    private static void AddBlock(int height, ReadOnlySpan<float> a, int aStride, ReadOnlySpan<float> panel, Span<float> c, int cStride)
    {
        if (height == 6)
            ProductKernels.SixRows(a, aStride, panel, c, cStride);
        else
            ProductKernels.FourRows(a, aStride, panel, c, cStride);
    }

    /// <summary>A block at the right edge, computed aside because its panel is wider than what is left of c.</summary>
    private static void AddNarrowBlock(int height, ReadOnlySpan<float> a, int aStride, ReadOnlySpan<float> panel, Span<float> c, int cStride, int columns, Span<float> wide)
    {
        for (var row = 0; row < height; row++)
            c.Slice(row * cStride, columns).CopyTo(wide[(row * Width)..]);
        AddBlock(height, a, aStride, panel, wide, Width);
        for (var row = 0; row < height; row++)
            wide.Slice(row * Width, columns).CopyTo(c[(row * cStride)..]);
    }

    /// <summary>A row that is left over, over four panels at a time where there are so many.</summary>
    private static void AddRow(ReadOnlySpan<float> a, PackedMatrix b, Span<float> c)
    {
        var panel = 0;
        for (; (panel + 4) * Width <= b.Columns; panel += 4)
            ProductKernels.FourPanels(a, b.Panels.AsSpan(panel * b.Rows * Width, 4 * b.Rows * Width), c[(panel * Width)..]);
        Span<float> wide = stackalloc float[Width];
        for (; panel < b.PanelCount; panel++)
        {
            var target = c[(panel * Width)..Math.Min((panel + 1) * Width, b.Columns)];
            target.CopyTo(wide);
            ProductKernels.OnePanel(a, b.Panels.AsSpan(panel * b.Rows * Width, b.Rows * Width), wide);
            wide[..target.Length].CopyTo(target);
        }
    }
}
