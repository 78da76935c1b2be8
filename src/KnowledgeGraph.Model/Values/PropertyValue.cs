namespace KnowledgeGraph.Model;

/// <summary>A value that a node, an edge or a query parameter can hold.</summary>
public abstract record PropertyValue : Value
{
    private protected PropertyValue()
    {
    }

    /// <summary>A text.</summary>
    public static implicit operator PropertyValue(string text) => new StringValue(text);

    /// <summary>A 64-bit integer.</summary>
    public static implicit operator PropertyValue(long number) => new IntegerValue(number);

    /// <summary>A 64-bit floating-point number.</summary>
    public static implicit operator PropertyValue(double number) => new FloatValue(number);

    /// <summary>True or false.</summary>
    public static implicit operator PropertyValue(bool truth) => new BooleanValue(truth);

    /// <summary>A list of texts.</summary>
    public static PropertyValue Texts(IEnumerable<string> texts) => new ListValue([.. texts.Select(text => new StringValue(text))]);

    /// <summary>The text, where this is one; else null.</summary>
    public string? AsText => (this as StringValue)?.Text;

    /// <summary>The texts, where this is a list of texts or one text; other elements are left out.</summary>
    public IReadOnlyList<string> AsTexts => this switch
    {
        StringValue one => [one.Text],
        ListValue many => [.. many.Items.OfType<StringValue>().Select(item => item.Text)],
        _ => [],
    };

    /// <summary>The number, where this is an integer or a float; else null.</summary>
    public double? AsNumber => this switch
    {
        IntegerValue integer => integer.Number,
        FloatValue real => real.Number,
        _ => null,
    };
}

/// <summary>No value.</summary>
public sealed record NullValue : PropertyValue
{
    private NullValue()
    {
    }

    /// <summary>The one null.</summary>
    public static NullValue Instance { get; } = new();
}

/// <summary>True or false.</summary>
/// <param name="Truth">Which of the two.</param>
public sealed record BooleanValue(bool Truth) : PropertyValue;

/// <summary>A 64-bit signed integer.</summary>
/// <param name="Number">The integer.</param>
public sealed record IntegerValue(long Number) : PropertyValue;

/// <summary>An IEEE 754 double.</summary>
/// <param name="Number">The number; may be infinite or not a number.</param>
public sealed record FloatValue(double Number) : PropertyValue;

/// <summary>A text of UTF-16 code units.</summary>
/// <param name="Text">The text.</param>
public sealed record StringValue(string Text) : PropertyValue;
