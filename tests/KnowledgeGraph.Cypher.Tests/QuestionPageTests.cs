using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cypher.Tests;

/// <summary>The page of worked questions shows what the tests run.</summary>
public sealed class QuestionPageTests
{
    [Test]
    public void EveryQuestionThatIsRunStandsOnThePage()
    {
        var page = OneLine(File.ReadAllText(Repository.PathTo("graph-schema", "QUESTIONS.md")));
        foreach (var question in QueryScript.ReadAll(Repository.PathTo("tests", "KnowledgeGraph.Cypher.Tests", "Questions")))
            Assert.That(page, Does.Contain($"## {char.ToUpperInvariant(question.Name[0])}{question.Name[1..]} ```cypher {OneLine(question.Query)} ```"));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
