using System.Reflection;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Conventions.Tests;

/// <summary>
/// Every public member stands in its project's <c>PublicApi.approved.txt</c>, so that a change of surface is seen in review.
/// To accept one, run the tests with <c>KG_APPROVE_API=1</c> and commit the files.
/// </summary>
public sealed class PublicApiTests
{
    private static IEnumerable<string> Libraries => Directory
        .EnumerateFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories)
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Where(name => File.Exists(Path.Combine(AppContext.BaseDirectory, name + ".dll")))
        .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Libraries))]
    public void PublicMembersAreThoseThatWereApproved(string library)
    {
        var file = Repository.PathTo("src", library, "PublicApi.approved.txt");
        var actual = PublicApi.Of(Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, library + ".dll")));
        if (Environment.GetEnvironmentVariable("KG_APPROVE_API") == "1")
            File.WriteAllText(file, actual);

        Assert.That(actual, Is.EqualTo(File.Exists(file) ? File.ReadAllText(file) : ""));
    }
}
