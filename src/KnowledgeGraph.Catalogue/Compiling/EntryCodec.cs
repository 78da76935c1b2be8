using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Writes and reads an entry; the id comes first.</summary>
internal static class EntryCodec
{
    public static void Write(BinaryWriter to, CatalogueEntry entry)
    {
        to.Write(entry.Id.Value);
        to.Write(entry.Label);
        to.Write(entry.Name);
        foreach (var text in (string?[])[entry.Kind, entry.Wikidata, entry.Iso2, entry.Iso3, entry.Status, entry.Surname])
            to.WriteOptional(text);
        foreach (var date in (PartialDate?[])[entry.Start, entry.End, entry.Date, entry.Signed])
            to.WriteDate(date);
        to.WriteList<Seat>(entry.Capital is null ? [] : [entry.Capital], WriteSeat);
        to.WriteList<Seat>(entry.Seat is null ? [] : [entry.Seat], WriteSeat);
        to.WriteList(entry.Metonyms, WriteSeat);
        to.WriteList(entry.Parties, (writer, party) => writer.Write(party.Value));
        to.WriteList(entry.Names, WriteName);
        to.WriteList(entry.Offices, WriteTerm);
        to.Write(entry.IsImplied);
        to.Write7BitEncodedInt(entry.Layer);
    }

    public static CatalogueEntry Read(BinaryReader from)
    {
        var id = EntityId.Parse(from.ReadString());
        return new CatalogueEntry(id, string.Intern(from.ReadString()), from.ReadString())
        {
            Kind = from.ReadOptional() is { } kind ? string.Intern(kind) : null,
            Wikidata = from.ReadOptional(),
            Iso2 = from.ReadOptional(),
            Iso3 = from.ReadOptional(),
            Status = from.ReadOptional(),
            Surname = from.ReadOptional(),
            Start = from.ReadDate(),
            End = from.ReadDate(),
            Date = from.ReadDate(),
            Signed = from.ReadDate(),
            Capital = from.ReadList(ReadSeat).SingleOrDefault(),
            Seat = from.ReadList(ReadSeat).SingleOrDefault(),
            Metonyms = from.ReadList(ReadSeat),
            Parties = from.ReadList(reader => EntityId.Parse(reader.ReadString())),
            Names = from.ReadList(ReadName),
            Offices = from.ReadList(reader => ReadTerm(reader, id)),
            IsImplied = from.ReadBoolean(),
            Layer = from.Read7BitEncodedInt(),
        };
    }

    private static void WriteSeat(BinaryWriter to, Seat seat)
    {
        to.Write(seat.Place.Value);
        to.Write(seat.Name);
        to.WriteDate(seat.From);
        to.WriteDate(seat.To);
    }

    private static Seat ReadSeat(BinaryReader from) =>
        new(EntityId.Parse(from.ReadString()), from.ReadString(), from.ReadDate(), from.ReadDate());

    private static void WriteName(BinaryWriter to, EntryName name)
    {
        to.Write(name.Text);
        to.Write((byte)name.Kind);
        to.WriteDate(name.From);
        to.WriteDate(name.To);
    }

    private static EntryName ReadName(BinaryReader from) =>
        new(from.ReadString(), (NameKind)from.ReadByte(), from.ReadDate(), from.ReadDate());

    private static void WriteTerm(BinaryWriter to, OfficeTerm term)
    {
        to.Write(term.Title);
        to.Write(term.Of.Value);
        to.WriteDate(term.From);
        to.WriteDate(term.To);
    }

    private static OfficeTerm ReadTerm(BinaryReader from, EntityId person) =>
        new(person, string.Intern(from.ReadString()), EntityId.Parse(from.ReadString()), from.ReadDate(), from.ReadDate());
}
