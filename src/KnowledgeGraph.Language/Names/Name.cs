namespace KnowledgeGraph.Language;

/// <summary>A name in its place.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Type">What kind of thing it names.</param>
/// <param name="Sentence">Place of its sentence in the text, from 0.</param>
/// <param name="FirstWord">Place of its first word in the sentence, from 0.</param>
/// <param name="WordCount">Number of its words; at least one.</param>
public sealed record Name(int Start, int End, NameType Type, int Sentence, int FirstWord, int WordCount)
{
    /// <summary>Place after its last word in the sentence.</summary>
    public int EndWord => FirstWord + WordCount;
}
