// The list of where a person can go: her servers with their channels and threads, and her direct messages.

import { h, name } from "./dom.js";

const KINDS = {
  text: "", announcement: "", thread: "thread", private_thread: "private thread", voice: "voice", forum: "forum", dm: "",
};

/** The address of a place, seen through somebody's eyes. */
export function addressOf(person, place) {
  return `/?as=${person}${place ? `&in=${place}` : ""}`;
}

/** Whether a person can go to a place. */
export function canGoTo(view, id) {
  const is = (place) => place.id === id || place.threads?.some(is);
  return view.dms.some(is) || view.servers.some((server) => server.groups.some((group) => group.channels.some(is)));
}

/** The whole list. `go(event, placeId)` opens one. */
export function places(view, go) {
  const parts = view.servers.map((server) => h("section", { key: server.id, class: "server", "aria-labelledby": `server-${server.id}` },
    h("h2", { id: `server-${server.id}` }, name(server.name)),
    server.note ? h("p", { class: "hint" }, server.note) : null,
    server.groups.map((group) => [
      group.name ? h("h3", { key: `group-${group.name}` }, name(group.name)) : null,
      h("ul", { key: `list-${group.name}` }, group.channels.map((channel) => entry(view, channel, go))),
    ])));
  const messages = view.dms.length ? h("section", { key: "dms", class: "server", "aria-labelledby": "direct-messages" },
    h("h2", { id: "direct-messages" }, "Direct messages"),
    h("ul", {}, view.dms.map((dm) => entry(view, dm, go)))) : null;
  const nowhere = view.servers.length || messages ? null
    : h("p", { class: "hint" }, "Not on any server yet. The sandbox panel can let this person join.");
  return [parts, messages, nowhere];
}

function entry(view, place, go) {
  const here = view.place?.id === place.id;
  const words = [place.private ? "private" : "", KINDS[place.kind] ?? place.kind, place.unread ? `${place.unread} new` : ""].filter(Boolean).join(", ");
  return h("li", { key: place.id },
    h("a", { href: addressOf(view.me.id, place.id), "aria-current": here ? "page" : null, class: place.unread ? "unread" : null, on: { click: (event) => go(event, place.id) } },
      h("span", { class: "sign", "aria-hidden": "true" }, place.kind === "dm" ? "@" : "#"), h("span", {}, name(place.name)),
      words ? h("span", { class: "hint" }, words) : null),
    place.threads?.length ? h("ul", {}, place.threads.map((thread) => entry(view, thread, go))) : null);
}
