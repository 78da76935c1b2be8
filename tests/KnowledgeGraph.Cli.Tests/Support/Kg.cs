using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>Runs the command line in this process and keeps what it writes.</summary>
internal static class Kg
{
    /// <summary>Runs a command with nothing on standard input.</summary>
    public static Task<KgRun> RunAsync(params string[] arguments) => RunAsync("", arguments);

    /// <summary>Runs a command with a text on standard input.</summary>
    public static async Task<KgRun> RunAsync(string input, string[] arguments, CancellationToken cancellation = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var bytes = new MemoryStream();
        var terminal = new Terminal(
            () => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, () => bytes, error, OutIsTerminal: false, ErrorIsTerminal: false);
        var code = await new CommandRunner(terminal).RunAsync(arguments, cancellation);
        return new KgRun(code, output.ToString() + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }

    /// <summary>Starts a command in a process of its own, which a test may kill.</summary>
    public static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
