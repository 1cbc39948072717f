using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>
/// Reads the place of a dateline: "MOSCOW", "KANSAS CITY, Mo.", "GENEVA/NEW YORK", "GEORGETOWN, Grand Cayman, British West Indies".
/// </summary>
internal static class PlaceReader
{
    private const int MostTownWords = 8;
    private const int MostRegionWords = 5;

    // A full stop behind so short a word abbreviates it: "ST. PAUL", "PORT. SAID" is none.
    private const int LongestAbbreviation = 4;

    private static readonly HashSet<string> Particles = WordList.Words("place-particles.txt");

    /// <summary>The place that starts at token <paramref name="token"/>, which moves behind it; null when none does.</summary>
    public static WrittenPlace? Read(FrontLine line, ref int token)
    {
        int from = token;
        int to = Words(line, from, MostTownWords, inTown: true);
        if (to == from)
        {
            return null;
        }

        int town = BeforeState(line, new(from, to));
        int regionFrom = town < to ? town : -1;
        int regionTo = to + (town < to && line.KindAt(to) == TokenKind.Period ? 1 : 0);
        token = regionTo;
        while (Region(line, token) is { } region)
        {
            regionFrom = regionFrom < 0 ? region.From : regionFrom;
            regionTo = token = region.To;
        }

        if (regionFrom < 0 && Bracketed(line, token) is { } inBrackets)
        {
            regionFrom = inBrackets.From;
            regionTo = inBrackets.To;
            token = regionTo + 1;
        }

        if (regionFrom >= 0 && SecondTown(line, token) is > 0 and int second)
        {
            town = token = regionTo = second;
            regionFrom = -1;
            while (Region(line, token) is { } region)
            {
                regionFrom = regionFrom < 0 ? region.From : regionFrom;
                regionTo = token = region.To;
            }
        }

        return Place(
            line,
            new(from, town),
            regionFrom < 0 ? null : new TokenSpan(regionFrom, regionTo),
            line.RangeOf(new(from, Math.Min(to, town))));
    }

    private static WrittenPlace? Place(FrontLine line, TokenSpan town, TokenSpan? region, TextRange first)
    {
        TextRange range = line.RangeOf(town);
        string name = range.In(line.Text);
        bool caps = IsInCapitalsButForMc(line.Text, first);
        bool known = IsKnown(line.Vocabulary, range.Length > first.Length ? first.In(line.Text) : name);
        if (!known && name.IndexOf('&') >= 0)
        {
            return null;
        }

        WrittenPlace place = new(range)
        {
            Region = region is { } written ? line.RangeOf(written) : null,
            IsAllCaps = caps,
            IsKnown = known,
            HasKnownRegion = region is { } there && IsRegion(line, there, caps),
            HasSmallWords = HasSmallWords(line, town),
            Stray = StrayIn(line, town),
            StartsLikeSentence = line.Is(town.From, WordClass.Closed | WordMeaning.Weekday),
        };
        return IsCountryFirst(line.Vocabulary, name, place.Region?.In(line.Text))
            ? place with { Town = place.Region!.Value, Region = range }
            : place;
    }

    /// <summary>"Azerbaijan, Baku, Aug. 21 -": some wires write the country first.</summary>
    private static bool IsCountryFirst(Vocabulary vocabulary, string town, string? region) =>
        region is not null && vocabulary.Places.IsCountry(town) && vocabulary.Places.IsTown(region);

    /// <summary>The region in brackets, "Lille (France)"; null when no known place stands there.</summary>
    private static TokenSpan? Bracketed(FrontLine line, int token)
    {
        if (line.KindAt(token) != TokenKind.OpenBracket || AgencyReader.FindKnownEnd(line, token + 1) > 0)
        {
            return null;
        }

        TokenSpan region = new(token + 1, Words(line, token + 1, MostRegionWords, inTown: false));
        return region.Count > 0
            && line.KindAt(region.To) == TokenKind.CloseBracket
            && IsKnown(line.Vocabulary, line.WordsAt(region))
            ? region
            : null;
    }

    /// <summary>The token behind a second town that follows the region of the first, "DOVER, Del. &amp; PARIS"; 0 when none does.</summary>
    private static int SecondTown(FrontLine line, int token)
    {
        token += line.KindAt(token) is TokenKind.Period or TokenKind.Comma ? 1 : 0;
        if (!line.IsSign(token, '&') && !line.Is(token, "and"))
        {
            return 0;
        }

        TokenSpan town = new(token + 1, Words(line, token + 1, MostTownWords, inTown: true));
        return town.Count > 0 && IsKnown(line.Vocabulary, line.WordsAt(town)) ? town.To : 0;
    }

    /// <summary>The token after the words of a name that start at <paramref name="fromToken"/>.</summary>
    private static int Words(FrontLine line, int fromToken, int mostCount, bool inTown)
    {
        int i = fromToken;
        int words = 0;
        while (i < line.Count && words < mostCount && !(i > fromToken && DateReader.StartsAt(line, i)))
        {
            if (!inTown && line.Is(i, "and") && line.KindAt(i - 1) == TokenKind.Period)
            {
                // "DOVER, Del. and PARIS": another town; "Trinidad and Tobago" is one country.
                break;
            }

            if (line[i].IsWord)
            {
                words++;
            }
            else if (!IsInName(line, fromToken, i, inTown))
            {
                break;
            }

            i++;
        }

        return i > fromToken && line[i - 1].Kind == TokenKind.Other ? i - 1 : i;
    }

    /// <summary>
    /// Whether the sign at <paramref name="token"/> belongs to the name: the stop of an abbreviation, the stroke between two towns, a
    /// possessive.
    /// </summary>
    private static bool IsInName(FrontLine line, int fromToken, int token, bool inTown)
    {
        if (token == fromToken)
        {
            return false;
        }

        return line[token].Kind switch
        {
            TokenKind.Possessive => true,
            TokenKind.Period when inTown =>
                line[token - 1].Length <= LongestAbbreviation
                    && line.KindAt(token + 1) == TokenKind.Word
                    && !DateReader.StartsAt(line, token + 1),
            TokenKind.Period => !line.IsApart(token) && line[token - 1].IsWord,
            _ when line.IsSign(token, '&') => inTown && line.IsApart(token) && line.IsApart(token + 1) && line[token + 1].IsNameLike,
            _ => (line.IsSign(token, '/') || IsStray(line, token)) && !line.IsApart(token) && !line.IsApart(token + 1),
        };
    }

    /// <summary>A sign that slipped into a word in capitals: "MOS]COW".</summary>
    private static bool IsStray(FrontLine line, int token) =>
        line[token].Kind is TokenKind.Other or TokenKind.OpenBracket or TokenKind.CloseBracket
            && line[token].Length == 1
            && line[token - 1].IsAllCaps
            && token + 1 < line.Count
            && line[token + 1].IsAllCaps;

    /// <summary>The token of the first sign that no name has, or -1.</summary>
    private static int StrayIn(FrontLine line, TokenSpan span)
    {
        for (int i = span.From + 1; i < span.Last; i++)
        {
            if (!line.IsSign(i, '/') && IsStray(line, i) && !line.IsApart(i) && !line.IsApart(i + 1))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where the state starts that follows the town without a comma, "FARMINGTON Conn."; otherwise the end.</summary>
    private static int BeforeState(FrontLine line, TokenSpan span)
    {
        int state = line.KindAt(span.Last) == TokenKind.Period ? span.To - 2 : span.Last;
        bool set = state > span.From
            && line[state].Entry.Is(WordMeaning.StateAbbreviation)
            && (!line[state].IsAllCaps || line.WordAt(state).IndexOf('.') > 0)
            && line[span.From].IsAllCaps;
        return set ? state : span.To;
    }

    /// <summary>
    /// The region behind the comma at <paramref name="token"/>; null when a date, an agency or something else stands there.
    /// </summary>
    private static TokenSpan? Region(FrontLine line, int token)
    {
        if (line.KindAt(token) != TokenKind.Comma
            || line.KindAt(token + 1) != TokenKind.Word
            || DateReader.StartsAt(line, token + 1)
            || WeekdayReader.ReadAt(line, token + 1, capitals: false) is not null
            || line.Is(token + 1, "noon")
            || IsAgency(line, token + 1))
        {
            return null;
        }

        TokenSpan region = new(token + 1, Words(line, token + 1, MostRegionWords, inTown: false));
        bool name = line[token + 1].IsCapitalized
            || line.Is(token + 1, "the")
            || IsKnown(line.Vocabulary, line.WordsAt(region));
        return name ? region : null;
    }

    /// <summary>"TEHRAN, IRNA": an agency, but "Pa." is Pennsylvania before it is the Press Association.</summary>
    private static bool IsAgency(FrontLine line, int token) =>
        !line.Is(token, WordMeaning.StateAbbreviation | WordMeaning.Place) && AgencyReader.FindKnownEnd(line, token) > 0;

    private static bool IsRegion(FrontLine line, TokenSpan span, bool capsTown)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (line[i].IsWord && line[i].Entry.Is(WordMeaning.StateAbbreviation | WordMeaning.Place))
            {
                return true;
            }
        }

        TextRange range = line.RangeOf(span);
        return IsKnown(line.Vocabulary, range.In(line.Text)) || (capsTown && span.Count <= 3 && !IsInCapitalsButForMc(line.Text, range));
    }

    /// <summary>A place by its whole name; of several each has to be one.</summary>
    private static bool IsKnown(Vocabulary vocabulary, string name)
    {
        foreach (string part in name.Split('/', '&'))
        {
            if ((vocabulary.NameMeaning(part.Trim()) & WordMeaning.Place) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasSmallWords(FrontLine line, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (line[i].IsWord && !line[i].IsCapitalized && !(i > span.From && Particles.Contains(line.WordAt(i))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name is written in capitals; "McALLEN" is.</summary>
    private static bool IsInCapitalsButForMc(string text, TextRange range)
    {
        int letters = 0;
        for (int i = range.Start; i < range.End; i++)
        {
            bool prefix = text[i] == 'c' && i > range.Start && text[i - 1] == 'M';
            if (Characters.IsLower(text[i]) && !prefix)
            {
                return false;
            }

            letters += Characters.IsUpper(text[i]) ? 1 : 0;
        }

        return letters > 1;
    }
}
