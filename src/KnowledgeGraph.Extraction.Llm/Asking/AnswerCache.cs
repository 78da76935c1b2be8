namespace KnowledgeGraph.Extraction.Llm;

/// <summary>Keeps answers in a folder, a file each, named after what was asked.</summary>
internal sealed class AnswerCache(string? folder)
{
    /// <summary>The answer kept under a key; null where there is none or it cannot be read.</summary>
    public string? Find(string key)
    {
        if (folder is null || !File.Exists(PathOf(folder, key)))
            return null;
        try
        {
            return File.ReadAllText(PathOf(folder, key));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer; a file is there whole or not at all.</summary>
    public void Keep(string key, string answer)
    {
        if (folder is null)
            return;
        Directory.CreateDirectory(folder);
        var written = PathOf(folder, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}.{Environment.CurrentManagedThreadId}"));
        File.WriteAllText(written, answer);
        File.Move(written, PathOf(folder, key), overwrite: true);
    }

    private static string PathOf(string folder, string key) => Path.Combine(folder, key + ".json");
}
