/* SPDX-License-Identifier: MIT */
/* What make check-real does with nlohmann's json.hpp: reads, writes, changes
   and compares documents in all its formats, and makes it report errors.  */

#include <cstdio>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

using nlohmann::json;
using nlohmann::ordered_json;

static const char *const texts[] = {
  "null",
  "true",
  "[1,-2,3.5e10,1e400]",
  "{\"a\":{\"b\":[]},\"c\":\"\\u00e9\"}",
  "[",
  "{\"a\":}",
  "[1,]",
  "\"\\ud800\"",
  "\"\\uD83D\\uDE00 \\n\\t\\\\\"",
  "-0",
  "01",
  "1.",
  "-",
  "1e+",
  "\"\x01\"",
  "\"\xff\"",
  "tru",
  "nul",
  "falsy",
  "123456789012345678901234567890",
  "-9223372036854775808",
  "{\"a\":1,\"a\":2}",
  " [ 1 , { } ] x",
  "/* c */ [1, // d\n 2]",
  "/* open",
  "\xef\xbb\xbf[1]",
  "\xef\xbb"
  "x",
  "",
  "[[[[[[[[]]]]]]]]",
  "\"\xe2\x82\xac \xf0\x9f\x98\x80\"",
};

struct Place
{
  std::string name;
  int number;
  std::vector<double> weights;
};

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE (Place, name, number, weights)

class Listener : public nlohmann::json_sax<json>
{
public:
  int seen = 0;

  bool
  null () override
  {
    return ++seen;
  }
  bool
  boolean (bool) override
  {
    return ++seen;
  }
  bool
  number_integer (number_integer_t) override
  {
    return ++seen;
  }
  bool
  number_unsigned (number_unsigned_t) override
  {
    return ++seen < 40;
  }
  bool
  number_float (number_float_t, const string_t &) override
  {
    return ++seen;
  }
  bool
  string (string_t &) override
  {
    return ++seen;
  }
  bool
  binary (binary_t &) override
  {
    return ++seen;
  }
  bool
  start_object (std::size_t) override
  {
    return ++seen;
  }
  bool
  key (string_t &) override
  {
    return ++seen;
  }
  bool
  end_object () override
  {
    return ++seen;
  }
  bool
  start_array (std::size_t) override
  {
    return ++seen;
  }
  bool
  end_array () override
  {
    return ++seen;
  }
  bool
  parse_error (std::size_t, const std::string &,
               const nlohmann::detail::exception &) override
  {
    return false;
  }
};

template <typename Action>
static void
attempt (Action action)
{
  try
    {
      action ();
    }
  catch (const json::exception &error)
    {
      std::cout << "error " << error.id << ' ' << error.what () << '\n';
    }
}

static json
make (unsigned depth, unsigned &state)
{
  state = state * 1103515245U + 12345U;
  switch (state >> 16 & 7)
    {
    case 0:
      return nullptr;
    case 1:
      return (state >> 20 & 1) != 0;
    case 2:
      return static_cast<int> (state) >> (state >> 27);
    case 3:
      return (static_cast<unsigned long> (state) << 32) + state;
    case 4:
      return static_cast<int> (state) / 4096.0;
    case 5:
      return std::string (state >> 20 & 63, 'a' + (state >> 26) % 26);
    case 6:
      {
        json list = json::array ();
        for (unsigned i = 0; depth && i < 6; ++i)
          list.push_back (make (depth - 1, state));
        return list;
      }
    default:
      {
        json map = json::object ();
        for (unsigned i = 0; depth && i < 6; ++i)
          map["k" + std::to_string (i * state % 17)] = make (depth - 1, state);
        return map;
      }
    }
}

static void
parse_texts ()
{
  for (const char *text : texts)
    {
      attempt ([=] { std::cout << json::parse (text).dump () << '\n'; });
      attempt ([=] {
        std::cout << json::parse (text, nullptr, true, true).dump (2) << '\n';
      });
      attempt ([=] {
        std::cout << ordered_json::parse (text).dump (-1, ' ', true) << '\n';
      });
      std::cout << json::accept (text) << '\n';
      Listener listener;
      json::sax_parse (text, &listener);
      std::cout << listener.seen << '\n';
      std::istringstream stream (text);
      attempt ([&] {
        json value;
        stream >> value;
        std::cout << value << '\n';
      });
    }
}

static void
pass_formats (const json &value)
{
  std::size_t size = 0;
  const auto cbor = json::to_cbor (value);
  const auto pack = json::to_msgpack (value);
  const auto ubjson = json::to_ubjson (value, true, true);
  const auto plain = json::to_ubjson (value);
  size += cbor.size () + pack.size () + ubjson.size () + plain.size ();
  std::cout << size << (json::from_cbor (cbor) == value)
            << (json::from_msgpack (pack) == value)
            << (json::from_ubjson (ubjson) == value)
            << (json::from_ubjson (plain) == value)
            << (json::parse (value.dump ()) == value) << '\n';
  for (std::size_t cut = 0; cut < cbor.size () && cut < 30; ++cut)
    {
      auto part = cbor;
      part.resize (cut);
      attempt ([&] { std::cout << json::from_cbor (part) << '\n'; });
      part[0] ^= 0x5a;
      attempt ([&] { std::cout << json::from_msgpack (part) << '\n'; });
      attempt ([&] { std::cout << json::from_ubjson (part) << '\n'; });
      attempt ([&] { std::cout << json::from_bson (part) << '\n'; });
    }
  attempt ([&] {
    const auto bson = json::to_bson (value);
    std::cout << bson.size () << (json::from_bson (bson) == value) << '\n';
  });
}

static void
change (json value, const json &other)
{
  const json patch = json::diff (value, other);
  std::cout << patch.size () << (value.patch (patch) == other)
            << (value < other) << (value <= other) << (value > other) << '\n';
  const json flat = value.flatten ();
  attempt ([&] { std::cout << (flat.unflatten () == value) << '\n'; });
  attempt ([&] { value.merge_patch (other); });
  attempt ([&] { std::cout << value.at ("k1") << '\n'; });
  attempt ([&] { std::cout << value.at (2) << '\n'; });
  attempt ([&] { std::cout << value[json::json_pointer ("/k1/0")] << '\n'; });
  attempt ([&] { std::cout << value.value ("k2", 7) << '\n'; });
  attempt ([&] { std::cout << value.get<std::string> () << '\n'; });
  attempt ([&] { std::cout << value.get<double> () << '\n'; });
  attempt ([&] { std::cout << value.erase ("k1") << '\n'; });
  attempt ([&] { value.erase (0); });
  attempt ([&] { value.insert (value.begin (), 3); });
  for (auto i = value.rbegin (); i != value.rend (); ++i)
    std::cout << i->type_name () << ' ';
  if (value.is_object ())
    for (auto &item : value.items ())
      std::cout << item.key () << item.value ().size () << ' ';
  value.clear ();
  std::cout << value << value.empty () << '\n';
}

int
main ()
{
  parse_texts ();
  unsigned state = 7;
  json previous;
  for (int i = 0; i < 40; ++i)
    {
      const json value = make (4, state);
      pass_formats (value);
      change (previous, value);
      previous = value;
    }

  const json place = Place{ "here", 3, { 1, 0.1, 1e-300, 12345678.9 } };
  std::cout << place.dump (1, '\t') << '\n';
  attempt ([&] { std::cout << place.get<Place> ().name << '\n'; });
  attempt ([] { json ("x").get<Place> (); });
  const std::map<std::string, int> map = json{ { "a", 1 }, { "b", 2 } };
  std::cout << map.size () << '\n';
  const json found = json::parse (
      "[1,{\"a\":[2,3]},4]",
      [] (int depth, json::parse_event_t event, json &) {
        return depth != 2 || event != json::parse_event_t::array_end;
      });
  std::cout << found << '\n';
}
