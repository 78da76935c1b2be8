using KnowledgeGraph.Documents;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Llm;

/// <summary>
/// Asks a language model what each passage says, and keeps of the answer only what the passage and the schema bear out. The
/// rules find and link the names, and read every passage of which the model gives no usable answer. Safe for several threads.
/// </summary>
/// <remarks>A model may answer differently tomorrow; with a cache folder the same text gives the same reading.</remarks>
public sealed class LlmExtractor : IExtractor
{
    private readonly IExtractor rules;
    private readonly LlmOptions options;
    private readonly PassageQuestion question;
    private readonly PassageAsker asker;
    private readonly AnswerChecker checker;

    /// <summary>An extractor.</summary>
    /// <param name="rules">What links names, and reads where the model fails.</param>
    /// <param name="schema">The labels and edge types.</param>
    /// <param name="options">Which model is asked, and how.</param>
    public LlmExtractor(IExtractor rules, GraphSchema schema, LlmOptions options)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(options);
        (this.rules, this.options) = (rules, options);
        question = new PassageQuestion(schema);
        asker = new PassageAsker(options);
        checker = new AnswerChecker(schema, options);
        Key = ContentHash.Of(rules.Key, typeof(LlmExtractor).Assembly.ManifestModule.ModuleVersionId.ToString(), options.Model, options.Endpoint?.ToString(), question.Instructions);
    }

    /// <inheritdoc/>
    public string Key { get; }

    /// <inheritdoc/>
    public DocumentReading Read(ReadDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var draft = new ReadingDraft(rules.Read(document));
        foreach (var passage in document.Passages.Where(passage => draft.MentionsIn(passage.Passage.Index).Count > 0))
            ReadPassage(document, passage, draft);
        return draft.ToReading();
    }

    private void ReadPassage(ReadDocument document, ReadPassage passage, ReadingDraft draft)
    {
        var index = passage.Passage.Index;
        var answer = asker.Ask(question.Instructions, PassageQuestion.About(passage.Text, document.Document, draft.MentionsIn(index)));
        if (answer.Claims is not { } claims)
        {
            options.OnFallback?.Invoke(new LlmFallback(document.Document.Id, index, answer.Problem ?? "no answer"));
            return;
        }
        var accepted = claims.Select(claim => checker.Check(claim, passage, document.Document, draft.MentionsIn(index))).OfType<Statement>().ToList();
        if (claims.Count > 0 && accepted.Count == 0)
            options.OnFallback?.Invoke(new LlmFallback(document.Document.Id, index, "nothing in the answer is borne out by the passage and the schema"));
        else
            draft.Replace(index, accepted);
    }
}
