namespace KnowledgeGraph.Documents;

/// <summary>A passage in the making: it may yet turn out to be furniture.</summary>
internal sealed record DraftPassage(PassageKind Kind, int Level, MappedText Mapped)
{
    public string Text => Mapped.Text;

    public bool IsHeading => Kind == PassageKind.Heading;
}
