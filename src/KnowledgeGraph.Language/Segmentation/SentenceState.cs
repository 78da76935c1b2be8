namespace KnowledgeGraph.Language;

/// <summary>The sentence that is being read: where it began and what is open in it.</summary>
internal sealed class SentenceState
{
    /// <summary>Its first word.</summary>
    public int First { get; private set; }

    /// <summary>1 within quotation marks, else 0.</summary>
    public int Quotes { get; private set; }

    /// <summary>Brackets open, at most 2.</summary>
    public int Brackets { get; private set; }

    /// <summary>A sentence begins with a word.</summary>
    public void Begin(int word) => (First, Quotes, Brackets) = (word, 0, 0);

    /// <summary>Takes a word in.</summary>
    public void Read(string form)
    {
        switch (form[0])
        {
            case '"':
                Quotes = 1 - Quotes;
                break;
            case '\u201C':
                Quotes = 1;
                break;
            case '\u201D':
                Quotes = 0;
                break;
            case '(' or '[':
                Brackets = Math.Min(2, Brackets + 1);
                break;
            case ')' or ']':
                Brackets = Math.Max(0, Brackets - 1);
                break;
        }
    }
}
