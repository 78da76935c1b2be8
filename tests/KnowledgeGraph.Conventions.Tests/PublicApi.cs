using System.Reflection;
using System.Text;

namespace KnowledgeGraph.Conventions.Tests;

/// <summary>The public surface of an assembly as text, one member a line, sorted.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] RecordMembers = ["<Clone>$", "Deconstruct", "Equals", "GetHashCode", "ToString", "PrintMembers", "op_Equality", "op_Inequality", "EqualityContract"];

    public static string Of(Assembly assembly)
    {
        var lines = assembly.GetExportedTypes().SelectMany(LinesOf).Order(StringComparer.Ordinal);
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static IEnumerable<string> LinesOf(Type type)
    {
        yield return $"{KindOf(type)} {Name(type)}";
        foreach (var member in type.GetMembers(Declared).Where(IsListed))
            yield return $"{Name(type)}.{Signature(member)}";
    }

    private static bool IsListed(MemberInfo member) => !RecordMembers.Contains(member.Name, StringComparer.Ordinal) && member switch
    {
        MethodBase method => (method.IsPublic || method.IsFamily) && (method is ConstructorInfo || !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        PropertyInfo property => property.GetAccessors().Length > 0,
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        EventInfo => true,
        _ => false,
    };

    private static string Signature(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{method.Name}{Generics(method)}({Parameters(method)}) : {Name(method.ReturnType)}",
        PropertyInfo property => $"{property.Name} {{{(property.CanRead ? " get;" : "")}{(property.SetMethod?.IsPublic == true ? " set;" : "")} }} : {Name(property.PropertyType)}",
        FieldInfo field => $"{field.Name} : {Name(field.FieldType)}",
        _ => member.Name,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        var name = new StringBuilder(type.IsNested ? Name(type.DeclaringType!) + "." : "").Append(type.Name.Split('`')[0]);
        if (type.IsGenericType)
            name.Append('<').AppendJoin(", ", type.GetGenericArguments().Select(Name)).Append('>');
        return name.ToString();
    }
}
