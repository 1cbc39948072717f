using ArticleGen.Fields.Schema;

namespace ArticleGen.Tests.Fields.Schema;

public class SchemaReaderTests
{
    [Theory]
    [InlineData("Rating: int", "Rating int")]
    [InlineData("Rating: int?", "Rating int?")]
    [InlineData("Rating?: int", "Rating int?")]
    [InlineData("Rating : int ?", "Rating int?")]
    [InlineData("Live: bool", "Live bool")]
    [InlineData("Views: long", "Views long")]
    [InlineData("Price: decimal", "Price decimal")]
    [InlineData("Day: DateOnly", "Day DateOnly")]
    [InlineData("Start: DateTime", "Start DateTime")]
    [InlineData("Embargo: DateTimeOffset?", "Embargo DateTimeOffset?")]
    [InlineData("Source: Uri", "Source Uri")]
    [InlineData("Section: string", "Section string")]
    [InlineData("Subject: Actor?", "Subject Actor?")]
    [InlineData("Lead: Article", "Lead Article")]
    [InlineData("Tags: string[]", "Tags string[]")]
    [InlineData("Tags: string[]?", "Tags string[]")]
    [InlineData("Tags[]: string", "Tags string[]")]
    [InlineData("Related: Article []", "Related Article[]")]
    [InlineData("Kind: lead|brief|opinion", "Kind lead|brief|opinion")]
    [InlineData("Kind: lead | brief ?", "Kind lead|brief?")]
    [InlineData("Kinds: (lead|brief)[]", "Kinds lead|brief[]")]
    [InlineData("Kinds: lead|brief[]", "Kinds lead|brief[]")]
    [InlineData("Kind: breaking news|long-read|9 to 5", "Kind breaking news|long-read|9 to 5")]
    [InlineData("Kind: string|picture", "Kind string|picture")]
    [InlineData("Rating: (int)", "Rating int")]
    [InlineData("reading_time: int", "ReadingTime int")]
    [InlineData("reading time: int", "ReadingTime int")]
    [InlineData("class: string", "Class string")]
    [InlineData("größe: int", "Größe int")]
    [InlineData("1st: int", "_1st int")]
    [InlineData("to_string: string", "ToString_ string")]
    [InlineData("Venue.Name: string", "Venue { Name string }")]
    [InlineData("Venue.Capacity: int?", "Venue { Capacity int? }?")]
    [InlineData("Venue?.Name: string", "Venue { Name string }?")]
    [InlineData("Venue . Name : string", "Venue { Name string }")]
    [InlineData("Corrections[].Date: DateOnly", "Corrections { Date DateOnly }[]")]
    [InlineData("A[].B.C[].D: string?", "A { B { C { D string? }[] }? }[]")]
    public void Reads_a_field(string text, string expected)
    {
        DeclaredSchema schema = SchemaText.Read(text);
        Assert.Empty(SchemaText.Problems(schema));
        Assert.Equal(expected, SchemaText.Describe(schema));
    }

    // Case tells no two types apart, and other settings do not mind it either.
    [Theory]
    [InlineData("datetime", "DateTime")]
    [InlineData("String", "string")]
    [InlineData("Bool", "bool")]
    [InlineData("INT", "int")]
    [InlineData("uri", "Uri")]
    [InlineData("dateonly", "DateOnly")]
    [InlineData("actor[]", "Actor[]")]
    public void Takes_a_type_in_any_case(string type, string expected) =>
        Assert.Equal($"X {expected}", SchemaText.Describe(SchemaText.Read($"X: {type}")));

    [Theory]
    [InlineData("integer", "int")]
    [InlineData("Int32", "int")]
    [InlineData("System.Int64", "long")]
    [InlineData("System.String", "string")]
    [InlineData("str", "string")]
    [InlineData("text", "string")]
    [InlineData("boolean", "bool")]
    [InlineData("url", "Uri")]
    [InlineData("date", "DateOnly")]
    [InlineData("double", "decimal")]
    [InlineData("DateTimeOfset", "DateTimeOffset")]
    [InlineData("Artcle", "Article")]
    [InlineData("strng", "string")]
    [InlineData("List<string>", "string[]")]
    [InlineData("Nullable<int>", "int?")]
    public void Suggests_the_type_that_was_meant(string type, string meant)
    {
        SchemaProblem problem = Assert.Single(SchemaReader.Read($"X: {type}").Problems);
        Assert.Equal((type, "there is no such type", meant), (problem.Words, problem.Detail, problem.Suggestion));
        Assert.Equal(new TextRange(3, type.Length), problem.Range);
        Assert.Contains("one of bool, int, long, ", problem.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_stay_where_a_type_is_replaced()
    {
        SchemaProblem problem = Assert.Single(SchemaReader.Read("Days: date[]").Problems);
        Assert.Equal((new TextRange(6, 4), "DateOnly"), (problem.Range, problem.Suggestion));
    }

    [Theory]
    [InlineData("X: TimeSpan")]
    [InlineData("X: lead")]
    [InlineData("X: Dictionary<string, int>")]
    public void Suggests_nothing_where_no_type_is_near(string text) =>
        Assert.All(SchemaReader.Read(text).Problems, static problem => Assert.Null(problem.Suggestion));

    [Theory]
    [InlineData("Rating", "'Rating' it has no colon")]
    [InlineData("Rating = int", "'Rating = int' it has no colon -> Rating: int")]
    [InlineData("int? Rating", "'int? Rating' it has no colon -> Rating: int?")]
    [InlineData("Rating string[]", "'Rating string[]' it has no colon -> Rating: string[]")]
    [InlineData("the rating of it", "'the rating of it' it has no colon")]
    [InlineData(": int", "': int' nothing stands in front of the colon")]
    [InlineData("Rating:", "'Rating:' nothing stands behind the colon")]
    [InlineData(":", "':' nothing stands in front of the colon")]
    [InlineData("Rating: ?", "'?' it names no type")]
    [InlineData("Rating: ()", "'()' it names no type")]
    [InlineData("--: int", "'--' a name has at least a letter or a digit")]
    [InlineData("Venue..Name: int", "'Venue..Name' a name has at least a letter or a digit")]
    [InlineData(".Name: int", "'.Name' a name has at least a letter or a digit")]
    [InlineData("\"Rating\": int", "'\"Rating\"' '\"' cannot be in a name -> Rating")]
    [InlineData("Ra(ting: int", "'Ra(ting' '(' cannot be in a name -> Rating")]
    [InlineData("X: string[][]", "'string[][]' it is a list of lists")]
    [InlineData("X[]: string[]", "'X[]: string[]' it is a list of lists")]
    [InlineData("X: string?[]", "'string?[]' the items of a list are never missing")]
    [InlineData("X: int|string", "'int|string' a field has one type")]
    [InlineData("X: int|null", "'int|null' a field has one type -> int?")]
    [InlineData("X: lead||brief", "'lead||brief' a word of the choice has neither letter nor digit")]
    [InlineData("X: lead|", "'lead|' a word of the choice has neither letter nor digit")]
    [InlineData("X: |", "'|' a word of the choice has neither letter nor digit")]
    [InlineData("X: lead|Lead", "'lead|Lead' 'Lead' is in the choice twice, as far as C# can tell")]
    [InlineData("X: \"lead\"|\"brief\"", "'\"lead\"|\"brief\"' '\"' cannot be in a word of a choice -> lead|brief")]
    [InlineData("A.B.C.D.E.F.G.H.I: int", "'A.B.C.D.E.F.G.H.I' it is in more than 7 records")]
    [InlineData("X: int: string", "'int: string' there is no such type")]
    [InlineData("K\uFFFDnd: int", "'K\uFFFDnd' U+FFFD, which stands for bytes that do not decode, cannot be in a name -> Knd")]
    public void Reports_what_is_not_understood(string text, string expected)
    {
        SchemaReading reading = SchemaReader.Read(text);
        Assert.Equal([expected], reading.Problems.Select(SchemaText.Describe));
        Assert.Empty(reading.Declarations);
    }

    // What a fix puts in is understood.
    [Theory]
    [InlineData("Rating = int")]
    [InlineData("int? Rating")]
    [InlineData("X: date[]")]
    [InlineData("X: Nullable<int>")]
    [InlineData("X: List<string>")]
    [InlineData("X: int|null")]
    [InlineData("\"Rating\": int")]
    [InlineData("X: \"lead\"|\"brief\"")]
    public void A_suggestion_is_understood(string text)
    {
        SchemaProblem problem = Assert.Single(SchemaReader.Read(text).Problems);
        string mended = text.Remove(problem.Range.Start, problem.Range.Length).Insert(problem.Range.Start, problem.Suggestion!);
        Assert.All(SchemaReader.Read(mended).Problems, static left => Assert.NotNull(left.Suggestion));
    }

    [Theory]
    [InlineData("A: int; B: int, C: int\nD: int\r\nE: int\rF: int;\n\n;,,\n")]
    [InlineData("\uFEFFA: int # the first; and, more: int\nB: int#second\n# C: string\n  C: int\nD: int;E: int\n#\nF: int #")]
    [InlineData("A: int\u0085B: int\u2028C: int\u2029D: int;;E: int\n\t F: int \t")]
    public void Line_breaks_semicolons_and_commas_separate_fields(string text)
    {
        DeclaredSchema schema = SchemaText.Read(text);
        Assert.Empty(SchemaText.Problems(schema));
        Assert.Equal("A int; B int; C int; D int; E int; F int", SchemaText.Describe(schema));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing yet")]
    [InlineData(";")]
    public void An_empty_schema_is_a_schema(string text)
    {
        DeclaredSchema schema = SchemaText.Read(text);
        Assert.Empty(SchemaText.Problems(schema));
        Assert.Equal((true, 0), (schema.Schema!.IsDeclared, schema.Schema.Fields.Count));
    }

    [Fact]
    public void What_is_not_understood_is_left_out_and_the_rest_counts()
    {
        DeclaredSchema schema = SchemaText.Read("A: int\nB: nonsense\nC: int");
        Assert.Equal("A int; C int", SchemaText.Describe(schema));
        Assert.Equal(["a 'nonsense' there is no such type"], SchemaText.Problems(schema));
    }

    [Fact]
    public void A_key_is_normalized() => Assert.Equal("readingtime", SchemaText.Read("Reading_Time-: int").Schema!.Fields[0].Key);

    [Fact]
    public void A_choice_keeps_its_words_as_they_are_written() =>
        Assert.Equal(["Lead", "long-read"], SchemaText.Read("Kind: Lead | long-read").Schema!.Fields[0].Type.Choices);

    [Fact]
    public void A_choice_has_at_most_a_thousand_words()
    {
        Assert.Empty(SchemaReader.Read("X: " + string.Join('|', Enumerable.Range(0, 1_000).Select(static i => $"w{i}"))).Problems);
        SchemaProblem problem =
            Assert.Single(SchemaReader.Read("X: " + string.Join('|', Enumerable.Range(0, 1_001).Select(static i => $"w{i}"))).Problems);
        Assert.Equal("it has 1001 words", problem.Detail);
    }

    // Each of them long: none may take more than linear time or a deep stack, and all that is not understood is said.
    [Theory]
    [InlineData("a")]
    [InlineData(":")]
    [InlineData("a:")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("[]")]
    [InlineData("?")]
    [InlineData("|")]
    [InlineData("a|")]
    [InlineData("(")]
    [InlineData("<>")]
    [InlineData("#")]
    [InlineData("\r")]
    [InlineData("a: b;")]
    [InlineData("\uD83D")]
    [InlineData("\0")]
    [InlineData(" ")]
    [InlineData("a: int\n")]
    public void Hostile_text_is_read_to_its_end(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 300_000 / part.Length));
        foreach (string all in new[] { text, "X: " + text, text + ": int", "X: (" + text + ")[]" })
        {
            DeclaredSchema schema = SchemaText.Read(all);
            Assert.All(schema.Problems.Single(), problem => Assert.InRange(problem.Words.Length, 0, 63));
            Assert.All(schema.Problems.Single(), problem => Assert.InRange(problem.Range.End, 0, all.Length));
        }
    }

    [Fact]
    public void Any_characters_in_any_order_are_read()
    {
        const string Alphabet = "ab:.[]?|()<>#;,\r\n \"=\uFFFDint";
        Random random = new(16);
        for (int i = 0; i < 20_000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(24)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            DeclaredSchema schema = SchemaText.Read(text);
            Assert.All(schema.Problems.Single(), problem => Assert.InRange(problem.Range.Start, 0, text.Length));
            Assert.All(schema.Schema!.Fields, static field => Assert.True(SyntaxFacts.IsValidIdentifier(field.Name), field.Name));
        }
    }
}
