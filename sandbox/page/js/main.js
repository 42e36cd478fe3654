// The page of the sandbox: holds what is seen, and brings each part of the page up to date when it changes.
//
// Invariants:
// - What is shown comes from the sandbox, seen through one person's eyes; the page decides nothing about who may see what.
// - An update never takes focus, never clears a field. Focus moves only when a person goes somewhere.

import { commandsFor } from "./commands.js";
import { makeComposer } from "./composer.js";
import { h, name, update } from "./dom.js";
import { openLine, post, Refused } from "./link.js";
import { members } from "./members.js";
import { closeMenu, openMenu } from "./menu.js";
import { messages } from "./messages.js";
import { showModal } from "./modal.js";
import { makePanel } from "./panel.js";
import { addressOf, places } from "./places.js";
import { askForReaction, QUICK } from "./reaction.js";
import { now, sayDistance, sayMoment, setOffset } from "./time.js";

const part = (id) => document.getElementById(id);
const PANELS = [["places", "Channels"], ["members", "People"], ["sandbox", "Sandbox"]];
const wide = matchMedia("(min-width: 62rem)");

const asked = new URLSearchParams(location.search);
const seen = { as: asked.get("as"), in: asked.get("in") };
let view = null;
let waiting = null;
let opener = null;
let connected = false;
let stickToEnd = true;  // after one's own deed the newest message is wanted, wherever the log was scrolled to
const failures = new Map();
const drawn = new Map();  // region → the data it was last drawn from, so that nothing is drawn twice

const line = openLine({
  onView(next) {
    view = next;
    setOffset(view.clock.offset_seconds);
    if (seen.as !== view.me?.id || seen.in !== view.place?.id) {
      seen.as = view.me?.id ?? null;
      seen.in = view.place?.id ?? null;
      history.replaceState(seen, "", addressOf(seen.as, seen.in));
    }
    draw();
    drawTimes();
  },
  onLine(open) {
    if (!open && connected) say("The line to the sandbox broke. Trying again.");
    if (open && drawn.size) say("Connected again.");
    connected = open;
    drawEyes();
  },
});
line.look(seen);

/** Say something once, for the eye and for screen readers. */
function say(text) {
  const status = part("status");
  update(status, text ? h("p", {}, text) : []);
  clearTimeout(say.timer);
  say.timer = setTimeout(() => update(status), 8000);
}

/** Ask the sandbox to do something. Returns its answer, or null after saying what went wrong. */
async function attempt(path, body, files) {
  try {
    return await post(path, body, files);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    say(problem.message);
    return null;
  }
}

const deed = (what) => `/page/people/${view.me.id}/do/${what}`;

/** Do something with a message and wait for the bot; a failure is said under the message. */
async function press(message, component, body) {
  waiting = { message: message.id, part: component.custom_id };
  failures.delete(message.id);
  opener = remember(message.id, component.custom_id);
  stickToEnd = true;
  draw();
  try {
    await post(deed(body.values ? "chooses" : "presses"), { in: view.place.id, message: message.id, part: component.custom_id, ...body });
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    failures.set(message.id, problem.message);
  } finally {
    waiting = null;
    draw();
  }
}

/** How to give focus back to a part of a message, or to the message, or to the message field. */
function remember(messageId, customId) {
  return () => {
    const article = part(`message-${messageId}`);
    const control = article && [...article.querySelectorAll("[data-key]")].find((element) => element.dataset.key === customId);
    const target = control?.matches("button, a") ? control : control?.querySelector("select, summary, button") ?? article;
    if (target) target.focus();
    else composer.focus();
  };
}

const context = () => ({
  view, names: view.names, failures, opener,
  linkTo: (place) => (view.names.channels[place] ? addressOf(view.me.id, place) : null),
  openCommand: (command) => composer.openCommand(command),
});

const messageContext = (message) => ({
  ...context(), message,
  waiting: waiting?.message === message.id ? waiting.part : null,
  press: (component) => press(message, component, {}),
  choose: (component, values) => press(message, component, { values }),
  complain: (text) => { failures.set(message.id, text); draw(); },
  react: (to, emoji, on) => attempt(deed(on ? "reacts" : "unreacts"), { in: view.place.id, message: to.id, emoji: emoji.id ? `${emoji.name}:${emoji.id}` : emoji.name }),
  dismiss: (which) => attempt(deed("dismisses"), { message: which.id }),
  openActions: (button, on) => messageActions(button, on),
  goTo: (event, id) => { event.preventDefault(); part(`message-${id}`)?.focus(); },
});

async function useOn(what, body, give) {
  opener = give;
  say("Waiting for the answer.");
  const answer = await attempt(deed(what), { in: view.place.id, ...body });
  if (answer) say("");
}

async function messageActions(button, message) {
  const apps = await appCommands();
  const back = () => button.focus();
  const author = message.author;
  const add = (emoji) => attempt(deed("reacts"), { in: view.place.id, message: message.id, emoji });
  openMenu(button, "Actions for this message", [
    { label: "This message", items: [
      ...(view.place.may_write ? [{ label: "Reply", run: () => composer.reply(message) }] : []),
      ...QUICK.map(([emoji, words]) => ({ label: `React with ${words} ${emoji}`, run: () => add(emoji) })),
      { label: "React with something else…", run: () => askForReaction(add, back) },
      ...apps.filter(({ kind }) => kind === 3).map((command) => ({ label: `${command.shown} (${command.app})`, run: () => useOn("uses_on_message", { command: command.id, message: message.id }, back) })),
    ] },
    { label: `About ${author.global_name ?? author.username}`, items: personItems(author.id, apps, back) },
  ]);
}

async function personActions(button, member) {
  const items = personItems(member.id, await appCommands(), () => button.focus());
  openMenu(button, `Actions for ${member.name}`, [{ label: member.name, items: items.length ? items : [{ label: "Nothing can be done here", run: () => {} }] }]);
}

function personItems(personId, apps, back) {
  const person = view.people.find(({ id }) => id === personId);
  const commands = apps.filter(({ kind }) => kind === 2).map((command) => ({ label: `${command.shown} (${command.app})`, run: () => useOn("uses_on_person", { command: command.id, person: personId }, back) }));
  const member = view.members.find(({ id }) => id === personId);
  const write = member?.app ? [{ label: "Write a direct message", run: async () => { const answer = await attempt(deed("opens_direct"), { person: personId }); if (answer) go(null, answer.place); } }] : [];
  const see = person && person.id !== view.me.id ? [{ label: "See through these eyes", run: () => lookThrough(person.id) }] : [];
  return [...commands, ...write, ...see];
}

async function appCommands() {
  try {
    return await commandsFor(context());
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    say(problem.message);
    return [];
  }
}

/** Open a place; the conversation's heading takes focus, as after following a link. */
function go(event, place) {
  if (event && (event.ctrlKey || event.metaKey || event.shiftKey || event.button)) return;
  event?.preventDefault();
  history.pushState(null, "", addressOf(view.me.id, place));
  if (!wide.matches) setPanel("places", false);
  look({ as: view.me.id, in: place });
  arrival = place;
}

let arrival = null;  // the place whose heading is to take focus as soon as it is there

/** See through somebody else's eyes, at the same place where that is possible. */
function lookThrough(person) {
  history.pushState(null, "", addressOf(person, seen.in));
  look({ as: person, in: seen.in });
}

function look(next) {
  Object.assign(seen, next);
  closeMenu();
  failures.clear();
  line.look(seen);
}

addEventListener("popstate", () => {
  const query = new URLSearchParams(location.search);
  look({ as: query.get("as"), in: query.get("in") });
});

const composer = makeComposer(part("composer"), {
  context,
  say,
  async send({ text, replyTo, files }) {
    try {
      await post(deed("types"), { in: view.place.id, text, reply_to: replyTo?.id ?? null }, files);
      stickToEnd = true;
      return null;
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      return problem.message;
    }
  },
  async run({ command, values, files }) {
    opener = () => composer.focus();
    stickToEnd = true;
    say(`Waiting for the answer to /${command.shown}.`);
    if (await attempt(deed("uses"), { in: view.place.id, command: command.id, path: command.name, values }, files)) say("");
  },
});

const panel = makePanel(part("sandbox"), { context, post: attempt, say, see: lookThrough });

function draw() {
  if (!view) return;
  drawEyes();
  redraw("places", [view.servers, view.dms, view.place?.id, view.me?.id], () => update(part("places"), places(view, go)));
  redraw("members", [view.members, view.me?.id, view.place?.kind], () => update(part("members"), members(view, personActions)));
  redraw("sandbox", [view.bot, view.clock, view.me, view.all_servers, view.languages], () => panel.show());
  redraw("place", [view.place, view.me?.id], drawPlace);
  drawLog();
  composer.show();
  showModal(view.modal, { ...context(), submit: submitModal, close: (modal) => attempt(deed("closes_modal"), { modal: modal.id }) });
}

function redraw(region, data, build) {
  const key = JSON.stringify(data);
  if (drawn.get(region) === key) return;
  drawn.set(region, key);
  build();
}

async function submitModal(modal, values, files) {
  try {
    await post(deed("fills_in"), { modal: modal.id, values }, files);
    return null;
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return problem.message;
  }
}

function drawEyes() {
  if (!view) return;
  const state = connected ? view.bot.brief : "The line to the sandbox is broken.";
  redraw("eyes", [view.people, view.me?.id, state], () => update(part("eyes"),
    h("label", { for: "eyes-select" }, "See through the eyes of"),
    h("select", { id: "eyes-select", key: `eyes-${view.me?.id}`, on: { change: ({ target }) => lookThrough(target.value) } },
      view.people.map((person) => h("option", { value: person.id, selected: person.id === view.me?.id }, `${person.name}: ${person.about}`))),
    h("p", { class: "bot-state" }, state)));
}

function drawPlace() {
  const { place } = view;
  document.title = place ? `${place.name}, ${view.me.name}. Hearth sandbox` : "Hearth sandbox";
  update(part("place"),
    h("h2", { id: "place-name", tabindex: "-1" }, place ? name(place.name) : "No place is open"),
    h("p", { class: "hint" }, place ? place.about : "Choose a channel."),
    place?.topic ? h("p", { class: "topic" }, place.topic) : null);
  if (arrival && arrival === place?.id) {
    arrival = null;
    part("place-name").focus();
  }
}

function drawLog() {
  const key = `log-${view.me?.id}-${view.place?.id}`;
  const holder = part("log-holder");
  const sameLog = holder.firstElementChild?.dataset.key === key;
  const atEnd = !sameLog || stickToEnd || isAtEnd();
  redraw("log", [key, view.messages, view.names, view.members, view.choices, [...failures], waiting], () => {
    const before = part("log")?.scrollHeight;
    const list = view.messages.map((message) => messages([message], messageContext(message)));
    update(holder, h("div", { key, id: "log", class: "log", role: "log", "aria-label": "Messages", tabindex: "0" },
      list.length ? list : h("p", { key: "empty", class: "empty" }, view.place ? "Nothing has been written here yet." : "This person is not on any server, so there is nothing to see.")));
    if (atEnd) toEnd();
    else if (part("log").scrollHeight > before) say("There are new messages below.");
    stickToEnd = false;
  });
}

/** What scrolls: the log, or the whole page where there is little height. */
function scroller() {
  const log = part("log");
  return getComputedStyle(log).overflowY === "visible" ? document.scrollingElement : log;
}

function isAtEnd() {
  const element = scroller();
  return element.scrollHeight - element.scrollTop - element.clientHeight < 40;
}

function toEnd() {
  const element = scroller();
  element.scrollTop = element.scrollHeight;
}

const shown = new Map(PANELS.map(([id]) => [id, wide.matches && id !== "members"]));

function setPanel(id, open) {
  if (!wide.matches && open) for (const [other] of PANELS) shown.set(other, false);
  else if (open && id !== "places") for (const other of ["members", "sandbox"]) shown.set(other, false);
  shown.set(id, open);
  drawPanels();
}

function drawPanels() {
  for (const [id] of PANELS) part(id).hidden = !shown.get(id);
  document.body.classList.toggle("covered", !wide.matches && [...shown.values()].some(Boolean));
  update(part("panels"), PANELS.map(([id, label]) => h("button", {
    key: id, type: "button", class: "button secondary", "aria-expanded": String(shown.get(id)), "aria-controls": id,
    on: { click: () => setPanel(id, !shown.get(id)) },
  }, label)));
}

wide.addEventListener("change", () => {
  for (const [id] of PANELS) shown.set(id, wide.matches && id !== "members");
  drawPanels();
});
drawPanels();

for (const skip of document.querySelectorAll(".skip")) {
  skip.addEventListener("click", (event) => {
    event.preventDefault();
    if (skip.hash === "#message-field") composer.focus();
    else {
      if (!wide.matches) for (const [id] of PANELS) setPanel(id, false);
      part("place-name")?.focus();
    }
  });
}

/** Distances in time go on, and jump when the clock is moved. */
function drawTimes() {
  for (const moment of document.querySelectorAll("[data-distance-to]")) update(moment, sayDistance(Number(moment.dataset.distanceTo)));
  const clock = part("clock-now");
  if (clock) update(clock, sayMoment(now(), "F"));
}

setInterval(drawTimes, 20000);
