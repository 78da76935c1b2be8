namespace KnowledgeGraph.Documents.Tests;

/// <summary>Short ways to read and to say what came of it.</summary>
internal static class Reads
{
    public static string[] Texts(ReadDocument document) => [.. document.Passages.Select(passage => passage.Text)];

    public static string[] Passages(string text) => Texts(DocumentReader.FromText("test", text));

    public static ReadDocument Only(params string[] inputs) => ((DocumentResult)new DocumentReader().Read(inputs).Single()).Document;

    public static string[] Errors(params string[] inputs) =>
        [.. new DocumentReader().Read(inputs).OfType<UnreadableInput>().Select(result => result.Error.Message)];

    /// <summary>Every character of every passage stands where its offsets say, but for white space that was joined.</summary>
    public static void AssertOffsetsAreTrue(ReadDocument document)
    {
        foreach (var passage in document.Passages)
        {
            var (text, last) = (document.Document.Text, -1);
            for (var i = 0; i < passage.Text.Length; i++)
            {
                var at = passage.Offsets.ToDocument(i);
                var same = text[at] == passage.Text[i] || (char.IsWhiteSpace(passage.Text[i]) && !char.IsLetterOrDigit(text[at]));
                if (!same || at <= last || passage.Offsets.ToPassage(at) != i)
                    Assert.Fail($"character {i} of '{passage.Text}' is said to stand at {at} of '{text}'");
                last = at;
            }
            Assert.That(passage.Offsets.ToDocument(0, passage.Text.Length), Is.EqualTo((passage.Passage.Start, passage.Passage.End)));
        }
    }
}
