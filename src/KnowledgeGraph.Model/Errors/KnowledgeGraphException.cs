namespace KnowledgeGraph.Model;

/// <summary>
/// Something a user gave or asked cannot be: the message says in one line what was wrong, where, and what to do.
/// </summary>
/// <remarks>Errors in the program itself are <see cref="ArgumentException"/> and its kin; odd prose is never an error.</remarks>
public abstract class KnowledgeGraphException : Exception
{
    /// <summary>An error with its one-line message.</summary>
    protected KnowledgeGraphException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}

/// <summary>An input cannot be read, or is not what it should be.</summary>
public sealed class InputException : KnowledgeGraphException
{
    /// <summary>An error in an input.</summary>
    /// <param name="place">Where: a file, or a file with line and column.</param>
    /// <param name="problem">What is wrong and what to do about it.</param>
    /// <param name="innerException">What the machine said.</param>
    public InputException(InputPlace place, string problem, Exception? innerException = null)
        : base($"{place}: {problem}", innerException) => Place = place;

    /// <summary>Where the error is.</summary>
    public InputPlace Place { get; }
}

/// <summary>A name that a user gave means nothing here, or more than one thing.</summary>
public sealed class UnknownNameException : KnowledgeGraphException
{
    /// <summary>A name that was not found.</summary>
    /// <param name="message">The one-line message.</param>
    /// <param name="candidates">What may have been meant, likeliest first.</param>
    public UnknownNameException(string message, IReadOnlyList<string> candidates)
        : base(message) => Candidates = candidates;

    /// <summary>What may have been meant, likeliest first.</summary>
    public IReadOnlyList<string> Candidates { get; }
}

/// <summary>A result could not be written.</summary>
public sealed class OutputException : KnowledgeGraphException
{
    /// <summary>An error in writing.</summary>
    /// <param name="place">The file that was to be written.</param>
    /// <param name="problem">What is wrong and what to do about it.</param>
    /// <param name="innerException">What the machine said.</param>
    public OutputException(string place, string problem, Exception? innerException = null)
        : base($"{place}: {problem}", innerException) => Place = place;

    /// <summary>The file that was to be written.</summary>
    public string Place { get; }
}
