using System.Runtime.Loader;
using ArticleGen.Build;
using ArticleGen.Tests.Testing;
using Microsoft.CodeAnalysis.Emit;

namespace ArticleGen.Fuzz.Projects;

/// <summary>Generates, compiles, loads and runs a hostile project.</summary>
internal static class ProjectCheck
{
    /// <summary>What is wrong, or null when all holds.</summary>
    public static string? Find(HostileProject project)
    {
        try
        {
            return Check(project);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static string? Check(HostileProject project)
    {
        GeneratorRun run = project.Build().Run();
        if (run.Result.Exception is { } thrown)
        {
            return $"the generator threw {thrown}";
        }

        MemoryStream image = new();
        EmitResult result = run.Output.Emit(image, xmlDocumentationStream: new MemoryStream(), manifestResources: Resources(project));
        if (result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) is { } complaint)
        {
            return $"the compiler says {complaint}";
        }

        image.Position = 0;
        AssemblyLoadContext context = new("project", isCollectible: true);
        try
        {
            if (project.UsesTypes)
            {
                context.LoadFromStream(new MemoryStream(TypesProject.Image));
            }

            return LoadedProject.FindFault(context.LoadFromStream(image), project);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The resource as the build writes it.</summary>
    private static IEnumerable<ResourceDescription> Resources(HostileProject project)
    {
        List<HostileFile> articles = [.. project.Files.Where(file => file.IsArticle)];
        if (!project.IsResource || articles.Count == 0)
        {
            return [];
        }

        byte[][] texts = [.. articles.Select(article => System.Text.Encoding.UTF8.GetBytes(article.Text))];
        string[] names = [.. articles.Select(article => article.Resource(isResource: true)[0].Value)];
        MemoryStream resource = new();
        TextResourceFormat.Write(resource, TextDirectory.Create(names), position => new(texts[position]));
        return [new("ArticleGen.Texts", () => new MemoryStream(resource.ToArray()), isPublic: true)];
    }
}
