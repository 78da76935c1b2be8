using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Llm;

/// <summary>Makes statements of claims: only of those whose quote and names stand in the passage, and whose type and ends the schema allows.</summary>
internal sealed class AnswerChecker(GraphSchema schema, LlmOptions options)
{
    /// <summary>The statement of a claim; null where it is not borne out.</summary>
    public Statement? Check(Claim claim, ReadPassage passage, Document document, IReadOnlyList<KnownMention> mentions)
    {
        var quote = claim.Quote.Length == 0 ? -1 : passage.Text.IndexOf(claim.Quote, StringComparison.Ordinal);
        if (quote < 0 || Truth(claim) is not { } truth)
            return null;
        var sentence = QuotedSentences.Around(passage.Text, quote, quote + claim.Quote.Length);
        var (start, end) = passage.Offsets.ToDocument(sentence.Start, sentence.End);
        if (Named(claim.Subject, mentions, start, end) is not { } subject || Named(claim.Object, mentions, start, end) is not { } target)
            return null;
        var check = schema.Check(claim.Type, subject.Entity.Id, subject.Entity.Labels, target.Entity.Id, target.Entity.Labels);
        if (!check.IsFit && check.Fit != StatementFit.FitsSwapped)
            return null;
        if (check.Fit == StatementFit.FitsSwapped || (schema.Edge(claim.Type).Symmetric && target.Entity.Id < subject.Entity.Id))
            (subject, target) = (target, subject);
        var evidence = new Evidence(document.Id, passage.Passage.Index, start, end, passage.Text[sentence.Start..sentence.End]);
        return Statement(claim, subject, target, truth, DateOf(claim, passage, document), evidence);
    }

    private Statement Statement(Claim claim, KnownMention subject, KnownMention target, (Polarity Polarity, Modality Modality) truth, Timing timing, Evidence evidence)
    {
        var rule = $"llm/{options.Model}";
        var id = ContentHash.Of(
            subject.Entity.Id.Value, claim.Type, target.Entity.Id.Value, truth.Polarity.ToString(), truth.Modality.ToString(), timing.Date?.ToString(), rule, claim.Quote,
            evidence.Document, evidence.Start.ToString(CultureInfo.InvariantCulture), evidence.End.ToString(CultureInfo.InvariantCulture));
        return new Statement(
            id, subject.Entity.Id, claim.Type, target.Entity.Id, truth.Polarity, truth.Modality, null, timing, options.Confidence,
            new Dictionary<string, PropertyValue>(), rule, claim.Quote, subject.Mention.Index, target.Mention.Index, evidence);
    }

    // The mention in the sentence before one elsewhere in the passage.
    private static KnownMention? Named(string name, IReadOnlyList<KnownMention> mentions, int start, int end) => mentions
        .Where(mention => mention.IsCalled(name))
        .OrderByDescending(mention => mention.Mention.Start >= start && mention.Mention.End <= end)
        .FirstOrDefault();

    private static (Polarity Polarity, Modality Modality)? Truth(Claim claim)
    {
        var (polarity, modality) = (Polarity.Asserted, Modality.Actual);
        if (claim.Polarity.Length > 0 && !(char.IsLetter(claim.Polarity[0]) && Enum.TryParse(claim.Polarity, ignoreCase: true, out polarity)))
            return null;
        if (claim.Modality.Length > 0 && !(char.IsLetter(claim.Modality[0]) && Enum.TryParse(claim.Modality, ignoreCase: true, out modality)))
            return null;
        return (polarity, modality);
    }

    // A date whose year neither the passage nor the document gives is made up.
    private static Timing DateOf(Claim claim, ReadPassage passage, Document document)
    {
        if (!PartialDate.TryParse(claim.Date, out var date))
            return Timing.Unknown;
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        return document.Date is not null || passage.Text.Contains(year, StringComparison.Ordinal) ? Timing.At(date) : Timing.Unknown;
    }
}
