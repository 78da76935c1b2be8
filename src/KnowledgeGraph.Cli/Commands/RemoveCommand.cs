using System.CommandLine;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg remove</c>: takes documents out with exactly their share of the graph.</summary>
internal static class RemoveCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
        var documents = new Argument<string[]>("DOCUMENT") { Description = "The documents' ids, as 'kg documents' lists them.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("remove", "Take documents out of a graph, with exactly what they added to it.") { file, documents };
        command.SetAction(parsed =>
        {
            using var graph = Graph.Open(parsed.GetValue(file)!, readOnly: false);
            var known = graph.File.Documents().Select(document => document.Id).ToList();
            var asked = parsed.GetValue(documents)!.Distinct(StringComparer.Ordinal).ToList();
            // Nothing is removed unless all of it is there: half a command would be hard to repeat.
            if (asked.FirstOrDefault(id => !known.Contains(id, StringComparer.Ordinal)) is { } missing)
                throw new UnknownNameException($"{graph.File.Path} has no document '{missing}'{NearNames.Hint(missing, known)}", NearNames.To(missing, known));
            foreach (var id in asked)
                graph.File.Remove(id);
            var counts = graph.Counts;
            terminal.Error.WriteLine($"Removed {BuildOutcome.Plural(asked.Count, "document")}; {BuildOutcome.Plural(counts.Nodes, "entity", "entities")} and {BuildOutcome.Plural(counts.Edges, "edge")} remain.");
            return (int)ExitCode.Done;
        });
        return command;
    }
}
