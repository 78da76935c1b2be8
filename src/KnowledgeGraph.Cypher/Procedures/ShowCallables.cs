namespace KnowledgeGraph.Cypher;

/// <summary>What <c>SHOW FUNCTIONS</c> and <c>SHOW PROCEDURES</c> show.</summary>
internal static class ShowCallables
{
    private static readonly ProcedureSignature OfFunctions = ProcedureSignature.OfColumns(
        "name category description signature? isBuiltIn? argumentDescription? returnDescription? aggregating? rolesExecution? rolesBoostedExecution? isDeprecated? deprecatedBy?");

    private static readonly ProcedureSignature OfProcedures = ProcedureSignature.OfColumns(
        "name description mode worksOnSystem signature? argumentDescription? returnDescription? admin? rolesExecution? rolesBoostedExecution? isDeprecated? deprecatedBy? option?");

    public static IEnumerable<Procedure> All =>
    [
        new("SHOW FUNCTIONS", OfFunctions, "The functions.", (_, _) => Functions()),
        new("SHOW USER DEFINED FUNCTIONS", OfFunctions, "The functions that users added, of which there are none.", (_, _) => []),
        new("SHOW PROCEDURES", OfProcedures, "The procedures.", (context, _) => context.Procedures.All.Select(Row)),
    ];

    private static IEnumerable<Datum[]> Functions() => FunctionCatalogue.All
        .Select(function => Row(function.Signature, FunctionCatalogue.Category(function.Name), function.Description, isAggregate: false))
        .Concat(AggregateCatalogue.All.Select(function => Row(function.Signature, "Aggregating", function.Description, isAggregate: true)))
        .OrderBy(row => row[0].Text, StringComparer.OrdinalIgnoreCase);

    private static Datum[] Row(FunctionSignature signature, string category, string description, bool isAggregate) =>
    [
        Datum.Of(signature.Name), Datum.Of(category), Datum.Of(description), Datum.Of(signature.Text), Datum.True, Described(signature.Parameters),
        Datum.Of(Type(signature.Returns)), Datum.Of(isAggregate), Datum.Null, Datum.Null, Datum.False, Datum.Null,
    ];

    private static Datum[] Row(Procedure procedure)
    {
        var (inputs, outputs) = (procedure.Signature.Inputs, procedure.Signature.Outputs);
        var signature = $"{procedure.Name}({string.Join(", ", inputs.Select(Text))}) :: ({string.Join(", ", outputs.Select(Text))})";
        var option = new DatumMap();
        option.Set("deprecated", Datum.False);
        return
        [
            Datum.Of(procedure.Name), Datum.Of(procedure.Description), Datum.Of(procedure.Mode), Datum.False, Datum.Of(signature), Described(inputs),
            Described(outputs), Datum.False, Datum.Null, Datum.Null, Datum.False, Datum.Null, Datum.Of(option),
        ];
    }

    private static Datum Described(IReadOnlyList<FunctionParameter> parameters) => Datum.Of(parameters.Select(parameter =>
    {
        var map = new DatumMap();
        map.Set("name", Datum.Of(parameter.Name));
        map.Set("description", Datum.Of(Text(parameter)));
        map.Set("isDeprecated", Datum.False);
        map.Set("type", Datum.Of(Type(parameter.Type)));
        return Datum.Of(map);
    }).ToArray());

    private static string Text(FunctionParameter parameter) => $"{parameter.Name} :: {Type(parameter.Type)}";

    private static string Type(TypeSet kinds) => kinds == TypeSet.Any ? "ANY" : StaticType.Describe(kinds).ToUpperInvariant().Replace(" OR ", " | ", StringComparison.Ordinal);
}
