using System.CommandLine;
using ArticleGen.Fuzz.Growth;
using ArticleGen.Fuzz.Projects;
using ArticleGen.Fuzz.Reading;

return new RootCommand("Looks for texts and projects that break a promise of ArticleGen. The same seed makes the same.")
{
    ReadCommand.Read(),
    ReadCommand.Replay(),
    GrowthCommand.Create(),
    ProjectsCommand.Create(),
}.Parse(args).Invoke();
