using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Trials;

/// <summary>Fills in the rules of the grammar at random.</summary>
internal sealed partial class TextMaker(Grammar grammar, QueryScope scope, Random random)
{
    private const int Attempts = 120;
    private const int AttemptsInDepth = 20;

    /// <summary>A text of a rule, going at most so deep.</summary>
    public string Make(string rule, int depth) =>
        TryMake(grammar[rule], depth) ?? throw new InvalidDataException($"No text of the rule '{rule}' fits here.");

    private string? TryMake(Rule rule, int depth)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var before = scope.Count;
            var deeper = attempt < AttemptsInDepth && depth > 0 && rule.More.Length > 0 && random.Next(3) > 0;
            var texts = deeper ? rule.More : rule.Leaf;
            var made = Fill(texts[random.Next(texts.Length)], depth - 1);
            if (rule.IsScoped || made is null)
                scope.CutTo(before);
            if (made is not null)
                return made;
        }
        return null;
    }

    private string? Fill(string template, int depth)
    {
        var text = new StringBuilder();
        var later = new List<(string Name, string Type)>();
        var at = 0;
        foreach (Match place in Place().Matches(template))
        {
            text.Append(template, at, place.Index - at);
            at = place.Index + place.Length;
            if (place.Groups["optional"].Success && random.Next(3) > 0)
                continue;
            if (Piece(place.Groups["how"].Value, place.Groups["rule"].Value, depth, later) is not { } piece)
                return null;
            text.Append(piece);
        }
        foreach (var (name, type) in later)
            scope.Add(name, type);
        return text.Append(template, at, template.Length - at).ToString();
    }

    private string? Piece(string how, string rule, int depth, List<(string Name, string Type)> later)
    {
        switch (how)
        {
            case "old":
                return scope.Any(rule, random);
            case "last":
                return scope.Last(rule);
            case "":
                return TryMake(grammar[rule], depth);
        }
        var name = scope.NewName(rule);
        if (how == "new")
            scope.Add(name, rule);
        else
            later.Add((name, rule));
        return name;
    }

    [GeneratedRegex(@"\{(?:(?<how>old|last|new|later):)?(?<rule>[a-z]+_?)(?<optional>\?)?\}")]
    private static partial Regex Place();
}
