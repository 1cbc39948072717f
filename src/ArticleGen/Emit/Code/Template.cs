using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit.Code;

/// <summary>A generated file that is real C#: one of the files in the folder Templates, which are embedded as they stand.</summary>
/// <remarks>
/// A test project compiles them too. Only what differs by project is filled in: the namespace, the accessibility of the public types, the
/// version in their attribute, whether properties have init accessors, and where types are that another project may have
/// (<c>global::Placeholder.Article</c>). Lines between <c>#if</c> and <c>#endif</c> are for targets with a feature
/// (<see cref="TemplateSymbols"/>), or a sample: code that the emitter makes stands in its place.
/// </remarks>
internal sealed class Template
{
    private const string Version = "\"VERSION\"";
    private const string Namespace = "namespace Placeholder";
    private const string OuterType = "public ";
    private const string Types = "global::Placeholder.";
    private const string InternalsOfTypes = Types + "ArticleInternals.";
    private const string InitAccessor = " init; }";

    // In the namespace of the project; "" for that one itself.
    private readonly string _namespace;

    // What stands in the namespace, as if it were file-scoped.
    private readonly string[] _lines;

    private Template(string name, string inner, string[] lines)
    {
        HintName = (inner.Length == 0 ? name : inner + "." + name) + ".g.cs";
        _namespace = inner;
        _lines = lines;
    }

    /// <summary>The name of the generated file.</summary>
    internal string HintName { get; }

    /// <summary>Reads a template from the assembly.</summary>
    /// <param name="name">The name of its file without extension.</param>
    internal static Template Load(string name)
    {
        using StreamReader reader = new(typeof(Template).Assembly.GetManifestResourceStream(name + ".cs"));
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line.StartsWith(CodeWriter.OneIndent, StringComparison.Ordinal) ? line.Substring(CodeWriter.OneIndent.Length) : line);
        }

        int open = lines.IndexOf("{");
        int close = lines.LastIndexOf("}");
        string inner = lines[open - 1].Substring(Namespace.Length).TrimStart('.');
        string version = "\"" + ProductVersion.Package + "\"";
        return new(name, inner, [.. lines.GetRange(open + 1, close - open - 1).Select(line => line.Replace(Version, version))]);
    }

    /// <summary>The generated file.</summary>
    /// <param name="code">Starts it.</param>
    /// <param name="options">What the project asks for.</param>
    /// <param name="samples">Writes what stands in place of each sample, by its symbol.</param>
    internal SourceText Fill(CodeWriter code, EmitOptions options, params (string Symbol, Action<CodeWriter> Write)[] samples)
    {
        code.StartNamespace(_namespace);
        // How many #if are open, counted from the first one whose lines are left out; 0 while lines are copied.
        int leftOut = 0;
        for (int i = 0; i < _lines.Length; i++)
        {
            string line = _lines[i];
            if (line.StartsWith("#if ", StringComparison.Ordinal))
            {
                string symbol = line.Substring("#if ".Length);
                if (leftOut == 0 && TemplateSymbols.IsSample(symbol))
                {
                    Write(code, _lines[i + 1], samples.Single(sample => sample.Symbol == symbol).Write);
                }

                leftOut = leftOut > 0 ? leftOut + 1 : TemplateSymbols.Holds(symbol, options) ? 0 : 1;
            }
            else if (line == "#else")
            {
                leftOut = leftOut switch { 0 => 1, 1 => 0, _ => leftOut };
            }
            else if (line == "#endif")
            {
                leftOut = Math.Max(leftOut - 1, 0);
            }
            else if (leftOut == 0)
            {
                Write(code, line, options);
            }
        }

        return code.ToSourceText();
    }

    private static void Write(CodeWriter code, string line, EmitOptions options)
    {
        string rest = options.Target.InitAccessors ? line : line.Replace(InitAccessor, " }");
        rest = rest.Replace(InternalsOfTypes, options.InternalsOfTypes).Replace(Types, options.Types);
        if (line.Length == 0)
        {
            code.Line();
        }
        else if (line.StartsWith(OuterType, StringComparison.Ordinal))
        {
            code.Line(options.Access, " ", rest.Substring(OuterType.Length));
        }
        else
        {
            code.Line(rest);
        }
    }

    // As deep as the sample stands.
    private static void Write(CodeWriter code, string sample, Action<CodeWriter> write)
    {
        int depth = (sample.Length - sample.TrimStart().Length) / CodeWriter.OneIndent.Length;
        for (int i = 0; i < depth; i++)
        {
            code.Indent();
        }

        write(code);
        for (int i = 0; i < depth; i++)
        {
            code.Outdent();
        }
    }
}
