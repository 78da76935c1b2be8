using System.Text.RegularExpressions;
using KnowledgeGraph.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Conventions.Tests;

/// <summary>What the README shows is true: its C# compiles, and the paths that it names are there.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathTo("README.md"));

    [Test]
    public void TheCodeInTheReadmeCompiles()
    {
        var blocks = Regex.Matches(Readme, @"```csharp\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value).ToList();

        Assert.That(blocks, Is.Not.Empty);
        foreach (var block in blocks)
        {
            var compilation = CSharpCompilation.Create(
                "Readme",
                [CSharpSyntaxTree.ParseText("global using System; global using System.Linq; global using System.Collections.Generic;"), CSharpSyntaxTree.ParseText(block)],
                References(),
                new CSharpCompilationOptions(OutputKind.ConsoleApplication));
            Assert.That(compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error), Is.Empty, block);
        }
    }

    [Test]
    public void ThePathsInTheReadmeAreThere()
    {
        var paths = Regex.Matches(Readme, @"\]\((?!https?:|#)([^)#]+)").Select(match => match.Groups[1].Value);

        foreach (var path in paths)
            Assert.That(Path.Exists(Repository.PathTo(path)), path);
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
}
