using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Cli;

/// <summary>One line on the terminal that tells how far a load is.</summary>
internal sealed class LoadDisplay(Terminal terminal) : IProgress<LoadProgress>, IDisposable
{
    private bool isDrawn;

    public void Report(LoadProgress value)
    {
        if (!terminal.ErrorIsTerminal)
            return;
        terminal.Error.Write("\r" + LoadText.Of(value) + "\u001b[K");
        isDrawn = true;
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (isDrawn)
            terminal.Error.Write("\r\u001b[K");
        isDrawn = false;
    }

    public void Dispose() => Clear();
}
