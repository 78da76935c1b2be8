namespace KnowledgeGraph.Language;

/// <summary>Tells whether a name may be called a country, a city or an island, by what its vector stands near to.</summary>
internal sealed class PlaceKinds
{
    private readonly Lexicon lexicon;
    private readonly Dictionary<string, string> kindOfNoun = new(StringComparer.Ordinal);
    private readonly List<(string Kind, float[] Mean)> means = [];

    /// <param name="lines">Lines such as <c>country nation state: France Poland Kenya</c>.</param>
    /// <param name="lexicon">The vectors.</param>
    public PlaceKinds(IEnumerable<string> lines, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var nouns = line[..colon].Split(' ');
            foreach (var noun in nouns)
                kindOfNoun[noun] = nouns[0];
            means.Add((nouns[0], MeanDirection.Of(lexicon, line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))));
        }
    }

    /// <summary>Whether a noun fits a name, as far as can be told.</summary>
    public bool Fits(string noun, MentionDraft name)
    {
        if (name.Referent.Type != NameType.Place || !kindOfNoun.TryGetValue(noun, out var kind))
            return true;
        if (name.Name is null)
            return name.Kind == MentionKind.Pronoun || (kindOfNoun.TryGetValue(name.HeadWord, out var other) && other == kind);
        var vector = MeanDirection.Of(lexicon, name.Sentence.Tokens.Skip(name.First).Take(name.End - name.First).Select(token => token.Form).Where(form => char.IsUpper(form[0])));
        if (Activation.Dot(vector, vector) == 0)
            return true;
        return means.MaxBy(mean => Activation.Dot(vector, mean.Mean)).Kind == kind;
    }
}
