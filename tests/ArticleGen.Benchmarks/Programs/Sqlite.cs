using System.Diagnostics;
using ArticleGen.Benchmarks.Programs;
using Microsoft.Data.Sqlite;

long began = Stopwatch.GetTimestamp();
long sum = args[0] switch
{
    "import" => Import.Run(json: args[3], database: args[2]),
    "first" => First(args),
    "headlines" => Sum(args, "SELECT headline FROM articles"),
    "quotes" =>
        Sum(
            args,
            "SELECT substr(a.text, q.start + 1, q.length) FROM quotes q JOIN articles a ON a.rowid = q.article WHERE q.speaker = $name",
            args[4]),
    "texts" => Sum(args, "SELECT text FROM articles"),
    _ => throw new ArgumentException(args[0]),
};
Clock.Report(args, began, Stopwatch.GetTimestamp(), sum);

static SqliteCommand Command(string[] args, string sql, string? name)
{
    SqliteConnection connection = new(
        new SqliteConnectionStringBuilder { DataSource = args[2], Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
    connection.Open();
    SqliteCommand command = connection.CreateCommand();
    command.CommandText = sql;
    if (name is not null)
    {
        command.Parameters.AddWithValue("$name", name);
    }

    return command;
}

static long First(string[] args)
{
    using SqliteCommand command = Command(
        args,
        "SELECT headline, text, (SELECT count(*) FROM quotes WHERE article = articles.rowid) FROM articles WHERE id = $name",
        args[3]);
    using SqliteDataReader row = command.ExecuteReader();
    return row.Read() ? row.GetString(0).Length + row.GetString(1).Length + row.GetInt32(2) : 0;
}

static long Sum(string[] args, string sql, string? name = null)
{
    using SqliteCommand command = Command(args, sql, name);
    using SqliteDataReader rows = command.ExecuteReader();
    long sum = 0;
    while (rows.Read())
    {
        sum += rows.GetString(0).Length;
    }

    return sum;
}
