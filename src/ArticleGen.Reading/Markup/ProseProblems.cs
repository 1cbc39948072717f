using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup;

/// <summary>Finds files without a sentence: an index of links, a page of code.</summary>
internal static class ProseProblems
{
    private const string Ends = ".!?\u2026";

    // Scripts that have these put no blank behind them, or seldom.
    private const string EndsWithoutBlank = "\u3002\uFF01\uFF1F\u0964\u06D4\u061F";
    private const string Marks = "\"'\u201D\u2019\u00BB)";

    /// <summary>The problems of the reading; for a file without prose, that problem in place of a missing dateline or headline.</summary>
    public static IEnumerable<Problem> Find(ArticleReading plain, PlainView view)
    {
        if (plain.Problems.FirstOrDefault(static problem => problem.Kind == ProblemKind.EmptyArticle) is { } empty)
        {
            return empty.Words.Length > 0 || string.IsNullOrWhiteSpace(view.Source)
                ? plain.Problems
                : plain.Problems.Select(
                    problem => problem == empty ? empty with { Detail = "the file has only markup, code or front matter" } : problem);
        }

        if (plain.Paragraphs.Count == 0
            || plain.Attributions.Count > 0
            || plain.Problems.Any(static problem => problem.Kind == ProblemKind.UndecodableText)
            || plain.Paragraphs.Any(paragraph => HasSentenceEnd(view.Text, paragraph)))
        {
            return plain.Problems;
        }

        TextRange first = plain.Headline ?? plain.Paragraphs[0];
        string words = Excerpt.Cut(view.Text, first);
        string detail = plain.Headline is null ? $"no sentence follows '{words}'" : $"no sentence stands below '{words}'";
        return plain.Problems.Where(static problem => problem.Kind is not (ProblemKind.MissingDateline or ProblemKind.NoHeadline))
            .Append(new Problem(ProblemKind.EmptyArticle, first, words, detail));
    }

    /// <summary>Whether a sign that ends a sentence stands in the paragraph before a blank, a closing mark or the end.</summary>
    private static bool HasSentenceEnd(string text, TextRange paragraph)
    {
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            bool isEnd = EndsWithoutBlank.IndexOf(text[i]) >= 0
                || (Ends.IndexOf(text[i]) >= 0
                    && (i + 1 == paragraph.End || char.IsWhiteSpace(text[i + 1]) || Marks.IndexOf(text[i + 1]) >= 0));
            if (isEnd)
            {
                return true;
            }
        }

        return false;
    }
}
