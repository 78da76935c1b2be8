namespace KnowledgeGraph.Cypher;

/// <summary>Makes what executes a plan.</summary>
internal static class OperatorFactory
{
    public static Operator Build(Plan plan, Frame frame)
    {
        var made = plan.Build(frame);
        return frame.Context.Profile is { } profile ? profile.Watch(plan, made, frame) : made;
    }
}
