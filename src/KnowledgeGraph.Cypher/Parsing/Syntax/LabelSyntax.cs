namespace KnowledgeGraph.Cypher;

/// <summary>A condition on labels or a type, such as <c>A&amp;(B|!C)</c>.</summary>
internal abstract record LabelSyntax(Span Span) : Syntax(Span);

/// <summary><c>Name</c>.</summary>
internal sealed record LabelNameSyntax(string Name, Span Span) : LabelSyntax(Span);

/// <summary><c>%</c>: any label at all.</summary>
internal sealed record AnyLabelSyntax(Span Span) : LabelSyntax(Span);

/// <summary><c>!A</c>.</summary>
internal sealed record NotLabelSyntax(LabelSyntax Operand, Span Span) : LabelSyntax(Span);

/// <summary><c>A&amp;B</c>, or <c>A:B</c>.</summary>
internal sealed record AndLabelSyntax(LabelSyntax Left, LabelSyntax Right, Span Span) : LabelSyntax(Span);

/// <summary><c>A|B</c>.</summary>
internal sealed record OrLabelSyntax(LabelSyntax Left, LabelSyntax Right, Span Span) : LabelSyntax(Span);
