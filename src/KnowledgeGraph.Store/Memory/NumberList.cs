namespace KnowledgeGraph.Store;

/// <summary>
/// Ascending numbers. Versions share the array: adding a larger number appends beyond what older versions read; all else copies.
/// </summary>
internal sealed class NumberList
{
    private int[] items;
    private bool mayAppend;

    private NumberList(int[] items, int count)
    {
        this.items = items;
        Count = count;
    }

    public int Count { get; private set; }

    public ReadOnlySpan<int> Span => items.AsSpan(0, Count);

    public static NumberList Of(ReadOnlySpan<int> ascending) => new(ascending.ToArray(), ascending.Length);

    /// <summary>A list that can change without this one changing; of a line of forks only the newest appends in place.</summary>
    public NumberList Fork()
    {
        var fork = new NumberList(items, Count) { mayAppend = mayAppend };
        mayAppend = false;
        return fork;
    }

    public void Add(int number)
    {
        if (Count > 0 && items[Count - 1] >= number)
        {
            Insert(number);
            return;
        }
        if (!mayAppend || Count == items.Length)
        {
            Array.Resize(ref items, Math.Max(4, Count * 2));
            mayAppend = true;
        }
        items[Count++] = number;
    }

    public void Remove(int number)
    {
        var at = Span.BinarySearch(number);
        if (at < 0)
            return;
        items = [.. Span[..at], .. Span[(at + 1)..]];
        Count--;
        mayAppend = true;
    }

    private void Insert(int number)
    {
        var at = Span.BinarySearch(number);
        if (at >= 0)
            return;
        items = [.. Span[..~at], number, .. Span[~at..]];
        Count++;
        mayAppend = true;
    }
}
