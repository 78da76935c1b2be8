namespace KnowledgeGraph.Language;

/// <summary>How a text writes its words where capitals tell: not first in a sentence, nor in a line of capitals.</summary>
internal sealed class CapitalUse
{
    private readonly Dictionary<string, (int Capital, int Small)> counts = new(StringComparer.OrdinalIgnoreCase);

    public CapitalUse(IEnumerable<IReadOnlyList<string>> sentences)
    {
        foreach (var forms in sentences)
        {
            if (WordView.IsInCapitals(forms))
                continue;
            for (var i = 0; i < forms.Count; i++)
            {
                if (i > 0 || forms[0].Length == 0 || !char.IsUpper(forms[0][0]))
                    Count(forms[i]);
            }
        }
    }

    /// <summary>0 never seen, 1 always small, 2 always capital, 3 both.</summary>
    public int Of(string form)
    {
        var (capital, small) = counts.GetValueOrDefault(form);
        return (capital > 0 ? 2 : 0) + (small > 0 ? 1 : 0);
    }

    private void Count(string form)
    {
        if (form.Length == 0 || !char.IsLetter(form[0]))
            return;
        var (capital, small) = counts.GetValueOrDefault(form);
        counts[form] = char.IsUpper(form[0]) ? (capital + 1, small) : (capital, small + 1);
    }
}
