using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Tests;

namespace KnowledgeGraph.Official.Tests;

public sealed class BoltInterruptionTests : InterruptionContract
{
    protected override Task<ICypherServer> ConnectAsync(string database) => BoltServer.ConnectAsync(database);
}
