using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Catalogue;

/// <summary>
/// The entities known by name: states, organizations, companies, people with their offices, treaties, disputes, events and
/// places. It resolves names; it makes no edge, and nothing that no text mentions.
/// </summary>
/// <remarks>Immutable, and safe for many threads. What is asked for is read from a few compact arrays and then kept.</remarks>
public sealed class EntityCatalogue
{
    private const string Resource = "catalogue.bin";

    private static readonly Lazy<EntityCatalogue> Shipped = new(ReadShipped);

    private readonly EntryTable entries;
    private readonly NameIndex names;
    private readonly OfficeIndex offices;
    private readonly OfficePhrases phrases;
    private readonly Spellings spellings;
    private readonly ConditionalWeakTable<CatalogueEntry, EntityRecord> records = [];
    private readonly Lazy<NearIndex> near;
    private readonly WordLists words;

    internal EntityCatalogue(CatalogueImage image)
    {
        Image = image;
        words = image.Words;
        entries = new EntryTable(image);
        names = new NameIndex(image, entries);
        offices = new OfficeIndex(image, entries);
        phrases = new OfficePhrases(this);
        spellings = new Spellings(words, entries.Find);
        near = new Lazy<NearIndex>(() => new NearIndex(image, names));
    }

    /// <summary>The catalogue that comes with the program.</summary>
    public static EntityCatalogue Default => Shipped.Value;

    /// <summary>A catalogue that knows nobody.</summary>
    public static EntityCatalogue Empty { get; } = Of(CatalogueData.Empty);

    /// <summary>How many entries there are, cities that only others name included.</summary>
    public int Count => entries.Count;

    /// <summary>All entries, sorted by id.</summary>
    public IEnumerable<CatalogueEntry> Entries => entries.All;

    /// <summary>The titles of office, in the order of their files.</summary>
    public IReadOnlyList<OfficeTitle> Titles => words.Titles;

    /// <summary>What stands before people's names, in small letters: mr, sir.</summary>
    public IReadOnlyList<string> Honorifics => words.Honorifics;

    /// <summary>A fingerprint of all that it knows: equal means that a text is read the same way.</summary>
    public string Fingerprint => ContentHash.Of(Image.Blob.AsSpan());

    internal CatalogueImage Image { get; }

    /// <summary>Reads a catalogue that stands by itself.</summary>
    /// <param name="paths">Files, or folders of which all .json files are read.</param>
    /// <exception cref="InputException">Something in the files is wrong: it has the place of the first fault, its message tells them all.</exception>
    public static EntityCatalogue Load(params string[] paths) => Of(Read(paths, CatalogueData.Empty));

    /// <summary>This catalogue with files in addition, which may use its ids and titles. An entry with the id of one here replaces it.</summary>
    /// <param name="paths">Files, or folders of which all .json files are read.</param>
    /// <exception cref="InputException">Something in the files is wrong: it has the place of the first fault, its message tells them all.</exception>
    public EntityCatalogue With(params string[] paths) => Of(Read(paths, Data));

    /// <summary>This catalogue with another in addition. Where both have an entry the other's holds, and of a name's senses the other's come first.</summary>
    public EntityCatalogue With(EntityCatalogue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Of(Data.With(other.Data));
    }

    /// <summary>This catalogue with entries of these labels alone.</summary>
    /// <exception cref="UnknownNameException">The schema has no such label.</exception>
    public EntityCatalogue Only(params string[] labels) => Where(labels, keep: true);

    /// <summary>This catalogue without entries of these labels, as <c>Without("Treaty", "Dispute")</c>.</summary>
    /// <exception cref="UnknownNameException">The schema has no such label.</exception>
    public EntityCatalogue Without(params string[] labels) => Where(labels, keep: false);

    /// <summary>What is wrong in files that are to be added to this catalogue, by file and line; empty where nothing is.</summary>
    /// <param name="paths">Files, or folders of which all .json files are read.</param>
    public IReadOnlyList<CatalogueFault> Check(params string[] paths)
    {
        var faults = new FaultList();
        CatalogueReader.Read(paths, Data, faults);
        return faults.Sorted;
    }

    /// <summary>What a name may mean, likeliest first, whatever its case, accents, hyphens or apostrophes; empty where it is not known.</summary>
    public IReadOnlyList<NameSense> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return names.Find(name) is >= 0 and var node ? names.Senses(node) : [];
    }

    /// <summary>
    /// The known names that a mistyped one may have meant, nearest first: one slip in names of more than five letters, two
    /// in more than nine, and in acronyms of four or five capitals two letters exchanged (CTSO for CSTO).
    /// </summary>
    public IReadOnlyList<NearName> FindNear(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return near.Value.To(name);
    }

    /// <summary>The known names in a text, leftmost first, of those the longest. Capitals count here: turkey is no country.</summary>
    /// <param name="text">The text, to which the offsets refer.</param>
    public NameMatches Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new NameMatches(names, text);
    }

    /// <summary>The entry with an id, or null.</summary>
    public CatalogueEntry? Entry(EntityId id) => entries.Find(id);

    /// <summary>The title of office that is written so: "minister of foreign affairs" is a foreign minister. Null where it is none.</summary>
    public OfficeTitle? FindTitle(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return offices.Find(written);
    }

    /// <summary>Who held an office, or one that comes under it, by first day.</summary>
    /// <param name="of">The state, organization or company.</param>
    /// <param name="title">The title, in any way of writing it.</param>
    /// <param name="at">Only those who may have held it at some day of this date; null for all there were.</param>
    public IReadOnlyList<OfficeTerm> OfficeHolders(EntityId of, string title, PartialDate? at = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        return offices.Holders(of, title, at);
    }

    /// <summary>Who is meant by a description of an office: "the Belarusian president", "Russia's foreign minister", "the UN secretary-general".</summary>
    /// <param name="description">An adjective, possessive or name with a title, or a title "of" a name.</param>
    /// <param name="at">The date in question; null for all there were.</param>
    /// <returns>The holders by first day; empty where the description or the holder is not known.</returns>
    public IReadOnlyList<OfficeTerm> OfficeHolders(string description, PartialDate? at = null)
    {
        ArgumentNullException.ThrowIfNull(description);
        return phrases.Holders(description, at);
    }

    /// <summary>The offices of a person, in the order of the file; empty where none is known.</summary>
    public IReadOnlyList<OfficeTerm> Offices(EntityId person) => Entry(person)?.Offices ?? [];

    /// <summary>All spellings of an entry, those that follow by rule included: surname, initials, the capital's names.</summary>
    public IReadOnlyList<EntryName> SpellingsOf(CatalogueEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return spellings.Of(entry);
    }

    /// <summary>The entity as a graph knows it: labels, name, known aliases, and the properties there are.</summary>
    public EntityRecord ToRecord(CatalogueEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return records.GetValue(entry, known => EntityRecords.Of(known, spellings.Of(known)));
    }

    internal static EntityCatalogue Of(CatalogueData data) => new(ImageBuilder.Build(data));

    private CatalogueData Data => new([.. Entries.Where(entry => !entry.IsImplied)], words);

    private EntityCatalogue Where(string[] labels, bool keep)
    {
        foreach (var label in labels)
            _ = GraphSchema.Default.Node(label);
        return Of(Data.Where(entry => keep == labels.Any(label => GraphSchema.Default.Is(entry.Label, label))));
    }

    private static CatalogueData Read(string[] paths, CatalogueData below)
    {
        var faults = new FaultList();
        var data = CatalogueReader.Read(paths, below, faults);
        faults.ThrowIfAny();
        return data;
    }

    private static EntityCatalogue ReadShipped()
    {
        using var file = typeof(EntityCatalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly holds no {Resource}; it is embedded when the project is built.");
        return new EntityCatalogue(ImageFile.Read(file, Resource));
    }
}
