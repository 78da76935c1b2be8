namespace KnowledgeGraph;

/// <summary>What building did.</summary>
/// <param name="Added">Documents that are new.</param>
/// <param name="Replaced">Documents that were there and had changed, or are read differently now.</param>
/// <param name="Unchanged">Documents that were there and had not.</param>
/// <param name="Unreadable">Inputs that could not be read.</param>
/// <param name="Passages">Passages of the documents added and replaced.</param>
/// <param name="Words">Their words, parted by white space.</param>
public sealed record BuildSummary(int Added, int Replaced, int Unchanged, int Unreadable, int Passages, long Words)
{
    /// <summary>Nothing was done.</summary>
    public static BuildSummary Nothing { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>All inputs that were dealt with.</summary>
    public int Documents => Added + Replaced + Unchanged;
}
