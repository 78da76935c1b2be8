namespace KnowledgeGraph.Documents;

/// <summary>What part of a page a passage was.</summary>
public enum PassageKind
{
    /// <summary>Running prose.</summary>
    Paragraph,

    /// <summary>A title or a heading of a section.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A paragraph set off as a quotation.</summary>
    Quotation,

    /// <summary>A cell of a table.</summary>
    TableCell,
}
