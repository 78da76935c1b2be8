namespace KnowledgeGraph.Store;

/// <summary>Elements by symbol, ascending: the nodes of a label, the edges of a type, the labels of a node.</summary>
internal sealed class Grouping
{
    private readonly int[] offsets;
    private readonly int[] members;

    /// <param name="groups">How many groups there are.</param>
    /// <param name="pairs">Group and member; members of a group come in ascending order.</param>
    public Grouping(int groups, IReadOnlyList<(int Group, int Member)> pairs)
    {
        offsets = new int[groups + 1];
        foreach (var (group, _) in pairs)
            offsets[group + 1]++;
        for (var group = 0; group < groups; group++)
            offsets[group + 1] += offsets[group];
        members = new int[pairs.Count];
        var next = offsets.AsSpan(0, groups).ToArray();
        foreach (var (group, member) in pairs)
            members[next[group]++] = member;
    }

    public ReadOnlySpan<int> Of(int group) => group < 0 || group + 1 >= offsets.Length ? [] : members.AsSpan(offsets[group], offsets[group + 1] - offsets[group]);
}
