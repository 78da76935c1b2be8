using KnowledgeGraph.Extraction;
using KnowledgeGraph.Model;

namespace KnowledgeGraph;

/// <summary>What reading an input gave.</summary>
/// <param name="Reading">The reading; null where the document is in the graph already.</param>
/// <param name="Coverage">How far it reached, where that was asked for.</param>
internal sealed record ReadInput(DocumentReading? Reading, DocumentCoverage? Coverage);
