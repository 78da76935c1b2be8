using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Testing;

/// <summary>
/// A real Neo4j Community server of a test's own: free ports, a new home, no password, stopped and gone afterwards.
/// Ends the test where the server's files, Java or a Unix shell are absent.
/// </summary>
public sealed class Neo4jServer : IDisposable
{
    private const string QueryMediaType = "application/vnd.neo4j.query";

    private readonly string script;
    private readonly Neo4jMemory memory;
    private readonly TemporaryFolder home = new();
    private readonly HttpClient http = new();

    private Neo4jServer(string script, Neo4jMemory memory) => (this.script, this.memory) = (script, memory);

    /// <summary>The address for HTTP.</summary>
    public Uri Http { get; private set; } = null!;

    /// <summary>The address for Bolt.</summary>
    public Uri Bolt { get; private set; } = null!;

    /// <summary>Starts a server; returns when it answers, after 5 to 10 seconds.</summary>
    public static Neo4jServer Start() => Start(Neo4jMemory.Small);

    /// <summary>Starts a server with so much memory.</summary>
    public static Neo4jServer Start(Neo4jMemory memory) => Start(memory, _ => { });

    /// <summary>Starts a server on what its own importer made of a folder, once its own consistency check has passed.</summary>
    /// <param name="folder">The folder that file names in the arguments are relative to.</param>
    /// <param name="arguments">The importer's arguments.</param>
    /// <param name="memory">How much memory importer and server have; null for little.</param>
    public static Neo4jServer StartImported(string folder, IEnumerable<string> arguments, Neo4jMemory? memory = null) => Start(memory ?? Neo4jMemory.Small, server =>
    {
        server.Run(["import", "--heap", server.memory.Heap], ["--", .. arguments], folder);
        server.Run("check", "--heap", server.memory.Heap);
    });

    private static Neo4jServer Start(Neo4jMemory memory, Action<Neo4jServer> prepare)
    {
        var script = SharedData.Require("neo4j", "neo4j");
        if (OperatingSystem.IsWindows() || !IsOnPath("java") || !IsOnPath("bash"))
            SharedData.Unavailable("A Neo4j server needs a Unix shell and Java 17 on the PATH.");
        var server = new Neo4jServer(script, memory);
        try
        {
            prepare(server);
            var (httpPort, boltPort) = FreePorts();
            server.Http = new Uri($"http://127.0.0.1:{httpPort}");
            server.Bolt = new Uri($"bolt://127.0.0.1:{boltPort}");
            server.StartAgain();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Ends the server at once, as a power cut would.</summary>
    public void Kill()
    {
        using var process = Process.GetProcessById(int.Parse(File.ReadAllText(home.PathTo("neo4j.pid")), System.Globalization.CultureInfo.InvariantCulture));
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Starts it with the same data and addresses.</summary>
    public void StartAgain() => Run("start", "--http", $"{Http.Port}", "--bolt", $"{Bolt.Port}", "--heap", memory.Heap, "--pagecache", memory.PageCache);

    /// <summary>Runs one statement in a transaction of its own.</summary>
    /// <returns>The status and the body as the Query API gives them, in typed JSON.</returns>
    public async Task<(HttpStatusCode Status, string Body)> QueryAsync(string statement)
    {
        using var content = new StringContent($$"""{"statement": {{Quote(statement)}}}""", Encoding.UTF8);
        content.Headers.ContentType = new MediaTypeHeaderValue(QueryMediaType);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Http, "/db/neo4j/query/v2")) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(QueryMediaType));
        using var response = await http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        http.Dispose();
        Run("stop");
        home.Dispose();
    }

    private void Run(params string[] arguments) => Run(arguments, [], home.Root);

    private void Run(string[] arguments, string[] last, string folder)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (var argument in new[] { script }.Concat(arguments).Concat(["--home", home.Root]).Concat(last))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"neo4j {arguments[0]} failed: {output.Result}{error}");
    }

    /// <summary>Two different ports that nobody listens on at the moment.</summary>
    private static (int Http, int Bolt) FreePorts()
    {
        using TcpListener first = new(IPAddress.Loopback, 0), second = new(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
