using System.Reflection;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>The text of a rule file and the name that messages give it.</summary>
/// <param name="Name">The file's path, or its name where it is built in.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record RuleSource(string Name, string Text)
{
    private const string Prefix = "rules/";

    /// <summary>True for the file of lexical classes, <c>classes.json</c>.</summary>
    public bool IsClasses => Path.GetFileName(Name) == "classes.json";

    /// <summary>The rules that are built in.</summary>
    public static IReadOnlyList<RuleSource> BuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new RuleSource(name, ReadAll(assembly.GetManifestResourceStream(name)!))),
        ];
    }

    /// <summary>The rules of a folder and those below it.</summary>
    public static IReadOnlyList<RuleSource> InFolder(string folder)
    {
        RuleSource[] sources =
        [
            .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => new RuleSource(file, File.ReadAllText(file))),
        ];
        return sources.Any(source => source.IsClasses)
            ? sources
            : throw new InputException(new InputPlace(folder), "there is no classes.json, which holds the word classes that rules name; copy the one of graph-schema/rules.");
    }

    private static string ReadAll(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
