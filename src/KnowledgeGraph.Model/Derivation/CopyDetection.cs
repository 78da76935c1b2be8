namespace KnowledgeGraph.Model;

/// <summary>Groups texts that are copies of each other, exact or nearly so.</summary>
/// <remarks>
/// Shingles of three words and their Jaccard resemblance (Broder, On the resemblance and containment of documents, 1997). Sorted
/// sets as alike as asked share one of their first few elements, so that only texts with such an element in common are compared
/// (prefix filtering; Bayardo, Ma and Srikant, Scaling up all pairs similarity search, 2007).
/// </remarks>
internal static class CopyDetection
{
    private const double Resemblance = 0.9;

    /// <summary>The items in groups of copies; a copy of a copy is in the group.</summary>
    public static IEnumerable<IReadOnlyList<T>> Group<T>(IEnumerable<T> items, Func<T, string> text)
    {
        var exact = items.Select(item => (Item: item, Shingles: Shingles.Of(text(item))))
            .GroupBy(entry => entry.Shingles.Text, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.First().Shingles, Items: group.Select(entry => entry.Item).ToList()))
            .ToList();
        var leaders = Leaders([.. exact.Select(group => group.Shingles)]);
        return exact.Select((group, index) => (Leader: leaders[index], group.Items))
            .GroupBy(entry => entry.Leader)
            .Select(group => (IReadOnlyList<T>)[.. group.SelectMany(entry => entry.Items)]);
    }

    private static int[] Leaders(List<Shingles> texts)
    {
        var leaders = Enumerable.Range(0, texts.Count).ToArray();
        var byElement = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < texts.Count; i++)
        {
            var set = texts[i].Set;
            var prefix = set.Length - (int)Math.Ceiling(Resemblance * set.Length) + 1;
            foreach (var element in set.AsSpan(0, Math.Min(prefix, set.Length)))
            {
                if (!byElement.TryGetValue(element, out var earlier))
                    byElement.Add(element, earlier = []);
                foreach (var other in earlier)
                    Join(leaders, texts, i, other);
                earlier.Add(i);
            }
        }
        return [.. leaders.Select((_, index) => Leader(leaders, index))];
    }

    private static void Join(int[] leaders, List<Shingles> texts, int left, int right)
    {
        int one = Leader(leaders, left), other = Leader(leaders, right);
        if (one != other && texts[left].Resembles(texts[right], Resemblance))
            leaders[Math.Max(one, other)] = Math.Min(one, other);
    }

    private static int Leader(int[] leaders, int index)
    {
        while (leaders[index] != index)
            index = leaders[index] = leaders[leaders[index]];
        return index;
    }
}
