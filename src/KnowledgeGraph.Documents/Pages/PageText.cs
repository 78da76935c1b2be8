using System.Text;
using AngleSharp.Dom;

namespace KnowledgeGraph.Documents;

/// <summary>Renders the content of a page as text: its blocks with a blank line between them, white space as a browser shows it.</summary>
internal sealed class PageText
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder open = new();
    private readonly List<Block> blocks = [];

    public static DraftDocument Of(IElement content)
    {
        var page = new PageText();
        page.Walk(content);
        return new DraftDocument(page.text.ToString(), page.blocks);
    }

    /// <summary>Goes through the nodes without recursion: pages nest deeper than a stack.</summary>
    private void Walk(IElement content)
    {
        for (INode? node = content; node is not null;)
        {
            var enters = Enter(node);
            if (enters && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            if (enters)
                Leave(node);
            while (node != content && node.NextSibling is null)
            {
                node = node.Parent!;
                Leave(node);
            }
            node = node == content ? null : node.NextSibling;
        }
        Flush(content);
    }

    private bool Enter(INode node)
    {
        if (node is IText { Data: var data })
            Append(data);
        if (node is not IElement element)
            return false;
        if (PageElements.IsDropped(element))
        {
            if (PageElements.IsBlock(element))
                Flush(element.ParentElement ?? element);
            return false;
        }
        if (element.LocalName == "br")
            Append(" ");
        else if (PageElements.IsBlock(element))
            Flush(element.ParentElement ?? element);
        return true;
    }

    private void Leave(INode node)
    {
        if (node is IElement element && PageElements.IsBlock(element))
            Flush(element);
    }

    private void Append(string data)
    {
        foreach (var character in data)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (open.Length > 0 && open[^1] != ' ')
                    open.Append(' ');
            }
            else
                open.Append(character);
        }
    }

    private void Flush(IElement within)
    {
        if (open.Length > 0 && open[^1] == ' ')
            open.Length--;
        if (open.Length > 0)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            var (kind, level) = PageKinds.Of(within);
            blocks.Add(new Block(kind, [new TextSpan(text.Length, text.Length + open.Length, false)], level));
            text.Append(open);
        }
        open.Clear();
    }
}
