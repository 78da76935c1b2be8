using System.CommandLine;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg completion</c>: what a shell needs to complete this program's commands and options.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _kg() { local IFS=$'\n'; COMPREPLY=($(kg "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)); }
            complete -o default -F _kg kg
            """,
        ["zsh"] = """
            _kg() { local -a words; words=("${(@f)$(kg "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}"); compadd -a words || _files; }
            compdef _kg kg
            """,
        ["fish"] = """
            complete -c kg -a '(set -l line (commandline -cp); kg "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName kg -ScriptBlock {
                param($word, $ast, $position)
                kg "[suggest:$position]" "$ast" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell that will run the script." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Print the script that completes this program's commands, as in: source <(kg completion bash).") { shell };
        command.SetAction(parsed =>
        {
            terminal.Out.WriteLine(Scripts[parsed.GetValue(shell)!]);
            return (int)ExitCode.Done;
        });
        return command;
    }
}
