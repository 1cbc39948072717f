using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>
/// Finds the turns of an article by the labels in front of its lines: two labels that take turns, at least one of them somebody whom the
/// article shows to be a person, and lines that are worded like speech. Fact boxes and tables have labels, too.
/// </summary>
internal sealed class ConversationFinder
{
    // Names stand in the headline and in the introduction.
    private const int LongestIntroduction = 20_000;

    // So many lines have one that is worded like speech. Labels in capitals tell more by themselves.
    private const int LinesASpokenLine = 2;
    private const int LinesASpokenLineInCapitals = 4;

    // "LEE", "KIM"; "JD" are initials.
    private const int ShortestName = 3;

    private static readonly char[] Vowels = ['A', 'E', 'I', 'O', 'U', 'Y'];

    private readonly string _text;
    private readonly Vocabulary _vocabulary;
    private readonly List<TextRange> _paragraphs;
    private readonly CancellationToken _cancel;
    private readonly List<LineLabel> _labels;
    private readonly Dictionary<string, TurnSpeaker> _speakers = new(StringComparer.Ordinal);

    private ConversationFinder(
        string text,
        List<TextRange> paragraphs,
        List<LineLabel> labels,
        Vocabulary vocabulary,
        CancellationToken cancel)
    {
        _text = text;
        _paragraphs = paragraphs;
        _labels = labels;
        _vocabulary = vocabulary;
        _cancel = cancel;
    }

    /// <summary>
    /// The conversation that the article is or has; null when it has none. Paragraphs in which several turns stand on lines of their own
    /// are parted.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="metadata">What the file says about the article, names among it.</param>
    /// <param name="vocabulary">The word lists.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static Conversation? Find(
        string text,
        List<TextRange> paragraphs,
        IReadOnlyList<MetadataEntry> metadata,
        Vocabulary vocabulary,
        CancellationToken cancel)
    {
        // Most articles have no label at all, and cost no more than this.
        List<LineLabel>? labels = LineLabels.Collect(text, paragraphs, vocabulary, cancel);
        return labels?.FindAll(static label => label.Kind != LabelKind.Thing).Count > 1
            ? new ConversationFinder(text, paragraphs, labels!, vocabulary, cancel).Find(metadata)
            : null;
    }

    private Conversation? Find(IReadOnlyList<MetadataEntry> metadata)
    {
        CollectSpeakers();
        FindNames(metadata);
        LabelInitials.Link(_speakers);
        bool isNamed = IsConversation();
        bool isLettered = IsInterview();
        if (!isNamed && !isLettered)
        {
            return null;
        }

        List<LineLabel> turns = _labels.FindAll(
            label => label.IsLetter ? isLettered : isNamed && FindSpeaker(label)?.TakesPart == true);
        LineParts.Part(_text, _paragraphs, turns);
        return new TurnReader(_text, _paragraphs, _labels, _vocabulary, _cancel).Read(turns, FindSpeaker);
    }

    private void CollectSpeakers()
    {
        for (int i = 0; i < _labels.Count; i++)
        {
            _cancel.PollAt(i);
            LineLabel label = _labels[i];
            if (label.Kind is LabelKind.Name or LabelKind.Unnamed)
            {
                string key = GetKey(label);
                if (!_speakers.TryGetValue(key, out TurnSpeaker? speaker))
                {
                    _speakers[key] = speaker = MakeSpeaker(label);
                }

                speaker.Note(SpokenWords.AreIn(_text, label.Spoken, _vocabulary), SpokenWords.Asks(_text, label.Spoken));
            }
        }
    }

    private TurnSpeaker MakeSpeaker(LineLabel label)
    {
        string name = label.Name.In(_text);
        TurnSpeaker speaker = new(GetName(name, label), label);
        if (_vocabulary.OwnNames?.Find(name) is { } own)
        {
            speaker.TellName(own.FullName, own.Kind);
        }
        else if (IsMedia(name) || IsMedia("The " + name))
        {
            speaker.TellKind(ActorKind.Organization);
        }

        return speaker;
    }

    private bool IsMedia(string name) => (_vocabulary.NameMeaning(name) & (WordMeaning.Media | WordMeaning.Agency)) != 0;

    private void FindNames(IReadOnlyList<MetadataEntry> metadata)
    {
        NameSearch search = new(_speakers, _vocabulary);
        search.Read(_text, new TextRange(0, Math.Min(_text.Length, LongestIntroduction)), _cancel);
        foreach (string value in MetadataWords.Find(metadata))
        {
            search.Read(value, new TextRange(0, Math.Min(value.Length, LongestIntroduction)), _cancel);
        }
    }

    private bool IsInterview() => _labels.Exists(static label => label.Kind == LabelKind.Question)
        && _labels.Exists(static label => label.Kind == LabelKind.Answer);

    private bool IsConversation()
    {
        List<LineLabel> turns = _labels.FindAll(label => FindSpeaker(label)?.TakesPart == true);
        if (turns.Count < 2)
        {
            return false;
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        int changes = 0;
        int spoken = 0;
        string? last = null;
        bool isAllCaps = true;
        bool areKnown = true;
        bool isAnyKnown = false;
        for (int i = 0; i < turns.Count; i++)
        {
            _cancel.PollAt(i);
            TurnSpeaker speaker = FindSpeaker(turns[i])!;
            string name = speaker.FullName ?? speaker.Name;
            names.Add(name);
            changes += last is not null && last != name ? 1 : 0;
            last = name;
            spoken += SpokenWords.AreIn(_text, turns[i].Spoken, _vocabulary) ? 1 : 0;
            isAllCaps &= speaker.IsAllCaps;
            areKnown &= speaker.IsKnown;
            isAnyKnown |= speaker.IsKnown;
        }

        bool alternate = changes > 1 && names.Count < turns.Count;
        bool isPair = changes == 1 && turns.Count == 2 && areKnown && SpokenWords.Asks(_text, turns[0].Spoken);
        return (alternate || isPair)
            && (isAllCaps || isAnyKnown)
            && spoken * (isAllCaps ? LinesASpokenLineInCapitals : LinesASpokenLine) >= turns.Count;
    }

    private TurnSpeaker? FindSpeaker(LineLabel label) =>
        label.Kind is LabelKind.Name or LabelKind.Unnamed ? _speakers[GetKey(label)] : null;

    private string GetKey(LineLabel label) => label.Name.In(_text).ToUpperInvariant();

    private string GetName(string name, LineLabel label) =>
        label.IsAllCaps && !IsAlwaysInCapitals(name) ? NameCase.Lower(name) : name;

    /// <summary>"CNN", "BBC", "JD".</summary>
    private bool IsAlwaysInCapitals(string name) =>
        name.Length < ShortestName
            || name.IndexOfAny(Vowels) < 0
            || IsMedia(name);
}
