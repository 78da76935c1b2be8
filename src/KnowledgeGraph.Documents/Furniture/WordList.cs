namespace KnowledgeGraph.Documents;

/// <summary>The words of a text in lower case, for comparing what it says and not how it is set.</summary>
internal static class WordList
{
    public static IEnumerable<string> Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’'))
                i++;
            yield return text[start..i].ToLowerInvariant();
        }
    }
}
