using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Loading;

/// <summary>Reads an answer as it comes: columns, then rows, then what the server says at the end.</summary>
internal sealed class QueryAnswer : IAsyncDisposable
{
    private readonly HttpResponseMessage response;
    private readonly ServerErrors errors;
    private readonly Action<IReadOnlyList<string>> seen;
    private readonly JsonTextReader reader;
    private bool hasRows;

    private QueryAnswer(HttpResponseMessage response, Stream stream, ServerErrors errors, Action<IReadOnlyList<string>> seen)
    {
        (this.response, this.errors, this.seen) = (response, errors, seen);
        // A list within lists is as deep as a query made it.
        reader = new(new StreamReader(stream)) { DateParseHandling = DateParseHandling.None, MaxDepth = 4096 };
    }

    /// <summary>The columns' names.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>What the server calls the transaction, where the answer begins one.</summary>
    public string? Transaction { get; private set; }

    /// <summary>Reads up to the first row, or to the end where there is none.</summary>
    public static async Task<QueryAnswer> ReadAsync(
        HttpResponseMessage response, ServerErrors errors, Action<IReadOnlyList<string>> seen, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var answer = new QueryAnswer(response, stream, errors, seen);
        await answer.GuardAsync(() => answer.AdvanceAsync(cancellationToken)).ConfigureAwait(false);
        return answer;
    }

    /// <summary>The rows as they come; can be read once. Ends the answer.</summary>
    public async IAsyncEnumerable<CypherRow> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using (this)
        {
            while (hasRows && await GuardAsync(() => NextAsync(cancellationToken)).ConfigureAwait(false) is { } row)
                yield return row;
        }
    }

    /// <summary>Reads all rows and ends the answer.</summary>
    public async Task<IReadOnlyList<CypherRow>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var rows = new List<CypherRow>();
        await foreach (var row in RowsAsync(cancellationToken).ConfigureAwait(false))
            rows.Add(row);
        return rows;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        ((IDisposable)reader).Dispose();
        response.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<CypherRow?> NextAsync(CancellationToken cancellationToken)
    {
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (reader.TokenType == JsonToken.StartArray)
        {
            var row = await JArray.LoadAsync(reader, cancellationToken).ConfigureAwait(false);
            return new(Columns, [.. row.Select(TypedJsonReader.Read)]);
        }
        hasRows = false;
        await AdvanceAsync(cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>Reads names with their values, at any depth, until rows begin or the text ends.</summary>
    private async Task<bool> AdvanceAsync(CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reader.TokenType != JsonToken.PropertyName)
                continue;
            var name = (string)reader.Value!;
            await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (name == "values")
                return hasRows = true;
            if (name != "data")
                Take(name, await JToken.LoadAsync(reader, cancellationToken).ConfigureAwait(false));
        }
        return false;
    }

    private void Take(string name, JToken value)
    {
        switch (name)
        {
            case "fields":
                Columns = [.. value.Select(field => (string)field!)];
                break;
            case "bookmarks":
                seen([.. value.Select(bookmark => (string)bookmark!)]);
                break;
            case "transaction":
                Transaction = (string?)value["id"];
                break;
            case "errors":
                throw errors.Of(response.StatusCode, ServerErrors.First(value));
        }
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or HttpRequestException or JsonException)
        {
            throw errors.NoAnswer(error);
        }
    }
}
