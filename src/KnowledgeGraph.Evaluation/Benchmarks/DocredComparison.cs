using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>What was read of one passage against its annotation.</summary>
/// <param name="Edges">The edges between annotated entities.</param>
/// <param name="PairsFound">Annotated pairs that an edge joins rightly.</param>
/// <param name="Pairs">Pairs that some relation with an edge type joins.</param>
internal sealed record DocredComparison(IReadOnlyList<(string Type, bool IsRight, string Shown)> Edges, int PairsFound, int Pairs)
{
    public static DocredComparison Of(DocredDocument document, ReadGraph graph)
    {
        var wanted = Wanted(document);
        var byName = document.Entities.SelectMany((names, entity) => names.Select(name => (Form: NameForm.Of(name), Entity: entity)))
            .ToLookup(pair => pair.Form, pair => pair.Entity, StringComparer.Ordinal);
        var entities = graph.Nodes.ToDictionary(node => node.Key, node => node.Value.Forms.SelectMany(form => byName[form]).Distinct().Order().ToList());
        var edges = new List<(string Type, bool IsRight, string Shown)>();
        var found = new HashSet<(int, int)>();
        foreach (var (edge, _, _) in graph.Edges.Where(edge => EdgeClasses.Relations.ContainsKey(edge.Edge.Type)))
        {
            var pairs = Pairings(entities[edge.Source], entities[edge.Target]);
            if (pairs.Count == 0)
                continue;
            var right = pairs.Where(pair => IsRelated(document, edge.Type, pair)).ToList();
            found.UnionWith(right);
            edges.Add((edge.Type, right.Count > 0, Shown(document, edge, pairs[0])));
        }
        found.IntersectWith(wanted);
        return new DocredComparison(edges, found.Count, wanted.Count);
    }

    private static HashSet<(int, int)> Wanted(DocredDocument document)
    {
        var wanted = new HashSet<(int, int)>();
        foreach (var (head, relation, tail) in document.Relations)
        {
            if (EdgeClasses.Relations.Values.Any(mapped => mapped.Forward.Contains(relation)))
                wanted.Add((head, tail));
            if (EdgeClasses.Relations.Values.Any(mapped => mapped.Backward.Contains(relation)))
                wanted.Add((tail, head));
        }
        return wanted;
    }

    private static List<(int Source, int Target)> Pairings(List<int> sources, List<int> targets) =>
        [.. sources.SelectMany(source => targets.Where(target => target != source).Select(target => (source, target)))];

    private static bool IsRelated(DocredDocument document, string type, (int Source, int Target) pair)
    {
        var mapped = EdgeClasses.Relations[type];
        return mapped.Forward.Any(relation => document.Relations.Contains(new DocredRelation(pair.Source, relation, pair.Target)))
            || mapped.Backward.Any(relation => document.Relations.Contains(new DocredRelation(pair.Target, relation, pair.Source)));
    }

    private static string Shown(DocredDocument document, Edge edge, (int Source, int Target) pair) =>
        $"{document.Text.Title} | {document.Entities[pair.Source][0]} {edge.Type} {document.Entities[pair.Target][0]}";
}
