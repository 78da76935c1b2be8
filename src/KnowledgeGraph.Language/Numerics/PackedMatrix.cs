namespace KnowledgeGraph.Language;

/// <summary>The right side of a product, laid out in panels of <see cref="PanelWidth"/> columns so that the kernel reads it in order.</summary>
internal sealed class PackedMatrix
{
    public const int PanelWidth = 16;

    private PackedMatrix(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        Panels = new float[PanelCount * rows * PanelWidth];
    }

    public int Rows { get; }

    public int Columns { get; }

    public int PanelCount => (Columns + PanelWidth - 1) / PanelWidth;

    public float[] Panels { get; }

    public static PackedMatrix OfTransposed(Matrix matrix) => Of(matrix.Transposed());

    public static PackedMatrix Of(Matrix matrix)
    {
        var packed = new PackedMatrix(matrix.Rows, matrix.Columns);
        for (var panel = 0; panel < packed.PanelCount; panel++)
        {
            var first = panel * PanelWidth;
            var width = Math.Min(PanelWidth, matrix.Columns - first);
            var target = packed.Panels.AsSpan(panel * matrix.Rows * PanelWidth);
            for (var row = 0; row < matrix.Rows; row++)
                matrix.Row(row).Slice(first, width).CopyTo(target[(row * PanelWidth)..]);
        }
        return packed;
    }
}
