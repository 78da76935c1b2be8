namespace KnowledgeGraph.Language;

/// <summary>All that a word by itself shows: two words of one view have the same features wherever they stand.</summary>
internal readonly record struct WordView(string Form, WordPlace Place)
{
    /// <summary>The view of the word that stands before every sentence.</summary>
    public static WordView Root { get; } = new("", WordPlace.Root);

    /// <summary>The views of a sentence's words, without the root.</summary>
    public static WordView[] Of(IReadOnlyList<string> forms)
    {
        var capitals = IsInCapitals(forms);
        var views = new WordView[forms.Count];
        for (var i = 0; i < views.Length; i++)
            views[i] = new(forms[i], capitals ? WordPlace.InCapitals : i == 0 ? WordPlace.First : WordPlace.Within);
        return views;
    }

    internal static bool IsInCapitals(IReadOnlyList<string> forms)
    {
        int capitals = 0, words = 0;
        foreach (var form in forms)
        {
            if (form.Length < 2 || !char.IsLetter(form[0]))
                continue;
            words++;
            if (!form.Any(char.IsLower))
                capitals++;
        }
        return words >= 4 && capitals * 10 >= words * 8;
    }
}
