// Shows pictures, films and files, always with words beside or behind them.

import { h } from "./dom.js";
import { link, spoiler } from "./markdown.js";

/** Whether an address is served by the sandbox itself; anything else is linked to, never loaded. */
function isOurs(address) {
  return new URL(address, location.href).origin === location.origin;
}

function addressOf(media) {
  return media.proxy_url && isOurs(media.proxy_url) ? media.proxy_url : media.url;
}

/** A picture with its alternative text. `media`: {url, content_type?}, `description`: what the sender wrote about it. */
export function picture(media, description, { hidden = false } = {}) {
  const address = addressOf(media);
  const words = description || "Picture without a description";
  const shown = isOurs(address)
    ? h("img", { src: address, alt: words, loading: "lazy", class: "picture" })
    : h("p", { class: "elsewhere" }, "Picture on another site: ", link(address, words));
  return hidden ? spoiler(shown) : shown;
}

/** An attachment of a message. */
export function attachment(file) {
  const hidden = file.filename.startsWith("SPOILER_");
  const kind = file.content_type ?? "";
  if (kind.startsWith("image/") && !kind.includes("svg")) {
    return h("figure", { key: `file-${file.id}`, class: "attachment" }, picture(file, file.description, { hidden }));
  }
  return h("p", { key: `file-${file.id}`, class: "attachment file" },
    h("a", { href: addressOf(file), download: file.filename }, file.title ?? file.filename), ` (${sayBytes(file.size)})`,
    file.description ? h("span", { class: "hint" }, file.description) : null);
}

/** A size in words. */
export function sayBytes(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
