using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cypher;

/// <summary>Writes plans for people.</summary>
internal static class PlanText
{
    /// <summary>A plan as a tree, a step a line, the last step first; with the rows each gave where it was profiled.</summary>
    public static string Of(Plan plan, Func<Plan, long?>? rows = null)
    {
        var text = new StringBuilder();
        Append(text, plan, 0, rows);
        return text.ToString();
    }

    /// <summary>A relationship as a pattern writes it.</summary>
    public static string Arrow(PatternRelationship relationship, bool reversed)
    {
        var types = relationship.Types is null ? "" : $":{relationship.Types}";
        var length = relationship.Length is not { } bounds ? ""
            : bounds.Maximum == int.MaxValue
                ? string.Create(CultureInfo.InvariantCulture, $"*{bounds.Minimum}..")
                : string.Create(CultureInfo.InvariantCulture, $"*{bounds.Minimum}..{bounds.Maximum}");
        var direction = relationship.Direction;
        if (reversed && direction != PatternDirection.Either)
            direction = direction == PatternDirection.Out ? PatternDirection.In : PatternDirection.Out;
        return $"{(direction == PatternDirection.In ? "<" : "")}-[{types}{length}]-{(direction == PatternDirection.Out ? ">" : "")}";
    }

    private static void Append(StringBuilder text, Plan plan, int depth, Func<Plan, long?>? rows)
    {
        text.Append(' ', depth * 2).Append(plan.Describe());
        text.Append(CultureInfo.InvariantCulture, $" ~{Math.Round(plan.Rows)} rows");
        if (rows?.Invoke(plan) is { } counted)
            text.Append(CultureInfo.InvariantCulture, $", {counted} found");
        text.Append('\n');
        foreach (var input in plan.Inputs)
            Append(text, input, plan.Inputs.Count > 1 && input != plan.Inputs[0] ? depth + 1 : depth, rows);
    }
}
