using System.Collections.Frozen;

namespace KnowledgeGraph.Language;

/// <summary>Gives an open complement its subject: in <c>Russia agreed to withdraw</c> Russia withdraws, in <c>asked Minsk to pay</c> Minsk pays.</summary>
internal static class ControlledVerbs
{
    // Who promises somebody to do a thing does it.
    private static readonly FrozenSet<string> ByItsSubject = new[] { "promise", "pledge", "vow", "swear", "guarantee", "threaten" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Apply(SentenceGraph graph)
    {
        foreach (var token in graph.Tokens.Where(token => token.Relation == "xcomp" && token.Head >= 0))
        {
            if (graph.Subjects(token.Index).Count > 0)
                continue;
            var relation = graph.IsPassive(token.Index) ? "nsubj:pass:xsubj" : "nsubj:xsubj";
            foreach (var controller in Controllers(graph, token.Head))
                graph.Add(controller, token.Index, relation);
        }
    }

    /// <summary>The object of the governing verb where it has one, else its subject, shared or inherited ones included.</summary>
    private static List<int> Controllers(SentenceGraph graph, int verb)
    {
        var objects = graph.Children(verb, "obj").Concat(graph.Children(verb, "iobj")).Take(1).ToList();
        return objects.Count > 0 && !ByItsSubject.Contains(graph.Tokens[verb].Lemma) ? objects : graph.Subjects(verb);
    }
}
