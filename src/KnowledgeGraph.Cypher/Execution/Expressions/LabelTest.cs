using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>A condition on the labels of a node or the type of a relationship.</summary>
internal abstract record LabelTest
{
    /// <summary>True where symbols meet the condition; the names are those of all symbols.</summary>
    public abstract bool Holds(IReadOnlyList<string> names, ReadOnlySpan<int> symbols);

    /// <summary>True where the labels of a node meet the condition.</summary>
    public bool HoldsForNode(IGraphView graph, int node) => Holds(graph.Labels, graph.LabelsOf(node));

    /// <summary>True where a type meets the condition.</summary>
    public bool HoldsForType(IGraphView graph, int type) => Holds(graph.EdgeTypes, new ReadOnlySpan<int>(in type));

    /// <summary>True where names that are no symbols meet the condition.</summary>
    public bool HoldsForNames(IReadOnlyList<string> names) => Holds(names, [.. Enumerable.Range(0, names.Count)]);

    /// <summary>The names of which every match has all; empty where none is sure.</summary>
    public virtual IEnumerable<string> Required => [];

    /// <summary>The names of which every match has one, where the condition is just that; else null.</summary>
    public virtual IReadOnlyList<string>? Alternatives => null;

    public static LabelTest Of(LabelSyntax syntax) => syntax switch
    {
        LabelNameSyntax name => new NameTest(name.Name),
        AnyLabelSyntax => new AnyNameTest(),
        NotLabelSyntax not => new NotTest(Of(not.Operand)),
        AndLabelSyntax and => new AndTest(Of(and.Left), Of(and.Right)),
        OrLabelSyntax or => new OrTest(Of(or.Left), Of(or.Right)),
        _ => throw new ArgumentOutOfRangeException(nameof(syntax)),
    };

    internal sealed record NameTest(string Name) : LabelTest
    {
        public override IEnumerable<string> Required => [Name];

        public override IReadOnlyList<string> Alternatives => [Name];

        public override bool Holds(IReadOnlyList<string> names, ReadOnlySpan<int> symbols)
        {
            foreach (var symbol in symbols)
            {
                if (names[symbol] == Name)
                    return true;
            }
            return false;
        }

        public override string ToString() => Name;
    }

    private sealed record AnyNameTest : LabelTest
    {
        public override bool Holds(IReadOnlyList<string> names, ReadOnlySpan<int> symbols) => symbols.Length > 0;

        public override string ToString() => "%";
    }

    private sealed record NotTest(LabelTest Operand) : LabelTest
    {
        public override bool Holds(IReadOnlyList<string> names, ReadOnlySpan<int> symbols) => !Operand.Holds(names, symbols);

        public override string ToString() => $"!{Operand}";
    }

    private sealed record AndTest(LabelTest Left, LabelTest Right) : LabelTest
    {
        public override IEnumerable<string> Required => Left.Required.Concat(Right.Required);

        public override bool Holds(IReadOnlyList<string> names, ReadOnlySpan<int> symbols) => Left.Holds(names, symbols) && Right.Holds(names, symbols);

        public override string ToString() => $"{Left}&{Right}";
    }

    private sealed record OrTest(LabelTest Left, LabelTest Right) : LabelTest
    {
        public override IReadOnlyList<string>? Alternatives =>
            Left.Alternatives is { } left && Right.Alternatives is { } right ? [.. left, .. right] : null;

        public override bool Holds(IReadOnlyList<string> names, ReadOnlySpan<int> symbols) => Left.Holds(names, symbols) || Right.Holds(names, symbols);

        public override string ToString() => $"({Left}|{Right})";
    }
}
