namespace KnowledgeGraph.Catalogue;

/// <summary>The order of one name's senses: later additions, then as the ambiguity declares, then by kind of name and by id.</summary>
internal readonly record struct SenseRank(int Layer, int Told, NameKind Kind, int Entry) : IComparable<SenseRank>
{
    public int CompareTo(SenseRank other) =>
        (Layer, Told, (int)Kind, Entry).CompareTo((other.Layer, other.Told, (int)other.Kind, other.Entry));
}
