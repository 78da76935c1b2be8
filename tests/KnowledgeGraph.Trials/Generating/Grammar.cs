using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Trials;

/// <summary>The rules that random queries are made of, as <c>grammar.json</c> describes them.</summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, Rule> rules = new(StringComparer.Ordinal);

    private Grammar(JObject file)
    {
        var scoped = file["types"]!.Select(name => (string)name!).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in file)
        {
            if (value is JObject rule)
                rules[name] = new Rule(name, Texts(rule["leaf"]), Texts(rule["more"]), scoped.Contains(name));
        }
    }

    public static Grammar Read() => new(JObject.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Generating", "grammar.json"))));

    public Rule this[string name] => rules.TryGetValue(name, out var rule) ? rule : throw new InvalidDataException($"grammar.json has no rule '{name}'.");

    private static string[] Texts(JToken? list) => list is null ? [] : [.. list.Select(text => (string)text!)];
}

/// <summary>A rule: short texts, texts that go deeper, and whether the variables they make end with them.</summary>
internal sealed record Rule(string Name, string[] Leaf, string[] More, bool IsScoped);
