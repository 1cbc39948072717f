using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Tells the "and" inside one name ("the Ports and Fisheries Commission") from that between two.</summary>
internal static class JoinedNames
{
    // "Food [and] Drug Safety Administration"
    private const int LongestRight = 4;

    private static WordTraits NameOfItsOwn =>
        WordMeaning.GivenName | WordMeaning.Place | WordMeaning.Demonym | WordMeaning.Agency | WordMeaning.Media | WordMeaning.Body
            | WordMeaning.MaybeBody | WordMeaning.Title;

    /// <summary>Whether the "and" joins words of one name.</summary>
    public static bool JoinsOne(Passage passage, int fromToken, int andToken, int highToken)
    {
        int to = andToken + 1;
        while (to < highToken && to <= andToken + LongestRight && passage[to].IsWord && Words.IsName(passage, to))
        {
            to++;
        }

        int last = to - 1;
        bool article = passage.Is(fromToken - 1, "the");
        bool body = (passage.Is(last, WordMeaning.OrganizationNoun) && !passage.Is(last, WordMeaning.Role)) || passage.Is(last, "police");
        if (IsOffice(passage, fromToken, andToken))
        {
            // "the Department of Trade [and] Industry"
            return last <= andToken + 2 && !passage.Is(andToken + 1, NameOfItsOwn) && !passage[andToken + 1].Entry.IsUnknown;
        }

        // "the Securities [and] Exchange Commission", "Varna [and] Tarn Police": what stands before is no body by itself.
        bool one = andToken - fromToken == 1;
        // "the Varna Internet [and] Ports Commission": two words behind one "the" are no person, whether or not the lists know them.
        bool ordinary = !passage.Is(andToken - 1, NameOfItsOwn)
            && (!one || !passage[andToken - 1].Entry.IsUnknown)
            && (one || !passage.Is(andToken - 1, WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix));
        return body
            && last > andToken + 1
            && (one || !HasBody(passage, new(fromToken, andToken)))
            && ((ordinary && article) || (one && passage.Is(last, WordUse.Shared)
                && !passage.Is(fromToken, WordMeaning.Demonym | WordMeaning.Body | WordMeaning.Agency | WordMeaning.Media)));
    }

    /// <summary>"[Department of Trade]": a noun for a body, "of", and one word that is no place.</summary>
    private static bool IsOffice(Passage passage, int fromToken, int toToken)
    {
        for (int i = fromToken + 1; i < toToken - 1; i++)
        {
            if (passage.IsAny(i, "of", "for")
                && passage.Is(i - 1, WordUse.HasField)
                && !passage.Is(i + 1, NameOfItsOwn))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBody(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (passage.Is(i, WordMeaning.OrganizationNoun | WordMeaning.Body | WordMeaning.Agency | WordMeaning.Media))
            {
                return true;
            }
        }

        return false;
    }
}
