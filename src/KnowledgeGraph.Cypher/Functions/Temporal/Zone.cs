using System.Globalization;

namespace KnowledgeGraph.Cypher;

/// <summary>A time zone: how far its clocks were ahead of UTC at any time.</summary>
internal sealed class Zone(string name, int first, long[] changes, int[] offsets, ZoneRule? rule)
{
    /// <summary>The IANA name.</summary>
    public string Name => name;

    public static Zone Parse(string name, string[] parts)
    {
        var changes = new List<long>();
        var offsets = new List<int>();
        var at = 0L;
        foreach (var change in parts[3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = change.IndexOf(':', StringComparison.Ordinal);
            at += long.Parse(change.AsSpan(0, colon), CultureInfo.InvariantCulture);
            changes.Add(at);
            offsets.Add(int.Parse(change.AsSpan(colon + 1), CultureInfo.InvariantCulture));
        }
        var first = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return new Zone(name, first, [.. changes], [.. offsets], ZoneRule.Parse(parts[2]));
    }

    /// <summary>The offset in seconds at an instant, in seconds since 1970-01-01T00:00Z.</summary>
    public int OffsetAt(long instant)
    {
        var at = Array.BinarySearch(changes, instant);
        at = at < 0 ? ~at - 1 : at;
        if (at == changes.Length - 1 && rule is not null)
            return rule.OffsetAt(instant);
        return at < 0 ? first : offsets[at];
    }

    /// <summary>
    /// The offset that a local time has, in seconds since 1970-01-01T00:00 local time; where clocks were put back the earlier, and
    /// where they were put forward over it, that before the change, so that the time moves forward by the gap.
    /// </summary>
    public int OffsetOfLocal(long local)
    {
        var before = OffsetAt(local - 86_400 - 50_400);
        var early = OffsetAt(local - before);
        if (early == before)
            return before;
        var candidate = OffsetAt(local - early);
        if (OffsetAt(local - before) == before)
            return before;
        return candidate == early ? early : before;
    }
}
