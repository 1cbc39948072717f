namespace ArticleGen.Emit;

/// <summary>The parts of one article that are made on demand.</summary>
internal static class ArticleContent
{
    internal static void Emit(CodeWriter code, NamedArticle named, EmitOptions options)
    {
        code.Line("private sealed class ", named.Property, "_Content : Article.Content");
        code.Open();
        Array(code, "TextRange[] ReadParagraphs()", "TextRange", named.Article.Paragraphs, static (code, paragraphs) => code.Wrapped(paragraphs.Select(Literals.Range)));
        code.Line();
        Array(code, "Actor[] ReadActors()", "Actor", named.Article.Actors, (code, _) => Actors(code, named));
        code.Line();
        Array(code, "Quote[] ReadQuotes(Article article)", "Quote", named.Article.Quotes, (code, _) => Quotes(code, named));
        code.Line();
        ArticleText.Emit(code, named.Article, options);
        code.Close();
    }

    private static void Array<T>(CodeWriter code, string method, string type, ValueList<T> items, Action<CodeWriter, ValueList<T>> write)
    {
        if (items.Count == 0)
        {
            code.Line("internal override ", method, " => new " + type + "[0];");
            return;
        }

        code.Line("internal override ", method, " => new " + type + "[]");
        code.Open();
        write(code, items);
        code.Close(";");
    }

    private static void Actors(CodeWriter code, NamedArticle named)
    {
        for (int i = 0; i < named.ActorProperties.Count; i++)
        {
            if (named.ActorProperties[i] is string property)
            {
                code.Line("Actors.", property, ",");
                continue;
            }

            ActorModel actor = named.Article.Actors[i];
            Arguments arguments = new();
            arguments.Line(Literals.String(actor.Name), "ActorKind." + ActorsType.Name(actor.Kind), Literals.Strings([named.Id]));
            arguments.Line(actor.Roles.Count == 0 ? null : "roles: " + Literals.Strings(actor.Roles));
            arguments.Line(actor.Aliases.Count == 0 ? null : "aliases: " + Literals.Strings(actor.Aliases));
            arguments.Write(code, "new(", "),");
        }
    }

    private static void Quotes(CodeWriter code, NamedArticle named)
    {
        string text = named.Article.Text;
        bool isFirst = true;
        foreach (QuoteReading quote in named.Article.Quotes)
        {
            if (!isFirst)
            {
                code.Line();
            }

            isFirst = false;
            code.Line("// ", Comments.Words(text, quote.Range));
            Arguments arguments = new();
            arguments.Line("article", "QuoteKind." + Name(quote.Kind), Literals.Range(quote.Range), Literals.String(quote.Pattern));
            arguments.Line(Verbatim(quote));
            RangeLine(arguments, ActorArgument("speaker: ", quote.Speaker, named), "speakerRange: ", quote.SpeakerRange, text);
            RangeLine(arguments, null, "cueRange: ", quote.CueRange, text);
            arguments.Line(ActorArgument("via: ", quote.Via, named), ActorArgument("addressee: ", quote.Addressee, named), quote.Continues ? "continues: true" : null);
            arguments.Write(code, "new(", "),");
        }
    }

    // Of a direct quote that is verbatim from end to end, as nearly all are, nothing has to be said.
    private static string? Verbatim(QuoteReading quote)
    {
        bool isDefault = quote.Kind == QuoteKind.Direct ? quote.Verbatim.Count == 1 && quote.Verbatim[0] == quote.Range : quote.Verbatim.Count == 0;
        return isDefault ? null : quote.Verbatim.Count == 0 ? "verbatim: new TextRange[0]" : "verbatim: new TextRange[] { " + string.Join(", ", quote.Verbatim.Select(Literals.Range)) + " }";
    }

    private static string? ActorArgument(string name, int? actor, NamedArticle named) =>
        actor is int index && index < named.ActorProperties.Count
            ? name + (named.ActorProperties[index] is string property ? "Actors." + property : "article.Actors[" + Literals.Number(index) + "]")
            : null;

    // A range with the words it covers behind it, and in front the argument that it belongs to.
    private static void RangeLine(Arguments arguments, string? before, string name, TextRange? range, string text)
    {
        if (range is not { } words)
        {
            arguments.Line(before);
            return;
        }

        arguments.LineWithComment((before is null ? "" : before + ", ") + name + Literals.Range(words), Comments.Words(text, words));
    }

    private static string Name(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => nameof(QuoteKind.Direct),
        QuoteKind.Mixed => nameof(QuoteKind.Mixed),
        _ => nameof(QuoteKind.Indirect),
    };
}
