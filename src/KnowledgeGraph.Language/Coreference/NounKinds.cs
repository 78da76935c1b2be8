namespace KnowledgeGraph.Language;

/// <summary>What nouns speak of: persons, bodies, places, happenings, agreements.</summary>
internal sealed class NounKinds
{
    private readonly Dictionary<string, NameType> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);

    /// <param name="lines">Lines such as <c>Place: country city</c> or <c>Female: queen wife</c>.</param>
    public NounKinds(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var noun in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (Enum.TryParse<NameType>(line[..colon], out var type))
                    types[noun] = type;
                else
                    (types[noun], genders[noun]) = (NameType.Person, Enum.Parse<Gender>(line[..colon]));
            }
        }
    }

    public NameType? TypeOf(string noun) => types.TryGetValue(noun, out var type) ? type : null;

    public Gender GenderOf(string noun) => genders.TryGetValue(noun, out var gender) ? gender
        : types.TryGetValue(noun, out var type) && type == NameType.Person ? Gender.Unknown : Gender.Neuter;
}
