namespace KnowledgeGraph.Cypher;

/// <summary>The procedures that a query can call, by name.</summary>
internal sealed class ProcedureCatalogue(IEnumerable<Procedure> procedures)
{
    private readonly Dictionary<string, Procedure> byName = procedures.ToDictionary(procedure => procedure.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that every graph has.</summary>
    public static ProcedureCatalogue BuiltIn { get; } = new([.. SchemaProcedures.All, .. SystemProcedures.All]);

    public IEnumerable<string> Names => byName.Keys;

    public IEnumerable<Procedure> All => byName.Values.OrderBy(procedure => procedure.Name, StringComparer.Ordinal);

    public Procedure? Find(string name) => byName.GetValueOrDefault(name) ?? ShowProcedures.Named(name);

    /// <summary>These and others.</summary>
    public ProcedureCatalogue With(IEnumerable<Procedure> more) => new(byName.Values.Concat(more));
}
