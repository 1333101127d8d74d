"""Creates, updates, migrates, deletes and purges with the `client` that stands above; prints what it saw, as JSON."""

import json
import time

from azure.core.exceptions import HttpResponseError
from azure.core.rest import HttpRequest

group, name = "rg", "tailwind"
services = client.api_management_service
wait = {"polling_interval": 1}


def migrate(path):
    """Sends what this version has no call for, and follows where that leads."""
    answer = client._send_request(HttpRequest("POST", path + "/migrateToStv2?api-version=2024-05-01"))
    answer.raise_for_status()
    while answer.status_code == 202:
        time.sleep(int(answer.headers["Retry-After"]))
        answer = client._send_request(HttpRequest("GET", answer.headers["Location"]))
    return answer.json()["properties"]


wanted = {
    "location": "westus",
    "sku": {"name": "Developer", "capacity": 1},
    "publisher_email": "apis@tailwind.example",
    "publisher_name": "Tailwind",
}
created = services.begin_create_or_update(group, name, wanted, **wait).result()
updated = services.begin_update(group, name, {"tags": {"stage": "test"}}, **wait).result()
listed = [service.name for service in services.list()]
migrated = migrate(services.get(group, "seeded").id)
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
            "migrated": [migrated["provisioningState"], migrated["platformVersion"]],
            "gone": gone,
            "deleted": deleted,
            "left": [service.name for service in client.deleted_services.list_by_subscription()],
        }
    )
)
