namespace KnowledgeGraph.Cypher;

/// <summary>What a function or aggregate takes and gives.</summary>
internal sealed record FunctionSignature(string Name, IReadOnlyList<FunctionParameter> Parameters, TypeSet Returns, string Text)
{
    /// <summary>How many arguments it needs at least.</summary>
    public int Fewest => Parameters.Count(parameter => !parameter.IsOptional && !parameter.Repeats);

    /// <summary>How many arguments it takes at most.</summary>
    public int Most => Parameters.Any(parameter => parameter.Repeats) ? int.MaxValue : Parameters.Count;

    /// <summary>The parameter that an argument is for.</summary>
    public FunctionParameter Parameter(int argument) => Parameters[Math.Min(argument, Parameters.Count - 1)];

    public static FunctionSignature Parse(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.LastIndexOf(')');
        var parameters = text[(open + 1)..close].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var returns = text[(close + 1)..].Replace("::", "", StringComparison.Ordinal).Trim();
        return new FunctionSignature(text[..open], [.. parameters.Select(Parameter)], Types(returns), text);
    }

    private static FunctionParameter Parameter(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var name = text[..space];
        return new FunctionParameter(name.TrimEnd('?', '.'), Types(text[(space + 1)..]), name.EndsWith('?'), name.EndsWith("...", StringComparison.Ordinal));
    }

    private static TypeSet Types(string text) => text.Split('|').Aggregate(TypeSet.None, (types, name) => types | Enum.Parse<TypeSet>(name, ignoreCase: true));
}

/// <summary>One thing that a function takes.</summary>
internal sealed record FunctionParameter(string Name, TypeSet Type, bool IsOptional, bool Repeats);
