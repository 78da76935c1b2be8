using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Model;

/// <summary>
/// The stable, readable identity of an entity: a kind and a slug, <c>state:belarus</c>.
/// </summary>
/// <remarks>
/// What exists is valid: kind and slug are lower-case letters, digits and hyphens. Two documents that name one thing
/// arrive at one id without knowing of each other, which is what lets them be read in any order.
/// </remarks>
public readonly record struct EntityId : IComparable<EntityId>
{
    private readonly string? value;

    private EntityId(string value) => this.value = value;

    /// <summary>The whole id, <c>person:vladimir-putin</c>.</summary>
    public string Value => value ?? throw new InvalidOperationException("An EntityId is made by Create or Parse, not by default.");

    /// <summary>The part before the colon, <c>person</c>.</summary>
    public string Kind => Value[..Value.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>The part after the colon, <c>vladimir-putin</c>.</summary>
    public string Slug => Value[(Value.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Makes the id of a named thing: <c>Create("treaty", "Minsk agreements")</c> is <c>treaty:minsk-agreements</c>.</summary>
    /// <param name="kind">A lower-case word, usually the entity's last label.</param>
    /// <param name="name">The canonical name; accents are dropped, and other scripts kept as letters.</param>
    /// <exception cref="ArgumentException">The kind is not a lower-case word, or the name holds no letter or digit.</exception>
    public static EntityId Create(string kind, string name)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(name);
        var id = kind + ":" + Model.Slug.Of(name);
        return TryParse(id, out var result)
            ? result
            : throw new ArgumentException($"'{kind}' and '{name}' make no entity id: the kind is a lower-case word, the name has a letter or digit.");
    }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not of the form <c>kind:slug</c>.</exception>
    public static EntityId Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new FormatException($"'{text}' is not an entity id; expected kind:slug in lower case, as in state:belarus.");

    /// <summary>Reads an id, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EntityId id)
    {
        id = default;
        if (text is null)
            return false;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1 || !Model.Slug.Is(text.AsSpan(0, colon)) || !Model.Slug.Is(text.AsSpan(colon + 1)))
            return false;
        id = new EntityId(text);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(EntityId other) => string.CompareOrdinal(value, other.value);

    /// <inheritdoc/>
    public override string ToString() => value ?? "";

    /// <summary>Orders ids by their code units, the order of every sorted list in the project.</summary>
    public static bool operator <(EntityId left, EntityId right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(EntityId left, EntityId right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(EntityId left, EntityId right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(EntityId left, EntityId right) => left.CompareTo(right) >= 0;
}
