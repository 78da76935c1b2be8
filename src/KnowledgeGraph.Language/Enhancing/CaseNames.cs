namespace KnowledgeGraph.Language;

/// <summary>Names in a relation the preposition, subordinator or conjunction that marks it: <c>obl:with</c>, <c>advcl:because</c>, <c>conj:and</c>.</summary>
internal static class CaseNames
{
    public static void Apply(SentenceGraph graph)
    {
        foreach (var token in graph.Tokens)
            graph.Enhanced[token.Index].Add(new(token.Head, NameOf(graph, token)));
    }

    private static string NameOf(SentenceGraph graph, Token token)
    {
        var marker = token.Relation switch
        {
            "obl" or "nmod" => Marker(graph, token.Index, "case"),
            "advcl" or "acl" => Marker(graph, token.Index, "mark") ?? Marker(graph, token.Index, "case"),
            "conj" => Marker(graph, token.Index, "cc") ?? ConjunctionOfSiblings(graph, token),
            _ => null,
        };
        return marker is null ? token.Relation : $"{token.Relation}:{marker}";
    }

    /// <summary>The marker's words, joined as in <c>because_of</c>.</summary>
    private static string? Marker(SentenceGraph graph, int word, string relation)
    {
        foreach (var child in graph.Children(word))
        {
            if (graph.Tokens[child].Relation == relation)
                return string.Join('_', graph.Children(child, "fixed").Prepend(child).Select(part => graph.Tokens[part].Lemma.ToLowerInvariant()));
        }
        return null;
    }

    /// <summary>In <c>A, B and C</c> the conjunction stands before the last, but joins B as well.</summary>
    private static string? ConjunctionOfSiblings(SentenceGraph graph, Token token) => token.Head < 0 ? null : graph.Children(token.Head, "conj")
        .Where(sibling => sibling > token.Index)
        .Select(sibling => Marker(graph, sibling, "cc"))
        .FirstOrDefault(marker => marker is not null);
}
