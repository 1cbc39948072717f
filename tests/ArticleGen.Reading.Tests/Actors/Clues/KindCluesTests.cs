using System.Reflection;
using ArticleGen.Reading.Actors.Clues;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Tests.Actors.Clues;

/// <summary>Which clues are asked at which names: a clue that is not asked must have nothing to say.</summary>
public class KindCluesTests
{
    private const int LongestName = 3;

    private static readonly KindClue[] Clues =
    [
        .. typeof(KindClue).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(KindClue)) && !type.IsAbstract)
            .Select(static type => (KindClue)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Texts =>
        [.. TextsOf(typeof(NameKindTests)), .. TextsOf(typeof(KindInContextTests)), .. TextsOf(typeof(ScoreTests))];

    /// <summary>A clue that stands in no array, or in one that is not asked here, makes this fail.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_clue_that_says_something_is_asked(string text)
    {
        Passage passage = Load(text);
        foreach (TokenSpan name in NamesIn(passage))
        {
            KindWeights sum = default;
            foreach (KindClue clue in Clues)
            {
                sum += NameShape.IsNobody(passage, name) ? default : clue.Weigh(passage, name);
            }

            Assert.Equal(sum, KindClues.Weigh(passage, name));
        }
    }

    /// <summary>Without such a text the test above says nothing of the clue.</summary>
    [Fact]
    public void Every_clue_says_something_in_one_of_the_texts()
    {
        HashSet<KindClue> silent = [.. Clues];
        foreach (Passage passage in Texts.Select(static row => Load(row.Data)))
        {
            foreach (TokenSpan name in NamesIn(passage).Where(name => !NameShape.IsNobody(passage, name)))
            {
                silent.RemoveWhere(clue => !clue.Weigh(passage, name).IsNothing);
            }
        }

        Assert.Empty(silent);
    }

    private static Passage Load(string text)
    {
        Passage passage = new(text, Vocabulary.Default);
        passage.Load(new TextRange(0, text.Length));
        return passage;
    }

    /// <summary>Whatever may be a name: a few words, the first of which has a capital.</summary>
    private static IEnumerable<TokenSpan> NamesIn(Passage passage)
    {
        for (int from = 0; from < passage.Count; from++)
        {
            for (int to = from + 1; to <= Math.Min(passage.Count, from + LongestName) && passage[to - 1].IsNameLike; to++)
            {
                yield return new TokenSpan(from, to);
            }
        }
    }

    private static IEnumerable<string> TextsOf(Type tests) =>
        tests.GetMethods().SelectMany(static method => method.GetCustomAttributes<InlineDataAttribute>())
            .Select(static row => (string)row.Data[0]!)
            .Distinct();
}
