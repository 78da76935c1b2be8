using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Functions of points.</summary>
internal static class PointFunctions
{
    // The mean radius of the earth in metres that Neo4j computes with.
    private const double EarthRadius = 6_378_140;

    public static IEnumerable<Function> All =>
    [
        new("point(map MAP) :: POINT", "The point of x and y, or of longitude and latitude.", Point),
        new("point.distance(from POINT, to POINT) :: FLOAT", "The distance, in metres on the globe; null where the systems differ.", Distance),
        new("distance(from POINT, to POINT) :: FLOAT", "The distance, in metres on the globe; null where the systems differ.", Distance),
    ];

    public static Datum Component(PointValue point, string name) => name switch
    {
        "x" or "longitude" => Datum.Of(point.X),
        "y" or "latitude" => Datum.Of(point.Y),
        "z" or "height" => point.Z is { } z ? Datum.Of(z) : Datum.Null,
        "srid" => Datum.Of((long)point.Srid),
        "crs" => Datum.Of(point.Srid switch { 4326 => "wgs-84", 4979 => "wgs-84-3d", 7203 => "cartesian", _ => "cartesian-3d" }),
        _ => throw EvaluationException.Argument("InvalidArgumentValue", $"A point has no part '{name}'{NearNames.Hint(name, ["x", "y", "z", "longitude", "latitude", "height", "srid", "crs"])}"),
    };

    private static Datum Point(Datum[] arguments)
    {
        var map = arguments[0].Map;
        var globe = map.TryGet("longitude", out var x) | map.TryGet("latitude", out var y);
        if (!globe && !(map.TryGet("x", out x) & map.TryGet("y", out y)))
            throw EvaluationException.Argument("InvalidArgumentValue", "A point needs x and y, or longitude and latitude");
        if (!map.TryGet("z", out var z))
            map.TryGet("height", out z);
        if (x.IsNull || y.IsNull)
            return Datum.Null;
        if (!x.IsNumber || !y.IsNumber || !z.IsNull && !z.IsNumber)
            throw EvaluationException.Argument("InvalidArgumentValue", "The coordinates of a point are numbers");
        var solid = !z.IsNull;
        globe |= map.Get("srid") is { Kind: DatumKind.Integer, Integer: 4326 or 4979 };
        return Datum.Of(new PointValue(globe ? solid ? 4979 : 4326 : solid ? 9157 : 7203, x.Number, y.Number, solid ? z.Number : null));
    }

    private static Datum Distance(Datum[] arguments)
    {
        var (from, to) = ((PointValue)arguments[0].Property, (PointValue)arguments[1].Property);
        if (from.Srid != to.Srid)
            return Datum.Null;
        var height = (to.Z ?? 0) - (from.Z ?? 0);
        if (from.Srid is 7203 or 9157)
            return Datum.Of(Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2) + height * height));
        var (latitude, otherLatitude) = (from.Y * Math.PI / 180, to.Y * Math.PI / 180);
        var half = Math.Pow(Math.Sin((otherLatitude - latitude) / 2), 2)
            + Math.Cos(latitude) * Math.Cos(otherLatitude) * Math.Pow(Math.Sin((to.X - from.X) * Math.PI / 360), 2);
        var along = 2 * EarthRadius * Math.Asin(Math.Sqrt(half));
        return Datum.Of(Math.Sqrt(along * along + height * height));
    }
}
