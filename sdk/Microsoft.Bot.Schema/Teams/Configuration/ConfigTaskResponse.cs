namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers config/fetch with a task module.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
}
