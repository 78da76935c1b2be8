namespace KnowledgeGraph.Language;

/// <summary>A dense matrix, row after row.</summary>
internal sealed class Matrix
{
    public Matrix(int rows, int columns)
        : this(rows, columns, new float[rows * columns])
    {
    }

    public Matrix(int rows, int columns, float[] data) => (Rows, Columns, Data) = (rows, columns, data);

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The numbers; where the matrix is lent, more may follow that are not its own.</summary>
    public float[] Data { get; }

    /// <summary>The matrix's own numbers.</summary>
    public Span<float> Values => Data.AsSpan(0, Rows * Columns);

    public Span<float> Row(int row) => Data.AsSpan(row * Columns, Columns);

    /// <summary>A matrix of some of the rows.</summary>
    public Matrix Part(Range rows)
    {
        var (first, count) = rows.GetOffsetAndLength(Rows);
        return new(count, Columns, Data[(first * Columns)..((first + count) * Columns)]);
    }

    /// <summary>This matrix with another's rows below.</summary>
    public Matrix Above(Matrix other) => new(Rows + other.Rows, Columns, [.. Values, .. other.Values]);

    public Matrix Transposed()
    {
        const int Block = 16;
        var transposed = new Matrix(Columns, Rows);
        for (var top = 0; top < Rows; top += Block)
        {
            for (var column = 0; column < Columns; column++)
            {
                for (var row = top; row < Math.Min(top + Block, Rows); row++)
                    transposed.Data[(column * Rows) + row] = Data[(row * Columns) + column];
            }
        }
        return transposed;
    }
}
