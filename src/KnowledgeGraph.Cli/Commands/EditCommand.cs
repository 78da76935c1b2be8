using System.CommandLine;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg edit</c>: corrections by people, kept apart and outliving every rebuild.</summary>
internal static class EditCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
        var author = new Option<string>("--author") { Description = "Who makes the correction.", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName, Recursive = true };
        var reason = new Option<string>("--reason") { Description = "Why; kept with the correction.", HelpName = "TEXT", DefaultValueFactory = _ => "", Recursive = true };
        var command = new Command("edit", "Correct a graph: merge, split, reject, assert; every correction can be undone.") { file, author, reason };
        var by = new EditContext(terminal, file, author, reason);
        command.Subcommands.Add(Merge(by));
        command.Subcommands.Add(Split(by));
        command.Subcommands.Add(Reject(by));
        command.Subcommands.Add(Assert(by));
        command.Subcommands.Add(Undo(by));
        command.Subcommands.Add(Log(by));
        return command;
    }

    private static Command Merge(EditContext by)
    {
        var from = new Argument<string>("A") { Description = "The entity that goes." };
        var into = new Argument<string>("B") { Description = "The entity that stays." };
        var command = new Command("merge", "Say that two entities are one: what is said of A is said of B.") { from, into };
        command.SetAction(parsed => by.Correct(parsed, (graph, author, reason) =>
            new MergeCorrection(author, reason, graph.File.Find(parsed.GetValue(from)!), graph.File.Find(parsed.GetValue(into)!))));
        return command;
    }

    private static Command Split(EditContext by)
    {
        var entity = new Argument<string>("ENTITY") { Description = "The entity that a spelling was wrongly linked to." };
        var alias = new Argument<string>("ALIAS") { Description = "The spelling, as 'kg show' lists it." };
        var into = new Option<string?>("--into") { Description = "The entity that the spelling means instead; without it a new one of the same kind.", HelpName = "ENTITY" };
        var command = new Command("split", "Take a wrongly linked spelling, with what was said by it, away from an entity.") { entity, alias, into };
        command.SetAction(parsed => by.Correct(parsed, (graph, author, reason) =>
        {
            var id = graph.File.Find(parsed.GetValue(entity)!);
            var name = parsed.GetValue(alias)!;
            var target = parsed.GetValue(into) is { } given ? IdOf(graph, given) : EntityId.Create(id.Kind, name);
            return new SplitCorrection(author, reason, id, name, target);
        }));
        return command;
    }

    private static Command Reject(EditContext by)
    {
        var edge = new Argument<string>("EDGE") { Description = "The edge's id, as 'kg show' lists it." };
        var command = new Command("reject", "Say that an edge is wrong: it is not drawn, however often it is read.") { edge };
        command.SetAction(parsed => by.Correct(parsed, (_, author, reason) => new RejectCorrection(author, reason, parsed.GetValue(edge)!)));
        return command;
    }

    private static Command Assert(EditContext by)
    {
        var subject = new Argument<string>("SUBJECT") { Description = "Who: a name, or the id of a new entity." };
        var type = new Argument<string>("TYPE") { Description = "The edge type, as 'kg schema' lists it." };
        var target = new Argument<string>("OBJECT") { Description = "Whom." };
        var date = CommonOptions.Date("--date", "When.");
        var command = new Command("assert", "Add an edge that you vouch for.") { subject, type, target, date };
        command.SetAction(parsed => by.Correct(parsed, (graph, author, reason) => new AssertCorrection(
            author,
            reason,
            IdOf(graph, parsed.GetValue(subject)!),
            parsed.GetValue(type)!,
            IdOf(graph, parsed.GetValue(target)!),
            parsed.GetValue(date) is { } day ? Timing.At(day) : Timing.Unknown)));
        return command;
    }

    private static Command Undo(EditContext by)
    {
        var number = new Argument<int>("N") { Description = "The correction's number, as 'kg edit GRAPH.kg log' lists it." };
        var command = new Command("undo", "Take a correction back.") { number };
        command.SetAction(parsed => by.Change(parsed, graph =>
        {
            graph.Undo(parsed.GetValue(number));
            return $"Correction {parsed.GetValue(number)} is taken back.";
        }));
        return command;
    }

    private static Command Log(EditContext by)
    {
        var format = CommonOptions.RowFormat();
        var command = new Command("log", "List the corrections.") { format };
        command.SetAction(parsed => by.List(parsed, parsed.GetValue(format)));
        return command;
    }

    // A new entity is named by its id; anything else must be known.
    private static EntityId IdOf(Graph graph, string text) =>
        EntityId.TryParse(text, out var id) && graph.File.Node(id) is null ? id : graph.File.Find(text);
}
