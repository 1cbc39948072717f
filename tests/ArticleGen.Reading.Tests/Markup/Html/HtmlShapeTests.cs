using ArticleGen.Reading.Markup.Html;

namespace ArticleGen.Reading.Tests.Markup.Html;

public class HtmlShapeTests
{
    [Theory]
    [InlineData("<!doctype html><p>The port reopens.")]
    [InlineData("\uFEFF\n  <!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<html>")]
    [InlineData("<html lang=en>")]
    [InlineData("<HTML>\n<BODY>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html>")]
    [InlineData("<!-- saved -->\n<!-- twice --><html>")]
    [InlineData("<!--><html>")]
    [InlineData("<!-- saved --!>\n<html>")]
    [InlineData("<p>The port reopens.</p>")]
    [InlineData("<p>One.</p>\n<p>Two.</p>\n")]
    [InlineData("<div class=\"a > b\">\n<p>One.\n</div>")]
    [InlineData("<h1>Port reopens</h1><p>Ships sailed.</p><!-- end -->")]
    [InlineData("<article><p>One.</p></article>")]
    [InlineData("<meta charset=utf-8>\n<title>Port</title>\n<p>One</p>")]
    [InlineData("<title>Port</title><p>One</p>")]
    [InlineData("<head><title>Port</title></head><p>One</p>")]
    public void Is_html(string text) => Assert.True(HtmlShape.IsHtml(text));

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<p")]
    [InlineData("<p>")]
    [InlineData("<p> begins a paragraph, and </p> ends it, she said.")]
    [InlineData("<p> is what begins a paragraph in HTML.")]
    [InlineData("<meta charset=utf-8> is what the page lacked.")]
    [InlineData("<title> and </title> name a page, she said.")]
    [InlineData("<hr>")]
    [InlineData("<html5> is a label on the crate.")]
    [InlineData("The tag <p> begins a paragraph.</p>")]
    [InlineData("Port reopens\n\n<p>One.</p>")]
    [InlineData("<b>Port</b> reopens, said <i>Calder</i>")]
    [InlineData("<3 said Calder </3>")]
    [InlineData("< p >One< /p >")]
    [InlineData("<http://example.com/> reopens </http:>")]
    [InlineData("<!-- a note -->\nPort reopens")]
    [InlineData("<?php echo 1 ?>")]
    [InlineData("<!-- <html>")]
    [InlineData("</html>")]
    [InlineData("<!-- a note --> Port <html>")]
    [InlineData("# Port reopens\n\n<div>One.</div>")]
    public void Is_text(string text) => Assert.False(HtmlShape.IsHtml(text));
}
