using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class NotEnglishTests : RuleTextTest
{
    private protected override string Id => NotEnglish.Id;

    [Fact]
    public void Names_the_words_and_what_was_found() => Assert.Equal(
        "The text that starts with 'El ferry vuelve' does not seem to be English: none of its 44 words is a common English word such as "
            + "'the', 'and' or 'that'; ArticleGen finds few quotes in it: leave the file out, or set ART0029 to none for it",
        MessageFor(new(
            ProblemKind.NotEnglish,
            new(0, 15),
            "El ferry vuelve",
            "none of its 44 words is a common English word such as 'the', 'and' or 'that'")));

    [Fact]
    public Task Reports_the_first_paragraph() => ReportsMarkedAsync(
        "Le bac\n\nCoast News 14 March 2011\n\n\u27E6Le bac du port reprend la mer vendredi, a dit la directrice devant les "
            + "habitants. Les marins "
            + "qui attendaient sur l'autre rive ont applaudi, et le maire a promis de ne plus jamais faire attendre les gens du "
            + "port.\u27E7\n\n"
            + "Tous sont venus.\n");

    [Theory]
    [InlineData("Ferry resumes\n\nCoast News 14 March 2011\n\nThe ferry runs again, Ines Calder said.\n")]
    [InlineData("Le bac\n\nCoast News 14 March 2011\n\nLe bac du port reprend la mer vendredi.\n")]
    public Task Is_silent_where_a_text_is_english_or_short(string article) => ReportsMarkedAsync(article);
}
