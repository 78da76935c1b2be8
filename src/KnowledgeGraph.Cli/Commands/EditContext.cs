using System.CommandLine;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary>What every correction needs: the graph, who makes it, and why.</summary>
internal sealed class EditContext(Terminal terminal, Argument<string> file, Option<string> author, Option<string> reason)
{
    /// <summary>Makes a correction and says its number.</summary>
    public int Correct(ParseResult parsed, Func<Graph, string, string, Correction> make) => Change(parsed, graph =>
    {
        var logged = graph.Correct(make(graph, parsed.GetValue(author)!, parsed.GetValue(reason)!));
        return $"Correction {logged.Number}: {Described(logged.Correction)}. Take it back with: kg edit {parsed.GetValue(file)} undo {logged.Number}";
    });

    /// <summary>Changes the graph and says what was done.</summary>
    public int Change(ParseResult parsed, Func<Graph, string> change)
    {
        using var graph = Graph.Open(parsed.GetValue(file)!, readOnly: false);
        terminal.Out.WriteLine(change(graph));
        return (int)ExitCode.Done;
    }

    /// <summary>Lists the corrections.</summary>
    public int List(ParseResult parsed, string? format)
    {
        using var graph = Graph.Open(parsed.GetValue(file)!);
        var log = graph.File.Corrections();
        new RowWriter(terminal).Write(
            new Rows(
                ["number", "correction", "author", "reason", "undone"],
                [.. log.Select(entry => (IReadOnlyList<object?>)[entry.Number, Described(entry.Correction), entry.Correction.Author, entry.Correction.Reason, entry.Undone])]),
            format);
        return (int)(log.Count == 0 ? ExitCode.None : ExitCode.Done);
    }

    private static string Described(Correction correction) => correction switch
    {
        MergeCorrection merge => $"{merge.From} is {merge.Into}",
        SplitCorrection split => $"'{split.Alias}' is not {split.Entity} but {split.Into}",
        RejectCorrection reject => $"edge {reject.Edge} is wrong",
        AssertCorrection assert => $"{assert.Subject} {assert.Type} {assert.Object} {TimingText.Of(assert.Timing)}".TrimEnd(),
        _ => correction.ToString(),
    };
}
