using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Reads the values of invokes whose errors are told to the sender in a body.</summary>
internal static class InvokeValues
{
    public static AdaptiveCardInvokeValue CardAction(IInvokeActivity activity, out AdaptiveCardInvokeResponse wrong)
    {
        var value = Read<AdaptiveCardInvokeValue>(activity.Value, out wrong);
        if (value == null)
            return null;

        wrong = value.Action switch
        {
            null => BadRequest("Missing action property"),
            { Type: not "Action.Execute" } action => Error("NotSupported", $"The action '{action.Type}' is not supported."),
            _ => null,
        };
        return wrong == null ? value : null;
    }

    public static SearchInvokeValue Search(IInvokeActivity activity, out AdaptiveCardInvokeResponse wrong)
    {
        var value = Read<SearchInvokeValue>(activity.Value, out wrong);
        if (value == null)
            return null;

        // Teams leaves the kind out and means a search.
        if (string.IsNullOrEmpty(value.Kind) && activity.ChannelId == Channels.Msteams)
            value.Kind = SearchInvokeTypes.Search;

        if (string.IsNullOrEmpty(value.Kind))
            wrong = BadRequest("Missing kind property for search");
        else if (string.IsNullOrEmpty(value.QueryText))
            wrong = BadRequest("Missing queryText property for search");
        return wrong == null ? value : null;
    }

    private static T Read<T>(object value, out AdaptiveCardInvokeResponse wrong)
        where T : class
    {
        wrong = null;
        switch (value)
        {
            case null:
                wrong = BadRequest("Missing value property");
                return null;
            case T typed:
                return typed;
            case JObject json:
                try
                {
                    return json.ToObject<T>(StateJson.Plain);
                }
                catch (JsonException)
                {
                    break;
                }
        }

        wrong = BadRequest("Value property is not properly formed");
        return null;
    }

    private static AdaptiveCardInvokeResponse BadRequest(string message) => Error("BadRequest", message);

    private static AdaptiveCardInvokeResponse Error(string code, string message) => new()
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error { Code = code, Message = message },
    };
}
