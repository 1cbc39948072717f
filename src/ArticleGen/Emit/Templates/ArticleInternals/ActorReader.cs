#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>Makes actors from packed data.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class ActorReader
    {
        /// <summary>Reads an actor.</summary>
        /// <param name="project">The project whose articles speak of the actor.</param>
        /// <param name="reader">Stands behind the name of the actor's property, if it has one.</param>
        /// <param name="articleId">The article that speaks of an actor without a name; the others name their articles.</param>
        internal static Actor Read(ArticleProject project, ref PackedReader reader, string? articleId = null)
        {
#if SAMPLE_ACTOR
            string name = reader.ReadText();
            var kind = (ActorKind)reader.ReadNumber();
            string[] roles = reader.ReadTexts();
            string[] aliases = reader.ReadTexts();
            string[] pronouns = reader.ReadTexts();
            string? id = reader.ReadOptionalText();
#endif
            string ownId = id ?? MakeId(name);
            return articleId is null
                ? new Actor(ownId, name, kind, roles, aliases, pronouns, reader.ReadTexts(), project)
                : new Actor(articleId + "/" + ownId, name, kind, roles, aliases, pronouns, new[] { articleId }, project);
        }

        /// <summary>The id that a name gives: letters and digits in lower case, hyphens for what stands between them.</summary>
        internal static string MakeId(string name)
        {
            var id = new char[name.Length];
            int length = 0;
            foreach (char c in name)
            {
                if (char.IsLetterOrDigit(c))
                {
                    id[length++] = char.ToLowerInvariant(c);
                }
                else if (c is not ('\'' or '`' or '\u2019') && length > 0 && id[length - 1] != '-')
                {
                    id[length++] = '-';
                }
            }

            return new string(id, 0, length > 0 && id[length - 1] == '-' ? length - 1 : length);
        }
    }
}
