using KnowledgeGraph.Model;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KnowledgeGraph.Documents;

/// <summary>Reads Markdown: its structure gives the blocks, and the marks of emphasis, links and entities are in no passage.</summary>
/// <remarks>The text as read is the Markdown itself, so offsets point into the file. Code and pictures are left out.</remarks>
internal sealed class MarkdownDraft
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    private readonly string text;
    private readonly int start;
    private readonly List<Block> blocks = [];

    private MarkdownDraft(string text, int start) => (this.text, this.start) = (text, start);

    public static DraftDocument Of(string text, InputPlace place)
    {
        var front = FrontMatter.Read(text, place);
        var reader = new MarkdownDraft(text, front.Length);
        reader.Add(Markdown.Parse(text[front.Length..], Pipeline), PassageKind.Paragraph);
        return front.ApplyTo(new DraftDocument(text, reader.blocks));
    }

    private void Add(ContainerBlock container, PassageKind kind)
    {
        foreach (var child in container)
        {
            if (child is LeafBlock { Inline: { } inline })
                AddLeaf(child is HeadingBlock ? PassageKind.Heading : kind, inline, (child as HeadingBlock)?.Level ?? 0);
            else if (child is ContainerBlock inner)
                Add(inner, KindOf(inner, kind));
        }
    }

    private static PassageKind KindOf(ContainerBlock container, PassageKind outer) => container switch
    {
        ListItemBlock => PassageKind.ListItem,
        QuoteBlock => PassageKind.Quotation,
        TableCell => PassageKind.TableCell,
        _ => outer,
    };

    private void AddLeaf(PassageKind kind, Markdig.Syntax.Inlines.ContainerInline inline, int level)
    {
        var spans = new MarkdownSpans(text, start).Of(inline);
        if (spans.Count > 0)
            blocks.Add(new Block(kind, spans, level));
    }
}
