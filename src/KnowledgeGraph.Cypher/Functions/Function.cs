namespace KnowledgeGraph.Cypher;

/// <summary>A function that expressions can call.</summary>
internal sealed class Function
{
    private readonly Func<QueryContext, Datum[], Datum> body;
    private readonly bool takesNull;

    /// <summary>A function without access to the graph.</summary>
    public Function(string signature, string description, Func<Datum[], Datum> body, bool takesNull = false)
        : this(signature, description, (_, arguments) => body(arguments), takesNull)
    {
    }

    /// <summary>A function.</summary>
    /// <param name="signature">As in <c>left(text STRING, length INTEGER) :: STRING</c>; <c>?</c> after a name makes it optional, <c>...</c> repeats it.</param>
    /// <param name="description">What it gives, in a sentence.</param>
    /// <param name="body">Computes it.</param>
    /// <param name="takesNull">False to give null as soon as one argument is null.</param>
    public Function(string signature, string description, Func<QueryContext, Datum[], Datum> body, bool takesNull = false)
    {
        (Signature, Description) = (FunctionSignature.Parse(signature), description);
        (this.body, this.takesNull) = (body, takesNull);
    }

    public FunctionSignature Signature { get; }

    public string Name => Signature.Name;

    public string Description { get; }

    /// <summary>False where two calls with the same arguments may differ.</summary>
    public bool IsDeterministic { get; init; } = true;

    public Datum Call(QueryContext context, Datum[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            ref readonly var argument = ref arguments[i];
            if (argument.IsNull && !takesNull)
                return Datum.Null;
            var parameter = Signature.Parameter(i);
            if (!StaticType.Matches(argument, parameter.Type))
            {
                throw EvaluationException.Type(
                    "InvalidArgumentValue", $"{Name} takes {StaticType.Describe(parameter.Type)} as '{parameter.Name}', found {DatumText.Kind(argument)}");
            }
        }
        return body(context, arguments);
    }
}
