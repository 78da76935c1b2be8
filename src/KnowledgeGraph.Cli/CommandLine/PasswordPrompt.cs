using System.Text;

namespace KnowledgeGraph.Cli;

/// <summary>Where a server's password comes from: the environment, or a person, whose typing is not shown.</summary>
internal static class PasswordPrompt
{
    /// <summary>The password; null where there is none and nobody to ask.</summary>
    public static string? Read(Terminal terminal)
    {
        if (Environment.GetEnvironmentVariable("NEO4J_PASSWORD") is { Length: > 0 } password)
            return password;
        return terminal.ErrorIsTerminal && !Console.IsInputRedirected ? Ask(terminal) : null;
    }

    private static string? Ask(Terminal terminal)
    {
        terminal.Error.Write("Password (empty for none): ");
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (key.KeyChar != '\0')
                typed.Append(key.KeyChar);
        }
        terminal.Error.WriteLine();
        return typed.Length == 0 ? null : typed.ToString();
    }
}
