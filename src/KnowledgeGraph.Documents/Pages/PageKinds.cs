using AngleSharp.Dom;

namespace KnowledgeGraph.Documents;

/// <summary>What kind of passage the text of an element is.</summary>
internal static class PageKinds
{
    private const int Farthest = 12;

    public static (PassageKind Kind, int Level) Of(IElement within)
    {
        IElement? element = within;
        for (var steps = 0; element is not null && steps < Farthest; steps++, element = element.ParentElement)
        {
            switch (element.LocalName)
            {
                case ['h', >= '1' and <= '6']: return (PassageKind.Heading, element.LocalName[1] - '0');
                case "li" or "dd" or "dt": return (PassageKind.ListItem, 0);
                case "td" or "th": return (PassageKind.TableCell, 0);
                case "blockquote": return (PassageKind.Quotation, 0);
            }
        }
        return (PassageKind.Paragraph, 0);
    }
}
