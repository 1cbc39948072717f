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
    [InlineData("The \uFFFD ferry sails\uFFFD.", "bytes that are not UTF-8 were lost here and in one more place; save the file as UTF-8")]
    [InlineData(
        "\uFFFD ferry \uFFFD sails \uFFFD.",
        "bytes that are not UTF-8 were lost here and in 2 more places; save the file as UTF-8")]
    [InlineData("The \0 ferry sails\0.", "a NUL character stands here and in one more place; remove it")]
    public void All_signs_are_one_problem_that_counts_them(string body, string detail) =>
        Assert.Equal(detail, Assert.Single(Script.Read(body).Problems).Detail);

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
    public void Characters_of_all_scripts_are_fine(string body) => Assert.Empty(Script.Problems(body));
}
