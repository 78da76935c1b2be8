namespace KnowledgeGraph.Cypher;

/// <summary>Something that <c>CALL</c> runs: rows from arguments.</summary>
internal sealed class Procedure(string name, ProcedureSignature signature, string description, Func<QueryContext, Datum[], IEnumerable<Datum[]>> body)
{
    public string Name => name;

    public ProcedureSignature Signature => signature;

    public string Description => description;

    /// <summary>What it does to the graph, in Neo4j's words.</summary>
    public string Mode { get; init; } = "READ";

    public IEnumerable<Datum[]> Run(QueryContext context, Datum[] arguments) => body(context, arguments);
}

/// <summary>What a procedure takes and the fields of the rows that it gives.</summary>
internal sealed record ProcedureSignature(IReadOnlyList<FunctionParameter> Inputs, IReadOnlyList<FunctionParameter> Outputs)
{
    /// <summary>The signature without arguments of the fields named, with space between them; one with <c>?</c> is given on request only.</summary>
    public static ProcedureSignature OfColumns(string names) =>
        new([], [.. names.Split(' ').Select(name => new FunctionParameter(name.TrimEnd('?'), TypeSet.Any, name.EndsWith('?'), false))]);

    /// <summary>The signature without arguments of the fields named.</summary>
    public static ProcedureSignature Of(params (string Name, TypeSet Type)[] outputs) =>
        new([], [.. outputs.Select(output => new FunctionParameter(output.Name, output.Type, false, false))]);
}
