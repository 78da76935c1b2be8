using System.Reflection;

namespace KnowledgeGraph.Cypher;

/// <summary>The procedures that tell what answers, and on what.</summary>
internal static class SystemProcedures
{
    // Looked up when it is asked for, not whenever an engine is made.
    private static string Version => typeof(SystemProcedures).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static IEnumerable<Procedure> All =>
    [
        new("dbms.components", ProcedureSignature.Of(("name", TypeSet.String), ("versions", TypeSet.List), ("edition", TypeSet.String)), "The engine and its version.", (_, _) => [Components()]) { Mode = "DBMS" },
        new("db.info", ProcedureSignature.Of(("id", TypeSet.String), ("name", TypeSet.String), ("creationDate", TypeSet.String)), "The name of the graph.", Info),
    ];

    private static Datum[] Components() => [Datum.Of("KnowledgeGraph Kernel"), Datum.Of(new[] { Datum.Of(Version) }), Datum.Of("embedded")];

    // A graph has neither an id of its own nor a day on which it was made: the same documents give the same file.
    private static IEnumerable<Datum[]> Info(QueryContext context, Datum[] arguments) => [[Datum.Null, Datum.Of(context.Database.Name), Datum.Null]];
}
