using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Has <c>pdftotext</c> (of Poppler or Xpdf) read a pdf; its pages come with form feeds between them.</summary>
internal static class PdfText
{
    private const string Program = "pdftotext";

    public static string Of(Stream stream, InputPlace place, string program = Program)
    {
        var copy = Path.GetTempFileName();
        try
        {
            using (var file = File.Create(copy))
                stream.CopyTo(file);
            return Run(copy, place, program);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static string Run(string file, InputPlace place, string program)
    {
        var start = new ProcessStartInfo(program, ["-enc", "UTF-8", "-eol", "unix", file, "-"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start) ?? throw new Win32Exception();
            var said = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? text
                : throw new InputException(place, $"pdftotext cannot read it: {said.GetAwaiter().GetResult().Trim().Split('\n')[0].TrimEnd('\r')}");
        }
        catch (Win32Exception error)
        {
            throw new InputException(
                place,
                "reading pdf needs the program pdftotext on the PATH; install Poppler (package poppler-utils or poppler), or save the file as txt or docx",
                error);
        }
    }
}
