namespace KnowledgeGraph.Training;

/// <summary>The folder that weights are written to.</summary>
internal sealed class WeightFolder(string folder)
{
    public string PathTo(string name) => Path.Combine(folder, name);

    public void Save(string name, Action<Stream> write)
    {
        Directory.CreateDirectory(folder);
        using var stream = File.Create(PathTo(name));
        write(stream);
    }

    public T Load<T>(string name, Func<Stream, T> read)
    {
        using var stream = File.OpenRead(PathTo(name));
        return read(stream);
    }
}
