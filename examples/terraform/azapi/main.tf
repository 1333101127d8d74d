# Migrates an instance that is there, with azapi 2. Not run by the tests of this project, which have no provider: they send the
# requests that azapi 2.5 sends, in its order.
#
#   terraform init                                   # first, in a shell that trusts the registry
#   eval "$(apim-rehearsal env --for azapi)"         # then point it at a mock that runs
#   terraform apply

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.5"
    }
  }
}

# All else is in the environment: ARM_RESOURCE_MANAGER_ENDPOINT, ARM_SUBSCRIPTION_ID and so on.
provider "azapi" {}

data "azapi_client_config" "current" {}

variable "name" {
  default = "contoso-external"
}

resource "azapi_resource_action" "migrate" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = "/subscriptions/${data.azapi_client_config.current.subscription_id}/resourceGroups/rg-contoso/providers/Microsoft.ApiManagement/service/${var.name}"
  action      = "migrateToStv2"
  method      = "POST"
  body        = { mode = "PreserveIp" }

  response_export_values = {
    platform  = "properties.platformVersion"
    addresses = "properties.publicIPAddresses"
  }
}

output "migrated" {
  value = azapi_resource_action.migrate.output
}
