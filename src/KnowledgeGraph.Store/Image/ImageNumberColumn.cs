using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>A property that holds integers, floats or days.</summary>
internal sealed class ImageNumberColumn(ImageSource source, string section, ColumnKind kind, int count) : IPropertyColumn
{
    private readonly ImagePieces<ImageNumbers> pieces = new(
        source, section, ImageLayout.Pieces(count, ImageLayout.ColumnBits),
        (piece, content) => new(content, ImageLayout.Length(count, ImageLayout.ColumnBits, piece)));

    public ColumnKind Kind => kind;

    public bool Has(int element) => Try(element, out _);

    public PropertyValue? Value(int element) => !Try(element, out var number) ? null : kind switch
    {
        ColumnKind.Integer => new IntegerValue(number),
        ColumnKind.Float => new FloatValue(BitConverter.Int64BitsToDouble(number)),
        _ => new DateValue(DateOnly.FromDayNumber((int)number)),
    };

    public bool TryText(int element, out string text)
    {
        text = null!;
        return false;
    }

    public bool TryInteger(int element, out long number)
    {
        number = 0;
        return kind == ColumnKind.Integer && Try(element, out number);
    }

    public bool TryFloat(int element, out double number)
    {
        var found = kind == ColumnKind.Float & Try(element, out var bits);
        number = found ? BitConverter.Int64BitsToDouble(bits) : 0;
        return found;
    }

    public bool TryDate(int element, out DateOnly day)
    {
        var found = kind == ColumnKind.Date & Try(element, out var number);
        day = found ? DateOnly.FromDayNumber((int)number) : default;
        return found;
    }

    private bool Try(int element, out long number)
    {
        number = 0;
        return (uint)element < (uint)count && pieces[element >> ImageLayout.ColumnBits].Try(element & ((1 << ImageLayout.ColumnBits) - 1), out number);
    }
}
