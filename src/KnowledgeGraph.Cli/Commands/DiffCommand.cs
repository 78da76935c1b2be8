using System.CommandLine;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg diff</c>: what changed between two graphs.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var before = new Argument<string>("A.kg") { Description = "The graph before." };
        var after = new Argument<string>("B.kg") { Description = "The graph after." };
        var format = CommonOptions.RowFormat();
        var command = new Command("diff", "Show what changed between two graphs; exits 1 where nothing did.") { before, after, format };
        command.SetAction(parsed =>
        {
            using var first = Graph.Open(parsed.GetValue(before)!);
            using var second = Graph.Open(parsed.GetValue(after)!);
            var diff = GraphDiff.Between(first.Export(), second.Export());
            IReadOnlyList<IReadOnlyList<object?>> rows =
            [
                .. RowsOf("document", diff.Documents, document => document.Id, document => document.Title ?? ""),
                .. RowsOf("entity", diff.Nodes, node => node.Id.Value, node => node.Name),
                .. RowsOf("edge", diff.Edges, edge => edge.Id, Described),
                .. RowsOf("statement", diff.Statements, statement => statement.Id, Described),
            ];
            new RowWriter(terminal).Write(new Rows(["change", "kind", "id", "what"], rows), parsed.GetValue(format));
            return (int)(diff.IsEmpty ? ExitCode.None : ExitCode.Done);
        });
        return command;
    }

    private static IEnumerable<IReadOnlyList<object?>> RowsOf<T>(string kind, Changes<T> changes, Func<T, string> id, Func<T, string> what) =>
        changes.Added.Select(item => Row("added", item))
            .Concat(changes.Removed.Select(item => Row("removed", item)))
            .Concat(changes.Changed.Select(change => Row("changed", change.After)))
            .Select(row => (IReadOnlyList<object?>)[row.Change, kind, id(row.Item), what(row.Item)]);

    private static (string Change, T Item) Row<T>(string change, T item) => (change, item);

    private static string Described(Edge edge) => $"{edge.Source} {edge.Type} {edge.Target} {TimingText.Of(edge.Timing)}".TrimEnd();

    private static string Described(Statement statement) => $"{statement.Subject} {statement.Type} {statement.Object} {TimingText.Of(statement.Timing)}".TrimEnd();
}
