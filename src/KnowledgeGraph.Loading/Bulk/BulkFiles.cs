namespace KnowledgeGraph.Loading;

/// <summary>A folder that Neo4j's own importer reads.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Arguments">What tells the importer of its files, whose names are relative to the folder.</param>
public sealed record BulkFiles(string Folder, IReadOnlyList<string> Arguments)
{
    /// <summary>How the files are written: lists parted by a control character, texts over several lines, bad lines no success.</summary>
    private static readonly string[] Dialect = ["--array-delimiter=U+001F", "--multiline-fields=true", "--read-buffer-size=16m", "--bad-tolerance=0"];

    /// <summary>The arguments of <c>neo4j-admin database import full</c> after the database's name.</summary>
    public IReadOnlyList<string> ImportArguments => [.. Dialect, .. Arguments];

    /// <summary>The line for a shell that imports the folder into an empty database of a stopped server.</summary>
    /// <param name="database">The database.</param>
    public string Line(string database = "neo4j") =>
        $"cd {Quoted(Path.GetFullPath(Folder))} && neo4j-admin database import full {Quoted(database)} {string.Join(' ', ImportArguments.Select(Quoted))}";

    private static string Quoted(string text) => text.All(one => char.IsAsciiLetterOrDigit(one) || "_-./=:+".Contains(one, StringComparison.Ordinal))
        ? text
        : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
