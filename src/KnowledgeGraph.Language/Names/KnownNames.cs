namespace KnowledgeGraph.Language;

/// <summary>
/// Lists of well-known places and organisations, and of given and family names. They only say what a word may be: the network learns
/// from its corpora how far to believe them, and finds names that no list has by what stands around them.
/// </summary>
internal sealed class KnownNames(IEnumerable<string> places, IEnumerable<string> organizations, IEnumerable<string> given, IEnumerable<string> family)
{
    private static readonly Lazy<KnownNames> FromFiles = new(() => new(
        EnglishData.Lines("known-places.txt"), EnglishData.Lines("known-organizations.txt"), EnglishData.Lines("known-given-names.txt"), EnglishData.Lines("known-family-names.txt")));

    private readonly PhraseList places = new(places);
    private readonly PhraseList organizations = new(organizations);
    private readonly HashSet<string> given = [.. given.Select(name => name.ToLowerInvariant())];
    private readonly HashSet<string> family = [.. family.Select(name => name.ToLowerInvariant())];

    /// <summary>The lists that come with the pipeline.</summary>
    public static KnownNames English => FromFiles.Value;

    /// <summary>What the lists say of each word of a sentence, whatever its capitals.</summary>
    public KnownParts[] Of(IReadOnlyList<string> forms)
    {
        string[] words = [.. forms.Select(form => form.ToLowerInvariant())];
        var (inPlaces, inOrganizations) = (places.Mark(words), organizations.Mark(words));
        return [.. words.Select((word, i) => new KnownParts(inPlaces[i], inOrganizations[i], (byte)((given.Contains(word) ? 1 : 0) + (family.Contains(word) ? 2 : 0))))];
    }
}
