using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>What a snapshot is made of.</summary>
internal sealed record SnapshotParts(
    string[] Ids,
    string?[] EdgeIds,
    Dictionary<EntityId, int> Entities,
    SymbolTable Labels,
    SymbolTable EdgeTypes,
    SymbolTable PropertyNames,
    int[] TypeOf,
    int[] Sources,
    int[] Targets,
    Csr Out,
    Csr In,
    Grouping LabelsOfNode,
    Grouping NodesOfLabel,
    Grouping EdgesOfType,
    Dictionary<string, IPropertyColumn> NodeColumns,
    Dictionary<string, IPropertyColumn> EdgeColumns);
