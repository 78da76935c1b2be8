using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Tck;

/// <summary>Runs one scenario on a graph of its own.</summary>
internal sealed partial class ScenarioRun(Scenario scenario, NamedGraphs graphs)
{
    private readonly PropertyGraph graph = new();
    private readonly Dictionary<string, PropertyValue> parameters = new(StringComparer.Ordinal);
    private readonly List<Procedure> procedures = [];
    private string query = "";
    private IReadOnlyList<string> columns = [];
    private List<CypherRow> rows = [];
    private CypherException? error;
    private GraphState? before;

    /// <summary>What went wrong, with the query; null where all was as it should be.</summary>
    public string? Run()
    {
        try
        {
            foreach (var step in scenario.Steps)
            {
                if (Take(step) is { } difference)
                    return Report(step, difference);
            }
            return error is not null && !scenario.Steps.Any(step => step.Text.Contains("should be raised", StringComparison.Ordinal))
                ? Report(scenario.Steps[^1], error.Message)
                : null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return Report(scenario.Steps[^1], failure.ToString());
        }
    }

    private string Report(Step step, string difference) =>
        $"FAILED {scenario.FullName}\n  {step.Text}\n  query: {query.ReplaceLineEndings("\n         ")}\n  {difference.ReplaceLineEndings("\n  ")}\n";

    private string? Take(Step step)
    {
        switch (step.Text)
        {
            case "an empty graph" or "any graph":
                return null;
            case "having executed:" or "after having executed:":
                Engine().Run(step.Block!, parameters);
                return null;
            case "parameters are:" or "parameter values are:":
                foreach (var row in step.Table)
                    parameters[row[0]] = (PropertyValue)TckValueParser.Parse(row[1]);
                return null;
            case "executing query:" or "executing control query:":
                Execute(step.Block!);
                return null;
            case "the result should be empty":
                return error?.Message ?? (rows.Count == 0 ? null : $"expected no rows, found {Describe(new TckText(false))}");
            case "no side effects":
                return Effects([]);
            case "the side effects should be:":
                return Effects(step.Table);
        }
        return Expectation(step);
    }

    private string? Expectation(Step step)
    {
        if (step.Text.StartsWith("there exists a procedure", StringComparison.Ordinal))
        {
            procedures.Add(TableProcedure.Parse(step.Text, step.Table));
            return null;
        }
        if (NamedGraph().Match(step.Text) is { Success: true } named)
        {
            foreach (var statement in graphs.Script(named.Groups[1].Value).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Engine().Run(statement);
            return null;
        }
        if (Result().Match(step.Text) is { Success: true } result)
            return Compare(step.Table, result.Groups["order"].Value == "in order", result.Groups["ignore"].Success);
        if (Error().Match(step.Text) is { Success: true } raised)
            return Error(raised.Groups["type"].Value, raised.Groups["phase"].Value, raised.Groups["detail"].Value);
        return $"the step '{step.Text}' is not understood";
    }

    private CypherEngine Engine() => new(graph, new CypherOptions(), ProcedureCatalogue.BuiltIn.With(procedures), GraphProtection.None);

    private void Execute(string text)
    {
        query = text;
        before = new GraphState(graph.View());
        (columns, rows, error) = ([], [], null);
        try
        {
            var answer = Engine().Run(text, parameters);
            columns = answer.Columns;
            rows = [.. answer.Rows];
        }
        catch (CypherException failure)
        {
            error = failure;
        }
    }

    private string? Compare(IReadOnlyList<IReadOnlyList<string>> table, bool ordered, bool ignoreListOrder)
    {
        if (error is not null)
            return error.Message + "\n" + error.Excerpt;
        var text = new TckText(ignoreListOrder);
        if (!columns.SequenceEqual(table[0]))
            return $"expected columns {string.Join(" | ", table[0])}, found {string.Join(" | ", columns)}";
        var expected = table.Skip(1).Select(row => string.Join(" | ", row.Select(cell => text.Of(TckValueParser.Parse(cell))))).ToList();
        var found = rows.Select(row => string.Join(" | ", row.Values.Select(text.Of))).ToList();
        if (!ordered)
        {
            expected.Sort(StringComparer.Ordinal);
            found.Sort(StringComparer.Ordinal);
        }
        return expected.SequenceEqual(found) ? null : $"expected:\n  {string.Join("\n  ", expected)}\nfound:\n  {string.Join("\n  ", found)}";
    }

    private string Describe(TckText text) => string.Join("; ", rows.Select(row => string.Join(" | ", row.Values.Select(text.Of))));

    private string? Effects(IReadOnlyList<IReadOnlyList<string>> table)
    {
        if (error is not null)
            return error.Message;
        var expected = table.Where(row => row[1] != "0").Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal).ToList();
        var found = before!.EffectsTo(new GraphState(graph.View())).Select(effect => $"{effect.Key} {effect.Value}").ToList();
        return expected.SequenceEqual(found) ? null : $"expected effects {string.Join(", ", expected)}, found {string.Join(", ", found)}";
    }

    private string? Error(string type, string phase, string detail)
    {
        if (error is null)
            return $"expected {type} at {phase}: {detail}, found rows: {Describe(new TckText(false))}";
        var found = error.Phase == CypherErrorPhase.CompileTime ? "compile time" : "runtime";
        var fits = error.Kind.ToString() == type && (phase == "any time" || phase == found) && (detail == "*" || detail == error.Detail);
        return fits ? null : $"expected {type} at {phase}: {detail}, found {error.Kind} at {found}: {error.Detail}: {error.Message}";
    }

    [GeneratedRegex("^the ([a-z0-9-]+) graph$")]
    private static partial Regex NamedGraph();

    [GeneratedRegex(@"^the result should be,? ?(?<order>in any order|in order)?(?<ignore> ?\(ignoring element order for lists\))?:$")]
    private static partial Regex Result();

    [GeneratedRegex(@"^an? (?<type>\w+) should be raised at (?<phase>runtime|compile time|any time): (?<detail>\S+)$")]
    private static partial Regex Error();
}
