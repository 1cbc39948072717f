using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Headlines;

/// <summary>
/// Takes the names of a byline apart: "Ines Calder and Tom Hale, port correspondents", "Ines Calder (Reuters)", "Tom de Vries in Varna".
/// </summary>
internal sealed class BylineNames
{
    private static readonly string[] Between = ["and", "with", "&", "|"];

    // What stands behind them says where, for whom or on what somebody writes.
    private static readonly string[] Prepositions = ["in", "for", "at", "from", "on", "of"];

    private readonly Vocabulary _vocabulary;
    private readonly List<string> _names = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _part = [];
    private bool _isBehindComma;
    private bool _hasSuffix;

    private BylineNames(Vocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>The names, in order, each once: without "By", roles, places, agencies beside a name, addresses and blanks.</summary>
    /// <param name="byline">The byline, with or without "By".</param>
    /// <param name="vocabulary">Knows roles, places and agencies.</param>
    /// <param name="cancel">Ends the work.</param>
    public static IReadOnlyList<string> Split(string byline, Vocabulary vocabulary, CancellationToken cancel) =>
        new BylineNames(vocabulary).Split(byline, cancel);

    /// <summary>How many characters of the byline stand in front of its names: those of "By ".</summary>
    public static int MeasureBy(string byline)
    {
        const string By = "by ";
        return byline.StartsWith(By, StringComparison.OrdinalIgnoreCase) ? By.Length : 0;
    }

    private List<string> Split(string byline, CancellationToken cancel)
    {
        bool skips = false;
        foreach (string word in WithoutBrackets(byline).Replace("/", " | ").Split(null as char[], StringSplitOptions.RemoveEmptyEntries))
        {
            cancel.ThrowIfCancellationRequested();
            string name = word.TrimEnd(',', ';');
            if (IsAny(word, Between))
            {
                EndPart(isBehindComma: word == "|");
                skips = false;
                continue;
            }

            bool isOffice = !skips && string.Equals(word, "of", StringComparison.OrdinalIgnoreCase) && IsOffice();
            skips = skips || (!isOffice && _part.Count > 0 && (IsDash(word) || IsPreposition(word)));
            if (string.Equals(name, "by", StringComparison.OrdinalIgnoreCase))
            {
                // "Additional reporting by Tom Hale".
                _part.Clear();
                _isBehindComma = false;
                skips = false;
            }
            else if (!skips && name.Length > 0 && name.IndexOf('@') < 0 && word.IndexOf(':') < 0)
            {
                _part.Add(name);
            }

            if (name.Length < word.Length)
            {
                EndPart(isBehindComma: true);
                skips = false;
            }
        }

        EndPart(isBehindComma: false);
        return _names;
    }

    private void EndPart(bool isBehindComma)
    {
        if (_part.Count > 1 && string.Equals(_part[0], "the", StringComparison.OrdinalIgnoreCase))
        {
            _part.RemoveAt(0);
        }

        string name = string.Join(" ", _part);
        if (_names.Count > 0 && _part.Count == 1 && IsGeneration(name))
        {
            _names[_names.Count - 1] += _hasSuffix ? "" : " " + name;
            _hasSuffix = true;
        }
        else if (name.Length > 0 && (_names.Count == 0 || IsName(name)) && _known.Add(name))
        {
            _names.Add(name);
            _hasSuffix = false;
        }

        _part.Clear();
        _isBehindComma = isBehindComma;
    }

    /// <summary>
    /// Whether the words in front of "of" are no person's name but that of an office or a body, which goes on behind it: "Minister [of]
    /// Culture", "the Bureau [of] Ports", "Deputy Minister [of] Culture". In "Ines Calder, editor of the Echo" they say who a person is.
    /// </summary>
    private bool IsOffice()
    {
        int first = _part.Count > 1 && string.Equals(_part[0], "the", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        if (_part.Count == first || (_names.Count > 0 && (_isBehindComma || char.IsLower(_part[first][0]))))
        {
            return false;
        }

        int last = _part.Count - 1;
        return last == first
            || _part.IndexOf("of", first) >= 0
            || (_vocabulary.Find(_part[last]).Traits.Is(WordMeaning.OrganizationNoun | WordMeaning.Role | WordMeaning.Title)
                && _part.Skip(first).Take(last - first).All(IsBeforeOffice));
    }

    /// <summary>"[Deputy] Minister", "[Varna] Bureau"; but "[Ines] Bishop" and "[Oona] Marshall" are persons.</summary>
    private bool IsBeforeOffice(string word) =>
        _vocabulary.Find(word) is { IsUnknown: false } entry && !entry.Is(WordMeaning.GivenName);

    /// <summary>Whether what stands behind a name is another one.</summary>
    private bool IsName(string name)
    {
        WordTraits last = _vocabulary.Find(_part[_part.Count - 1]).Traits;
        bool isGiven = _part.Count > 1 && _vocabulary.Find(_part[0]).Is(WordMeaning.GivenName);
        if (isGiven)
        {
            // "Tom Baker" bakes nothing.
            return true;
        }

        bool isSmall = !name.Any(char.IsUpper);
        bool isOther = ((_vocabulary.NameMeaning(name) | _vocabulary.Find(name).Traits.Meaning)
            & (WordMeaning.Agency | WordMeaning.Media | WordMeaning.Place | WordMeaning.StateAbbreviation)) != 0;
        bool isRole = last.Is(WordMeaning.Role | WordMeaning.GroupRole | WordMeaning.OrganizationNoun);
        return !isSmall && !(_isBehindComma && (isOther || isRole));
    }

    /// <summary>A preposition in small letters or, in a line of capitals, in capitals; "In" may be somebody's name.</summary>
    private static bool IsPreposition(string word) =>
        IsAny(word, Prepositions) && (char.IsLower(word[0]) || char.IsUpper(word[1]));

    private static bool IsDash(string word) => word.All(Text.Characters.IsDash);

    private bool IsGeneration(string word) => (_vocabulary.Find(word.TrimEnd('.')).Use & WordUse.Generation) != 0;

    private static bool IsAny(string word, string[] words) => words.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string WithoutBrackets(string byline)
    {
        System.Text.StringBuilder rest = new(byline.Length);
        int depth = 0;
        foreach (char c in byline)
        {
            depth += c is '(' or '<' or '[' ? 1 : 0;
            _ = rest.Append(depth > 0 ? ' ' : c);
            depth -= c is ')' or '>' or ']' && depth > 0 ? 1 : 0;
        }

        return rest.ToString();
    }
}
