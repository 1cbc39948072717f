using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>"Enough." - Ines Calder. The name behind a whole quotation and a dash signs it, as under a reader's letter.</summary>
internal sealed class SignOff : SentencePattern
{
    // "- senior defence ministry officials"
    private const int LongestSource = 5;

    // "Nine dead"
    private const int ShortestStatement = 2;

    // "National Union of Ferry and Harbour Workers"
    private const int LongestBody = 10;

    // "We will all be here"
    private const int ShortestUtterance = 5;

    public override string Example => "\"Enough.\" - Ines Calder";

    public override FoundAttribution? Match(SentenceContext context)
    {
        Passage passage = context.Passage;
        int dash = context.Sentence.From + 1;
        if (passage.KindAt(dash - 1) == TokenKind.Stretch && passage.KindAt(dash) == TokenKind.Dash
            && IsWhole(passage, passage.Stretches[passage[dash - 1].Stretch]) && Signer(context, dash + 1) is { } speaker)
        {
            return Found(context, speaker, new Content(dash - 1, dash));
        }

        if (passage.KindAt(dash - 1) == TokenKind.Stretch && passage.KindAt(dash) == TokenKind.OpenBracket
            && InBrackets(context, dash) is { } credited)
        {
            return Found(context, credited, new Content(dash - 1, dash));
        }

        return context.IsHeadline ? InHeadline(context) : null;
    }

    /// <summary>
    /// Nine dead in storm - officials. A source in lower case that ends a headline behind a dash says what stands before it.
    /// </summary>
    private static FoundAttribution? InHeadline(SentenceContext context)
    {
        Passage passage = context.Passage;
        int dash = context.End - 1;
        while (dash > context.Sentence.From && dash > context.End - LongestSource && passage[dash].Kind != TokenKind.Dash)
        {
            dash--;
        }

        // "The port will reopen - ministry": a source in small letters. "Nine dead - two crews hurt" names none.
        bool source = dash >= context.Sentence.From + ShortestStatement && passage[dash].Kind == TokenKind.Dash
            && passage.KindAt(dash + 1) == TokenKind.Word && !passage[dash + 1].IsCapitalized && !passage.Is(dash + 1, WordClass.Closed);
        return source
            && NounPhraseAt.Find(passage, dash + 1, context.End) is { Kind: NounPhraseKind.Description } speaker
            && speaker.To == context.End
            && passage.Is(speaker.CoreTo - 1, WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.DocumentNoun)
            ? Found(context, speaker, new Content(context.Sentence.From, dash))
            : null;
    }

    private static FoundAttribution Found(SentenceContext context, NounPhrase speaker, Content said) =>
        new(nameof(SignOff), context.Passage[said.To].Range, said) { Speaker = speaker, To = context.Sentence.To };

    /// <summary>"- Ines Calder, port director": a paragraph that is a dash and a name signs the quotation above it.</summary>
    public static NounPhrase? Below(SentenceContext context) =>
        context.Sentence.To == context.Passage.Count ? Signer(context, context.Sentence.From + 1) : null;

    /// <summary>"Enough." (Ines Calder): a name in brackets that ends the paragraph.</summary>
    private static NounPhrase? InBrackets(SentenceContext context, int openToken)
    {
        Passage passage = context.Passage;
        int close = openToken + 1;
        while (close < passage.Count && close < openToken + LongestBody && passage[close].Kind != TokenKind.CloseBracket)
        {
            close++;
        }

        return close + 1 == passage.Count
            && IsWhole(passage, passage.Stretches[passage[openToken - 1].Stretch])
            && Named(passage, openToken + 1, close) is { } speaker
            && speaker.To == close
            && close - openToken > 2
            && !passage.Is(speaker.CoreTo - 1, WordMeaning.Place | WordMeaning.Label | WordMeaning.Agency)
            && !passage.Is(speaker.From, WordMeaning.Media | WordMeaning.Agency)
            ? speaker
            : null;
    }

    /// <summary>"Ines Calder"; "Institute of Directors": all but small words have a capital, up to the end.</summary>
    private static NounPhrase? Named(Passage passage, int fromToken, int endToken)
    {
        if (NounPhraseAt.Find(passage, fromToken, endToken) is { Kind: NounPhraseKind.Name } name)
        {
            return name;
        }

        int i = fromToken;
        while (i < endToken && i - fromToken < LongestBody
            && (passage[i].IsNameLike || passage[i].Kind == TokenKind.Possessive
                || (i > fromToken && passage.IsAny(i, "of", "and", "for", "the"))))
        {
            i++;
        }

        return i - fromToken > 1 && i >= endToken && passage[i - 1].IsNameLike
            ? new NounPhrase(fromToken, i, i, NounPhraseKind.Name)
            : null;
    }

    private static NounPhrase? Signer(SentenceContext context, int fromToken) =>
        Named(context.Passage, fromToken, context.End) is { } speaker
        && !context.Passage.Is(speaker.CoreTo - 1, WordMeaning.Place | WordMeaning.Label)
        && IsSignature(context, speaker.To)
            ? speaker
            : null;

    private static bool IsWhole(Passage passage, Stretch stretch) =>
        stretch.Closed && stretch.Inner.Length > 0
            && (passage.Text[stretch.Inner.End - 1] is '.' or '!' or '?' or '\u2026' || IsUtterance(passage, stretch));

    /// <summary>"It changes nothing for us" - Ines Calder: too long for a term, and no title.</summary>
    private static bool IsUtterance(Passage passage, Stretch stretch) =>
        SpeechShape.CountWords(passage.Text, stretch.Inner) >= ShortestUtterance && !WorkTitle.Matches(passage.Text, stretch.Inner)
            && !stretch.EndsWithComma(passage.Text);

    /// <summary>
    /// Behind the name the sentence ends, or a comma or dash and a description follow. With a verb it would be the reporter's sentence.
    /// </summary>
    private static bool IsSignature(SentenceContext context, int token) =>
        token >= context.End
            || (context.Passage[token].Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash
                && !Reported.HasClause(context.Passage, new(token, context.End)));
}
