"""OpenAPI descriptions of GaussDB(DWS), GaussDB(for MySQL) and the identity service."""

import json
from importlib import resources
from typing import Any, Dict

SERVICES = ({services},)
"""The services that have a description."""

FORMS = ("", ".3.1", ".inlined", ".progenitor")
"""OpenAPI 3.0.3, OpenAPI 3.1, 3.0.3 without references, and 3.0.3 for progenitor."""


def text(file: str) -> str:
    """Returns a file, for example `dws.yaml` or `dws.3.1.json`."""
    return resources.files(__name__).joinpath(file).read_text(encoding="utf-8")


def description(service: str, form: str = "") -> Dict[str, Any]:
    """Returns the description of a service.

    Raises ValueError for a service or form that is not in SERVICES or FORMS.
    """
    if service not in SERVICES or form not in FORMS:
        raise ValueError(f"no description {service}{form}; services: {SERVICES}, forms: {FORMS}")
    return json.loads(text(f"{service}{form}.json"))
