using ArticleGen.Tool.LanguageServer.Renaming;

namespace ArticleGen.Tool.Tests.LanguageServer.Renaming;

public class TypedNameTests
{
    [Theory]
    [InlineData("Ines Calder", "Ines Calder")]
    [InlineData("  Ines\u00A0 Calder\t", "Ines Calder")]
    // Marks behind their letters, as macOS pastes them.
    [InlineData("Ines Ma\u0308rz", "Ines Ma\u0308rz")]
    [InlineData("Ines M\u0302x\u0302", "Ines M\u0302x\u0302")]
    [InlineData("\u0928\u093F\u0932\u0940\u092E", "\u0928\u093F\u0932\u0940\u092E")]
    // Letters of two units.
    [InlineData("\U00010400\U00010428 Calder", "\U00010400\U00010428 Calder")]
    [InlineData("Ines O'Marsh", "Ines O'Marsh")]
    [InlineData("Ines O\u2019Marsh", "Ines O\u2019Marsh")]
    [InlineData("Keone \u2018Okala", "Keone \u2018Okala")]
    [InlineData("Tom Hale, Jr.", "Tom Hale, Jr.")]
    [InlineData("Hale/Voss", "Hale/Voss")]
    [InlineData("Hale & Voss", "Hale & Voss")]
    [InlineData("Portline 3", "Portline 3")]
    public void What_may_be_a_name_is_taken(string written, string name) => Assert.Equal(name, TypedName.Read(written));

    [Theory]
    [InlineData(null, "at least a letter")]
    [InlineData("", "at least a letter")]
    [InlineData("12 - 3", "at least a letter")]
    [InlineData("Ines \u0007", "no character U+0007")]
    [InlineData("Ines \uD83D", "no character U+FFFD")]
    [InlineData("Ines \U0001F600", "no '\U0001F600'")]
    [InlineData("Ines <b>", "no '<'")]
    [InlineData("Ines \"Red\" Calder", "no '\"'")]
    [InlineData("Ines | Calder", "no '|'")]
    public void What_no_name_has_is_refused(string? written, string why) =>
        Assert.Contains(why, Assert.Throws<RenamingException>(() => TypedName.Read(written)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_has_an_end()
    {
        Assert.Equal(100, TypedName.Read(new('a', 100)).Length);
        Assert.Contains(
            "at most 100", Assert.Throws<RenamingException>(() => TypedName.Read(new('a', 101))).Message, StringComparison.Ordinal);
    }
}
