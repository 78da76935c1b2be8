using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Writes the sentences of one document, each once, as places in their passages where they stand there as they are.</summary>
internal sealed class SentenceWriter(GraphDatabase database, IReadOnlyList<Passage> passages, IReadOnlyList<long> keys)
{
    private readonly Dictionary<Evidence, long> written = [];

    public long Key(Evidence sentence)
    {
        if (written.TryGetValue(sentence, out var key))
            return key;
        var offset = passages[sentence.Passage].Text.IndexOf(sentence.Text, StringComparison.Ordinal);
        key = database.Insert(
            "INSERT INTO sentence (passage, start, \"end\", \"offset\", length, text) VALUES ($1, $2, $3, $4, $5, $6)",
            keys[sentence.Passage], sentence.Start, sentence.End, offset < 0 ? null : offset, offset < 0 ? null : sentence.Text.Length,
            offset < 0 ? sentence.Text : null);
        return written[sentence] = key;
    }
}
