namespace KnowledgeGraph.Store;

/// <summary>Names and the numbers that stand for them; once built, numbered in the names' order.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, int> symbols = new(StringComparer.Ordinal);

    public SymbolTable(IEnumerable<string> names)
    {
        Names = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        for (var symbol = 0; symbol < Names.Count; symbol++)
            symbols.Add(Names[symbol], symbol);
    }

    public IReadOnlyList<string> Names { get; }

    public int Of(string name) => symbols.GetValueOrDefault(name, -1);
}
