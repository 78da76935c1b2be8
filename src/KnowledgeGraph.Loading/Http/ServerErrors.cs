using System.Net;
using System.Net.Http;
using System.Security.Authentication;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Loading;

/// <summary>What a server or the network says, as one line that tells a user what to do.</summary>
internal sealed class ServerErrors(ServerLogin login)
{
    private string Server => $"The server at {login.Address.GetLeftPart(UriPartial.Authority)}";

    /// <summary>The first error in an answer's text.</summary>
    public static (string? Code, string? Message) In(string text) => First(Parse(text)?["errors"]);

    /// <summary>The first of a list of errors.</summary>
    public static (string? Code, string? Message) First(JToken? errors)
    {
        var first = (errors as JArray)?.FirstOrDefault() as JObject;
        return ((string?)first?["code"], (string?)first?["message"]);
    }

    /// <summary>The text as an object; null where it is none.</summary>
    public static JObject? Parse(string text)
    {
        try
        {
            return JObject.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public ServerException NoAnswer(Exception error) => IsUntrusted(error)
        ? new($"{Server} shows a certificate that is not trusted; add its authority to the system's, or correct the address.", innerException: error)
        : new($"{Server} does not answer; check the address, and that the server runs ({Reason(error)}).", isTransient: true, innerException: error);

    public ServerException NotNeo4j() => new($"{Server} is not Neo4j, or hides its version; give the address of its HTTP connector, as a rule port 7474 or 7473.");

    public ServerException NotBolt(Exception? error = null) =>
        new($"{Server} does not speak Bolt as Neo4j 5 does; give the address of its Bolt connector, as a rule port 7687.", innerException: error);

    public ServerException TooOld(string version, Version oldest) =>
        new($"{Server} is Neo4j {version}, which is too old; version {oldest} or newer is needed.");

    /// <summary>The error for the server's own words.</summary>
    public ServerException Of(string code, string? message) => Of(HttpStatusCode.BadRequest, (code, message));

    /// <summary>The error for a status and the server's own words.</summary>
    public ServerException Of(HttpStatusCode status, (string? Code, string? Message) error)
    {
        var (code, message) = error;
        return code switch
        {
            "Neo.ClientError.Security.CredentialsExpired" => new($"{Server} asks user '{login.User}' to change the password first.", code),
            "Neo.ClientError.Security.AuthenticationRateLimit" => new($"{Server} has seen too many wrong passwords for user '{login.User}'; wait a moment and try again.", code),
            "Neo.ClientError.Security.Forbidden" => NotPermitted(code),
            "Neo.ClientError.Statement.AccessMode" => new($"{Server} was opened for reading only, and this query would change database '{login.Database}'; open it for writing, as kg query does with --write.", code),
            "Neo.ClientError.Database.DatabaseNotFound" => new($"{Server} has no database '{login.Database}'.", code),
            _ when status == HttpStatusCode.Unauthorized || code == "Neo.ClientError.Security.Unauthorized" => new($"{Server} does not accept user '{login.User}' with this password; set NEO4J_PASSWORD.", code),
            _ when status == HttpStatusCode.Forbidden => NotPermitted(code),
            null => new($"{Server} answers {(int)status} {status}.", isTransient: IsPassing(status)),
            "Neo.ClientError.Statement.SyntaxError" => new($"{Server} refuses: {OneLine(BeforeExcerpt(message))} ({code})", code),
            _ => new($"{Server} refuses: {OneLine(message)} ({code})", code, code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) || IsLost(status, code)),
        };
    }

    /// <summary>A restarted server knows nothing of the transactions before.</summary>
    private static bool IsLost(HttpStatusCode status, string code) =>
        status == HttpStatusCode.NotFound && code == "Neo.ClientError.Request.Invalid";

    private static bool IsUntrusted(Exception error) =>
        error is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } || error.GetBaseException() is AuthenticationException;

    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private ServerException NotPermitted(string? code) =>
        new($"{Server} does not permit user '{login.User}' to do this in database '{login.Database}'; it takes a role that may write and manage indexes.", code);

    private static string Reason(Exception error) => OneLine(error.GetBaseException().Message);

    /// <summary>Line and column are named; the server repeats the line beneath, in quotation marks.</summary>
    private static string? BeforeExcerpt(string? message) => message?.Split("\n\"")[0];

    private static string OneLine(string? text) =>
        string.Join(' ', (text ?? "no reason given").Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
}
