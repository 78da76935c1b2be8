using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Loading.Tests;

/// <summary>Passes connections on to a server, and cuts all of them each time that so many bytes have passed, until there were enough cuts.</summary>
internal sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly int targetPort;
    private readonly int every;
    private readonly Task running;
    private CancellationTokenSource connections = new();
    private int passed;

    /// <summary>A proxy before a server.</summary>
    /// <param name="server">The server.</param>
    /// <param name="every">After how many bytes, either way, connections are cut.</param>
    /// <param name="cuts">How often.</param>
    public CuttingProxy(Uri server, int every, int cuts)
    {
        (targetPort, this.every, CutsLeft) = (server.Port, every, cuts);
        listener.Start();
        Address = new UriBuilder(server) { Port = ((IPEndPoint)listener.LocalEndpoint).Port }.Uri;
        running = Task.Run(ServeAsync);
    }

    public Uri Address { get; }

    public int CutsLeft { get; private set; }

    public void Dispose()
    {
        end.Cancel();
        running.Wait();
        listener.Dispose();
        connections.Dispose();
        end.Dispose();
    }

    private async Task ServeAsync()
    {
        var clients = new List<Task>();
        try
        {
            while (true)
                clients.Add(PassAsync(await listener.AcceptTcpClientAsync(end.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(clients);
        }
    }

    private async Task PassAsync(TcpClient client)
    {
        using var closed = client;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(end.Token, connections.Token);
        using var server = new TcpClient();
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, targetPort, stop.Token);
            var both = new[] { CopyAsync(client.GetStream(), server.GetStream(), stop.Token), CopyAsync(server.GetStream(), client.GetStream(), stop.Token) };
            await await Task.WhenAny(both);
            await stop.CancelAsync();
            await Task.WhenAll(both);
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
        {
            // One side went, or the connection was cut.
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, CancellationToken stop)
    {
        var buffer = new byte[4096];
        while (await from.ReadAsync(buffer, stop) is var count and > 0)
        {
            if (IsToBeCut(count))
                stop.ThrowIfCancellationRequested();
            await to.WriteAsync(buffer.AsMemory(0, count), stop);
        }
    }

    private bool IsToBeCut(int count)
    {
        lock (listener)
        {
            passed += count;
            if (CutsLeft == 0 || passed < every)
                return false;
            (passed, CutsLeft) = (0, CutsLeft - 1);
            using var cut = connections;
            connections = new();
            cut.Cancel();
            return true;
        }
    }
}
