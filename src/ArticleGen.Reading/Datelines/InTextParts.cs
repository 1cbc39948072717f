using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>The parts of a dateline in the text, as far as they have been read.</summary>
/// <param name="From">The first token.</param>
internal readonly record struct InTextParts(int From)
{
    /// <summary>The token behind the last part.</summary>
    public int To { get; init; } = From;

    public WrittenPlace? Place { get; init; }

    public WrittenDate? Date { get; init; }

    public WrittenAgency? Agency { get; init; }

    public TimeSpan? Time { get; init; }

    public TimeSpan? Offset { get; init; }

    /// <summary>A time stands in it.</summary>
    public bool HasTime { get; init; }

    /// <summary>The time has a zone.</summary>
    public bool HasZone { get; init; }

    /// <summary>The agency stands before the place. A name that is not the sign of an agency may stand there too.</summary>
    public bool IsAgencyFirst { get; init; }

    /// <summary>A label such as "Updated" stands before the date.</summary>
    public bool HasLabel { get; init; }

    /// <summary>The label is "As of", behind which a table or a clause may follow in small letters.</summary>
    public bool IsAsOf { get; init; }

    /// <summary>The writers in "By Ines Calder - Trend:".</summary>
    public TextRange? Writers { get; init; }

    /// <summary>Whether the parts read are a dateline, when the story starts at offset <paramref name="bodyStartOffset"/>.</summary>
    public bool AreDateline(FrontLine line, TextRange paragraph, int bodyStartOffset)
    {
        bool story = bodyStartOffset < paragraph.End && !Characters.IsLower(line.Text[bodyStartOffset]);
        if (IsAgencyFirst && !story)
        {
            return false;
        }

        if (Place is not { } place)
        {
            // "March 2 - the day it closed - was cold" is a sentence: a story starts with a capital.
            return Agency is { IsKnown: true }
                || (story && IsNamedBehindDay(line))
                || (Agency is null && (story || IsAsOf) && Date is { Month: not null, Day: not null });
        }

        bool sentence = place is { StartsLikeSentence: true, IsKnown: false, IsAllCaps: false };
        bool small = place is { HasSmallWords: true, IsKnown: false } && !IsPlain(line, place);
        bool standing = story || bodyStartOffset >= paragraph.End || place.IsAllCaps || place.IsKnown;
        return !sentence && !small && (IsByPlace(place)
            || Date is not null
            || (Agency is { IsKnown: true } && !place.HasSmallWords && standing)
            || (Agency is not null && place.IsKnown));
    }

    /// <summary>
    /// "14 March 2011 (Harbour Times) -": a whole date vouches for an agency that no list has; not for a weekday, a place or a label.
    /// </summary>
    private bool IsNamedBehindDay(FrontLine line) =>
        Date is { Year: not null, Month: not null, Day: not null } date
            && Agency is { IsEnclosed: true, IsBetweenStrokes: false } agency
            && agency.From == date.To
            && line[agency.From + 1].IsNameLike
            && !line.Is(agency.From + 1, WordMeaning.Weekday | WordMeaning.Month)
            && !Section.IsLabel(line, agency.From + 1)
            && !ZoneReader.StartsAt(line, agency.From + 1)
            && (line.Vocabulary.NameMeaning(agency.Name.In(line.Text)) & WordMeaning.Place) == 0;

    /// <summary>The first token at or behind <paramref name="token"/> that is no comma or full stop.</summary>
    public int AfterStops(FrontLine line, int token)
    {
        // "/ ACCESSWIRE / August 21, 2008 /": the date stands between strokes too.
        while (line.KindAt(token) is TokenKind.Comma or TokenKind.Period
            || (this is { Agency.IsBetweenStrokes: true, Date: not null } && line.IsSign(token, '/')))
        {
            token++;
        }

        return token;
    }

    /// <summary>Whether the place alone shows that it is one: "VARNA", "DOVER, Del.", "Kabul, Afghanistan".</summary>
    public static bool IsByPlace(WrittenPlace place) =>
        place.IsAllCaps ? place.IsKnown || place.HasKnownRegion : place is { IsKnown: true, HasKnownRegion: true };

    /// <summary>Small words are a place when a date follows and they are few and could be names: "west fargo, april 7 -".</summary>
    private bool IsPlain(FrontLine line, WrittenPlace place)
    {
        int words = 0;
        for (int i = From; i < line.Count && line[i].Start < place.Town.End; i++, words++)
        {
            if (line.Is(i, WordClass.Closed | WordClass.Adverb | WordMeaning.Weekday))
            {
                return false;
            }
        }

        return Date is not null && words <= 3;
    }
}
