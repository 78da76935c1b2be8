namespace KnowledgeGraph.Testing;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder's full path.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("kg-test-").FullName;

    /// <summary>The full path of a file or folder in it, which need not exist.</summary>
    public string PathTo(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Writes a UTF-8 file in it and returns the full path.</summary>
    public string Write(string name, string text)
    {
        var path = PathTo(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
