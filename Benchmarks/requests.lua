-- What wrk asks for. Arguments: kind, how many records may be asked for, the header that says who asks.
--   record   a record's page, by its number, drawn anew each time
--   whole    the same from an ordinary application, with all that Belfry's page shows beside the fields
--   enter    a new dispute for Belfry's programs' door; each request is another dispute
--   form     the same dispute for an ordinary application's form, with its token
--   form-whole  the same, where the application journals and seals it
-- For a new dispute the count is the id of its organisation. Its kind and day are others each time, like those that are
-- there, so that lists with conditions find as many of the new ones as of the old.
local kind, count, name, value, drawn
local kinds = {
  "family", "neighbour", "housing_site", "contract", "production_business", "damages", "forest_land", "land_requisition",
  "wage_arrears", "consumer_other", "medical", "traffic", "property_mgmt", "other"}

function init(arguments)
  kind, count, name, value = arguments[1], tonumber(arguments[2]), arguments[3], arguments[4]
  math.randomseed(os.time() + tonumber(tostring({}):sub(-6), 16))
  drawn = math.random(1, 1e9)
end

local function headers(more)
  more[name] = value
  return more
end

function request()
  if kind == "record" or kind == "whole" then
    local page = kind == "record" and "/dispute/" or "/whole/"
    return wrk.format("GET", page .. "B-" .. math.random(1, count), headers({}))
  end
  drawn = drawn + 1
  local matter, day = kinds[drawn % #kinds + 1], string.format("2019-06-%02d", drawn % 28 + 1)
  if kind == "enter" then
    local body = string.format(
      '{"fields":{"received_on":"%s","source":"application","org":%d,"kind":"%s",' ..
      '"difficulty":"ordinary","persons_involved":2,"amount":"1200.00","brief":"住户与邻居因楼上漏水发生争执，第%d次上门。"}}',
      day, count, matter, drawn)
    return wrk.format("POST", "/api/v1/dispute", headers({
      ["Content-Type"] = "application/json", ["Idempotency-Key"] = "bench-" .. drawn}), body)
  end
  local body = string.format(
    "csrfmiddlewaretoken=%s&request=bench-%d&received_on=%s&source=application&org=%d&kind=%s&difficulty=ordinary" ..
    "&persons_involved=2&amount=120000&brief=%%E4%%BD%%8F%%E6%%88%%B7%%E4%%B8%%8E%%E9%%82%%BB%%E5%%B1%%85%d",
    string.rep("a", 32), drawn, day, count, matter, drawn)
  return wrk.format("POST", kind == "form" and "/enter" or "/enter-whole", headers({["Content-Type"] = "application/x-www-form-urlencoded"}), body)
end
