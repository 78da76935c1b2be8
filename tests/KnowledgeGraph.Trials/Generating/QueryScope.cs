using System.Globalization;

namespace KnowledgeGraph.Trials;

/// <summary>The variables that a query can name at some place, with the rule each is of.</summary>
internal sealed class QueryScope
{
    private readonly List<(string Name, string Type)> variables = [];
    private int made;

    public IReadOnlyList<(string Name, string Type)> Variables => variables;

    public int Count => variables.Count;

    public string NewName(string type) => string.Create(CultureInfo.InvariantCulture, $"{type[0]}{made++}");

    public void Add(string name, string type) => variables.Add((name, type));

    public void CutTo(int count) => variables.RemoveRange(count, variables.Count - count);

    public void Replace(IEnumerable<(string Name, string Type)> with)
    {
        List<(string, string)> kept = [.. with];
        variables.Clear();
        variables.AddRange(kept);
    }

    public string? Any(string type, Random random)
    {
        var fitting = variables.Where(variable => variable.Type == type).ToList();
        return fitting.Count == 0 ? null : fitting[random.Next(fitting.Count)].Name;
    }

    public string? Last(string type) => variables.LastOrDefault(variable => variable.Type == type).Name;
}
