using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Transcripts;

namespace ArticleGen.Reading.Tests.Transcripts;

/// <summary>"SEN. TED RUIZ (R), TEXAS:"</summary>
public class LineLabelReaderTests
{
    [Theory]
    [InlineData("Calder: We reopen.", "Name|Calder")]
    [InlineData("INES CALDER: We reopen.", "Name|INES CALDER|sure")]
    [InlineData("Mr Calder: We reopen.", "Name|Calder|sure")]
    [InlineData("SEN. TED RUIZ (R), TEXAS: We reopen.", "Name|TED RUIZ|sure")]
    [InlineData("Ines Calder, port director: We reopen.", "Name|Ines Calder|sure")]
    [InlineData("Lena van der Strand: We reopen.", "Name|Lena van der Strand|sure")]
    [InlineData("J. R. Weber: We reopen.", "Name|J. R. Weber|sure")]
    [InlineData("UNIDENTIFIED FEMALE: We reopen.", "Unnamed|UNIDENTIFIED FEMALE|sure")]
    [InlineData("Moderator: We reopen.", "Unnamed|Moderator|sure")]
    [InlineData("THE PRESIDENT: We reopen.", "Unnamed|THE PRESIDENT")]
    [InlineData("Varna: We reopen.", "Name|Varna|doubtful")]
    [InlineData("Q: Do we?", "Question|Q")]
    [InlineData("A: We reopen.", "Answer|A")]
    [InlineData("Q. Do we?", "Question|Q")]
    [InlineData("A. We reopen.", "Answer|A")]
    [InlineData("B: We reopen.", "Thing|B")]
    [InlineData("Photo: The port.", "Thing|Photo")]
    [InlineData("Image caption: The port.", "Thing|Image caption")]
    [InlineData("Where: The port.", "Thing|Where")]
    [InlineData("Friday: The port.", "Thing|Friday")]
    [InlineData("Part 2: The port.", "Thing|Part 2")]
    public void Reads_a_label(string line, string expected)
    {
        LineLabel label = Find(line)!.Value;
        string came = $"{label.Kind}|{label.Name.In(line)}{(label.IsSure ? "|sure" : "")}{(label.IsDoubtful ? "|doubtful" : "")}";
        Assert.Equal(expected, came);
    }

    [Theory]
    [InlineData("We reopen.")]
    [InlineData("The plan is this: we reopen.")]
    [InlineData("Calder, who runs the port, said: We reopen.")]
    [InlineData("It opens at 10:30.")]
    [InlineData("See https://varna.example for more.")]
    [InlineData("Calder (the director: We reopen.")]
    [InlineData("calder: We reopen.")]
    [InlineData("Calder:")]
    [InlineData("Calder! Calder: We reopen.")]
    [InlineData("Q. Hale left the port.")]
    [InlineData("Ines Calder and the crews of the harbour and the workers of the quay and all of their friends: We reopen.")]
    public void A_sentence_has_no_label(string line) => Assert.Null(Find(line));

    private static LineLabel? Find(string line) => new LineLabelReader(line, Vocabulary.Default).Find(new TextRange(0, line.Length));
}
