using System.Collections;

namespace KnowledgeGraph.Catalogue;

/// <summary>A walk through a text from known name to known name.</summary>
public struct NameScan : IEnumerator<NameMatch>
{
    private readonly NameIndex index;
    private readonly string text;
    private WordReader reader;

    internal NameScan(NameIndex index, string text) => (this.index, this.text, reader) = (index, text, new WordReader(text));

    /// <inheritdoc/>
    public NameMatch Current { readonly get; private set; }

    readonly object IEnumerator.Current => Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        while (reader.Next(out var word))
        {
            var node = index.Step(NameIndex.Root, word.Hash);
            if (node >= 0 && Longest(word, node))
                return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public void Reset() => reader = new WordReader(text);

    /// <inheritdoc/>
    public readonly void Dispose()
    {
    }

    private bool Longest(Word word, int node)
    {
        var (ahead, found, start) = (reader, false, word.Start);
        ulong shapes = 0;
        for (var words = 0; ; words++)
        {
            shapes = WordShapes.With(shapes, words, word.Shape);
            if (index.Accepted(node, shapes, IsBeforeHyphen(word.End)) is { Count: > 0 } senses)
                (Current, reader, found) = (new NameMatch(start, word.End, senses), ahead, true);
            if (!ahead.Next(out word) || word.Gap == WordGap.Break)
                return found;
            node = index.Step(node, word.StepHash);
            if (node < 0)
                return found;
        }
    }

    private readonly bool IsBeforeHyphen(int end) => end < text.Length && Characters.IsDash(text[end]);
}
