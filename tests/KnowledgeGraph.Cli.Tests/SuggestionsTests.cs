namespace KnowledgeGraph.Cli.Tests;

public sealed class SuggestionsTests
{
    [Test]
    public void InACheckoutCommandsRunThroughTheSdk()
    {
        var root = Path.GetFullPath(Path.Combine("home", "me", "kg"));

        Assert.That(
            Suggestions.Program(Path.Combine(root, "src", "KnowledgeGraph.Cli", "bin", "Release", "net10.0", "kg.dll"), root),
            Is.EqualTo("dotnet run --project src/KnowledgeGraph.Cli -c Release --"));
    }

    [Test]
    public void InstalledTheProgramGoesByItsName() =>
        Assert.That(Suggestions.Program(Path.GetFullPath(Path.Combine("usr", "bin", "kg")), Path.GetFullPath("home")), Is.EqualTo("kg"));
}
