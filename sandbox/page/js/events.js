// The scheduled events of a person's servers, as Discord lists them: when, where, by whom, and what this person may do.

import { ask } from "./ask.js";
import { h, name, unseen } from "./dom.js";
import { editEvent } from "./event_form.js";
import { blocks } from "./markdown.js";
import { attempt, does, part, say } from "./session.js";
import { sayDistance, sayMoment } from "./time.js";

const QUESTIONS = {
  begin: { label: "Begin…", deed: "begins_event", title: "Begin this event?", words: "Discord shows it as going on.", done: "has begun" },
  end: { label: "End…", deed: "ends_event", title: "End this event?", words: "It leaves the list, and cannot be begun again.", done: "is over" },
  cancel: { label: "Cancel…", deed: "cancels_event", title: "Cancel this event?", words: "It leaves the list, and cannot be taken up again.", done: "is cancelled", submit: "Cancel the event" },
  delete: { label: "Delete…", deed: "deletes_event", title: "Delete this event?", words: "It goes for everybody, and does not come back.", done: "is deleted" },
};

/** The list. `context`: what markdown needs. */
export function events(view, context) {
  return [
    h("h2", {}, "Events"),
    view.events.length ? h("ul", { class: "event-list" }, view.events.map((event) => one(event, view, context)))
      : h("p", { class: "hint" }, "No event is planned that this person can see."),
  ];
}

function one(event, view, context) {
  const heading = `event-${event.id}`;
  return h("li", { key: event.id },
    h("h3", { id: heading, tabindex: "-1" }, name(event.name)),
    h("p", {}, event.going_on ? "Going on now" : "Planned", ", ", h("span", { "data-distance-to": String(event.start) }, sayDistance(event.start))),
    h("dl", {},
      fact("When", sayMoment(event.start, "F"), event.end ? ` to ${sayMoment(event.end, "F")}` : ""),
      fact(event.outside ? "Where" : "Channel", name(event.where)),
      view.servers.length > 1 ? fact("Server", name(event.server)) : null,
      fact("Made by", name(event.made_by)),
      fact("Interested", `${event.interested} ${event.interested === 1 ? "person" : "people"}. Everybody can see who.`)),
    event.description ? h("div", { class: "event-words" }, blocks(event.description, context)) : null,
    event.may.length ? h("div", { class: "row" }, event.may.map((deed) => button(deed, event))) : null);
}

function fact(label, ...words) {
  return h("div", {}, h("dt", {}, label), h("dd", {}, ...words));
}

function button(deed, event) {
  const id = `event-${event.id}-${deed}`;
  const props = { key: deed, id, type: "button", class: deed === "delete" ? "button danger" : "button secondary" };
  const about = unseen(` (${event.name})`);
  if (deed === "interest") {
    const interested = !event.me;
    return h("button", { ...props, "aria-pressed": String(event.me), on: { click: () => attempt(does("is_interested_in", { event: event.id, interested })) } }, "Interested", about);
  }
  const back = () => (part(id) ?? part("events")).focus();
  if (deed === "edit") return h("button", { ...props, on: { click: () => editEvent(event, back) } }, "Edit…", about);
  return h("button", { ...props, on: { click: () => askFor(QUESTIONS[deed], event, back) } }, QUESTIONS[deed].label, about);
}

function askFor(question, event, back) {
  ask({
    title: question.title, words: `${event.name}. ${question.words}`, submit: question.submit ?? question.label.replace("…", ""), back,
    async done() {
      if (await attempt(does(question.deed, { event: event.id }))) say(`${event.name} ${question.done}.`);
    },
  });
}
