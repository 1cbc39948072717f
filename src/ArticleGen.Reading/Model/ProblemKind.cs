namespace ArticleGen.Reading;

/// <summary>What a careful editor would mark in an article. Each kind has one analyzer rule.</summary>
public enum ProblemKind
{
    /// <summary>A date, time or offset of the dateline that cannot be.</summary>
    MalformedDateline,

    /// <summary>An article with text and neither a publication line nor a dateline.</summary>
    MissingDateline,

    /// <summary>A quotation without a speaker.</summary>
    UnattributedQuote,

    /// <summary>A quotation mark that opens and never closes.</summary>
    UnclosedQuotationMark,

    /// <summary>A quotation mark that closes and was never opened.</summary>
    UnopenedQuotationMark,

    /// <summary>An attribution verb that is misspelt.</summary>
    MisspeltCue,

    /// <summary>An article without a headline.</summary>
    NoHeadline,

    /// <summary>A file without text, or without a sentence below its headline.</summary>
    EmptyArticle,

    /// <summary>Text that shows signs of having been decoded wrongly, or that holds control characters.</summary>
    UndecodableText,

    /// <summary>A weekday that contradicts the date beside it.</summary>
    WeekdayContradictsDate,

    /// <summary>A date that is two days in two countries, such as 03/04/2008.</summary>
    AmbiguousDate,

    /// <summary>A name that the article also spells with one letter more, less or different.</summary>
    NameSpeltTwoWays,

    /// <summary>A quotation in the headline that has a word which does not stand in the text.</summary>
    HeadlineQuoteNotInText,

    /// <summary>A dateline in the text that is days away from the publication line.</summary>
    DatelineContradictsPublication,

    /// <summary>A line that says the article was changed before it came out.</summary>
    UpdatedBeforePublished,

    /// <summary>A pair of quotation marks in which one mark is doubled, or of another kind than the other.</summary>
    MismatchedQuotationMarks,

    /// <summary>A paragraph that goes on with a quotation which the paragraph above has closed.</summary>
    ReopenedQuotation,

    /// <summary>A part of the front matter that is not understood.</summary>
    FrontMatterNotUnderstood,

    /// <summary>A headline, byline or date of the front matter that is another one in the text.</summary>
    FrontMatterContradictsText,

    /// <summary>A text that is in another language than English.</summary>
    NotEnglish,

    /// <summary>Markup, such as a comment or a fence of code, that never ends, so that the rest of the file is no text.</summary>
    UnclosedMarkup,
}
