namespace KnowledgeGraph.Catalogue;

/// <summary>In what way a spelling stands for its entry.</summary>
public enum NameKind
{
    /// <summary>Its name, or another name or spelling of it.</summary>
    Name,

    /// <summary>An acronym: CSTO, ODKB.</summary>
    Acronym,

    /// <summary>A name no longer in use, or used over a known period: Zaire.</summary>
    Former,

    /// <summary>An adjective: Belarusian.</summary>
    Adjective,

    /// <summary>Its people: Belarusians.</summary>
    Demonym,

    /// <summary>A city or building that stands for it where it acts: Minsk, the Kremlin. As a location it is the place.</summary>
    Metonym,

    /// <summary>The form before a hyphen: Russo-, Sino-.</summary>
    Combining,

    /// <summary>A person's surname alone, which many may share.</summary>
    Surname,

    /// <summary>A person's initials and surname: A. Lukashenko.</summary>
    Initials,
}
