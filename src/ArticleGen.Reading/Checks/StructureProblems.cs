using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Checks;

/// <summary>Finds what an article lacks: text, a headline, a dateline.</summary>
internal static class StructureProblems
{
    /// <summary>Adds a problem for each thing that is missing.</summary>
    public static void Find(WholeArticle article, List<Problem> problems)
    {
        (string text, List<TextRange> paragraphs, StoryHead front) = (article.Text, article.Paragraphs, article.Head);
        if (paragraphs.Count == 0)
        {
            problems.Add(new Problem(ProblemKind.EmptyArticle, new TextRange(0, 0), "", "the file holds no text"));
            return;
        }

        if (front.Headline is { } headline && front.Body >= paragraphs.Count)
        {
            string words = Excerpt.Cut(text, headline);
            problems.Add(new Problem(ProblemKind.EmptyArticle, headline, words, $"nothing stands below '{words}'"));
            return;
        }

        TextRange first = paragraphs[0];
        if (front.Headline is null)
        {
            problems.Add(new Problem(ProblemKind.NoHeadline, first, Excerpt.Cut(text, first), "the first line is no headline"));
        }

        if (front.Dateline is null)
        {
            TextRange place = (front.Body < paragraphs.Count ? DatelineTrace.FindAt(text, paragraphs[front.Body]) : null) ?? first;
            problems.Add(
                new Problem(
                    ProblemKind.MissingDateline,
                    place,
                    Excerpt.Cut(text, place),
                    "neither a publication line nor a dateline in the text says when it was filed"));
        }
    }
}
