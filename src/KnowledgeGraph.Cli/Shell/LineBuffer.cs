namespace KnowledgeGraph.Cli;

/// <summary>A line being typed: its text and where the cursor stands.</summary>
internal sealed class LineBuffer
{
    public string Text { get; private set; } = "";

    public int Cursor { get; private set; }

    public void Insert(string text)
    {
        Text = Text.Insert(Cursor, text);
        Cursor += text.Length;
    }

    public void Replace(string text) => (Text, Cursor) = (text, text.Length);

    public void Backspace()
    {
        if (Cursor == 0)
            return;
        Text = Text.Remove(--Cursor, 1);
    }

    public void Delete()
    {
        if (Cursor < Text.Length)
            Text = Text.Remove(Cursor, 1);
    }

    public void Move(int by) => Cursor = Math.Clamp(Cursor + by, 0, Text.Length);

    public void Home() => Cursor = 0;

    public void End() => Cursor = Text.Length;

    /// <summary>Puts a completion in the place of the word before the cursor.</summary>
    public void Complete(int wordStart, string completion)
    {
        Text = Text[..wordStart] + completion + Text[Cursor..];
        Cursor = wordStart + completion.Length;
    }
}
