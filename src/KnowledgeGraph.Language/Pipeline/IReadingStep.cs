namespace KnowledgeGraph.Language;

/// <summary>One step of reading: it looks at some layers of a text and adds others.</summary>
/// <remarks>A step keeps no state between texts, so that one pipeline serves many threads.</remarks>
public interface IReadingStep
{
    /// <summary>The name that messages show.</summary>
    string Name { get; }

    /// <summary>The layers that must be there before.</summary>
    IReadOnlyList<Layer> Reads { get; }

    /// <summary>The layers that are there after.</summary>
    IReadOnlyList<Layer> Writes { get; }

    /// <summary>Adds the layers. Any text is answered.</summary>
    AnnotatedText Apply(AnnotatedText text);

    /// <summary>Adds the layers to several texts, each as if it stood alone; a step that is quicker on more words at once takes them together.</summary>
    IReadOnlyList<AnnotatedText> Apply(IReadOnlyList<AnnotatedText> texts) => [.. texts.Select(Apply)];
}
