using System.Globalization;

namespace KnowledgeGraph.Cypher;

/// <summary>What Unicode tells of each character that normal forms need: what it is taken apart into, and its combining class.</summary>
/// <remarks>The table is the project's own, because .NET normalises nothing where a program runs without globalisation data.</remarks>
internal sealed class CharacterTable
{
    private static readonly Lazy<CharacterTable> Loaded = new(Load);
    private readonly Dictionary<int, int[]> canonical = new(4096);
    private readonly Dictionary<int, int[]> compatible = new(8192);
    private readonly Dictionary<(int First, int Second), int> composites = new(1024);
    private readonly Dictionary<int, byte> classes = new(1024);

    private CharacterTable()
    {
    }

    public static CharacterTable Instance => Loaded.Value;

    /// <summary>All that a character is taken apart into; null where it stays whole.</summary>
    public int[]? Parts(int point, bool byCompatibility) => (byCompatibility ? compatible : canonical).GetValueOrDefault(point);

    /// <summary>The one character of two; null where there is none.</summary>
    public int? Composite(int first, int second) => composites.TryGetValue((first, second), out var point) ? point : null;

    /// <summary>Where a character stands among the marks on a letter; 0 for what begins anew.</summary>
    public int Class(int point) => classes.GetValueOrDefault(point);

    private static CharacterTable Load()
    {
        using var stream = typeof(CharacterTable).Assembly.GetManifestResourceStream("normalization.txt")!;
        using var reader = new StreamReader(stream);
        var table = new CharacterTable();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                table.Add(line.Split(' '));
        }
        TakeApart(table.canonical);
        TakeApart(table.compatible);
        return table;
    }

    private void Add(string[] fields)
    {
        if (fields[1] == ":")
        {
            var range = fields[0].Split('-');
            for (var point = CodePoint(range[0]); point <= CodePoint(range[^1]); point++)
                classes.Add(point, byte.Parse(fields[2], CultureInfo.InvariantCulture));
            return;
        }
        var whole = CodePoint(fields[0]);
        var parts = fields.Skip(2).Select(CodePoint).ToArray();
        compatible.Add(whole, parts);
        if (fields[1] == "~")
            return;
        canonical.Add(whole, parts);
        if (fields[1] == "=")
            composites.Add((parts[0], parts[1]), whole);
    }

    // The file tells one step; the parts of some characters have parts themselves.
    private static void TakeApart(Dictionary<int, int[]> steps)
    {
        foreach (var point in steps.Keys.ToList())
            steps[point] = [.. steps[point].SelectMany(part => All(steps, part))];
    }

    private static IEnumerable<int> All(Dictionary<int, int[]> steps, int point) =>
        steps.TryGetValue(point, out var parts) ? parts.SelectMany(part => All(steps, part)) : [point];

    private static int CodePoint(string field) => int.Parse(field, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
