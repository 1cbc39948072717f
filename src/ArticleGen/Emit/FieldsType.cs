using ArticleGen.Emit.Code;
using ArticleGen.Fields;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>ArticleFields.g.cs: the class of an article's fields. Where there are any, FieldData reads their values.</summary>
internal static class FieldsType
{
    private static readonly Template Template = Template.Load(FieldNames.Class);
    private static readonly Template Reader = Template.Load("FieldData");
    private static readonly Template Parser = Template.Load("FieldsParser");

    internal static string ReaderHintName => Reader.HintName;

    /// <summary>Hint name and code of the class, and of what makes it from JSON.</summary>
    internal static IEnumerable<(string HintName, SourceText Code)> Emit(
        FieldSchema schema,
        EmitOptions options,
        CancellationToken cancel)
    {
        yield return (Template.HintName, Template.Fill(
            new(options, cancel),
            options,
            ("SAMPLE_FIELDS", code => EmitMembers(code, schema, options, cancel)),
            ("SAMPLE_READ_FIELDS", code => EmitReadFields(code, schema))));
        if (options.Target.Json)
        {
            yield return (
                Parser.HintName,
                Parser.Fill(new(options, cancel), options, ("SAMPLE_READ_JSON_FIELDS", code => EmitReadJson(code, schema))));
        }
    }

    internal static void Add(SourceProductionContext output, FieldSchema schema, EmitOptions options)
    {
        foreach ((string hintName, SourceText code) in Emit(schema, options, output.CancellationToken))
        {
            output.AddSource(hintName, code);
        }
    }

    /// <summary>The code that reads values, which is the same for all fields.</summary>
    internal static SourceText EmitReader(EmitOptions options) => Reader.Fill(new(options, CancellationToken.None), options);

    private static void EmitMembers(CodeWriter code, FieldSchema schema, EmitOptions options, CancellationToken cancel)
    {
        if (schema.Fields.Count > 0)
        {
            FieldsClass.EmitMembers(code, FieldScope.Of(schema.Fields), options, cancel);
        }
        else
        {
            FieldsClass.EmitNoValues(code, options);
        }
    }

    private static void EmitReadFields(CodeWriter code, FieldSchema schema)
    {
        if (schema.Fields.Count == 0)
        {
            code.Line("private static ArticleFields ReadFields() => new ArticleFields();");
            return;
        }

        code.Lines(
            """
            private ArticleFields ReadFields()
            {
                if (_shard is null)
                {
                    return new ArticleFields();
                }

                Article original = _shard[_slot];
                return ReferenceEquals(original, this)
                    ? new ArticleFields(ArticleInternals.FieldData.Read(_shard.Project, _shard.GoToFields(_slot), Id))
                    : original.Fields;
            }
            """);
    }

    private static void EmitReadJson(CodeWriter code, FieldSchema schema) => code.Line(
        "internal static ArticleFields Read(global::System.Text.Json.JsonElement json) => ",
        schema.Fields.Count == 0 ? "new ArticleFields();" : "new ArticleFields(FieldData.Read(json));");
}
