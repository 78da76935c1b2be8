using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Walks over tokens, and says what was expected where another stands.</summary>
internal sealed class TokenReader(IReadOnlyList<Token> tokens, CypherErrors errors)
{
    private int at;

    /// <summary>Makes the errors.</summary>
    public CypherErrors Errors => errors;

    /// <summary>The token that stands next.</summary>
    public Token Current => tokens[at];

    /// <summary>The token read last.</summary>
    public Token Previous => tokens[Math.Max(0, at - 1)];

    /// <summary>Where the reader stands; can be returned to.</summary>
    public int Position { get => at; set => at = value; }

    /// <summary>A token further on.</summary>
    public Token Ahead(int distance) => tokens[Math.Min(at + distance, tokens.Count - 1)];

    /// <summary>Takes the next token, whatever it is.</summary>
    public Token Take()
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.End)
            at++;
        return token;
    }

    /// <summary>Takes the keyword where it stands next.</summary>
    public bool TryTake(string keyword)
    {
        if (!Current.Is(keyword))
            return false;
        at++;
        return true;
    }

    /// <summary>Takes two keywords where they stand next.</summary>
    public bool TryTake(string first, string second)
    {
        if (!Current.Is(first) || !Ahead(1).Is(second))
            return false;
        at += 2;
        return true;
    }

    /// <summary>Takes the symbol where it stands next.</summary>
    public bool TryTakeSymbol(string symbol)
    {
        if (!Current.IsSymbol(symbol))
            return false;
        at++;
        return true;
    }

    /// <summary>Takes the keyword, which must stand next.</summary>
    public Token Expect(string keyword) => Current.Is(keyword) ? Take() : throw Unexpected(keyword);

    /// <summary>Takes the symbol, which must stand next.</summary>
    public Token ExpectSymbol(string symbol) => Current.IsSymbol(symbol) ? Take() : throw Unexpected($"'{symbol}'");

    /// <summary>Takes a name, which must stand next; any word will do.</summary>
    public NameSyntax ExpectName(string what)
    {
        if (Current.Kind is not (TokenKind.Word or TokenKind.QuotedName))
            throw Unexpected(what);
        var token = Take();
        return new NameSyntax(token.Text, token.Span);
    }

    /// <summary>Takes an integer that fits 32 bits, which must stand next.</summary>
    public int ExpectCount(string what)
    {
        if (Current.Kind != TokenKind.Integer)
            throw Unexpected(what);
        var token = Take();
        var value = NumberParser.Integer(token, negative: false, errors);
        return value <= int.MaxValue ? (int)value : throw errors.Syntax("IntegerOverflow", $"{token.Text} is too large here", token.Span);
    }

    /// <summary>Where everything since a position stands.</summary>
    public Span Since(Token first) => new(first.Span.Start, Math.Max(first.Span.End, Previous.Span.End));

    /// <summary>The error that another token should stand here; names keywords that look like it.</summary>
    public CypherException Unexpected(string expected, IEnumerable<string>? known = null)
    {
        var hint = known is null || Current.Kind != TokenKind.Word ? "" : NearNames.Hint(Current.Text, known);
        return errors.Syntax("UnexpectedSyntax", $"Found {Current.Description}, expected {expected}{hint}", Current.Span);
    }

    /// <summary>Refuses what is nested so deeply that reading on would exhaust the stack.</summary>
    public void CheckDepth()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw errors.Syntax("NestingTooDeep", "The query is nested too deeply", Current.Span);
    }
}
