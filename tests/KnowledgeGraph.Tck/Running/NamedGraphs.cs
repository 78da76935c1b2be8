namespace KnowledgeGraph.Tck;

/// <summary>The scripts of the graphs that scenarios name; they stand beside the features.</summary>
internal sealed class NamedGraphs(string featuresFolder)
{
    public string Script(string name)
    {
        for (var folder = new DirectoryInfo(featuresFolder); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "graphs", name, $"{name}.cypher");
            if (File.Exists(file))
                return File.ReadAllText(file);
        }
        throw new FileNotFoundException($"There is no graphs/{name}/{name}.cypher beside {featuresFolder}.");
    }
}
