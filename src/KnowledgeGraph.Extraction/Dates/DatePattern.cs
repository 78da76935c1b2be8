using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction;

/// <summary>A way to write a date.</summary>
/// <param name="Reads">What the pattern's groups mean; a <see cref="DateMeanings"/> entry.</param>
/// <param name="Pattern">The expression, anchored at the place it is tried.</param>
/// <param name="Anchor">What a relative date counts from.</param>
internal sealed record DatePattern(string Reads, Regex Pattern, DateAnchor Anchor);

/// <summary>What a relative date counts from.</summary>
internal enum DateAnchor
{
    /// <summary>Nothing: the date is whole.</summary>
    None,

    /// <summary>The document's own date.</summary>
    Document,

    /// <summary>The last date told of.</summary>
    Context,

    /// <summary>The last date told of, else the document's.</summary>
    Nearest,
}
