using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using KnowledgeGraph.Loading.Tests;

namespace KnowledgeGraph.Official.Tests;

/// <summary>
/// A loopback server that speaks as much of Bolt 5.4 as it takes to be greeted and to refuse a login: in place of one that is old, or
/// lets nobody in. Encrypted, it shows a certificate that nobody vouches for.
/// </summary>
internal sealed class AnsweringBoltServer : IDisposable
{
    private const byte Hello = 0x01;
    private const byte Goodbye = 0x02;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2? certificate;
    private readonly byte[] greeting;
    private readonly byte[] refusal;
    private readonly CancellationTokenSource end = new();
    private readonly Task running;

    public AnsweringBoltServer(string agent, string code = "Neo.ClientError.Request.Invalid", string message = "No.", bool isEncrypted = false)
    {
        greeting = Message(0x70, ("server", agent), ("connection_id", "bolt-1"));
        refusal = Message(0x7F, ("code", code), ("message", message));
        certificate = isEncrypted ? UntrustedServer.SelfSigned() : null;
        listener.Start();
        running = Task.Run(ServeAsync);
    }

    public Uri Address(string scheme) => new($"{scheme}://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public void Dispose()
    {
        end.Cancel();
        running.Wait();
        listener.Dispose();
        certificate?.Dispose();
        end.Dispose();
    }

    private async Task ServeAsync()
    {
        var clients = new List<Task>();
        try
        {
            while (true)
                clients.Add(AnswerAsync(await listener.AcceptTcpClientAsync(end.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(clients);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var closed = client;
        try
        {
            await using var stream = await StreamAsync(client);
            await stream.ReadExactlyAsync(new byte[20], end.Token);
            await stream.WriteAsync(new byte[] { 0, 0, 4, 5 }, end.Token);
            while (await SignatureAsync(stream) is var signature && signature != Goodbye)
                await stream.WriteAsync(signature == Hello ? greeting : refusal, end.Token);
        }
        catch (Exception error) when (error is IOException or System.Security.Authentication.AuthenticationException or OperationCanceledException)
        {
            // The client went, or the test is over.
        }
    }

    private async Task<Stream> StreamAsync(TcpClient client)
    {
        if (certificate is null)
            return client.GetStream();
        var encrypted = new SslStream(client.GetStream());
        await encrypted.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, end.Token);
        return encrypted;
    }

    /// <summary>Reads a message of chunks, each after its length, up to the empty one; its second byte tells what it is.</summary>
    private async Task<byte> SignatureAsync(Stream stream)
    {
        var message = new List<byte>();
        var length = new byte[2];
        while (true)
        {
            await stream.ReadExactlyAsync(length, end.Token);
            var chunk = new byte[length[0] << 8 | length[1]];
            if (chunk.Length == 0)
                return message[1];
            await stream.ReadExactlyAsync(chunk, end.Token);
            message.AddRange(chunk);
        }
    }

    private static byte[] Message(byte signature, params (string Name, string Value)[] entries)
    {
        byte[] body = [0xB1, signature, (byte)(0xA0 | entries.Length), .. entries.SelectMany(entry => Text(entry.Name).Concat(Text(entry.Value)))];
        return [(byte)(body.Length >> 8), (byte)body.Length, .. body, 0, 0];
    }

    private static byte[] Text(string text) => [0xD0, (byte)Encoding.UTF8.GetByteCount(text), .. Encoding.UTF8.GetBytes(text)];
}
