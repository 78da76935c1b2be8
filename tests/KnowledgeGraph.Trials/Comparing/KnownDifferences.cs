using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Trials;

/// <summary>The differences from Neo4j that are meant, as <c>differences.json</c> describes them.</summary>
internal sealed class KnownDifferences
{
    private readonly List<(Regex Query, Regex Ours, Regex Theirs)> known;

    private KnownDifferences(JArray entries) => known = [.. entries.Select(entry => (Pattern(entry, "query"), Pattern(entry, "here"), Pattern(entry, "neo4j")))];

    public static KnownDifferences Read() => new(JArray.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Comparing", "differences.json"))));

    public bool Explain(Difference difference) => known.Exists(entry =>
        entry.Query.IsMatch(difference.Query) && entry.Ours.IsMatch(difference.Ours.ToString()) && entry.Theirs.IsMatch(difference.Theirs.ToString()));

    private static Regex Pattern(JToken entry, string name) => new((string?)entry[name] ?? "", RegexOptions.Singleline);
}
