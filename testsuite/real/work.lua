-- SPDX-License-Identifier: MIT
-- Work for the Lua interpreter that checks itself: every kind of instruction,
-- strings, tables, closures, metatables, coroutines, errors through pcall,
-- garbage.  Prints one line per part.  Nothing depends on time or addresses.
-- usage: lua work.lua ROUNDS

local rounds = tonumber(arg[1] or 10)

local function fib(n)
  if n < 2 then return n end
  return fib(n - 1) + fib(n - 2)
end

local function sieve(limit)
  local composite, count = {}, 0
  for i = 2, limit do
    if not composite[i] then
      count = count + 1
      for j = i * i, limit, i do composite[j] = true end
    end
  end
  return count
end

local function strings(n)
  local parts = {}
  for i = 1, n do
    parts[#parts + 1] = string.format("%d:%5.2f:%s", i, i / 3, ("x"):rep(i % 7))
  end
  local text = table.concat(parts, ",")
  local digits = 0
  for run in text:gmatch("%d+") do digits = digits + #run end
  local swapped = text:gsub("(%d+):", "<%1>"):upper():reverse()
  return #text, digits, #swapped, text:find("99:", 1, true)
end

local function sorting(n)
  local list, state = {}, 12345
  for i = 1, n do
    state = (state * 1103515245 + 12345) % 2147483648
    list[i] = state
  end
  table.sort(list)
  table.sort(list, function(a, b) return a > b end)
  for i = 2, n do assert(list[i - 1] >= list[i]) end
  return list[1], list[n]
end

local Account = {}
Account.__index = Account
Account.__add = function(a, b) return Account.new(a.balance + b.balance) end
Account.__eq = function(a, b) return a.balance == b.balance end
Account.__lt = function(a, b) return a.balance < b.balance end
Account.__call = function(self, by) self.balance = self.balance + by end
Account.__len = function(self) return self.balance end
Account.__tostring = function(self) return "account " .. self.balance end
function Account.new(balance)
  return setmetatable({ balance = balance }, Account)
end

local function objects(n)
  local sum = Account.new(0)
  for i = 1, n do
    local one = Account.new(i)
    one(1)
    sum = sum + one
    if one < sum and one ~= sum then sum.balance = sum.balance - 1 end
  end
  return tostring(sum), #sum
end

local function generators(n)
  local function numbers(to)
    return coroutine.wrap(function()
      for i = 1, to do coroutine.yield(i, i * i) end
      return nil
    end)
  end
  local total = 0
  for i, square in numbers(n) do total = total + i + square end
  local broken = coroutine.create(function() error("inside") end)
  local ok, message = coroutine.resume(broken)
  assert(not ok and message:find("inside"))
  return total
end

-- Errors are longjmps through the interpreter's C frames.
local function errors(n)
  local caught = 0
  local function deep(k)
    if k == 0 then error({ code = n }) end
    return 1 + deep(k - 1)
  end
  for i = 1, n do
    local ok, problem = pcall(deep, i % 10)
    if not ok and problem.code == n then caught = caught + 1 end
    ok = xpcall(function() return #nil end, function(m) return m end)
    if not ok then caught = caught + 1 end
    ok = pcall(string.rep, "x", -1, 3, 4)
    if ok then caught = caught + 1 end
    ok = pcall(table.sort, { 3, 1, "x" })
    if not ok then caught = caught + 1 end
  end
  return caught
end

local function integers(n)
  local bits, float = 0, 0.0
  for i = 1, n do
    bits = (bits << 1 ~ i) & 0xffffffff | i >> 2
    float = float + i // 3 + i % 7 - i / 2 + 2 ^ (i % 5)
    if i & 1 == 0 then bits = ~bits & 0xffff end
  end
  return bits, float, math.tointeger(3.0), math.maxinteger // -1
end

local function closures(n)
  local counters = {}
  for i = 1, n do
    local value = i
    counters[i] = function(step, ...)
      value = value + step
      return value, select("#", ...)
    end
  end
  local sum = 0
  for round = 1, 3 do
    for _, counter in ipairs(counters) do
      local value, extra = counter(round, nil, nil)
      sum = sum + value + extra
    end
  end
  return sum
end

local function garbage(n)
  local keep = setmetatable({}, { __mode = "v" })
  for i = 1, n do
    local list = { i, { i + 1 }, tostring(i) }
    keep[i % 50 + 1] = list
    if i % 100 == 0 then collectgarbage("step") end
  end
  collectgarbage()
  return #tostring(next({}))
end

local function loading(n)
  local total = 0
  for i = 1, n do
    local chunk = assert(load("local a <const> = " .. i ..
      "; local t = {x = a, [a] = 2, a}; goto done; ::done:: return t.x + #t"))
    total = total + chunk()
    assert(not load("return return"))
  end
  return total + #string.dump(fib)
end

for _ = 1, rounds do
  assert(fib(10) == 55)
end
print("fib", fib(15))
print("sieve", sieve(500 * rounds))
print("strings", strings(20 * rounds))
print("sorting", sorting(50 * rounds))
print("objects", objects(50 * rounds))
print("generators", generators(20 * rounds))
print("errors", errors(5 * rounds))
print("integers", integers(200 * rounds))
print("closures", closures(20 * rounds))
print("garbage", garbage(100 * rounds))
print("loading", loading(2 * rounds))
print("utf8", utf8.len("naïve"), utf8.char(955, 8364))
print("time", os.time({ year = 2020, month = 1, day = 1, hour = 12 }))
