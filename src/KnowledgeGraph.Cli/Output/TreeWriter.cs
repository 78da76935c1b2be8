using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli;

/// <summary>Writes dependency trees as indented outlines, the root at the left.</summary>
internal sealed class TreeWriter(TextWriter output) : ReadingWriter
{
    public override void Write(string document, AnnotatedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            output.WriteLine(sentence.Text.ReplaceLineEndings(" "));
            foreach (var root in sentence.Tokens.Where(token => token.Head < 0))
                Write(sentence, root);
            output.WriteLine();
        }
    }

    // A stack of its own: a hostile sentence may be a chain of any depth.
    private void Write(Sentence sentence, Token root)
    {
        var waiting = new Stack<(Token Token, int Depth)>([(root, 1)]);
        while (waiting.TryPop(out var next))
        {
            output.WriteLine($"{new string(' ', 2 * next.Depth)}{next.Token.Relation} {next.Token.Form} [{next.Token.Lemma} {next.Token.Upos} {next.Token.Xpos}]");
            foreach (var child in sentence.Children(next.Token).Reverse())
                waiting.Push((child, next.Depth + 1));
        }
    }
}
