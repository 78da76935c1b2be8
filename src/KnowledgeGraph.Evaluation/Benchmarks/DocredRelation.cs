namespace KnowledgeGraph.Evaluation;

/// <summary>A relation of two entities of a passage, which are told by their index.</summary>
internal sealed record DocredRelation(int Head, string Relation, int Tail)
{
    public static DocredRelation Of(BenchmarkRecord record) => new(record.Number("h"), record.Text("r"), record.Number("t"));
}
