namespace KnowledgeGraph.Store;

/// <summary>Nodes by the text of one property, made when first asked for.</summary>
internal sealed class TextIndex
{
    private readonly Dictionary<string, int[]> nodes;

    public TextIndex(IPropertyColumn? column, int count)
    {
        var lists = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var node = 0; node < count && column is not null; node++)
        {
            if (!column.TryText(node, out var text))
                continue;
            if (!lists.TryGetValue(text, out var list))
                lists.Add(text, list = []);
            list.Add(node);
        }
        nodes = lists.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
    }

    public ReadOnlySpan<int> Of(string text) => nodes.TryGetValue(text, out var found) ? found : [];
}
