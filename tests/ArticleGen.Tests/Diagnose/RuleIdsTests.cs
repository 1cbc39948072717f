using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Tests.Settings;

namespace ArticleGen.Tests.Diagnose;

public class RuleIdsTests
{
    [Fact]
    public void All_rules_that_read_articles_can_be_set_for_a_file() => Assert.All(
        AllRules.Instances,
        rule => Assert.Equal(rule is GeneratorRule, RuleIds.AdviceFor(rule.Descriptor.Id) is not null));

    [Fact]
    public void The_rules_of_the_generator_are_those_about_the_project() => Assert.Equal(
        ["ART0022", "ART0023", "ART0025", "ART0036"],
        AllRules.Instances.Where(rule => rule is GeneratorRule).Select(rule => rule.Descriptor.Id));

    [Fact]
    public void Those_of_the_build_are_known() => Assert.Equal(BuildNamesTests.Warnings, RuleIds.OfBuild);
}
