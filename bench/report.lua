-- Asks for the address itself or, with "another" as argument, for one that was never asked for before, so that the answer
-- is made anew. Prints one line for the table: requests a second, p50 and p99 in milliseconds, failures.
local count = 0

function init(arguments)
   if arguments[1] == "another" then
      local path = wrk.path .. (wrk.path:find("?", 1, true) and "&" or "?") .. "once=" .. os.time() .. "-"
      request = function()
         count = count + 1
         return wrk.format(nil, path .. count)
      end
   end
end

function done(summary, latency, requests)
   local errors = summary.errors
   io.write(string.format("RESULT %.0f %.3f %.3f %d\n", summary.requests / summary.duration * 1e6,
      latency:percentile(50) / 1000, latency:percentile(99) / 1000,
      errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
