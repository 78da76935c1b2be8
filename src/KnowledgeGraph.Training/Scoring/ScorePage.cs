using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Training;

/// <summary>Writes scores for people and for programs.</summary>
internal static class ScorePage
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static string Markdown(IReadOnlyList<TreebankScores> scores, IReadOnlyList<(string File, long Bytes)> files)
    {
        var page = new StringBuilder("""
            # How well the weights in this folder read

            Written by the training command, `dotnet run --project src/KnowledgeGraph.Training -c Release -- CORPORA src/KnowledgeGraph.Language/English`.
            Percent. Learned from the training parts of both treebanks, tuned on their development parts; the test parts are for this page alone.

            Raw text, F1 of exact spans:

            | | tokens | words | sentences |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var row in scores)
            page.Append(CultureInfo.InvariantCulture, $"| {row.Treebank} {row.Part} | {row.Raw.Tokens:F2} | {row.Raw.Words:F2} | {row.Raw.Sentences:F2} |\n");
        page.Append("\nGiven words, everything else predicted:\n\n| | words | UPOS | XPOS | features | lemmas | UAS | LAS |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var row in scores)
        {
            var s = row.Given;
            page.Append(CultureInfo.InvariantCulture, $"| {row.Treebank} {row.Part} | {s.Words} | {s.Upos:F2} | {s.Xpos:F2} | {s.Features:F2} | {s.Lemmas:F2} | {s.Uas:F2} | {s.Las:F2} |\n");
        }
        page.Append("\nUAS and LAS count punctuation; LAS compares universal relations without subtypes.\n\n| file | bytes |\n|---|---|\n");
        foreach (var (file, bytes) in files)
            page.Append(CultureInfo.InvariantCulture, $"| `{file}` | {bytes} |\n");
        return page.ToString();
    }

    public static string JsonOf(IReadOnlyList<TreebankScores> scores) =>
        JsonSerializer.Serialize(scores.Select(row => row with { Raw = row.Raw.Rounded(), Given = row.Given.Rounded() }), Json) + "\n";
}
