namespace KnowledgeGraph.Language;

/// <summary>The word lists and weights that are embedded in this assembly.</summary>
internal static class EnglishData
{
    /// <summary>The lines of an embedded list, without empty lines and comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>What an embedded file holds.</summary>
    public static T Load<T>(string name, Func<Stream, T> read)
    {
        using var stream = Open(name);
        return read(stream);
    }

    private static Stream Open(string name) =>
        typeof(EnglishData).Assembly.GetManifestResourceStream("English/" + name)
        ?? throw new ArgumentException($"No file 'English/{name}' is embedded.", nameof(name));
}
