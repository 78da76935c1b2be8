using KnowledgeGraph.Language;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli;

/// <summary>Writes how text is read, in one of several forms.</summary>
internal abstract class ReadingWriter : IDisposable
{
    /// <summary>The writer of a form: conllu, tree or json.</summary>
    public static ReadingWriter For(string format, TextWriter output) => format switch
    {
        "tree" => new TreeWriter(output),
        "json" => new JsonLines(output),
        _ => new Conllu(output),
    };

    /// <summary>Writes a paragraph.</summary>
    public abstract void Write(string document, AnnotatedText text);

    public void Dispose() => GC.SuppressFinalize(this);

    private sealed class Conllu(TextWriter output) : ReadingWriter
    {
        private (string Document, ConlluWriter Writer)? current;

        public override void Write(string document, AnnotatedText text)
        {
            if (current?.Document != document)
                current = (document, new ConlluWriter(output, document));
            current.Value.Writer.Write(text);
        }
    }

    private sealed class JsonLines(TextWriter output) : ReadingWriter
    {
        public override void Write(string document, AnnotatedText text)
        {
            foreach (var sentence in text.Sentences)
            {
                output.Write(JsonConvert.SerializeObject(new
                {
                    document,
                    start = sentence.Start,
                    end = sentence.End,
                    text = sentence.Text,
                    tokens = sentence.Tokens.Select(token => new
                    {
                        form = token.Form,
                        start = token.Start,
                        end = token.End,
                        lemma = token.Lemma,
                        upos = token.Upos,
                        xpos = token.Xpos,
                        features = token.Features,
                        head = token.Head,
                        relation = token.Relation,
                    }),
                }));
                output.Write('\n');
            }
        }
    }
}
