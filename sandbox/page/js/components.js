// Shows a message's components, old (rows of buttons and selects) and new (sections, containers, galleries and text).
//
// Each part has words: a button its label, a select its prompt, a picture its description, a spoiler says that it is one.
// Source: https://discord.com/developers/docs/components/reference

import { KIND, SELECTS, boundsOf, chosenIn, complaintAbout, oneOf, optionsOf, promptOf, severalOf } from "./choices.js";
import { h } from "./dom.js";
import { blocks, link, spoiler } from "./markdown.js";
import { picture, sayBytes } from "./media.js";

const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link", 6: "premium" };

/**
 * Show components. `context`: what markdown needs, plus `view`, `message`, `press(component)`,
 * `choose(component, values)`, `complain(text)` and `waiting` (the custom_id that is waiting for its answer).
 */
export function components(list, context) {
  return (list ?? []).map((component, index) => one(component, context, `part-${component.id ?? index}`));
}

function one(component, context, key) {
  switch (component.type) {
    case KIND.row: return h("div", { key, class: "row" }, components(component.components, context));
    case KIND.button: return button(component, context);
    case KIND.section: return h("div", { key, class: "section" },
      h("div", { class: "section-text" }, components(component.components, context)), one(component.accessory, context, "accessory"));
    case KIND.text: return h("div", { key, class: "text" }, blocks(component.content, context));
    case KIND.thumbnail: return h("div", { key, class: "thumbnail" }, picture(component.media, component.description, { hidden: component.spoiler }));
    case KIND.gallery: return h("div", { key, class: "gallery" }, component.items.map((item) =>
      h("figure", {}, picture(item.media, item.description, { hidden: item.spoiler }))));
    case KIND.file: return file(component, key);
    case KIND.separator: return component.divider === false ? h("div", { key, class: "gap" }) : h("hr", { key });
    case KIND.container: return container(component, context, key);
    default: return SELECTS.has(component.type) ? select(component, context, key)
      : h("p", { key, class: "hint" }, `A part of kind ${component.type}, which this page cannot show.`);
  }
}

function button(component, context) {
  const style = STYLES[component.style] ?? "secondary";
  const emoji = component.emoji ? (component.emoji.id ? `:${component.emoji.name}:` : component.emoji.name) : null;
  const label = [component.label ? h("span", {}, component.label) : null, emoji ? h("span", { class: "emoji" }, emoji) : null];
  if (component.style === 5) {
    return link(component.url, label, context, { key: component.url, class: "button link" });
  }
  const waits = context.waiting === component.custom_id;
  return h("button", {
    key: component.custom_id, type: "button", class: `button ${style}`, disabled: component.disabled,
    "aria-disabled": waits ? "true" : null, on: { click: () => waits || context.press(component) },
  }, label, waits ? h("span", { class: "waiting" }, "Waiting…") : null);
}

function select(component, context) {
  const id = `select-${context.message.id}-${component.custom_id}`;
  const options = optionsOf(component, context.view);
  const bounds = boundsOf(component);
  const waits = context.waiting === component.custom_id;
  const submit = ({ currentTarget }) => {
    const values = chosenIn(currentTarget.closest(".select"));
    const complaint = complaintAbout(values.length, bounds);
    if (complaint) context.complain(`${promptOf(component)}: ${complaint}`);
    else if (!waits) context.choose(component, values);
  };
  const choose = h("button", { type: "button", class: "button secondary", disabled: component.disabled, "aria-label": `Choose: ${promptOf(component)}`, on: { click: submit } }, waits ? "Waiting…" : "Choose");
  if (bounds[1] === 1) {
    return h("div", { key: component.custom_id, class: "select" },
      h("label", { for: id }, promptOf(component)),
      h("div", { class: "select-line" }, oneOf(options, "Nothing chosen", { id, disabled: component.disabled }), choose));
  }
  return h("details", { key: component.custom_id, class: "select several" },
    h("summary", {}, promptOf(component)),
    h("fieldset", { disabled: component.disabled },
      h("legend", {}, bounds[0] === bounds[1] ? `Choose ${bounds[0]}` : `Choose ${bounds[0]} to ${bounds[1]}`),
      severalOf(options, "checkbox", id)),
    choose);
}

function file(component, key) {
  const shown = h("a", { href: component.file.url, download: component.name ?? "" }, component.name ?? "File");
  return h("p", { key, class: "attachment file" }, component.spoiler ? spoiler(shown) : shown, component.size ? ` (${sayBytes(component.size)})` : null);
}

function container(component, context, key) {
  const colour = Number.isInteger(component.accent_color) ? `#${component.accent_color.toString(16).padStart(6, "0")}` : null;
  const inside = components(component.components, context);
  return h("div", { key, class: "container", style: colour ? { "--edge": colour } : {} }, component.spoiler ? spoiler(inside) : inside);
}
