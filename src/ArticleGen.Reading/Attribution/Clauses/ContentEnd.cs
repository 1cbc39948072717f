using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Finds where what is said ends: decides which later verb starts another attribution and which is part of what is said.</summary>
internal static class ContentEnd
{
    // "told a friend of the family on Friday:"
    private const int LongestAddressee = 8;

    /// <summary>What is said ends where the sentence does, or where the next attribution starts.</summary>
    public static int Find(SentenceContext context, in Cue cue, int fromToken)
    {
        Passage passage = context.Passage;
        int end = context.End;
        int earliest = -1;
        for (int i = context.FirstCueBehind(cue.Main); i < context.Cues.Count; i++)
        {
            Cue later = context.Cues[i];
            if (BringsMarks(passage, later) && later.From > fromToken && IsObject(passage, cue, fromToken))
            {
                end = later.From;
                break;
            }

            if (i == context.FirstCueBehind(cue.Main)
                && cue.Takes(CueFrames.Clause)
                && !cue.Takes(CueFrames.Mental)
                && later.Main >= fromToken
                && ColonBehind(passage, later) is { } colon
                && colon < end)
            {
                end = colon;
                break;
            }

            // What somebody wants or thinks is part of what is said.
            if (later.Main >= fromToken
                && !later.Takes(CueFrames.Mental | CueFrames.Manner)
                && !IsOwnVerb(later, cue, fromToken)
                && StartOf(passage, later, cue) is { } start
                && start > fromToken
                && start < end)
            {
                earliest = earliest < 0 ? EarliestEnd(passage, fromToken, end) : earliest;
                if (start >= earliest)
                {
                    end = start;
                    break;
                }
            }
        }

        end = OpeningClause.EndOf(context, cue, fromToken, end);
        while (end > fromToken && passage[end - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon)
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// "mocked the way [they say 'never']": when a verb has a subject of its own, the marked words right behind it belong to that subject.
    /// </summary>
    private static bool BringsMarks(Passage passage, in Cue later) =>
        later.Subject is { Position: SubjectPosition.Adjacent } subject
        && passage.HasMarksAt(later.To)
        && !later.Takes(CueFrames.Mental)
        && !passage.Is(subject.Phrase.From, WordClass.Relative | WordClass.Wh)
        && !passage.Is(subject.Phrase.From - 1, WordClass.Relative);

    /// <summary>
    /// "said Hale had told her[:] "Never."": a verb inside what is said has a subject of its own, and the quotation behind its colon. Other
    /// verbs than "tell" mostly go on with the words of the speaker outside.
    /// </summary>
    private static int? ColonBehind(Passage passage, in Cue later)
    {
        if (later.Subject is not { Position: SubjectPosition.Adjacent } subject
            || later.Verb.Base != "tell"
            || (passage.Is(subject.Phrase.From, WordClass.Relative | WordClass.Wh) && subject.Phrase.Kind == NounPhraseKind.Pronoun)
            || passage.Is(subject.Phrase.To, WordClass.Relative | WordClass.ClauseOpener))
        {
            return null;
        }

        int i = later.To;
        while (i < later.To + LongestAddressee && passage.KindAt(i) == TokenKind.Word)
        {
            i++;
        }

        return passage.KindAt(i) == TokenKind.Colon && passage.KindAt(i + 1) == TokenKind.Stretch ? i : null;
    }

    /// <summary>"mocked [the way]": the verb takes no clause, and no clause follows it.</summary>
    private static bool IsObject(Passage passage, in Cue cue, int fromToken) =>
        !cue.Takes(CueFrames.Clause) && passage.KindAt(fromToken) == TokenKind.Word && !Reported.StartsClause(passage, fromToken);

    /// <summary>"The owners, Calder says, ordered ...": the verb of what is said, whose subject stands before the attribution.</summary>
    private static bool IsOwnVerb(Cue later, in Cue cue, int fromToken) =>
        fromToken < cue.From
            && later.Subject is { Position: SubjectPosition.BeforeInsertion } subject
            && subject.Phrase.From >= fromToken
            && subject.Phrase.To <= cue.From;

    /// <summary>
    /// The first token at which the reported words can end: "that", "whether" and similar words need a clause or marked words behind them.
    /// The search runs once per cue, not once per later cue, so hostile text stays linear.
    /// </summary>
    private static int EarliestEnd(Passage passage, int fromToken, int endToken)
    {
        if (!Reported.StartsClause(passage, fromToken))
        {
            return fromToken;
        }

        int i = fromToken;
        while (i < endToken && passage[i].Kind != TokenKind.Stretch && !Reported.IsClauseVerb(passage, fromToken, i))
        {
            i++;
        }

        return i + 1;
    }

    /// <summary>The sign or conjunction with which the clause of a later cue starts; null when the cue is inside what is said.</summary>
    private static int? StartOf(Passage passage, in Cue cue, Cue earlier)
    {
        if (cue.Subject is { Position: SubjectPosition.BeforeInsertion } outer && outer.Phrase.From < earlier.Main)
        {
            // "a pilot who declined to be named said": the later verb is the one around the earlier.
            return cue.GroupFrom;
        }

        int before = cue.From - 1;
        while (before > 0 && passage.IsAny(before, "all", "both", "half", "nearly", "almost"))
        {
            // "was late and [all] three of the crews said": the subject starts further left.
            before--;
        }

        if (before < 0)
        {
            return null;
        }

        if (cue.Participle && ParticipleSubject.Beside(passage, cue.From, earlier.To) is { } own)
        {
            // "the plan was late, [with] Hale calling it a farce", "the plan was late [–] Hale calling it a farce"
            return own.From - 1;
        }

        return passage[before].Kind switch
        {
            TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon => StartBehindSign(passage, cue, before),
            TokenKind.Stretch => StartBehindQuotation(passage, cue, before),
            _ => StartBehindWord(passage, cue, earlier, before),
        };
    }

    private static int? StartBehindSign(Passage passage, in Cue cue, int beforeToken)
    {
        // "the log, the chart and the tide tables show": the comma belongs to a list.
        // "the port was shut, calling off the sailings": the reporter or the speaker continues.
        bool list = cue.Subject is { Phrase.Coordinated: true }
            || (passage[beforeToken].Kind == TokenKind.Comma && !cue.HasComplement && !Cites(cue));
        return list ? null : beforeToken;
    }

    private static int? StartBehindQuotation(Passage passage, in Cue cue, int beforeToken)
    {
        if (cue.Participle && cue.HasComplement && passage.EndsWithComma(beforeToken))
        {
            return cue.GroupFrom;
        }

        // ... had lost: "We reopen," he claimed. The quotation is the later speaker's.
        bool isLaterSpeakers = passage.KindAt(beforeToken - 1) is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash
            || IsQuotedBy(passage, cue, beforeToken);
        return isLaterSpeakers ? beforeToken - 1 : null;
    }

    private static int? StartBehindWord(Passage passage, in Cue cue, Cue earlier, int beforeToken)
    {
        if (passage.Is(beforeToken, WordClass.Relative)
            && passage.KindAt(beforeToken - 1) == TokenKind.Comma
            && HasMarksBehind(passage, cue))
        {
            // "the plan of Hale, who he noted was 'new'": the clause continues about Hale.
            return beforeToken - 1;
        }

        if (passage.Is(beforeToken, "which") && passage.Is(beforeToken - 1, "to") && passage.KindAt(beforeToken - 2) == TokenKind.Comma)
        {
            // "said the port was shut, to which Hale replied ...": an answer is not part of what was said before it.
            return beforeToken - 2;
        }

        if (cue.Infinitive || passage.Is(beforeToken, "that"))
        {
            return null;
        }

        if (passage.Is(beforeToken, "or")
            && cue.Subject is { Position: SubjectPosition.Antecedent, Phrase: var told }
            && passage.KindAt(told.To) != TokenKind.Comma)
        {
            // "asked whether to trust Hale or the paper which said it was late": the clause tells of a noun.
            return null;
        }

        if (passage.Is(beforeToken, WordClass.Conjunction))
        {
            bool ends = cue.Subject is null or { Position: SubjectPosition.Shared }
                ? cue.HasComplement && IsSameForm(passage, cue, earlier)
                : cue.Takes(CueFrames.Clause);
            return ends ? beforeToken : null;
        }

        return passage.Is(beforeToken, WordClass.Subordinator) && SpeaksApart(passage, cue, earlier, beforeToken) ? beforeToken : null;
    }

    /// <summary>
    /// "it was shut when he called": the clause is part of what is said, unless a quotation follows its verb, or it stands behind a comma
    /// and names a speaker. "issued a letter after Hale told the crews": the clause is not part of an object.
    /// </summary>
    private static bool SpeaksApart(Passage passage, in Cue cue, Cue earlier, int beforeToken) =>
        HasMarksBehind(passage, cue)
        || (!earlier.Takes(CueFrames.Clause) && cue.Takes(CueFrames.Told | CueFrames.Anything) && cue.Subject is not null)
        || (passage.KindAt(beforeToken - 1) == TokenKind.Comma
            && cue.HasComplement
            && cue.Subject is { Phrase.Kind: NounPhraseKind.Name });

    private static bool HasMarksBehind(Passage passage, in Cue cue) =>
        passage.Has(TokenKind.Stretch, new(cue.To, Math.Min(passage.Count, cue.To + CueComplement.FarthestQuotation)));

    /// <summary>"the port would close[, citing two officials]": the source of the speaker's claim.</summary>
    private static bool Cites(in Cue cue) => cue.Participle && cue.Verb.Base == "cite";

    /// <summary>
    /// When Hale said that he would go, "the crews were lost," Calder said: the quotation behind the comma has a speaker of its own.
    /// </summary>
    private static bool IsQuotedBy(Passage passage, in Cue cue, int markToken) =>
        !cue.Participle && !cue.Infinitive
        && passage.KindAt(markToken - 1) == TokenKind.Comma
        && passage.EndsWithComma(markToken)
        && (cue.Subject is { Position: SubjectPosition.Adjacent } || NounPhraseAt.Find(passage, cue.To, passage.Count) is not null);

    /// <summary>
    /// "says it reopens and tells the crews to wait": verbs of one form share a subject. In "says it rose and told them", all words behind
    /// "says" are reported.
    /// </summary>
    private static bool IsSameForm(Passage passage, Cue one, Cue other) =>
        passage.Is(one.Main, WordForm.VerbPast) == passage.Is(other.Main, WordForm.VerbPast)
            && passage.Is(one.Main, WordForm.VerbIng) == passage.Is(other.Main, WordForm.VerbIng);
}
