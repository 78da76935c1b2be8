namespace KnowledgeGraph.Cypher;

/// <summary>Counts the rows that each step of a plan gives.</summary>
internal sealed class QueryProfile
{
    private readonly Dictionary<Plan, CountingOperator> counts = new(ReferenceEqualityComparer.Instance);

    public long? RowsOf(Plan plan) => counts.TryGetValue(plan, out var counted) ? counted.Rows : null;

    public Operator Watch(Plan plan, Operator made, Frame frame) => counts[plan] = new CountingOperator(made, frame);

    private sealed class CountingOperator(Operator input, Frame frame) : UnaryOperatorBase(input, frame)
    {
        public long Rows { get; private set; }

        public override bool Next()
        {
            var found = Input.Next();
            if (found)
                Rows++;
            return found;
        }
    }
}
