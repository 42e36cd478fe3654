// What this tab is doing: whose eyes it sees through, where, what it waits for, and how it asks the sandbox for things.

import { h, update } from "./dom.js";
import { openLine, post, Refused } from "./link.js";
import { closeMenu } from "./menu.js";
import { addressOf } from "./places.js";
import { setOffset } from "./time.js";

export const part = (id) => document.getElementById(id);

const SAID_MS = 8000;

/** The state that the parts of the page share. `view`: what the sandbox last sent; `draw()` is set by main.js. */
export const session = {
  view: null,
  connected: false,
  waiting: null,       // {message, part}: what was pressed and has no answer yet
  failures: new Map(), // message id → why what was done with it failed
  opener: null,        // gives focus back to what opened the form
  stickToEnd: true,    // after one's own deed the newest message is wanted, wherever the log was scrolled to
  arrival: null,       // the place whose heading takes focus as soon as it is there
  draw: () => {},
};

const seen = placeInAddress();

function placeInAddress() {
  const query = new URLSearchParams(location.search);
  return { as: query.get("as"), in: query.get("in") };
}

const line = openLine({
  onView(view) {
    session.view = view;
    setOffset(view.clock.offset_seconds);
    const [as, place] = [view.me?.id ?? null, view.place?.id ?? null];
    if (seen.as !== as || seen.in !== place) {
      Object.assign(seen, { as, in: place });
      history.replaceState(null, "", addressOf(as, place));
    }
    session.draw();
  },
  onLine(open) {
    if (!open && session.connected) say("The line to the sandbox broke. Trying again.");
    if (open && session.view) say("Connected again.");
    session.connected = open;
    session.draw();
  },
});
line.look(seen);

addEventListener("popstate", () => look(placeInAddress()));

function look(next) {
  Object.assign(seen, next);
  closeMenu();
  session.failures.clear();
  line.look(seen);
}

/** Open a place. Its heading takes focus, as the top of a page does after following a link. */
export function goTo(place) {
  history.pushState(null, "", addressOf(session.view.me.id, place));
  if (session.view.place?.id === place) part("place-name").focus();
  else session.arrival = place;
  look({ as: session.view.me.id, in: place });
}

/** See through somebody else's eyes, at the same place where that is possible. */
export function lookThrough(person) {
  history.pushState(null, "", addressOf(person, seen.in));
  look({ as: person, in: seen.in });
}

/** Say something once, for the eye and for screen readers. */
export function say(text) {
  update(part("status"), text ? h("p", {}, text) : []);
  clearTimeout(say.timer);
  say.timer = setTimeout(() => update(part("status")), SAID_MS);
}

/** Do one deed as the person whose eyes are lent; throws Refused. */
export function does(deed, body = {}, files = []) {
  return post(`/page/people/${session.view.me.id}/do/${deed}`, { in: session.view.place?.id ?? null, ...body }, files);
}

/** Try something. Returns its answer, or null after `otherwise` has heard why it was refused. */
export async function attempt(promise, otherwise = say) {
  try {
    return await promise;
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    otherwise(problem.message);
    return null;
  }
}
