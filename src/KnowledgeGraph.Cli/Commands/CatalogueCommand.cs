using System.CommandLine;
using KnowledgeGraph.Catalogue;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg catalogue</c>: look a name up as the extractor would, and check a user's own files.</summary>
internal static class CatalogueCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("catalogue", "Look names up among the known entities, and check files of your own.");
        command.Subcommands.Add(Find(terminal));
        command.Subcommands.Add(Check(terminal));
        return command;
    }

    private static Command Find(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "A name in any spelling; where it is unknown, near ones are shown." };
        var catalogues = CommonOptions.Catalogues();
        var format = CommonOptions.RowFormat();
        var command = new Command("find", "Show what a name means.") { name, catalogues, format };
        command.SetAction(parsed =>
        {
            var catalogue = new Reader(new BuildOptions { Catalogues = parsed.GetValue(catalogues)! }).Catalogue;
            var senses = catalogue.Find(parsed.GetValue(name)!);
            var found = senses.Count > 0 ? senses : [.. catalogue.FindNear(parsed.GetValue(name)!).SelectMany(near => near.Senses)];
            new RowWriter(terminal).Write(
                new Rows(["id", "name", "spelling", "kind", "from", "to", "near"], [.. found.Select(RowOf)]),
                parsed.GetValue(format));
            return (int)(found.Count == 0 ? ExitCode.None : ExitCode.Done);
        });
        return command;
    }

    private static IReadOnlyList<object?> RowOf(NameSense sense) =>
    [
        sense.Entry.Id.Value, sense.Entry.Name, sense.Spelling, sense.Kind.ToString().ToLowerInvariant(), sense.From?.ToString(), sense.To?.ToString(), sense.Near,
    ];

    private static Command Check(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders of entries.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Check catalogue files; every fault is listed with file and line.") { paths };
        command.SetAction(parsed =>
        {
            var faults = EntityCatalogue.Default.Check(parsed.GetValue(paths)!);
            foreach (var fault in faults)
                terminal.Out.WriteLine(fault.ToString());
            terminal.Error.WriteLine(faults.Count == 0 ? "No fault." : $"{BuildOutcome.Plural(faults.Count, "fault")}.");
            return (int)(faults.Count == 0 ? ExitCode.Done : ExitCode.BadInput);
        });
        return command;
    }
}
