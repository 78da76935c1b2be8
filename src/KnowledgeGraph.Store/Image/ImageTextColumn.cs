using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>A property that holds texts, or, where it holds values of several kinds, each as JSON.</summary>
internal sealed class ImageTextColumn(ImageSource source, string section, ColumnKind kind, int count) : IPropertyColumn
{
    private readonly ImagePieces<ImageText> pieces = new(
        source, section, ImageLayout.Pieces(count, ImageLayout.ColumnBits),
        (piece, content) => new(content, ImageLayout.Length(count, ImageLayout.ColumnBits, piece)));

    public ColumnKind Kind => kind;

    public bool Has(int element) => (uint)element < (uint)count && pieces[element >> ImageLayout.ColumnBits].Has(InPiece(element));

    public PropertyValue? Value(int element) => Text(element) is not { } text ? null : kind == ColumnKind.Text ? new StringValue(text) : PropertyJson.ReadValue(text);

    public bool TryText(int element, out string text)
    {
        var found = kind == ColumnKind.Text ? Text(element) : (Value(element) as StringValue)?.Text;
        text = found!;
        return found is not null;
    }

    public bool TryInteger(int element, out long number)
    {
        var found = Mixed(element) as IntegerValue;
        number = found?.Number ?? 0;
        return found is not null;
    }

    public bool TryFloat(int element, out double number)
    {
        var found = Mixed(element) as FloatValue;
        number = found?.Number ?? 0;
        return found is not null;
    }

    public bool TryDate(int element, out DateOnly day)
    {
        var found = Mixed(element) as DateValue;
        day = found?.Day ?? default;
        return found is not null;
    }

    private static int InPiece(int element) => element & ((1 << ImageLayout.ColumnBits) - 1);

    private PropertyValue? Mixed(int element) => kind == ColumnKind.Mixed ? Value(element) : null;

    private string? Text(int element) => (uint)element < (uint)count ? pieces[element >> ImageLayout.ColumnBits].Of(InPiece(element)) : null;
}
