using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>
/// Texts made comparable: compatibility forms, case and accents taken away. <c>Łódź</c> keeps its stroke (it is a letter of its
/// own), <c>Ångström</c> becomes <c>angstrom</c>, <c>Straße</c> becomes <c>strasse</c>.
/// </summary>
/// <remarks>
/// Unicode's NFKD and full case folding (Unicode Standard, sections 3.11 and 3.13), then without characters of a combining class;
/// Hangul syllables stay whole. The table is the project's own because <see cref="string.Normalize()"/> does nothing where a
/// program runs without globalisation data, so that ids made with it would differ between machines.
/// </remarks>
public static class TextFolding
{
    private static readonly Lazy<Dictionary<int, string>> Table = new(Load);

    /// <summary>The folded text. Folding a folded text changes nothing.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
                folded.Append(char.ToLowerInvariant((char)rune.Value));
            else if (Table.Value.TryGetValue(rune.Value, out var becomes))
                folded.Append(becomes);
            else
                folded.Append(rune.ToString());
        }
        return folded.ToString();
    }

    private static Dictionary<int, string> Load()
    {
        using var stream = typeof(TextFolding).Assembly.GetManifestResourceStream("KnowledgeGraph.Model.Names.folding.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new Dictionary<int, string>(8192);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                Add(table, line.Split(' '));
        }
        return table;
    }

    private static void Add(Dictionary<int, string> table, string[] fields)
    {
        var range = fields[0].Split('-');
        var becomes = string.Concat(fields.Skip(1).Select(field => new Rune(CodePoint(field)).ToString()));
        for (var point = CodePoint(range[0]); point <= CodePoint(range[^1]); point++)
            table.Add(point, becomes);
    }

    private static int CodePoint(string field) => int.Parse(field, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
