using System.Globalization;

namespace KnowledgeGraph.Language;

/// <summary>How a lemma is made from a form: cut the end, append another, in lower case or as written.</summary>
/// <param name="KeepsCase">Whether what stays of the form keeps its capitals.</param>
/// <param name="Cut">How many characters go from the end.</param>
/// <param name="Ending">What is appended.</param>
internal sealed record LemmaRule(bool KeepsCase, int Cut, string Ending)
{
    /// <summary>The rule that makes this lemma of this form, in lower case where that does.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        var common = CommonPrefix(lower, lemma);
        var commonAsWritten = CommonPrefix(form, lemma);
        return commonAsWritten > common
            ? new(true, form.Length - commonAsWritten, lemma[commonAsWritten..])
            : new(false, form.Length - common, lemma[common..]);
    }

    /// <summary>The lemma of a form; the whole form where the rule cuts more than there is.</summary>
    public string Apply(string form)
    {
        var basis = KeepsCase ? form : form.ToLowerInvariant();
        return basis.Length < Cut ? basis : string.Concat(basis.AsSpan(0, basis.Length - Cut), Ending);
    }

    /// <summary>The rule as a weight file names it: <c>k</c> or <c>l</c>, the cut, the ending.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(KeepsCase ? 'k' : 'l')}{Cut}+{Ending}");

    public static LemmaRule Parse(string text)
    {
        var plus = text.IndexOf('+', StringComparison.Ordinal);
        return new(text[0] == 'k', int.Parse(text.AsSpan(1, plus - 1), CultureInfo.InvariantCulture), text[(plus + 1)..]);
    }

    private static int CommonPrefix(string a, string b) => a.AsSpan().CommonPrefixLength(b);
}
