using System.Globalization;
using ArticleGen.Emit.Code;

namespace ArticleGen.Emit;

/// <summary>The names of shards in the generated code.</summary>
/// <remarks>
/// The data of shards is in Article and Actor, not in the classes with the properties. The runtime takes ten milliseconds to load a class
/// with ten thousand properties, and only programs that use a property should pay for that.
/// </remarks>
internal static class Shards
{
    /// <summary>The hint name of a shard: it is fixed, because the compiler might refuse a name made from an article's name.</summary>
    internal static string HintName(string list, int number) => list + "." + number.ToString("00", CultureInfo.InvariantCulture) + ".g.cs";

    /// <summary>The class that holds a shard's data. No property has an underscore before a letter.</summary>
    internal static string Class(int number) => "Shard" + number.ToString("00", CultureInfo.InvariantCulture) + "_Content";

    /// <summary>
    /// The method that gives the article or actor in a slot of a shard. Each property calls it. It costs the compiler least in the class of
    /// the properties.
    /// </summary>
    internal static string Getter(int number) => "Shard" + number.ToString("00", CultureInfo.InvariantCulture) + "_At";

    /// <summary>Writes the method that gives the shard with a number, and loads no other.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="field">The field that holds a shard.</param>
    /// <param name="numbers">The numbers of the shards there are, in any order and however often.</param>
    internal static void Selector(CodeWriter code, string field, IEnumerable<int> numbers)
    {
        code.Line("internal static Shard ShardOf(int number) => number switch");
        code.Open();
        foreach (int number in numbers.Distinct().OrderBy(static number => number))
        {
            code.Line(Literals.Number(number), " => " + Class(number) + "." + field, ",");
        }

        // Not nameof: a namespace of the project may be called that.
        code.Line("_ => throw new global::System.ArgumentOutOfRangeException(\"number\"),");
        code.Close(";");
    }
}
