using System.Collections;

namespace KnowledgeGraph.Catalogue;

/// <summary>The known names in a text, found as they are enumerated: leftmost first, of those the longest, none overlapping.</summary>
/// <remarks>Enumerating it directly allocates nothing but what a name's senses need the first time they are met.</remarks>
public readonly struct NameMatches : IEnumerable<NameMatch>
{
    private readonly NameIndex index;
    private readonly string text;

    internal NameMatches(NameIndex index, string text) => (this.index, this.text) = (index, text);

    /// <summary>Enumerates the names in reading order.</summary>
    public NameScan GetEnumerator() => new(index, text);

    IEnumerator<NameMatch> IEnumerable<NameMatch>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
