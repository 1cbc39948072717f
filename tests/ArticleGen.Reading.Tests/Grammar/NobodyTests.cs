namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>Subjects that deny that anybody did what the verb says.</summary>
public class NobodyTests
{
    [Theory]
    [InlineData("No one said the port was safe.")]
    [InlineData("Nobody said the port was safe.")]
    [InlineData("Neither said the port was safe.")]
    [InlineData("Neither of them said the port was safe.")]
    [InlineData("Neither Ines Calder nor Tom Hale said the port was safe.")]
    [InlineData("None of the crews said the port was safe.")]
    [InlineData("Not one of the crews said the port was safe.")]
    [InlineData("Not a sailor said the port was safe.")]
    [InlineData("No officials have said the port was safe.")]
    [InlineData("Ines Calder left, and no one said the port was safe.")]
    [InlineData("No one said whether the port was safe.")]
    [InlineData("No one criticized the plan.")]
    [InlineData("Nobody called the plan \"a farce\".")]
    public void Say_nothing(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("One said the port was safe.", "Indirect|the port was safe|one|said|SubjectSaid")]
    [InlineData("One of the crews said the port was safe.", "Indirect|the port was safe|one of the crews|said|SubjectSaid")]
    [InlineData(
        "Ines Calder said no one had said the port was safe.",
        "Indirect|no one had said the port was safe|Ines Calder|said|SubjectSaid")]
    [InlineData("No one was hurt, Ines Calder said.", "Indirect|No one was hurt|Ines Calder|said|TrailingSubject")]
    [InlineData("Ines Calder, who trusts no one, said the port was safe.", "Indirect|the port was safe|Ines Calder|said|SubjectSaid")]
    [InlineData("Neither side said whether the port was safe.", "Indirect|whether the port was safe|neither side|said|SubjectSaid")]
    public void Are_told_from_those_who_speak(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
