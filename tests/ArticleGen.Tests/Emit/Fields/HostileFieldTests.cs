using ArticleGen.Fields;
using ArticleGen.Fields.Inference;
using ArticleGen.Tests.Fields;

namespace ArticleGen.Tests.Emit.Fields;

/// <summary>Whatever keys and values front matter has, the generated code compiles and has them.</summary>
public class HostileFieldTests
{
    private static readonly string[] Keys =
    [
        "class", "namespace", "record", "init", "value", "field", "var", "Article", "Articles", "Actor", "Actors", "ArticleFields",
        "FieldData", "article fields", "Fields", "System", "Linq", "News", "Equals", "GetHashCode", "ToString", "GetType", "Clone",
        "MemberwiseClone", "EqualityContract", "PrintMembers", "Finalize", "ReferenceEquals", "Deconstruct", "hash", "data", "other",
        "item", "map", "String", "DateOnly", "Uri", "Int32", "nested", "NestedFields", "Nested Fields", "$", "?!", "...", "2nd", "1",
        "-1", "a.b", "a b", "ключ", "größe", "鍵", "é", "e\\u0301", "a\\u200Db", "\\uD800", "😀", "x</summary>", "x */", "\\\"",
        "\\\\", "line\\nbreak", "_", "__",
    ];

    private static readonly string[] Spellings = ["a", "A", "a", "ArticleFields", "equals", "a.2"];

    [Theory]
    [InlineData("1")]
    [InlineData("x")]
    [InlineData("[1, 2]")]
    [InlineData("{a: 1, class: x, nested: {nested fields: 2}}")]
    [InlineData("[{nested: 1}]")]
    public void Any_key_is_a_property(string value)
    {
        string front = string.Join("\n", Keys.Select(key => $"\"{key}\": {value}"));
        Emission emission = Emission.Of(("a.txt", Fronts.Read(front)), ("b.txt", Fronts.Read("title: x")));
        int count = Fronts.InferSchema(front).Fields.Count;
        Assert.InRange(count, Keys.Length - 8, Keys.Length);
        Assert.Equal(
            $"{count} 0",
            CompiledProject.Of(emission).Run<string>(
                """
                var all = typeof(ArticleFields).GetProperties().Where(p => p.CanWrite).ToArray();
                string.Concat(
                    Articles.A.Fields, Articles.B.Fields, Articles.A.Fields.GetHashCode(), Articles.A.Fields == Articles.B.Fields);
                return all.Length + " " + all.Count(p => p.GetValue(Articles.A.Fields) == null);
                """));
        Target old = new(LanguageVersion.CSharp9, IsNetStandard: true);
        CompiledProject.AssertClean((emission with { Target = old, HasIsExternalInit = false }).Output);
    }

    [Fact]
    public void Articles_with_very_many_keys_keep_to_the_limit()
    {
        string front = string.Join("\n", Enumerable.Range(0, 20_000).Select(static number => $"key{number}: {number}"));
        Emission emission = Emission.Of(("a.txt", Fronts.Read(front)));
        Assert.Equal(
            "1000 0",
            CompiledProject.Of(emission).Run<string>(
                """
                var all = typeof(ArticleFields).GetProperties().Where(p => p.CanWrite).ToArray();
                return all.Length + " " + all.Count(p => p.Name != "Key" + p.GetValue(Articles.A.Fields));
                """));
    }

    [Fact]
    public void A_long_value_is_kept()
    {
        string words = string.Concat(Enumerable.Repeat("word \\\" \\u00e9 ", 50_000));
        Assert.Equal(
            50_000 * 9,
            CompiledProject.Of(Emission.Of(("a.txt", Fronts.Read($"note: \"{words}x\""))))
                .Run<int>("return Articles.A.Fields.Note.Length - 1;"));
    }

    // Counted: a field is looked at once for each article, not once for each pair of them.
    [Fact]
    public void Twice_as_many_articles_are_twice_as_much_to_count()
    {
        Assert.Equal(2 * Count(500), Count(1_000));

        static int Count(int articles) => FieldTally.Count(
            [.. Enumerable.Range(0, articles).Select(static number => Fronts.FindLooks($"rating: {number}\nregions: [a, b]"))],
            TestContext.Current.CancellationToken).Members.Sum(static member => member.ArticleCount);
    }

    [Fact]
    public void Names_are_given_once_and_again()
    {
        string[] names = [.. Spellings.Select(FieldNames.Suggest)];
        IReadOnlyList<string> given = FieldNames.Assign(names, FieldNames.Class);
        Assert.Equal(["A", "A_2", "A_3", "ArticleFields_2", "Equals_", "A2"], given);
        Assert.Equal(given, FieldNames.Assign(given, FieldNames.Class));
    }
}
