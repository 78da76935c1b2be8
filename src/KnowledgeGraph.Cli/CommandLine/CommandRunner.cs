using System.CommandLine;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary>Runs a command and turns what goes wrong into one line and an exit code.</summary>
internal sealed class CommandRunner(Terminal terminal)
{
    /// <summary>Parses the arguments and runs the command they name.</summary>
    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken = default)
    {
        var root = KgCommand.Create(terminal);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            // Help and version are answered even where the rest of the line is incomplete.
            await terminal.Error.WriteLineAsync($"kg: {OneLine(parsed.Errors[0].Message)} Run 'kg {CommandName(parsed)}--help' for usage.");
            return (int)ExitCode.WrongCommandLine;
        }
        var isVerbose = parsed.GetValue(CommonOptions.Verbose);
        try
        {
            var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Out, Error = terminal.Error };
            var code = await parsed.InvokeAsync(settings, cancellationToken);
            await terminal.Out.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("kg: interrupted; what was finished is kept.");
            return (int)ExitCode.Interrupted;
        }
        catch (Exception error) when (error is KnowledgeGraphException or IOException or UnauthorizedAccessException)
        {
            await terminal.Out.FlushAsync(CancellationToken.None);
            await terminal.Error.WriteLineAsync($"kg: {OneLine(error.Message)}");
            if (error is CypherException { Excerpt: { Length: > 0 } excerpt })
                await terminal.Error.WriteLineAsync(excerpt.TrimEnd());
            if (isVerbose)
                await terminal.Error.WriteLineAsync(error.ToString());
            return (int)CodeOf(error);
        }
    }

    private static ExitCode CodeOf(Exception error) => error switch
    {
        ServerException => ExitCode.ServerRefused,
        OutputException or IOException or UnauthorizedAccessException => ExitCode.NotWritten,
        _ => ExitCode.BadInput,
    };

    private static string CommandName(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";

    private static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
