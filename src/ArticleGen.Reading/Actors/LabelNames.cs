using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Transcripts;

namespace ArticleGen.Reading.Actors;

/// <summary>Reads the name in the label of a turn: "SEN. TED RUIZ (R), TEXAS:", "Strand:".</summary>
internal static class LabelNames
{
    /// <summary>The name that the words of a turn give to its speaker, with title and role.</summary>
    public static NameMention Read(Passage passage, LabelledTurn turn, TurnSpeaker speaker, NounPhrase words)
    {
        bool isNamed = turn.Label.Kind == LabelKind.Name;
        TokenSpan title = new(0, isNamed ? words.From : 0);
        OwnName? own = passage.Vocabulary.OwnNames?.Find(speaker.Name);
        return new NameMention(0, words.To, words.From, speaker.Name)
        {
            FullName = own?.FullName ?? speaker.FullName,
            Kind = own?.Kind ?? speaker.Kind,
            Title = IsRole(passage, title) ? WithoutCapitals(passage, title) : null,
            Apposition = isNamed && turn.Label.Explanation is { } explanation ? ReadRole(passage, words.To, explanation) : null,
            Gender = own is { Gender: not WordForm.None } ? own.Gender : NameKinds.GenderOf(passage, new(0, words.From)),
            GenderByTitle = NameKinds.TitleTellsGender(passage, title),
        };
    }

    /// <summary>"Sen.", but not "Mr" and not the article of "The Ledger".</summary>
    private static bool IsRole(Passage passage, TokenSpan title) =>
        title.Count > 0 && !passage.Is(title.Last, WordClass.Determiner) && !NameKinds.IsHonorificOnly(passage, title);

    private static string? ReadRole(Passage passage, int fromToken, TextRange explanation)
    {
        int from = fromToken;
        while (from < passage.Count && passage[from].Start < explanation.Start)
        {
            from++;
        }

        int to = from;
        while (to < passage.Count && passage[to].End <= explanation.End)
        {
            to++;
        }

        bool isRole = to > from && passage.Is(to - 1, WordMeaning.Role | WordMeaning.Title);
        return !isRole ? null
            : NameCase.IsAllCaps(passage.Text, passage.RangeOf(new(from, to)))
                ? PhraseWords.Read(passage, new(from, to)).ToLowerInvariant()
            : PhraseWords.Read(passage, new(from, to));
    }

    private static string WithoutCapitals(Passage passage, TokenSpan title)
    {
        string words = PhraseWords.Read(passage, title);
        return NameCase.IsAllCaps(words, new(0, words.Length)) ? NameCase.Lower(words) : words;
    }
}
