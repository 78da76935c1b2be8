namespace KnowledgeGraph.Model;

/// <summary>A correction cannot be made: it names what is not there, contradicts another or goes in a circle.</summary>
public sealed class CorrectionException : KnowledgeGraphException
{
    /// <summary>A correction that cannot be made.</summary>
    /// <param name="message">What is wrong and what to do, in one line.</param>
    public CorrectionException(string message)
        : base(message)
    {
    }
}
