namespace ArticleGen.Tool.Json;

/// <summary>Finds the value of another enumeration that has the same name: the generated code has enumerations of its own.</summary>
/// <typeparam name="TFrom">The enumeration of the value.</typeparam>
/// <typeparam name="TTo">The other one.</typeparam>
internal static class SameName<TFrom, TTo>
    where TFrom : struct, Enum
    where TTo : struct, Enum
{
    private static readonly Dictionary<TFrom, TTo> Values = Enum.GetValues<TFrom>()
        .ToDictionary(static value => value, static value => Enum.Parse<TTo>(value.ToString()));

    /// <summary>The value of that name.</summary>
    internal static TTo Find(TFrom value) => Values[value];
}
