using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Attribution.Cues;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>
/// Tells whether a paragraph says that somebody speaks below it, before the article is read: what stands below may be a quotation that has
/// no marks, but those that its file gives it as markup.
/// </summary>
internal sealed class IntroducedSpeech(Vocabulary vocabulary, CancellationToken cancel)
{
    private readonly List<Cue> _cues = [];

    // Most files have no paragraph to ask about.
    private PassageScratch? _scratch;

    /// <summary>Whether the last sentence names a speaker and a verb of saying, and ends in a colon: "Ines Calder wrote:".</summary>
    public bool IsAnnounced(string paragraph)
    {
        _scratch ??= new PassageScratch();
        Passage passage = _scratch.Passage;
        passage.Open(paragraph, vocabulary, cancel);
        passage.Load(new(0, paragraph.Length));
        Sentences.Split(passage, _scratch.Sentences);
        if (_scratch.Sentences.Count == 0)
        {
            return false;
        }

        Sentence last = _scratch.Sentences[_scratch.Sentences.Count - 1];
        CueFinder.Find(passage, last, marked: true, _cues);
        return Announcement.Find(passage, last, _cues) is { Cue: not null };
    }
}
