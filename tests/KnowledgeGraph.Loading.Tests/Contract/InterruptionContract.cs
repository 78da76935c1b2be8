namespace KnowledgeGraph.Loading.Tests;

/// <summary>Whatever ends a load, the next one goes on; over every transport.</summary>
public abstract class InterruptionContract
{
    private static readonly LoadOptions Small = new(Batch: 100);

    /// <summary>The shared server's address for the transport under test.</summary>
    protected abstract Uri Address { get; }

    /// <summary>Connects to an address by the transport under test.</summary>
    protected abstract Task<ICypherServer> ConnectAsync(ServerLogin login);

    private Task<ICypherServer> ConnectAsync(string database) => ConnectAsync(new ServerLogin(Address, database));

    [Test]
    public async Task LoadThatWasStoppedGoesOnAndEndsTheSame()
    {
        using var graph = new LoadedGraph([.. Readings.Many(60)]);
        var whole = await WholeAsync(graph);
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);
        using var stop = new CancellationTokenSource();
        var progress = new Callback(report =>
        {
            if (report.Documents > 20)
                stop.Cancel();
        });
        await Assert.CatchAsync<OperationCanceledException>(() => graph.LoadAsync(server, Small, progress, stop.Token));

        var report = await graph.LoadAsync(server, Small);

        Assert.That(report.Unchanged, Is.InRange(21, 59));
        Assert.That(await server.ContentAsync(), Is.EqualTo(whole));
    }

    [Test]
    public async Task LoadGoesOnWhenTheServerIsKilledAndComesBack()
    {
        using var graph = new LoadedGraph([.. Readings.Many(60)]);
        var whole = await WholeAsync(graph);
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);
        var restart = Task.CompletedTask;
        var progress = new Callback(report =>
        {
            if (report.Documents <= 20 || restart != Task.CompletedTask)
                return;
            SharedServer.Process.Kill();
            restart = Task.Run(SharedServer.Process.StartAgain);
        });

        await graph.LoadAsync(server, Small, progress);

        await restart;
        Assert.That(restart, Is.Not.SameAs(Task.CompletedTask));
        Assert.That(await server.ContentAsync(), Is.EqualTo(whole));
    }

    [Test]
    public async Task LoadGoesOnOverAConnectionThatIsCutAgainAndAgain()
    {
        using var graph = new LoadedGraph([.. Readings.Many(60)]);
        var whole = await WholeAsync(graph);
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);
        using var proxy = new CuttingProxy(Address, every: 30_000, cuts: 6);
        await using var connection = await ConnectAsync(new ServerLogin(proxy.Address));

        await graph.LoadAsync(connection, Small);

        Assert.That(proxy.CutsLeft, Is.Zero);
        Assert.That(await server.ContentAsync(), Is.EqualTo(whole));
    }

    [Test]
    public async Task TransactionThatLosesADeadlockIsDoneAnew()
    {
        using var graph = new LoadedGraph([.. Readings.Many(60)]);
        var whole = await WholeAsync(graph);
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);
        var deadlocking = new DeadlockingServer(server, times: 5);

        await graph.LoadAsync(deadlocking, Small);

        Assert.That(deadlocking.TimesLeft, Is.Zero);
        Assert.That(await server.ContentAsync(), Is.EqualTo(whole));
    }

    [Test]
    public async Task CommitWhoseAnswerWasLostIsNotMadeASecondTime()
    {
        using var graph = new LoadedGraph([.. Readings.Many(60)]);
        var whole = await WholeAsync(graph);
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);
        var forgetful = new ForgetfulServer(server);

        await graph.LoadAsync(forgetful, Small);

        Assert.That(forgetful.Lost, Is.GreaterThan(2));
        Assert.That(await server.ContentAsync(), Is.EqualTo(whole));
    }

    [Test]
    public async Task TwoLoadsAtOnceEndAsOne()
    {
        using var graph = new LoadedGraph([.. Readings.Many(60)]);
        using var same = new LoadedGraph([.. Readings.Many(60)]);
        var whole = await WholeAsync(graph);
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);
        await using var other = await ConnectAsync("neo4j");

        await Task.WhenAll(graph.LoadAsync(server, Small), same.LoadAsync(other, Small));

        Assert.That(await server.ContentAsync(), Is.EqualTo(whole));
    }

    [Test]
    public async Task ProgressTellsRateAndRemainingTime()
    {
        using var graph = new LoadedGraph([.. Readings.Many(60)]);
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);
        var reports = new List<LoadProgress>();

        await graph.LoadAsync(server, Small, new Callback(reports.Add));

        Assert.That(reports, Has.Count.GreaterThan(2));
        Assert.That(reports[0].Remaining, Is.GreaterThan(TimeSpan.Zero));
        Assert.That(reports[^1].Remaining, Is.EqualTo(TimeSpan.Zero));
        Assert.That(reports[^1].RowsPerSecond, Is.GreaterThan(0));
        Assert.That(reports.Select(report => report.Documents), Is.Ordered.Ascending.And.All.LessThanOrEqualTo(60));
    }

    private async Task<List<string>> WholeAsync(LoadedGraph graph)
    {
        await using var server = await SharedServer.EmptyAsync(ConnectAsync);
        await graph.LoadAsync(server);
        return await server.ContentAsync();
    }

    private sealed class Callback(Action<LoadProgress> report) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => report(value);
    }
}
