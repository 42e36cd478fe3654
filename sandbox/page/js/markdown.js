// Shows Discord's markdown as elements: blocks first (code, quotes, headings, lists), then what stands inside a line.
//
// Invariants:
// - Text never becomes markup: every piece ends as a text node, every link is http or https.
// - Headings follow one another without a gap, whatever the writer chose, so that they can be walked through.
// Source: https://discord.com/developers/docs/reference#message-formatting

import { h, name, unseen } from "./dom.js";
import { sayDistance, sayMoment } from "./time.js";

const FENCE = /```(?:([\w+-]*)\n)?([\s\S]*?)```/;
const ITEM = /^(\s*)(?:[-*]|(\d+)\.) (.*)$/;
const TOP_HEADING = 3;  // the page itself uses the first two

/**
 * Show a text. `context`: `names` ({users, roles, channels} by id, {commands} by name), `linkTo(channelId)` → address or null,
 * `openCommand(name)`, `language` in which Discord says moments. Returns a list of nodes.
 */
export function blocks(text, context) {
  const marks = { ...context, headings: context.headings ?? [] };
  const nodes = [];
  let rest = text;
  for (let fence = FENCE.exec(rest); fence; fence = FENCE.exec(rest)) {
    nodes.push(...lines(rest.slice(0, fence.index), marks), codeBlock(fence[2], fence[1]));
    rest = rest.slice(fence.index + fence[0].length);
  }
  return [...nodes, ...lines(rest, marks)];
}

function codeBlock(text, language) {
  const label = language ? `Code in ${language}` : "Code";
  return h("pre", { tabindex: "0", role: "group", "aria-label": label }, h("code", {}, text.replace(/\n$/, "")));
}

function lines(text, marks) {
  const nodes = [];
  const all = text.replace(/^\n+|\n+$/g, "").split("\n");
  let at = 0;
  const take = (test) => {
    const taken = [];
    while (at < all.length && test(all[at])) taken.push(all[at++]);
    return taken;
  };
  while (at < all.length) {
    const line = all[at];
    const heading = /^(#{1,3}) +(.+)$/.exec(line);
    if (line.trim() === "") at += 1;
    else if (line.startsWith(">>> ")) {
      const quoted = all.slice(at).join("\n").slice(4);
      at = all.length;
      nodes.push(h("blockquote", {}, lines(quoted, marks)));
    } else if (/^> /.test(line)) {
      const quoted = take((next) => /^>( |$)/.test(next)).map((next) => next.slice(2)).join("\n");
      nodes.push(h("blockquote", {}, lines(quoted, marks)));
    } else if (heading) {
      at += 1;
      const level = levelOf(heading[1].length, marks.headings);
      nodes.push(h(`h${level}`, { class: `heading-${heading[1].length}` }, inline(heading[2], marks)));
    } else if (/^-# +\S/.test(line)) {
      at += 1;
      nodes.push(h("p", { class: "subtext" }, inline(line.replace(/^-# +/, ""), marks)));
    } else if (ITEM.test(line)) nodes.push(list(take((next) => ITEM.test(next)), marks));
    else nodes.push(paragraph(take((next) => isPlain(next)), marks));
  }
  return nodes;
}

function isPlain(line) {
  return line.trim() !== "" && !/^(> |>>> |#{1,3} +\S|-# +\S)/.test(line) && !ITEM.test(line);
}

/** Discord's level 1 to 3 → an element one deeper than the nearest heading above it that ranks higher. */
function levelOf(rank, open) {
  while (open.length && open.at(-1) >= rank) open.pop();
  open.push(rank);
  return Math.min(TOP_HEADING + open.length - 1, 6);
}

function paragraph(plain, marks) {
  return h("p", {}, inline(plain.join("\n"), marks));
}

function list(items, marks) {
  const [, indent, number] = ITEM.exec(items[0]);
  const element = h(number ? "ol" : "ul", number && number !== "1" ? { start: number } : {});
  for (let at = 0; at < items.length; ) {
    const [, , , text] = ITEM.exec(items[at++]);
    const inner = [];
    while (at < items.length && ITEM.exec(items[at])[1].length > indent.length) inner.push(items[at++]);
    element.append(h("li", {}, inline(text, marks), inner.length ? list(inner, marks) : null));
  }
  return element;
}

// What can stand inside a line: a pattern (sticky) and what it becomes.
const INLINE = [
  [/\\([^\p{L}\p{N}\s])/uy, (found) => found[1]],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, (found) => h("code", {}, found[2].replace(/^ (.*) $/, "$1"))],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, (found, marks) => h("strong", {}, inline(found[1], marks))],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, (found, marks) => h("u", {}, inline(found[1], marks))],
  [/\*(?=[^\s*])((?:\\[\s\S]|\*\*[^*]+\*\*|[^*\\])+)\*(?!\*)/y, (found, marks) => h("em", {}, inline(found[1], marks))],
  [/(?<![\p{L}\p{N}])_(?=\S)((?:\\[\s\S]|__[^_]+__|[^_\\])+)_(?![\p{L}\p{N}_])/uy, (found, marks) => h("em", {}, inline(found[1], marks))],
  [/~~((?:\\[\s\S]|[^\\])+?)~~/y, (found, marks) => h("s", {}, inline(found[1], marks))],
  [/\|\|([\s\S]+?)\|\|/y, (found, marks) => spoiler(inline(found[1], marks))],
  [/<@!?(\d+)>/y, (found, marks) => mention("@", marks.names.users?.[found[1]] ?? "unknown-user")],
  [/<@&(\d+)>/y, (found, marks) => mention("@", marks.names.roles?.[found[1]] ?? "deleted-role")],
  [/<#(\d+)>/y, (found, marks) => placeLink(found[1], marks)],
  [/<\/([^:<>]{1,100}):(\d+)>/y, (found, marks) => commandLink(found[1], marks)],
  [/<id:(customize|browse|guide|linked-roles)>/y, (found) => mention("", { customize: "Channels and roles", browse: "Browse channels", guide: "Server guide", "linked-roles": "Linked roles" }[found[1]])],
  [/<a?:(\w{2,}):\d+>/y, (found) => h("span", { class: "emoji" }, `:${found[1]}:`)],
  [/<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y, (found, marks) => moment(Number(found[1]), found[2], marks.language)],
  [/\[([^\]\n]+)\]\(<?(https?:\/\/[^\s<>)]+(?:\([^\s<>)]*\)[^\s<>)]*)?)>?(?: "[^"\n]*")?\)/y, (found, marks) => link(found[2], inline(found[1], { ...marks, inLink: true }), marks)],
  [/<(https?:\/\/[^\s<>]+)>/y, (found, marks) => link(found[1], found[1], marks)],
  [/https?:\/\/[^\s<]+[^\s<.,:;"')\]]/y, (found, marks) => (marks.inLink ? found[0] : link(found[0], found[0], marks))],
  [/@(everyone|here)\b/y, (found) => mention("@", found[1])],
];

/** Show what stands inside a line: a list of nodes and strings. */
export function inline(text, marks) {
  const nodes = [];
  let plain = "";
  const flush = () => {
    plain.split("\n").forEach((part, index) => nodes.push(...(index ? [h("br")] : []), part));
    plain = "";
  };
  for (let at = 0; at < text.length; ) {
    const [found, build] = matchAt(text, at);
    if (found) {
      flush();
      nodes.push(build(found, marks));
      at += found[0].length;
    } else plain += text[at++];
  }
  flush();
  return nodes.filter((node) => node !== "");
}

function matchAt(text, at) {
  if (!/[\\`*_~|<[h@]/.test(text[at])) return [null, null];
  for (const [pattern, build] of INLINE) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return [found, build];
  }
  return [null, null];
}

function mention(sign, text) {
  return h("span", { class: "mention" }, sign, name(text));
}

function placeLink(id, marks) {
  const label = marks.names.channels?.[id];
  const address = label ? marks.linkTo?.(id) : null;
  if (!address) return mention("#", label ?? "no-access");
  return h("a", { class: "mention", href: address, "data-place": id }, "#", name(label));
}

function commandLink(command, marks) {
  const shown = marks.names.commands?.[command] ?? command;
  if (!marks.openCommand) return mention("/", shown);
  const open = (event) => {
    event.preventDefault();
    marks.openCommand(shown);
  };
  return h("a", { href: "#message-field", class: "mention", on: { click: open } }, "/", shown);
}

function moment(seconds, style, language) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return `<t:${seconds}>`;
  const props = { class: "moment", datetime: date.toISOString(), title: sayMoment(seconds, "F", language), lang: language };
  if (style === "R") return h("time", { ...props, "data-distance-to": seconds, "aria-live": "off" }, sayDistance(seconds, language));
  return h("time", props, sayMoment(seconds, style, language));
}

const PLACE_ADDRESS = /^https:\/\/(?:\w+\.)?discord\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/\d+)?$/;

/** A link: to a place of this sandbox it stays in the page, else it leads out of it, and what opens in a new tab says so. */
export function link(address, words, context = {}, props = {}) {
  const place = PLACE_ADDRESS.exec(address)?.[1];
  const inside = place ? context.linkTo?.(place) : null;
  if (inside) return h("a", { ...props, href: inside }, words);
  return h("a", { ...props, href: address, target: "_blank", rel: "noopener noreferrer" }, words, unseen(" (opens in a new tab)"));
}

/** Text that stays hidden until somebody asks for it. */
export function spoiler(content) {
  const hidden = h("span", { class: "spoiler-text", hidden: true }, content);
  const turn = ({ currentTarget: button }) => {
    const text = button.nextElementSibling;
    text.hidden = !text.hidden;
    button.setAttribute("aria-expanded", String(!text.hidden));
    button.textContent = text.hidden ? "Show spoiler" : "Hide spoiler";
  };
  return h("span", {}, h("button", { type: "button", class: "spoiler", "aria-expanded": "false", on: { click: turn } }, "Show spoiler"), hidden);
}
