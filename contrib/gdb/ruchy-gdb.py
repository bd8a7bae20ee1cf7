# SPDX-License-Identifier: MIT
"""Pretty printers for values of Ruchy programs.

    (gdb) source /usr/share/ruchyprof/gdb/ruchy-gdb.py
    (gdb) print names
    $1 = ["ann", "bob"]

Types are recognised by their members, as the support library's headers
(ruchy/string.h, array.h, option.h, map.h) lay them out: the names of arrays,
options and maps are the compiler's.  Nothing in the program is called or
changed; a pointer that leads nowhere is shown as an error."""

import gdb
import gdb.printing


def members(kind):
    return tuple(field.name for field in kind.fields())


class StringPrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        length = int(self.value["length"])
        if length == 0:
            return '""'
        text = self.value["data"].string("utf-8", "replace", length)
        return '"%s"' % text.replace("\\", "\\\\").replace('"', '\\"')


class ArrayPrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        return "%d elements" % int(self.value["length"])

    def display_hint(self):
        return "array"

    def children(self):
        data = self.value["data"]
        for i in range(int(self.value["length"])):
            yield "[%d]" % i, data[i]


class OptionPrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        if not self.value["some"]:
            return "None"
        return "Some(%s)" % self.value["value"].format_string()


class MapPrinter:
    """A pointer to a body of head and entries; removed entries are not
    live."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        if int(self.value) == 0:
            return "0 entries"
        return "%d entries" % int(self.value["head"]["count"])

    def display_hint(self):
        return "map"

    def children(self):
        if int(self.value) == 0:
            return
        entries = self.value["entries"]
        has_value = "value" in members(entries.type.target().strip_typedefs())
        for i in range(int(self.value["head"]["used"])):
            if entries[i]["live"]:
                yield "k%d" % i, entries[i]["key"]
                yield "v%d" % i, entries[i]["value" if has_value else "key"]


class Printers(gdb.printing.PrettyPrinter):
    def __init__(self):
        super().__init__("ruchy", [])

    def __call__(self, value):
        kind = value.type.strip_typedefs()
        if kind.code == gdb.TYPE_CODE_PTR:
            body = kind.target().strip_typedefs()
            if body.code == gdb.TYPE_CODE_STRUCT \
               and (body.name or "").endswith("_body") \
               and members(body)[:2] == ("head", "entries"):
                return MapPrinter(value)
            return None
        if kind.code != gdb.TYPE_CODE_STRUCT:
            return None
        if kind.name == "ruchy_str":
            return StringPrinter(value)
        names = members(kind)
        if names == ("data", "length"):
            return ArrayPrinter(value)
        if names == ("some", "value"):
            return OptionPrinter(value)
        return None


gdb.printing.register_pretty_printer(gdb.current_objfile(), Printers(),
                                     replace=True)
