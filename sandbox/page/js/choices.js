// What can be chosen in a select, a radio group or a group of checkboxes, and the plain controls that offer it.

import { h } from "./dom.js";

export const KIND = {
  row: 1, button: 2, stringSelect: 3, textInput: 4, userSelect: 5, roleSelect: 6, mentionableSelect: 7, channelSelect: 8,
  section: 9, text: 10, thumbnail: 11, gallery: 12, file: 13, separator: 14, container: 17, label: 18, upload: 19,
  radioGroup: 21, checkboxGroup: 22, checkbox: 23,
};
export const SELECTS = new Set([3, 5, 6, 7, 8]);
const FALLBACK = { 3: "Choose an option", 5: "Choose a person", 6: "Choose a role", 7: "Choose people or roles", 8: "Choose a channel" };

/** A select's own words, or plain ones in Discord's place. */
export function promptOf(component) {
  return component.placeholder || FALLBACK[component.type] || "Choose";
}

/** The options of a select, whatever it lists: [{label, value, description, default}]. */
export function optionsOf(component, view) {
  if (component.options) return component.options.map((option) => ({ ...option, label: `${option.emoji?.name && !option.emoji.id ? `${option.emoji.name} ` : ""}${option.label}` }));
  const chosen = new Set((component.default_values ?? []).map(({ id }) => id));
  const people = view.members.map((member) => ({ label: member.name, value: member.id }));
  const roles = view.choices.roles.map((role) => ({ label: `@${role.name}`, value: role.id }));
  const channels = view.choices.channels
    .filter((channel) => !component.channel_types?.length || component.channel_types.includes(channel.type))
    .map((channel) => ({ label: `#${channel.name}`, value: channel.id }));
  const lists = { 5: people, 6: roles, 7: [...people, ...roles], 8: channels };
  return (lists[component.type] ?? []).map((option) => ({ ...option, default: chosen.has(option.value) }));
}

/** How many may be chosen: [least, most]. */
export function boundsOf(component) {
  const group = component.type === KIND.checkboxGroup;
  const required = component.required ?? true;
  const least = component.min_values ?? (group && !required ? 0 : 1);
  const most = component.max_values ?? (group ? component.options.length : 1);
  return [required ? least : 0, most];
}

/** A native select. `props` are the element's own (id, aria-…). */
export function oneOf(options, prompt, props) {
  return h("select", props,
    h("option", { value: "" }, prompt),
    options.map((option) => h("option", { value: option.value, selected: Boolean(option.default) },
      option.description ? `${option.label}: ${option.description}` : option.label)));
}

/** Radio buttons or checkboxes. Each has its own label, and its description if there is one. */
export function severalOf(options, kind, groupName) {
  return options.map((option, index) => {
    const id = `${groupName}-${index}`;
    return h("div", { class: "choice" },
      h("input", { type: kind, id, name: groupName, value: option.value, checked: Boolean(option.default), "aria-describedby": option.description ? `${id}-about` : null }),
      h("label", { for: id }, option.label),
      option.description ? h("span", { class: "hint", id: `${id}-about` }, option.description) : null);
  });
}

/** The values chosen inside `holder`. */
export function chosenIn(holder) {
  const ticked = [...holder.querySelectorAll("input:checked")].map((input) => input.value);
  const selected = [...holder.querySelectorAll("select")].map((select) => select.value).filter(Boolean);
  return [...ticked, ...selected];
}

/** Why this number of choices will not do, in words; or null if it will. */
export function complaintAbout(count, [least, most]) {
  if (count < least) return least === 1 ? "Please choose one." : `Please choose at least ${least}.`;
  if (count > most) return `Please choose at most ${most}.`;
  return null;
}
