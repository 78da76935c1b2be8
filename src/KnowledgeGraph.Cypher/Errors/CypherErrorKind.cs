namespace KnowledgeGraph.Cypher;

/// <summary>What sort of mistake a query made; the names are openCypher's.</summary>
public enum CypherErrorKind
{
    /// <summary>The text is not Cypher, or means nothing.</summary>
    SyntaxError,

    /// <summary>The text is Cypher, but asks for what cannot be done.</summary>
    SemanticError,

    /// <summary>A parameter that the query names was not given.</summary>
    ParameterMissing,

    /// <summary>The change would break a rule of the graph, such as an edge without a node.</summary>
    ConstraintVerificationFailed,

    /// <summary>The change would break a constraint that a user created.</summary>
    ConstraintValidationFailed,

    /// <summary>A node or edge is not there, or no longer.</summary>
    EntityNotFound,

    /// <summary>A value has a type that the operation does not take.</summary>
    TypeError,

    /// <summary>A value has the right type, but is out of the range that the operation takes.</summary>
    ArgumentError,

    /// <summary>A number cannot be computed: an overflow or a division by zero.</summary>
    ArithmeticError,

    /// <summary>A procedure is not there or was called wrongly.</summary>
    ProcedureError,

    /// <summary>The graph may not be changed: it is open for reading, or the edge comes from statements.</summary>
    ReadOnly,

    /// <summary>The query used more time or memory than it was allowed.</summary>
    LimitExceeded,
}
