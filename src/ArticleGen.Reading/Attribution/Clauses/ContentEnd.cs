using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Finds where what is said ends: decides which later verb starts another attribution and which is part of what is said.</summary>
internal static class ContentEnd
{
    /// <summary>What is said ends where the sentence does, or where the next attribution starts.</summary>
    public static int Find(SentenceContext context, in Cue cue, int from)
    {
        Passage passage = context.Passage;
        int end = context.End;
        int earliest = -1;
        for (int i = context.FirstCueBehind(cue.Main); i < context.Cues.Count; i++)
        {
            Cue later = context.Cues[i];
            if (BringsMarks(passage, later) && later.From > from && IsObject(passage, cue, from))
            {
                end = later.From;
                break;
            }

            // What somebody wants or thinks is part of what is said.
            if (later.Main >= from
                && !later.Takes(CueFrames.Mental | CueFrames.Manner)
                && !IsOwnVerb(later, cue, from)
                && StartOf(passage, later, cue) is { } start
                && start > from
                && start < end)
            {
                earliest = earliest < 0 ? EarliestEnd(passage, from, end) : earliest;
                if (start >= earliest)
                {
                    end = start;
                    break;
                }
            }
        }

        end = OpeningClause.EndOf(context, cue, from, end);
        while (end > from && passage[end - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon)
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// "mocked the way [they say 'never']": marked words right behind a verb with a subject of its own are those of that subject.
    /// </summary>
    private static bool BringsMarks(Passage passage, in Cue later) =>
        later.Subject is { Position: SubjectPosition.Adjacent } subject
        && passage.HasMarksAt(later.To)
        && !later.Takes(CueFrames.Mental)
        && !passage.Is(subject.Phrase.From, WordClass.Relative | WordClass.Wh)
        && !passage.Is(subject.Phrase.From - 1, WordClass.Relative);

    /// <summary>"mocked [the way]": no clause can stand behind the verb, and none does.</summary>
    private static bool IsObject(Passage passage, in Cue cue, int from) =>
        !cue.Takes(CueFrames.Clause) && passage.KindAt(from) == TokenKind.Word && !Reported.StartsClause(passage, from);

    /// <summary>"The owners, Calder says, ordered ...": the verb of what is said, whose subject stands before the attribution.</summary>
    private static bool IsOwnVerb(Cue later, in Cue cue, int from) =>
        from < cue.From
            && later.Subject is { Position: SubjectPosition.BeforeInsertion } subject
            && subject.Phrase.From >= from
            && subject.Phrase.To <= cue.From;

    /// <summary>
    /// The token before which what is said cannot end: "that", "whether" and their kin want a clause or marked words behind them.
    /// The search runs once per cue, not once per later cue, so hostile text stays linear.
    /// </summary>
    private static int EarliestEnd(Passage passage, int from, int end)
    {
        if (!Reported.StartsClause(passage, from))
        {
            return from;
        }

        int i = from;
        while (i < end && passage[i].Kind != TokenKind.Stretch && !Reported.IsClauseVerb(passage, from, i))
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

    private static int? StartBehindSign(Passage passage, in Cue cue, int before)
    {
        // "the log, the chart and the tide tables show": the comma belongs to a list.
        // "the port was shut, calling off the sailings": the reporter or the speaker continues.
        bool list = cue.Subject is { Phrase.Coordinated: true }
            || (passage[before].Kind == TokenKind.Comma && !cue.HasComplement && !Cites(cue));
        return list ? null : before;
    }

    private static int? StartBehindQuotation(Passage passage, in Cue cue, int before)
    {
        if (cue.Participle && cue.HasComplement && passage.EndsWithComma(before))
        {
            return cue.GroupFrom;
        }

        // ... had lost: "We reopen," he claimed. The quotation is the later speaker's.
        bool isLaterSpeakers = passage.KindAt(before - 1) is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash
            || IsQuotedBy(passage, cue, before);
        return isLaterSpeakers ? before - 1 : null;
    }

    private static int? StartBehindWord(Passage passage, in Cue cue, Cue earlier, int before)
    {
        if (passage.Is(before, WordClass.Relative) && passage.KindAt(before - 1) == TokenKind.Comma && HasMarksBehind(passage, cue))
        {
            // "the plan of Hale, who he noted was 'new'": the clause continues about Hale.
            return before - 1;
        }

        if (passage.Is(before, "which") && passage.Is(before - 1, "to") && passage.KindAt(before - 2) == TokenKind.Comma)
        {
            // "said the port was shut, to which Hale replied ...": an answer is nothing that was said before it.
            return before - 2;
        }

        if (cue.Infinitive || passage.Is(before, "that"))
        {
            return null;
        }

        if (passage.Is(before, WordClass.Conjunction))
        {
            bool ends = cue.Subject is null or { Position: SubjectPosition.Shared }
                ? cue.HasComplement && IsSameForm(passage, cue, earlier)
                : cue.Takes(CueFrames.Clause);
            return ends ? before : null;
        }

        return passage.Is(before, WordClass.Subordinator) && SpeaksApart(passage, cue, earlier, before) ? before : null;
    }

    /// <summary>
    /// "it was shut when he called": part of what is said, unless it brings a quotation or, behind a comma, a speaker of its own;
    /// "issued a letter after Hale told the crews": no part of an object.
    /// </summary>
    private static bool SpeaksApart(Passage passage, in Cue cue, Cue earlier, int before) =>
        HasMarksBehind(passage, cue)
        || (!earlier.Takes(CueFrames.Clause) && cue.Takes(CueFrames.Told | CueFrames.Anything) && cue.Subject is not null)
        || (passage.KindAt(before - 1) == TokenKind.Comma
            && cue.HasComplement
            && cue.Subject is { Phrase.Kind: NounPhraseKind.Name });

    private static bool HasMarksBehind(Passage passage, in Cue cue) =>
        passage.Has(TokenKind.Stretch, cue.To, Math.Min(passage.Count, cue.To + CueComplement.FarthestQuotation));

    /// <summary>"the port would close[, citing two officials]": the source of the speaker's claim.</summary>
    private static bool Cites(in Cue cue) => cue.Participle && cue.Verb.Base == "cite";

    /// <summary>
    /// When Hale said that he would go, "the crews were lost," Calder said: the quotation behind the comma has a speaker of its own.
    /// </summary>
    private static bool IsQuotedBy(Passage passage, in Cue cue, int mark) =>
        !cue.Participle && !cue.Infinitive
        && passage.KindAt(mark - 1) == TokenKind.Comma
        && passage.EndsWithComma(mark)
        && (cue.Subject is { Position: SubjectPosition.Adjacent } || NounPhraseAt.Find(passage, cue.To, passage.Count) is not null);

    /// <summary>
    /// "says it reopens and tells the crews to wait": verbs of one form share a subject; "says it rose and told them" is all said.
    /// </summary>
    private static bool IsSameForm(Passage passage, Cue one, Cue other) =>
        passage.Is(one.Main, WordForm.VerbPast) == passage.Is(other.Main, WordForm.VerbPast)
            && passage.Is(one.Main, WordForm.VerbIng) == passage.Is(other.Main, WordForm.VerbIng);
}
