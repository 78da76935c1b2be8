namespace KnowledgeGraph.Language;

/// <summary>The best tree over a sentence: every word has one head, nothing turns in a circle, one word hangs from the root.</summary>
/// <remarks>Chu and Liu 1965, Edmonds 1967; a sentence whose best heads are a tree already, as most are, costs no more than looking.</remarks>
internal static class SpanningTree
{
    /// <summary>The heads of the best tree; node 0 is the root and has head -1.</summary>
    /// <param name="scores">Score of head h for word d at [d][h].</param>
    public static int[] Best(double[][] scores)
    {
        var heads = Contract(scores);
        if (heads.Count(head => head == 0) <= 1)
            return heads;
        return Contract(WithCostlyRoot(scores));
    }

    /// <summary>Every arc from the root made so costly that the best tree has one alone.</summary>
    private static double[][] WithCostlyRoot(double[][] scores)
    {
        var n = scores.Length;
        var spread = 1.0;
        foreach (var row in scores)
            spread += row.Sum(Math.Abs);
        double[][] costly = [.. scores.Select(row => (double[])row.Clone())];
        for (var word = 1; word < n; word++)
            costly[word][0] -= spread;
        return costly;
    }

    private static int[] Contract(double[][] scores)
    {
        var n = scores.Length;
        var heads = new int[n];
        heads[0] = -1;
        for (var word = 1; word < n; word++)
            heads[word] = BestHead(scores, word, n);
        var cycle = FindCycle(heads);
        return cycle.Count == 0 ? heads : Expand(scores, heads, cycle);
    }

    private static int BestHead(double[][] scores, int word, int n)
    {
        var best = 0;
        for (var head = 1; head < n; head++)
        {
            if (head != word && scores[word][head] > scores[word][best])
                best = head;
        }
        return best;
    }

    private static List<int> FindCycle(int[] heads)
    {
        var seenBy = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var node = start;
            while (node > 0 && seenBy[node] == 0)
            {
                seenBy[node] = start;
                node = heads[node];
            }
            if (node > 0 && seenBy[node] == start)
                return CycleFrom(heads, node);
        }
        return [];
    }

    private static List<int> CycleFrom(int[] heads, int node)
    {
        List<int> cycle = [node];
        for (var next = heads[node]; next != node; next = heads[next])
            cycle.Add(next);
        return cycle;
    }

    /// <summary>Solves the smaller problem in which the circle is one node, and opens the circle where that enters it.</summary>
    private static int[] Expand(double[][] scores, int[] heads, List<int> cycle)
    {
        var inCycle = new bool[heads.Length];
        cycle.ForEach(node => inCycle[node] = true);
        int[] outside = [.. Enumerable.Range(0, heads.Length).Where(node => !inCycle[node])];
        var circle = outside.Length;
        double[][] smaller = [.. Enumerable.Range(0, circle + 1).Select(_ => new double[circle + 1])];
        var (entry, exit) = (new int[circle], new int[circle]);
        for (var i = 0; i < circle; i++)
        {
            for (var j = 0; j < circle; j++)
                smaller[i][j] = scores[outside[i]][outside[j]];
            entry[i] = cycle.MaxBy(node => scores[node][outside[i]] - scores[node][heads[node]]);
            exit[i] = cycle.MaxBy(node => scores[outside[i]][node]);
            smaller[circle][i] = scores[entry[i]][outside[i]] - scores[entry[i]][heads[entry[i]]];
            smaller[i][circle] = scores[outside[i]][exit[i]];
        }
        var solved = Contract(smaller);
        var result = (int[])heads.Clone();
        for (var i = 1; i < circle; i++)
            result[outside[i]] = solved[i] == circle ? exit[i] : outside[solved[i]];
        result[entry[solved[circle]]] = outside[solved[circle]];
        return result;
    }
}
