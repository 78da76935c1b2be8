namespace KnowledgeGraph.Language;

/// <summary>What lists of names say of a word in its sentence.</summary>
/// <param name="Place">As part of a place: 0 none, 1 all of it, 2 its first word, 3 a later one.</param>
/// <param name="Organization">The same of an organisation.</param>
/// <param name="Person">As part of a person's name: 0 none, 1 a given name, 2 a family name, 3 either.</param>
internal readonly record struct KnownParts(byte Place, byte Organization, byte Person);
