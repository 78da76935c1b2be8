using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Reads plain text; front matter above it is obeyed and in no passage.</summary>
internal static class TextDraft
{
    public static DraftDocument Of(string text, InputPlace place)
    {
        var front = FrontMatter.Read(text, place);
        return front.ApplyTo(new DraftDocument(text, PlainLayout.BlocksOf(text, front.Length)));
    }
}
