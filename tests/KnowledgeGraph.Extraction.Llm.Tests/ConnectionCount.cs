using System.Diagnostics.Tracing;

namespace KnowledgeGraph.Extraction.Llm.Tests;

/// <summary>Counts the connections that this process opens, as the runtime's sockets tell them.</summary>
internal sealed class ConnectionCount : EventListener
{
    private int count;

    public int Count => Volatile.Read(ref count);

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Net.Sockets")
            EnableEvents(eventSource, EventLevel.Informational);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName == "ConnectStart")
            Interlocked.Increment(ref count);
    }
}
