using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>A server cannot be reached, or refuses what it was asked. The message is one line and never holds a password.</summary>
public sealed class ServerException : KnowledgeGraphException
{
    /// <summary>What a server refused, or that none answers.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    /// <param name="code">The server's own code, <c>Neo.ClientError.Security.Unauthorized</c>; null where none answered.</param>
    /// <param name="isTransient">True where the same may succeed when tried again.</param>
    /// <param name="innerException">What the machine said.</param>
    public ServerException(string message, string? code = null, bool isTransient = false, Exception? innerException = null)
        : base(message, innerException) => (Code, IsTransient) = (code, isTransient);

    /// <summary>The server's own code; null where none answered.</summary>
    public string? Code { get; }

    /// <summary>True where the same may succeed when tried again.</summary>
    public bool IsTransient { get; }
}
