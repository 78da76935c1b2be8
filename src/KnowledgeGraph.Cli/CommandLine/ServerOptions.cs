using System.CommandLine;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Cli;

/// <summary>Which server to use, and as whom: the same options for every command that uses one.</summary>
internal sealed class ServerOptions(bool isRequired)
{
    private readonly Option<string?> server = new("--neo4j")
    {
        Description = isRequired ? "The server's address: http://localhost:7474." : "Ask the Neo4j server at this address, http://localhost:7474, instead of a graph file.",
        HelpName = "URI",
        Required = isRequired,
    };

    private readonly Option<string> database = new("--database") { Description = "The server's database.", HelpName = "NAME", DefaultValueFactory = _ => "neo4j" };
    private readonly Option<string> user = new("--user") { Description = "The server's user; the password is read from NEO4J_PASSWORD or asked for.", HelpName = "NAME", DefaultValueFactory = _ => "neo4j" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { server, database, user })
            command.Options.Add(option);
    }

    /// <summary>True where a server is asked instead of a file.</summary>
    public bool IsGiven(System.CommandLine.Parsing.CommandResult result) => result.GetResult(server) is { Implicit: false };

    /// <summary>Connects to the server.</summary>
    /// <exception cref="ServerException">It is not there, or refuses.</exception>
    public Task<ICypherServer> OpenAsync(ParseResult parsed, Terminal terminal, bool readOnly, CancellationToken cancellation)
    {
        var address = ServerLogin.ParseAddress(parsed.GetValue(server)!);
        var login = new ServerLogin(address, parsed.GetValue(database)!, parsed.GetValue(user)!, PasswordPrompt.Read(terminal)) { ReadOnly = readOnly };
        return Servers.OpenAsync(login, cancellation);
    }
}
