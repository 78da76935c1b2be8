namespace KnowledgeGraph.Documents;

/// <summary>How an input is written.</summary>
public enum InputFormat
{
    /// <summary>Plain text in any encoding, <c>.txt</c>.</summary>
    Text,

    /// <summary>Markdown, with front matter if it likes, <c>.md</c> and <c>.markdown</c>.</summary>
    Markdown,

    /// <summary>A web page, <c>.html</c>, <c>.htm</c> and <c>.xhtml</c>.</summary>
    Html,

    /// <summary>One record or an array of records with id, text, title, date and source, <c>.json</c>.</summary>
    Json,

    /// <summary>A record a line, <c>.ndjson</c> and <c>.jsonl</c>.</summary>
    Ndjson,

    /// <summary>An Office Open XML text, <c>.docx</c>.</summary>
    Docx,

    /// <summary>A page description, <c>.pdf</c>; read by <c>pdftotext</c>, which has to be there.</summary>
    Pdf,
}
