# SPDX-License-Identifier: MIT
"""Pretty printers for values of Ruchy programs.

    (gdb) source /usr/share/ruchyprof/gdb/ruchy-gdb.py
    (gdb) print names
    $1 = ["ann", "bob"]

Types are recognised by their members, as the support library's headers
(ruchy/string.h, array.h, option.h, map.h) and the compiler's emit-type-define.c
lay them out: the names of most are the compiler's.  Nothing in the program is called or
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


class ResultPrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        name, member = ("Ok", "value") if self.value["ok"] \
            else ("Err", "error")
        return "%s(%s)" % (name, self.value[member].format_string())


def parts(value):
    """The members of a tuple, or of a variant: "(1, 2)" or "{x: 1, y: 2}"."""
    names = members(value.type.strip_typedefs())
    if is_position(names[0]):
        return "(%s)" % ", ".join(value[n].format_string() for n in names)
    return "{%s}" % ", ".join(n + ": " + value[n].format_string()
                              for n in names)


def is_position(name):
    return name[0] == "f" and name[1:].isdigit()


class TuplePrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        return parts(self.value)


class EnumPrinter:
    """A tag type_ENUM_VARIANT, and the parts of variant N as vN if it has
    any."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        tag = self.value["tag"]
        enum = self.value.type.strip_typedefs().name
        variant = str(tag).replace(enum + "_", "", 1)
        union = self.value.type.strip_typedefs().fields()[1].type
        data = "v%d" % int(tag)
        if data not in members(union):
            return variant
        return variant + parts(self.value[data])


class CharPrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        code = int(self.value)
        return "'%s'" % chr(code) if code < 0x110000 else str(code)


class MapPrinter:
    """A pointer to a body of head and entries; removed entries are not
    live.  The entries of a set have a value that holds nothing."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        if int(self.value) == 0:
            return "0 entries"
        return "%d entries" % int(self.value["head"]["count"])

    def display_hint(self):
        return "array" if self.is_set() else "map"

    def is_set(self):
        entry = self.value["entries"].dereference().type.strip_typedefs()
        kind = entry["value"].type.strip_typedefs()
        return kind.code == gdb.TYPE_CODE_STRUCT \
            and members(kind) == ("nothing",)

    def children(self):
        if int(self.value) == 0:
            return
        entries = self.value["entries"]
        for i in range(int(self.value["head"]["used"])):
            if entries[i]["live"]:
                yield "k%d" % i, entries[i]["key"]
                if not self.is_set():
                    yield "v%d" % i, entries[i]["value"]


class Printers(gdb.printing.PrettyPrinter):
    def __init__(self):
        super().__init__("ruchy", [])

    def __call__(self, value):
        kind = value.type.strip_typedefs()
        if value.type.name == "ruchy_char":
            return CharPrinter(value)
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
        if names[:1] == ("ok",):
            return ResultPrinter(value)
        if names[:1] == ("tag",) \
           and kind.fields()[0].type.code == gdb.TYPE_CODE_ENUM:
            return EnumPrinter(value)
        if names and all(name and is_position(name) for name in names):
            return TuplePrinter(value)
        return None


gdb.printing.register_pretty_printer(gdb.current_objfile(), Printers(),
                                     replace=True)
