using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cli.Tests;

public sealed class BuildCommandTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task ItSaysWhatTheGraphHoldsAndThreeCommandsThatWorkAsTyped()
    {
        SmallGraph.WriteDocuments(folder);
        var run = await Kg.RunAsync("build", folder.PathTo("documents"), "-o", folder.PathTo("g.kg"));

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.Contain("from 2 documents\n"));
        var suggested = run.Output.Split("Try:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.That(suggested, Has.Length.EqualTo(3));
        foreach (var command in suggested)
        {
            var arguments = Words(command[(command.IndexOf("kg ", StringComparison.Ordinal) + 3)..]);
            if (arguments.Contains("-o"))
                arguments[^1] = folder.PathTo(arguments[^1]);
            Assert.That((await Kg.RunAsync(arguments)).Code, Is.Zero, command);
        }
    }

    [Test]
    public async Task AReportTellsHowFarReadingReached()
    {
        folder.Write("a.txt", "Russia banned dairy imports from Belarus. Poland photographed Ukraine.");
        var run = await Kg.RunAsync("build", folder.PathTo("a.txt"), folder.PathTo("none.txt"), "-o", folder.PathTo("g.kg"), "--report", folder.PathTo("report.json"));

        var report = Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(folder.PathTo("report.json")));
        Assert.That(run.Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That(((int)report["documents"]!, (int)report["sentences"]!, (int)report["sentencesWithTwoActors"]!, (int)report["sentencesWithoutStatement"]!), Is.EqualTo((1, 2, 2, 1)));
        Assert.That((string?)report["unknownPredicates"]![0]!["lemma"], Is.EqualTo("photograph"));
        Assert.That((string?)report["silentSentences"]![0]!["text"], Is.EqualTo("Poland photographed Ukraine."));
        Assert.That((string?)report["unreadable"]![0], Does.StartWith(folder.PathTo("none.txt")));
    }

    [TestCase("--llm needs the model's name; give it with --llm-model.", "--llm", "http://127.0.0.1:1/v1")]
    [TestCase("--llm takes an http or https address, not 'here'.", "--llm", "here", "--llm-model", "m")]
    [TestCase("--llm-model and --llm-cache need the model's address; give it with --llm.", "--llm-model", "m")]
    public async Task ALanguageModelIsNamedWhollyOrNotAtAll(string problem, params string[] options)
    {
        var run = await Kg.RunAsync(["build", folder.Root, "-o", folder.PathTo("g.kg"), .. options]);

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.WrongCommandLine));
        Assert.That(run.Error, Is.EqualTo($"kg: {problem} Run 'kg build --help' for usage.\n"));
    }

    [Test]
    public async Task AModelThatCannotBeReachedLeavesReadingToTheRules()
    {
        SmallGraph.WriteDocuments(folder);
        var run = await Kg.RunAsync(
            "build", folder.PathTo("documents/milk.txt"), "-o", folder.PathTo("g.kg"), "--jobs", "1", "--llm", "http://127.0.0.1:1/v1", "--llm-model", "m");

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Error, Does.Contain("read by the rules alone: the server did not answer: "));
        Assert.That(run.Output, Does.Contain("SANCTIONS"));
    }

    [Test]
    public async Task ADocumentThatHasNotChangedIsSkippedAndOneThatHasIsReplaced()
    {
        SmallGraph.WriteDocuments(folder);
        string[] build = ["build", folder.PathTo("documents"), "-o", folder.PathTo("g.kg")];
        await Kg.RunAsync(build);
        folder.Write("documents/milk.txt", "Russia lifted the ban on dairy imports from Belarus in June 2009.");

        Assert.That((await Kg.RunAsync(build)).Error, Does.StartWith("Read 0 new documents, 1 replaced, 1 unchanged, 0 unreadable;"));
        Assert.That((await Kg.RunAsync(build)).Error, Does.StartWith("Read 0 new documents, 0 replaced, 2 unchanged, 0 unreadable;"));
    }

    [Test]
    public async Task AnInputThatCannotBeReadIsOneLineAndTheRestGoesOn()
    {
        SmallGraph.WriteDocuments(folder);
        File.WriteAllBytes(folder.PathTo("documents", "broken.txt"), [0x00, 0x01, 0x02, 0x00, 0xFF]);

        var run = await Kg.RunAsync("build", folder.PathTo("documents"), "-o", folder.PathTo("g.kg"));

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That(run.Error.Split('\n')[0], Does.StartWith("kg: ").And.Contain("broken.txt"));
        Assert.That(run.Output, Does.Contain("from 2 documents\n"));
    }

    [Test]
    public async Task AFileThatIsNoGraphIsRefusedAndLeftAlone()
    {
        SmallGraph.WriteDocuments(folder);
        var letter = folder.Write("letter.kg", "Dear all, this is a letter and no graph at all.");

        var run = await Kg.RunAsync("build", folder.PathTo("documents"), "-o", letter);

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That(run.Error, Does.StartWith($"kg: {letter}").And.EndsWith("\n"));
        Assert.That(await File.ReadAllTextAsync(letter), Is.EqualTo("Dear all, this is a letter and no graph at all."));
    }

    [Test]
    public async Task LinesThatExtractWroteMakeTheSameGraphAsTheDocuments()
    {
        SmallGraph.WriteDocuments(folder);
        var lines = await Kg.RunAsync("extract", folder.PathTo("documents"));
        folder.Write("shard.ndjson", lines.Output);

        await Kg.RunAsync("build", folder.PathTo("shard.ndjson"), "-o", folder.PathTo("shard.kg"));
        await Kg.RunAsync("build", folder.PathTo("documents"), "-o", folder.PathTo("direct.kg"));

        var direct = await Kg.RunAsync("export", folder.PathTo("direct.kg"));
        Assert.That((await Kg.RunAsync("export", folder.PathTo("shard.kg"))).Output, Is.EqualTo(direct.Output));
    }

    [Test]
    public async Task DocumentsInAnyOrderGiveTheSameBytes()
    {
        SmallGraph.WriteDocuments(folder);
        string gas = folder.PathTo("documents", "gas.txt"), milk = folder.PathTo("documents", "milk.txt");
        await Kg.RunAsync("build", gas, milk, "-o", folder.PathTo("one.kg"));
        await Kg.RunAsync("build", milk, "-o", folder.PathTo("two.kg"), "--jobs", "1");
        await Kg.RunAsync("build", gas, "-o", folder.PathTo("two.kg"));

        var one = await Kg.RunAsync("export", folder.PathTo("one.kg"), "--with-text");
        Assert.That((await Kg.RunAsync("export", folder.PathTo("two.kg"), "--with-text")).Output, Is.EqualTo(one.Output));
    }

    [Test]
    public async Task AnInterruptedBuildKeepsWhatIsDoneAndSaysSo()
    {
        SmallGraph.WriteDocuments(folder);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        var run = await Kg.RunAsync("", ["build", folder.PathTo("documents"), "-o", folder.PathTo("g.kg")], stopped.Token);

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.Interrupted));
        Assert.That(run.Error, Is.EqualTo("kg: interrupted; what was finished is kept.\n"));
    }

    [Test]
    public async Task AnAddedEdgeTypeOfAUsersSchemaNeedsNoCode()
    {
        var schema = folder.PathTo("schema");
        CopyFolder(Repository.PathTo("graph-schema"), schema);
        var sanctions = await File.ReadAllTextAsync(Path.Combine(schema, "edges", "SANCTIONS.json"));
        await File.WriteAllTextAsync(Path.Combine(schema, "edges", "SNUBS.json"), sanctions.Replace("\"SANCTIONS\"", "\"SNUBS\"", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(schema, "rules", "snubs.json"), """
            { "type": "SNUBS", "frames": [ { "name": "snub/snub", "meaning": "treats with disdain", "verbs": ["snub"], "source": ["subject"], "target": ["object"],
              "confidence": 0.8, "examples": [], "counterExamples": [] } ] }
            """);
        var text = folder.Write("a.txt", "Belarus snubbed Russia in 2009.");

        var run = await Kg.RunAsync("build", text, "-o", folder.PathTo("g.kg"), "--schema", schema);

        Assert.That(run.Output, Does.Contain("SNUBS 1"), run.Error);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string[] Words(string command) =>
        [.. command.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
