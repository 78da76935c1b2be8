using KnowledgeGraph.Model;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli;

/// <summary>Writes paths for people and as rows.</summary>
/// <param name="nodeOf">An entity by its id; null where there is none.</param>
internal sealed class PathText(Func<EntityId, Node?> nodeOf)
{
    /// <summary>Writes each path as a heading and its steps, each with the sentence that proves it.</summary>
    public void Write(TextWriter output, PathAnswer answer)
    {
        for (var i = 0; i < answer.Paths.Count; i++)
        {
            var path = answer.Paths[i];
            if (i > 0)
                output.WriteLine();
            output.WriteLine($"{i + 1}. {string.Join(" – ", path.Entities.Select(id => Name(id)))}");
            foreach (var step in path.Steps)
            {
                output.WriteLine($"   {Name(step.Edge.Source)} –{step.Edge.Type}→ {Name(step.Edge.Target)}{EdgeText.Details(step.Edge)}{Others(step)}");
                foreach (var evidence in step.Edge.Evidence.Take(1))
                    output.WriteLine($"      “{evidence.Text}” ({evidence.Document})");
            }
        }
    }

    /// <summary>One row a step.</summary>
    public Rows Rows(PathAnswer answer) => new(
        ["path", "step", "source", "sourceName", "type", "target", "targetName", "when", "confidence", "edge", "document", "sentence"],
        [
            .. answer.Paths.SelectMany((path, number) => path.Steps.Select((step, place) => (IReadOnlyList<object?>)
            [
                number + 1, place + 1, step.Edge.Source.Value, Name(step.Edge.Source), step.Edge.Type, step.Edge.Target.Value, Name(step.Edge.Target),
                TimingText.Of(step.Edge.Timing), step.Edge.Confidence, step.Edge.Id, First(step)?.Document, First(step)?.Text,
            ])),
        ]);

    private static Evidence? First(PathStep step) => step.Edge.Evidence.Count > 0 ? step.Edge.Evidence[0] : null;

    private static string Others(PathStep step)
    {
        var types = step.Others.Select(edge => edge.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return types.Count == 0 ? "" : $"; also {string.Join(", ", types)}";
    }

    private string Name(EntityId id) => nodeOf(id)?.Name ?? id.Value;
}
