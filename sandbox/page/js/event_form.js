// The form in which somebody changes a scheduled event. Times are typed in the reader's own zone.

import { h } from "./dom.js";
import { describedBy, field, showComplaints } from "./fields.js";
import { attempt, does, say } from "./session.js";
import { zoneName } from "./time.js";

/** Open the form for an event; `back()` gives focus to where it was. */
export function editEvent(event, back) {
  const zone = `In your own time zone, ${zoneName(new Date(event.start * 1000))}.`;
  const controls = {
    name: h("input", { id: "event-name", type: "text", maxlength: "100", autocomplete: "off", "aria-required": "true", "aria-describedby": describedBy("event-name", null) }),
    description: h("textarea", { id: "event-description", rows: "5", maxlength: "1000", "aria-describedby": describedBy("event-description", null) }),
    start: moment("event-start", event.start, zone),
    end: moment("event-end", event.end, zone),
    location: event.outside ? h("input", { id: "event-location", type: "text", maxlength: "100", autocomplete: "off", "aria-required": "true", "aria-describedby": describedBy("event-location", null) }) : null,
  };
  controls.name.value = event.name;
  controls.description.value = event.description;
  if (controls.location) controls.location.value = event.where;
  const refusal = h("p", { class: "failure", role: "alert" });
  const form = h("form", { novalidate: true },
    h("h2", { id: "event-form-title" }, "Edit the event"),
    field({ id: "event-name", label: "Name", required: true, control: controls.name }),
    field({ id: "event-description", label: "Description", optional: true, control: controls.description }),
    field({ id: "event-start", label: "Start", description: zone, required: true, control: controls.start }),
    field({ id: "event-end", label: "End", description: zone, required: event.outside, optional: !event.outside, control: controls.end }),
    controls.location ? field({ id: "event-location", label: "Place", required: true, control: controls.location }) : null,
    refusal,
    h("div", { class: "row" }, h("button", { type: "submit", class: "button primary" }, "Save"),
      h("button", { type: "button", class: "button secondary", on: { click: () => dialog.close() } }, "Cancel")));
  const dialog = h("dialog", { class: "modal", "aria-labelledby": "event-form-title" }, form);
  form.onsubmit = async (submitted) => {
    submitted.preventDefault();
    if (!showComplaints(form, complaints(event, controls))) return;
    if (await attempt(does("edits_event", { event: event.id, ...changes(event, controls) }), (why) => { refusal.textContent = why; })) {
      dialog.close();
      say(`${controls.name.value} is saved.`);
    }
  };
  dialog.onclose = () => {
    dialog.remove();
    back();
  };
  document.getElementById("dialogs").append(dialog);
  dialog.showModal();
  controls.name.focus();
}

function complaints(event, { name, start, end, location }) {
  return {
    "event-name": name.value.trim() ? null : "Please give the event a name.",
    "event-start": start.value ? null : "Please say when it begins.",
    "event-end": end.value || !event.outside ? null : "Please say when it ends.",
    ...(location ? { "event-location": location.value.trim() ? null : "Please say where it is." } : {}),
  };
}

/** What was changed; what was left as it was is not sent, so that nobody else's change is undone. */
function changes(event, { name, description, start, end, location }) {
  const given = { name: name.value.trim(), description: description.value.trim(), location: location ? location.value.trim() : event.where };
  const was = { name: event.name, description: event.description, location: event.where };
  const changed = Object.fromEntries(Object.entries(given).filter(([key, value]) => value !== was[key]));
  for (const [key, control, before] of [["start", start, event.start], ["end", end, event.end]]) {
    if (control.value && control.value !== typed(before)) changed[key] = new Date(control.value).getTime() / 1000;
  }
  return changed;
}

function moment(id, seconds, about) {
  const control = h("input", { id, type: "datetime-local", "aria-required": "true", "aria-describedby": describedBy(id, about) });
  control.value = typed(seconds);
  return control;
}

/** A moment as the browser's own field for times writes it, in the reader's zone. */
function typed(seconds) {
  if (!seconds) return "";
  const date = new Date(seconds * 1000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}
