// The registration at the Bot Framework, with its channels.
param azureBotId string
param azureBotSku string
param azureBotRegion string
param botEndpoint string
param appType string
param appId string
param identityName string
param identityResourceGroupName string
param tenantId string
param useDirectLine bool
param directLineOrigins string[]

var isManaged = appType == 'UserAssignedMSI'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = if (isManaged) {
  scope: resourceGroup(empty(identityResourceGroupName) ? resourceGroup().name : identityResourceGroupName)
  name: identityName
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: azureBotId
  location: azureBotRegion
  kind: 'azurebot'
  sku: { name: azureBotSku }
  properties: {
    displayName: azureBotId
    endpoint: botEndpoint
    msaAppType: appType
    msaAppId: isManaged ? identity!.properties.clientId : appId
    msaAppTenantId: appType == 'MultiTenant' ? '' : tenantId
    msaAppMSIResourceId: isManaged ? identity.id : ''
    // The secrets of a Direct Line channel are local authentication; without it nobody needs any.
    disableLocalAuth: !useDirectLine
    isStreamingSupported: false
    publicNetworkAccess: 'Enabled'
    schemaTransformationVersion: '1.3'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: azureBotRegion
    properties: {
      channelName: 'MsTeamsChannel'
      properties: {
        isEnabled: true
        enableCalling: false
        acceptedTerms: true
        deploymentEnvironment: 'CommercialDeployment'
      }
    }
  }

  resource directLine 'channels' = if (useDirectLine) {
    name: 'DirectLineChannel'
    location: azureBotRegion
    properties: {
      channelName: 'DirectLineChannel'
      properties: {
        sites: [
          {
            siteName: 'InviteBot'
            isEnabled: true
            isV1Enabled: false
            isV3Enabled: true
            isSecureSiteEnabled: !empty(directLineOrigins)
            trustedOrigins: directLineOrigins
            isBlockUserUploadEnabled: true
          }
        ]
      }
    }
  }
}

output appId string = bot.properties.msaAppId
