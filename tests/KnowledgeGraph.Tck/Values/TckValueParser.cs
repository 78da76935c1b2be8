using System.Globalization;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Tck;

/// <summary>Reads the values that the kit writes in its tables: plain values, and nodes, relationships and paths by what they hold.</summary>
internal sealed class TckValueParser(string text)
{
    private int at;
    private int nextId;

    public static Value Parse(string text)
    {
        var parser = new TckValueParser(text);
        var value = parser.Value();
        parser.Space();
        return parser.at == text.Length ? value : throw new FormatException($"'{text}' goes on after a value.");
    }

    private char Peek => at < text.Length ? text[at] : '\0';

    private Value Value()
    {
        Space();
        return Peek switch
        {
            '\'' => new StringValue(Quoted()),
            '[' => At(at + 1) == ':' ? Relationship("?", "?") : List(),
            '{' => new MapValue(Map()),
            '(' => Node(),
            '<' => Path(),
            _ => Word(),
        };
    }

    private char At(int place) => place < text.Length ? text[place] : '\0';

    private void Space()
    {
        while (char.IsWhiteSpace(Peek))
            at++;
    }

    private bool Take(char c)
    {
        Space();
        if (Peek != c)
            return false;
        at++;
        return true;
    }

    private void Expect(char c)
    {
        if (!Take(c))
            throw new FormatException($"'{text}' needs '{c}' at {at}.");
    }

    private string Quoted()
    {
        var value = new StringBuilder();
        for (at++; at < text.Length && Peek != '\''; at++)
        {
            if (Peek == '\\' && at + 1 < text.Length)
            {
                at++;
                value.Append(Peek switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
            }
            else
            {
                value.Append(Peek);
            }
        }
        at++;
        return value.ToString();
    }

    private ListValue List()
    {
        Expect('[');
        var items = new List<Value>();
        while (!Take(']'))
        {
            items.Add(Value());
            Take(',');
        }
        return new ListValue(items);
    }

    private Dictionary<string, Value> Map()
    {
        Expect('{');
        var entries = new Dictionary<string, Value>(StringComparer.Ordinal);
        while (!Take('}'))
        {
            Space();
            var key = Peek == '`' ? Escaped() : Name();
            Expect(':');
            entries[key] = Value();
            Take(',');
        }
        return entries;
    }

    private string Escaped()
    {
        var end = text.IndexOf('`', at + 1);
        var name = text[(at + 1)..end];
        at = end + 1;
        return name;
    }

    private string Name()
    {
        Space();
        var start = at;
        while (char.IsLetterOrDigit(Peek) || Peek == '_')
            at++;
        return text[start..at];
    }

    private NodeValue Node()
    {
        Expect('(');
        var labels = new List<string>();
        while (Take(':'))
            labels.Add(Name());
        Space();
        var properties = Peek == '{' ? Properties() : [];
        Expect(')');
        labels.Sort(StringComparer.Ordinal);
        return new NodeValue($"expected{nextId++}", labels, properties);
    }

    private RelationshipValue Relationship(string start, string end)
    {
        Expect('[');
        Expect(':');
        var type = Name();
        Space();
        var properties = Peek == '{' ? Properties() : [];
        Expect(']');
        return new RelationshipValue($"expected{nextId++}", type, start, end, properties);
    }

    private Dictionary<string, PropertyValue> Properties() =>
        Map().ToDictionary(entry => entry.Key, entry => (PropertyValue)entry.Value, StringComparer.Ordinal);

    private PathValue Path()
    {
        Expect('<');
        var nodes = new List<NodeValue> { Node() };
        var relationships = new List<RelationshipValue>();
        while (!Take('>'))
        {
            var left = Take('<');
            Expect('-');
            var relationship = Relationship("?", "?");
            Expect('-');
            if (!left)
                Expect('>');
            var next = Node();
            relationships.Add(left
                ? relationship with { Start = next.ElementId, End = nodes[^1].ElementId }
                : relationship with { Start = nodes[^1].ElementId, End = next.ElementId });
            nodes.Add(next);
        }
        return new PathValue(nodes, relationships);
    }

    private PropertyValue Word()
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(Peek) && Peek is not (',' or ']' or '}' or ')'))
            at++;
        var word = text[start..at];
        return word switch
        {
            "null" => NullValue.Instance,
            "true" => new BooleanValue(true),
            "false" => new BooleanValue(false),
            "NaN" => new FloatValue(double.NaN),
            "Inf" or "Infinity" => new FloatValue(double.PositiveInfinity),
            "-Inf" or "-Infinity" => new FloatValue(double.NegativeInfinity),
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => new IntegerValue(integer),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => new FloatValue(real),
            _ => throw new FormatException($"'{word}' in '{text}' is no value."),
        };
    }
}
