using ArticleGen.Reading.Transcripts;

namespace ArticleGen.Reading.Tests.Transcripts;

/// <summary>"INES CALDER" is Ines Calder.</summary>
public class NameCaseTests
{
    [Theory]
    [InlineData("INES CALDER", "Ines Calder")]
    [InlineData("O'BRIEN", "O'Brien")]
    [InlineData("MCCALL", "McCall")]
    [InlineData("J. R. HALE-STRAND", "J. R. Hale-Strand")]
    [InlineData("ÉMILE", "Émile")]
    public void Writes_a_name_in_small_letters(string name, string expected) => Assert.Equal(expected, NameCase.Lower(name));

    [Theory]
    [InlineData("INES CALDER", true)]
    [InlineData("J. HALE", true)]
    [InlineData("J. R.", false)]
    [InlineData("Hale", false)]
    public void Tells_capitals(string name, bool expected) => Assert.Equal(expected, NameCase.IsAllCaps(name, new(0, name.Length)));
}
