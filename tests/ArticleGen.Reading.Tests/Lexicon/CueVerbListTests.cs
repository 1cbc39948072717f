using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Tests.Lexicon;

public class CueVerbListTests
{
    private static readonly string[] Frames =
        [
            "clause", "that", "quote", "told", "of", "as", "called", "object", "to", "for", "manner", "question", "mental", "show", "act",
            "any", "naming", "titling", "deed", "choice", "preview", "evidence", "win", "fetch", "noun"
        ];

    [Fact]
    public void Every_verb_has_five_forms() =>
        Assert.All(WordList.Read("cue-verbs.txt"), fields => Assert.Equal(5, fields[0].Split(',').Length));

    [Fact]
    public void Every_frame_is_one_of_those_explained() =>
        Assert.All(
            WordList.Read("cue-verbs.txt"),
            fields => Assert.All(fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), frame => Assert.Contains(frame, Frames)));

    [Fact]
    public void Every_verb_has_two_fields() => Assert.All(WordList.Read("cue-verbs.txt"), fields => Assert.Equal(2, fields.Length));

    [Fact]
    public void A_verb_with_two_sets_of_forms_has_the_same_frames_in_both() =>
        Assert.All(
            WordList.Read("cue-verbs.txt").GroupBy(fields => fields[0].Split(',')[0]),
            verb => Assert.Single(verb.Select(fields => fields[1]).Distinct()));

    [Theory]
    [InlineData("said", "say", CueFrames.Clause | CueFrames.Quote)]
    [InlineData("told", "tell", CueFrames.Told)]
    [InlineData("accused", "accuse", CueFrames.Of)]
    [InlineData("described", "describe", CueFrames.As)]
    [InlineData("calling", "call", CueFrames.Called)]
    [InlineData("named", "name", CueFrames.Naming)]
    [InlineData("titled", "title", CueFrames.Titling)]
    [InlineData("asks", "ask", CueFrames.Question)]
    [InlineData("vowed", "vow", CueFrames.To)]
    [InlineData("smiled", "smile", CueFrames.Manner)]
    [InlineData("believes", "believe", CueFrames.Mental)]
    [InlineData("announced", "announce", CueFrames.Clause)]
    [InlineData("tweeted", "tweet", CueFrames.Clause | CueFrames.Quote)]
    internal void Knows_the_frames_of(string form, string verb, CueFrames frames)
    {
        CueVerb? cue = Vocabulary.Default.Find(form).Cue;
        Assert.Equal(verb, cue?.Base);
        Assert.Equal(frames, cue?.Frames & frames);
    }

    [Theory]
    [InlineData("harbour")]
    [InlineData("sailed")]
    [InlineData("Calder")]
    public void Other_words_are_no_cues(string word) => Assert.Null(Vocabulary.Default.Find(word).Cue);

    [Theory]
    [InlineData("pointed", "point out")]
    [InlineData("went", "go on")]
    public void Knows_verbs_of_two_words_by_the_first(string form, string verb) =>
        Assert.Contains(Vocabulary.Default.Find(form).PhrasalCues ?? [], cue => cue.Base == verb);

    [Theory]
    [InlineData("began", true)]
    [InlineData("raised", true)]
    [InlineData("wanted", true)]
    [InlineData("said", false)]
    [InlineData("wondered", false)]
    [InlineData("believes", false)]
    [InlineData("criticized", false)]
    [InlineData("accused", false)]
    [InlineData("vowed", false)]
    public void Knows_which_verbs_say_nothing_without_marks(string form, bool needsMarks) =>
        Assert.Equal(needsMarks, Vocabulary.Default.Find(form).Cue!.NeedsMarks);
}
