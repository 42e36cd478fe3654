// The page of the sandbox: brings each part of the page up to date when what this person sees has changed.
//
// Invariants:
// - What is shown comes from the sandbox, seen through one person's eyes; the page decides nothing about who may see what.
// - An update never takes focus, never clears a field. Focus moves only when a person goes somewhere.

import { makeComposer } from "./composer.js";
import { actionsFor, personActions } from "./deeds.js";
import { h, name, update } from "./dom.js";
import { events } from "./events.js";
import { post } from "./link.js";
import { drawLog } from "./log.js";
import { members } from "./members.js";
import { showModal } from "./modal.js";
import { makePanel } from "./panel.js";
import { addressOf, canGoTo, places } from "./places.js";
import { attempt, does, goTo, lookThrough, part, say, session } from "./session.js";
import { showConversation } from "./sides.js";
import { now, sayDistance, sayMoment } from "./time.js";

const TIMES_MS = 20000;
const drawn = new Map();  // region → the data it was last drawn from, so that nothing is drawn twice

const composer = makeComposer(part("composer"), {
  context,
  async send({ text, replyTo, files }) {
    let problem = null;
    session.stickToEnd = true;
    await attempt(does("types", { text, reply_to: replyTo?.id ?? null }, files), (why) => { problem = why; });
    return problem;
  },
  async edit({ message, text }) {
    let problem = null;
    await attempt(does("edits", { message: message.id, text }), (why) => { problem = why; });
    return problem;
  },
  async run({ command, values, files }) {
    session.opener = () => composer.focus();
    session.stickToEnd = true;
    say(`Waiting for the answer to /${command.shown}.`);
    if (await attempt(does("uses", { command: command.id, path: command.name, values }, files))) say("");
  },
});

const panel = makePanel(part("sandbox"), { context, post: (path, body) => attempt(post(path, body)), say, see: lookThrough });

/** What markdown, components and forms need to know. */
function context() {
  const { view } = session;
  return {
    view, names: view.names, language: view.me.locale, failures: session.failures, opener: session.opener,
    linkTo: (place) => (view.names.channels[place] || canGoTo(view, place) ? addressOf(view.me.id, place) : null),
    addressOf: (place) => addressOf(view.me.id, place), follow,
    openCommand: (command) => composer.openCommand(command),
  };
}

session.draw = () => {
  const { view } = session;
  if (!view) return;
  drawEyes();
  redraw("places", [view.servers, view.dms, view.place?.id, view.me?.id], () => update(part("places"), places(view, follow)));
  redraw("members", [view.members, view.me?.id, view.place?.kind], () => update(part("members"), members(view, (button, member) => personActions(button, member, composer))));
  redraw("events", [view.events, view.names, view.me?.id], () => update(part("events"), events(view, view.me ? context() : {})));
  redraw("sandbox", [view.bot, view.clock, view.me, view.all_servers, view.languages], () => panel.show());
  redraw("place", [view.place, view.me?.id], drawPlace);
  drawLog(part("log-holder"), (message) => ({ ...context(), message, ...actionsFor(message, composer) }), redraw);
  composer.show();
  showModal(view.modal, { ...context(), submit: submitModal, close: (modal) => attempt(does("closes_modal", { modal: modal.id })) });
  drawTimes();
};

function redraw(region, data, build) {
  const key = JSON.stringify(data);
  if (drawn.get(region) === key) return;
  drawn.set(region, key);
  build();
}

/** Follow a link to a place, unless it is meant for another tab. */
function follow(event, place) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  showConversation();
  goTo(place);
}

async function submitModal(modal, values, files) {
  let problem = null;
  session.stickToEnd = true;
  await attempt(does("fills_in", { modal: modal.id, values }, files), (why) => { problem = why; });
  return problem;
}

function drawEyes() {
  const { view } = session;
  const state = session.connected ? view.bot.brief : "The line to the sandbox is broken.";
  redraw("eyes", [view.people, view.me?.id, state], () => update(part("eyes"),
    h("label", { for: "eyes-select" }, "See through the eyes of"),
    h("select", { id: "eyes-select", key: `eyes-${view.me?.id}`, on: { change: ({ target }) => lookThrough(target.value) } },
      view.people.map((person) => h("option", { value: person.id, selected: person.id === view.me?.id }, `${person.name}: ${person.about}`))),
    h("p", { class: "bot-state" }, state)));
}

function drawPlace() {
  const { place, me } = session.view;
  document.title = place ? `${place.name}, ${me.name}. Hearth sandbox` : "Hearth sandbox";
  update(part("place"),
    h("h2", { id: "place-name", tabindex: "-1" }, place ? name(place.name) : "No place is open"),
    h("p", { class: "hint" }, place ? place.about : "Choose a channel."),
    place?.topic ? h("p", { class: "topic" }, place.topic) : null);
  if (session.arrival && session.arrival === place?.id) {
    session.arrival = null;
    part("place-name").focus();
  }
}

/** Distances in time go on, and jump when the clock is moved. */
function drawTimes() {
  for (const moment of document.querySelectorAll("[data-distance-to]")) update(moment, sayDistance(Number(moment.dataset.distanceTo), moment.lang || undefined));
  const clock = part("clock-now");
  if (clock) update(clock, sayMoment(now(), "F"));
}

setInterval(drawTimes, TIMES_MS);

for (const skip of document.querySelectorAll(".skip")) {
  skip.addEventListener("click", (event) => {
    event.preventDefault();
    showConversation();
    if (skip.hash === "#message-field") composer.focus();
    else part("place-name")?.focus();
  });
}
