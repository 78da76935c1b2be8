using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads rule files and refuses what they should not hold, with file and line.</summary>
internal static class RuleReader
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error });

    /// <summary>The lexical classes of <c>classes.json</c>.</summary>
    public static IReadOnlyDictionary<string, LexicalClass> Classes(RuleSource source) =>
        Read<Dictionary<string, ClassEntry>>(source).ToDictionary(
            entry => entry.Key,
            entry => new LexicalClass(entry.Key, PhrasesOf(entry.Value)),
            StringComparer.Ordinal);

    /// <summary>The rules of one file; its edge type is one of the schema's.</summary>
    public static RuleFile Rules(RuleSource source, GraphSchema schema)
    {
        var file = Read<RuleFile>(source);
        if (!schema.TryEdge(file.Type, out _))
            throw Wrong(source, $"there is no edge type '{file.Type}'{NearNames.Hint(file.Type, schema.EdgeTypes.Select(type => type.Name))}");
        return file;
    }

    /// <summary>The frames of a file.</summary>
    public static IEnumerable<Frame> Frames(RuleFile file) => (file.Frames ?? []).Select(entry => new Frame(
        file.Type,
        entry.Name,
        [.. TriggersOf(entry.Verbs, isVerb: true), .. TriggersOf(entry.Nouns, isVerb: false)],
        entry.Source,
        entry.Target,
        entry.NounTarget ?? [],
        entry.SubjectLabels ?? [],
        entry.ObjectLabels ?? [],
        new FrameOptions(entry.Reciprocal, entry.SameLabel, entry.Commodity),
        entry.Confidence));

    /// <summary>The sequence rules of a file.</summary>
    public static IEnumerable<SequenceRule> Sequences(RuleFile file, IReadOnlyDictionary<string, LexicalClass> classes, RuleSource source) =>
        (file.Sequences ?? []).Select(entry => new SequenceRule(
            file.Type,
            entry.Name,
            [.. entry.Patterns.Select(pattern => new SequencePattern(pattern, [.. pattern.Split(' ').Select(word => Element(word, classes, source))]))],
            entry.Confidence));

    private static SequenceElement Element(string text, IReadOnlyDictionary<string, LexicalClass> classes, RuleSource source)
    {
        if (text == "!name")
            return new NoNameElement();
        var isOptional = text.Length > 1 && text[^1] == '?';
        var core = isOptional ? text[..^1] : text;
        if (core[0] == '[' && core[^1] == ']')
        {
            var parts = core[1..^1].Split('=');
            return classes.TryGetValue(parts[0], out var known)
                ? new ClassElement(known, parts.Length > 1 ? parts[1] : null, isOptional)
                : throw Wrong(source, $"there is no word class '{parts[0]}'{NearNames.Hint(parts[0], classes.Keys)}");
        }
        if (core[0] != '<' || core[^1] != '>')
            return new WordElement(core.ToLowerInvariant(), isOptional);
        var mention = core[1..^1].Split(':');
        return mention is ["subject" or "subject2" or "object" or "pair", var labels]
            ? new MentionElement(mention[0], labels.Split(','), isOptional)
            : throw Wrong(source, $"'{text}' is no mention; expected <subject:Labels>, <subject2:Labels>, <object:Labels> or <pair:Labels>");
    }

    private static IEnumerable<Trigger> TriggersOf(IReadOnlyList<string>? phrases, bool isVerb) =>
        (phrases ?? []).Select(phrase => new Trigger(phrase.Split(' '), isVerb));

    private static IEnumerable<string> PhrasesOf(ClassEntry entry) =>
        (entry.Phrases ?? []).Select(phrase => phrase.ToLowerInvariant()).Concat((entry.Lemmas ?? []).SelectMany(InflectFirst));

    private static IEnumerable<string> InflectFirst(string lemma)
    {
        var words = lemma.Split(' ', 2);
        return VerbForms.Of(words[0]).Select(form => words.Length == 1 ? form : $"{form} {words[1]}");
    }

    private static T Read<T>(RuleSource source)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(source.Text));
            var settings = new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };
            return JToken.Load(reader, settings).ToObject<T>(Serializer)!;
        }
        catch (JsonException error)
        {
            var (line, column) = error switch
            {
                JsonReaderException at => (at.LineNumber, at.LinePosition),
                JsonSerializationException at => (at.LineNumber, at.LinePosition),
                _ => (0, 0),
            };
            throw new InputException(new InputPlace(source.Name, line > 0 ? line : null, column > 0 ? column : null), error.Message, error);
        }
    }

    /// <summary>What to say of a fault in a file.</summary>
    public static InputException Wrong(RuleSource source, string problem) => new(new InputPlace(source.Name), problem);
}
