namespace ArticleGen.Tests.Settings;

public class RuleSettingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" , ,", "")]
    [InlineData("ART0002=none", "ART0002:none")]
    [InlineData("ART0002=none,ART0003=suggestion", "ART0002:none ART0003:suggestion")]
    [InlineData("ART0002=none ART0003=suggestion", "ART0002:none ART0003:suggestion")]
    [InlineData(" ART0002 = none ,\n\tART0003= suggestion, ", "ART0002:none ART0003:suggestion")]
    [InlineData("ART0002", "ART0002:")]
    [InlineData("ART0002=", "ART0002:")]
    [InlineData("ART0002=,ART0003=error", "ART0002: ART0003:error")]
    [InlineData("ART0002 ART0003=error", "ART0002: ART0003:error")]
    [InlineData("=none", ":none")]
    [InlineData("=", ":")]
    [InlineData("ART0002==none", "ART0002:=none")]
    [InlineData("ART0002=none=error", "ART0002:none=error")]
    public void Commas_and_blanks_stand_between_settings(string metadata, string expected) =>
        Assert.Equal(expected, string.Join(' ', RuleSetting.Parse(metadata).Select(setting => $"{setting.Id}:{setting.Severity}")));
}
