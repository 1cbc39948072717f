using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Finding whom a phrase means does not bring them into the article.</summary>
public class DiscourseTests
{
    [Theory]
    [InlineData("The port was shut, said many.", "many", "many")]
    [InlineData("The port was shut, said somebody.", "somebody", "somebody")]
    [InlineData("The port was shut, two pilots said.", "two", "two pilots")]
    [InlineData("The port was shut, a minister said.", "a minister", "a minister")]
    [InlineData("The port was shut, the harbour office said.", "the harbour", "the harbour office")]
    [InlineData("The port was shut, the letter said.", "the letter", "the letter")]
    public void To_ask_brings_nobody_into_the_article(string text, string words, string name)
    {
        (Discourse discourse, Passage passage, NounPhrase phrase) = Read(text, words);
        string before = Show(discourse);

        Referent referent = Assert.NotNull(discourse.Find(passage, phrase));
        Assert.Equal((name, null), (referent.Name, referent.Known));
        Assert.Equal(referent, discourse.Find(passage, phrase));
        Assert.Equal(before, Show(discourse));

        Entity introduced = discourse.Introduce(passage, phrase)!;
        Assert.Equal($"{before}{name} 1\n", Show(discourse));
        Assert.Same(introduced, discourse.Introduce(passage, phrase));
        Assert.Same(introduced, discourse.Find(passage, phrase)?.Known);
        Assert.Equal($"{before}{name} 1\n", Show(discourse));
    }

    [Theory]
    [InlineData("Ines Calder, the port director, left, and Calder said no.", "Calder said", "Ines Calder")]
    [InlineData("Ines Calder, the port director, left, and the director said no.", "the director", "Ines Calder")]
    [InlineData("The harbour office was shut, the harbour office said.", "the harbour", "the harbour office")]
    public void Whoever_is_known_is_mentioned_again_only_when_introduced(string text, string words, string name)
    {
        (Discourse discourse, Passage passage, NounPhrase phrase) = Read(text, words);
        string before = Show(discourse);

        Assert.Equal(name, discourse.Find(passage, phrase)?.Known?.Name);
        Assert.Equal(before, Show(discourse));

        discourse.Introduce(passage, phrase);
        string after = Show(discourse);
        discourse.Introduce(passage, phrase);
        Assert.Equal(after, Show(discourse));
    }

    // A name of one word may be a person's. "The company" shows otherwise, and Find returns that.
    [Fact]
    public void What_a_phrase_tells_of_a_name_is_known_before_it_is_introduced()
    {
        const string Text = "Harborlink left, and the company said no.";
        (Discourse discourse, Passage passage, NounPhrase phrase) = Read(Text, "the company");

        Referent referent = Assert.NotNull(discourse.Find(passage, phrase));
        Assert.Equal(("Harborlink", ActorKind.Organization, false), (referent.Name, referent.Kind, referent.IsPerson));
        Assert.Null(referent.Known!.Kind);
        Assert.Equal(ActorKind.Organization, discourse.Introduce(passage, phrase)!.Kind);
    }

    [Theory]
    [InlineData("The port was shut, I said.", "I")]
    [InlineData("The port was shut, you said.", "you")]
    [InlineData("The port was shut, that said.", "that")]
    public void The_reporter_the_reader_and_things_are_nobody(string text, string words)
    {
        (Discourse discourse, Passage passage, NounPhrase phrase) = Read(text, words);

        Assert.Null(discourse.Find(passage, phrase));
        Assert.Null(discourse.Introduce(passage, phrase));
    }

    // All actors, and how often each is mentioned.
    private static string Show(Discourse discourse) => string.Concat(
        Enumerable.Range(0, discourse.Cast.Entities.Count)
            .Select(i => discourse.Cast.Entities[i])
            .Select(static entity => $"{entity.Name} {entity.MentionCount}\n"));

    // The discourse when the sentence has been entered, and the phrase that starts with the last such words.
    private static (Discourse Discourse, Passage Passage, NounPhrase Phrase) Read(string text, string words)
    {
        Scratch scratch = new();
        scratch.Open(text, Vocabulary.Default, TestContext.Current.CancellationToken);
        Passage passage = scratch.Passages.Passage;
        passage.Reserve(text.Length);
        passage.Load(new TextRange(0, text.Length));
        Discourse discourse = new(scratch.Actors, Vocabulary.Default);
        discourse.EndHeadlines();
        discourse.StartPassage();
        discourse.Enter(passage, new Sentence(0, passage.Count));
        int start = text.LastIndexOf(words, StringComparison.Ordinal);
        int token = Enumerable.Range(0, passage.Count).First(i => passage[i].Start == start);
        return (discourse, passage, Assert.NotNull(NounPhraseAt.Find(passage, token, passage.Count)));
    }
}
