using AngleSharp.Dom;

namespace KnowledgeGraph.Documents;

/// <summary>Tells the elements of a page that hold its text from those around it.</summary>
internal static class PageElements
{
    private static readonly PageData Data = EmbeddedData.Load<PageData>("page.json", typeof(PageElements));
    private static readonly HashSet<string> Dropped = Data.Dropped.ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Blocks = Data.Blocks.ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Furniture = Data.Furniture.ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether nothing within an element is text of the page.</summary>
    public static bool IsDropped(IElement element) =>
        Dropped.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary" or "search"
        || IsNumeral(element)
        || (element.LocalName is not ("html" or "body" or "main" or "article") && (IsNamedFurniture(element.ClassName) || IsNamedFurniture(element.Id)));

    /// <summary>The part of a page that its text is in: the first known place that has at least half of all the text.</summary>
    public static IElement? ContentOf(IDocument page)
    {
        if (page.Body is not { } body)
            return null;
        var half = body.TextContent.Length / 2;
        return Data.Content.Select(selector => page.QuerySelectorAll(selector) is { Length: 1 } found ? found[0] : null)
            .FirstOrDefault(element => element is not null && element.TextContent.Length >= half) ?? body;
    }

    /// <summary>A raised numeral in brackets, or one that links within the page, refers to a note.</summary>
    private static bool IsNumeral(IElement element) => element.LocalName == "sup"
        && (element.TextContent.AsSpan().Trim().StartsWith("[") || element.QuerySelector("a[href^='#']") is not null);

    private static bool IsNamedFurniture(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return false;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Furniture.Contains(name) || Array.Exists(name.Split('-', '_'), Furniture.Contains))
                return true;
        }
        return false;
    }
}
