namespace KnowledgeGraph.Diagrams.Tests;

public sealed class WriterTests
{
    private static readonly Diagram MilkWar = Diagram.Of(
        Drawn.Graph(
            """
            state:russia SANCTIONS state:belarus 2009-07
            state:russia ACCUSES state:belarus
            state:belarus CONSULTS state:russia
            thing:x AIDS state:russia - 0.1
            dispute:row CONCERNS thing:y - 0.4
            """,
            ("state:russia", "Россия"), ("dispute:row", "1. The \"Row\" [#8] & <b>co\nback\\slash")),
        new() { MostLines = 3 },
        type => type == "CONSULTS");

    [Test]
    public void MermaidNamesShapesAndClassesEntities() => Assert.That(Written(MermaidWriter.Write), Is.EqualTo(
        """
        flowchart LR
          classDef Other fill:#FFFFFF,stroke:#333333,color:#000000
          classDef Dispute fill:#F8D7DA,stroke:#9B1C2C,color:#000000
          classDef State fill:#DCE9F7,stroke:#2F5D8C,color:#000000
          n0{"1#46; The #34;Row#34; #91;#35;8#93; #38; #60;b#62;co<br/>back#92;slash"}:::Dispute
          n1["belarus"]:::State
          n2["Россия"]:::State
          n3["y"]:::Other
          n0 -->|"CONCERNS"| n3
          n1 ---|"CONSULTS"| n2
          n2 -->|"ACCUSES<br/>SANCTIONS 2009-07"| n1
          note["1 weaker connection is left out"]
          style note fill:none,stroke-dasharray:4 4

        """));

    [Test]
    public void DotNamesShapesAndColoursEntities() => Assert.That(Written(DotWriter.Write), Is.EqualTo(
        """
        digraph knowledge {
          charset="UTF-8"; rankdir=LR; fontname="Noto Sans,Helvetica";
          node [style=filled, fontname="Noto Sans,Helvetica", fontsize=12];
          edge [fontname="Noto Sans,Helvetica", fontsize=9, color="#555555"];
          label="1 weaker connection is left out";
          n0 [label="1. The \"Row\" [#8] &amp; <b>co\nback\\slash", tooltip="dispute:row", shape=diamond, fillcolor="#F8D7DA", color="#9B1C2C"];
          n1 [label="belarus", tooltip="state:belarus", shape=box, fillcolor="#DCE9F7", color="#2F5D8C"];
          n2 [label="Россия", tooltip="state:russia", shape=box, fillcolor="#DCE9F7", color="#2F5D8C"];
          n3 [label="y", tooltip="thing:y", shape=box, fillcolor="#FFFFFF", color="#333333"];
          n0 -> n3 [label="CONCERNS"];
          n1 -> n2 [label="CONSULTS", dir=none];
          n2 -> n1 [label="ACCUSES\nSANCTIONS 2009-07"];
        }

        """));

    [TestCase("- a", "#45; a")]
    [TestCase("EU-Russia", "EU-Russia")]
    [TestCase("U.S. Army", "U.S. Army")]
    [TestCase("_x_", "#95;x_")]
    [TestCase("`code`", "#96;code#96;")]
    [TestCase("a;b|c{d}", "a#59;b#124;c#123;d#125;")]
    [TestCase("中国 Союз", "中国 Союз")]
    [TestCase("a\u0001b\r\nc", "a b<br/>c")]
    public void MermaidTakesNoPartOfANameForItsOwn(string name, string escaped) => Assert.That(MermaidText.Escape(name), Is.EqualTo(escaped));

    private static string Written(Action<Diagram, TextWriter> write)
    {
        using var output = new StringWriter();
        write(MilkWar, output);
        return output.ToString();
    }
}
