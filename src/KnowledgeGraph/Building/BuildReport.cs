using KnowledgeGraph.Documents;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph;

/// <summary>Counts what building does and tells those who watch.</summary>
internal sealed class BuildReport(BuildOptions options)
{
    private int documents;
    private long bytes;

    public BuildSummary Summary { get; private set; } = BuildSummary.Nothing;

    public long TotalBytes { get; set; }

    public void Unreadable(InputException error, long size)
    {
        Summary = Summary with { Unreadable = Summary.Unreadable + 1 };
        options.OnUnreadable?.Invoke(error);
        Tell(error.Place.File, size);
    }

    public void Done(DocumentReading? reading, ReadResult input, AddOutcome outcome)
    {
        Summary = outcome switch
        {
            AddOutcome.Added => Summary with { Added = Summary.Added + 1 },
            AddOutcome.Replaced => Summary with { Replaced = Summary.Replaced + 1 },
            _ => Summary with { Unchanged = Summary.Unchanged + 1 },
        };
        if (reading is not null && outcome != AddOutcome.Unchanged)
            Summary = Summary with { Passages = Summary.Passages + reading.Passages.Count, Words = Summary.Words + reading.Passages.Sum(WordsIn) };
        Tell(reading?.Document.Id ?? input.Place.File, input.Bytes);
    }

    private void Tell(string document, long size)
    {
        documents++;
        bytes += size;
        options.Progress?.Report(new BuildProgress(document, documents, bytes, TotalBytes));
    }

    private static long WordsIn(Passage passage)
    {
        var words = 0;
        for (var i = 0; i < passage.Text.Length; i++)
        {
            if (!char.IsWhiteSpace(passage.Text[i]) && (i == 0 || char.IsWhiteSpace(passage.Text[i - 1])))
                words++;
        }
        return words;
    }
}
