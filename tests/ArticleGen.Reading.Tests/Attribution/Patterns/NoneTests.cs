namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Nobody is said to have said it.</summary>
public class NoneTests
{
    [Theory]
    [InlineData("\"The kilns are cold.\"", "Direct|The kilns are cold.|-|-|None")]
    [InlineData(
        "\u201CFlour is dear.\u201D\n\n\u201CSugar is dearer.\u201D",
        "Direct|Flour is dear.|-|-|None",
        "Direct|Sugar is dearer.|-|-|None")]
    [InlineData("\"We have no beds left,\" the paper lay in the rain.", "Direct|We have no beds left,|-|-|None")]
    [InlineData("Snow fell on Dover. \"We were wetter than the lake itself.\"", "Direct|We were wetter than the lake itself.|-|-|None")]
    [InlineData("\"Who stole the keys?\"", "Direct|Who stole the keys?|-|-|None")]
    [InlineData("The posters are everywhere. \u00ABNo bridge without a road.\u00BB", "Direct|No bridge without a road.|-|-|None")]
    [InlineData("\"The keys are gone,\" it was said in the town.", "Direct|The keys are gone,|-|-|None")]
    [InlineData("\"The keys are gone,\" was the cry.", "Direct|The keys are gone,|-|-|None")]
    public void A_quotation_without_a_speaker_is_a_quote_all_the_same(string sentence, params string[] quotes) =>
        Script.HasQuotes(sentence, quotes);
}
