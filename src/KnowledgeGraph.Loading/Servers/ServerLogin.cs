using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>Which server and database to use, and as whom.</summary>
/// <param name="Address">The server's address: <c>http://localhost:7474</c>.</param>
/// <param name="Database">The database.</param>
/// <param name="User">The user.</param>
/// <param name="Password">The password; null where the server asks for none. It is left out of <see cref="ToString"/>.</param>
public sealed record ServerLogin(Uri Address, string Database = "neo4j", string User = "neo4j", string? Password = null)
{
    /// <summary>True to let queries read only: the server refuses those that would change anything.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Reads an address as a user writes it.</summary>
    /// <exception cref="ServerException">It is no address, or holds a password.</exception>
    public static Uri ParseAddress(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Host.Length == 0)
            throw new ServerException($"'{Shown(text)}' is not a server's address; expected one such as http://localhost:7474.");
        if (address.UserInfo.Length > 0)
            throw new ServerException("The server's address holds a user or password; give the user by --user and the password in NEO4J_PASSWORD.");
        return address;
    }

    /// <summary>What stands before an @ may be a password.</summary>
    private static string Shown(string text) => text[(text.LastIndexOf('@') + 1)..];

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Address = ").Append(Address).Append(", Database = ").Append(Database).Append(", User = ").Append(User);
        return true;
    }
}
