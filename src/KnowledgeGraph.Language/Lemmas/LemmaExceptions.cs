namespace KnowledgeGraph.Language;

/// <summary>Lemmas known by heart, for a form in lower case with its Penn tag.</summary>
internal sealed class LemmaExceptions
{
    private readonly Dictionary<(string Lower, string Xpos), string> lemmas = [];

    /// <param name="entries">Form, tag and lemma with tabs between.</param>
    public LemmaExceptions(IEnumerable<string> entries)
    {
        foreach (var entry in entries)
        {
            var cells = entry.Split('\t');
            lemmas[(cells[0], cells[1])] = cells[2];
        }
    }

    public string? Find(string form, string xpos) => lemmas.GetValueOrDefault((form.ToLowerInvariant(), xpos));
}
