"""Takes the samples out of the reference pages and parses them: Python here, curl with `bash -n`; those in TypeScript are
written to one file, which `tsc --strict` compiles. The samples in Rust are documentation tests of the crate.

Arguments: the folder of the site, the file for TypeScript.
"""

import ast
import json
import pathlib
import re
import subprocess
import sys


def main():
    site, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    counts, shell = {}, []
    script = ["declare const endpoint: string, token: string, projectId: string;", "export {};"]
    for page in sorted(site.glob("*.html")):
        found = re.search(r'<script id="description" type="application/json">(.*?)</script>', page.read_text(), re.S)
        if not found:
            continue
        description = json.loads(found.group(1))
        for item in description["paths"].values():
            for operation in item.values():
                for sample in operation.get("x-codeSamples", []) if isinstance(operation, dict) else []:
                    counts[sample["lang"]] = counts.get(sample["lang"], 0) + 1
                    source, name = sample["source"], operation["operationId"]
                    if sample["lang"] == "Python":
                        ast.parse(source, name)
                    elif sample["lang"] == "Shell":
                        shell.append(source)
                    elif sample["lang"] == "TypeScript":
                        script.append(f"async function {page.stem.replace('-', '_')}_{name}() {{\n{source}}}\n")
    subprocess.run(["bash", "-n"], input="\n".join(shell), text=True, check=True)
    out.write_text("\n".join(script))
    print(counts)
    assert counts.get("Shell", 0) > 400 and counts["Shell"] == counts["Python"] == counts["TypeScript"], counts


if __name__ == "__main__":
    main()
