using System.Globalization;

namespace KnowledgeGraph.Language.Tests;

/// <summary>Sentences with their trees, written by hand.</summary>
internal static class Tree
{
    /// <summary>A reading of one sentence, a word a line: form/lemma, universal tag, Penn tag, head from 1 (0 for none), relation.</summary>
    public static AnnotatedText Of(string lines)
    {
        string[][] rows = [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        string[] forms = [.. rows.Select(row => row[0].Split('/')[0])];
        var text = string.Join(' ', forms);
        var words = new List<WordSpan>();
        foreach (var form in forms)
        {
            var start = words.Count == 0 ? 0 : words[^1].End + 1;
            words.Add(new(start, start + form.Length, form));
        }
        return new AnnotatedText(text)
            .With(TextLayers.Words, [new SentenceSpan(0, text.Length, words)])
            .With(TextLayers.Tags, [[.. rows.Select(row => new WordTags(row[1], row[2], "_"))]])
            .With(TextLayers.Lemmas, [[.. rows.Select(row => row[0].Split('/')[^1])]])
            .With(TextLayers.Trees, [[.. rows.Select(row => new Arc(int.Parse(row[3], CultureInfo.InvariantCulture) - 1, row[4]))]]);
    }
}
