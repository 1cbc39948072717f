using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>The place in its sentence of a stretch that no attribution reaches.</summary>
internal enum LeftoverPlace
{
    /// <summary>
    /// It is a sentence by itself, with no word of the reporter's, or goes on with a quotation that the paragraph above left open.
    /// </summary>
    Alone,

    /// <summary>It opens the sentence and ends with a comma, so that the sentence goes on with who speaks.</summary>
    Opening,

    /// <summary>The reporter's words stand before it.</summary>
    Inside,
}

/// <summary>A stretch that no attribution reaches, as the patterns for leftovers see it.</summary>
/// <param name="Passage">The paragraph.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Token">The token of the stretch.</param>
/// <param name="Place">Where in the sentence it stands.</param>
/// <param name="Floor">Who has the floor.</param>
/// <param name="Discourse">Tells whom a noun phrase means; patterns only ask.</param>
internal readonly record struct Leftover(
    Passage Passage, Sentence Sentence, int Token, LeftoverPlace Place, Floor Floor, Discourse Discourse)
{
    // Marked words inside the reporter's own sentence are taken for speech from this length on; shorter ones are titles, names and scare
    // quotes.
    private const int ShortestSpeech = 7;

    /// <summary>The first token of the sentence before.</summary>
    public int SentenceBefore { get; init; }

    /// <summary>Whether it stands in a headline.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Whether it goes on with a quotation that the paragraph above left open.</summary>
    public bool Reopens { get; init; }

    public Stretch Stretch => Passage.Stretches[Passage[Token].Stretch];

    /// <summary>Whether it opens the paragraph, and is a sentence by itself.</summary>
    public bool OpensParagraph => Place == LeftoverPlace.Alone && Sentence.From == 0;

    /// <summary>Whether the marked words inside the reporter's sentence can be speech at all.</summary>
    public bool IsLongEnough => !Stretch.Single && CountWords() >= ShortestSpeech && !WorkTitle.Matches(Passage.Text, Stretch.Inner);

    /// <summary>Whether marked words behind a colon are speech, and no title or list.</summary>
    public bool IsIntroduced =>
        Passage.KindAt(Token - 1) == TokenKind.Colon
        && (SpeechShape.IsSpeech(Passage.Text, Stretch) || (!Stretch.Closed && CountWords() >= ShortestSpeech));

    /// <summary>Whom a noun phrase means; null for things, and for the reporter and the reader.</summary>
    public Referent? Find(NounPhrase phrase) => Discourse.Find(Passage, phrase);

    private int CountWords() => SpeechShape.CountWords(Passage.Text, Stretch.Inner);
}
