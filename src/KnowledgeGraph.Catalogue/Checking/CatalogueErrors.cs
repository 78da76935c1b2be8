using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Every message on catalogue files: what is wrong and what to do about it.</summary>
internal static class CatalogueErrors
{
    public static string NoSuchPath => "there is no such file or folder; give a catalogue file, or a folder with .json files in it";

    public static string NoFiles => "the folder holds no .json file";

    public static string CannotRead(string reason) => $"the file cannot be read: {reason}";

    public static string Malformed(string reason) => $"this is no JSON that a catalogue can use: {reason}";

    public static string NotAnObject => "expected an object, {...}";

    public static string TextAfterObject => "there is something after the object; a file holds one";

    public static string MissingKey(string key) => $"the key '{key}' is missing";

    public static string NoSources => "a file with entries must say where its facts are from: add \"sources\": [\"...\"]";

    public static string NoLabel => "the entry has no label, and the file gives none for all; add \"label\": \"State\" or the like";

    public static string UnknownKey(string key, IReadOnlyCollection<string> known) =>
        $"the key '{key}' is unknown{NearNames.Hint(key, known)}; known here are {Join(known.Order(StringComparer.Ordinal))}";

    public static string MisplacedKey(string key, string label, IEnumerable<string> labels) =>
        $"a {label} has no '{key}'; it belongs to {Join(labels)}";

    public static string WrongKind(string key, string expected, string found) => $"'{key}' must be {expected}, not {found}";

    public static string Empty(string key) => $"'{key}' must not be empty";

    public static string Repeated(string key, string value) => $"'{value}' stands in '{key}' twice";

    public static string BadForm(string key, string value, string expected) => $"'{key}' cannot be '{value}'; expected {expected}";

    public static string BadPeriod(string text) => $"'{text}' is no period; expected FROM/TO, each a date YYYY, YYYY-MM or YYYY-MM-DD or nothing";

    public static string EndsBeforeItBegins(string text) => $"'{text}' ends before it begins";

    public static string UnknownLabel(string label, IEnumerable<string> known) =>
        $"the schema has no label '{label}' for entities{NearNames.Hint(label, known)}; it has {Join(known)}";

    public static string NotAChoice(string key, string value, IReadOnlyList<string> choices) =>
        $"'{key}' cannot be '{value}'{NearNames.Hint(value, choices)}; choose from {Join(choices)}";

    public static string WrongIdKind(string id, string label, string idKind) => $"the id of a {label} begins with '{idKind}:', not as in '{id}'";

    public static string BadOffice(string text) =>
        $"'{text}' is no office; expected TITLE of ID PERIOD, as in 'president of state:belarus 1994-07-20/'";

    public static string DuplicateId(EntityId id, InputPlace first) =>
        $"{id} is there already, at {first}; make it one entry, or give one of the two another id";

    public static string DuplicateCode(string key, string value, EntityId other, InputPlace first) => $"{key} {value} is that of {other} already, at {first}";

    public static string UnknownEntry(EntityId id, IEnumerable<string> known) => $"there is no entry {id}{NearNames.Hint(id.Value, known)}";

    public static string UnknownTitle(string title, IReadOnlyCollection<string> known) =>
        $"no office has the title '{title}'{NearNames.Hint(title, known)}; define it under 'offices'";

    public static string DuplicateTitle(string title, InputPlace first) => $"the title '{title}' is there already, at {first}";

    public static string WrittenTwice(string written, string title) => $"'{written}' is a way of writing '{title}' already";

    public static string CircularTitle(string title) => $"the title '{title}' comes under itself; take a title out of 'is'";

    public static string NoOfficeIn(EntityId id, string label) => $"{id} is a {label}; offices are of a State, Organization or Company";

    public static string NotAnActor(EntityId id, string label) => $"{id} is a {label}; parties are actors";

    public static string NotAPlace(EntityId id, string label) => $"{id} is a {label}; a capital, seat or metonym is a Place";

    public static string NotToldApart(EntityId id) => $"nothing tells {id} apart; give words or periods (only the first sense may have none)";

    public static string OneSense => "one sense is no ambiguity; give the ids of two entries or more";

    public static string NameNotOf(string name, EntityId id) => $"{id} has no name '{name}'; add it there, or take it out here";

    public static string Clash(string name, EntityId other, InputPlace first) =>
        $"'{name}' is a name of {other} too, at {first}; tell them apart by dates, or under 'ambiguous'";

    private static string Join(IEnumerable<string> words)
    {
        var list = words.ToArray();
        return list.Length < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} and {list[^1]}";
    }
}
