using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Labels of a sentence while its corpus's names are laid over it, the longest first.</summary>
internal sealed class LabelRow
{
    private readonly IReadOnlyList<string> forms;
    private readonly ulong[] allowed;
    private readonly bool[] taken;

    /// <param name="forms">The words.</param>
    /// <param name="elsewhere">What a word outside the corpus's names may be.</param>
    public LabelRow(IReadOnlyList<string> forms, ulong elsewhere)
    {
        this.forms = forms;
        taken = new bool[forms.Count];
        allowed = [.. forms.Select(form => NationalityWords.English.Contains(form) ? 1UL << NameLabels.Begin(NameType.Nationality) : elsewhere)];
    }

    /// <summary>Lays a name over its words, unless a longer one lies there.</summary>
    public void Lay(int first, int end, NameType type)
    {
        if (first >= end || taken.AsSpan(first, end - first).Contains(true))
            return;
        if (type == NameType.Place && end == first + 1 && NationalityWords.English.Contains(forms[first]))
            type = NameType.Nationality;
        for (var i = first; i < end; i++)
            Set(i, 1UL << (i == first ? NameLabels.Begin(type) : NameLabels.Inside(type)));
    }

    /// <summary>Says of a word alone what it may be.</summary>
    public void Set(int word, ulong labels) => (allowed[word], taken[word]) = (labels, true);

    public bool IsTaken(int word) => taken[word];

    public NamedSentence Done() => new(forms, allowed);
}
