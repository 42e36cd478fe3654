// Labelled fields with descriptions and complaints: shared by forms, commands and the sandbox's own controls.

import { h } from "./dom.js";

/**
 * A field: label, description, control, and room for a complaint. The control gets `aria-describedby` for both.
 * Returns an element; `complainIn` fills the complaint.
 */
export function field({ id, label, description, required, optional, control }) {
  return h("div", { class: "field", "data-field": id },
    h("label", { for: id }, label, required ? h("span", { class: "hint" }, " (required)") : null, optional ? h("span", { class: "hint" }, " (optional)") : null),
    description ? h("p", { class: "hint", id: `${id}-about` }, description) : null,
    control,
    h("p", { class: "complaint", id: `${id}-complaint`, hidden: true }));
}

/** A group of controls under one legend, such as radio buttons. */
export function fieldGroup({ id, label, description, required, optional, controls }) {
  return h("fieldset", { class: "field", "data-field": id, "aria-describedby": describedBy(id, description) },
    h("legend", { id: `${id}-label` }, label, required ? h("span", { class: "hint" }, " (required)") : null, optional ? h("span", { class: "hint" }, " (optional)") : null),
    description ? h("p", { class: "hint", id: `${id}-about` }, description) : null,
    controls,
    h("p", { class: "complaint", id: `${id}-complaint`, hidden: true }));
}

/** The ids that describe the control of a field. */
export function describedBy(id, description) {
  return description ? `${id}-about ${id}-complaint` : `${id}-complaint`;
}

/** Put a complaint (or null) beside the field `id` inside `form`. */
export function complainIn(form, id, text) {
  const holder = form.querySelector(`[data-field="${CSS.escape(id)}"]`);
  const complaint = holder.querySelector(".complaint");
  complaint.textContent = text ?? "";
  complaint.hidden = !text;
  for (const control of holder.querySelectorAll("input, select, textarea")) {
    if (text) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
}

/** Show all complaints of a form ({id: text or null}) and go to the first field that has one. Returns whether there are none. */
export function showComplaints(form, complaints) {
  let first = null;
  for (const [id, text] of Object.entries(complaints)) {
    complainIn(form, id, text);
    if (text && !first) first = form.querySelector(`[data-field="${CSS.escape(id)}"]`);
  }
  first?.querySelector("input:not([hidden]), select, textarea")?.focus();
  return first === null;
}
