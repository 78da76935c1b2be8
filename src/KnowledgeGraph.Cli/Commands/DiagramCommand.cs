using System.CommandLine;
using KnowledgeGraph.Diagrams;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg diagram</c>: a relationship diagram, as Mermaid or DOT by the file's ending.</summary>
internal static class DiagramCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
        var focus = new Option<string[]>("--focus") { Description = "Draw what is around this entity; may be given several times.", HelpName = "ENTITY", DefaultValueFactory = _ => [] };
        var hops = new Option<int>("--hops") { Description = "How far from the focus to go.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var types = CommonOptions.Words("--types", "Only these edge types.", "A,B");
        var from = CommonOptions.Date("--from", "Only what held on this date or later.");
        var to = CommonOptions.Date("--to", "Only what held on this date or before.");
        var output = new Option<string>("--output", "-o") { Description = "The file to write.", HelpName = "FILE.mmd|.dot", Required = true };
        output.Validators.Add(result =>
        {
            if (DiagramText.FormatOf(result.GetValue(output)!) is null)
                result.AddError($"'{result.GetValue(output)}' ends in neither .mmd nor .dot.");
        });
        var command = new Command("diagram", "Draw a relationship diagram.") { file, focus, hops, types, from, to, output };
        command.SetAction(parsed =>
        {
            using var graph = Graph.Open(parsed.GetValue(file)!);
            var selection = new DiagramSelection
            {
                Focus = [.. parsed.GetValue(focus)!.Select(graph.File.Find)],
                Hops = parsed.GetValue(hops),
                Types = parsed.GetValue(types)!,
                Earliest = parsed.GetValue(from)?.Earliest,
                Latest = parsed.GetValue(to)?.Latest,
            };
            var diagram = Diagram.Of(graph.Export(), selection, type => graph.File.Rules.GetValueOrDefault(type, EdgeRule.Plain).Symmetric);
            var path = parsed.GetValue(output)!;
            OutputFile.Write(terminal, path, stream => DiagramText.Write(diagram, DiagramText.FormatOf(path)!, stream));
            terminal.Error.WriteLine($"{path}: {BuildOutcome.Plural(diagram.Nodes.Count, "entity", "entities")}, {BuildOutcome.Plural(diagram.Lines.Count, "line")}{(diagram.LeftOut > 0 ? $", {diagram.LeftOut} weaker lines left out" : "")}.");
            return (int)(diagram.Nodes.Count == 0 ? ExitCode.None : ExitCode.Done);
        });
        return command;
    }
}
