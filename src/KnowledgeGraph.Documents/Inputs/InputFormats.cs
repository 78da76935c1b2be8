namespace KnowledgeGraph.Documents;

/// <summary>Which endings of file names stand for which format.</summary>
internal static class InputFormats
{
    private static readonly Dictionary<string, InputFormat> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputFormat.Text,
        [".text"] = InputFormat.Text,
        [".md"] = InputFormat.Markdown,
        [".markdown"] = InputFormat.Markdown,
        [".html"] = InputFormat.Html,
        [".htm"] = InputFormat.Html,
        [".xhtml"] = InputFormat.Html,
        [".json"] = InputFormat.Json,
        [".ndjson"] = InputFormat.Ndjson,
        [".jsonl"] = InputFormat.Ndjson,
        [".docx"] = InputFormat.Docx,
        [".pdf"] = InputFormat.Pdf,
    };

    public static bool IsKnown(string path) => ByExtension.ContainsKey(Path.GetExtension(path));

    /// <summary>The format of a file; what has another ending is tried as text.</summary>
    public static InputFormat Of(string path) => ByExtension.GetValueOrDefault(Path.GetExtension(path), InputFormat.Text);
}
