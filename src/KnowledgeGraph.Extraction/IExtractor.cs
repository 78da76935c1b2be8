using KnowledgeGraph.Documents;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads documents: from passages to mentions, entities and statements.</summary>
public interface IExtractor
{
    /// <summary>A fingerprint of all that a reading depends on beside the document: version, schema, rules, catalogue.</summary>
    string Key { get; }

    /// <summary>Reads a document. The same document gives the same reading; any text is answered.</summary>
    DocumentReading Read(ReadDocument document);
}
