using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Loading;

/// <summary>Sends queries over HTTP and turns what fails into messages.</summary>
internal sealed class QueryApi(HttpClient client, ServerLogin login) : IDisposable
{
    private const string TypedJson = "application/vnd.neo4j.query";
    private const string Json = "application/json";

    private static readonly IReadOnlyDictionary<string, PropertyValue> NoParameters = new Dictionary<string, PropertyValue>();

    private readonly ServerErrors errors = new(login);

    /// <summary>Where a query of its own is sent.</summary>
    public Uri Queries { get; } = new(login.Address, $"/db/{Uri.EscapeDataString(login.Database)}/query/v2");

    /// <summary>Where a transaction begins.</summary>
    public Uri Transactions => new(Queries + "/tx");

    /// <summary>The states of the database that the next query must have seen.</summary>
    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <summary>Asks the server who it is.</summary>
    public async Task CheckVersionAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(login.Address, "/"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Json));
        using var response = await ExchangeAsync(request, cancellationToken).ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
            throw errors.Of(response.StatusCode, ServerErrors.In(text));
        if ((ServerErrors.Parse(text)?["neo4j_version"] as JValue)?.Value is not string version)
            throw errors.NotNeo4j();
        ServerVersion.Check(version, errors);
    }

    /// <summary>Sends a query; null for a request that has none.</summary>
    /// <exception cref="ServerException">The server cannot be reached, or refuses.</exception>
    public async Task<QueryAnswer> SendAsync(
        Uri address, string? query, IReadOnlyDictionary<string, PropertyValue>? parameters, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, address);
        var isPlain = PlainJson.Suffices(parameters?.Values ?? []);
        request.Content = new ByteArrayContent(Body(query, parameters ?? NoParameters, isPlain, isBeginning: address == Queries || address == Transactions));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(isPlain ? Json : TypedJson);
        var response = await ExchangeAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            if (!response.IsSuccessStatusCode)
                throw errors.Of(response.StatusCode, ServerErrors.In(await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false)));
            return await QueryAnswer.ReadAsync(response, errors, seen => Bookmarks = seen, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>Takes a transaction back; that it is gone already is as good.</summary>
    public async Task RollBackAsync(Uri transaction)
    {
        using var request = Request(HttpMethod.Delete, transaction);
        try
        {
            using var response = await client.SendAsync(request).ConfigureAwait(false);
        }
        catch (HttpRequestException)
        {
            // A server that cannot be reached rolls back by itself.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private static HttpRequestMessage Request(HttpMethod method, Uri address)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(TypedJson));
        return request;
    }

    private async Task<HttpResponseMessage> ExchangeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException error)
        {
            throw errors.NoAnswer(error);
        }
        catch (TaskCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw errors.NoAnswer(error);
        }
    }

    private byte[] Body(string? query, IReadOnlyDictionary<string, PropertyValue> parameters, bool isPlain, bool isBeginning)
    {
        using var stream = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(stream)) { Culture = CultureInfo.InvariantCulture })
        {
            writer.WriteStartObject();
            if (query is not null)
            {
                writer.WritePropertyName("statement");
                writer.WriteValue(query);
                writer.WritePropertyName("parameters");
                if (isPlain)
                    PlainJson.WriteEntries(writer, parameters);
                else
                    TypedJsonWriter.WriteEntries(writer, parameters);
            }
            writer.WritePropertyName("bookmarks");
            writer.WriteStartArray();
            foreach (var bookmark in Bookmarks)
                writer.WriteValue(bookmark);
            writer.WriteEndArray();
            if (login.ReadOnly && isBeginning)
            {
                writer.WritePropertyName("accessMode");
                writer.WriteValue("READ");
            }
            writer.WriteEndObject();
        }
        return stream.ToArray();
    }
}
