// SPDX-License-Identifier: MIT
// source.mjs ADDRESS TOKEN: tells what an EventSource gets, a line of JSON for each event, until its input ends.
import { EventSource } from "eventsource";

const [, , address, token] = process.argv;
const tell = (event, payload) => console.log(JSON.stringify({ event, payload }));

const source = new EventSource(address, {
  fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } }),
});
source.addEventListener("open", () => tell("open"));
source.addEventListener("error", (error) => tell("error", { code: error.code, closed: source.readyState === EventSource.CLOSED }));
for (const name of ["reading", "gap"]) {
  source.addEventListener(name, (event) => tell(name, { id: event.lastEventId, data: JSON.parse(event.data) }));
}
process.stdin.resume().on("end", () => {
  source.close();
  process.exit(0);
});
