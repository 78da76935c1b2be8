namespace KnowledgeGraph.Store;

/// <summary>
/// Values by number, in pages that versions share until one of them writes: a copy costs the table of pages, a write at most one page.
/// </summary>
/// <remarks>A number never written has the default value. Only the owner, the transaction that forked it, writes.</remarks>
internal sealed class PagedColumn<T>
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;
    private T[]?[] pages;
    private bool[] owned;

    public PagedColumn()
        : this([])
    {
    }

    private PagedColumn(T[]?[] pages)
    {
        this.pages = pages;
        owned = new bool[pages.Length];
    }

    public T? this[int number]
    {
        get
        {
            var page = number >> PageBits;
            return page < pages.Length && pages[page] is { } found ? found[number & (PageSize - 1)] : default;
        }
    }

    /// <summary>True where nothing was ever written.</summary>
    public bool IsEmpty => pages.Length == 0;

    /// <summary>A column of the same values that can be written without this one changing.</summary>
    public PagedColumn<T> Fork()
    {
        // Pages are shared from now on, so this column may not write to them in place either.
        Array.Clear(owned);
        return new PagedColumn<T>((T[]?[])pages.Clone());
    }

    public void Set(int number, T value)
    {
        var page = number >> PageBits;
        if (page >= pages.Length)
        {
            var length = Math.Max(page + 1, pages.Length * 2);
            Array.Resize(ref pages, length);
            Array.Resize(ref owned, length);
        }
        if (!owned[page])
        {
            pages[page] = pages[page] is { } shared ? (T[])shared.Clone() : new T[PageSize];
            owned[page] = true;
        }
        pages[page]![number & (PageSize - 1)] = value;
    }
}
