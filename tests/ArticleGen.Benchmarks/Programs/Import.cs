using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>Makes the database: the tables and indexes that the questions ask for.</summary>
internal static class Import
{
    public static long Run(string json, string database)
    {
        using FileStream file = File.OpenRead(json);
        StoryData[] stories = JsonSerializer.Deserialize(file, StoryJson.Default.StoryDataArray)!;
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        connection.Open();
        Execute("CREATE TABLE articles (id TEXT UNIQUE, headline TEXT, text TEXT)");
        Execute("CREATE TABLE quotes (article INTEGER, start INTEGER, length INTEGER, kind TEXT, speaker TEXT, cue TEXT, pattern TEXT)");
        using SqliteTransaction transaction = connection.BeginTransaction();
        for (int i = 0; i < stories.Length; i++)
        {
            StoryData story = stories[i];
            Execute("INSERT INTO articles (rowid, id, headline, text) VALUES ($0, $1, $2, $3)", i, story.Id, story.Headline, story.Text);
            foreach (QuoteData quote in story.Quotes)
            {
                Execute(
                    "INSERT INTO quotes VALUES ($0, $1, $2, $3, $4, $5, $6)", i, quote.Start, quote.Length, quote.Kind, quote.Speaker,
                    quote.Cue, quote.Pattern);
            }
        }

        transaction.Commit();
        Execute("CREATE INDEX quotes_of_article ON quotes (article)");
        Execute("CREATE INDEX quotes_of_speaker ON quotes (speaker)");
        return stories.Length;

        void Execute(string sql, params object?[] values)
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            for (int i = 0; i < values.Length; i++)
            {
                command.Parameters.AddWithValue($"${i}", values[i] ?? DBNull.Value);
            }

            command.ExecuteNonQuery();
        }
    }
}
