using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Schema.Tests;

/// <summary>A copy of the schema's files that a test edits, as a user would.</summary>
internal sealed class SchemaCopy : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SchemaCopy()
    {
        var source = Repository.PathTo("graph-schema");
        foreach (var file in Directory.EnumerateFiles(source, "*.json", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(source, file), File.ReadAllText(file));
    }

    public string Root => folder.Root;

    public SchemaCopy With(string file, string text)
    {
        folder.Write(file, text);
        return this;
    }

    public SchemaCopy Edited(string file, string from, string to)
    {
        var text = File.ReadAllText(folder.PathTo(file));
        Assert.That(text, Does.Contain(from), "the test edits what is not there");
        return With(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public SchemaCopy Without(string file)
    {
        if (Directory.Exists(folder.PathTo(file)))
            Directory.Delete(folder.PathTo(file), recursive: true);
        else
            File.Delete(folder.PathTo(file));
        return this;
    }

    public void Dispose() => folder.Dispose();
}
