using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Tells persons from organizations and places by the words of a name.</summary>
internal static class NameKinds
{
    // "Maria de la Cruz Hale"; an initial in front makes one more.
    private const int LongestPerson = 5;

    /// <summary>The kind that the words of a name show; null when they show none.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="span">The name.</param>
    /// <param name="known">What the lists say of the name: <see cref="FindListed"/>.</param>
    /// <param name="titled">Whether a title stands before it.</param>
    public static ActorKind? Classify(Passage passage, TokenSpan span, WordMeaning known, bool titled)
    {
        if (IsListedBody(known))
        {
            return ActorKind.Organization;
        }

        if (titled)
        {
            return ActorKind.Person;
        }

        if ((known & WordMeaning.Place) != 0)
        {
            return ActorKind.Place;
        }

        if (span.Count > 1 && passage.Has(TokenKind.Possessive, span))
        {
            // "Tarn's", "St Vida's College"
            return ActorKind.Organization;
        }

        TokenSpan words = WithoutStop(passage, span);
        if (IsThing(passage, words))
        {
            return null;
        }

        bool initials = words.Count > 1 && IsInitial(passage, words);
        bool given = initials || passage.Is(words.From, WordMeaning.GivenName) || NameParts.IsDoubleGivenName(passage, words.From);
        if (EndsAsOrganization(passage, words, given)
            || IsTeam(passage, words)
            || IsBranch(passage, words)
            || IsNewspaper(passage, words)
            || HasOrganizationNoun(passage, words, given)
            || (words.Count == 1 && (Acronyms.IsOne(passage, words.From) || SiteNames.IsOne(passage, words.From))))
        {
            return ActorKind.Organization;
        }

        bool person = given && EndsAsPerson(passage, words, initials) && !ThingNouns.IsNoSurname(passage, words.Last);
        return person ? ActorKind.Person : null;
    }

    /// <summary>Whether this is what the lists say of the name of a body.</summary>
    public static bool IsListedBody(WordMeaning known) =>
        (known & (WordMeaning.Agency | WordMeaning.Media | WordMeaning.Body)) != 0;

    /// <summary>"Varna Open Cup", "the Hale Bridge": nobody. "Ines Bridge" is a person.</summary>
    public static bool IsThing(Passage passage, TokenSpan span) =>
        ThingNouns.IsThing(passage, span.Last)
        && span.Count > 1
        && (span.Count > 2 || passage.Is(span.From - 1, "the") || !passage.Is(span.From, WordMeaning.GivenName));

    /// <summary>"Atlanta Braves": a town, and the name of a team.</summary>
    private static bool IsTeam(Passage passage, TokenSpan span) =>
        span.Count > 1
        && passage.Is(span.From, WordMeaning.Place | WordMeaning.OpensName)
        && passage.Is(span.Last, WordMeaning.Body | WordMeaning.MaybeBody)
        && !passage.Is(span.Last, WordMeaning.Place | WordMeaning.GivenName)
        && !passage.Is(span.From, WordMeaning.GivenName);

    /// <summary>"Nokia Europe": a listed body, and where this part of it is.</summary>
    private static bool IsBranch(Passage passage, TokenSpan span) =>
        span.Count > 1
        && passage.Is(span.From, WordMeaning.Body | WordMeaning.Agency | WordMeaning.Media)
        && !passage.Is(span.From, WordMeaning.GivenName | WordMeaning.Place)
        && passage.Is(span.Last, WordMeaning.Place | WordMeaning.OrganizationSuffix | WordMeaning.OrganizationNoun);

    private static TokenSpan WithoutStop(Passage passage, TokenSpan span) =>
        NameParts.EndsWithStop(passage, span.Last) ? new(span.From, span.Last) : span;

    /// <summary>"Hale Lines Ltd", "PT Hale Lines", "Harbour Workers UNITE".</summary>
    private static bool EndsAsOrganization(Passage passage, TokenSpan span, bool given)
    {
        if (span.Count == 1)
        {
            return false;
        }

        bool suffix = passage.Is(span.Last, WordMeaning.OrganizationSuffix)
            || (passage.Is(span.From, WordMeaning.OrganizationSuffix) && passage[span.From].IsAllCaps && !given);
        bool acronymLast = !given
            && passage[span.Last].IsAllCaps
            && passage[span.Last].Length > 2
            && !passage.Is(span.Last, WordMeaning.NoBody)
            && !passage[span.From].IsAllCaps
            && !passage.Is(span.From, WordMeaning.Place);
        return suffix || acronymLast;
    }

    /// <summary>"Tarn Herald", "the Echo"; "Anna Herald" is a person.</summary>
    private static bool IsNewspaper(Passage passage, TokenSpan span)
    {
        if (!passage.Is(span.Last, WordMeaning.NewspaperNoun))
        {
            return false;
        }

        bool person = passage.Is(span.From, WordMeaning.GivenName | WordMeaning.Title) && !passage.Is(span.From, WordMeaning.Place);
        bool opens = span.From == 0 || passage[span.From - 1].EndsSentence || passage.KindAt(span.From - 1) == TokenKind.Stretch;
        return span.Count > 1 ? !person : !opens && !passage.IsTitleCase;
    }

    /// <summary>"Port Ministry", "the Senate"; "Tom Bank Hale" is a person.</summary>
    private static bool HasOrganizationNoun(Passage passage, TokenSpan span, bool given)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (passage.Is(i, "chambers") && passage.Is(i + 1, "of"))
            {
                return true;
            }

            bool party = passage.Is(i, WordMeaning.Role) && passage.Is(i, WordForm.Plural);
            bool alone = i > 0
                && !passage.IsTitleCase
                && !passage.Is(i, "government")
                && (passage.Is(i - 1, "the") || passage.Is(i, WordUse.Alone))
                && !party;
            if (passage.Is(i, WordMeaning.OrganizationNoun) && (i == span.Last || !given) && (span.Count > 1 || alone))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A surname behind a given name or initials, and no more words than a person has.</summary>
    private static bool EndsAsPerson(Passage passage, TokenSpan span, bool initials) =>
        span.Count > 1
        && span.Count <= LongestPerson + (initials ? 1 : 0)
        && (!passage.Is(span.Last, WordMeaning.Demonym) || IsNationalSurname(passage, span))
        && (initials || !passage.Is(span.Last, WordMeaning.Place) || IsTownAsSurname(passage, span));

    /// <summary>"Jack London": a given name before a town. "Virginia Beach" starts with a place, and a headline tells nothing.</summary>
    private static bool IsTownAsSurname(Passage passage, TokenSpan span) =>
        span.Count == 2
        && !passage.IsTitleCase
        && !passage.Is(
            span.From,
            WordMeaning.Place | WordMeaning.Demonym | WordMeaning.Role | WordMeaning.Title | WordMeaning.TitleModifier
                | WordMeaning.Agency);

    /// <summary>"Walter Finn": the nationality is a surname. "Christian Arab", "Virginia German" and a headline tell nothing.</summary>
    private static bool IsNationalSurname(Passage passage, TokenSpan span) =>
        span.Count == 2
        && !passage.IsTitleCase
        && !passage.Is(span.Last, WordForm.Plural)
        && !passage.Is(span.From, WordMeaning.Place | WordMeaning.Demonym | WordMeaning.Role | WordMeaning.TitleModifier);

    /// <summary>
    /// What the lists say the name is. Most names of several words need no look-up: no listed name starts with their first word.
    /// </summary>
    public static WordMeaning FindListed(Passage passage, TokenSpan span, string name)
    {
        if (span.Count == 1)
        {
            return passage[span.From].Traits.Meaning;
        }

        return passage.Is(span.From, WordMeaning.OpensName) ? passage.Vocabulary.NameMeaning(name) : WordMeaning.None;
    }

    /// <summary>
    /// "(R-TX)" behind a lawmaker's name tells party and state, "Hale Lines, Inc." ends with its legal form, "Q:" starts a turn: none of
    /// these is an actor.
    /// </summary>
    public static bool IsTag(Passage passage, TokenSpan span)
    {
        int from = span.From;
        bool party = passage.KindAt(from - 1) == TokenKind.OpenBracket
            && (passage[from].Length == 1 || passage.Text[passage[from].Start + 1] is '-' or '.');
        bool form = passage.KindAt(from - 1) == TokenKind.Comma
            && passage.Is(from, WordMeaning.OrganizationSuffix)
            && passage.Is(from, WordClass.Abbreviation);
        return WithoutStop(passage, span).Count == 1 && (party || form || TurnLabel.Starts(passage, from));
    }

    /// <summary>"Sri Lankan", "New Yorker": a nationality of several words.</summary>
    public static bool IsNationality(TokenSpan span, WordMeaning known) => span.Count > 1 && (known & WordMeaning.Demonym) != 0;

    /// <summary>"Lord Hale of [Varna]": the seat of a peer is part of the title.</summary>
    public static bool IsSeat(Passage passage, int fromToken) =>
        passage.Is(fromToken - 1, "of")
        && passage[fromToken].IsNameLike
        && passage.Is(fromToken - 3, WordUse.Peer)
        && passage[fromToken - 2].IsNameLike
        && !passage.Is(fromToken - 2, WordMeaning.Title);

    /// <summary>"J. R. Calder": an initial before a surname. "S. Korea" is a shortened place.</summary>
    private static bool IsInitial(Passage passage, TokenSpan span)
    {
        Token first = passage[span.From];
        bool letter = first.IsCapitalized && (first.Length == 1 || (first.Length == 2 && passage.Text[first.End - 1] == '.'));
        bool surname = passage[span.Last].IsWord && passage[span.Last].Length > 2 && passage[span.Last].IsCapitalized;
        bool ending = first.Start > 0 && passage.Text[first.Start - 1] is '\'' or '\u2019';
        bool compass = passage.Text[first.Start] is 'N' or 'S' or 'E' or 'W';
        return letter && surname && !ending && !(compass && passage.Is(span.From + 1, WordMeaning.Place | WordMeaning.Demonym));
    }

    /// <summary>Nationalities, days and capitalized common words alone name nobody.</summary>
    public static bool NamesNobody(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (passage[i].Kind == TokenKind.Word
                && !passage.Is(
                    i,
                    WordMeaning.Demonym | WordMeaning.Role | WordMeaning.TitleModifier | WordMeaning.SpeechNoun
                        | WordMeaning.StateAbbreviation)
                && !(passage[i].Length == 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Mr", "Romanian": what stands before a name without being a role.</summary>
    public static bool IsNoRole(Passage passage, TokenSpan title) =>
        IsHonorificOnly(passage, title)
        || (title.Count == 1 && passage.Is(title.From, WordMeaning.Demonym) && !passage.Is(title.From, WordMeaning.Title));

    public static bool IsHonorificOnly(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (passage[i].Kind == TokenKind.Word && !passage.Is(i, WordMeaning.Honorific))
            {
                return false;
            }
        }

        return span.From < span.To;
    }

    /// <summary>"the Calders", "the Democrats" are several, not a name of one.</summary>
    public static bool IsFamily(Passage passage, TokenSpan span, ActorKind? kind) =>
        span.Count == 1
            && kind is null
            && !passage.Is(span.From, WordMeaning.MaybeBody)
            && passage.Is(span.From - 1, "the")
            && passage[span.From].Length > 3
            && passage.Text[passage[span.From].End - 1] == 's';

    public static bool TitleTellsGender(Passage passage, TokenSpan title) => TitleGender(passage, title) != WordForm.None;

    /// <summary>The gender that the title tells, or the given name behind it.</summary>
    public static WordForm GenderOf(Passage passage, TokenSpan title)
    {
        WordForm byTitle = TitleGender(passage, title);
        return byTitle != WordForm.None || !passage.Is(title.To, WordMeaning.GivenName)
            ? byTitle
            : passage[title.To].Traits.Form & WordForm.Gender;
    }

    private static WordForm TitleGender(Passage passage, TokenSpan title)
    {
        for (int i = title.From; i < title.To; i++)
        {
            if (passage.Is(i, WordForm.Gender))
            {
                return passage[i].Traits.Form & WordForm.Gender;
            }
        }

        return WordForm.None;
    }
}
