namespace KnowledgeGraph.Loading.Tests;

public sealed class ServerErrorTests
{
    private const string Password = "correct horse battery staple";

    [TestCase(401, "Neo.ClientError.Security.Unauthorized", "Invalid credential.",
        "The server at ADDRESS does not accept user 'anna' with this password; set NEO4J_PASSWORD.")]
    [TestCase(401, "Neo.ClientError.Security.CredentialsExpired", "Change it.",
        "The server at ADDRESS asks user 'anna' to change the password first.")]
    [TestCase(401, "Neo.ClientError.Security.AuthenticationRateLimit", "Too many.",
        "The server at ADDRESS has seen too many wrong passwords for user 'anna'; wait a moment and try again.")]
    [TestCase(403, "Neo.ClientError.Security.Forbidden", "Access denied.",
        "The server at ADDRESS does not permit user 'anna' to do this in database 'politics'; it takes a role that may write and manage indexes.")]
    [TestCase(404, "Neo.ClientError.Database.DatabaseNotFound", "Graph not found: politics",
        "The server at ADDRESS has no database 'politics'.")]
    [TestCase(400, "Neo.ClientError.Statement.SyntaxError", "No such\\nthing",
        "The server at ADDRESS refuses: No such thing (Neo.ClientError.Statement.SyntaxError)")]
    public async Task RefusalIsToldInOneLine(int status, string code, string message, string expected)
    {
        using var server = AnsweringServer.ToQueries(status, code, message);

        var error = await Refusal(server.Address);

        Assert.That(error.Message, Is.EqualTo(expected.Replace("ADDRESS", Authority(server.Address), StringComparison.Ordinal)));
        Assert.That(error.Code, Is.EqualTo(code));
        Assert.That(error.ToString(), Does.Not.Contain(Password));
    }

    [Test]
    public async Task ServerThatIsTooOldIsNamedWithItsVersion()
    {
        using var server = new AnsweringServer(_ => (200, """{"neo4j_version":"4.4.38"}"""));

        Assert.That((await Refusal(server.Address)).Message, Is.EqualTo(
            $"The server at {Authority(server.Address)} is Neo4j 4.4.38, which is too old; version 5.26 or newer is needed."));
    }

    [Test]
    public async Task WhatIsNotNeo4jIsSaidToBeSo()
    {
        using var server = new AnsweringServer(_ => (200, "<html>Welcome</html>"));

        Assert.That((await Refusal(server.Address)).Message, Is.EqualTo(
            $"The server at {Authority(server.Address)} is not Neo4j, or hides its version; give the address of its HTTP connector, as a rule port 7474 or 7473."));
    }

    [Test]
    public async Task ServerThatDoesNotAnswerIsSaidToBeAway()
    {
        var address = new Uri($"http://127.0.0.1:{AnsweringServer.FreePort()}");

        var error = await Refusal(address);

        Assert.That(error.Message, Does.StartWith($"The server at {Authority(address)} does not answer; check the address, and that the server runs ("));
        Assert.That(error.IsTransient, Is.True);
    }

    [Test]
    public async Task CertificateThatNobodyVouchesForIsRefused()
    {
        using var server = new UntrustedServer();

        Assert.That((await Refusal(server.Address)).Message, Is.EqualTo(
            $"The server at {Authority(server.Address)} shows a certificate that is not trusted; add its authority to the system's, or correct the address."));
    }

    [TestCase("bolt://localhost:7687", "bolt")]
    [TestCase("neo4j+s://example.org", "neo4j+s")]
    public async Task AddressForTheDriverTellsHowToGetIt(string address, string scheme)
    {
        var error = (await Assert.ThrowsAsync<ServerException>(() => ServerConnection.OpenAsync(new ServerLogin(new Uri(address)))))!;

        Assert.That(error.Message, Is.EqualTo(
            $"This build has no driver for {scheme}:// addresses; use the server's http(s):// address, or build with -p:OfficialPackages=true where Neo4j.Driver can be restored."));
    }

    [Test]
    public void PasswordIsNoPartOfTheLoginsText()
    {
        var login = new ServerLogin(new Uri("http://localhost:7474"), "politics", "anna", Password);

        Assert.That(login.ToString(), Is.EqualTo("ServerLogin { Address = http://localhost:7474/, Database = politics, User = anna }"));
    }

    [Test]
    public void AddressThatHoldsAPasswordIsRefusedWithoutRepeatingIt()
    {
        var error = Assert.Throws<ServerException>(() => ServerLogin.ParseAddress("http://anna:secret@localhost:7474"))!;

        Assert.That(error.Message, Is.EqualTo(
            "The server's address holds a user or password; give the user by --user and the password in NEO4J_PASSWORD."));
    }

    [Test]
    public async Task QueryThatTheServerWasTooBusyForIsTriedAgain()
    {
        var refusals = 2;
        using var server = new AnsweringServer(request => request.HttpMethod == "GET" ? (200, AnsweringServer.Discovery) : Busy());
        (int, string) Busy() => refusals-- is 1 or 0
            ? (503, """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"Deadlock."}]}""")
            : (202, """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"7"}]]},"bookmarks":["b"]}""");
        await using var connection = await Neo4jHttp.ConnectAsync(new ServerLogin(server.Address));

        Assert.That(await connection.CountAsync("RETURN 7 AS x"), Is.EqualTo(7));
        Assert.That(refusals, Is.LessThan(0));
    }

    private static async Task<ServerException> Refusal(Uri address) =>
        (await Assert.ThrowsAsync<ServerException>(() => Neo4jHttp.ConnectAsync(new ServerLogin(address, "politics", "anna", Password))))!;

    private static string Authority(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
