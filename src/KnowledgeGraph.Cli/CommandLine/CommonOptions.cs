using System.CommandLine;

namespace KnowledgeGraph.Cli;

/// <summary>Arguments and options that several commands take.</summary>
internal static class CommonOptions
{
    /// <summary>Says all about an error.</summary>
    public static Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "On an error, say all there is to say; of a score, list the misses too.", Recursive = true };

    /// <summary>The graph file.</summary>
    public static Argument<string> Graph() => new("GRAPH.kg") { Description = "The graph file." };

    /// <summary>The graph file, which is left out where a server is asked: the arguments after it move up.</summary>
    public static Argument<string> GraphOrNone() => new("GRAPH.kg") { Description = "The graph file; left out with --neo4j." };

    /// <summary>Files to read.</summary>
    public static Argument<string[]> Inputs(ArgumentArity arity) => new("INPUT")
    {
        Description = "Files, folders or globs (txt, md, html, json, ndjson, docx, pdf), or - for standard input.",
        Arity = arity,
    };

    /// <summary>A schema of one's own.</summary>
    public static Option<string?> Schema() => new("--schema") { Description = "A folder with a schema of your own, an edited copy of graph-schema.", HelpName = "DIR" };

    /// <summary>Catalogues of one's own.</summary>
    public static Option<string[]> Catalogues() => new("--catalogue")
    {
        Description = "A file or folder of known entities that add to those built in; may be given several times.",
        HelpName = "PATH",
        DefaultValueFactory = _ => [],
    };

    /// <summary>How rows are written.</summary>
    public static Option<string?> RowFormat()
    {
        var option = new Option<string?>("--format") { Description = "How rows are written; a table on a terminal, else JSON." };
        option.AcceptOnlyFromAmong("table", "json", "csv");
        return option;
    }

    /// <summary>How much of the evidence a server is given.</summary>
    public static Option<string> Evidence()
    {
        var option = new Option<string>("--evidence") { Description = "Whether documents, passages and statements go to Neo4j with the graph.", DefaultValueFactory = _ => "full" };
        option.AcceptOnlyFromAmong("none", "full");
        return option;
    }

    /// <summary>What the word of <see cref="Evidence"/> means.</summary>
    public static Loading.EvidenceLevel EvidenceLevel(string word) => word == "none" ? Loading.EvidenceLevel.None : Loading.EvidenceLevel.Full;

    /// <summary>The first day asked for.</summary>
    public static Option<Model.PartialDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (Model.PartialDate.TryParse(result.Tokens[^1].Value, out var date))
                return date;
            result.AddError($"'{result.Tokens[^1].Value}' is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD.");
            return null;
        },
    };

    /// <summary>A list of words parted by commas.</summary>
    public static Option<string[]> Words(string name, string description, string example) => new(name)
    {
        Description = description,
        HelpName = example,
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };
}
