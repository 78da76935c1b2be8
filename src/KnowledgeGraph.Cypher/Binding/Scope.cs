namespace KnowledgeGraph.Cypher;

/// <summary>The names that a part of a query can refer to.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Variable> variables;

    public Scope()
        : this([])
    {
    }

    private Scope(Dictionary<string, Variable> variables) => this.variables = variables;

    /// <summary>The variables, sorted by name.</summary>
    public IEnumerable<Variable> Variables => variables.Values.OrderBy(variable => variable.Name, StringComparer.Ordinal);

    public IEnumerable<string> Names => variables.Keys;

    public Variable? Find(string name) => variables.GetValueOrDefault(name);

    /// <summary>A scope of the same names, to add to.</summary>
    public Scope Copy() => new(new Dictionary<string, Variable>(variables));

    public void Set(Variable variable) => variables[variable.Name] = variable;
}
