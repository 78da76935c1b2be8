using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language;

/// <summary>Writes matrices in two bytes or one byte a number.</summary>
internal static class MatrixCoding
{
    private const float Steps = 127f;

    public static void WriteHalves(BinaryWriter writer, Matrix matrix)
    {
        foreach (var value in matrix.Data)
            writer.Write((Half)value);
    }

    public static Matrix ReadHalves(BinaryReader reader, int rows, int columns)
    {
        var matrix = new Matrix(rows, columns);
        var halves = new Half[matrix.Data.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        for (var i = 0; i < halves.Length; i++)
            matrix.Data[i] = (float)halves[i];
        return matrix;
    }

    /// <summary>Each row as its largest absolute value and signed bytes in parts of it.</summary>
    public static void WriteBytes(BinaryWriter writer, Matrix matrix)
    {
        for (var row = 0; row < matrix.Rows; row++)
        {
            var scale = 0f;
            foreach (var value in matrix.Row(row))
                scale = Math.Max(scale, Math.Abs(value));
            writer.Write(scale);
            foreach (var value in matrix.Row(row))
                writer.Write(scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(value / scale * Steps));
        }
    }

    public static Matrix ReadBytes(BinaryReader reader, int rows, int columns)
    {
        var matrix = new Matrix(rows, columns);
        var bytes = new sbyte[columns];
        for (var row = 0; row < rows; row++)
        {
            var scale = reader.ReadSingle() / Steps;
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(bytes.AsSpan()));
            var target = matrix.Row(row);
            for (var i = 0; i < columns; i++)
                target[i] = bytes[i] * scale;
        }
        return matrix;
    }
}
