// Choosing a reaction that is not among the quick ones.

import { h } from "./dom.js";
import { describedBy, field, showComplaints } from "./fields.js";

/** The reactions that a message's menu offers at once: [emoji, what it is called]. */
export const QUICK = [["👋", "a wave"], ["❤️", "a heart"], ["🎉", "a party popper"]];

/** Ask for an emoji in a small dialog, then `add(emoji)`; `back()` gives focus to where it was. */
export function askForReaction(add, back) {
  const input = h("input", { id: "reaction-emoji", type: "text", autocomplete: "off", "aria-required": "true", "aria-describedby": describedBy("reaction-emoji", "yes") });
  const form = h("form", { novalidate: true },
    h("h2", { id: "reaction-title" }, "Add a reaction"),
    field({ id: "reaction-emoji", label: "Emoji", description: "One emoji, typed or pasted.", control: input }),
    h("div", { class: "row" },
      h("button", { type: "submit", class: "button primary" }, "Add"),
      h("button", { type: "button", class: "button secondary", on: { click: () => dialog.close() } }, "Cancel")));
  const dialog = h("dialog", { class: "modal", "aria-labelledby": "reaction-title" }, form);
  form.onsubmit = (event) => {
    event.preventDefault();
    const emoji = input.value.trim();
    if (!showComplaints(form, { "reaction-emoji": /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\u{FE0F}?\u{20E3}/u.test(emoji) ? null : "Please type or paste one emoji." })) return;
    dialog.close();
    add(emoji);
  };
  dialog.onclose = () => {
    dialog.remove();
    back();
  };
  document.getElementById("dialogs").append(dialog);
  dialog.showModal();
  input.focus();
}
