using ArticleGen.Tool;
using ArticleGen.Tool.Commands;

return await ArticlegenCommand.RunAsync(args, Surroundings.OfThisProcess());
