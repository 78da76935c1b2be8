using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>A property whose changes lie over a column of the graph beneath; a null written over a value takes it away.</summary>
internal sealed class OverlayColumn : IPropertyColumn
{
    private readonly IPropertyColumn? beneath;
    private readonly PagedColumn<PropertyValue?> written;

    public OverlayColumn(IPropertyColumn? beneath)
        : this(beneath, new PagedColumn<PropertyValue?>())
    {
    }

    private OverlayColumn(IPropertyColumn? beneath, PagedColumn<PropertyValue?> written) => (this.beneath, this.written) = (beneath, written);

    public ColumnKind Kind => ColumnKind.Mixed;

    public OverlayColumn Fork() => new(beneath, written.Fork());

    public void Set(int element, PropertyValue? value) => written.Set(element, value ?? NullValue.Instance);

    public PropertyValue? Value(int element) => written[element] switch
    {
        null => beneath?.Value(element),
        NullValue => null,
        var value => value,
    };

    public bool Has(int element) => written[element] switch
    {
        null => beneath?.Has(element) ?? false,
        NullValue => false,
        _ => true,
    };

    public bool TryText(int element, out string text)
    {
        text = (Value(element) as StringValue)?.Text!;
        return text is not null;
    }

    public bool TryInteger(int element, out long number)
    {
        var value = Value(element) as IntegerValue;
        number = value?.Number ?? 0;
        return value is not null;
    }

    public bool TryFloat(int element, out double number)
    {
        var value = Value(element) as FloatValue;
        number = value?.Number ?? 0;
        return value is not null;
    }

    public bool TryDate(int element, out DateOnly day)
    {
        day = default;
        if (Value(element) is not DateValue date)
            return false;
        day = date.Day;
        return true;
    }
}
