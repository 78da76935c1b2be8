using System.ComponentModel;
using System.Diagnostics;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Evaluation.Tests;

/// <summary>The scorer that these numbers must agree with, a Python script beside the project.</summary>
internal static class PythonScorer
{
    public static readonly HashSet<string> Symmetric = ["BORDERS", "ALLIED_WITH", "AGREES_WITH", "CONSULTS", "COOPERATES_WITH"];

    /// <summary>What the script prints; ends the test where there is no script or no Python.</summary>
    public static string Run(params string[] arguments) => RunScript("score_graph.py", arguments);

    /// <summary>What another of the scripts prints.</summary>
    public static string RunScript(string script, params string[] arguments) => Python(["-B", SharedData.Require("eval", script), .. arguments]);

    /// <summary>What the script's <c>norm</c> makes of texts.</summary>
    public static string[] Norm(IEnumerable<string> texts)
    {
        var folder = Path.GetDirectoryName(SharedData.Require("eval", "score_graph.py"))!;
        const string program = "import sys; sys.dont_write_bytecode = True; sys.path.insert(0, sys.argv[1]); import score_graph; print('\\n'.join(score_graph.norm(t) for t in sys.argv[2:]))";
        return Python(["-c", program, folder, .. texts]).TrimEnd('\n').Split('\n');
    }

    private static string Python(string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.Environment["PYTHONUTF8"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Zero);
            return output.ReplaceLineEndings("\n");
        }
        catch (Win32Exception)
        {
            SharedData.Unavailable("python3 is not installed.");
            throw;
        }
    }
}
