using System.Reflection;
using ArticleGen.Emit.Packed;

namespace ArticleGen.Tests.Emit.Packed;

/// <summary>What is packed of a quote, the generated code reads: each property under the name that it has in the reading.</summary>
public class PackedQuoteTests
{
    private static readonly string Text = new('a', 30_000);

    private static readonly ActorReading[] Actors = [.. new[] { "Ann", "Ben", "Cal" }.Select(static name =>
        new ActorReading(name, ActorKind.Person, ValueList<string>.Empty, ValueList<string>.Empty, ValueList<TextRange>.Empty))];

    // What is set; not what follows from it, or from the markup of the article.
    private static readonly PropertyInfo[] Properties =
    [
        .. typeof(QuoteReading).GetProperties()
            .Where(static property => property.CanWrite && property.Name != nameof(QuoteReading.PlainText)),
    ];

    // All but those that a quote is made with.
    private static readonly PropertyInfo[] Optional = [.. Properties.ExceptBy(
        typeof(QuoteReading).GetConstructors().Single().GetParameters().Select(static parameter => parameter.Name),
        static property => property.Name)];

    [Fact]
    public void Every_choice_of_properties_comes_back()
    {
        QuoteReading[] quotes = [.. Enum.GetValues<QuoteKind>().SelectMany(static kind => Choices(kind))];
        ArticleReading reading = new(Text)
        {
            Attributions = ValueList<QuoteReading>.Of(quotes),
            Actors = ValueList<ActorReading>.Of(Actors),
        };
        string names = string.Join(", ", Properties.Select(static property => $"\"{property.Name}\""));

        Assert.Equal(
            quotes.Select(Show),
            CompiledProject.Of(Emission.Of(("a.txt", reading))).Run<string[]>(
                $$"""
                string Show(object value) => value is IEnumerable<TextRange> ranges ? string.Join("+", ranges) : value + "";
                var names = new[] { {{names}} };
                string One(Quote quote, string name) => name + " " + Show(typeof(Quote).GetProperty(name).GetValue(quote));
                return Articles.A.Attributions.Select(quote => string.Join("|", names.Select(name => One(quote, name)))).ToArray();
                """));
    }

    // A new property of quotes has to be packed, too.
    [Fact]
    public void Every_property_of_a_quote_is_packed() => Assert.Equal(
        Properties.Select(static property => property.Name).Order(StringComparer.Ordinal),
        QuoteFields.Always.Names.Concat(QuoteFields.Sometimes.Select(static field => field.Name))
            .Select(static name => char.ToUpperInvariant(name[0]) + name[1..])
            .Concat([nameof(QuoteReading.Kind), nameof(QuoteReading.Range)])
            .Order(StringComparer.Ordinal));

    [Fact]
    public void No_kind_is_taken_for_a_flag() =>
        Assert.All(Enum.GetValues<QuoteKind>(), static kind => Assert.InRange((int)kind, 0, QuoteFields.KindMask));

    // Each with ranges and actors of its own, before and behind the quote.
    private static IEnumerable<QuoteReading> Choices(QuoteKind kind)
    {
        for (int choice = 0; choice < 1 << (Optional.Length + 1); choice++)
        {
            TextRange range = new((((int)kind << 9) + choice) * 10 + 200, 8);
            bool isUnusual = (choice & 1) != 0;
            QuoteReading quote = new(kind, range, Verbatim(kind, range, isUnusual), choice % 3 == 0 ? "SubjectSaid" : "SplitInTwo");
            for (int i = 0; i < Optional.Length; i++)
            {
                if ((choice & (2 << i)) != 0)
                {
                    Optional[i].SetValue(quote, Value(Optional[i].PropertyType, range, choice + i));
                }
            }

            yield return quote;
        }
    }

    private static object Value(Type type, TextRange quote, int number) => type == typeof(bool) ? true
        : type == typeof(int?) ? number % Actors.Length
        : type == typeof(int) ? number
        : type == typeof(TextRange?) ? new TextRange(quote.Start + (number % 2 == 0 ? number : -number), number % 7)
        : throw new NotSupportedException(type.Name);

    // Of a direct quote all of it, unless something else is said; of another nothing.
    private static ValueList<TextRange> Verbatim(QuoteKind kind, TextRange range, bool isUnusual) => isUnusual
        ? ValueList<TextRange>.Of([new(range.Start + 1, 2), new(range.Start + 4, 1)])
        : kind == QuoteKind.Direct ? ValueList<TextRange>.Of([range]) : ValueList<TextRange>.Empty;

    private static string Show(QuoteReading quote) =>
        string.Join(
            '|',
            Properties.Select(property => $"{property.Name} {Show(property, property.GetValue(quote))}"));

    private static string Show(PropertyInfo property, object? value) => value switch
    {
        int actor when property.PropertyType == typeof(int?) => Actors[actor].Name,
        TextRange range => $"{range.Start}..{range.End}",
        ValueList<TextRange> ranges => string.Join('+', ranges.Select(range => Show(property, range))),
        _ => $"{value}",
    };
}
