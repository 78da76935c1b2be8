using System.CommandLine;

namespace KnowledgeGraph.Cli;

/// <summary>The command <c>kg</c> with all that it can do.</summary>
internal static class KgCommand
{
    /// <summary>The whole command line.</summary>
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Builds knowledge graphs of actors, treaties and disputes from documents, and answers questions about them.");
        root.Options.Add(CommonOptions.Verbose);
        root.Subcommands.Add(BuildCommand.Create(terminal));
        root.Subcommands.Add(ExtractCommand.Create(terminal));
        root.Subcommands.Add(ParseCommand.Create(terminal));
        root.Subcommands.Add(DocumentsCommand.Create(terminal));
        root.Subcommands.Add(RemoveCommand.Create(terminal));
        root.Subcommands.Add(EditCommand.Create(terminal));
        root.Subcommands.Add(CombineCommand.Create(terminal));
        root.Subcommands.Add(DiffCommand.Create(terminal));
        root.Subcommands.Add(InfoCommand.Create(terminal));
        root.Subcommands.Add(SearchCommand.Create(terminal));
        root.Subcommands.Add(ShowCommand.Create(terminal));
        root.Subcommands.Add(PathCommand.Create(terminal));
        root.Subcommands.Add(QueryCommand.Create(terminal));
        root.Subcommands.Add(LoadCommand.Create(terminal));
        root.Subcommands.Add(ExportCommand.Create(terminal));
        root.Subcommands.Add(DiagramCommand.Create(terminal));
        root.Subcommands.Add(EvaluateCommand.Create(terminal));
        root.Subcommands.Add(SchemaCommand.Create(terminal));
        root.Subcommands.Add(CatalogueCommand.Create(terminal));
        root.Subcommands.Add(CompletionCommand.Create(terminal));
        return root;
    }
}
