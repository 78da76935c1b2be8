using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary>Writes a result to a file, or to standard output where none is named.</summary>
internal static class OutputFile
{
    /// <exception cref="OutputException">The file cannot be written; what was there before is kept.</exception>
    public static void Write(Terminal terminal, string? file, Action<Stream> write)
    {
        if (file is null or "-")
        {
            terminal.Out.Flush();
            using var stream = terminal.OutBytes();
            write(stream);
            stream.Flush();
            return;
        }
        // Written beside and moved into place, so that a failure leaves the old file as it was.
        var unfinished = file + ".unfinished";
        try
        {
            using (var stream = File.Create(unfinished))
                write(stream);
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
            throw new OutputException(file, $"cannot be written; check that the folder exists and that you may write there ({error.Message})", error);
        }
    }
}
