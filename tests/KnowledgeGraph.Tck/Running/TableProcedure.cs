using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher;

namespace KnowledgeGraph.Tck;

/// <summary>A procedure that a scenario defines by a table of what goes in and what comes out.</summary>
internal static partial class TableProcedure
{
    public static Procedure Parse(string declaration, IReadOnlyList<IReadOnlyList<string>> table)
    {
        var match = Declaration().Match(declaration);
        if (!match.Success)
            throw new FormatException($"'{declaration}' declares no procedure.");
        var inputs = Fields(match.Groups["in"].Value);
        var outputs = Fields(match.Groups["out"].Value);
        var rows = table.Skip(1).Where(row => row.Count == inputs.Count + outputs.Count)
            .Select(row => row.Select(cell => ValueConversion.ToDatum(TckValueParser.Parse(cell))).ToArray()).ToList();
        return new Procedure(match.Groups["name"].Value, new ProcedureSignature(inputs, outputs), "A table.", (_, arguments) => rows
            .Where(row => DatumEquivalence.ListsSame(row.AsSpan(0, inputs.Count), arguments))
            .Select(row => row[inputs.Count..]));
    }

    private static List<FunctionParameter> Fields(string text) =>
    [
        .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(field =>
        {
            var parts = field.Split("::", StringSplitOptions.TrimEntries);
            return new FunctionParameter(parts[0], Type(parts[1].TrimEnd('?')), IsOptional: false, Repeats: false);
        }),
    ];

    private static TypeSet Type(string name) => name == "FLOAT" ? TypeSet.Number : Enum.Parse<TypeSet>(name, ignoreCase: true);

    [GeneratedRegex(@"^there exists a procedure (?<name>[\w.]+)\((?<in>.*?)\)\s*::\s*\((?<out>.*?)\)\s*:$")]
    private static partial Regex Declaration();
}
