using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>Looks in the article for the full names of those whom its labels name by surname, given name or initials.</summary>
internal sealed class NameSearch
{
    // "Maria de la Cruz Hale"
    private const int MostWordsBefore = 3;

    private readonly Dictionary<string, TurnSpeaker> _speakers;
    private readonly Vocabulary _vocabulary;
    private readonly List<TextRange> _run = [];

    /// <param name="speakers">The speakers by their labels, which are all in capitals here.</param>
    /// <param name="vocabulary">The word lists.</param>
    public NameSearch(Dictionary<string, TurnSpeaker> speakers, Vocabulary vocabulary)
    {
        _speakers = speakers;
        _vocabulary = vocabulary;
    }

    /// <summary>Reads a part of the article.</summary>
    public void Read(string text, TextRange range, CancellationToken cancel)
    {
        LabelTokens words = new(text, range);
        int end = range.Start;
        bool isAbbreviated = false;
        _run.Clear();
        for (int i = 0; words.MoveNext(); i++)
        {
            cancel.PollAt(i);
            TextRange word = words.Current;
            bool isName = Characters.IsUpper(text[word.Start]) || (_run.Count > 0 && Is(text, word, WordMeaning.NameParticle));
            bool joins = _run.Count > 0 && word.Start == end + (isAbbreviated ? 2 : 1) && text[word.Start - 1] == ' ';
            if (!isName || !joins)
            {
                EndRun(text);
            }

            if (isName)
            {
                _run.Add(word);
            }

            end = word.End;
            isAbbreviated = words.IsAbbreviated;
        }

        EndRun(text);
    }

    private void EndRun(string text)
    {
        for (int i = 0; i < _run.Count; i++)
        {
            Tell(text, i);
        }

        _run.Clear();
    }

    private void Tell(string text, int index)
    {
        TextRange word = _run[index];
        if (Find(text, word) is { } speaker)
        {
            if (FirstOfName(text, index) is >= 0 and int first && first < index)
            {
                speaker.TellName(NameOf(text, _run[first].Start, word.End), ActorKind.Person);
            }
            else if (index > 0 && IsTitle(text, _run[index - 1]))
            {
                speaker.TellKind(ActorKind.Person);
            }
            else if (IsNamedBody(text, index))
            {
                speaker.TellName(NameOf(text, _run[FirstOfBody(text)].Start, word.End), ActorKind.Organization);
            }
            else if (index + 1 < _run.Count && IsGiven(text, word) && !IsCommon(text, _run[index + 1]))
            {
                speaker.TellName(NameOf(text, word.Start, _run[index + 1].End), ActorKind.Person);
            }
        }

        if (index > 0 && IsGiven(text, _run[index - 1]) && FindInitials(text, _run[index - 1], word) is { } initialed)
        {
            initialed.TellName(NameOf(text, _run[index - 1].Start, word.End), ActorKind.Person);
        }
    }

    /// <summary>The given name that opens the name that ends with this word; -1 when there is none.</summary>
    private int FirstOfName(string text, int index)
    {
        for (int i = index - 1; i >= 0 && i >= index - MostWordsBefore; i--)
        {
            if (IsGiven(text, _run[i]) || (_run[i].Length == 1 && i == 0))
            {
                return i > 0 && i > index - MostWordsBefore && IsGiven(text, _run[i - 1]) ? i - 1 : i;
            }

            if (IsCommon(text, _run[i]))
            {
                return -1;
            }
        }

        // A given name that no list has: "Ylva Strand".
        bool isPair = index == 1 && _run.Count == 2 && !IsCommon(text, _run[0]) && !IsBody(text, _run[1])
            && !Is(text, _run[0], WordMeaning.Place) && !HasArticleBefore(text, _run[0].Start);
        return isPair ? 0 : -1;
    }

    /// <summary>"the Varna Courier", "the Courier": it ends a name behind "the" or of several words.</summary>
    private bool IsNamedBody(string text, int index)
    {
        if (index != _run.Count - 1)
        {
            return false;
        }

        int first = FirstOfBody(text);
        bool isArticle = HasArticleBefore(text, _run[first].Start);
        return first < index ? isArticle || IsBody(text, _run[index]) : index > 0 || isArticle;
    }

    private int FirstOfBody(string text) => _run.Count > 1 && Is(text, _run[0], WordClass.Determiner) ? 1 : 0;

    private static bool HasArticleBefore(string text, int offset) =>
        offset >= 4 && text[offset - 1] == ' '
        && string.Compare(text, offset - 4, "the", 0, 3, StringComparison.OrdinalIgnoreCase) == 0
        && (offset == 4 || !Characters.IsLetter(text[offset - 5]));

    private static string NameOf(string text, int startOffset, int endOffset)
    {
        string name = text.Substring(startOffset, endOffset - startOffset);
        return NameCase.IsAllCaps(name, new(0, name.Length)) ? NameCase.Lower(name) : name;
    }

    private TurnSpeaker? Find(string text, TextRange word) =>
        _speakers.TryGetValue(text.Substring(word.Start, word.Length).ToUpperInvariant(), out TurnSpeaker? speaker) ? speaker : null;

    private TurnSpeaker? FindInitials(string text, TextRange given, TextRange surname) =>
        _speakers.TryGetValue(string.Concat(text[given.Start], text[surname.Start]), out TurnSpeaker? speaker) ? speaker : null;

    private bool IsGiven(string text, TextRange word) => Is(text, word, WordMeaning.GivenName);

    private bool IsTitle(string text, TextRange word) => Is(text, word, WordMeaning.Title | WordMeaning.Honorific);

    private bool IsBody(string text, TextRange word) =>
        Is(text, word, WordMeaning.OrganizationNoun | WordMeaning.Media | WordMeaning.Agency);

    /// <summary>A word that is capitalized for the start of a sentence, for a headline, or for a title.</summary>
    private bool IsCommon(string text, TextRange word) =>
        Is(
            text,
            word,
            WordClass.Closed | WordClass.Adverb | WordForm.Verb | WordMeaning.Title | WordMeaning.TitleModifier | WordMeaning.Role
                | WordMeaning.Demonym | WordMeaning.Label | WordMeaning.Month | WordMeaning.Weekday);

    private bool Is(string text, TextRange word, WordTraits any) => _vocabulary.Find(text, word.Start, word.Length).Traits.Is(any);
}
