using KnowledgeGraph.Documents;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>Makes statements of the relations that were read: checked against the schema, dated, with their evidence and ids.</summary>
internal sealed class StatementMaker(GraphSchema schema, FactualityReader factuality)
{
    // How far from a sentence's start the date may stand that opens it.
    private const int Fronted = 8;

    /// <summary>Whether the schema allows the relation.</summary>
    public bool IsStatement(FoundRelation relation) => Check(relation).Fit is StatementFit.Fits or StatementFit.FitsSwapped;

    private StatementCheck Check(FoundRelation relation) => schema.Check(
        relation.Type, relation.Subject.Entity.Id, relation.Subject.Entity.Labels, relation.Object.Entity.Id, relation.Object.Entity.Labels);

    /// <summary>The statement of a relation, or null where the schema does not allow it.</summary>
    /// <param name="relation">What was read.</param>
    /// <param name="sentence">Where.</param>
    /// <param name="dates">The dates of the sentence.</param>
    /// <param name="document">The document.</param>
    /// <param name="numbers">The number of each mention.</param>
    public Statement? Make(
        FoundRelation relation, RuleSentence sentence, IReadOnlyList<DateMention> dates, ReadDocument document, IReadOnlyDictionary<FoundMention, int> numbers)
    {
        var (subject, target) = (relation.Subject, relation.Object);
        var check = Check(relation);
        if (check.Fit is not (StatementFit.Fits or StatementFit.FitsSwapped))
            return null;
        if (check.Fit == StatementFit.FitsSwapped || (schema.Edge(relation.Type).Symmetric && target.Entity.Id < subject.Entity.Id))
            (subject, target) = (target, subject);
        var truth = relation.IsStated || relation.IsPresupposed ? Factuality.Fact : factuality.Read(sentence, relation.Anchor);
        var timing = DateOf(relation, sentence, dates);
        var evidence = EvidenceOf(sentence, document);
        var properties = relation.Properties.ToDictionary(pair => pair.Key, pair => (PropertyValue)pair.Value, StringComparer.Ordinal);
        var trigger = string.Join(' ', sentence.Words.Skip(relation.First).Take(relation.Last - relation.First + 1).Select(word => word.Text));
        EntityId? saidBy = truth.Speaker is { Mentions: [var speaker, ..] } && speaker.Entity.Labels.Contains("Actor", StringComparer.Ordinal) ? speaker.Entity.Id : null;
        var id = StatementId.Of(subject.Entity.Id, relation.Type, target.Entity.Id, truth.Polarity, truth.Modality, saidBy, timing, properties, relation.Rule, evidence);
        return new Statement(
            id, subject.Entity.Id, relation.Type, target.Entity.Id, truth.Polarity, truth.Modality, saidBy, timing, relation.Confidence,
            properties, relation.Rule, trigger, numbers[subject], numbers[target], evidence);
    }

    /// <summary>The same statement at a time that another sentence gives.</summary>
    public static Statement At(Timing timing, Statement statement) => statement with
    {
        Timing = timing,
        Id = StatementId.Of(
            statement.Subject, statement.Type, statement.Object, statement.Polarity, statement.Modality, statement.SaidBy, timing,
            statement.Properties, statement.Rule, statement.Evidence),
    };

    // The date nearest to the trigger in the tree, if no other clause stands between.
    private Timing DateOf(FoundRelation relation, RuleSentence sentence, IReadOnlyList<DateMention> dates)
    {
        var nearest = dates
            .Where(date => date.Start >= sentence.Start && date.End <= sentence.End && IsOf(relation.Year, date) && !IsOfAnEnd(sentence, date, relation))
            .Select(date => (Date: date, Distance: DateDistance.Between(sentence, date, relation)))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault();
        if (nearest.Date is null && relation.Year is { } year)
            return Timing.At(new PartialDate(year));
        var isTimeless = relation.IsStated && !RecentTitle.Is(sentence, relation);
        if (nearest.Date is not null && (nearest.Distance <= (isTimeless ? DateDistance.NearStated : DateDistance.Near) || (!isTimeless && IsFronted(sentence, nearest.Date))))
            return nearest.Date.Timing;
        return relation.IsStated || nearest.Date is not null || !Happens(relation.Type) ? Timing.Unknown : YearTold(sentence, dates);
    }

    // "In 1895, ...": the date that opens a sentence is that of all it tells.
    private static bool IsFronted(RuleSentence sentence, DateMention date) => date.Start - sentence.Start <= Fronted;

    // "Left the 1994 agreement in 2002": what a name says of its thing is not when something was done to it.
    private bool IsOfAnEnd(RuleSentence sentence, DateMention date, FoundRelation relation) => schema.Edge(relation.Type).Plover is not null
        && (IsOf(sentence, date, relation.Subject) || IsOf(sentence, date, relation.Object));

    private static bool IsOf(RuleSentence sentence, DateMention date, FoundMention mention) =>
        date.IsWithin(mention)
        || (date.IsRightBefore(mention) && mention.Entity.Labels.Any(label => label is "Treaty" or "Dispute" or "Event")
            && WordSpan.Of(sentence.Words, date.Start, date.End).First is > 0 and var first && sentence.Words[first - 1].Upos is "DET" or "ADJ");

    private static bool IsOf(int? year, DateMention date) => year is null || (date.Timing.Date ?? date.Timing.From)?.Year == year;

    private bool Happens(string type) => schema.Edge(type).Plover is not null || type is "SIGNED" or "PARTY_TO" or "PARTICIPATES_IN" or "RECOGNIZES" or "ANNEXES";

    // A passage goes on in the year it told of last.
    private static Timing YearTold(RuleSentence sentence, IReadOnlyList<DateMention> dates) =>
        dates.LastOrDefault(date => date.End <= sentence.Start) is { } told && (told.Timing.Date ?? told.Timing.From) is { } date
            ? Timing.At(new PartialDate(date.Year))
            : Timing.Unknown;

    private static Evidence EvidenceOf(RuleSentence sentence, ReadDocument document)
    {
        var passage = document.Passages[sentence.Passage];
        var (start, end) = passage.Offsets.ToDocument(sentence.Start, sentence.End);
        return new Evidence(document.Document.Id, sentence.Passage, start, end, passage.Text[sentence.Start..sentence.End]);
    }
}
