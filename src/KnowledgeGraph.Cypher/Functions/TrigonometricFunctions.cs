namespace KnowledgeGraph.Cypher;

/// <summary>Functions of angles, in radians.</summary>
internal static class TrigonometricFunctions
{
    public static IEnumerable<Function> All =>
    [
        Of("sin", "The sine.", Math.Sin),
        Of("cos", "The cosine.", Math.Cos),
        Of("tan", "The tangent.", Math.Tan),
        Of("cot", "The cotangent.", angle => 1 / Math.Tan(angle)),
        Of("asin", "The angle of a sine.", Math.Asin),
        Of("acos", "The angle of a cosine.", Math.Acos),
        Of("atan", "The angle of a tangent.", Math.Atan),
        Of("sinh", "The hyperbolic sine.", Math.Sinh),
        Of("cosh", "The hyperbolic cosine.", Math.Cosh),
        Of("tanh", "The hyperbolic tangent.", Math.Tanh),
        Of("coth", "The hyperbolic cotangent.", angle => 1 / Math.Tanh(angle)),
        Of("degrees", "Radians as degrees.", angle => angle * 180 / Math.PI),
        Of("radians", "Degrees as radians.", angle => angle * Math.PI / 180),
        Of("haversin", "Half the versine.", angle => (1 - Math.Cos(angle)) / 2),
        new("atan2(y INTEGER|FLOAT, x INTEGER|FLOAT) :: FLOAT", "The angle of a point seen from the origin.", a => Datum.Of(Math.Atan2(a[0].Number, a[1].Number))),
        new("pi() :: FLOAT", "The ratio of a circle's circumference to its diameter.", _ => Datum.Of(Math.PI)),
    ];

    private static Function Of(string name, string description, Func<double, double> compute) =>
        new($"{name}(number INTEGER|FLOAT) :: FLOAT", description, a => Datum.Of(compute(a[0].Number)));
}
