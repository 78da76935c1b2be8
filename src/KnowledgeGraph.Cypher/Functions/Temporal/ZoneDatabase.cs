using System.IO.Compression;

namespace KnowledgeGraph.Cypher;

/// <summary>
/// The time zones of the IANA database (public domain), compiled into one embedded file, so that a query gives one answer on
/// every machine.
/// </summary>
/// <remarks>
/// A line is <c>name=other name</c>, or <c>name|first offset|rule|changes</c>: offsets in seconds, each change as seconds since the
/// change before and the offset from then on, and the POSIX rule for the time after the last change.
/// </remarks>
internal static class ZoneDatabase
{
    private static readonly Lazy<Dictionary<string, string>> Lines = new(Read);
    private static readonly Dictionary<string, Zone> Parsed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The zone of a name; null where there is none.</summary>
    public static Zone? Find(string name)
    {
        lock (Parsed)
        {
            if (Parsed.TryGetValue(name, out var known))
                return known;
            if (!Lines.Value.TryGetValue(name, out var line))
                return null;
            var alias = line.IndexOf('=', StringComparison.Ordinal);
            var proper = line[..line.AsSpan().IndexOfAny('=', '|')];
            var body = alias >= 0 && !line.Contains('|', StringComparison.Ordinal) ? Lines.Value[line[(alias + 1)..]] : line;
            return Parsed[name] = Zone.Parse(proper, body.Split('|'));
        }
    }

    /// <summary>The names of all zones.</summary>
    public static IEnumerable<string> Names => Lines.Value.Keys;

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(ZoneDatabase).Assembly.GetManifestResourceStream("zones.txt.gz")!;
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        var lines = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
            lines[line[..line.AsSpan().IndexOfAny('=', '|')]] = line;
        return lines;
    }
}
