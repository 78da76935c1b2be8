using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds names that nobody knows yet and that say themselves what they name: a person behind a title, a treaty, body or
/// dispute by the noun at its head. A capitalised word alone is nobody.
/// </summary>
internal sealed class NewNameFinder(GraphSchema schema, LexicalClass offices, HeadNouns heads)
{
    /// <summary>The new names of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="known">What the catalogue knows in it; a longer new name takes a known one's place.</param>
    public IEnumerable<FoundMention> Find(PassageText passage, IReadOnlyList<FoundMention> known)
    {
        var first = 0;
        foreach (var sentence in passage.Sentences)
        {
            foreach (var run in NamedRunFinder.Find(passage.Words, first, first + sentence.Words.Count - 1))
            {
                if (Read(passage, run, known) is { } mention)
                    yield return mention;
            }
            first += sentence.Words.Count;
        }
    }

    private FoundMention? Read(PassageText passage, NamedRun run, IReadOnlyList<FoundMention> known)
    {
        int start = passage.Words[run.First].Start, end = passage.Words[run.Last].End;
        var inside = known.Where(mention => mention.Start < end && mention.End > start).ToList();
        if (inside.Any(mention => mention.Start <= start && mention.End >= end))
            return null;
        if (inside.Count == 0 && run.Length <= 4 && IsPersonBehindTitle(passage.Words, run))
            return Mention(passage, start, end, "Person", "text/title");
        return run.Length >= 2 && LabelByHead(passage.Words, run) is { } label ? Mention(passage, start, end, label, "text/head-noun") : null;
    }

    private bool IsPersonBehindTitle(IReadOnlyList<Word> words, NamedRun run)
    {
        for (var width = 1; width <= 3 && run.First - width >= 0; width++)
        {
            if (offices.Match(words, run.First - width) == width)
                return run.Length >= 2;
        }
        return words[run.First].Lower is "mr" or "mr." or "mrs" or "mrs." or "ms" or "dr" or "dr." && run.Length >= 2;
    }

    private string? LabelByHead(IReadOnlyList<Word> words, NamedRun run)
    {
        if (run.Length >= 3 && words[run.First + 1].Lower is "of" or "on" or "for" && heads.LabelOf(words[run.First]) is { } leading)
            return leading;
        for (var i = run.First; i <= run.Last; i++)
        {
            if (words[i].Lower is "," or "and")
                return null;
        }
        return heads.LabelOf(words[run.Last]);
    }

    private FoundMention Mention(PassageText passage, int start, int end, string label, string reason)
    {
        var name = passage.Text[start..end];
        var node = schema.Node(label);
        var record = new EntityRecord(
            EntityId.Create(node.IdKind ?? label.ToLower(CultureInfo.InvariantCulture), name), node.Labels, name, [], new Dictionary<string, PropertyValue>());
        return new FoundMention(passage.Index, start, end, MentionKind.Name, record, name, reason, IsAdjective: false);
    }
}
