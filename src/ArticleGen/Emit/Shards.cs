using System.Globalization;
using ArticleGen.Emit.Code;

namespace ArticleGen.Emit;

/// <summary>The names of shards in the generated code.</summary>
/// <remarks>
/// The data of shards is not in the classes with the properties. The runtime takes ten milliseconds to load a class with ten thousand
/// properties, and only programs that use a property should pay for that.
/// </remarks>
internal static class Shards
{
    /// <summary>The namespace, in that of the project, of what users need not see. No property has this name.</summary>
    internal const string Internals = "ArticleInternals";

    /// <summary>What a project's own code has of all articles and actors.</summary>
    internal const string ThisProject = Internals + ".ThisProject.Instance";

    /// <summary>The hint name of a shard: it is fixed, because the compiler might refuse a name made from an article's name.</summary>
    /// <param name="list">"Articles" or "Actors".</param>
    /// <param name="number">The number of the shard.</param>
    internal static string HintName(string list, int number) => list + "." + Pad(number) + ".g.cs";

    /// <summary>The class that holds a shard, in the namespace of the internals.</summary>
    /// <inheritdoc cref="HintName"/>
    internal static string Class(string list, int number) => list + Pad(number);

    /// <summary>What a property is: the article or actor in a slot of a shard.</summary>
    /// <param name="list">"Articles" or "Actors".</param>
    /// <param name="number">The number of the shard.</param>
    /// <param name="slot">Its place there.</param>
    internal static string Get(string list, int number, int slot) =>
        Internals + "." + Class(list, number) + ".Shard[" + Literals.Number(slot) + "]";

    /// <summary>The field that holds a shard, up to its data.</summary>
    /// <param name="item">"Article" or "Actor".</param>
    /// <param name="options">What the project asks for.</param>
    internal static string Declare(string item, EmitOptions options)
    {
        string type = options.InternalsOfTypes + item + "Shard";
        return $"internal static readonly {type} Shard = new {type}(ThisProject.Instance, ";
    }

    /// <summary>Writes the method that gives the shard with a number, and loads no other.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="method">Its modifiers, its type and its name.</param>
    /// <param name="list">"Articles" or "Actors".</param>
    /// <param name="numbers">The numbers of the shards there are, in any order and however often.</param>
    internal static void Selector(CodeWriter code, string method, string list, IEnumerable<int> numbers)
    {
        code.Line(method, "(int number) => number switch");
        code.Open();
        foreach (int number in numbers.Distinct().OrderBy(static number => number))
        {
            code.Line(Literals.Number(number), " => " + Class(list, number), ".Shard,");
        }

        // Not nameof: a namespace of the project may be called that.
        code.Line("_ => throw new global::System.ArgumentOutOfRangeException(\"number\"),");
        code.Close(";");
    }

    private static string Pad(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
