using System.Collections;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Collects the values of one property and chooses the narrowest column that holds them all.</summary>
internal sealed class ColumnBuilder
{
    private readonly List<int> elements = [];
    private readonly List<PropertyValue> values = [];

    public void Add(int element, PropertyValue value)
    {
        elements.Add(element);
        values.Add(value);
    }

    /// <summary>The column over so many elements.</summary>
    public IPropertyColumn Build(int count) => values.All(value => value is StringValue) ? Column(ColumnKind.Text, count, value => ((StringValue)value).Text, text => new StringValue(text))
        : values.All(value => value is IntegerValue) ? Column(ColumnKind.Integer, count, value => ((IntegerValue)value).Number, number => new IntegerValue(number))
        : values.All(value => value is FloatValue) ? Column(ColumnKind.Float, count, value => ((FloatValue)value).Number, number => new FloatValue(number))
        : values.All(value => value is DateValue) ? Column(ColumnKind.Date, count, value => ((DateValue)value).Day, day => new DateValue(day))
        : Column(ColumnKind.Mixed, count, value => value, value => value);

    private PropertyColumn<T> Column<T>(ColumnKind kind, int count, Func<PropertyValue, T> unwrap, Func<T, PropertyValue> wrap)
    {
        var column = new T[count];
        var has = new BitArray(count);
        for (var i = 0; i < elements.Count; i++)
        {
            column[elements[i]] = unwrap(values[i]);
            has[elements[i]] = true;
        }
        return new(kind, column, has, wrap);
    }
}
