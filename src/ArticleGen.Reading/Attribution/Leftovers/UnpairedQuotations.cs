using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>
/// Reports marks that belong to no stretch: at most one per paragraph, because one slip leaves several marks without a partner.
/// </summary>
internal sealed class UnpairedQuotations
{
    private readonly List<Problem> _problems;
    private readonly MismatchedMarks _mismatched;
    private bool _awaitsClosing;
    private int _unclosed = -1;

    public UnpairedQuotations(List<Problem> problems)
    {
        _problems = problems;
        _mismatched = new MismatchedMarks(problems);
    }

    /// <summary>
    /// Looks at a paragraph that has been read. A quotation that an earlier paragraph left open may close here: it was reported there, or
    /// is open by custom.
    /// </summary>
    public void Check(Passage passage)
    {
        TextRange paragraph = passage.Range;
        if (paragraph.Length == 0)
        {
            return;
        }

        passage.Cancel.ThrowIfCancellationRequested();
        if (HasUnclosed(passage.Stretches))
        {
            _awaitsClosing = true;
            _unclosed = FindLastOpen(passage);
            return;
        }

        if (UnpairedMarks.Closing(passage.Text, paragraph, passage.Stretches) is >= 0 and int closing)
        {
            if (!_awaitsClosing)
            {
                _problems.Add(QuotationProblems.Unopened(passage, closing));
            }
            else
            {
                LeaveOpen();
            }

            _awaitsClosing = false;
            return;
        }

        if (!_awaitsClosing)
        {
            // If a mark is missing, each remaining mark may belong to another pair.
            _mismatched.Find(passage.Text, passage.Stretches, passage.Cancel);
        }

        passage.Cancel.ThrowIfCancellationRequested();
        _awaitsClosing &= passage.Stretches.Count == 0;
        int single = UnpairedMarks.OpeningSingle(passage.Text, paragraph, passage.Stretches, passage.Vocabulary);
        if (single >= 0)
        {
            _problems.Add(QuotationProblems.UnclosedSingle(passage, single));
        }
    }

    /// <summary>
    /// The quotation may go on to this paragraph. Then a closing mark in its first paragraph would be one too many, so none is offered.
    /// </summary>
    private void LeaveOpen()
    {
        if (_unclosed >= 0)
        {
            _problems[_unclosed] = _problems[_unclosed] with { Edit = null };
        }
    }

    /// <summary>
    /// The index of the problem for the quotation that the paragraph leaves open at its end; -1 when it leaves none open, or when the
    /// quotation goes on by custom. An unclosed quotation with another one behind it ends in this paragraph. The search starts at the end,
    /// because the problem is one of the last.
    /// </summary>
    private int FindLastOpen(Passage passage)
    {
        Stretch last = passage.Stretches[passage.Stretches.Count - 1];
        if (last.Closed)
        {
            return -1;
        }

        int i = _problems.Count - 1;
        while (i >= 0 && _problems[i].Range.Start >= last.Outer.Start && _problems[i].Kind != ProblemKind.UnclosedQuotationMark)
        {
            i--;
        }

        return i >= 0 && _problems[i].Range.Start >= last.Outer.Start ? i : -1;
    }

    private static bool HasUnclosed(List<Stretch> stretches)
    {
        for (int i = 0; i < stretches.Count; i++)
        {
            if (!stretches[i].Closed)
            {
                return true;
            }
        }

        return false;
    }
}
