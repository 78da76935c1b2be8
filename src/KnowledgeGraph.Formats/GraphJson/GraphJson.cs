using KnowledgeGraph.Model;

namespace KnowledgeGraph.Formats;

/// <summary>The graph as JSON: the exchange format that scripts, scorers and notebooks read.</summary>
/// <remarks>
/// <para>One graph has one text, byte for byte: everything is sorted by id (ordinally), properties by name, numbers are in their
/// shortest invariant form, lines end in <c>\n</c>, letters of any script stand as they are in UTF-8 without a byte order mark.
/// Every node, edge, statement and document has a line of its own, so that two graphs can be compared line by line.</para>
/// <para>What JSON has no form for is written as an object with one key: a day as <c>{"$date":"2004-06-27"}</c>, an infinite
/// number or NaN as <c>{"$float":"Infinity"}</c>, a map that looks like one of these as <c>{"$map":{…}}</c>. Half of a surrogate
/// pair, which no Unicode text holds, becomes U+FFFD.</para>
/// </remarks>
public static class GraphJson
{
    /// <summary>Writes a graph.</summary>
    /// <param name="graph">The graph, in any order.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="withText">True to add every document's text, without which reading back gives documents of empty text.</param>
    public static void Write(GraphData graph, Stream output, bool withText = false)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = JsonOutput.Lines(output);
        new GraphWriter(writer, withText).Write(graph);
    }

    /// <summary>Reads a graph that was written with <see cref="Write"/>, or by another program in the same form.</summary>
    /// <param name="input">The JSON text in UTF-8; stays open.</param>
    /// <param name="file">What to call it in messages.</param>
    /// <returns>The graph, sorted by id. Keys that are not known are passed over: the format grows by addition.</returns>
    /// <exception cref="InputException">It is no JSON, or not of this form; the message has line and column.</exception>
    public static GraphData Read(Stream input, string file)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(file);
        using var reader = JsonInput.From(new StreamReader(input, leaveOpen: true));
        return new GraphReader(reader, file).Read();
    }
}
