using KnowledgeGraph.Model;

namespace KnowledgeGraph.Schema;

/// <summary>Every message of the schema, one line each: what is wrong and what to do about it.</summary>
internal static class SchemaErrors
{
    public static string UnknownLabel(string label, IEnumerable<string> known) =>
        $"the schema has no label '{label}'{NearNames.Hint(label, known)}";

    public static string UnknownType(string type, IEnumerable<string> known) =>
        $"the schema has no edge type '{type}'{NearNames.Hint(type, known)}";

    public static string ProvenanceIsNotStated(EdgeType type) =>
        $"{type.Name} records where something was read; no statement makes it";

    public static string FitsSwapped(EdgeType type) => $"{Ends(type)}; exchange subject and object";

    public static string SubjectNotAllowed(EdgeType type, IReadOnlyList<string> labels) =>
        $"{Ends(type)}; its subject cannot be {Labels(labels)}";

    public static string ObjectNotAllowed(EdgeType type, IReadOnlyList<string> labels) =>
        $"{Ends(type)}; its object cannot be {Labels(labels)}";

    public static string SelfLoop(string type, EntityId entity) => $"{type} connects two entities; subject and object are both {entity}";

    public static string NoFolder => "there is no such folder; give one with common.json, nodes and edges in it, as graph-schema has";

    public static string NoFiles(string folder) => $"the schema has no {folder}; put one .json file for each type there";

    public static string CannotRead(string reason) => $"the file cannot be read: {reason}";

    public static string Malformed(string reason) => $"this is no JSON that a schema can use: {reason}";

    public static string NotAnObject => "expected an object, {...}";

    public static string MissingKey(string key) => $"the key '{key}' is missing";

    public static string UnknownKey(string key, IReadOnlyCollection<string> known) =>
        $"the key '{key}' is unknown{NearNames.Hint(key, known)}; known here are {Join(known.Order(StringComparer.Ordinal), "and")}";

    public static string WrongKind(string key, string expected, string found) => $"'{key}' must be {expected}, not {found}";

    public static string Empty(string key) => $"'{key}' must not be empty";

    public static string Repeated(string key, string value) => $"'{value}' stands in '{key}' twice";

    public static string NotAChoice(string key, string value, IReadOnlyCollection<string> choices) =>
        $"'{key}' cannot be '{value}'{NearNames.Hint(value, choices)}; choose from {Join(choices, "and")}";

    public static string BadForm(string key, string value, string expected) => $"'{key}' cannot be '{value}'; expected {expected}";

    public static string NotNamedAsFile(string name, string file) => $"the file '{file}' holds '{name}'; name it '{name}.json'";

    public static string NeedlessKey(string key, string reason) => $"the key '{key}' has no place here: {reason}";

    public static string UnknownLabelIn(string key, string label, IEnumerable<string> known) =>
        $"'{key}' names the label '{label}', which no file in nodes has{NearNames.Hint(label, known)}";

    public static string CircularParents(IEnumerable<string> labels) => $"the parents go round in a circle: {string.Join(" -> ", labels)}";

    public static string IdKindTaken(string idKind, string by) => $"the id kind '{idKind}' is that of {by} already";

    public static string PropertyTaken(string property) => $"the property '{property}' is there already, inherited or common to all such";

    public static string ProvenanceParent(string label, string parent) =>
        $"'{label}' and its parent '{parent}' must both be provenance, or neither";

    public static string ProvenanceEnd(string key, string label) =>
        $"'{key}' names '{label}', which holds provenance; statements connect entities";

    public static string More(int count, IEnumerable<string> faults) =>
        $" ({count} more {(count == 1 ? "fault" : "faults")}: {string.Join("; ", faults)})";

    public static string Join(IEnumerable<string> words, string conjunction)
    {
        var list = words.ToArray();
        return list.Length < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} {conjunction} {list[^1]}";
    }

    private static string Ends(EdgeType type) => $"{type.Name} goes from {Join(type.From, "or")} to {Join(type.To, "or")}";

    private static string Labels(IReadOnlyList<string> labels) => labels.Count == 0 ? "without labels" : string.Join(":", labels);
}
