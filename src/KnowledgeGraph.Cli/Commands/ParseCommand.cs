using System.CommandLine;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg parse</c>: how text is read, for people and for scorers.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = CommonOptions.Inputs(ArgumentArity.ZeroOrMore);
        var tokens = new Option<string?>("--tokens") { Description = "Keep the words and sentences of this CoNLL-U file, so that parsers can be compared.", HelpName = "FILE.conllu" };
        var format = new Option<string>("--format") { Description = "How readings are written.", DefaultValueFactory = _ => "conllu" };
        format.AcceptOnlyFromAmong("conllu", "tree", "json");
        var command = new Command("parse", "Show how text is read: sentences, words, tags, lemmas and trees. Plain text is taken as it stands, page furniture included.")
        {
            inputs, tokens, format,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var texts = parsed.GetValue(tokens) is { } file ? GivenWords(file) : Texts(terminal, parsed.GetValue(inputs)!);
            using var writer = ReadingWriter.For(parsed.GetValue(format)!, terminal.Out);
            foreach (var (document, text) in texts)
            {
                cancellation.ThrowIfCancellationRequested();
                writer.Write(document, LanguagePipeline.English.Continue(text));
            }
            return Task.FromResult((int)ExitCode.Done);
        });
        return command;
    }

    private static IEnumerable<(string Document, AnnotatedText Text)> GivenWords(string file)
    {
        using var reader = InputText.Open(file);
        var texts = ConlluFile.ReadWords(reader).GetEnumerator();
        while (Next(file, texts))
            yield return (Slug.Of(Path.GetFileNameWithoutExtension(file)), texts.Current);
    }

    private static bool Next(string file, IEnumerator<AnnotatedText> texts)
    {
        try
        {
            return texts.MoveNext();
        }
        catch (ConlluFormatException error)
        {
            throw new InputException(new InputPlace(file), error.Message, error);
        }
    }

    private static IEnumerable<(string Document, AnnotatedText Text)> Texts(Terminal terminal, string[] inputs)
    {
        foreach (var input in inputs.DefaultIfEmpty("-"))
        {
            var paragraphs = input == "-" || InputText.IsPlain(input)
                ? InputText.Paragraphs(terminal, input).Select(text => (Slug.Of(Path.GetFileNameWithoutExtension(input)), text))
                : Passages(input);
            foreach (var (document, text) in paragraphs)
                yield return (document, new AnnotatedText(text));
        }
    }

    private static IEnumerable<(string Document, string Text)> Passages(string input)
    {
        foreach (var result in new DocumentReader().Read([input]))
        {
            if (result is UnreadableInput { Error: var error })
                throw error;
            if (result is not DocumentResult { Document: var document })
                continue;
            foreach (var passage in document.Passages)
                yield return (document.Document.Id, passage.Text);
        }
    }
}
