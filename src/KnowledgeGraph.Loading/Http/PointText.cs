using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>Reads points as the server writes them: <c>SRID=7203;POINT (1.0 2.0)</c>.</summary>
internal static class PointText
{
    public static PointValue Read(string text)
    {
        var numbers = text.Split(['=', ';', '(', ')', ' ', 'P', 'O', 'I', 'N', 'T', 'Z', 'S', 'R', 'D'], StringSplitOptions.RemoveEmptyEntries);
        return new(
            int.Parse(numbers[0], CultureInfo.InvariantCulture), Number(numbers[1]), Number(numbers[2]), numbers.Length > 3 ? Number(numbers[3]) : null);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
