// A small dialog that asks for one thing, or only whether to go on. Focus begins in it and returns to where it was.

import { h } from "./dom.js";
import { describedBy, field, showComplaints } from "./fields.js";

const FIELD = "ask-field";

/**
 * Ask. `title` and `words` say what it is about, `submit` is the button that goes on, `input` the field if there is one
 * ({label, description, complaint(text) → words or null}). Then `done(text)`; `back()` gives focus to where it was.
 */
export function ask({ title, words, submit, input, done, back }) {
  const control = input ? h("input", { id: FIELD, type: "text", maxlength: "100", autocomplete: "off", "aria-required": "true", "aria-describedby": describedBy(FIELD, input.description) }) : null;
  const cancel = h("button", { type: "button", class: "button secondary", on: { click: () => dialog.close() } }, "Cancel");
  const form = h("form", { novalidate: true },
    h("h2", { id: "ask-title" }, title),
    words ? h("p", { id: "ask-words" }, words) : null,
    input ? field({ id: FIELD, label: input.label, description: input.description, control }) : null,
    h("div", { class: "row" }, h("button", { type: "submit", class: "button primary" }, submit), cancel));
  const dialog = h("dialog", { class: "modal", "aria-labelledby": "ask-title", "aria-describedby": words ? "ask-words" : null }, form);
  form.onsubmit = (event) => {
    event.preventDefault();
    const text = control?.value.trim() ?? "";
    if (input && !showComplaints(form, { [FIELD]: input.complaint(text) })) return;
    dialog.close();
    done(text);
  };
  dialog.onclose = () => {
    dialog.remove();
    back();
  };
  document.getElementById("dialogs").append(dialog);
  dialog.showModal();
  (control ?? cancel).focus();
}
