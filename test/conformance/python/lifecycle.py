"""Creates, updates, deletes and purges a service with azure-mgmt-apimanagement; prints what it saw, as JSON."""

import json
import sys
import time

from azure.core.credentials import AccessToken
from azure.core.exceptions import HttpResponseError
from azure.mgmt.apimanagement import ApiManagementClient

mock = json.loads(sys.argv[1])
group, name = mock["group"], "tailwind"


class AnyToken:
    def get_token(self, *scopes, **options):
        return AccessToken("any", int(time.time()) + 3600)


client = ApiManagementClient(
    AnyToken(),
    mock["subscriptionId"],
    base_url=mock["armTls"],
    credential_scopes=[mock["armTls"] + "/.default"],
    connection_verify=mock["caFile"],
)
services = client.api_management_service
wait = {"polling_interval": 1}

wanted = {
    "location": "westus",
    "sku": {"name": "Developer", "capacity": 1},
    "publisher_email": "apis@tailwind.example",
    "publisher_name": "Tailwind",
}
created = services.begin_create_or_update(group, name, wanted, **wait).result()
updated = services.begin_update(group, name, {"tags": {"stage": "test"}}, **wait).result()
listed = [service.name for service in services.list()]
services.begin_delete(group, name, **wait).result()
try:
    services.get(group, name)
    gone = None
except HttpResponseError as error:
    gone = error.error.code
deleted = [service.name for service in client.deleted_services.list_by_subscription()]
client.deleted_services.begin_purge(name, "westus", **wait).result()

print(
    json.dumps(
        {
            "created": [created.provisioning_state, created.platform_version, created.location],
            "updated": updated.tags,
            "listed": listed,
            "gone": gone,
            "deleted": deleted,
            "left": [service.name for service in client.deleted_services.list_by_subscription()],
        }
    )
)
