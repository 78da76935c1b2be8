using KnowledgeGraph.Documents;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>The words that tell what happened from what did not, read from <c>cues.json</c>.</summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<string, string> actRules;
    private readonly HostileActs announcedHostile;

    private CueLexicon(Source source)
    {
        Negations = source.Negations.ToHashSet(StringComparer.Ordinal);
        Modals = source.Modals.ToHashSet(StringComparer.Ordinal);
        Conditions = source.Conditions.ToHashSet(StringComparer.Ordinal);
        Infinitives = Readings(source.Infinitives, VerbForms.Of);
        Acts = source.Acts.SelectMany(entry => entry.Value.SelectMany(VerbForms.Of).Select(form => (form, entry.Key)))
            .DistinctBy(pair => pair.form).ToDictionary(pair => pair.form, pair => pair.Key, StringComparer.Ordinal);
        ActsOnNouns = source.ActsOnNouns.SelectMany(entry => entry.Value.SelectMany(VerbForms.Of).Select(form => (form, entry.Key)))
            .DistinctBy(pair => pair.form).ToDictionary(pair => pair.form, pair => pair.Key, StringComparer.Ordinal);
        Charges = Readings(source.Charges, VerbForms.Of);
        Clauses = Readings(source.Clauses, VerbForms.Of);
        Objects = Readings(source.Objects, VerbForms.Of);
        actRules = source.ActRules;
        announcedHostile = source.AnnouncedHostile;
        Demand = source.Demand;
        Guesses = source.Guesses.ToHashSet(StringComparer.Ordinal);
        Saying = Readings(source.Saying, VerbForms.Of);
        Hedges = Readings(source.Hedges, word => [word]);
    }

    /// <summary>English.</summary>
    public static CueLexicon English { get; } = Load();

    public IReadOnlySet<string> Negations { get; }

    public IReadOnlySet<string> Modals { get; }

    public IReadOnlySet<string> Conditions { get; }

    /// <summary>What a verb makes of the infinitive it governs.</summary>
    public IReadOnlyDictionary<string, (Polarity Polarity, Modality Modality)> Infinitives { get; }

    /// <summary>The type of the act that a verb makes of the infinitive it governs.</summary>
    public IReadOnlyDictionary<string, string> Acts { get; }

    /// <summary>The type of the act that a verb makes of the noun it governs: "refused talks".</summary>
    public IReadOnlyDictionary<string, string> ActsOnNouns { get; }

    /// <summary>What a verb or noun makes of the deed behind its "of" or "for": "accused of arming".</summary>
    public IReadOnlyDictionary<string, (Polarity Polarity, Modality Modality)> Charges { get; }

    /// <summary>What a noun makes of the clause behind its "that": "on the condition that".</summary>
    public IReadOnlyDictionary<string, (Polarity Polarity, Modality Modality)> Clauses { get; }

    /// <summary>What a verb makes of the deed that is its object: "demanded a withdrawal", "denied an attack".</summary>
    public IReadOnlyDictionary<string, (Polarity Polarity, Modality Modality)> Objects { get; }

    /// <summary>The name of the rule that makes an act of a type.</summary>
    public string RuleOf(string type) => actRules[type];

    /// <summary>What announcing an act of a type of one's own is: a threat where the act is hostile, else an undertaking.</summary>
    public string Announced(string? type) => type is not null && IsHostile(type) ? announcedHostile.Hostile : announcedHostile.Other;

    /// <summary>What makes a demand of a clause that somebody says.</summary>
    public DemandCue Demand { get; }

    /// <summary>Words beside "will" that make a guess of it.</summary>
    public IReadOnlySet<string> Guesses { get; }

    /// <summary>What a threat with an act is.</summary>
    public string Threatened => announcedHostile.Hostile;

    /// <summary>Whether an act of a type is hostile.</summary>
    public bool IsHostile(string type) => announcedHostile.Types.Contains(type);

    /// <summary>What announcing that one will not do something is.</summary>
    public string Refused => announcedHostile.Refused;

    /// <summary>What a verb of saying makes of the clause it governs.</summary>
    public IReadOnlyDictionary<string, (Polarity Polarity, Modality Modality)> Saying { get; }

    /// <summary>What a word nearby makes of what is told.</summary>
    public IReadOnlyDictionary<string, (Polarity Polarity, Modality Modality)> Hedges { get; }

    private static Dictionary<string, (Polarity Polarity, Modality Modality)> Readings(
        Dictionary<string, List<string>> source, Func<string, IReadOnlyList<string>> forms)
    {
        var readings = new Dictionary<string, (Polarity Polarity, Modality Modality)>(StringComparer.Ordinal);
        foreach (var (name, words) in source)
        {
            var reading = name == "denied" ? (Polarity.Denied, Modality.Actual) : (Polarity.Asserted, Enum.Parse<Modality>(name, ignoreCase: true));
            foreach (var form in words.SelectMany(forms))
                readings.TryAdd(form, reading);
        }
        return readings;
    }

    private static CueLexicon Load() => new(EmbeddedData.Load<Source>("cues.json", typeof(CueLexicon)));

    private sealed record Source(
        List<string> Negations,
        List<string> Modals,
        List<string> Conditions,
        Dictionary<string, List<string>> Infinitives,
        Dictionary<string, List<string>> Acts,
        Dictionary<string, List<string>> ActsOnNouns,
        Dictionary<string, string> ActRules,
        HostileActs AnnouncedHostile,
        DemandCue Demand,
        List<string> Guesses,
        Dictionary<string, List<string>> Charges,
        Dictionary<string, List<string>> Clauses,
        Dictionary<string, List<string>> Objects,
        Dictionary<string, List<string>> Saying,
        Dictionary<string, List<string>> Hedges);

    /// <summary>What makes a demand of a clause.</summary>
    /// <param name="Type">The type of the demand.</param>
    /// <param name="Rule">The rule that a statement of it names.</param>
    /// <param name="Words">The auxiliaries that tell of a duty.</param>
    internal sealed record DemandCue(string Type, string Rule, HashSet<string> Words);

    private sealed record HostileActs(HashSet<string> Types, string Hostile, string Refused, string Other);
}
