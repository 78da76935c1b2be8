namespace KnowledgeGraph.Language;

/// <summary>Which pronoun speaks of something.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
    Neuter,
}
