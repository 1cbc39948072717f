using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution;

/// <summary>
/// Finds pull quotes: paragraphs that are a quotation without a cue, and repeat words of the article. Whoever said the words there says
/// them here; where they are the reporter's, this is no quote. In plain text none is.
/// </summary>
/// <remarks>
/// It looks at each word of the article a fixed number of times at most: two hashes decide whether a pull quote begins there.
/// </remarks>
internal sealed class RepeatedQuotations
{
    // Fewer words are alike by chance.
    private const int FewestWords = 4;
    private const int MostWords = 60;

    // In plain text, more words in a row with somebody's own are theirs.
    private const int MostPulledWords = 12;

    private const int MostMarks = 8;

    private readonly string _text;
    private readonly bool _hasMarkup;
    private readonly QuoteDrafts _quotes;
    private readonly WordHashes _words;
    private readonly CancellationToken _cancel;

    // Pull quotes of the same words.
    private readonly Dictionary<ulong, Repeat> _repeats = [];

    // By their first words, how many words they have.
    private readonly Dictionary<ulong, HashSet<int>> _lengths = [];

    private RepeatedQuotations(string text, bool hasMarkup, QuoteDrafts quotes, WordHashes words, CancellationToken cancel)
    {
        _text = text;
        _hasMarkup = hasMarkup;
        _quotes = quotes;
        _words = words;
        _cancel = cancel;
    }

    /// <summary>Gives pull quotes to their speakers, and takes out those that quote nobody.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="bodyParagraph">The first of them that is part of the body.</param>
    /// <param name="hasMarkup">Whether the text has markup: in plain text a pull quote is what is left of a page, and no quote.</param>
    /// <param name="quotes">All quotes.</param>
    /// <param name="words">The memory for words that are compared.</param>
    /// <param name="problems">The problems so far: those of unattributed pull quotes are taken out.</param>
    /// <param name="log">Gets the decisions.</param>
    public static void Settle(
        Passage passage,
        IReadOnlyList<TextRange> paragraphs,
        int bodyParagraph,
        bool hasMarkup,
        QuoteDrafts quotes,
        WordHashes words,
        List<Problem> problems,
        DecisionLog? log)
    {
        List<int> candidates = ListCandidates(passage, paragraphs, bodyParagraph, hasMarkup, quotes);
        if (candidates.Count == 0)
        {
            return;
        }

        RepeatedQuotations repeated = new(passage.Text, hasMarkup, quotes, words, passage.Cancel);
        candidates.ForEach(repeated.AddCandidate);
        if (repeated._repeats.Count > 0)
        {
            repeated.FindSpeakers();
            repeated.FindProse(paragraphs, bodyParagraph);
            repeated.Amend(problems, log);
        }
    }

    /// <summary>The quotes that may be pull quotes, by their indexes. Most articles have none.</summary>
    private static List<int> ListCandidates(
        Passage passage, IReadOnlyList<TextRange> paragraphs, int bodyParagraph, bool hasMarkup, QuoteDrafts quotes)
    {
        List<int> candidates = [];
        int paragraph = bodyParagraph;
        for (int i = 0; i < quotes.Count; i++)
        {
            passage.Cancel.PollAt(i);
            QuoteDraft quote = quotes[i];
            while (paragraph < paragraphs.Count && paragraphs[paragraph].End < quote.Range.End)
            {
                paragraph++;
            }

            // What a paragraph of plain text leaves open is signed below.
            if (paragraph < paragraphs.Count && IsUncued(quote)
                && IsAlone(passage.Text, quote.Range, paragraphs[paragraph])
                && (hasMarkup || quote.Range.End < paragraphs[paragraph].End))
            {
                candidates.Add(i);
            }
        }

        return candidates;
    }

    private static bool IsUncued(in QuoteDraft quote) =>
        quote.Kind == QuoteKind.Direct && quote.Pattern is nameof(None) or nameof(Floating) or nameof(CarriedOver);

    private void AddCandidate(int index)
    {
        _words.Clear();
        _words.Add(_text, _quotes[index].Range, index, _cancel);
        if (_words.Count is < FewestWords or > MostWords)
        {
            return;
        }

        ulong hash = _words.Hash(0, _words.Count);
        if (!_repeats.TryGetValue(hash, out Repeat? repeat))
        {
            _repeats.Add(hash, repeat = new Repeat(_words.Count));
        }

        repeat.Quotes.Add(index);
        ulong first = _words.Hash(0, FewestWords);
        if (!_lengths.TryGetValue(first, out HashSet<int>? lengths))
        {
            _lengths.Add(first, lengths = []);
        }

        lengths.Add(_words.Count);
    }

    /// <summary>Whether nothing but marks stands beside the words in their paragraph.</summary>
    private static bool IsAlone(string text, TextRange words, TextRange paragraph) =>
        paragraph.Contains(words)
        && !HoldsWords(text, TextRange.Between(paragraph.Start, words.Start))
        && !HoldsWords(text, TextRange.Between(words.End, paragraph.End));

    /// <summary>Whether it is more than marks, and signs and blanks beside them.</summary>
    private static bool HoldsWords(string text, TextRange range)
    {
        if (range.Length > MostMarks)
        {
            return true;
        }

        for (int i = range.Start; i < range.End; i++)
        {
            if (Characters.IsLetter(text[i]) || Characters.IsDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks for the words in the other quotes. They may go on over a cue: "The kilns are cold," she said, "and old."</summary>
    private void FindSpeakers()
    {
        HashSet<int> candidates = [.. _repeats.Values.SelectMany(static repeat => repeat.Quotes)];
        _words.Clear();
        for (int i = 0; i < _quotes.Count; i++)
        {
            if (!candidates.Contains(i))
            {
                _words.Add(_text, _quotes[i].Range, i, _cancel);
            }
        }

        Search((repeat, first, last) =>
        {
            int quote = _words.FindQuote(first);
            Entity? speaker = _quotes[quote].Speaker?.Final;
            bool isOnes = speaker is not null && speaker == _quotes[_words.FindQuote(last)].Speaker?.Final;
            repeat.Said ??= isOnes ? quote : null;
        });
    }

    /// <summary>Looks for the words in what nobody is quoted with.</summary>
    private void FindProse(IReadOnlyList<TextRange> paragraphs, int bodyParagraph)
    {
        _words.Clear();
        List<TextRange> quoted = [];
        for (int i = 0; i < _quotes.Count; i++)
        {
            quoted.Add(_quotes[i].Range);
        }

        MergedRuns.Sort(quoted, static (a, b) => a.Start.CompareTo(b.Start), _cancel);
        int next = 0;
        for (int i = bodyParagraph; i < paragraphs.Count; i++)
        {
            TextRange paragraph = paragraphs[i];
            int offset = paragraph.Start;
            for (; next < quoted.Count && quoted[next].Start < paragraph.End; next++)
            {
                if (quoted[next].Start > offset)
                {
                    _words.Add(_text, TextRange.Between(offset, quoted[next].Start), quoteIndex: -1, _cancel);
                    _words.Break();
                }

                offset = Math.Max(offset, Math.Min(quoted[next].End, paragraph.End));
            }

            _words.Add(_text, TextRange.Between(offset, paragraph.End), quoteIndex: -1, _cancel);
            _words.Break();
        }

        Search(static (repeat, _, _) => repeat.IsProse = true);
    }

    private void Search(Action<Repeat, int, int> note)
    {
        for (int i = 0; i + FewestWords <= _words.Count; i++)
        {
            _cancel.PollAt(i);
            if (_lengths.TryGetValue(_words.Hash(i, FewestWords), out HashSet<int>? lengths))
            {
                foreach (int length in lengths)
                {
                    if (i + length <= _words.Count && _repeats.TryGetValue(_words.Hash(i, length), out Repeat? repeat))
                    {
                        note(repeat, i, i + length - 1);
                    }
                }
            }
        }
    }

    private void Amend(List<Problem> problems, DecisionLog? log)
    {
        HashSet<int> settled = [];
        HashSet<int> nobodys = [];
        foreach (Repeat repeat in _repeats.Values.Where(static repeat => repeat.Said is not null || repeat.IsProse))
        {
            foreach (int index in repeat.Quotes)
            {
                settled.Add(_quotes[index].Range.End);
                if (repeat.Said is not { } said)
                {
                    nobodys.Add(index);
                    continue;
                }

                QuoteDraft source = _quotes[said];
                if (!_hasMarkup)
                {
                    if (!GoesOn(_quotes[index], source, repeat))
                    {
                        nobodys.Add(index);
                    }

                    continue;
                }

                _quotes.Amend(index, new Amendment
                {
                    Speaker = source.Speaker,
                    SpeakerRange = source.SpeakerRange,
                    Cue = source.Cue,
                    Via = source.Via,
                    Pattern = nameof(Repeated),
                    Continues = false,
                });
                log?.Leftover(_quotes[index]);
            }
        }

        problems.RemoveAll(problem => problem.Kind == ProblemKind.UnattributedQuote && settled.Contains(problem.Range.End - 1));
        _quotes.Remove(nobodys);
    }

    /// <summary>Whether words in plain text go on with the speaker before: who may say the same twice, or has much to say.</summary>
    private static bool GoesOn(in QuoteDraft quote, in QuoteDraft source, Repeat repeat) =>
        quote.Speaker?.Final is { } speaker && (speaker == source.Speaker?.Final || repeat.WordCount > MostPulledWords);

    /// <summary>Where the words of a pull quote stand as well.</summary>
    private sealed class Repeat(int wordCount)
    {
        /// <summary>How many words there are.</summary>
        public int WordCount => wordCount;

        /// <summary>The pull quotes, by their indexes.</summary>
        public List<int> Quotes { get; } = [];

        /// <summary>The first quote that has the words, of a speaker who is known.</summary>
        public int? Said { get; set; }

        /// <summary>Whether the reporter has the words.</summary>
        public bool IsProse { get; set; }
    }
}
