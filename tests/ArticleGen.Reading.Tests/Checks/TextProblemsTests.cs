namespace ArticleGen.Reading.Tests.Checks;

/// <summary>Text that was decoded wrongly.</summary>
public class TextProblemsTests
{
    // Attributes are stored as UTF-8, which cannot hold half a character: hence the numbers.
    [Theory]
    [InlineData(0xFFFD, "not UTF-8")]
    [InlineData(0, "NUL")]
    [InlineData(0xD800, "half a character")]
    [InlineData(0xDC00, "half a character")]
    public void The_first_sign_is_flagged(int sign, string detail)
    {
        string body = $"The ferry {(char)sign} sails.";
        Assert.Equal([$"UndecodableText|5|{(char)sign}"], Script.Problems(body));
        Assert.Contains(detail, Assert.Single(Script.Read(body).Problems).Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The \uFFFD ferry sails.", "bytes that are not UTF-8 were lost here; save the file as UTF-8")]
    [InlineData("The \uFFFD \uFFFD ferry.", "bytes that are not UTF-8 were lost here and in one more place; save the file as UTF-8")]
    [InlineData("The fer\uFFFD\uFFFDry.", "bytes that are not UTF-8 were lost here and in one more place; save the file as UTF-8")]
    [InlineData(
        "The caf\uFFFD \uFFFD is open.",
        "bytes that are not UTF-8 were lost here and in one more place; the file looks like Windows-1252: read it so,"
            + " save it as UTF-8")]
    [InlineData(
        "\uFFFDThe ferry sails.",
        "bytes that are not UTF-8 were lost here; the file looks like Windows-1252: read it so, save it as UTF-8")]
    [InlineData(
        "\uFFFD ferry \uFFFD sails \uFFFD.",
        "bytes that are not UTF-8 were lost here and in 2 more places; save the file as UTF-8")]
    [InlineData("The \0 ferry sails\0.", "a NUL character stands here and in one more place; remove it")]
    public void All_signs_are_one_problem_that_counts_them(string body, string detail) =>
        Assert.Equal(detail, Assert.Single(Script.Read(body).Problems).Detail);

    [Theory]
    [InlineData("\u00E2\u20AC\u0153We reopen,\u00E2\u20AC\uFFFD Calder said.", "\u00E2\u20AC\u0153", 2)]
    [InlineData("They don\u00E2\u20AC\u2122t know.", "\u00E2\u20AC\u2122", 1)]
    [InlineData("The caf\u00C3\u00A9 is open.", "\u00C3\u00A9", 1)]
    [InlineData("It costs \u00C2\u00A3100, or \u00C3\u2030.", "\u00C2\u00A3", 2)]
    public void Utf8_read_as_windows_1252_is_recognized(string body, string words, int places)
    {
        Problem problem = Assert.Single(Script.Read(body).Problems, static problem => problem.Kind == ProblemKind.UndecodableText);
        Assert.Equal(words, problem.Words);
        Assert.StartsWith(
            places == 1 ? "UTF-8 was read as Windows-1252 here;" : "UTF-8 was read as Windows-1252 here and in one more place;",
            problem.Detail,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16_read_as_utf8_is_recognized()
    {
        string text = string.Concat("Ferry resumes\n\nThe ferry sails.".Select(c => c + "\0"));
        Assert.Contains(
            ArticleReader.Read(text).Problems,
            problem => problem.Kind == ProblemKind.UndecodableText && problem.Detail.Contains("UTF-16", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The ferry \U0001F6A2 sails.")]
    [InlineData("Zo\u00EB sails on the \u0416\u0443\u043A.")]
    [InlineData("The ferry\tsails.\u2028It is full.")]
    [InlineData("The \uFEFFferry sails.")]
    [InlineData("He wrote \u00C2ge, \u00C3o and ch\u00E2teau for 5 \u20AC.")]
    [InlineData("The sign says \u201CAMANH\u00C3\u201D, or AMANH\u00C3 \u2013 tomorrow.")]
    public void Characters_of_all_scripts_are_fine(string body) => Assert.Empty(Script.Problems(body));
}
