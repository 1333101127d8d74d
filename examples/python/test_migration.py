"""Against a running mock: `npx apim-rehearsal serve`, then `python3 -m unittest`. Nothing to install."""

import json
import os
import unittest
import urllib.request

CONTROL = os.environ.get("APIM_REHEARSAL_CONTROL", "http://127.0.0.1:4490")


def call(method, url, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"content-type": "application/json"}, method=method)
    with urllib.request.urlopen(request) as answer:
        text = answer.read()
        return answer.headers, json.loads(text) if text else None


class Migration(unittest.TestCase):
    def setUp(self):
        """Every test gets a world of its own: its own subscription and its own time."""
        seed = {"clock": {"mode": "manual"}, "services": [{"name": "contoso", "vnet": "external"}]}
        _, world = call("POST", f"{CONTROL}/v1/worlds", seed)
        _, health = call("GET", f"{CONTROL}/v1/health")
        self.world = f"{CONTROL}/v1/worlds/{world['name']}"
        group = f"{health['arm']}/subscriptions/{world['subscriptionId']}/resourceGroups/rg-contoso"
        self.service = f"{group}/providers/Microsoft.ApiManagement/service/contoso"
        self.addCleanup(call, "DELETE", self.world)

    def test_the_address_is_kept(self):
        before = call("GET", f"{self.service}?api-version=2024-05-01")[1]
        headers, _ = call("POST", f"{self.service}/migrateToStv2?api-version=2024-05-01", {"mode": "PreserveIp"})

        call("POST", f"{self.world}/clock/advance", {"by": "PT45M"})
        _, after = call("GET", headers["Location"])

        self.assertEqual(after["properties"]["platformVersion"], "stv2")
        self.assertEqual(after["properties"]["publicIPAddresses"], before["properties"]["publicIPAddresses"])


if __name__ == "__main__":
    unittest.main()
