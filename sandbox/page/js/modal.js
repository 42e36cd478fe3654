// A form that the bot opened: a dialog that keeps focus inside, says what is wrong beside each field, and gives focus back.
//
// Source: https://discord.com/developers/docs/components/reference (which parts a modal can hold, and their limits)

import { KIND, SELECTS, boundsOf, chosenIn, complaintAbout, oneOf, optionsOf, promptOf, severalOf } from "./choices.js";
import { h, update } from "./dom.js";
import { describedBy, field, fieldGroup, showComplaints } from "./fields.js";
import { filePicker } from "./files.js";
import { blocks } from "./markdown.js";

let shown = null;

/**
 * Show, keep or close the form to match `modal` (null: none). `context`: as for components, plus
 * `submit(modal, values, files)` → promise, and `close(modal)`.
 */
export function showModal(modal, context) {
  if (shown && shown.id !== modal?.id) hide();
  if (!modal || shown) return;
  const parts = modal.components.map((component, index) => part(component, `field-${modal.id}-${index}`, context)).filter(Boolean);
  const title = `title-${modal.id}`;
  const failure = h("p", { class: "failure", role: "alert" });
  const send = h("button", { type: "submit", class: "button primary" }, "Submit");
  const form = h("form", { novalidate: true },
    h("h2", { id: title }, modal.title),
    h("p", { class: "hint" }, `A form by ${modal.app}. What you write goes to ${modal.app} when you press Submit.`),
    parts.map(({ element }) => element),
    failure,
    h("div", { class: "row" }, send, h("button", { type: "button", class: "button secondary", on: { click: () => context.close(modal) } }, "Cancel")));
  const dialog = h("dialog", { class: "modal", "aria-labelledby": title }, form);
  form.onsubmit = async (event) => {
    event.preventDefault();
    const fields = parts.filter(({ values }) => values);
    if (!showComplaints(form, Object.fromEntries(fields.map((one) => [one.id, one.complaint()])))) return;
    if (send.getAttribute("aria-disabled")) return;
    send.setAttribute("aria-disabled", "true");
    update(failure);
    update(send, "Waiting…");
    const problem = await context.submit(modal, Object.fromEntries(fields.map((one) => [one.customId, one.values()])), fields.flatMap((one) => one.files?.() ?? []));
    send.removeAttribute("aria-disabled");
    update(send, "Submit");
    if (problem) update(failure, problem);
  };
  dialog.oncancel = (event) => {
    event.preventDefault();
    context.close(modal);
  };
  document.getElementById("dialogs").append(dialog);
  shown = { id: modal.id, dialog, opener: context.opener };
  dialog.showModal();
  (form.querySelector("input, select, textarea") ?? send).focus();
}

function hide() {
  const { dialog, opener } = shown;
  shown = null;
  dialog.close();
  dialog.remove();
  opener?.();
}

function part(component, id, context) {
  if (component.type === KIND.text) return { id, element: h("div", { class: "text" }, blocks(component.content, context)) };
  if (component.type === KIND.row) return control(component.components[0], component.components[0].label, null, id, context);
  if (component.type === KIND.label) return control(component.component, component.label, component.description, id, context);
  return control(component, component.label ?? promptOf(component), null, id, context);
}

/** One field: its element, what it holds as Discord sends it (`values`), and what is wrong with it (`complaint`). */
function control(component, label, description, id, context) {
  const required = component.required ?? component.type !== KIND.checkbox;
  const words = { id, label, description, required, optional: !required && component.type !== KIND.checkbox };
  const described = describedBy(id, description);
  const make = component.type === KIND.textInput ? text : component.type === KIND.upload ? upload
    : component.type === KIND.checkbox ? tick : choices;
  return { id, customId: component.custom_id, ...make(component, words, described, required, context) };
}

function text(component, words, described, required) {
  const props = {
    id: words.id, "aria-describedby": described, "aria-required": required ? "true" : null, placeholder: component.placeholder,
    maxlength: component.max_length ?? 4000, autocomplete: "off",
  };
  const input = component.style === 2 ? h("textarea", { ...props, rows: "4" }) : h("input", { ...props, type: "text" });
  input.value = component.value ?? "";
  return {
    element: field({ ...words, control: input }),
    values: () => input.value,
    complaint: () => {
      const { length } = input.value.trim();
      if (required && length === 0) return "Please fill this in.";
      if (length && component.min_length && length < component.min_length) return `Please write at least ${component.min_length} characters.`;
      return null;
    },
  };
}

function upload(component, words, described, required) {
  const least = component.min_values ?? 1;
  const most = component.max_values ?? 1;
  const picker = filePicker({ id: words.id, multiple: most > 1, describe: false, props: { "aria-describedby": described } });
  return {
    element: field({ ...words, control: picker.element }),
    values: () => picker.files().map(({ file }) => file.name),
    files: () => picker.files().map((entry) => ({ ...entry, field: component.custom_id })),
    complaint: () => {
      const count = picker.files().length;
      if (count === 0 && !required) return null;
      if (count < least) return least === 1 ? "Please choose a file." : `Please choose at least ${least} files.`;
      return count > most ? `Please choose at most ${most} ${most === 1 ? "file" : "files"}.` : null;
    },
  };
}

function tick(component, words, described) {
  const input = h("input", { type: "checkbox", id: words.id, checked: Boolean(component.default), "aria-describedby": described });
  const element = h("div", { class: "field", "data-field": words.id },
    h("div", { class: "choice" }, input, h("label", { for: words.id }, words.label)),
    words.description ? h("p", { class: "hint", id: `${words.id}-about` }, words.description) : null,
    h("p", { class: "complaint", id: `${words.id}-complaint`, hidden: true }));
  return { element, values: () => input.checked, complaint: () => null };
}

function choices(component, words, described, required, context) {
  const options = optionsOf(component, context.view);
  const bounds = boundsOf(component);
  const single = SELECTS.has(component.type) && bounds[1] === 1;
  const kind = component.type === KIND.radioGroup ? "radio" : "checkbox";
  const element = single
    ? field({ ...words, control: oneOf(options, component.placeholder || "Nothing chosen", { id: words.id, "aria-describedby": described, "aria-required": required ? "true" : null }) })
    : fieldGroup({ ...words, controls: severalOf(options, kind, words.id) });
  const complaint = () => {
    const count = chosenIn(element).length;
    return count === 0 && !required ? null : complaintAbout(count, bounds);
  };
  const values = () => (component.type === KIND.radioGroup ? chosenIn(element)[0] ?? null : chosenIn(element));
  return { element, values, complaint };
}
