using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>One property of all elements: a dense array of its kind, and which elements have it.</summary>
internal sealed class PropertyColumn<T>(ColumnKind kind, T[] values, System.Collections.BitArray has, Func<T, PropertyValue> wrap) : IPropertyColumn
{
    public ColumnKind Kind => kind;

    public bool Has(int element) => element >= 0 && element < has.Length && has[element];

    public PropertyValue? Value(int element) => Has(element) ? wrap(values[element]) : null;

    public bool TryText(int element, out string text) => Try(element, out text!);

    public bool TryInteger(int element, out long number) => Try(element, out number);

    public bool TryFloat(int element, out double number) => Try(element, out number);

    public bool TryDate(int element, out DateOnly day) => Try(element, out day);

    /// <summary>The kinds are compared when the method is compiled, so that nothing is boxed when it runs.</summary>
    private bool Try<TWanted>(int element, out TWanted? value)
    {
        if (typeof(T) == typeof(TWanted) && Has(element))
        {
            value = System.Runtime.CompilerServices.Unsafe.As<T, TWanted>(ref values[element]);
            return true;
        }
        value = default;
        return typeof(T) == typeof(PropertyValue) && Has(element) && Unwrap((PropertyValue)(object)values[element]!, out value);
    }

    private static bool Unwrap<TWanted>(PropertyValue mixed, out TWanted? value)
    {
        object? content = mixed switch
        {
            StringValue text => text.Text,
            IntegerValue integer => integer.Number,
            FloatValue real => real.Number,
            DateValue date => date.Day,
            _ => null,
        };
        value = content is TWanted wanted ? wanted : default;
        return content is TWanted;
    }
}
