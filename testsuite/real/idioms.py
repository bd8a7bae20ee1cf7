# SPDX-License-Identifier: MIT
"""What programs in C++ are made of, in random programs: algorithms and
function objects of the library, calls that the compiler finds the target of,
arrays of objects, handlers in handlers, coroutines.  A mixin of
generate.Program.  Rows of the library's own code are not compared."""

from expressions import Text


class Idioms:
    """Statements that each show one construct, and what they need in the head
    of each unit."""

    def body_of_lambda(self, arguments, body, result="int", capture="&"):
        """A lambda, written where it is used, in one line."""
        first = self.counter()
        outer, self.function = self.function, "operator()"
        place = Text(self.probe("function", first), "")
        self.probes[-1].summed = True
        text = place + Text("[%s] (%s) -> %s {" % (
            capture, arguments, result)) \
            + Text("", " N (%d);" % first) + body() + " }"
        self.function = outer
        return text

    def sorted_by(self, indent):
        """std::sort and others, with a lambda that decides."""
        group = self.group()
        t = self.name("t")
        kind = self.number(0, 3)
        if kind == 0:
            call = Text("std::sort (%s, %s + 12, " % (t, t)) \
                + self.body_of_lambda("int p, int q", lambda: Text(
                    " if (") + self.leaf_text("p > q", group)
                    + ") return true; return false;", "bool") + ");\n"
        elif kind == 1:
            call = Text("%s[1] = std::count_if (%s, %s + 12, " % (t, t, t)) \
                + self.body_of_lambda("int p", lambda: Text(" return ")
                                      + self.leaf_text("p > 9", group)
                                      + " && " + self.leaf_text(
                                          "p & 1", group) + ";", "bool") \
                + ");\n"
        elif kind == 2:
            call = Text("%s[1] = std::accumulate (%s, %s + 12, 1, " % (
                t, t, t)) + self.body_of_lambda(
                    "int p, int q", lambda: Text(" if (") + self.leaf_text(
                        "p > q", group) + ") return p; return q + 1;") \
                + ") & 1023;\n"
        else:
            call = Text("std::stable_sort (%s, %s + 12, " % (t, t)) \
                + self.body_of_lambda("int p, int q", lambda: Text(
                    " return p % 8 < q % 8;"), "bool", "") + ");\n"
        return Text("%s{\n%s  int %s[12] = { 5, 4, %s, 9, %s, 1, 2, 8 };\n"
                    "%s  " % (indent, indent, t, self.value(1),
                              self.value(1), indent)) + call \
            + Text("%s  shared = (shared + %s[1] + %s[7]) & 1023;\n%s}\n" % (
                indent, t, t, indent))

    def function_object(self, indent):
        """std::function, of a lambda or a function; a lambda called where it
        stands."""
        name, kept = self.name("object"), self.fixed_variable()
        group = self.group()
        if self.chance(0.4):
            return Text("%sshared = " % indent) + self.body_of_lambda(
                "", lambda: Text(" if (") + self.leaf_text(
                    "%s > %d" % (kept, self.number(1, 60)), group)
                + ") return 1; return %s;" % self.value(1)) \
                + " () & 1023;\n"
        text = indent + Text("{\n%s  std::function<int (int)> %s = " % (
            indent, name)) + self.body_of_lambda(
                "int p", lambda: Text(" if (") + self.leaf_text(
                    "p > %s" % kept, group)
                + ") return 1; return p + 3;", "int", "&") + ";\n"
        i = self.name("i")
        return text + self.counted(indent + "  ", i, self.bound(), Text(
            "%s      shared = (shared + %s (%s)) & 1023;\n" % (
                indent, name, i))) + indent + "}\n"

    def known_virtual(self, indent):
        """Virtual calls whose target the compiler may find."""
        o = self.name("o")
        call = self.pick("%s.grow (%s)", "static_cast<Shape &> (%s).grow (%s)",
                         "grown (&%s, %s)", "%s.Last::grow (%s)",
                         "static_cast<Other &> (%s).shrink (%s)")
        return Text("%s{\n%s  Last %s (%s & 31);\n%s  shared = (shared + " % (
            indent, indent, o, self.variable(), indent)) + Text(
                call % (o, self.value(1)) + ") & 1023;\n%s}\n" % indent)

    def vector(self, depth, indent):
        """Containers: a range loop over one that grows."""
        v, e = self.name("v"), self.name("e")
        i = self.name("i")
        text = Text("%s{\n%s  std::vector<int> %s;\n" % (indent, indent, v)) \
            + self.counted(indent + "  ", i, self.bound(), Text(
                "%s      %s.push_back (%s ^ 5);\n" % (indent, v, i)))
        place, iteration, entry = self.loop_texts()
        place += Text(self.probe("implicit", 0), "")
        return text + indent + "  " + entry + place \
            + "for (int %s : %s)\n" % (e, v) + indent + "    {" + iteration \
            + "\n" + indent + "      if (" + self.leaf_text(
                "%s %% 3 == %d" % (e, self.number(0, 2)), self.group()) \
            + ")\n" + indent + "        " + self.pick("continue", "break") \
            + ";\n" + indent + "      shared = (shared + %s) & 1023;\n" % e \
            + indent + "    }\n" + indent + "}\n"

    def objects_in_array(self, indent):
        """Their constructors and destructors are called in loops that nobody
        wrote."""
        o = self.name("o")
        kind = self.pick("Token %s[3] = { %s, 2, 3 };",
                         "Token %s[2] = { Token (%s), Token (1) };",
                         "std::pair<Token, Token> %s[1] = { { %s, 7 } };")
        first = "%s[0].first" % o if "pair" in kind else "%s[0]" % o
        return Text("%s{\n%s  " % (indent, indent)) + Text(
            self.probe("implicit", 0), "") + kind % (o, self.value(1)) \
            + "\n" + indent + "  if (" + self.leaf_text(
                first + ".odd ()", self.group()) + ")\n" + indent \
            + "    shared = (shared + 1) & 1023;\n" + indent + "  " \
            + Text(self.probe("implicit", 0), "") + "}\n"

    def initialised_once(self, indent):
        """A variable that a call initialises the first time."""
        name = self.callee("", lambda _: self.deciding())
        once = self.name("once")
        return indent + Text("{\n") + indent + "  static int " \
            + Text(self.probe("implicit", 0), "") + "%s = %s (shared);\n" % (
                once, name) + indent \
            + "  shared = (shared + %s) & 1023;\n%s}\n" % (once, indent)

    def constant_function(self, indent):
        """constexpr, called when the program runs."""
        name = self.callee("constexpr", lambda name: Text("  if (")
                           + self.leaf_text("v < 2", self.group())
                           + ")\n    return 1;\n  return (v * %s (v / 2)) & "
                           "1023;\n" % name)
        self.definitions.instrumented = self.definitions.instrumented.replace(
            "constexpr ", "")
        return Text("%sshared = (shared + %s (%s)) & 1023;\n" % (
            indent, name, self.variable()))

    def frames_thrown_through(self, indent):
        """An exception that frames with and without objects let through, and
        that a handler throws again."""
        lowest = self.callee(
            self.pick("", "__attribute__ ((noinline))"), lambda _: Text(
                "  if (") + self.leaf_of("v") + ")\n    throw Failure (v);\n"
            "  return v & 63;\n")
        middle = self.callee(
            self.pick("", "__attribute__ ((noinline))"), lambda _: Text(
                "  Guard guard (v);\n  int r = %s (v + 1);\n  if (" % lowest)
            + self.leaf_of("r") + ")\n    r += %s (v + 2);\n"
            "  return r;\n" % lowest)
        again = self.pick("throw;", "throw 2;", "return 5;")
        high = self.callee(
            "", lambda _: Text("  try\n    {\n      return %s (v);\n    }\n"
                               "  catch (Failure &failure)\n    {\n      if ("
                               % middle)
            + self.leaf_of("failure.n") + ")\n        " + again
            + "\n      shared = (shared + 1) & 1023;\n    }\n"
            "  return 7;\n")
        return Text("%stry\n%s  {\n%s    shared = (shared + %s (%s)) & 1023;\n"
                    "%s  }\n%scatch (...)\n%s  {\n%s    shared = (shared + 5)"
                    " & 1023;\n%s  }\n" % (
                        indent, indent, indent, high, self.value(1), indent,
                        indent, indent, indent, indent))

    def template_tree(self, indent):
        """A template that calls itself with another argument."""
        return Text("%sshared = (shared + halved<%d> (%s)) & 1023;\n" % (
            indent, self.number(1, 3), self.value(1)))

    def coroutine(self, indent):
        """A generator: a loop that is left and entered again."""
        first = self.counter()
        name, i = self.name("count"), self.name("i")
        outer, self.function = self.function, name
        place = Text(self.probe("function", first), "")
        self.definitions += Text("static generator\n") + place \
            + "%s (int v)\n{" % name + Text("", "N (%d);" % first) + "\n" \
            + self.counted("  ", i, "v", Text("      if (")
                           + self.leaf_of(i) + ")\n        co_yield %s;\n"
                           "      else\n        shared = (shared + 1) & 1023;"
                           "\n" % i) + "}\n\n"
        self.function = outer
        g = self.name("g")
        place, iteration, entry = self.loop_texts()
        test = self.leaf_text("!%s.handle.done ()" % g, self.group())
        return Text("%s{\n%s  generator %s = %s (%s & 15);\n%s  " % (
            indent, indent, g, name, self.variable(), indent)) \
            + Text("%s.handle.resume ();\n%s  " % (g, indent)) + entry \
            + place + "while (" + test + ")\n" + indent + "    {" \
            + iteration + "\n" + indent \
            + "      shared = (shared + %s.handle.promise ().value) & 1023;" \
            "\n" % g + indent + "      %s.handle.resume ();\n" % g + indent \
            + "    }\n" + indent + "  %s.handle.destroy ();\n" % g + indent \
            + "}\n"

    # ------------------------------------------------------------- choice

    def idiom(self, depth, indent):
        """One of them."""
        common = [lambda: self.sorted_by(indent),
                  lambda: self.function_object(indent),
                  lambda: self.known_virtual(indent),
                  lambda: self.known_virtual(indent),
                  lambda: self.vector(depth, indent),
                  lambda: self.objects_in_array(indent),
                  lambda: self.initialised_once(indent),
                  lambda: self.constant_function(indent),
                  lambda: self.frames_thrown_through(indent),
                  lambda: self.frames_thrown_through(indent),
                  lambda: self.template_tree(indent)]
        if self.coroutines:
            common += [lambda: self.coroutine(indent)] * 2
        return self.random.choice(common)()

    # ---------------------------------------- definitions in each unit's head

    def idiom_head(self):
        self.function = "Last"
        head = Text(self.probe("implicit", 0), "") + "struct Other\n{\n" \
            "  int m = 3;\n  virtual int shrink (int) = 0;\n};\n"
        head += Text(self.probe("implicit", 0), "") \
            + "struct Last final : Shape, Other\n{\n" \
            + self.member("", "Last (int k)", "n = k;") \
            + self.deciding_member("int ", "grow (int k) override", "k > n",
                                   "k + 1") \
            + self.deciding_member("int ", "shrink (int k) override",
                                   "k > m", "k / 2") + "};\n"
        self.function = "grown"
        head += self.fixed("grown", "static __attribute__ ((unused)) int\n",
                           " (Shape *s, int k)", "return s->grow (k);")
        self.function = "halved"
        leaf = self.summed_leaf("p > 10 * K")
        head += self.fixed(
            "halved", "template <int K> static int\n", " (int p)",
            Text("if constexpr (K > 0)\n    {\n      if (") + leaf
            + ")\n        return halved<K - 1> (p / 2) + 1;\n    }\n"
            "  return p & 255;")
        text = "#include <algorithm>\n#include <functional>\n" \
            "#include <numeric>\n#include <vector>\n"
        if self.coroutines:
            text += GENERATOR
        return Text(text) + head

    def deciding_member(self, before, name, test, value):
        first = self.counter()
        self.function = name
        place = Text(self.probe("function", first), "")
        self.probes[-1].summed = True
        return "  " + before + place + Text(name) + "\n  {" \
            + Text("", " N (%d);" % first) + "\n    if (" \
            + self.summed_leaf(test) + ")\n      return %s;\n" % value \
            + "    return 2;\n  }\n"


# Its functions are not compared: what it calls is the compiler's choice.
GENERATOR = """\
#include <coroutine>
#define QUIET __attribute__ ((no_instrument_function))
struct generator
{
  struct promise_type
  {
    int value = 0;
    QUIET promise_type () {}
    QUIET generator get_return_object ()
    { return { std::coroutine_handle<promise_type>::from_promise (*this) }; }
    QUIET std::suspend_always initial_suspend () { return {}; }
    QUIET std::suspend_always final_suspend () noexcept { return {}; }
    QUIET std::suspend_always yield_value (int v) { value = v; return {}; }
    QUIET void return_void () {}
    QUIET void unhandled_exception () {}
  };
  std::coroutine_handle<promise_type> handle;
};
"""
