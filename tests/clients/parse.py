"""Parses generated sources of languages whose compilers are not at hand: parse.py FOLDER..."""

import pathlib
import sys

import tree_sitter_c_sharp
import tree_sitter_java
import tree_sitter_kotlin
import tree_sitter_php
from tree_sitter import Language, Parser

LANGUAGES = {
    ".cs": tree_sitter_c_sharp.language(),
    ".java": tree_sitter_java.language(),
    ".kt": tree_sitter_kotlin.language(),
    ".php": tree_sitter_php.language_php(),
}

# Valid C# that the grammar does not know: `await` and `required` are names outside of their contexts.
KNOWN = {"HostDisk.cs": "await", "ScaleOutCheck.cs": "required"}


def main(folders):
    parsers = {ending: Parser(Language(language)) for ending, language in LANGUAGES.items()}
    count, wrong = dict.fromkeys(LANGUAGES, 0), []
    for file in sorted(path for folder in folders for path in pathlib.Path(folder).rglob("*")):
        if file.suffix not in parsers or not file.is_file():
            continue
        count[file.suffix] += 1
        text = file.read_bytes()
        # A constant of a class may have any name in PHP; the grammar refuses these two.
        text = text.replace(b"const TRUE", b"const YES").replace(b"const FALSE", b"const NO")
        known = KNOWN.get(file.name)
        if known and known.encode() in text:
            continue
        if parsers[file.suffix].parse(text).root_node.has_error:
            wrong.append(str(file))
    print(", ".join(f"{number} {ending}" for ending, number in count.items()))
    if wrong or not all(count.values()):
        sys.exit("cannot be parsed: " + (", ".join(wrong) or "there are no files of a language"))


main(sys.argv[1:])
