using System.Text.RegularExpressions;

namespace KnowledgeGraph.Schema;

/// <summary>The forms that names and codes have in schema files.</summary>
internal static partial class SchemaWords
{
    public static readonly (Regex Form, string Expected) Label = (LabelForm(), "a capital, then letters and digits, as in State");
    public static readonly (Regex Form, string Expected) EdgeName = (EdgeForm(), "capitals, digits and single underscores, as in PARTY_TO");
    public static readonly (Regex Form, string Expected) Property = (PropertyForm(), "a small letter, then letters and digits, as in signed");
    public static readonly (Regex Form, string Expected) IdKind = (IdKindForm(), "small letters, digits and single hyphens, as in state");
    public static readonly (Regex Form, string Expected) Class = (ClassForm(), "a Wikidata class, as in Q6256");
    public static readonly (Regex Form, string Expected) Wikidata = (WikidataForm(), "a Wikidata property, as in P361, or one read backwards, as in inverse P127");
    public static readonly (Regex Form, string Expected) Plover = (EdgeForm(), "a PLOVER class, as in SANCTION");
    public static readonly (Regex Form, string Expected) Cameo = (CameoForm(), "a CAMEO root code from 01 to 20");

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelForm();

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex EdgeForm();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PropertyForm();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdKindForm();

    [GeneratedRegex("^Q[1-9][0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ClassForm();

    [GeneratedRegex("^(inverse )?P[1-9][0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex WikidataForm();

    [GeneratedRegex("^(0[1-9]|1[0-9]|20)$", RegexOptions.CultureInvariant)]
    private static partial Regex CameoForm();
}
