// The App Service that runs the program.
param name string
param location string
param planId string
param identityId string
param subnetId string
param workspaceId string

@description('The settings of the program that do not depend on the address of the site.')
param settings object

@description('The address that browsers see; empty: that of the site.')
param publicUrl string

resource site 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: planId
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnetId
    outboundVnetRouting: { allTraffic: true }
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      appCommandLine: 'dotnet InviteBot.dll'
      alwaysOn: true
      webSocketsEnabled: true
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      remoteDebuggingEnabled: false
      healthCheckPath: '/health/ready'
    }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource appsettings 'config' = {
    name: 'appsettings'
    properties: union(
      {
        WebAddress: address
        DirectLine__PublicUrl: address
        // Only the front ends of App Service reach the program; they call from inside.
        Hosting__KnownNetworks__0: '10.0.0.0/8'
        Hosting__KnownNetworks__1: '100.64.0.0/10'
        Hosting__KnownNetworks__2: '169.254.0.0/16'
        Hosting__KnownNetworks__3: '172.16.0.0/12'
        Hosting__KnownNetworks__4: '192.168.0.0/16'
        WEBSITE_RUN_FROM_PACKAGE: '1'
        SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
      },
      settings
    )
  }
}

// Without the slash that people put at its end: paths are added to it.
var publicAddress = endsWith(publicUrl, '/') ? take(publicUrl, length(publicUrl) - 1) : publicUrl
var address = empty(publicUrl) ? 'https://${site.properties.defaultHostName}' : publicAddress

// Diagnostic settings have no stable version that can send to a workspace.
#disable-next-line use-recent-api-versions
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    // The console has the program's own lines; the platform's request log would write down the tickets of streams.
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output address string = address
