#!/bin/sh
# Signs in and migrates an instance, as `curl` would in Azure. Before, in this shell, with a mock that runs:
#   eval "$(apim-rehearsal env --for curl)"
# ARM is where it listens, NAME the instance; through the proxy ARM is https://management.azure.com.
set -eu

arm=${ARM:-https://127.0.0.1:4443}
login=${LOGIN:-$arm}
name=${NAME:-contoso-external}
version='api-version=2024-05-01'
service="$arm/subscriptions/$AZURE_SUBSCRIPTION_ID/resourceGroups/rg-contoso/providers/Microsoft.ApiManagement/service/$name"

# The member $1 of the JSON object on standard input, if it is a text.
text() { tr ',{}' '\n' | sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" | head -n 1; }

token=$(curl --silent --show-error --fail "$login/organizations/oauth2/v2.0/token" \
  --data 'grant_type=client_credentials' --data 'client_id=22222222-2222-4222-8222-222222222222' \
  --data 'client_secret=any' --data 'scope=https://management.azure.com/.default' | text access_token)

ask() { curl --silent --show-error --fail --header "authorization: Bearer $token" "$@"; }

echo "$name is on $(ask "$service?$version" | text platformVersion)"

headers=$(ask --request POST --data '' --output /dev/null --dump-header - "$service/migrateToStv2?$version" | tr -d '\r')
location=$(echo "$headers" | sed -n 's/^location: //Ip')

# 202 means that it runs; how long to wait until the next look, the server says.
until [ "$(ask --output /dev/null --write-out '%{http_code}' "$location")" = 200 ]; do
  sleep "$(echo "$headers" | sed -n 's/^retry-after: //Ip')"
done

echo "$name is on $(ask "$service?$version" | text platformVersion)"
