namespace KnowledgeGraph.Cli;

/// <summary>Where the program reads and writes: results to one stream, progress and messages to the other.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output, for results.</param>
/// <param name="OutBytes">Standard output as bytes, for exports.</param>
/// <param name="Error">Standard error, for progress and messages.</param>
/// <param name="OutIsTerminal">True where a person reads the results, and tables are better than JSON.</param>
/// <param name="ErrorIsTerminal">True where a progress display can be drawn.</param>
internal sealed record Terminal(Func<Stream> In, TextWriter Out, Func<Stream> OutBytes, TextWriter Error, bool OutIsTerminal, bool ErrorIsTerminal)
{
    /// <summary>The process's own.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = false, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        return new Terminal(Console.OpenStandardInput, output, Console.OpenStandardOutput, error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
    }
}
