namespace KnowledgeGraph.Cypher;

/// <summary>What <c>SHOW</c> shows. Fields that are shown on request only are optional in the signature.</summary>
internal static class ShowProcedures
{
    private static readonly string[] Constraints = ["CONSTRAINT", "CONSTRAINTS"];

    private static readonly Procedure[] All =
    [
        new("SHOW INDEXES", Fields("id name state populationPercent type entityType labelsOrTypes properties indexProvider owningConstraint lastRead readCount"), "The indexes.", Indexes),
        new("SHOW CONSTRAINTS", Fields("id name type entityType labelsOrTypes properties ownedIndex propertyType"), "The constraints.", ShowConstraints),
        new("SHOW FUNCTIONS", Fields("name signature description"), "The functions.", (_, _) => Functions()),
        new("SHOW PROCEDURES", Fields("name description mode worksOnSystem signature?"), "The procedures.", (context, _) => Procedures(context)),
    ];

    /// <summary>What the words after <c>SHOW</c> ask for; null where that is nothing known.</summary>
    public static Procedure? Find(IReadOnlyList<string> words)
    {
        var what = words.Count == 0 ? "" : words[^1];
        var name = what is "INDEX" or "INDEXES" ? "SHOW INDEXES"
            : Constraints.Contains(what) ? "SHOW CONSTRAINTS"
            : what is "FUNCTION" or "FUNCTIONS" ? "SHOW FUNCTIONS"
            : what is "PROCEDURE" or "PROCEDURES" ? "SHOW PROCEDURES" : "";
        return Named(name) is { } shown && words.Count > 1 && words[0] is not ("ALL" or "BUILT") ? OfKind(shown, words[0]) : Named(name);
    }

    public static Procedure? Named(string name)
    {
        var space = name.IndexOf('/', StringComparison.Ordinal);
        var shown = Array.Find(All, procedure => procedure.Name == (space < 0 ? name : name[..space]));
        return shown is null || space < 0 ? shown : OfKind(shown, name[(space + 1)..]);
    }

    // SHOW RANGE INDEXES shows those whose type begins so.
    private static Procedure OfKind(Procedure shown, string kind)
    {
        var type = shown.Signature.Outputs.ToList().FindIndex(output => output.Name == "type");
        var wanted = kind == "UNIQUE" ? "UNIQUENESS" : kind;
        return new($"{shown.Name}/{kind}", shown.Signature, shown.Description, (context, arguments) => shown.Run(context, arguments)
            .Where(row => type < 0 || row[type].Text.Contains(wanted, StringComparison.Ordinal)));
    }

    private static ProcedureSignature Fields(string names) =>
        new([], [.. names.Split(' ').Select(name => new FunctionParameter(name.TrimEnd('?'), TypeSet.Any, name.EndsWith('?'), false))]);

    private static IEnumerable<Datum[]> Indexes(QueryContext context, Datum[] arguments)
    {
        var owned = context.Schema.Constraints.Where(IsUnique).Select(rule => (Rule: rule with { Kind = "RANGE" }, Owner: Datum.Of(rule.Name)));
        var rows = context.Schema.Indexes.Select(rule => (Rule: rule, Owner: Datum.Null)).Concat(owned).OrderBy(row => row.Rule.Name, StringComparer.Ordinal);
        return rows.Select((row, i) => new[]
        {
            Datum.Of(i + 1L), Datum.Of(row.Rule.Name), Datum.Of("ONLINE"), Datum.Of(100.0), Datum.Of(row.Rule.Kind), EntityType(row.Rule), Texts(row.Rule.Labels),
            Texts(row.Rule.Properties), Datum.Of($"{row.Rule.Kind.ToLowerInvariant()}-1.0"), row.Owner, Datum.Null, Datum.Null,
        });
    }

    private static IEnumerable<Datum[]> ShowConstraints(QueryContext context, Datum[] arguments) => context.Schema.Constraints.Select((rule, i) => new[]
    {
        Datum.Of(i + 1L), Datum.Of(rule.Name), Datum.Of(rule.Kind), EntityType(rule), Texts(rule.Labels), Texts(rule.Properties),
        IsUnique(rule) ? Datum.Of(rule.Name) : Datum.Null, Datum.Null,
    });

    private static IEnumerable<Datum[]> Functions() => FunctionCatalogue.All
        .Select(function => (function.Signature, function.Description))
        .Concat(AggregateCatalogue.All)
        .Select(function => Row(function.Signature.Name, function.Signature.Text, function.Description));

    private static IEnumerable<Datum[]> Procedures(QueryContext context) => context.Procedures.All.Select(procedure => new[]
    {
        Datum.Of(procedure.Name), Datum.Of(procedure.Description), Datum.Of("READ"), Datum.False,
        Datum.Of($"{procedure.Name}() :: ({string.Join(", ", procedure.Signature.Outputs.Select(output => output.Name))})"),
    });

    private static bool IsUnique(SchemaRule rule) => rule.Kind.Contains("UNIQUE", StringComparison.Ordinal) || rule.Kind.EndsWith("_KEY", StringComparison.Ordinal);

    private static Datum EntityType(SchemaRule rule) => Datum.Of(rule.IsRelationship ? "RELATIONSHIP" : "NODE");

    private static Datum Texts(IReadOnlyList<string> texts) => Datum.Of(texts.Select(text => Datum.Of(text)).ToArray());

    private static Datum[] Row(params string[] texts) => [.. texts.Select(text => Datum.Of(text))];
}
