using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>A node's names as benchmarks compare them.</summary>
internal sealed class NodeNames
{
    private readonly IReadOnlyList<string> names;

    public NodeNames(Node node)
    {
        var name = node.Properties.TryGetValue("name", out var given) ? given.AsText ?? "" : "";
        var mentions = node.Properties.TryGetValue("mentions", out var found) ? found.AsTexts : [];
        Name = name;
        names = [name, .. node.Aliases];
        Forms = [.. names.Select(NameForm.Of)];
        Tokens = [.. names.Concat(mentions).SelectMany(NameForm.Tokens)];
        Code = node.Properties.TryGetValue("iso3", out var code) ? code.AsText : null;
    }

    public string Name { get; }

    /// <summary>The names in the form in which they are compared.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>The meaningful words of all names and mentions.</summary>
    public HashSet<string> Tokens { get; }

    /// <summary>The state's code, where it has one.</summary>
    public string? Code { get; }

    /// <summary>Whether a name is one of these, or has the same meaningful words.</summary>
    public bool IsOneOf(IReadOnlyList<string> wanted)
    {
        var forms = wanted.Select(NameForm.Of).ToHashSet(StringComparer.Ordinal);
        var bags = wanted.Select(NameForm.Tokens).ToList();
        return names.Where(name => name.Length > 0).Any(name => forms.Contains(NameForm.Of(name))
            || (NameForm.Tokens(name) is { Count: > 0 } tokens && bags.Any(tokens.SetEquals)));
    }
}
