using System.Reflection;

namespace ArticleGen.Reading.Tests;

/// <summary>A number says what it counts: nobody should take the index of a token for an offset in the text.</summary>
public class ParameterNameTests
{
    private const BindingFlags All =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    // The last word of a name: what a position counts, or how much of something there is.
    private static readonly HashSet<string> Units =
    [
        "token", "offset", "stretch", "paragraph", "sentence", "line", "column", "index", "node", "actor", "element", "block", "step",
            "delimiter",
        "length", "width", "count", "digits", "factor", "half", "level", "indent", "radix", "point", "year", "month", "day", "weekday",
            "weight",
    ];

    [Fact]
    public void The_name_of_a_number_ends_with_its_unit()
    {
        IEnumerable<string> without =
            from type in typeof(ArticleReader).Assembly.GetTypes()
            where type.Namespace?.StartsWith("ArticleGen", StringComparison.Ordinal) == true
            from method in type.GetMembers(All).OfType<MethodBase>()
            where (method.IsConstructor || !method.IsSpecialName) && !method.Name.Contains('<', StringComparison.Ordinal)
            from parameter in method.GetParameters()
            where IsNumber(parameter.ParameterType)
                && parameter.Name is { } name
                && char.IsLower(name[0])
                && !Units.Contains(LastWord(name))
            select $"{type.Name}.{method.Name}({parameter.Name})";

        Assert.Empty(without);
    }

    [Theory]
    [InlineData("token", "token")]
    [InlineData("endToken", "token")]
    [InlineData("bodyStartOffset", "offset")]
    [InlineData("end", "end")]
    public void The_unit_is_the_last_word_of_a_name(string name, string unit) => Assert.Equal(unit, LastWord(name));

    private static bool IsNumber(Type type) =>
        (type.IsByRef ? type.GetElementType() : type) is { } value && (value == typeof(int) || value == typeof(int?));

    private static string LastWord(string name)
    {
        int start = name.Length - 1;
        while (start > 0 && !char.IsUpper(name[start]))
        {
            start--;
        }

        return name[start..].ToLowerInvariant();
    }
}
