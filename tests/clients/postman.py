"""Adds to a Postman collection what makes its requests independent, and what they must answer: postman.py FILE.

Before each request the mock forgets everything but the resources of the examples. A creation of what the examples
show is refused because it exists already; everything else must succeed.
"""

import json
import sys

RESET = "pm.sendRequest({url: pm.variables.get('baseUrl') + '/_mock/reset', method: 'POST'}, () => {});"
TEST = (
    "pm.test('the example is accepted', () => {"
    "  const refused = pm.response.code === 409;"
    "  pm.expect(pm.response.code < 400 || refused, pm.response.text()).to.be.true;"
    "});"
)


def event(name, line):
    return {"listen": name, "script": {"type": "text/javascript", "exec": [line]}}


path = sys.argv[1]
with open(path, encoding="utf-8") as file:
    collection = json.load(file)
collection["event"] = [event("prerequest", RESET), event("test", TEST)]
with open(path, "w", encoding="utf-8") as file:
    json.dump(collection, file)
