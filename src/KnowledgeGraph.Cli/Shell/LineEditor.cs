namespace KnowledgeGraph.Cli;

/// <summary>Lines that a person types: with history, cursor keys and completion.</summary>
internal sealed class LineEditor(CypherCompletion completion) : ILineSource
{
    private const int ShownCandidates = 20;

    private readonly LineHistory history = new();

    public string? Next(string prompt)
    {
        var buffer = new LineBuffer();
        Draw(prompt, buffer);
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter)
                break;
            if (key is { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } && buffer.Text.Length == 0)
            {
                Console.WriteLine();
                return null;
            }
            Apply(key, buffer);
            Draw(prompt, buffer);
        }
        Console.WriteLine();
        history.Add(buffer.Text);
        return buffer.Text;
    }

    private void Apply(ConsoleKeyInfo key, LineBuffer buffer)
    {
        switch (key.Key)
        {
            case ConsoleKey.Backspace:
                buffer.Backspace();
                break;
            case ConsoleKey.Delete:
                buffer.Delete();
                break;
            case ConsoleKey.LeftArrow:
                buffer.Move(-1);
                break;
            case ConsoleKey.RightArrow:
                buffer.Move(1);
                break;
            case ConsoleKey.Home:
                buffer.Home();
                break;
            case ConsoleKey.End:
                buffer.End();
                break;
            case ConsoleKey.UpArrow when history.Earlier() is { } earlier:
                buffer.Replace(earlier);
                break;
            case ConsoleKey.DownArrow:
                buffer.Replace(history.Later());
                break;
            case ConsoleKey.Tab:
                Complete(buffer);
                break;
            default:
                if (!char.IsControl(key.KeyChar))
                    buffer.Insert(key.KeyChar.ToString());
                break;
        }
    }

    private void Complete(LineBuffer buffer)
    {
        var (start, candidates) = completion.At(buffer.Text, buffer.Cursor);
        if (candidates.Count == 0)
            return;
        var common = candidates.Aggregate(Shared);
        if (common.Length > buffer.Cursor - start)
        {
            buffer.Complete(start, common);
            return;
        }
        Console.WriteLine();
        Console.WriteLine(string.Join("  ", candidates.Take(ShownCandidates)) + (candidates.Count > ShownCandidates ? "  …" : ""));
    }

    private static string Shared(string left, string right)
    {
        var length = 0;
        while (length < Math.Min(left.Length, right.Length) && left[length] == right[length])
            length++;
        return left[..length];
    }

    private static void Draw(string prompt, LineBuffer buffer) =>
        Console.Write($"\r\u001b[K{prompt}{buffer.Text}\r\u001b[{prompt.Length + buffer.Cursor}C");
}
