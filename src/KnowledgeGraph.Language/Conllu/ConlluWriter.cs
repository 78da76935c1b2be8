using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Language;

/// <summary>Writes readings in CoNLL-U, revision 2; what no layer says is <c>_</c>.</summary>
public sealed class ConlluWriter
{
    private readonly TextWriter writer;
    private readonly string document;
    private int sentences;

    /// <summary>A writer of one document.</summary>
    /// <param name="writer">Where the lines go; they end in a line feed everywhere.</param>
    /// <param name="document">What sentence numbers begin with.</param>
    public ConlluWriter(TextWriter writer, string document)
    {
        (this.writer, this.document) = (writer, document);
    }

    /// <summary>Writes the sentences of a text.</summary>
    public void Write(AnnotatedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var entities = new EntityColumn(text);
        foreach (var sentence in text.Sentences)
            Write(text, sentence, entities);
    }

    private void Write(AnnotatedText text, Sentence sentence, EntityColumn entities)
    {
        var lines = new StringBuilder();
        lines.Append(CultureInfo.InvariantCulture, $"# sent_id = {document}-{++sentences}\n");
        if (sentence.Index == 0)
            lines.Append("# newpar\n");
        lines.Append(CultureInfo.InvariantCulture, $"# text = {OneLine(sentence.Text)}\n");
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var last = LastOfToken(sentence, i);
            if (last > i && !sentence.Tokens[i].JoinsPrevious)
                AppendRange(lines, text, sentence, i, last);
            AppendWord(lines, text, sentence, i, entities);
        }
        writer.Write(lines.Append('\n'));
    }

    private static int LastOfToken(Sentence sentence, int i)
    {
        while (i + 1 < sentence.Tokens.Count && sentence.Tokens[i + 1].JoinsPrevious)
            i++;
        return i;
    }

    private static void AppendRange(StringBuilder lines, AnnotatedText text, Sentence sentence, int first, int last)
    {
        var token = OneLine(text.Text[sentence.Tokens[first].Start..sentence.Tokens[last].End]);
        lines.Append(CultureInfo.InvariantCulture, $"{first + 1}-{last + 1}\t{token}\t_\t_\t_\t_\t_\t_\t_\t{Spacing(text, sentence.Tokens[last])}\n");
    }

    private static void AppendWord(StringBuilder lines, AnnotatedText text, Sentence sentence, int i, EntityColumn entities)
    {
        var word = sentence.Tokens[i];
        var inToken = word.JoinsPrevious || LastOfToken(sentence, i) > i;
        var head = word.Relation == "_" ? "_" : (word.Head + 1).ToString(CultureInfo.InvariantCulture);
        var enhanced = word.Enhanced.Count == 0 ? "_" : string.Join('|', word.Enhanced.Select(arc => $"{arc.Head + 1}:{arc.Relation}"));
        lines.Append(CultureInfo.InvariantCulture, $"{i + 1}\t{OneLine(word.Form)}\t{OneLine(word.Lemma)}\t{word.Upos}\t{word.Xpos}\t{word.Features}\t")
            .Append(CultureInfo.InvariantCulture, $"{head}\t{word.Relation}\t{enhanced}\t{Misc(entities.Of(sentence.Index, i), inToken ? "_" : Spacing(text, word))}\n");
    }

    private static string Misc(IEnumerable<string> entries, string spacing)
    {
        var column = string.Join('|', spacing == "_" ? entries : entries.Append(spacing));
        return column.Length == 0 ? "_" : column;
    }

    private static string Spacing(AnnotatedText text, Token token) =>
        token.End < text.Text.Length && !char.IsWhiteSpace(text.Text[token.End]) ? "SpaceAfter=No" : "_";

    private static string OneLine(string value) => value.AsSpan().ContainsAny('\n', '\r', '\t') ? value.ReplaceLineEndings(" ").Replace('\t', ' ') : value;
}
