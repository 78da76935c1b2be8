using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Refuses a reading that contradicts itself: one may come from a file that another program wrote.</summary>
internal static class ReadingCheck
{
    /// <summary>Throws for the first contradiction.</summary>
    public static void Check(DocumentReading reading)
    {
        var document = reading.Document;
        if (document.Id.Length == 0)
            throw Wrong("(no id)", "the document has no id");
        var entities = reading.Entities.Select(record => record.Id).ToHashSet();
        if (entities.Count < reading.Entities.Count)
            throw Wrong(document.Id, "two records are of one entity");
        for (var i = 0; i < reading.Passages.Count; i++)
        {
            var passage = reading.Passages[i];
            if (passage.Index != i || !Within(passage.Start, passage.End, document.Text.Length))
                throw Wrong(document.Id, $"passage {i} is out of order or outside the text");
        }
        for (var i = 0; i < reading.Mentions.Count; i++)
            Check(reading.Mentions[i], i, reading, entities);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in reading.Statements)
        {
            Check(statement, reading, entities);
            if (!ids.Add(statement.Id))
                throw Wrong(document.Id, $"two statements have the id '{statement.Id}'");
        }
    }

    private static void Check(Mention mention, int index, DocumentReading reading, HashSet<EntityId> entities)
    {
        var id = reading.Document.Id;
        if (mention.Index != index || !Within(mention.Start, mention.End, reading.Document.Text.Length))
            throw Wrong(id, $"mention {index} is out of order or outside the text");
        if (mention.Passage < 0 || mention.Passage >= reading.Passages.Count)
            throw Wrong(id, $"mention {index} is in passage {mention.Passage}, which does not exist");
        if (!entities.Contains(mention.Entity))
            throw Wrong(id, $"mention {index} is of {mention.Entity}, which has no record");
    }

    private static void Check(Statement statement, DocumentReading reading, HashSet<EntityId> entities)
    {
        var id = reading.Document.Id;
        EntityId?[] named = [statement.Subject, statement.Object, statement.SaidBy];
        if (named.FirstOrDefault(entity => entity is { } one && !entities.Contains(one)) is { } unknown)
            throw Wrong(id, $"statement '{statement.Id}' names {unknown}, which has no record");
        int?[] mentions = [statement.SubjectMention, statement.ObjectMention];
        if (mentions.Any(mention => mention < 0 || mention >= reading.Mentions.Count))
            throw Wrong(id, $"statement '{statement.Id}' names a mention that does not exist");
        var evidence = statement.Evidence;
        if (evidence.Document != id || evidence.Passage < 0 || evidence.Passage >= reading.Passages.Count)
            throw Wrong(id, $"statement '{statement.Id}' has its evidence in passage {evidence.Passage} of '{evidence.Document}', which is not here");
        if (!Within(evidence.Start, evidence.End, reading.Document.Text.Length))
            throw Wrong(id, $"the evidence of statement '{statement.Id}' is outside the text");
        if (double.IsNaN(statement.Confidence) || statement.Confidence is < 0 or > 1)
            throw Wrong(id, $"statement '{statement.Id}' has a confidence of {statement.Confidence.ToString(CultureInfo.InvariantCulture)}; it is from 0 to 1");
    }

    private static bool Within(int start, int end, int length) => start >= 0 && start <= end && end <= length;

    private static InputException Wrong(string document, FormattableString problem) => Wrong(document, FormattableString.Invariant(problem));

    private static InputException Wrong(string document, string problem) => new(new($"document '{document}'"), problem);
}
