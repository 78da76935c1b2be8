using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Loading.Tests;

/// <summary>Documents for tests.</summary>
internal static class Readings
{
    /// <summary>Russia bans dairy; Belarus denies it, says a newspaper.</summary>
    public static DocumentReading MilkWar() => States(new ReadingBuilder("milk-war", "The Milk War", "A newspaper", "2009-06-20"))
        .Says("In June 2009 Russia banned Belarusian dairy imports.", "state:russia", "SANCTIONS", "state:belarus", date: "2009-06", objectSpelling: "Belarusian", properties: ("mode", "ban"))
        .Says("Ukraine says that Russia did not threaten Belarus.", "state:russia", "THREATENS", "state:belarus", saidBy: "state:ukraine", polarity: Polarity.Denied)
        .Build();

    /// <summary>The ban again, and an alliance.</summary>
    public static DocumentReading Union() => States(new ReadingBuilder("union", "The Union"))
        .Says("Russia banned dairy of Belarus in June 2009.", "state:russia", "SANCTIONS", "state:belarus", date: "2009-06", properties: ("mode", "ban"))
        .Says("Russia and Belarus are allies since 1999.", "state:belarus", "ALLIED_WITH", "state:russia", from: "1999")
        .Build();

    /// <summary>What nobody else tells of.</summary>
    public static DocumentReading Island() => new ReadingBuilder("island")
        .Entity("state:iceland", "Iceland", "State").Entity("place:surtsey", "Surtsey", "Place")
        .Says("Iceland owns Surtsey.", "state:iceland", "OWNS", "place:surtsey")
        .Build();

    /// <summary>Many small documents around one busy pair of states.</summary>
    public static IEnumerable<DocumentReading> Many(int count) => Enumerable.Range(0, count).Select(i => States(new ReadingBuilder($"report-{i:0000}"))
        .Entity($"person:p{i}", $"Person {i}", "Person")
        .Says($"Person {i} visited Russia in {1900 + (i % 100)}.", $"person:p{i}", "CONSULTS", "state:russia", date: $"{1900 + (i % 100)}")
        .Says($"Russia accused Belarus, report {i}.", "state:russia", "ACCUSES", "state:belarus", date: $"{1000 + i}")
        .Build());

    private static ReadingBuilder States(ReadingBuilder builder) => builder
        .Entity(State("russia", "Russia")).Entity(State("belarus", "Belarus", "Belarusian")).Entity(State("ukraine", "Ukraine"));

    private static EntityRecord State(string slug, string name, params string[] aliases) =>
        new(EntityId.Create("state", slug), ["Actor", "State"], name, aliases, new Dictionary<string, PropertyValue>());
}
