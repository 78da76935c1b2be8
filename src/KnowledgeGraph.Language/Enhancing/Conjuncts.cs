namespace KnowledgeGraph.Language;

/// <summary>Lets conjuncts share what stands with the first: its role, and for predicates its subject.</summary>
internal static class Conjuncts
{
    public static void Apply(SentenceGraph graph)
    {
        foreach (var token in graph.Tokens.Where(token => token.Relation == "conj" && token.Head >= 0))
        {
            ShareRole(graph, token);
            ShareSubject(graph, token);
        }
    }

    private static void ShareRole(SentenceGraph graph, Token conjunct)
    {
        foreach (var arc in graph.Enhanced[conjunct.Head].ToList())
        {
            if (arc.Head != conjunct.Index && !SentenceGraph.Is(arc.Relation, "conj") && arc.Relation is not ("root" or "ref"))
                graph.Add(conjunct.Index, arc.Head, arc.Relation);
        }
    }

    private static void ShareSubject(SentenceGraph graph, Token conjunct)
    {
        if (!IsPredicate(graph, conjunct) || graph.Children(conjunct.Index).Any(child => IsSubject(graph.Tokens[child])))
            return;
        var relation = graph.IsPassive(conjunct.Index) ? "nsubj:pass" : "nsubj";
        foreach (var subject in graph.Subjects(conjunct.Head).Where(subject => subject < conjunct.Index))
            graph.Add(subject, conjunct.Index, relation);
    }

    private static bool IsPredicate(SentenceGraph graph, Token token) =>
        token.Upos is "VERB" or "AUX" || graph.Children(token.Index).Any(child => graph.Tokens[child].Relation == "cop")
        || (token.Upos == "ADJ" && graph.Tokens[token.Head].Upos == "ADJ");

    private static bool IsSubject(Token token) => SentenceGraph.Is(token.Relation, "nsubj") || SentenceGraph.Is(token.Relation, "csubj");
}
