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
        new(nameof(SignOff), context.Passage[said.To].Range, [said]) { Speaker = speaker, To = context.Sentence.To };

    /// <summary>"- Ines Calder, port director": a paragraph that is a dash and a name signs the quotation above it.</summary>
    public static NounPhrase? Below(SentenceContext context) =>
        context.Sentence.To == context.Passage.Count ? Signer(context, context.Sentence.From + 1) : null;

    private static NounPhrase? Signer(SentenceContext context, int fromToken) =>
        NounPhraseAt.Find(context.Passage, fromToken, context.Sentence.To) is { Kind: NounPhraseKind.Name } speaker
        && !context.Passage.Is(speaker.CoreTo - 1, WordMeaning.Place | WordMeaning.Label)
        && IsSignature(context, speaker.To)
            ? speaker
            : null;

    private static bool IsWhole(Passage passage, Stretch stretch) =>
        stretch.Closed && stretch.Inner.Length > 0 && passage.Text[stretch.Inner.End - 1] is '.' or '!' or '?' or '\u2026';

    /// <summary>
    /// Behind the name the sentence ends, or a comma or dash and a description follow. With a verb it would be the reporter's sentence.
    /// </summary>
    private static bool IsSignature(SentenceContext context, int token) =>
        token >= context.End
            || (context.Passage[token].Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash
                && !Reported.HasClause(context.Passage, new(token, context.End)));
}
