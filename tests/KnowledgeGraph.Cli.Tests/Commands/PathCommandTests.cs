namespace KnowledgeGraph.Cli.Tests;

public sealed class PathCommandTests
{
    [Test]
    public async Task EveryStepStandsWithTheSentenceThatProvesIt()
    {
        var run = await Kg.RunAsync("path", SmallGraph.File, "Gazprom", "Belarus");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Is.EqualTo("""
            1. Gazprom – Belarus
               Gazprom –SANCTIONS→ Belarus (2004-01-01, 0.75)
                  “On 1 January 2004 Gazprom ceased supplies to Belarus.” (gas)

            """));
    }

    [Test]
    public async Task ANameWithASmallTypingErrorIsUnderstood() =>
        Assert.That((await Kg.RunAsync("path", SmallGraph.File, "Lukashneko", "Belarus")).Output, Does.StartWith("1. Alexander Lukashenko – Belarus\n"));

    [Test]
    public async Task WhereThereIsNoPathTheReasonIsGivenAndTheExitCodeSaysNone()
    {
        var run = await Kg.RunAsync("path", SmallGraph.File, "Gazprom", "Belarus", "--types", "OWNS");

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.None));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.Contain("Gazprom").And.Contain("Belarus").And.Contain("1 step"));
    }

    [Test]
    public async Task ANameThatMeansNothingHereIsAnInputError()
    {
        var run = await Kg.RunAsync("path", SmallGraph.File, "Atlantis", "Belarus");

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That(run.Error, Does.StartWith("kg: ").And.Contain("'Atlantis'"));
    }

    [TestCase("--from", "soon", "kg: 'soon' is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD. Run 'kg path --help' for usage.\n")]
    [TestCase("-k", "0", "kg: -k takes a whole number from 1. Run 'kg path --help' for usage.\n")]
    [TestCase("--min-confidence", "2", "kg: --min-confidence takes a number from 0 to 1. Run 'kg path --help' for usage.\n")]
    public async Task AWrongOptionIsOneLineAndExitCodeTwo(string option, string value, string message)
    {
        var run = await Kg.RunAsync("path", SmallGraph.File, "Gazprom", "Belarus", option, value);

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.WrongCommandLine));
        Assert.That(run.Error, Is.EqualTo(message));
    }

    [Test]
    public async Task ProgramsGetRowsAsJsonAndCsv()
    {
        var json = await Kg.RunAsync("path", SmallGraph.File, "Gazprom", "Belarus", "--format", "json");
        var csv = await Kg.RunAsync("path", SmallGraph.File, "Gazprom", "Belarus", "--format", "csv");

        Assert.That(json.Output, Does.Contain("\"sentence\": \"On 1 January 2004 Gazprom ceased supplies to Belarus.\""));
        Assert.That(csv.Output.Split('\n')[0], Is.EqualTo("path,step,source,sourceName,type,target,targetName,when,confidence,edge,document,sentence"));
    }
}
