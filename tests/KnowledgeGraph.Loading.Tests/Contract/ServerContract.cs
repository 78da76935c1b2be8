using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading.Tests;

/// <summary>What every transport has to do, on a real server.</summary>
public abstract class ServerContract
{
    private static readonly PropertyValue[] Kinds =
    [
        NullValue.Instance, true, 9007199254740993L, long.MinValue, 1.0, 0.1, double.PositiveInfinity, double.NegativeInfinity, "O'Neill \"`x`\" \\ ' $ é 𝄞\n",
        new DateValue(new DateOnly(2004, 2, 18)), new LocalTimeValue(36_000_000_000_123), new TimeValue(0, -3600),
        new LocalDateTimeValue(12_466, 1_000), new DateTimeValue(12_466, 5_000_000_000, 7200, null), new DateTimeValue(12_466, 0, 3600, "Europe/Paris"),
        new DurationValue(14, 3, -2, 500_000_000), new DurationValue(0, 0, 0, 0),
        new PointValue(4326, 27.56, 53.9, null), new PointValue(9157, 1, -2.5, 1e-7),
        new ListValue([new IntegerValue(1), new FloatValue(1)]), new MapValue(new Dictionary<string, Value> { ["a`b"] = new StringValue("") }),
    ];

    /// <summary>The shared server's address for the transport under test.</summary>
    protected abstract Uri Address { get; }

    /// <summary>Connects to an address by the transport under test.</summary>
    protected abstract Task<ICypherServer> ConnectAsync(ServerLogin login);

    private Task<ICypherServer> ConnectAsync(string database) => ConnectAsync(new ServerLogin(Address, database));

    [TestCaseSource(nameof(Kinds))]
    public async Task ValueComesBackAsItWasSent(PropertyValue value)
    {
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);

        Assert.That(await server.ValueAsync("RETURN $value AS value", ("value", value)), Is.EqualTo(value));
    }

    [Test]
    public async Task NodesEdgesAndPathsKeepTheirShape()
    {
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);

        var row = (await server.ReadAsync("CREATE p = (a:State:Actor {id: 'x', n: 1})-[r:BORDERS {share: 0.5}]->(b:Place) RETURN a, r, p")).Single();

        var (a, r, p) = ((NodeValue)row["a"], (RelationshipValue)row["r"], (PathValue)row["p"]);
        Assert.That(a.Labels, Is.EqualTo(new[] { "Actor", "State" }));
        Assert.That(a.Properties["n"], Is.EqualTo(new IntegerValue(1)));
        Assert.That((r.Type, r.Start, r.Properties["share"]), Is.EqualTo(("BORDERS", a.ElementId, (PropertyValue)0.5)));
        Assert.That(p.Nodes, Has.Count.EqualTo(2));
        Assert.That(p.Relationships, Is.EqualTo(new[] { r }));
    }

    [Test]
    public async Task TransactionTakesEffectWhollyOrNotAtAll()
    {
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);
        await using (var dropped = await server.BeginAsync())
            await dropped.RunAsync("CREATE (:Place {id: 'dropped'})");
        await using (var kept = await server.BeginAsync())
        {
            await kept.RunAsync("CREATE (:Place {id: 'one'})");
            await kept.RunAsync("CREATE (:Place {id: 'two'})");
            await kept.CommitAsync();
        }

        var ids = await server.ReadAsync("MATCH (p:Place) RETURN p.id ORDER BY p.id");

        Assert.That(ids.Select(row => ((StringValue)row.Values[0]).Text), Is.EqualTo(new[] { "one", "two" }));
    }

    [Test]
    public async Task ConnectionForReadingOnlyChangesNothing()
    {
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);
        await using var reading = await ConnectAsync(new ServerLogin(Address) { ReadOnly = true });
        var expected = $"The server at {Address.GetLeftPart(UriPartial.Authority)} was opened for reading only, and this query would change database 'neo4j'; open it for writing, as kg query does with --write.";

        Assert.That(await reading.CountAsync("MATCH (n:Place) RETURN count(n)"), Is.Zero);
        Assert.That((await Assert.ThrowsAsync<ServerException>(() => reading.ReadAsync("CREATE (:Place {id: 'x'})")))!.Message, Is.EqualTo(expected));
        await using var transaction = await reading.BeginAsync();
        Assert.That((await Assert.ThrowsAsync<ServerException>(() => transaction.RunAsync("CREATE (:Place {id: 'x'})")))!.Message, Is.EqualTo(expected));
        Assert.That(await server.CountAsync("MATCH (n:Place) RETURN count(n)"), Is.Zero);
    }

    [Test]
    public async Task ErrorAfterTheFirstRowsIsNotLost()
    {
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);

        var error = (await Assert.ThrowsAsync<ServerException>(() => server.ReadAsync("UNWIND [1, 2, 0] AS x RETURN 1 / x")))!;

        Assert.That(error.Message, Does.EndWith("refuses: / by zero (Neo.ClientError.Statement.ArithmeticError)"));
    }

    [Test]
    public async Task DatabaseThatIsNotThereIsNamed()
    {
        // Without a server the test is left out here; within the assertion that would count as a wrong exception.
        await (await ConnectAsync("neo4j")).DisposeAsync();

        var error = (await Assert.ThrowsAsync<ServerException>(() => ConnectAsync("nosuch")))!;

        Assert.That(error.Message, Does.EndWith(" has no database 'nosuch'."));
    }
}
