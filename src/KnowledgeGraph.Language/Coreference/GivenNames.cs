namespace KnowledgeGraph.Language;

/// <summary>
/// Tells men's from women's names: those of a short list, and others by which side of it their vectors stand nearer to.
/// </summary>
internal sealed class GivenNames
{
    private const float Margin = 0.06f;
    private readonly Lexicon lexicon;
    private readonly Dictionary<string, Gender> known = new(StringComparer.Ordinal);
    private readonly float[] male;
    private readonly float[] female;

    /// <param name="lines">Two lines, <c>Male: ...</c> and <c>Female: ...</c>.</param>
    /// <param name="lexicon">The vectors.</param>
    public GivenNames(IEnumerable<string> lines, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var name in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                known[name] = Enum.Parse<Gender>(line[..colon]);
        }
        (male, female) = (MeanDirection.Of(lexicon, Named(Gender.Male)), MeanDirection.Of(lexicon, Named(Gender.Female)));
    }

    public Gender GenderOf(string name)
    {
        if (known.TryGetValue(name, out var gender))
            return gender;
        var rank = lexicon.Rank(name);
        if (rank < 0)
            return Gender.Unknown;
        var vector = MeanDirection.Of(lexicon, rank);
        var difference = Activation.Dot(vector, male) - Activation.Dot(vector, female);
        return difference > Margin ? Gender.Male : difference < -Margin ? Gender.Female : Gender.Unknown;
    }

    private IEnumerable<string> Named(Gender gender) => known.Where(pair => pair.Value == gender).Select(pair => pair.Key).Order(StringComparer.Ordinal);
}
