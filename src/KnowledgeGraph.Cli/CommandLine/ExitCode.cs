namespace KnowledgeGraph.Cli;

/// <summary>What the program's exit code says; scripts depend on it.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>It ran, but the answer is "none".</summary>
    None = 1,

    /// <summary>The command line is wrong.</summary>
    WrongCommandLine = 2,

    /// <summary>An input cannot be read, or is not what it should be.</summary>
    BadInput = 3,

    /// <summary>A server cannot be reached, or refuses.</summary>
    ServerRefused = 4,

    /// <summary>A result could not be written.</summary>
    NotWritten = 5,

    /// <summary>Interrupted.</summary>
    Interrupted = 130,
}
