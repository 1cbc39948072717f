using System.Collections;
using System.Reflection;

namespace ArticleGen.Fuzz.Projects;

/// <summary>Looks through a compiled project: what is declared in it, and what its articles say.</summary>
internal static class LoadedProject
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    // All that the generated files declare outside other types and ArticleInternals.
    private static readonly HashSet<string> Types =
    [
        "Article", "ArticleFields", "ArticleJson", "Articles", "Actor", "Actors", "ActorKind", "Dateline", "Quote", "QuoteKind",
        "TextRange", "TextSegment", "Mention",
    ];

    public static string? FindFault(Assembly assembly, HostileProject project) =>
        FindEscaped(assembly) ?? FindWrongText(assembly, project);

    private static string? FindEscaped(Assembly assembly)
    {
        foreach (Type type in assembly.GetTypes())
        {
            bool byCompiler = type.Name.Contains('<', StringComparison.Ordinal)
                || type.Namespace is "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices";
            bool isInternal = type.Namespace is "ArticleInternals"
                || type.Namespace?.EndsWith(".ArticleInternals", StringComparison.Ordinal) == true;
            if (!type.IsNested && !byCompiler && !isInternal && !Types.Contains(type.Name))
            {
                return $"there is a type {type.FullName}";
            }

            if (type.Name == "_escaped" || type.GetMembers(All | BindingFlags.DeclaredOnly).Any(member => member.Name == "_escaped"))
            {
                return $"there is an _escaped in {type.FullName}";
            }
        }

        return null;
    }

    private static string? FindWrongText(Assembly assembly, HostileProject project)
    {
        List<string> given = [.. project.Files.Where(file => file.IsArticle).Select(file => file.Text).Order(StringComparer.Ordinal)];
        if (given.Count == 0)
        {
            // Types without articles would hide those of a project that is referenced.
            return assembly.GetTypes().FirstOrDefault(type => Types.Contains(type.Name)) is { } type
                ? $"there is a type {type.FullName}, and no article"
                : null;
        }

        // A namespace of the project may be called as one of the types is.
        Type articles = assembly.GetTypes().Single(type => type is { Name: "Articles", IsNested: false });
        List<object> all = [.. ((IEnumerable)Get(articles, null, "All")!).Cast<object>()];
        List<string> texts = [.. all.Select(article => (string)Get(article, "Text")!).Order(StringComparer.Ordinal)];
        if (!texts.SequenceEqual(given))
        {
            string lost = TextLiteral.Write(given.Except(texts).FirstOrDefault() ?? "");
            string came = TextLiteral.Write(texts.Except(given).FirstOrDefault() ?? "");
            return $"{given.Count} articles were given and {all.Count} are there, or a text differs: {lost} became {came}";
        }

        Type actors = assembly.GetTypes().Single(type => type is { Name: "Actors", IsNested: false });
        foreach (Type holder in new[] { articles, actors })
        {
            foreach (PropertyInfo property in holder.GetProperties(All).Where(property => property.GetMethod!.IsStatic))
            {
                _ = property.GetValue(null) ?? throw new InvalidOperationException($"{property.Name} is null");
            }
        }

        foreach (object actor in (IEnumerable)Get(actors, null, "All")!)
        {
            Touch(actor);
        }

        return all.Select(FindWrongQuote).FirstOrDefault(fault => fault is not null);
    }

    private static string? FindWrongQuote(object article)
    {
        Touch(article);
        string text = (string)Get(article, "Text")!;
        foreach (object quote in (IEnumerable)Get(article, "Attributions")!)
        {
            Touch(quote);
            object range = Get(quote, "Range")!;
            string words = text.Substring((int)Get(range, "Start")!, (int)Get(range, "Length")!);
            if (words != (string)Get(quote, "Text")!)
            {
                return $"a quote is {TextLiteral.Write((string)Get(quote, "Text")!)} where {TextLiteral.Write(words)} stands";
            }

            string plain = ToPlainText(article, range);
            if (plain != (string)Get(quote, "PlainText")!)
            {
                return $"a quote is {TextLiteral.Write((string)Get(quote, "PlainText")!)} in plain words, "
                    + $"and its range {TextLiteral.Write(plain)}";
            }
        }

        return FindWrongPlainText(article, text.Length);
    }

    // Cut anywhere, here at its quotes, an article has the words of the whole.
    private static string? FindWrongPlainText(object article, int length)
    {
        Type range = article.GetType().GetMethod("ToPlainText")!.GetParameters()[0].ParameterType;
        string whole = ToPlainText(article, Activator.CreateInstance(range, 0, length)!);
        string pieces = string.Concat(
            ((IEnumerable)Get(article, "Segments")!).Cast<object>().Select(segment => ToPlainText(article, Get(segment, "Range")!)));
        return whole == pieces ? null : $"the pieces of {TextLiteral.Write(whole)} are {TextLiteral.Write(pieces)}";
    }

    private static string ToPlainText(object article, object range) =>
        (string)article.GetType().GetMethod("ToPlainText")!.Invoke(article, [range])!;

    /// <summary>Asks for all there is: what is unpacked on demand must not throw.</summary>
    private static void Touch(object value)
    {
        _ = value.ToString();
        _ = value.GetHashCode();
        foreach (PropertyInfo property in value.GetType().GetProperties(All))
        {
            if (property.GetIndexParameters().Length > 0)
            {
                continue;
            }

            _ = property.GetValue(property.GetMethod!.IsStatic ? null : value)?.ToString();
        }
    }

    private static object? Get(object value, string name) => Get(value.GetType(), value, name);

    private static object? Get(Type type, object? value, string name) => type.GetProperty(name, All)!.GetValue(value);
}
