using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>All rules of relations, checked against the schema, with their examples for those who test them.</summary>
internal sealed class RuleSet
{
    private RuleSet(IReadOnlyList<Frame> frames, IReadOnlyList<SequenceRule> sequences, IReadOnlyList<TreePattern> patterns, IReadOnlyDictionary<string, LexicalClass> classes, string fingerprint)
    {
        (Frames, Sequences, Patterns, Classes, Fingerprint) = (frames, sequences, patterns, classes, fingerprint);
        Lexicon = new TriggerLexicon(frames);
    }

    public IReadOnlyList<Frame> Frames { get; }

    public IReadOnlyList<SequenceRule> Sequences { get; }

    public IReadOnlyList<TreePattern> Patterns { get; }

    public IReadOnlyDictionary<string, LexicalClass> Classes { get; }

    public TriggerLexicon Lexicon { get; }

    /// <summary>A fingerprint of the files' text.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads the rules that lie beside a schema; a schema without rules of its own has those that are built in.</summary>
    /// <exception cref="InputException">A file is not as it should be, or names what the schema or the classes lack.</exception>
    public static RuleSet For(GraphSchema schema, string? schemaFolder)
    {
        var folder = schemaFolder is null ? null : Path.Combine(schemaFolder, "rules");
        var sources = folder is not null && Directory.Exists(folder) ? RuleSource.InFolder(folder) : RuleSource.BuiltIn();
        var classes = RuleReader.Classes(sources.Single(source => source.IsClasses));
        var files = sources.Where(source => !source.IsClasses).Select(source => (Source: source, File: RuleReader.Rules(source, schema))).ToList();
        return new RuleSet(
            [.. files.SelectMany(pair => RuleReader.Frames(pair.File))],
            [.. files.SelectMany(pair => RuleReader.Sequences(pair.File, classes, pair.Source))],
            [.. files.SelectMany(pair => TreePatternReader.Patterns(pair.File, classes, pair.Source))],
            classes,
            ContentHash.Of([.. sources.Select(source => source.Text)]));
    }
}
