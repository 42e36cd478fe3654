// What can be done with a message or a person: press, choose, react, reply, edit, delete, start a thread, and the commands that apps put into menus.

import { ask } from "./ask.js";
import { commandsFor } from "./commands.js";
import { openMenu } from "./menu.js";
import { askForReaction, QUICK } from "./reaction.js";
import { attempt, does, goTo, lookThrough, part, say, session } from "./session.js";

const ON_PERSON = 2;
const ON_MESSAGE = 3;

/** What a message's parts need to act; `composer` takes replies and commands. */
export function actionsFor(message, composer) {
  return {
    waiting: session.waiting?.message === message.id ? session.waiting.part : null,
    press: (component) => use(message, component, "presses", {}, composer),
    choose: (component, values) => use(message, component, "chooses", { values }, composer),
    complain: (text) => fail(message, text),
    react: (emoji, on) => attempt(does(on ? "reacts" : "unreacts", { message: message.id, emoji: emoji.id ? `${emoji.name}:${emoji.id}` : emoji.name })),
    dismiss: () => attempt(does("dismisses", { message: message.id })),
    openActions: (button) => messageActions(button, message, composer),
    goTo: (event, id) => { event.preventDefault(); part(`message-${id}`)?.focus(); },
  };
}

/** Press or choose and wait for the bot; a failure is said under the message. */
async function use(message, component, deed, body, composer) {
  session.waiting = { message: message.id, part: component.custom_id };
  session.failures.delete(message.id);
  session.opener = () => focusPart(message.id, component.custom_id, composer);
  session.stickToEnd = true;
  session.draw();
  await attempt(does(deed, { message: message.id, part: component.custom_id, ...body }), (why) => session.failures.set(message.id, why));
  session.waiting = null;
  session.draw();
}

function fail(message, text) {
  session.failures.set(message.id, text);
  session.draw();
}

/** Give focus to a part of a message, or to the message, or to the message field. */
function focusPart(messageId, customId, composer) {
  const article = part(`message-${messageId}`);
  const control = article && [...article.querySelectorAll("[data-key]")].find((element) => element.dataset.key === customId);
  const target = control?.matches("button, a") ? control : control?.querySelector("select, summary, button") ?? article;
  if (target) target.focus();
  else composer.focus();
}

async function messageActions(button, message, composer) {
  const apps = await appCommands();
  const back = () => button.focus();
  const add = (emoji) => attempt(does("reacts", { message: message.id, emoji }));
  const may = new Set(message.may);
  openMenu(button, "Actions for this message", [
    { label: "This message", items: [
      ...(session.view.place.may_write ? [{ label: "Reply", run: () => composer.reply(message) }] : []),
      ...(may.has("edit") ? [{ label: "Edit", run: () => composer.edit(message) }] : []),
      ...(may.has("thread") ? [{ label: "Start a thread…", run: () => askForThread(message, back) }] : []),
      ...QUICK.map(([emoji, words]) => ({ label: `React with ${words} ${emoji}`, run: () => add(emoji) })),
      { label: "React with something else…", run: () => askForReaction(add, back) },
      ...(may.has("delete") ? [{ label: "Delete…", run: () => askToDelete(message, back) }] : []),
      ...commandItems(apps, ON_MESSAGE, "uses_on_message", { message: message.id }, back),
    ] },
    { label: `About ${message.author.global_name ?? message.author.username}`, items: personItems(message.author.id, apps, back, composer) },
  ]);
}

function askForThread(message, back) {
  ask({
    title: "Start a thread", submit: "Start", back,
    words: "The thread hangs on this message. Everybody who can read this place can read it.",
    input: { label: "Name of the thread", complaint: (text) => (text ? null : "Please give the thread a name.") },
    async done(text) {
      const answer = await attempt(does("starts_thread", { message: message.id, name: text }));
      if (answer) goTo(answer.place);
    },
  });
}

function askToDelete(message, back) {
  ask({
    title: "Delete this message?", submit: "Delete", back, words: "It goes for everybody, and does not come back.",
    done: () => attempt(does("deletes", { message: message.id })),
  });
}

/** Open the menu of what can be done with somebody. `composer` takes a mention of them. */
export async function personActions(button, member, composer) {
  const items = personItems(member.id, await appCommands(), () => button.focus(), composer);
  openMenu(button, `Actions for ${member.name}`, [{ label: member.name, items: items.length ? items : [{ label: "Nothing can be done here", run: () => {} }] }]);
}

function personItems(personId, apps, back, composer) {
  const { view } = session;
  const person = view.people.find(({ id }) => id === personId);
  const here = view.members.find(({ id }) => id === personId);
  const isApp = here?.app;
  return [
    ...(here && view.place.may_write && view.place.kind !== "dm" ? [{ label: "Mention", run: () => composer.mention(here.name) }] : []),
    ...commandItems(apps, ON_PERSON, "uses_on_person", { person: personId }, back),
    ...(isApp ? [{ label: "Write a direct message", run: writeDirectly }] : []),
    ...(person && person.id !== view.me.id ? [{ label: "See through these eyes", run: () => lookThrough(person.id) }] : []),
  ];
}

function commandItems(apps, kind, deed, body, back) {
  return apps.filter((command) => command.kind === kind).map((command) => ({
    label: `${command.shown} (${command.app})`,
    async run() {
      session.opener = back;
      say("Waiting for the answer.");
      if (await attempt(does(deed, { command: command.id, ...body }))) say("");
    },
  }));
}

async function writeDirectly() {
  const answer = await attempt(does("opens_direct"));
  if (answer) goTo(answer.place);
}

async function appCommands() {
  return (await attempt(commandsFor(session))) ?? [];
}
