namespace KnowledgeGraph.Language;

/// <summary>A manner of naming: corpora differ in what they take for a name and where they let it end.</summary>
internal enum NameManner
{
    /// <summary>Persons, organisations and places in texts of the web, as Universal NER marks them.</summary>
    Web,

    /// <summary>Links of an encyclopaedia, as Re-DocRED marks them.</summary>
    Encyclopaedia,

    /// <summary>Proper nouns among the entities of GUM.</summary>
    Treebank,
}
