using System.Reflection;
using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Extraction;

/// <summary>The words that tell what happened from what did not, read from <c>cues.json</c>.</summary>
internal sealed class CueLexicon
{
    private CueLexicon(Source source)
    {
        Negations = source.Negations.ToHashSet(StringComparer.Ordinal);
        Modals = source.Modals.ToHashSet(StringComparer.Ordinal);
        Conditions = source.Conditions.ToHashSet(StringComparer.Ordinal);
        Infinitives = Readings(source.Infinitives, VerbForms.Of);
        Acts = source.Acts.SelectMany(entry => entry.Value.SelectMany(VerbForms.Of).Select(form => (form, entry.Key)))
            .DistinctBy(pair => pair.form).ToDictionary(pair => pair.form, pair => pair.Key, StringComparer.Ordinal);
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

    private static CueLexicon Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("cues.json")!;
        using var reader = new StreamReader(stream);
        return new CueLexicon(JsonConvert.DeserializeObject<Source>(
            reader.ReadToEnd(), new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error })!);
    }

    private sealed record Source(
        List<string> Negations,
        List<string> Modals,
        List<string> Conditions,
        Dictionary<string, List<string>> Infinitives,
        Dictionary<string, List<string>> Acts,
        Dictionary<string, List<string>> Saying,
        Dictionary<string, List<string>> Hedges);
}
