using Newsroom._1;
using Newsroom._1.Components;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
builder.Services.AddProblemDetails();

WebApplication app = builder.Build();
app.UseStatusCodePagesWithReExecute("/missing", createScopeForStatusCodePages: true);
// People get that page where nothing is, and programs an answer in JSON.
app.UseWhen(static context => context.Request.Path.StartsWithSegments("/api"), static api => api.UseStatusCodePages());
app.UseAntiforgery();
app.UseStaticFiles();
app.MapRazorComponents<App>();

// Articles and actors are JSON as they are, in the terms of schema.org. What is missing is told in JSON as well, not by the page Missing.
app.MapGet("/api/articles", () => Articles.ByDate);
app.MapGet("/api/articles/{**id}", IResult (string id) => Articles.Find(id) is { } article ? Results.Ok(article) : Missing());
app.MapGet("/api/people/{**id}", IResult (string id) => Actors.FindById(id) is { } actor ? Results.Ok(actor) : Missing());

app.Run();

static IResult Missing() => Results.Problem(statusCode: StatusCodes.Status404NotFound);
