using System.Text.RegularExpressions;

namespace KnowledgeGraph.Schema;

/// <summary>Reads texts that must have a form or be one of a few words.</summary>
internal static class SchemaChoices
{
    /// <summary>The member of a closed set whose name, in lower case, stands there.</summary>
    public static T Choose<T>(SchemaFields fields, string key)
        where T : struct, Enum
    {
        var word = fields.Text(key);
        var words = Enum.GetNames<T>().Select(name => name.ToLowerInvariant()).ToArray();
        var index = Array.IndexOf(words, word);
        if (index < 0 && word.Length > 0)
            fields.Fault(key, SchemaErrors.NotAChoice(key, word, words));
        return index < 0 ? default : Enum.GetValues<T>()[index];
    }

    public static string Name(SchemaFields fields, string key, (Regex Form, string Expected) words)
    {
        var name = fields.Text(key);
        if (name.Length > 0 && !words.Form.IsMatch(name))
            fields.Fault(key, SchemaErrors.BadForm(key, name, words.Expected));
        return name;
    }

    public static IReadOnlyList<string> Codes(SchemaFields fields, string key, (Regex Form, string Expected) words)
    {
        var codes = fields.OptionalTexts(key);
        foreach (var code in codes.Where(code => !words.Form.IsMatch(code.Text)))
            fields.Fault(code, SchemaErrors.BadForm(key, code.Text, words.Expected));
        return [.. codes.Select(code => code.Text)];
    }

    /// <summary>The name of a type, which is its file's as well, so that a type is found by its name.</summary>
    public static string FileName(SchemaFields fields, SchemaFile file, (Regex Form, string Expected) words)
    {
        var name = Name(fields, "name", words);
        if (name.Length > 0 && name != file.Name)
            fields.Fault("name", SchemaErrors.NotNamedAsFile(name, Path.GetFileName(file.Path)));
        return name;
    }
}
