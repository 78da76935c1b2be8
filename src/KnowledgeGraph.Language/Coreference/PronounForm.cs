namespace KnowledgeGraph.Language;

/// <summary>A pronoun of the third person.</summary>
internal sealed record PronounForm(Gender Gender, bool IsPlural, bool IsReflexive)
{
    private static readonly Dictionary<string, PronounForm> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["he"] = new(Gender.Male, false, false),
        ["him"] = new(Gender.Male, false, false),
        ["his"] = new(Gender.Male, false, false),
        ["himself"] = new(Gender.Male, false, true),
        ["she"] = new(Gender.Female, false, false),
        ["her"] = new(Gender.Female, false, false),
        ["hers"] = new(Gender.Female, false, false),
        ["herself"] = new(Gender.Female, false, true),
        ["it"] = new(Gender.Neuter, false, false),
        ["its"] = new(Gender.Neuter, false, false),
        ["itself"] = new(Gender.Neuter, false, true),
        ["they"] = new(Gender.Unknown, true, false),
        ["them"] = new(Gender.Unknown, true, false),
        ["their"] = new(Gender.Unknown, true, false),
        ["theirs"] = new(Gender.Unknown, true, false),
        ["themselves"] = new(Gender.Unknown, true, true),
    };

    public static PronounForm? Of(string form) => Forms.GetValueOrDefault(form);
}
