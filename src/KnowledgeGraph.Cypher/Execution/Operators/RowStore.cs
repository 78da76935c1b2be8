namespace KnowledgeGraph.Cypher;

/// <summary>Keeps rows while an operator needs them all: some slots of each, end to end.</summary>
internal sealed class RowStore(IReadOnlyList<int> slots, QueryContext context)
{
    private const int DatumBytes = 24;
    private readonly List<Datum[]> rows = [];

    private long RowBytes => slots.Count * DatumBytes + 32L;

    public int Count => rows.Count;

    public List<Datum[]> Rows => rows;

    public void Add(Datum[] frame) => rows.Add(Copy(frame));

    public Datum[] Copy(Datum[] frame)
    {
        var row = new Datum[slots.Count];
        for (var i = 0; i < row.Length; i++)
            row[i] = frame[slots[i]];
        context.Charge(RowBytes);
        return row;
    }

    /// <summary>Gives back what so many copies were counted for, once they are dropped.</summary>
    public void Release(int copies) => context.Charge(-copies * RowBytes);

    public void Restore(Datum[] row, Datum[] frame)
    {
        for (var i = 0; i < slots.Count; i++)
            frame[slots[i]] = row[i];
    }
}
