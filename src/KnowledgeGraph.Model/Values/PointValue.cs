using System.Globalization;

namespace KnowledgeGraph.Model;

/// <summary>A point in the plane, in space or on the globe.</summary>
/// <param name="Srid">The coordinate system: 4326 or 4979 for longitude, latitude (and height), 7203 or 9157 for x, y (and z).</param>
/// <param name="X">The first coordinate, or the longitude in degrees.</param>
/// <param name="Y">The second coordinate, or the latitude in degrees.</param>
/// <param name="Z">The third coordinate, or the height in metres; null in the plane.</param>
public sealed record PointValue(int Srid, double X, double Y, double? Z) : PropertyValue
{
    /// <summary>The point as Cypher writes it.</summary>
    public override string ToString() => Z is { } z
        ? string.Create(CultureInfo.InvariantCulture, $"point({{srid: {Srid}, x: {X}, y: {Y}, z: {z}}})")
        : string.Create(CultureInfo.InvariantCulture, $"point({{srid: {Srid}, x: {X}, y: {Y}}})");
}
