using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

public sealed class TreePatternReaderTests
{
    private static readonly Dictionary<string, LexicalClass> Classes = new() { ["office"] = new LexicalClass("office", ["president"]) };

    [TestCase("\"nouns\": [\"[ofice]\"], \"subject\": [\"holder\"], \"object\": [\"of\"]", "there is no word class 'ofice'")]
    [TestCase("\"nouns\": [], \"subject\": [\"holder\"], \"object\": [\"of\"]", "pattern 'office/test' has an empty list of nouns; leave the key out where names themselves govern each other")]
    [TestCase("\"subject\": [\"bearer\"], \"object\": [\"of\"]", "pattern 'office/test' names the role 'bearer', which is none")]
    [TestCase("\"subject\": [\"holder\"], \"object\": [\"of\"], \"title\": \"mine\"", "pattern 'office/test' has the title 'mine'; expected \"own\" or \"other\"")]
    public void AFaultIsToldWithItsFile(string keys, string problem)
    {
        var source = new RuleSource("office.json", $"{{ \"type\": \"HOLDS_OFFICE\", \"patterns\": [ {{ \"name\": \"office/test\", \"meaning\": \"\", {keys}, \"confidence\": 0.9, \"examples\": [], \"counterExamples\": [] }} ] }}");
        var file = RuleReader.Rules(source, GraphSchema.Default);

        Assert.That(
            () => TreePatternReader.Patterns(file, Classes, source).ToList(),
            Throws.TypeOf<InputException>().With.Message.StartsWith($"office.json: {problem}"));
    }
}
