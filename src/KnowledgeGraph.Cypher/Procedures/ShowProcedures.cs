namespace KnowledgeGraph.Cypher;

/// <summary>What <c>SHOW</c> shows. Fields that are shown on request only are optional in the signature.</summary>
internal static class ShowProcedures
{
    private static readonly Procedure[] All =
    [
        new("SHOW INDEXES", ProcedureSignature.OfColumns("id name state populationPercent type entityType labelsOrTypes properties indexProvider owningConstraint lastRead readCount"), "The indexes.", Indexes),
        new("SHOW CONSTRAINTS", ProcedureSignature.OfColumns("id name type entityType labelsOrTypes properties ownedIndex propertyType"), "The constraints.", Constraints),
        .. ShowCallables.All,
        .. ShowDatabases.All,
    ];

    /// <summary>What the words after <c>SHOW</c> ask for; null where that is nothing known.</summary>
    public static Procedure? Find(IReadOnlyList<string> words)
    {
        var kind = string.Join(' ', words.SkipLast(1));
        return (words.Count == 0 ? "" : words[^1]) switch
        {
            "INDEX" or "INDEXES" => OfType("SHOW INDEXES", kind),
            "CONSTRAINT" or "CONSTRAINTS" => OfType("SHOW CONSTRAINTS", kind),
            "FUNCTION" or "FUNCTIONS" when kind is "" or "ALL" or "BUILT IN" => Named("SHOW FUNCTIONS"),
            "FUNCTION" or "FUNCTIONS" when kind == "USER DEFINED" => Named("SHOW USER DEFINED FUNCTIONS"),
            "PROCEDURE" or "PROCEDURES" when kind.Length == 0 => Named("SHOW PROCEDURES"),
            "DATABASE" or "DATABASES" when kind.Length == 0 => Named("SHOW DATABASES"),
            "DATABASE" when kind is "DEFAULT" or "HOME" => Named($"SHOW {kind} DATABASE"),
            _ => null,
        };
    }

    public static Procedure? Named(string name)
    {
        var parts = name.Split('/');
        var shown = Array.Find(All, procedure => procedure.Name == parts[0]);
        return shown is null || parts.Length == 1 ? shown : OfType(shown, parts[1]);
    }

    private static Procedure? OfType(string name, string kind) => Named(kind is "" or "ALL" ? name : $"{name}/{kind.Split(' ')[0]}");

    // SHOW RANGE INDEXES shows those whose type begins so.
    private static Procedure OfType(Procedure shown, string kind)
    {
        var type = shown.Signature.Outputs.ToList().FindIndex(output => output.Name == "type");
        var wanted = kind == "UNIQUE" ? "UNIQUENESS" : kind;
        return new($"{shown.Name}/{kind}", shown.Signature, shown.Description, (context, arguments) => shown.Run(context, arguments)
            .Where(row => row[type].Text.Contains(wanted, StringComparison.Ordinal)));
    }

    private static IEnumerable<Datum[]> Indexes(QueryContext context, Datum[] arguments) => context.Schema.AllIndexes.Select((row, i) => new[]
    {
        Datum.Of(i + 1L), Datum.Of(row.Rule.Name), Datum.Of("ONLINE"), Datum.Of(100.0), Datum.Of(row.Rule.Kind), EntityType(row.Rule), Texts(row.Rule.Labels),
        Texts(row.Rule.Properties), Datum.Of($"{row.Rule.Kind.ToLowerInvariant()}-1.0"), Datum.Of(row.Owner), Datum.Null, Datum.Null,
    });

    private static IEnumerable<Datum[]> Constraints(QueryContext context, Datum[] arguments) => context.Schema.Constraints.Select((rule, i) => new[]
    {
        Datum.Of(i + 1L), Datum.Of(rule.Name), Datum.Of(rule.Kind), EntityType(rule), Texts(rule.Labels), Texts(rule.Properties),
        rule.IsUnique ? Datum.Of(rule.Name) : Datum.Null, Datum.Null,
    });

    private static Datum EntityType(SchemaRule rule) => Datum.Of(rule.IsRelationship ? "RELATIONSHIP" : "NODE");

    private static Datum Texts(IReadOnlyList<string> texts) => Datum.Of(texts.Select(text => Datum.Of(text)).ToArray());
}
