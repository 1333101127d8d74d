#!/bin/sh
# Migrates an instance with the Azure CLI. Before, in this shell, with a mock that runs:
#   eval "$(apim-rehearsal env --for az)"
set -eu

name=${NAME:-contoso-external}
group=rg-contoso
state() { az apim show --resource-group "$group" --name "$name" --query '[provisioningState, platformVersion]' --output tsv; }

state | paste -s -

# It waits until the migration has ended; `az rest --method post` would not.
az resource invoke-action --action migrateToStv2 --api-version 2024-05-01 --output none \
  --resource-group "$group" --resource-type Microsoft.ApiManagement/service --name "$name"

state | paste -s -
