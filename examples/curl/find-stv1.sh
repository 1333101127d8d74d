#!/bin/sh
# Asks Resource Graph which instances are still on stv1, as migration guides do. Before, in this shell, with a mock that runs:
#   eval "$(apim-rehearsal env --for curl)"
set -eu

curl --silent --show-error --fail --header 'content-type: application/json' \
  "${ARM:-https://127.0.0.1:4443}/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01" --data '{
  "query": "Resources | where type =~ '"'microsoft.apimanagement/service'"' | where properties.platformVersion =~ '"'stv1'"' | project name, resourceGroup, location | order by name asc"
}'
