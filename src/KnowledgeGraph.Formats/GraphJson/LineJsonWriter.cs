using Newtonsoft.Json;

namespace KnowledgeGraph.Formats;

/// <summary>A JSON writer that begins a new line after every comma of the first levels.</summary>
/// <param name="output">Where to; closed with the writer.</param>
/// <param name="levels">How many levels, the outermost being 1.</param>
internal sealed class LineJsonWriter(TextWriter output, int levels) : JsonTextWriter(output)
{
    protected override void WriteValueDelimiter()
    {
        base.WriteValueDelimiter();
        if (Top <= levels)
            WriteWhitespace("\n");
    }
}
