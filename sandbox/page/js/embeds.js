// Shows an embed: title, text, fields, pictures, footer.

import { h } from "./dom.js";
import { blocks, inline, link } from "./markdown.js";
import { picture } from "./media.js";
import { sayMoment } from "./time.js";

/** One embed. `context` as for markdown. */
export function embed(data, context, key) {
  const colour = Number.isInteger(data.color) ? `#${data.color.toString(16).padStart(6, "0")}` : null;
  const title = data.title ? inline(data.title, context) : null;
  return h("div", { key, class: "embed", role: "group", "aria-label": "Embed", style: colour ? { "--edge": colour } : {} },
    data.author ? h("p", { class: "embed-author" }, data.author.url ? link(data.author.url, data.author.name) : data.author.name) : null,
    title ? h("p", { class: "embed-title" }, data.url ? link(data.url, title) : title) : null,
    data.description ? h("div", { class: "text" }, blocks(data.description, context)) : null,
    data.fields?.length ? h("dl", { class: "fields" }, data.fields.map((field) => h("div", { class: field.inline ? "inline" : "whole" },
      h("dt", {}, inline(field.name, context)), h("dd", { class: "text" }, blocks(field.value, context))))) : null,
    data.thumbnail ? picture(data.thumbnail, "") : null,
    data.image ? picture(data.image, "") : null,
    footer(data));
}

function footer(data) {
  const parts = [];
  if (data.footer?.text) parts.push(data.footer.text);
  if (data.timestamp) parts.push(sayMoment(Date.parse(data.timestamp) / 1000, "f"));
  return parts.length ? h("p", { class: "subtext" }, parts.join(". ")) : null;
}
