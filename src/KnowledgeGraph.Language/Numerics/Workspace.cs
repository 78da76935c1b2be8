using System.Buffers;

namespace KnowledgeGraph.Language;

/// <summary>Lends the matrices of one computation and takes them all back after it, so that reading much text leaves no litter.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly List<float[]> lent = [];

    /// <summary>A matrix whose numbers may be anything; one of its own where there is no workspace, as in training.</summary>
    public static Matrix Matrix(Workspace? workspace, int rows, int columns) => workspace?.Lend(rows, columns) ?? new Matrix(rows, columns);

    public void Dispose()
    {
        lent.ForEach(data => ArrayPool<float>.Shared.Return(data));
        lent.Clear();
    }

    private Matrix Lend(int rows, int columns)
    {
        var data = ArrayPool<float>.Shared.Rent(rows * columns);
        lent.Add(data);
        return new(rows, columns, data);
    }
}
