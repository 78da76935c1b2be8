using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>A text and the layers that reading has added to it so far. It never changes: a step gives a new one.</summary>
/// <remarks>All offsets count UTF-16 code units of <see cref="Text"/>.</remarks>
public sealed class AnnotatedText
{
    private readonly ImmutableDictionary<Layer, object> layers;
    private readonly Lazy<IReadOnlyList<Sentence>> sentences;

    /// <summary>A text with no layers.</summary>
    /// <param name="text">The text; may be empty.</param>
    public AnnotatedText(string text)
        : this(text ?? throw new ArgumentNullException(nameof(text)), ImmutableDictionary<Layer, object>.Empty)
    {
    }

    private AnnotatedText(string text, ImmutableDictionary<Layer, object> layers, Lazy<IReadOnlyList<Sentence>>? sentences = null)
    {
        Text = text;
        this.layers = layers;
        this.sentences = sentences ?? new(() => SentenceAssembly.Assemble(this));
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>The sentences with all that the layers so far say of them; none before there are words.</summary>
    public IReadOnlyList<Sentence> Sentences => sentences.Value;

    /// <summary>The names found, in the order of the text; none before they were looked for.</summary>
    public IReadOnlyList<Name> Names => Find(TextLayers.Names) ?? [];

    /// <summary>What the text speaks of and where: names, descriptions, pronouns; none before they were looked for.</summary>
    public IReadOnlyList<Mention> Mentions => Find(TextLayers.Mentions) ?? [];

    /// <summary>Whether the text was read; a text that is not English is left out and has no sentences.</summary>
    public bool IsEnglish => Find(TextLayers.Language)?.IsEnglish ?? true;

    /// <summary>Whether a layer is there.</summary>
    public bool Has(Layer layer) => layers.ContainsKey(layer);

    /// <summary>What a layer holds, or null where it is absent.</summary>
    public T? Find<T>(Layer<T> layer)
        where T : class => layers.TryGetValue(layer, out var value) ? (T)value : null;

    /// <summary>What a layer holds.</summary>
    /// <exception cref="ArgumentException">The layer is absent: a step reads what no step before it wrote.</exception>
    public T Get<T>(Layer<T> layer)
        where T : class => Find(layer) ?? throw new ArgumentException($"The text has no layer '{layer}'.", nameof(layer));

    /// <summary>The text with one layer more, or with that layer replaced.</summary>
    public AnnotatedText With<T>(Layer<T> layer, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(Text, layers.SetItem(layer, value), StandsBesideSentences(layer) ? sentences : null);
    }

    // Names and mentions point at words and change none, so that the sentences need not be assembled anew.
    private static bool StandsBesideSentences(Layer layer) =>
        layer == TextLayers.Names || layer == TextLayers.PersonWords || layer == TextLayers.InnerNames || layer == TextLayers.Mentions;
}
