using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Loading.Tests;

/// <summary>A loopback server that answers every request as it is told to: in place of one that refuses, is old or is busy.</summary>
internal sealed class AnsweringServer : IDisposable
{
    /// <summary>What a server of the right version says of itself.</summary>
    public const string Discovery = """{"neo4j_version":"5.26.30","neo4j_edition":"community","query":"/db/{databaseName}/query/v2"}""";

    private readonly HttpListener listener = new();
    private readonly Task running;

    public AnsweringServer(Func<HttpListenerRequest, (int Status, string Body)> answer)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        listener.Prefixes.Add(Address + "");
        listener.Start();
        running = Task.Run(() => AnswerAsync(answer));
    }

    public Uri Address { get; }

    /// <summary>A server that lets itself be known and answers every query so.</summary>
    public static AnsweringServer ToQueries(int status, string code, string message) => new(request => request.HttpMethod == "GET"
        ? (200, Discovery)
        : (status, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}"""));

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        listener.Close();
        running.Wait();
    }

    private async Task AnswerAsync(Func<HttpListenerRequest, (int Status, string Body)> answer)
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                var (status, body) = answer(context.Request);
                context.Response.StatusCode = status;
                context.Response.ContentType = "application/json";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
                context.Response.Close();
            }
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
            // Closed.
        }
    }
}
