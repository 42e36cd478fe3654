// What stands beside the conversation: channels at one side, people, events or the sandbox's controls at the other. Each can be
// put away; where there is little width, one at a time takes the conversation's place.

import { h, update } from "./dom.js";
import { part } from "./session.js";

const SIDES = [["places", "Channels"], ["members", "People"], ["events", "Events"], ["sandbox", "Sandbox"]];
const wide = matchMedia("(min-width: 62rem)");
let open = new Set();

function begin() {
  open = new Set(wide.matches ? ["places", "sandbox"] : []);
  draw();
}

function toggle(id) {
  if (open.has(id)) open.delete(id);
  else {
    if (!wide.matches) open.clear();
    if (id !== "places") for (const other of ["members", "events", "sandbox"]) open.delete(other);
    open.add(id);
  }
  draw();
}

/** Where there is little width: back to the conversation. */
export function showConversation() {
  if (wide.matches) return;
  open.clear();
  draw();
}

function draw() {
  for (const [id] of SIDES) part(id).hidden = !open.has(id);
  document.body.classList.toggle("covered", !wide.matches && open.size > 0);
  update(part("panels"), SIDES.map(([id, label]) => h("button", {
    key: id, type: "button", class: "button secondary", "aria-expanded": String(open.has(id)), "aria-controls": id,
    on: { click: () => toggle(id) },
  }, label)));
}

wide.addEventListener("change", begin);
begin();
