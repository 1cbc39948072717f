using ArticleGen.Reading;
using ArticleGen.Tool.LanguageServer.Articles;

namespace ArticleGen.Tool.Tests.LanguageServer.Articles;

public class ActorWordsTests
{
    [Fact]
    public void Each_stretch_counts_once_and_in_order()
    {
        const string text = "Director Ines Calder came. \"So,\" she said. \"Now,\" she said, \"we go.\" "
            + "Ines Calder smiled. \"Yes,\" said Calder.\n";
        ArticleReading reading = ArticleReader.Read(text);
        int actor = Enumerable.Range(0, reading.Actors.Count).Single(index => reading.Actors[index].Name == "Ines Calder");

        Assert.Equal(
            ["Director Ines Calder", "she speaks", "she speaks", "Ines Calder", "Calder speaks"],
            ActorWords.Find(reading, actor).Select(words => words.Range.In(text) + (words.Speaks ? " speaks" : "")));
    }
}
