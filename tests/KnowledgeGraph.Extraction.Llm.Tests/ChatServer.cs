using System.Net;
using System.Net.Sockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Extraction.Llm.Tests;

/// <summary>A server on the loopback that speaks the chat protocol and answers what it was told to, the last answer again and again.</summary>
internal sealed class ChatServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Queue<string?> answers;
    private readonly List<string> requests = [];
    private readonly List<HttpListenerContext> unanswered = [];
    private readonly int status;

    /// <summary>A server.</summary>
    /// <param name="status">The status of every response.</param>
    /// <param name="answers">What the model says, one a request; null never comes.</param>
    public ChatServer(int status, params string?[] answers)
    {
        (this.status, this.answers) = (status, new Queue<string?>(answers));
        Endpoint = new Uri($"http://127.0.0.1:{FreePort()}/v1");
        listener.Prefixes.Add($"http://127.0.0.1:{Endpoint.Port}/");
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public Uri Endpoint { get; }

    /// <summary>The bodies of the requests.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    public string? Authorization { get; private set; }

    public void Dispose() => listener.Abort();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            using var reader = new StreamReader(context.Request.InputStream);
            requests.Add(await reader.ReadToEndAsync());
            Authorization = context.Request.Headers["Authorization"];
            if ((answers.Count > 1 ? answers.Dequeue() : answers.Peek()) is { } answer)
                Respond(context, answer);
            else
                unanswered.Add(context);
        }
    }

    private void Respond(HttpListenerContext context, string answer)
    {
        var body = new JObject
        {
            ["id"] = "1",
            ["object"] = "chat.completion",
            ["created"] = 0,
            ["model"] = "test",
            ["choices"] = new JArray(new JObject
            {
                ["index"] = 0,
                ["finish_reason"] = "stop",
                ["message"] = new JObject { ["role"] = "assistant", ["content"] = answer },
            }),
        };
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.Close(Encoding.UTF8.GetBytes(body.ToString()), willBlock: false);
    }
}
