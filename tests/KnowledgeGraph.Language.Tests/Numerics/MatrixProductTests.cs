namespace KnowledgeGraph.Language.Tests;

public sealed class MatrixProductTests
{
    [TestCase(1, 3, 5)]
    [TestCase(7, 16, 16)]
    [TestCase(13, 20, 37)]
    public void ProductIsTheSumOfProducts(int rows, int depth, int columns)
    {
        var (a, b) = (Numbers(rows, depth), Numbers(depth, columns));
        var c = new Matrix(rows, columns);

        MatrixProduct.Multiply(a, PackedMatrix.Of(b), c);

        for (var r = 0; r < rows; r++)
        {
            for (var column = 0; column < columns; column++)
            {
                var expected = Enumerable.Range(0, depth).Sum(k => a.Row(r)[k] * b.Row(k)[column]);
                Assert.That(c.Row(r)[column], Is.EqualTo(expected).Within(1e-4));
            }
        }
    }

    [Test]
    public void RowGivesTheSameBitsAloneAndAmongOthers()
    {
        var (a, b) = (Numbers(13, 20), PackedMatrix.Of(Numbers(20, 37)));
        var together = new Matrix(13, 37);
        MatrixProduct.Multiply(a, b, together);

        for (var r = 0; r < 13; r++)
        {
            var alone = new Matrix(1, 37);
            MatrixProduct.Multiply(new Matrix(1, 20, a.Row(r).ToArray()), b, alone);
            Assert.That(alone.Data, Is.EqualTo(together.Row(r).ToArray()));
        }
    }

    [Test]
    public void TransposedProductIsAddedToWhatIsThere()
    {
        var c = new Matrix(2, 1, [10, 20]);

        MatrixProduct.AddTransposed(new Matrix(2, 2, [1, 2, 3, 4]), PackedMatrix.Of(new Matrix(2, 1, [5, 6])), c);

        Assert.That(c.Data, Is.EqualTo([33f, 54f]));
    }

    private static Matrix Numbers(int rows, int columns) =>
        new(rows, columns, [.. Enumerable.Range(0, rows * columns).Select(i => MathF.Sin(i * 1.7f))]);
}
