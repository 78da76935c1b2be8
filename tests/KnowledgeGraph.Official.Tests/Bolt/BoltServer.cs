using KnowledgeGraph.Loading.Tests;

namespace KnowledgeGraph.Official.Tests;

/// <summary>The shared server over Bolt.</summary>
[SetUpFixture]
internal sealed class BoltServer
{
    public static Uri Address => SharedServer.Process.Bolt;

    /// <summary>The same address for a driver that asks the server where to go.</summary>
    public static Uri RoutedAddress => new UriBuilder(Address) { Scheme = "neo4j" }.Uri;

    [OneTimeTearDown]
    public void Stop() => new SharedServer().Stop();
}
