using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Schema;

/// <summary>Names in Cypher: bare where the language reads them as names, else in backticks.</summary>
/// <remarks>Reserved words as in the openCypher 9 grammar, rule <c>ReservedWord</c>.</remarks>
internal static partial class CypherName
{
    private static readonly FrozenSet<string> Reserved =
        """
        ALL ASC ASCENDING BY CREATE DELETE DESC DESCENDING DETACH EXISTS LIMIT MATCH MERGE ON OPTIONAL ORDER REMOVE RETURN SET SKIP
        WHERE WITH UNION UNWIND AND AS CONTAINS DISTINCT ENDS IN IS NOT OR STARTS XOR FALSE TRUE NULL CONSTRAINT DO FOR REQUIRE UNIQUE
        CASE WHEN THEN ELSE END MANDATORY SCALAR OF ADD DROP
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string Of(string name) => Bare().IsMatch(name) && !Reserved.Contains(name)
        ? name
        : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
