using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeGraph.Documents;

/// <summary>Reads a web page. The text as read is that of its content, without navigation, captions and the rest around it.</summary>
internal static class HtmlDraft
{
    private static readonly string[] Titles = ["meta[property='og:title']", "meta[name='title']"];
    private static readonly string[] Dates =
    [
        "meta[property='article:published_time']", "meta[name='date']", "meta[name='dc.date']", "meta[name='DC.date.issued']", "meta[itemprop='datePublished']", "time[datetime][pubdate]",
        "time[itemprop='datePublished']", "article time[datetime]",
    ];

    private static readonly string[] Sources = ["meta[property='og:site_name']", "meta[name='application-name']", "meta[name='publisher']"];

    public static DraftDocument Of(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var draft = PageElements.ContentOf(page) is { } content ? PageText.Of(content) : new DraftDocument("", []);
        return draft with { Title = TitleOf(page), Source = First(page, Sources), Date = DateOf(page) };
    }

    private static string? TitleOf(IDocument page)
    {
        var heading = page.QuerySelectorAll("h1") is { Length: 1 } only ? Clean(only[0].TextContent) : null;
        return heading ?? First(page, Titles) ?? Clean(page.Title);
    }

    private static Model.PartialDate? DateOf(IDocument page)
    {
        foreach (var given in Dates.Select(selector => Value(page.QuerySelector(selector))))
        {
            if (given is not null && RecordDate.TryParse(given, out var date))
                return date;
        }
        return null;
    }

    private static string? First(IDocument page, string[] selectors) => selectors.Select(selector => Value(page.QuerySelector(selector))).FirstOrDefault(value => value is not null);

    private static string? Value(IElement? element) => Clean(element?.GetAttribute("content") ?? element?.GetAttribute("datetime"));

    private static string? Clean(string? text)
    {
        var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }
}
