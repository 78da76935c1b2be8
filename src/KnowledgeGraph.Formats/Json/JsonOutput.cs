using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats;

/// <summary>JSON writers that give the same bytes everywhere.</summary>
internal static class JsonOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A writer in UTF-8 that leaves the stream open and gives the elements of the outer lists a line each.</summary>
    public static JsonTextWriter Lines(Stream output) =>
        Settled(new LineJsonWriter(new StreamWriter(output, Utf8, bufferSize: 1 << 16, leaveOpen: true), levels: 2));

    /// <summary>A writer on one line that leaves the output open.</summary>
    public static JsonTextWriter OneLine(TextWriter output) => Settled(new JsonTextWriter(output) { CloseOutput = false });

    private static JsonTextWriter Settled(JsonTextWriter writer)
    {
        writer.AutoCompleteOnClose = false;
        writer.Culture = CultureInfo.InvariantCulture;
        writer.Formatting = Formatting.None;
        return writer;
    }
}
