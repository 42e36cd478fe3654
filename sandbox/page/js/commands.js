// The command picker: type "/" to find a command, then fill in its options and send it.

import { combobox } from "./combobox.js";
import { h } from "./dom.js";
import { describedBy, field, showComplaints } from "./fields.js";
import { filePicker } from "./files.js";
import { post, read } from "./link.js";

const KIND = { text: 3, whole: 4, yesNo: 5, person: 6, channel: 7, role: 8, anybody: 9, number: 10, file: 11 };

/** What somebody can use at a place: [{id, name, shown, description, app, kind, options}]; kind 1 slash, 2 person, 3 message. */
export async function commandsFor(context) {
  return (await read(`/page/people/${context.view.me.id}/commands?in=${context.view.place.id}`)).commands;
}

/** The field in which a command is found. `chosen(command)`, `left()` when the person goes back to writing. */
export function commandFinder({ context, text = "/", chosen, left }) {
  const finder = combobox({
    id: "command-field", label: "Command", listLabel: "Commands", text, above: true,
    load: async (typed) => {
      const sought = typed.replace(/^\//, "").toLowerCase();
      const all = (await commandsFor(context())).filter((command) => command.kind === 1);
      const fits = all.filter((command) => command.shown.toLowerCase().includes(sought) || command.name.toLowerCase().includes(sought));
      fits.sort((a, b) => Number(!a.shown.toLowerCase().startsWith(sought)) - Number(!b.shown.toLowerCase().startsWith(sought)) || a.shown.localeCompare(b.shown));
      return fits.map((command) => ({ label: `/${command.shown}`, hint: `${command.description} (${command.app})`, value: command }));
    },
    pick: (option) => chosen(option.value),
    cancel: left,
    emptied: left,
  });
  return {
    input: finder.input,
    element: h("div", { class: "command-finder" },
      h("label", { for: "command-field" }, "Command"),
      finder.element,
      h("button", { type: "button", class: "plain", on: { click: left } }, "Back to the message")),
  };
}

/** The form for one command's options. `run({command, values, files})` sends it, `left()` gives up. */
export function commandForm({ context, command, run, left }) {
  const parts = command.options.map((option) => part(option, command, context, () => valuesOf(parts)));
  const send = h("button", { type: "submit", class: "button primary" }, `Use /${command.shown}`);
  const form = h("form", { class: "command-form", novalidate: true, "aria-label": `Command /${command.shown}`, on: { keydown: (event) => { if (event.key === "Escape") left(); } } },
    h("p", { class: "command-name" }, `/${command.shown}`),
    h("p", { class: "hint" }, command.description),
    parts.map(({ element }) => element),
    h("div", { class: "row" }, send, h("button", { type: "button", class: "button secondary", on: { click: left } }, "Cancel")));
  form.onsubmit = (event) => {
    event.preventDefault();
    const complaints = Object.fromEntries(parts.map((one) => [one.id, one.complaint()]));
    if (showComplaints(form, complaints)) run({ command, values: valuesOf(parts), files: parts.flatMap((one) => one.files?.() ?? []) });
  };
  return { element: form, focus: () => (parts[0]?.input ?? send).focus() };
}

function valuesOf(parts) {
  return Object.fromEntries(parts.filter(({ value }) => value() !== null).map((one) => [one.name, one.value()]));
}

function part(option, command, context, others) {
  const id = `option-${option.name}`;
  const common = { id, "aria-describedby": describedBy(id, option.description), "aria-required": option.required ? "true" : null };
  const make = (control, rest) => ({
    id, name: option.name, input: control.input ?? control,
    element: field({ id, label: option.shown, description: option.description, required: option.required, optional: !option.required, control: control.element ?? control }),
    complaint: () => (option.required && rest.value() === null ? "Please fill this in." : rest.wrong?.() ?? null),
    ...rest,
  });
  if (option.type === KIND.file) {
    const files = filePicker({ id, multiple: false, describe: false, props: { "aria-describedby": common["aria-describedby"] } });
    return make(files, { value: () => (files.files().length ? { file: option.name } : null), files: () => files.files().map((entry) => ({ ...entry, field: option.name })) });
  }
  const listed = listFor(option, context());
  if (listed) {
    const select = h("select", common, h("option", { value: "" }, option.required ? "Choose…" : "Nothing chosen"),
      listed.map(({ label }, index) => h("option", { value: String(index) }, label)));
    return make(select, { value: () => (select.value === "" ? null : listed[Number(select.value)].value) });
  }
  if (option.autocomplete) {
    const box = combobox({
      id, label: option.shown, describedBy: common["aria-describedby"], required: option.required, above: true,
      load: async (typed) => (await post(`/page/people/${context().view.me.id}/autocomplete`, {
        in: context().view.place.id, command: command.id, path: command.name, option: option.name, values: { ...others(), [option.name]: typed },
      })).choices.map((choice) => ({ label: choice.name, value: choice.value })),
    });
    return make(box, { value: () => (box.value() === "" ? null : box.value()) });
  }
  return typed(option, common, make);
}

function listFor(option, { view }) {
  if (option.choices?.length) return option.choices.map((choice) => ({ label: choice.shown ?? choice.name, value: choice.value }));
  const people = view.members.map((member) => ({ label: member.name, value: member.id }));
  const roles = view.choices.roles.map((role) => ({ label: `@${role.name}`, value: role.id }));
  const channels = view.choices.channels.filter(({ type }) => !option.channel_types?.length || option.channel_types.includes(type));
  return {
    [KIND.yesNo]: [{ label: "True", value: true }, { label: "False", value: false }],
    [KIND.person]: people,
    [KIND.channel]: channels.map((channel) => ({ label: `#${channel.name}`, value: channel.id })),
    [KIND.role]: roles,
    [KIND.anybody]: [...people, ...roles],
  }[option.type] ?? null;
}

function typed(option, common, make) {
  const isNumber = option.type === KIND.whole || option.type === KIND.number;
  const input = h("input", { ...common, type: "text", autocomplete: "off", inputmode: isNumber ? "decimal" : null, maxlength: isNumber ? null : option.max_length ?? 6000 });
  const value = () => (input.value.trim() === "" ? null : isNumber ? Number(input.value) : input.value);
  const wrong = () => {
    const is = value();
    if (is === null) return null;
    if (!isNumber) return option.min_length && is.length < option.min_length ? `Please write at least ${option.min_length} characters.` : null;
    if (Number.isNaN(is) || (option.type === KIND.whole && !Number.isInteger(is))) return "Please write a number.";
    if (option.min_value !== undefined && option.min_value !== null && is < option.min_value) return `Please write ${option.min_value} or more.`;
    if (option.max_value !== undefined && option.max_value !== null && is > option.max_value) return `Please write ${option.max_value} or less.`;
    return null;
  };
  return make(input, { value, wrong });
}
