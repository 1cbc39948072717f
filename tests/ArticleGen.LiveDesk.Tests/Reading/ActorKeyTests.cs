using LiveDesk.Reading;

namespace ArticleGen.LiveDesk.Tests.Reading;

/// <summary>One key for all ways to write one name.</summary>
public sealed class ActorKeyTests
{
    [Theory]
    [InlineData("Ines Calder", "ines-calder")]
    [InlineData("  INES   calder ", "ines-calder")]
    [InlineData("Jean-Luc O'Brien", "jean-luc-o-brien")]
    [InlineData("Zo\u00EB", "zo\u00EB")]
    [InlineData("Zoe\u0308", "zoe\u0308")]
    [InlineData("\u2014", null)]
    [InlineData("", null)]
    public void A_name_gives_a_key(string name, string? key) => Assert.Equal(key, ActorKey.Find(name));
}
