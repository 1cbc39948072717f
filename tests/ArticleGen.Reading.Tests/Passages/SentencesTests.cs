using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Tests.Passages;

public class SentencesTests
{
    [Theory]
    [InlineData("The port reopened.", "Ships sailed.")]
    [InlineData("Will the port reopen?", "Nobody knows.")]
    [InlineData("What a storm!", "It broke the mole.")]
    [InlineData("The fleet belongs to the U.S.", "The harbour does not.")]
    [InlineData("It opened at 5 p.m.", "The pilots came.")]
    [InlineData("They saw Dr. Hale.", "He left.")]
    [InlineData("Prices rose 2.5 percent.", "Wages did not.")]
    [InlineData("Ships sailed ...", "Nobody came.")]
    [InlineData("She nodded.", "\"Friday it is.\"")]
    [InlineData("\"Will it reopen?\"", "Calder went home.")]
    [InlineData("\"Will it reopen?\"", "Calder went on to say that it would.")]
    [InlineData("\"We reopen,\" Calder said.", "\"All of us.\"")]
    [InlineData("\"We reopen,\" said Calder.", "Ships sailed.")]
    [InlineData("The port (the old one.)", "It closed.")]
    public void Ends_between(string first, string second) => Script.Expect(first + " " + second, [first, second], Of(first + " " + second));

    [Theory]
    [InlineData("Mr. Hale and Mrs. Calder met Sen. Dray in St. Ives.")]
    [InlineData("Gen. Tom Hale sailed with Lt. Col. Ines Calder.")]
    [InlineData("J. R. Calder of the U.S. Navy sailed.")]
    [InlineData("No. 3 pier stays closed.")]
    [InlineData("The Port Corp. of Varna and Hale Inc. merged.")]
    [InlineData("It opened at 5 p.m. on Friday, Aug. 21, in Dover, Del. and in Trenton.")]
    [InlineData("\"Will it reopen?\" asked Calder.")]
    [InlineData("\"Will it reopen?\" Calder asked.")]
    [InlineData("\"Never!\" she shouted.")]
    [InlineData("\"We reopen.\" Calder told the crews.")]
    [InlineData("\"We reopen.\" Calder added.")]
    [InlineData("\"Will it reopen?\" Calder went on.")]
    [InlineData("\"Never!\" Hale chimed in from the pier.")]
    [InlineData("\"Is it safe?\" Ines Calder, the director of the port of Varna, asked.")]
    [InlineData("\"We wait ...\" he said.")]
    [InlineData("The pilots (who knows why?) left.")]
    [InlineData("Calder, of Hale & Sons Ltd., left.")]
    [InlineData("Prof. Hale, Ph.D., teaches in Mass. and N.H. schools.")]
    [InlineData("\"It is \u2018over.\u2019\" said Calder.")]
    public void Does_not_end_inside(string sentence) => Script.Expect(sentence, [sentence], Of(sentence));

    [Theory]
    [InlineData("\"We reopen.\"", "Calder walked away.")]
    [InlineData("\"Will it reopen?\"", "Nobody answered.")]
    [InlineData("\"Enough!\"", "The hall fell silent.")]
    [InlineData("\"We reopen.\"", "Hale saw the end of the strike.")]
    [InlineData("\"We reopen.\"", "The crews criticised the plan, saying it was late.")]
    [InlineData("\"We reopen.\"", "The pilots had expressed their doubts.")]
    public void A_stretch_with_its_own_full_stop_ends_a_sentence_when_nobody_behind_it_speaks(string first, string second) =>
        Script.Expect(first + " " + second, [first, second], Of(first + " " + second));

    [Fact]
    public void Every_token_belongs_to_one_sentence()
    {
        Passage passage = Load("Ships sailed. \"Yes.\" \"No.\" She nodded ... J. Hale left at 5 p.m. The end");
        List<Sentence> sentences = [];
        Sentences.Split(passage, sentences);
        Assert.Equal(0, sentences[0].From);
        Assert.Equal(passage.Count, sentences[^1].To);
        Assert.All(Enumerable.Range(1, sentences.Count - 1), i => Assert.Equal(sentences[i - 1].To, sentences[i].From));
    }

    private static List<string> Of(string text)
    {
        Passage passage = Load(text);
        List<Sentence> sentences = [];
        Sentences.Split(passage, sentences);
        return [.. sentences.Select(sentence => passage.RangeOf(sentence.Span).In(text))];
    }

    private static Passage Load(string text)
    {
        Passage passage = new(text, Vocabulary.Default);
        passage.Load(new TextRange(0, text.Length));
        return passage;
    }
}
