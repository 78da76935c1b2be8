using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Tests;

namespace KnowledgeGraph.Official.Tests;

public sealed class BoltErrorTests
{
    private const string Password = "correct horse battery staple";

    [TestCase("Neo.ClientError.Security.Unauthorized", "Invalid credential.",
        "The server at ADDRESS does not accept user 'anna' with this password; set NEO4J_PASSWORD.")]
    [TestCase("Neo.ClientError.Security.CredentialsExpired", "Change it.",
        "The server at ADDRESS asks user 'anna' to change the password first.")]
    [TestCase("Neo.ClientError.Security.AuthenticationRateLimit", "Too many.",
        "The server at ADDRESS has seen too many wrong passwords for user 'anna'; wait a moment and try again.")]
    [TestCase("Neo.ClientError.Security.Forbidden", "Access denied.",
        "The server at ADDRESS does not permit user 'anna' to do this in database 'politics'; it takes a role that may write and manage indexes.")]
    [TestCase("Neo.ClientError.Database.DatabaseNotFound", "Graph not found: politics",
        "The server at ADDRESS has no database 'politics'.")]
    [TestCase("Neo.ClientError.Statement.SyntaxError", "No such\nthing",
        "The server at ADDRESS refuses: No such thing (Neo.ClientError.Statement.SyntaxError)")]
    public async Task RefusalIsToldAsOverHttp(string code, string message, string expected)
    {
        using var server = new AnsweringBoltServer("Neo4j/5.26.30", code, message);

        var error = await Refusal(server.Address("bolt"));

        Assert.That(error.Message, Is.EqualTo(expected.Replace("ADDRESS", Authority(server.Address("bolt")), StringComparison.Ordinal)));
        Assert.That(error.Code, Is.EqualTo(code));
        Assert.That(error.ToString(), Does.Not.Contain(Password));
    }

    [Test]
    public async Task WhatMaySucceedLaterIsTransient()
    {
        using var server = new AnsweringBoltServer("Neo4j/5.26.30", "Neo.TransientError.General.DatabaseUnavailable", "Starting.");

        Assert.That((await Refusal(server.Address("bolt"))).IsTransient, Is.True);
    }

    [Test]
    public async Task ServerThatDoesNotAnswerIsSaidToBeAway()
    {
        var address = new Uri($"bolt://127.0.0.1:{AnsweringServer.FreePort()}");

        var error = await Refusal(address);

        Assert.That(error.Message, Does.StartWith($"The server at {Authority(address)} does not answer; check the address, and that the server runs ("));
        Assert.That(error.IsTransient, Is.True);
    }

    [Test]
    public async Task AddressOfTheHttpConnectorIsToldFromOneForBolt()
    {
        var address = new UriBuilder(SharedServer.Process.Http) { Scheme = "bolt" }.Uri;

        Assert.That((await Refusal(address)).Message, Is.EqualTo(
            $"The server at {Authority(address)} does not speak Bolt as Neo4j 5 does; give the address of its Bolt connector, as a rule port 7687."));
    }

    [Test]
    public async Task CertificateThatNobodyVouchesForIsRefused()
    {
        using var server = new AnsweringBoltServer("Neo4j/5.26.30", isEncrypted: true);
        var address = server.Address("bolt+s");

        Assert.That((await Refusal(address)).Message, Is.EqualTo(
            $"The server at {Authority(address)} shows a certificate that is not trusted; add its authority to the system's, or correct the address."));
    }

    [Test]
    public async Task CertificateThatNobodyVouchesForIsTakenWhereTheAddressSaysSo()
    {
        using var server = new AnsweringBoltServer("Neo4j/5.26.30", "Neo.ClientError.Security.Unauthorized", isEncrypted: true);
        var address = server.Address("bolt+ssc");

        Assert.That((await Refusal(address)).Message, Is.EqualTo(
            $"The server at {Authority(address)} does not accept user 'anna' with this password; set NEO4J_PASSWORD."));
    }

    private static async Task<ServerException> Refusal(Uri address) =>
        (await Assert.ThrowsAsync<ServerException>(() => Neo4jBolt.ConnectAsync(new ServerLogin(address, "politics", "anna", Password))))!;

    private static string Authority(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
