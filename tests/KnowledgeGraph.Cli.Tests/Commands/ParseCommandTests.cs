using KnowledgeGraph.Testing;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ParseCommandTests
{
    [Test]
    public async Task TextFromStandardInputIsWrittenAsConlluWithTenColumns()
    {
        var run = await Kg.RunAsync("Russia banned imports.\n\nBelarus protested.\n", ["parse"]);
        var rows = run.Output.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();

        Assert.That(rows.Select(row => row.Length), Is.All.EqualTo(10));
        Assert.That(rows.Select(row => row[1]), Is.EqualTo(new[] { "Russia", "banned", "imports", ".", "Belarus", "protested", "." }));
        Assert.That(rows.Select(row => row[0]), Is.EqualTo(new[] { "1", "2", "3", "4", "1", "2", "3" }));
    }

    [Test]
    public async Task ATreeIsAnOutlineWithTheVerbAtItsRoot()
    {
        var run = await Kg.RunAsync("Russia banned imports.", ["parse", "--format", "tree"]);

        Assert.That(run.Output, Is.EqualTo("""
            Russia banned imports.
              root banned [ban VERB VBD]
                nsubj Russia [Russia PROPN NNP]
                obj imports [import NOUN NNS]
                punct . [. PUNCT .]


            """));
    }

    [Test]
    public async Task JsonHasOffsetsThatReproduceTheText()
    {
        const string text = "“We won’t sign,” he said.";
        var run = await Kg.RunAsync(text, ["parse", "--format", "json"]);
        var tokens = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(line => JObject.Parse(line)["tokens"]!).ToList();

        Assert.That(tokens, Is.Not.Empty);
        foreach (var token in tokens)
            Assert.That(text[(int)token["start"]!..(int)token["end"]!], Is.EqualTo((string?)token["form"]));
    }

    [Test]
    public async Task GivenWordsAreKept()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("odd.conllu", "# sent_id = 1\n1\tNew York\t_\t_\t_\t_\t0\t_\t_\t_\n2\tgrew\t_\t_\t_\t_\t1\t_\t_\t_\n\n");

        var run = await Kg.RunAsync("parse", "--tokens", file);

        Assert.That(run.Output, Does.Contain("1\tNew York\t").And.Contain("2\tgrew\t"), run.Error);
    }

    [Test]
    public async Task AFileThatIsNoConlluIsOneLineWithItsPlace()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("wrong.conllu", "this is no table\n");

        var run = await Kg.RunAsync("parse", "--tokens", file);

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That(run.Error, Does.StartWith($"kg: {file}: "));
    }
}
