// The messages of the open place, kept at their end unless somebody has scrolled back to read: also when a picture
// loads, the message field grows, or the window changes.

import { h, update } from "./dom.js";
import { message } from "./messages.js";
import { part, say, session } from "./session.js";

const NEAR_PX = 40;

let stays = true;  // whether the reader is at the end, and so is to stay there whatever changes its size
let top = 0;       // where the log was scrolled to when last heard of
let watched = null;

const sizes = new ResizeObserver(stay);
document.addEventListener("load", stay, true);  // of pictures; a window does not hear of those
addEventListener("scroll", ({ target }) => {
  if (part("log") && (target === document || target === part("log"))) scrolled();
}, { capture: true, passive: true });

/** Bring the log inside `holder` up to date. `contextOf(message)`: what the message's parts need; see messages.js. */
export function drawLog(holder, contextOf, redraw) {
  const { view } = session;
  const key = `log-${view.me?.id}-${view.place?.id}`;
  const atEnd = holder.firstElementChild?.dataset.key !== key || session.stickToEnd || isAtEnd();
  const data = [key, view.messages, view.names, view.members, view.choices, [...session.failures], session.waiting];
  redraw("log", data, () => {
    const before = part("log")?.scrollHeight;
    const list = view.messages.map((data) => message(data, contextOf(data)));
    const empty = view.place ? "Nothing has been written here yet." : "This person is not on any server, so there is nothing to see.";
    update(holder, h("div", { key, id: "log", class: "log", role: "log", "aria-label": "Messages", tabindex: "0" },
      list.length ? list : h("p", { key: "empty", class: "empty" }, empty)));
    if (holder.firstElementChild !== watched) watch(holder.firstElementChild);
    stays = atEnd;
    if (atEnd) toEnd();
    else if (part("log").scrollHeight > before) say("There are new messages below.");
    session.stickToEnd = false;
  });
}

/** Only going up is going away from the end: what grows below moves the end away, not the reader. */
function scrolled() {
  const now = scroller().scrollTop;
  if (isAtEnd()) stays = true;
  else if (now < top) stays = false;
  top = now;
}

function watch(log) {
  watched = log;
  sizes.disconnect();
  for (const element of [log, document.body]) sizes.observe(element);
}

function stay() {
  if (stays && part("log")) toEnd();
}

/** What scrolls: the log, or the whole page where there is little height. */
function scroller() {
  const log = part("log");
  return getComputedStyle(log).overflowY === "visible" ? document.scrollingElement : log;
}

function isAtEnd() {
  const element = scroller();
  return element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
}

function toEnd() {
  const element = scroller();
  element.scrollTop = element.scrollHeight;
}
