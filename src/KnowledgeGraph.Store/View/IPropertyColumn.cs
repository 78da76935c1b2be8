using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>One property of all nodes, or of all edges.</summary>
/// <remarks>
/// Every typed accessor answers false where the element lacks the property or holds another kind; <see cref="Value"/> always
/// works and may allocate.
/// </remarks>
public interface IPropertyColumn
{
    /// <summary>What it holds.</summary>
    ColumnKind Kind { get; }

    /// <summary>The value, or null where the element has none.</summary>
    PropertyValue? Value(int element);

    /// <summary>True where the element has the property.</summary>
    bool Has(int element);

    /// <summary>The text, where the value is one.</summary>
    bool TryText(int element, out string text);

    /// <summary>The integer, where the value is one.</summary>
    bool TryInteger(int element, out long number);

    /// <summary>The float, where the value is one.</summary>
    bool TryFloat(int element, out double number);

    /// <summary>The day, where the value is one.</summary>
    bool TryDate(int element, out DateOnly day);
}
