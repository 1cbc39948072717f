using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Transcripts;

namespace ArticleGen.Reading.Tests.Transcripts;

/// <summary>"I", "you", "Yes": somebody speaks.</summary>
public class SpokenWordsTests
{
    [Theory]
    [InlineData(" We reopen.")]
    [InlineData(" The port is yours.")]
    [InlineData(" Does it reopen?")]
    [InlineData(" Does it reopen?)")]
    [InlineData(" Yes. On Friday.")]
    [InlineData(" It's what I've said.")]
    public void Tells_speech(string line) => Assert.True(AreIn(line));

    [Theory]
    [InlineData(" The port reopens.")]
    [InlineData(" 09/01/96 SURE")]
    [InlineData(" The US reopens the port.")]
    [InlineData(" 3")]
    public void Other_lines_are_none(string line) => Assert.False(AreIn(line));

    private static bool AreIn(string line) => SpokenWords.AreIn(line, new(0, line.Length), Vocabulary.Default);
}
