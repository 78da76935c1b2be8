using System.CommandLine;
using KnowledgeGraph.Extraction.Llm;

namespace KnowledgeGraph.Cli;

/// <summary>Which language model is asked while reading; none unless one is named.</summary>
internal sealed class LlmCommandOptions
{
    private readonly Option<string?> endpoint = new("--llm")
    {
        Description = "Ask the language model at this OpenAI-compatible address what passages say; its key is taken from KG_LLM_KEY. Without it nothing is sent anywhere.",
        HelpName = "URL",
    };

    private readonly Option<string?> model = new("--llm-model") { Description = "The model's name, as its server knows it.", HelpName = "NAME" };

    private readonly Option<string?> cache = new("--llm-cache") { Description = "A folder where the model's answers are kept, so that no passage is asked about twice.", HelpName = "DIR" };

    public void AddTo(Command command)
    {
        command.Options.Add(endpoint);
        command.Options.Add(model);
        command.Options.Add(cache);
        command.Validators.Add(result =>
        {
            var (address, name) = (result.GetValue(endpoint), result.GetValue(model));
            if (address is not null && !IsAddress(address))
                result.AddError($"--llm takes an http or https address, not '{address}'.");
            else if (address is not null && string.IsNullOrWhiteSpace(name))
                result.AddError("--llm needs the model's name; give it with --llm-model.");
            else if (address is null && (name is not null || result.GetValue(cache) is not null))
                result.AddError("--llm-model and --llm-cache need the model's address; give it with --llm.");
        });
    }

    public LlmOptions? Of(ParseResult parsed) => parsed.GetValue(endpoint) is not { } address
        ? null
        : new LlmOptions(parsed.GetValue(model)!)
        {
            Endpoint = new Uri(address),
            Key = Environment.GetEnvironmentVariable("KG_LLM_KEY"),
            CacheFolder = parsed.GetValue(cache),
        };

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" };
}
