using ArticleGen.Fields.Schema;

namespace ArticleGen.Tests.Fields.Schema;

public class SchemaBuilderTests
{
    [Fact]
    public void Fields_of_one_record_are_put_together_wherever_they_stand()
    {
        DeclaredSchema schema = SchemaText.Read("Venue.Name: string\nRating: int\nvenue.capacity: int?\nVenue.Address.City: string");
        Assert.Empty(SchemaText.Problems(schema));
        Assert.Equal("Venue { Name string; Capacity int?; Address { City string } }; Rating int", SchemaText.Describe(schema));
    }

    [Fact]
    public void A_list_of_records_has_all_its_fields()
    {
        DeclaredSchema schema =
            SchemaText.Read("Corrections[].Date: DateOnly; Corrections[].Words: string?; Corrections[].By[].Name: string");
        Assert.Empty(SchemaText.Problems(schema));
        Assert.Equal("Corrections { Date DateOnly; Words string?; By { Name string }[] }[]", SchemaText.Describe(schema));
    }

    [Fact]
    public void Several_sources_are_one_schema()
    {
        DeclaredSchema schema = SchemaText.Read("Venue.Name: string", "Rating: int; Venue.Capacity: int?");
        Assert.Empty(SchemaText.Problems(schema));
        Assert.Equal("Venue { Name string; Capacity int? }; Rating int", SchemaText.Describe(schema));
    }

    [Fact]
    public void One_line_is_enough_to_say_that_a_record_may_be_missing() => Assert.Equal(
        "Venue { Name string; City string }?", SchemaText.Describe(SchemaText.Read("Venue.Name: string\nVenue?.City: string")));

    [Fact]
    public void Without_a_source_there_is_no_schema() => Assert.Null(SchemaBuilder.Build([]).Schema);

    [Theory]
    [InlineData("Rating: int\nRating: int", "a 'Rating' line 1 has it already")]
    [InlineData("Rating: int\n\nrating_: string", "a 'rating_' line 1 has it already")]
    [InlineData("reading-time: int; ReadingTime: int", "a 'ReadingTime' line 1 has it already")]
    [InlineData("Venue: string\nVenue.Name: string", "a 'Venue' line 1 says that it is no record")]
    [InlineData("Venue.Name: string\nVenue: string", "a 'Venue' line 1 has it already")]
    [InlineData("Venue.Name: string\nVenue.Name.Short: string", "a 'Name' line 1 says that it is no record")]
    [InlineData("A[].B: string\nA.C: string", "a 'A' line 1 says that it is a list")]
    [InlineData("A.B: string\nA[].C: string", "a 'A' line 1 says that it is no list")]
    [InlineData("O'Brien: string\nOBrien: string\nO.Brien: int", "a 'OBrien' line 1 has 'O'Brien', which gives the same property")]
    [InlineData("O'Dell: int?\nOdell: int?", "a 'Odell' line 1 has 'O'Dell', which gives the same property")]
    [InlineData("R.O'Dell: int?\nR.Odell: int?", "a 'Odell' line 1 has 'O'Dell', which gives the same property")]
    public void Twice_the_same_field_is_a_fault(string text, string expected)
    {
        DeclaredSchema schema = SchemaText.Read(text);
        Assert.Equal([expected], SchemaText.Problems(schema));
    }

    [Theory]
    [InlineData("Venue.Name: string\nVenue?.Name: string")]
    [InlineData("Venue.Name: string\nVenue?.Name.Short: string")]
    [InlineData("Venue.Name: string\nVenue?.Na'me: string")]
    public void What_is_left_out_changes_nothing(string text)
    {
        DeclaredSchema schema = SchemaText.Read(text);
        Assert.Single(SchemaText.Problems(schema));
        Assert.Equal("Venue { Name string }", SchemaText.Describe(schema));
    }

    [Theory]
    [InlineData("Rating: int\nRating: int", "each field once, always in the same way")]
    [InlineData("O'Brien: string\nOBrien: string", "another name")]
    public void The_advice_fits_the_fault(string text, string expected) =>
        Assert.Equal(expected, SchemaText.Read(text).Problems.SelectMany(static all => all).Single().Advice);

    [Fact]
    public void A_fault_between_two_sources_names_the_other_one()
    {
        DeclaredSchema schema = SchemaText.Read("A: int\nRating: int", "B: nonsense\nRating: string");
        Assert.Equal(
            ["b 'nonsense' there is no such type", "b 'Rating' line 2 of a.schema has it already"],
            SchemaText.Problems(schema));
        Assert.Equal("A int; Rating int", SchemaText.Describe(schema));
    }

    [Fact]
    public void Problems_are_in_the_order_of_the_text() => Assert.Equal(
        ["a 'A' line 1 has it already", "a 'x' there is no such type"],
        SchemaText.Problems(SchemaText.Read("A: int\nA: int\nB: x")));

    [Fact]
    public void A_record_has_at_most_a_thousand_fields()
    {
        DeclaredSchema schema = SchemaText.Read(string.Join('\n', Enumerable.Range(0, 1_002).Select(static i => $"R.F{i}: int")));
        Assert.Equal(1_000, schema.Schema!.Fields[0].Type.Members.Count);
        Assert.Equal(
            ["a 'F1000' a record has at most 1,000 fields", "a 'F1001' a record has at most 1,000 fields"], SchemaText.Problems(schema));
        Assert.All(schema.Problems[0], static problem => Assert.Equal("fewer fields", problem.Advice));
    }

    [Fact]
    public void Equal_schemas_are_equal_by_value() => Assert.Equal(
        SchemaText.Read("A: int\nK: a|b\nV.N: string[]").Schema,
        SchemaText.Read("# comment\nA: int; K: a|b; V.N: string[]").Schema);

    [Theory]
    [InlineData("A: int?")]
    [InlineData("A: long")]
    [InlineData("B: int")]
    [InlineData("A: int; B: int")]
    [InlineData("A: x|y")]
    public void Different_schemas_are_not(string other) => Assert.NotEqual(SchemaText.Read("A: int").Schema, SchemaText.Read(other).Schema);
}
