using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Store.Tests;

/// <summary>A few documents that overlap in what they mention and say.</summary>
internal static class SampleReadings
{
    public static IReadOnlyDictionary<string, EdgeRule> Rules { get; } = new Dictionary<string, EdgeRule>
    {
        ["BORDERS"] = new(true, []),
        ["HOLDS_OFFICE"] = new(false, ["title"]),
    };

    public static EdgeRule RuleOf(string type) => Rules.GetValueOrDefault(type) ?? EdgeRule.Plain;

    public static DocumentReading MilkWar() => new ReadingBuilder("milk-war", "The Milk War", date: "2009-07-01")
        .Entity("state:russia", "Russia", "State", "Russian Federation").Entity("state:belarus", "Belarus", "State")
        .Says("Russia banned Belarusian dairy imports in June 2009.", "state:russia", "SANCTIONS", "state:belarus", date: "2009-06", objectSpelling: "Belarusian")
        .Says("Belarus borders Russia.", "state:belarus", "BORDERS", "state:russia")
        .Build();

    public static DocumentReading GasDispute() => new ReadingBuilder("gas-dispute", "The gas dispute")
        .Entity("state:russia", "Russia", "State").Entity("state:belarus", "Belarus", "State", "Byelorussia")
        .Entity("company:gazprom", "Gazprom", "Company")
        .Entity("person:alexander-lukashenko", "Alexander Lukashenko", "Person", "Lukashenko", "Лукашенко")
        .Says("Gazprom cut deliveries to Belarus in February 2004.", "company:gazprom", "SANCTIONS", "state:belarus", date: "2004-02")
        .Says("Lukashenko is the president of Belarus.", "person:alexander-lukashenko", "HOLDS_OFFICE", "state:belarus", subjectSpelling: "Lukashenko", properties: ("title", "president"))
        .Says("Russia owns Gazprom.", "state:russia", "OWNS", "company:gazprom", properties: ("share", 0.5))
        .Build();

    public static DocumentReading Atlas() => new ReadingBuilder("atlas")
        .Entity("state:russia", "Russia", "State").Entity("state:belarus", "Belarus", "State")
        .Says("Russia shares a long border with Belarus.", "state:russia", "BORDERS", "state:belarus", confidence: 0.5)
        .Build();
}
