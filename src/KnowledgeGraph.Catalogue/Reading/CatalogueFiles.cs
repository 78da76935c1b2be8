using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>The files that paths lead to: a file itself, of a folder all .json files below it, in ordinal order.</summary>
internal static class CatalogueFiles
{
    public static IEnumerable<string> At(IEnumerable<string> paths, FaultList faults)
    {
        foreach (var path in paths)
        {
            if (File.Exists(path))
                yield return path;
            else if (!Directory.Exists(path))
                faults.Add(new InputPlace(path), CatalogueErrors.NoSuchPath);
            else
            {
                foreach (var file in Below(path, faults))
                    yield return file;
            }
        }
    }

    private static string[] Below(string folder, FaultList faults)
    {
        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (files.Length == 0)
            faults.Add(new InputPlace(folder), CatalogueErrors.NoFiles);
        return files;
    }
}
