using System.Globalization;
using Newtonsoft.Json;
using Spectre.Console;

namespace KnowledgeGraph.Cli;

/// <summary>Writes rows as a table for people, or as JSON or CSV (RFC 4180) for programs.</summary>
internal sealed class RowWriter(Terminal terminal)
{
    /// <summary>Writes rows in a format; null chooses by who reads.</summary>
    public void Write(Rows rows, string? format)
    {
        switch (format ?? (terminal.OutIsTerminal ? "table" : "json"))
        {
            case "csv":
                WriteCsv(rows);
                break;
            case "json":
                WriteJson(rows);
                break;
            default:
                WriteTable(rows);
                break;
        }
    }

    private void WriteTable(Rows rows)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var column in rows.Columns)
            table.AddColumn(new TableColumn(Markup.Escape(column)) { Alignment = IsNumeric(rows, column) ? Justify.Right : Justify.Left });
        foreach (var row in rows.Values)
            table.AddRow([.. row.Select(value => new Text(TextOf(value)))]);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Out),
            Ansi = terminal.OutIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = InteractionSupport.No,
        });
        if (!terminal.OutIsTerminal)
            console.Profile.Width = 160;
        console.Write(table);
    }

    private void WriteJson(Rows rows)
    {
        using var json = new JsonTextWriter(terminal.Out) { Formatting = Formatting.Indented, CloseOutput = false, Culture = CultureInfo.InvariantCulture };
        var serializer = JsonSerializer.CreateDefault();
        json.WriteStartArray();
        foreach (var row in rows.Values)
        {
            json.WriteStartObject();
            for (var i = 0; i < rows.Columns.Count; i++)
            {
                json.WritePropertyName(rows.Columns[i]);
                serializer.Serialize(json, row[i]);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        terminal.Out.WriteLine();
    }

    private void WriteCsv(Rows rows)
    {
        terminal.Out.WriteLine(string.Join(',', rows.Columns.Select(Quoted)));
        foreach (var row in rows.Values)
            terminal.Out.WriteLine(string.Join(',', row.Select(value => Quoted(TextOf(value)))));
    }

    private static bool IsNumeric(Rows rows, string column)
    {
        var index = rows.Columns.ToList().IndexOf(column);
        return rows.Values.Count > 0 && rows.Values.All(row => row[index] is int or long or double);
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => string.Join("; ", texts),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
