using InviteBot.Invitations.Clauses;

namespace InviteBot.Tests.Invitations.Declining;

/// <summary>What is nobody's business is found, and what only sounds like it is left alone.</summary>
public sealed class PrivateFactsTests
{
    [Theory]
    [InlineData("you taught me between your chemo days", "chemo")]
    [InlineData("she is autistic and proud of it", "autistic")]
    [InlineData("you're openly gay", "gay")]
    [InlineData("he is a devout Catholic", "devout")]
    [InlineData("as a Muslim, she fasts in the lab", "Muslim")]
    [InlineData("you were the shop steward in the kiln dispute", "shop steward")]
    [InlineData("we were both on strike in 2014", "on strike")]
    [InlineData("your political views made me think", "political views")]
    [InlineData("she voted against the harbour", "voted")]
    [InlineData("I lost my job in May", "lost my job")]
    [InlineData("you were let go before me", "were let go")]
    [InlineData("since your diagnosis", "diagnosis")]
    [InlineData("she's expecting a baby", "expecting a baby")]
    [InlineData("you are a refugee and a fine glazier", "refugee")]
    [InlineData("the year of her divorce", "divorce")]
    [InlineData("he had a stroke at the yard", "had a stroke")]
    [InlineData("you don’t hide that you are transgender", "transgender")]
    [InlineData("I am unemployed", "unemployed")]
    [InlineData("you told me of your diabetes at the yard", "diabetes")]
    [InlineData("she has dementia", "dementia")]
    public void Private_facts_of_all_kinds_are_found(string text, string found) => Assert.Equal(found, PrivateFacts.In(text), ignoreCase: true);

    [Theory]
    [InlineData("we met at the Catholic University of Lublin")]
    [InlineData("the tile frieze is in a Catholic school")]
    [InlineData("you are Christian Holm's mentor")]
    [InlineData("we worked together at the Jewish Museum in Oslo")]
    [InlineData("you repaired the organ of the old church")]
    [InlineData("you showed me the butterfly stroke")]
    [InlineData("we are both in the European Union translators' group")]
    [InlineData("the credit union's night desk")]
    [InlineData("you said to let go of the rope at once")]
    [InlineData("your talk on hearing aids for divers")]
    [InlineData("the works council asked for your rota")]
    [InlineData("you teach blind students to read charts")]
    [InlineData("the bike race across the dyke")]
    [InlineData("a party of twelve in the puppet cellar")]
    [InlineData("your strike zone drill for the juniors")]
    [InlineData("we share a desk on Fridays")]
    [InlineData("your webinar about dyslexia")]
    [InlineData("your diabetes app for sailors")]
    [InlineData("")]
    public void What_only_sounds_private_is_left_alone(string text) => Assert.Null(PrivateFacts.In(text));
}
