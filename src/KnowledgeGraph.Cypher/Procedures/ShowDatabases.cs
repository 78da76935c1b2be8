namespace KnowledgeGraph.Cypher;

/// <summary>What <c>SHOW DATABASES</c> and its kin show: the one graph that there is, in the columns that Neo4j has.</summary>
internal static class ShowDatabases
{
    private const string Columns =
        "name type aliases access databaseID? serverID? address role writer requestedStatus currentStatus statusMessage default home currentPrimariesCount? "
        + "currentSecondariesCount? requestedPrimariesCount? requestedSecondariesCount? creationTime? lastStartTime? lastStopTime? store? lastCommittedTxn? "
        + "replicationLag? constituents options?";

    // Of one database no column tells whether it is the one that was asked for.
    private static readonly string OfOne = string.Join(' ', Columns.Split(' ').Where(name => name is not ("default" or "home")));

    public static IEnumerable<Procedure> All =>
    [
        Shown("SHOW DATABASES", Columns, "The databases.", new FunctionParameter("name", TypeSet.String, IsOptional: true, Repeats: false)),
        Shown("SHOW DEFAULT DATABASE", OfOne, "The database of queries that name none."),
        Shown("SHOW HOME DATABASE", OfOne, "The database of the user."),
    ];

    private static Procedure Shown(string name, string columns, string description, params FunctionParameter[] inputs)
    {
        var signature = ProcedureSignature.OfColumns(columns) with { Inputs = inputs };
        return new(name, signature, description, (context, arguments) => arguments.Length == 0 || IsNamed(context.Database, arguments[0])
            ? [[.. signature.Outputs.Select(output => Value(context.Database, output.Name))]]
            : []);
    }

    private static bool IsNamed(DatabaseInfo database, in Datum name) =>
        name.Kind == DatumKind.String && name.Text.Equals(database.Name, StringComparison.OrdinalIgnoreCase);

    // Null where there is nothing to tell: no server, and no times, for the same documents give the same file.
    private static Datum Value(DatabaseInfo database, string column) => column switch
    {
        "name" => Datum.Of(database.Name),
        "type" => Datum.Of("standard"),
        "access" => Datum.Of(database.IsReadOnly ? "read-only" : "read-write"),
        "role" => Datum.Of("primary"),
        "writer" => Datum.Of(!database.IsReadOnly),
        "requestedStatus" or "currentStatus" => Datum.Of("online"),
        "statusMessage" => Datum.Of(""),
        "default" or "home" => Datum.True,
        "currentPrimariesCount" => Datum.Of(1L),
        "currentSecondariesCount" or "replicationLag" => Datum.Of(0L),
        "aliases" or "constituents" => Datum.Of(Array.Empty<Datum>()),
        "options" => Datum.Of(new DatumMap()),
        _ => Datum.Null,
    };
}
