using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>A connection with its prepared commands. Values stand for <c>$1</c>, <c>$2</c> and so on, in order.</summary>
internal sealed class GraphDatabase : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    public GraphDatabase(string path, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 30 };
        connection = new SqliteConnection(settings.ToString());
        connection.Open();
    }

    /// <summary>True between the begin and the end of a transaction.</summary>
    public bool InTransaction { get; set; }

    /// <summary>How many rows were read or written so far: what tests hold the cost of a change to.</summary>
    public long RowsTouched { get; private set; }

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        var changed = Bind(sql, values).ExecuteNonQuery();
        RowsTouched += Math.Max(0, changed);
        return changed;
    }

    /// <summary>Runs a script of several statements, once.</summary>
    public void Script(string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The script is the program's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Inserts a row.</summary>
    /// <returns>Its key.</returns>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Execute(sql, values);
        return SQLitePCL.raw.sqlite3_last_insert_rowid(connection.Handle);
    }

    /// <summary>A number, or 0 where there is no row.</summary>
    public long Number(string sql, params ReadOnlySpan<object?> values) => Scalar(sql, values) is { } value
        ? Convert.ToInt64(value, CultureInfo.InvariantCulture)
        : 0;

    /// <summary>A text, or null where there is no row.</summary>
    public string? Text(string sql, params ReadOnlySpan<object?> values) => Scalar(sql, values) as string;

    /// <summary>All rows of a query.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        using var reader = Bind(sql, values).ExecuteReader();
        while (reader.Read())
            rows.Add(read(reader));
        RowsTouched += rows.Count;
        return rows;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in prepared.Values)
            command.Dispose();
        connection.Dispose();
    }

    private object? Scalar(string sql, ReadOnlySpan<object?> values)
    {
        RowsTouched++;
        return Bind(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
            prepared.Add(sql, command = Prepare(sql, values.Length));
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Prepare(string sql, int values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this assembly; what users give is bound.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 1; i <= values; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });
        return command;
    }
}
