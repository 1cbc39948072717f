using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Remembers who has written the text that the article speaks of, so that "the report" means them: "a survey by the Harbour Institute",
/// "the institute's survey", and then "the survey found".
/// </summary>
internal sealed class Authors
{
    // "a study by researchers at Hale": the name stands so many words behind "by".
    private const int LongestDescription = 5;

    // So many of those who came up last may be a text without a name.
    private const int MostWaiting = 5;

    // A text without a name is explained in one of so many sentences.
    private const int Patience = 3;

    // So many of those who came up last may have spoken.
    private const int LookedBack = 64;

    // The text is not spoken of any more behind so many sentences.
    private const int Farthest = 30;

    private readonly Entities _entities;
    private Entity? _author;
    private string _noun = "";
    private bool _isStudy;
    private int _sentence;

    public Authors(Entities entities) => _entities = entities;

    /// <summary>Notes that a name is that of an author, if the words beside it say so.</summary>
    /// <remarks>"a complaint from Hale workers" is not Hale's.</remarks>
    public void Learn(Passage passage, in NameMention mention, Entity entity, int sentence)
    {
        if (IsStatement(passage, mention.To, entity))
        {
            Keep(passage, mention.To, entity, sentence);
            return;
        }

        if (entity.Kind == ActorKind.Place || TextBefore(passage, mention.From) is not { } text || GoesOn(passage, mention.To))
        {
            return;
        }

        if (IsOfSeveral(passage, mention.From))
        {
            entity.GuessKind(ActorKind.Organization);
        }

        Keep(passage, text, entity, sentence);
        for (int i = _entities.Count - 1; i >= 0 && i >= _entities.Count - MostWaiting; i--)
        {
            Entity waiting = _entities[i];
            bool same = waiting.MergedInto is null && waiting != entity && waiting.HeadNoun is { } noun && IsSame(noun, IsStudy(noun));
            if (same && sentence - waiting.Context.LastSentence <= Patience && IsIndefinite(waiting.Name))
            {
                waiting.MergeInto(entity);
            }
        }
    }

    /// <summary>
    /// The noun of a phrase that means a text: "[research] from the Harbour Institute (HI)"; -1 when it means something else.
    /// </summary>
    public static int FindText(Passage passage, NounPhrase phrase)
    {
        if (passage.Is(phrase.CoreTo - 1, WordMeaning.DocumentNoun))
        {
            return phrase.CoreTo - 1;
        }

        for (int i = phrase.From; i + 2 < phrase.To && i < phrase.From + LongestDescription; i++)
        {
            if (passage.Is(i, WordMeaning.DocumentNoun) && (IsBy(passage, i + 1) || IsInPaper(passage, i, phrase.To)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The author of the text that a phrase means: whoever it names, or the one of the text before. Null when nothing tells.
    /// </summary>
    public Entity? Find(Passage passage, NounPhrase phrase, int textToken, List<KnownName> inPassage, int sentence)
    {
        for (int i = inPassage.Count - 1; i >= 0 && inPassage[i].To > phrase.From; i--)
        {
            (int from, int to, _, Entity entity) = inPassage[i];
            if (from < phrase.From || (to > phrase.To && from > phrase.To + 1))
            {
                continue;
            }

            bool writes = from > textToken ? TextBefore(passage, from) == textToken || IsInPaper(passage, textToken, to)
                : (to == textToken && IsStatement(passage, textToken, entity.Final))
                    || passage.KindAt(to) == TokenKind.Possessive || entity.Final == _author?.Final;
            if (writes && entity.Final.Kind != ActorKind.Place)
            {
                return entity.Final;
            }

            if (from < textToken)
            {
                return null;
            }
        }

        bool definite = passage.Is(phrase.From, "the") && phrase.To == phrase.CoreTo;
        if (definite && sentence - _sentence <= Farthest && _author is { } author
            && IsSame(NounAt(passage, textToken), passage.Is(textToken, WordUse.Study)))
        {
            return author.Final;
        }

        bool statement = definite && passage.Is(textToken, "statement") && !passage.Has(TokenKind.Possessive, phrase.Span);
        return statement ? LastToSpeak(passage, sentence) : null;
    }

    /// <summary>"Hale Lines said it was late. [The statement] said": whoever spoke last, in this sentence or one near.</summary>
    private Entity? LastToSpeak(Passage passage, int sentence)
    {
        Entity? last = null;
        for (int i = Math.Max(0, _entities.Count - LookedBack); i < _entities.Count; i++)
        {
            Entity entity = _entities[i].Final;
            bool near = entity.Context.LastSpoken > 0 && sentence - entity.Context.LastSpoken <= Patience;
            last = near && (last is null || entity.Context.LastSpoken > last.Context.LastSpoken) ? entity : last;
        }

        if (last is not { Kind: ActorKind.Organization or ActorKind.Person or ActorKind.Group, HeadNoun: null })
        {
            return null;
        }

        // What a paper says it mostly has from others.
        int word = last.Name.LastIndexOf(' ') + 1;
        return passage.Vocabulary.Find(last.Name, word, last.Name.Length - word)
            .Is(WordMeaning.NewspaperNoun | WordMeaning.Media | WordMeaning.Agency)
            ? null
            : last;
    }

    /// <summary>Whether a noun goes on with the name: "Hale [workers]".</summary>
    private static bool GoesOn(Passage passage, int token) =>
        token < passage.Count
        && !passage[token].IsCapitalized
        && Words.IsNominal(passage, token)
        && !passage.Is(token, WordForm.Verb);

    /// <summary>"a review [in the Evening Echo]": what a paper prints is its word.</summary>
    private static bool IsInPaper(Passage passage, int textToken, int toToken) =>
        passage.Is(textToken + 1, "in") && passage.Is(textToken + 2, "the")
        && passage.Is(toToken - 1, WordMeaning.NewspaperNoun | WordMeaning.Media) && passage[toToken - 1].IsCapitalized;

    private static bool IsBy(Passage passage, int token) =>
        passage.Is(token, WordClass.Preposition) && passage.IsAny(token, "by", "from");

    /// <summary>The noun of the text that a name behind "by" or "from" is the author of; null without one.</summary>
    /// <remarks>
    /// "a study by researchers at Hale" is Hale's, "a letter from a critic of Hale" is not. What stands behind a comma explains the words
    /// before it, unless these are a name.
    /// </remarks>
    private static int? TextBefore(Passage passage, int nameToken)
    {
        int by = nameToken - 1;
        bool comma = by > 1 && passage.KindAt(by) == TokenKind.Comma;
        bool at = false;
        by -= comma ? 1 : 0;
        if (comma && passage[by].IsCapitalized)
        {
            return null;
        }

        for (int i = 0; i < LongestDescription && by > 0 && !IsBy(passage, by); i++, by--)
        {
            bool describes = passage[by].IsWord
                && !passage.Is(by, WordForm.FiniteVerb | WordClass.Conjunction | WordClass.Relative)
                && !(comma && passage[by].IsCapitalized && !passage.Is(by, WordMeaning.Demonym | WordMeaning.Place))
                && (at || !passage.Is(by, WordClass.Preposition) || passage.Is(by, "at"));
            if (!describes)
            {
                return null;
            }

            at |= passage.Is(by, "at");
        }

        // "figures gathered by"
        int text = by - 1;
        text -= text > 0 && passage.Is(text, WordForm.VerbParticiple) && !passage.Is(text, WordMeaning.DocumentNoun) ? 1 : 0;
        return text >= 0 && IsBy(passage, by) && passage.Is(text, WordMeaning.DocumentNoun) ? text : null;
    }

    /// <summary>"by researchers at Dray Watch", "by Dutch experts, Dray Watch,": what several people are, or work at, is a body.</summary>
    private static bool IsOfSeveral(Passage passage, int nameToken) =>
        passage.Is(nameToken - 1, "at")
        || (passage.KindAt(nameToken - 1) == TokenKind.Comma && passage.Is(nameToken - 2, WordForm.Plural));

    /// <summary>
    /// "the HI [report]", "a Harbour Institute [statement]": what a body writes is its word. A survey of the media is others' word.
    /// </summary>
    private static bool IsStatement(Passage passage, int textToken, Entity entity) =>
        passage.Is(textToken, WordMeaning.DocumentNoun)
        && entity.Kind == ActorKind.Organization
        && !passage.Is(textToken - 1, WordMeaning.Agency | WordMeaning.Media | WordMeaning.NewspaperNoun)
        && !passage.Is(textToken, "poll")
        && (passage.Is(textToken, "statement") || passage.Is(textToken, WordUse.Study));

    private static bool IsIndefinite(string words) =>
        words.StartsWith("a ", StringComparison.Ordinal) || words.StartsWith("an ", StringComparison.Ordinal)
            || words.StartsWith("new ", StringComparison.Ordinal);

    private static string NounAt(Passage passage, int token) =>
        passage[token].Entry.Singular ?? (passage[token].Entry.Form.TrimEnd('s') is { Length: > 0 } form ? form : "");

    private void Keep(Passage passage, int textToken, Entity author, int sentence)
    {
        _author = author;
        _noun = NounAt(passage, textToken);
        _isStudy = passage.Is(textToken, WordUse.Study);
        _sentence = sentence;
    }

    /// <summary>Whether the noun may mean the text that is kept: what a survey, poll or study finds is written in a report.</summary>
    private bool IsSame(string noun, bool isStudy) => noun == _noun || (isStudy && _isStudy);

    private static bool IsStudy(string noun) => (Vocabulary.Default.Find(noun).Use & WordUse.Study) != 0;
}
