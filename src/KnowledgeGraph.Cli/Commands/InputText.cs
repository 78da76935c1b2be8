using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary>Plain text as it stands, a paragraph at a time.</summary>
internal static class InputText
{
    /// <summary>True where the input is plain text, which needs no reading of pages.</summary>
    public static bool IsPlain(string file) => Path.GetExtension(file).ToLowerInvariant() is ".txt" or "";

    /// <summary>The paragraphs, parted by blank lines.</summary>
    public static IEnumerable<string> Paragraphs(Terminal terminal, string input)
    {
        using var reader = input == "-" ? new StreamReader(terminal.In()) : Open(input);
        var paragraph = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                paragraph.Add(line);
                continue;
            }
            if (paragraph.Count > 0)
                yield return string.Join('\n', paragraph);
            paragraph.Clear();
        }
        if (paragraph.Count > 0)
            yield return string.Join('\n', paragraph);
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="InputException">It cannot be opened.</exception>
    public static StreamReader Open(string file)
    {
        try
        {
            return new StreamReader(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new InputPlace(file), "cannot be read; check the path and that you may read it.", error);
        }
    }
}
