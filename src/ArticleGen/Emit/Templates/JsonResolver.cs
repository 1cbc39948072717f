#nullable enable

namespace Placeholder
{
#if JSON_RESOLVERS
    public static partial class ArticleJson
    {
        /// <summary>
        /// Tells JsonSerializer of these types, and of arrays and lists of them, where it cannot look at them itself: in trimmed programs
        /// and those compiled ahead of time. Put it into the TypeInfoResolver of the options or, since .NET 8, their TypeInfoResolverChain.
        /// </summary>
        public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Resolver { get; } = new TypeResolver();

        private sealed class TypeResolver : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
        {
            public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(
                global::System.Type type,
                global::System.Text.Json.JsonSerializerOptions options) =>
                Find(type, options, new ArticleConverter())
                    ?? Find(type, options, new QuoteConverter())
                    ?? Find(type, options, new ActorConverter())
                    ?? Find(type, options, new FieldsConverter())
                    ?? Find(type, options, new DatelineConverter())
                    ?? Find(type, options, new MentionConverter())
                    ?? Find(type, options, new TextSegmentConverter())
                    ?? Find(type, options, new TextRangeConverter())
                    ?? Find(type, options, new QuoteKindConverter())
                    ?? Find(type, options, new ActorKindConverter())
                    ?? (type == typeof(TextRange?) ? CreateNullableInfo<TextRange>(options)
                        : type == typeof(QuoteKind?) ? CreateNullableInfo<QuoteKind>(options)
                        : type == typeof(ActorKind?) ? CreateNullableInfo<ActorKind>(options)
                        : type == typeof(ArticleInternals.ArticleList) ? CreateListInfo<ArticleInternals.ArticleList, Article>(options)
                        : null);

            private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Find<T>(
                global::System.Type type,
                global::System.Text.Json.JsonSerializerOptions options,
                Converter<T> converter) =>
                type == typeof(T) ? CreateValueInfo<T>(options, converter)
                    : type == typeof(T[]) ? CreateArrayInfo<T>(options)
                    : type == typeof(global::System.Collections.Generic.List<T>)
                        ? CreateListInfo(options, static () => new global::System.Collections.Generic.List<T>())
                    : type == typeof(global::System.Collections.Generic.IReadOnlyList<T>)
                        ? CreateListInfo<global::System.Collections.Generic.IReadOnlyList<T>, T>(options)
                    : type == typeof(global::System.Collections.Generic.IEnumerable<T>)
                        ? CreateListInfo<global::System.Collections.Generic.IEnumerable<T>, T>(options)
                    : type == typeof(global::System.Collections.ObjectModel.ReadOnlyCollection<T>)
                        ? CreateListInfo<global::System.Collections.ObjectModel.ReadOnlyCollection<T>, T>(options)
                    : null;

            // A converter that the program has put among the options comes first, as it does elsewhere.
            private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo CreateValueInfo<T>(
                global::System.Text.Json.JsonSerializerOptions options,
                global::System.Text.Json.Serialization.JsonConverter converter)
            {
                foreach (global::System.Text.Json.Serialization.JsonConverter own in options.Converters)
                {
                    if (own.CanConvert(typeof(T)))
                    {
                        converter = own is global::System.Text.Json.Serialization.JsonConverterFactory factory
                            ? factory.CreateConverter(typeof(T), options) ?? converter
                            : own;
                        break;
                    }
                }

                return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(options, converter);
            }

            private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo CreateNullableInfo<T>(
                global::System.Text.Json.JsonSerializerOptions options)
                where T : struct =>
                global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T?>(
                    options,
                    global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.GetNullableConverter<T>(options));

            private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo CreateArrayInfo<T>(
                global::System.Text.Json.JsonSerializerOptions options) =>
                global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateArrayInfo(
                    options,
                    new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<T[]>());

            private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo CreateListInfo<T>(
                global::System.Text.Json.JsonSerializerOptions options,
                global::System.Func<global::System.Collections.Generic.List<T>> make) =>
                global::System.Text.Json.Serialization.Metadata.JsonMetadataServices
                    .CreateListInfo<global::System.Collections.Generic.List<T>, T>(
                        options,
                        new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<
                            global::System.Collections.Generic.List<T>>
                        {
                            ObjectCreator = make,
                        });

            private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo CreateListInfo<TList, T>(
                global::System.Text.Json.JsonSerializerOptions options)
                where TList : global::System.Collections.Generic.IEnumerable<T> =>
                global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateIEnumerableInfo<TList, T>(
                    options,
                    new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<TList>());
        }
    }
#endif
}
