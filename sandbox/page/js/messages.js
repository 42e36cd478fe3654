// Shows the messages of one place as a log: who, when, what, and what can be done with each.

import { components } from "./components.js";
import { embed } from "./embeds.js";
import { h, name, unseen } from "./dom.js";
import { blocks } from "./markdown.js";
import { attachment } from "./media.js";
import { menuIsOpen } from "./menu.js";
import { sayMoment, sayWhen } from "./time.js";

const FLAG = { ephemeral: 64, loading: 128, componentsV2: 32768 };
const SYSTEM = {
  1: "added somebody to the group", 6: "pinned a message to this place", 7: "joined the server", 18: "started a thread", 21: "started this thread",
};

/** Whether a message is shown to one person only. */
export function isPrivate(message) {
  return Boolean((message.flags ?? 0) & FLAG.ephemeral);
}

/** A person's shown name: server name, display name, account name. */
export function shownName(author) {
  return author?.nick ?? author?.global_name ?? author?.username ?? "Somebody";
}

/** A coloured disc with the first letters of a name. For the eye alone: the name always stands beside it. */
export function avatar(author) {
  const letters = shownName(author).split(/\s+/).map((word) => [...word][0] ?? "").slice(0, 2).join("").toUpperCase();
  const hue = [...shownName(author)].reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0), 16777619) >>> 0, 2166136261) % 360;
  return h("span", { class: author?.bot ? "avatar app" : "avatar", "aria-hidden": "true", style: { "--hue": String(hue) } }, letters);
}

/** One message. `context`: what markdown and components need, and what can be done with it (see deeds.js). */
export function message(data, context) {
  return show(data, { ...context, headings: [] });
}

function show(message, context) {
  const by = `by-${message.id}`;
  const system = SYSTEM[message.type];
  const loading = Boolean((message.flags ?? 0) & FLAG.loading);
  const classes = ["message", isPrivate(message) ? "only-you" : "", mentionsMe(message, context.view) ? "for-you" : "", system ? "system" : ""];
  return h("article", { key: message.id, id: `message-${message.id}`, class: classes.filter(Boolean).join(" "), tabindex: "-1", "aria-labelledby": by },
    avatar(message.author),
    h("div", { class: "message-main" },
      before(message, context),
      h("p", { class: "byline", id: by },
        h("span", { class: "author" }, name(shownName(message.author))),
        message.author.bot ? h("span", { class: "badge" }, "App") : null,
        time(message),
        message.edited_timestamp ? h("span", { class: "hint" }, "Edited") : null,
        message.pinned ? h("span", { class: "hint" }, "Pinned") : null,
        mentionsMe(message, context.view) ? h("span", { class: "hint" }, "Mentions you") : null),
      system ? h("p", {}, `${shownName(message.author)} ${system}.`) : null,
      loading ? h("p", { class: "loading" }, `${shownName(message.author)} is working on an answer…`) : null,
      !system && message.content ? h("div", { class: "text" }, blocks(message.content, context)) : null,
      (message.embeds ?? []).map((data, index) => embed(data, context, `embed-${index}`)),
      filesOf(message).map(attachment),
      h("div", { class: "components" }, components(message.components, context)),
      context.failures.has(message.id) ? h("p", { class: "failure" }, context.failures.get(message.id)) : null,
      message.thread ? thread(message.thread, context) : null,
      reactions(message, context),
      isPrivate(message) ? onlyYou(message, context) : null),
    actions(message, context));
}

function mentionsMe(message, view) {
  return (message.mentions ?? []).some(({ id }) => id === view.me.id);
}

/** Files that no component shows already. */
function filesOf(message) {
  return (message.flags ?? 0) & FLAG.componentsV2 ? [] : message.attachments ?? [];
}

function time(message) {
  const seconds = Date.parse(message.timestamp) / 1000;
  return h("time", { datetime: message.timestamp, title: sayMoment(seconds, "F") }, sayWhen(seconds));
}

/** What this message answers: another message, or somebody's command. */
function before(message, context) {
  const used = message.interaction_metadata ?? message.interaction;
  if (message.referenced_message) {
    const first = message.referenced_message;
    return h("p", { class: "before" }, "In reply to ",
      h("a", { href: `#message-${first.id}`, on: { click: (event) => context.goTo(event, first.id) } }, name(shownName(first.author)), firstWords(first, context)));
  }
  if (message.type === 19) return h("p", { class: "before" }, "In reply to a message that was deleted");
  if (used?.name || message.interaction?.name) {
    const command = message.interaction?.name ?? used.name;
    const shown = message.type === 23 ? command : `/${context.names.commands?.[command] ?? command}`;
    return h("p", { class: "before" }, name(shownName(used.user)), ` used ${shown}`);
  }
  return null;
}

/** How a message begins, as it is read: without the signs of its markdown. */
function firstWords(message, context) {
  const whole = h("div", {}, blocks(message.content ?? "", { ...context, headings: [], inLink: true }));
  whole.querySelectorAll(".unseen, [hidden]").forEach((part) => part.remove());
  whole.querySelectorAll("p, li, br, h3, h4, h5, pre, blockquote").forEach((part) => part.after(" "));
  const text = whole.textContent.replace(/\s+/g, " ").trim();
  return text ? `: ${text.slice(0, 60)}${text.length > 60 ? "…" : ""}` : "";
}

function reactions(message, context) {
  if (!message.reactions?.length) return null;
  return h("div", { class: "reactions", role: "group", "aria-label": "Reactions" }, message.reactions.map((reaction) => {
    const emoji = reaction.emoji.id ? `:${reaction.emoji.name}:` : reaction.emoji.name;
    const people = reaction.count === 1 ? "1 person" : `${reaction.count} people`;
    return h("button", {
      key: emoji, type: "button", class: "reaction", "aria-pressed": String(reaction.me), title: reaction.words,
      "aria-label": `${reaction.words}, ${people}${reaction.me ? ", you reacted" : ""}`,
      on: { click: () => context.react(reaction.emoji, !reaction.me) },
    }, h("span", { class: "emoji" }, emoji), ` ${reaction.count}`, reaction.me ? h("span", { class: "hint" }, "you reacted") : null);
  }));
}

/** The thread that was started on this message. */
function thread(channel, context) {
  return h("p", { class: "thread" }, "Thread: ", h("a", { href: context.addressOf(channel.id), on: { click: (event) => context.follow(event, channel.id) } }, name(channel.name)));
}

function onlyYou(message, context) {
  return h("p", { class: "only-you-words" }, "Only you can see this. ",
    h("button", { type: "button", class: "plain", key: "dismiss", on: { click: () => context.dismiss() } }, "Dismiss", unseen(" this message")));
}

function actions(message, context) {
  if (isPrivate(message)) return null;
  return h("button", {
    type: "button", class: "more", key: "more", id: `more-${message.id}`, "aria-haspopup": "menu", "aria-expanded": String(menuIsOpen(`more-${message.id}`)),
    on: { click: ({ currentTarget }) => context.openActions(currentTarget) },
  }, h("span", { "aria-hidden": "true", class: "dots" }, "⋯"), unseen(`More actions for the message by ${shownName(message.author)}`));
}
