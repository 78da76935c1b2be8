namespace KnowledgeGraph.Language;

/// <summary>Gives a relative clause its antecedent in the place of <c>who</c>, <c>which</c> or <c>that</c>.</summary>
internal static class RelativeClauses
{
    public static void Apply(SentenceGraph graph)
    {
        foreach (var clause in graph.Tokens.Where(token => token.Relation == "acl:relcl" && token.Head >= 0))
        {
            if (Pronoun(graph, clause.Index) is not { } pronoun)
                continue;
            var arcs = graph.Enhanced[pronoun];
            foreach (var arc in arcs.Where(arc => arc.Head >= 0))
                graph.Add(clause.Head, arc.Head, arc.Relation);
            if (clause.Index != pronoun)
                arcs.Clear();
            arcs.Add(new(clause.Head, "ref"));
        }
    }

    /// <summary>The relative pronoun: a dependent of the clause's predicate, or of such a dependent (<c>whose troops</c>).</summary>
    private static int? Pronoun(SentenceGraph graph, int predicate)
    {
        foreach (var child in graph.Children(predicate))
        {
            if (IsRelative(graph.Tokens[child]))
                return child;
            if (child < predicate && graph.Children(child).FirstOrDefault(inner => IsRelative(graph.Tokens[inner]), -1) is >= 0 and var found)
                return found;
        }
        return IsRelative(graph.Tokens[predicate]) ? predicate : null;
    }

    private static bool IsRelative(Token token) => token.Xpos is "WDT" or "WP" or "WP$"
        && token.Relation != "det" && token.Feature("PronType") != "Int";
}
