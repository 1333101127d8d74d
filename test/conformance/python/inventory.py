"""Asks Resource Graph, the Activity Log and Azure Policy about a service; prints what it saw, as JSON."""

import json
import sys
import time

from azure.core.credentials import AccessToken
from azure.core.exceptions import HttpResponseError
from azure.mgmt.monitor import MonitorManagementClient
from azure.mgmt.policyinsights import PolicyInsightsClient
from azure.mgmt.resourcegraph import ResourceGraphClient
from azure.mgmt.resourcegraph.models import QueryRequest

mock = json.loads(sys.argv[1])
subscription = mock["subscriptionId"]


class AnyToken:
    def get_token(self, *scopes, **options):
        return AccessToken("any", int(time.time()) + 3600)


at = {
    "base_url": mock["armTls"],
    "credential_scopes": [mock["armTls"] + "/.default"],
    "connection_verify": mock["caFile"],
}
graph = ResourceGraphClient(AnyToken(), **at)


def ask(query):
    return graph.resources(QueryRequest(subscriptions=[subscription], query=query))


found = ask("resources | where properties.platformVersion == 'stv1' | project id, name, sku.name")
try:
    refused = None
    ask("resources | evaluate bag_unpack(tags)")
except HttpResponseError as error:
    refused = [detail.code for detail in error.error.details]

monitor = MonitorManagementClient(AnyToken(), subscription, api_version="2015-04-01", **at)
events = list(monitor.activity_logs.list(filter="eventTimestamp ge '2024-08-19T00:00:00Z' and status eq 'Failed'"))
policy = PolicyInsightsClient(AnyToken(), subscription, **at)
states = list(policy.policy_states.list_query_results_for_subscription("latest", subscription))
summary = policy.policy_states.summarize_for_subscription("latest", subscription).value[0].results

print(
    json.dumps(
        {
            "found": [found.total_records, [(row["name"], row["sku_name"]) for row in found.data]],
            "refused": refused,
            "events": [
                (event.operation_name.value, json.loads(event.properties["statusMessage"])["error"]["details"][0]["code"])
                for event in events
            ],
            "states": [(state.resource_id.split("/")[-1], state.compliance_state) for state in states],
            "summary": summary.non_compliant_resources,
        }
    )
)
