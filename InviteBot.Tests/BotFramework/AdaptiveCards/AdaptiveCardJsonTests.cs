using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.BotFramework.AdaptiveCards;

/// <summary>The JSON of cards.</summary>
public sealed class AdaptiveCardJsonTests
{
    [Fact]
    public void A_text_says_only_what_differs_from_the_defaults()
    {
        var json = Write(new AdaptiveTextBlock("Hello") { Wrap = true, Weight = AdaptiveTextWeight.Bolder });
        Same("""{"type":"TextBlock","text":"Hello","weight":"bolder","wrap":true}""", json);
    }

    [Fact]
    public void A_card_without_content_is_its_type_and_version() =>
        Same("""{"type":"AdaptiveCard","version":"1.5"}""", JObject.Parse(new AdaptiveCard("1.5").ToJson()));

    [Fact]
    public void An_element_that_is_hidden_says_so() =>
        Same(
            """{"type":"Container","id":"more","isVisible":false,"separator":true,"spacing":"large","style":"emphasis","items":[{"type":"TextBlock","text":"x"}]}""",
            Write(new AdaptiveContainer
            {
                Id = "more",
                IsVisible = false,
                Separator = true,
                Spacing = AdaptiveSpacing.Large,
                Style = AdaptiveContainerStyle.Emphasis,
                Items = { new AdaptiveTextBlock("x") },
            }));

    [Fact]
    public void A_toggle_names_its_targets_by_id_or_with_what_they_become() =>
        Same(
            """{"type":"Action.ToggleVisibility","title":"More","targetElements":["a",{"elementId":"b","isVisible":true}]}""",
            WriteAction(new AdaptiveToggleVisibilityAction { Title = "More", TargetElements = { "a", new AdaptiveTargetElement("b", true) } }));

    [Fact]
    public void A_submit_carries_its_data() =>
        Same(
            """{"type":"Action.Submit","title":"Go","style":"positive","data":{"action":"go"}}""",
            WriteAction(new AdaptiveSubmitAction { Title = "Go", Style = "positive", Data = new { action = "go" } }));

    [Fact]
    public void A_disabled_action_without_inputs_says_both() =>
        Same(
            """{"type":"Action.Submit","isEnabled":false,"associatedInputs":"none"}""",
            WriteAction(new AdaptiveSubmitAction { IsEnabled = false, AssociatedInputs = AdaptiveAssociatedInputs.None }));

    [Fact]
    public void A_fallback_is_an_element_or_the_word_drop()
    {
        Same(
            """{"type":"CodeBlock","codeSnippet":"text","fallback":{"type":"TextBlock","text":"text"}}""",
            Write(new AdaptiveUnknownElement
            {
                Type = "CodeBlock",
                AdditionalProperties = { ["codeSnippet"] = "text" },
                Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("text")),
            }));
        Same(
            """{"type":"TextBlock","text":"x","fallback":"drop"}""",
            Write(new AdaptiveTextBlock("x") { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) }));
    }

    [Fact]
    public void Sizes_are_written_in_pixels_and_words()
    {
        Same(
            """{"type":"Image","url":"https://example.com/a.png","width":"40px","height":"30px","altText":"A"}""",
            Write(new AdaptiveImage("https://example.com/a.png") { PixelWidth = 40, PixelHeight = 30, AltText = "A" }));
        Same(
            """{"type":"Container","height":"stretch","minHeight":"120px","items":[]}""",
            Write(new AdaptiveContainer { Height = AdaptiveHeight.Stretch, PixelMinHeight = 120 }));
    }

    [Fact]
    public void Inputs_are_what_a_host_expects()
    {
        Same(
            """{"type":"Input.Text","id":"name","label":"Name","isRequired":true,"errorMessage":"Say who","isMultiline":true,"maxLength":80}""",
            Write(new AdaptiveTextInput { Id = "name", Label = "Name", IsRequired = true, ErrorMessage = "Say who", IsMultiline = true, MaxLength = 80 }),
            "style");
        Same(
            """{"type":"Input.Number","id":"n","min":1.0,"max":3.0}""",
            Write(new AdaptiveNumberInput { Id = "n", Min = 1, Max = 3 }));
    }

    [Fact]
    public void A_table_has_columns_rows_and_cells() =>
        Same(
            """
            {"type":"Table","columns":[{"width":1},{"width":"80px"}],"firstRowAsHeaders":false,
             "rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"a"}]}]}]}
            """,
            Write(new AdaptiveTable
            {
                Columns = { new AdaptiveTableColumnDefinition { Width = 1 }, new AdaptiveTableColumnDefinition { PixelWidth = 80 } },
                FirstRowAsHeaders = false,
                Rows = { new AdaptiveTableRow { Cells = { new AdaptiveTableCell { Items = { new AdaptiveTextBlock("a") } } } } },
            }));

    [Fact]
    public void A_card_comes_back_as_it_was()
    {
        var card = new AdaptiveCard("1.5")
        {
            FallbackText = "text",
            Body =
            {
                new AdaptiveTextBlock("a") { Id = "a", Size = AdaptiveTextSize.Large },
                new AdaptiveColumnSet { Columns = { new AdaptiveColumn { Width = "auto", Items = { new AdaptiveTextBlock("b") } } } },
                new AdaptiveFactSet { Facts = { new AdaptiveFact("k", "v") } },
                new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("c") { Highlight = true } } },
                new AdaptiveChoiceSetInput { Id = "s", Choices = { new AdaptiveChoice { Title = "One", Value = "1" } } },
                new AdaptiveActionSet { Actions = { new AdaptiveOpenUrlAction { Url = new Uri("https://example.com/") } } },
            },
            Actions =
            {
                new AdaptiveExecuteAction { Verb = "v", Data = new JObject { ["x"] = 1 } },
                new AdaptiveShowCardAction { Card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("d") } } },
            },
        };
        var parsed = AdaptiveCard.FromJson(card.ToJson());
        Assert.Empty(parsed.Warnings);
        Same(card.ToJson(), JObject.Parse(parsed.Card.ToJson()));
    }

    [Fact]
    public void What_is_not_known_is_kept_and_warned_of()
    {
        const string json = """
            {"type":"AdaptiveCard","version":"1.5","msteams":{"width":"Full"},
             "body":[{"type":"CodeBlock","codeSnippet":"x"}],"actions":[{"type":"Action.Popover","title":"p"}]}
            """;
        var parsed = AdaptiveCard.FromJson(json);
        Assert.Equal(2, parsed.Warnings.Count);
        Assert.IsType<AdaptiveUnknownElement>(parsed.Card.Body[0]);
        Assert.IsType<AdaptiveUnknownAction>(parsed.Card.Actions[0]);
        Same(json, JObject.Parse(parsed.Card.ToJson()));
    }

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","body":[]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"x","body":[]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock"}]}""")]
    [InlineData("""[]""")]
    [InlineData("""{""")]
    public void A_card_that_cannot_be_read_is_refused(string json) =>
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));

    [Fact]
    public void A_card_of_a_newer_version_becomes_its_fallback_text()
    {
        var parsed = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"9.0","fallbackText":"Please update","body":[]}""");
        Assert.Equal((int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion, Assert.Single(parsed.Warnings).Code);
        Assert.Equal("Please update", Assert.IsType<AdaptiveTextBlock>(Assert.Single(parsed.Card.Body)).Text);
    }

    [Fact]
    public void Versions_compare_as_numbers()
    {
        Assert.True(new AdaptiveSchemaVersion("1.10") > new AdaptiveSchemaVersion(1, 5));
        Assert.True("1.5" == new AdaptiveSchemaVersion(1, 5));
        Assert.Throws<ArgumentException>(() => new AdaptiveSchemaVersion("one"));
    }

    [Theory]
    [InlineData("**x** [a](javascript:1) <script> ${x} O'Brien 王小明")]
    public void Text_goes_through_unchanged(string text)
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock(text) } };
        Assert.Equal(text, ((AdaptiveTextBlock)AdaptiveCard.FromJson(card.ToJson()).Card.Body[0]).Text);
    }

    private static JObject Write(AdaptiveElement element) =>
        (JObject)JObject.Parse(new AdaptiveCard("1.5") { Body = { element } }.ToJson())["body"]![0]!;

    private static JObject WriteAction(AdaptiveAction action) =>
        (JObject)JObject.Parse(new AdaptiveCard("1.5") { Actions = { action } }.ToJson())["actions"]![0]!;

    private static void Same(string expected, JObject actual, params string[] ignored)
    {
        foreach (var name in ignored)
        {
            actual.Remove(name);
        }

        Assert.True(JToken.DeepEquals(JObject.Parse(expected), actual), actual.ToString());
    }
}
