namespace ArticleGen.Reading.Tests.Problems;

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

    [Fact]
    public void All_signs_are_one_problem_that_counts_them() =>
        Assert.Contains("3 times", Assert.Single(Script.Read("\uFFFD ferry \uFFFD sails \uFFFD.").Problems).Detail, StringComparison.Ordinal);

    [Fact]
    public void Utf16_read_as_utf8_is_recognized()
    {
        string text = string.Concat("Ferry resumes\n\nThe ferry sails.".Select(c => c + "\0"));
        Assert.Contains(ArticleReader.Read(text).Problems, problem => problem.Kind == ProblemKind.UndecodableText && problem.Detail.Contains("UTF-16", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The ferry \U0001F6A2 sails.")]
    [InlineData("Zo\u00EB sails on the \u0416\u0443\u043A.")]
    [InlineData("The ferry\tsails.\u2028It is full.")]
    [InlineData("The \uFEFFferry sails.")]
    public void Characters_of_all_scripts_are_fine(string body) => Assert.Empty(Script.Problems(body));
}
