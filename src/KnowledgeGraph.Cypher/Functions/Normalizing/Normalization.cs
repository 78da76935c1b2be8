using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeGraph.Cypher;

/// <summary>Writes texts in Unicode's normal forms (Unicode Standard, section 3.11).</summary>
internal static class Normalization
{
    /// <summary>The text in a form; what is no character, such as half a pair of surrogates, stays.</summary>
    public static string Of(string text, NormalForm form)
    {
        if (Ascii.IsValid(text))
            return text;
        var points = TakeApart(text, byCompatibility: form is NormalForm.Nfkc or NormalForm.Nfkd);
        Order(CollectionsMarshal.AsSpan(points));
        if (form is NormalForm.Nfc or NormalForm.Nfkc)
            PutTogether(points);
        var written = new StringBuilder(text.Length);
        foreach (var point in points)
        {
            if (point > char.MaxValue)
                written.Append(char.ConvertFromUtf32(point));
            else
                written.Append((char)point);
        }
        return written.ToString();
    }

    private static List<int> TakeApart(string text, bool byCompatibility)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            var point = isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
            if (Hangul.IsSyllable(point))
                Hangul.TakeApart(point, points);
            else if (CharacterTable.Instance.Parts(point, byCompatibility) is { } parts)
                points.AddRange(parts);
            else
                points.Add(point);
        }
        return points;
    }

    // The marks between two letters by their class; those of one class stay as they are.
    private static void Order(Span<int> points)
    {
        for (var start = 0; start < points.Length;)
        {
            var end = start;
            while (end < points.Length && CharacterTable.Instance.Class(points[end]) != 0)
                end++;
            if (end - start > 1)
                OrderMarks(points[start..end]);
            start = end + 1;
        }
    }

    private static void OrderMarks(Span<int> marks)
    {
        var keys = new long[marks.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((long)CharacterTable.Instance.Class(marks[i]) << 32) + i;
        MemoryExtensions.Sort(keys.AsSpan(), marks);
    }

    // A mark joins the letter before it unless one of its own class or of none stands between.
    private static void PutTogether(List<int> points)
    {
        const int Nothing = -1;
        var (letter, between, count) = (Nothing, Nothing, 0);
        foreach (var point in points.ToArray())
        {
            var own = CharacterTable.Instance.Class(point);
            if (letter >= 0 && between < own && Composite(points[letter], point) is { } composite)
            {
                points[letter] = composite;
                continue;
            }
            (letter, between) = own == 0 ? (count, Nothing) : (letter, own);
            points[count++] = point;
        }
        points.RemoveRange(count, points.Count - count);
    }

    private static int? Composite(int first, int second) => Hangul.Composite(first, second) ?? CharacterTable.Instance.Composite(first, second);
}
