using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary>Commands worth trying on a graph, written so that they work as typed where the program was started.</summary>
internal static class Suggestions
{
    /// <summary>Three commands about the most connected entities of a graph; fewer where it is too small for them.</summary>
    public static IReadOnlyList<string> For(Graph graph, string file)
    {
        var people = MostConnected(graph, "Person");
        var others = MostConnected(graph, "Company").Concat(MostConnected(graph, "Organization")).Concat(MostConnected(graph, "State")).ToList();
        var program = Program(Environment.GetCommandLineArgs()[0], Environment.CurrentDirectory);
        var suggestions = new List<string>();
        if (people.Count > 0 && others.Count > 0)
            suggestions.Add($"{program} path {Quoted(file)} {Quoted(ShortName(people[0]))} {Quoted(others[0].Name)}");
        var central = people.Concat(others).FirstOrDefault();
        if (central is null)
            return [$"{program} info {Quoted(file)}", $"{program} documents {Quoted(file)}", $"{program} export {Quoted(file)} --format json"];
        suggestions.Add($"{program} show {Quoted(file)} {Quoted(central.Name)}");
        suggestions.Add($"{program} diagram {Quoted(file)} --focus {Quoted(central.Name)} -o {Quoted(Path.GetFileNameWithoutExtension(file) + ".mmd")}");
        return suggestions;
    }

    /// <summary>How the program is called here: by its name where it is installed, through <c>dotnet run</c> in a checkout.</summary>
    internal static string Program(string started, string folder)
    {
        var project = Path.Combine("src", "KnowledgeGraph.Cli");
        var isBuiltHere = Path.GetFullPath(started).StartsWith(Path.GetFullPath(Path.Combine(folder, project)), StringComparison.Ordinal);
        return isBuiltHere ? $"dotnet run --project {project.Replace('\\', '/')} -c Release --" : "kg";
    }

    private static List<Node> MostConnected(Graph graph, string label) => [.. graph.MostConnected(label, 3).Select(entity => entity.Node)];

    // A surname is what people type; it is used where it means this person alone.
    private static string ShortName(Node person) => person.Name.Split(' ')[^1];

    private static string Quoted(string text) => text.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or '\\' or ':') ? text : $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
