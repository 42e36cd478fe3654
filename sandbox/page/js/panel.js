// The sandbox's own controls: the bot, the clock, who joins, and what the person whose eyes are lent can change.

import { h, name, update } from "./dom.js";
import { describedBy, field, showComplaints } from "./fields.js";
import { sayLength, sayMoment } from "./time.js";

const HOUR = 3600;
const STEPS = [["1 hour", HOUR], ["1 day", 24 * HOUR], ["3 days", 72 * HOUR]];

/**
 * Make the panel inside `holder`. `page`: context(), post(path, body) → answer or null (it says itself what went wrong),
 * say(text), see(personId). Returns {show()}.
 */
export function makePanel(holder, page) {
  const bot = h("section", { "aria-labelledby": "panel-bot" });
  const join = makeJoin(page);
  const you = h("section", { "aria-labelledby": "panel-you" });
  const clock = h("section", { "aria-labelledby": "panel-clock" });
  holder.replaceChildren(h("h2", {}, "Sandbox"), join.element, you, clock, bot);
  return {
    show() {
      const { view } = page.context();
      join.show(view);
      update(you, person(view, page));
      update(clock, time(view, page));
      update(bot, process(view, page));
      const lines = bot.querySelector(".bot-log");
      if (lines && !lines.matches(":hover, :focus")) lines.scrollTop = lines.scrollHeight;
    },
  };
}

function makeJoin(page) {
  const who = h("input", { id: "join-name", type: "text", maxlength: "32", autocomplete: "off", "aria-required": "true", "aria-describedby": describedBy("join-name", null) });
  const language = h("select", { id: "join-language" });
  const server = h("select", { id: "join-server" });
  const serverField = field({ id: "join-server", label: "Server", control: server });
  const screening = h("input", { id: "join-screening", type: "checkbox", "aria-describedby": "join-screening-about" });
  const look = h("input", { id: "join-look", type: "checkbox", checked: true });
  const form = h("form", { novalidate: true },
    field({ id: "join-name", label: "Name", required: true, control: who }),
    field({ id: "join-language", label: "Language", control: language }),
    serverField,
    h("div", { class: "choice" }, screening, h("label", { for: "join-screening" }, "Screening first"),
      h("span", { class: "hint", id: "join-screening-about" }, "The newcomer still has to accept the server's rules.")),
    h("div", { class: "choice" }, look, h("label", { for: "join-look" }, "Then see through their eyes")),
    h("button", { type: "submit", class: "button primary" }, "Let them join"));
  form.onsubmit = async (event) => {
    event.preventDefault();
    const newcomer = who.value.trim();
    if (!showComplaints(form, { "join-name": newcomer ? null : "Please give the newcomer a name." })) return;
    const answer = await page.post("/page/people", { name: newcomer, locale: language.value, server: server.value, pending: screening.checked });
    if (!answer) return;
    who.value = "";
    page.say(`${newcomer} has joined.${screening.checked ? " The rules are not accepted yet." : ""}`);
    if (look.checked) page.see(answer.person);
  };
  async function crowd() {
    const answer = await page.post("/page/crowds", { server: server.value });
    if (answer) page.say(`${answer.joined} people have joined at once.`);
  }
  return {
    element: h("section", { "aria-labelledby": "panel-join" }, h("h3", { id: "panel-join" }, "Somebody new"), form,
      h("p", { class: "hint", id: "join-crowd-about" }, "Or see what happens when very many come."),
      h("button", { type: "button", class: "button secondary", "aria-describedby": "join-crowd-about", on: { click: crowd } }, "Let a crowd join at once")),
    show(view) {
      update(language, view.languages.map(({ locale, label }) => h("option", { key: locale, value: locale }, label)));
      update(server, view.all_servers.map(({ id, name: label }) => h("option", { key: id, value: id }, label)));
      serverField.hidden = view.all_servers.length < 2;
    },
  };
}

function person(view, page) {
  const { me } = view;
  const doing = (deed, body, words) => async () => { if (await page.post(`/page/people/${me.id}/do/${deed}`, body)) page.say(words); };
  return [
    h("h3", { id: "panel-you" }, "You are ", name(me.name)),
    h("p", { key: "about" }, me.about),
    h("div", { key: "language" }, field({
      id: "you-language", label: "Language of this person's Discord",
      control: h("select", { id: "you-language", key: `language-${me.id}-${me.locale}`, on: { change: ({ target }) => doing("switches_language", { locale: target.value }, `${me.name} now reads Discord in ${target.selectedOptions[0].textContent}.`)() } },
        view.languages.map(({ locale, label }) => h("option", { value: locale, selected: locale === me.locale }, label))),
    })),
    h("p", { key: "dms" }, me.dms_open ? "Direct messages from apps are open." : "Direct messages from apps are closed."),
    h("div", { key: "deeds", class: "row" },
      h("button", { key: "dms", type: "button", class: "button secondary", on: { click: me.dms_open ? doing("closes_dms", {}, "Direct messages are closed now.") : doing("opens_dms", {}, "Direct messages are open now.") } },
        me.dms_open ? "Close direct messages" : "Open direct messages"),
      appDeed(view, me, doing),
      view.all_servers.map((server) => deedsAt(server, me, doing, view.all_servers.length > 1))),
  ];
}

/** Adding the app to one's own account, so that its commands stay with somebody who is on no server. */
function appDeed({ bot }, me, doing) {
  const [deed, label, words] = me.has_app
    ? ["removes_the_app", `Remove ${bot.name} from the account`, `${me.name} has removed ${bot.name}.`]
    : ["installs_the_app", `Add ${bot.name} to the account`, `${me.name} has added ${bot.name}. The direct messages with it are in the list.`];
  return h("button", { key: "app", type: "button", class: "button secondary", on: { click: doing(deed, {}, words) } }, label);
}

function deedsAt(server, me, doing, several) {
  const place = several ? ` ${server.name}` : " the server";
  const membership = me.servers.find(({ id }) => id === server.id);
  if (!membership) return h("button", { key: `join-${server.id}`, type: "button", class: "button secondary", on: { click: doing("joins", { server: server.id, pending: false }, `${me.name} has joined.`) } }, `Join${place}`);
  return [
    membership.pending ? h("button", { key: `screening-${server.id}`, type: "button", class: "button secondary", on: { click: doing("passes_screening", { server: server.id }, `${me.name} has accepted the rules.`) } }, several ? `Accept the rules of ${server.name}` : "Accept the rules") : null,
    h("button", { key: `leave-${server.id}`, type: "button", class: "button secondary", on: { click: doing("leaves", { server: server.id }, `${me.name} has left.`) } }, `Leave${place}`),
  ];
}

function time(view, page) {
  const move = (seconds, words) => async () => { if (await page.post("/page/clock", { seconds })) page.say(`The clock has moved forward by ${words}.`); };
  const custom = ({ currentTarget }) => {
    const form = currentTarget.closest("form") ?? currentTarget;
    const count = Number(form.elements["clock-count"].value);
    const unit = form.elements["clock-unit"];
    const wrong = Number.isFinite(count) && count > 0 ? null : "Please write a number above 0.";
    if (showComplaints(form, { "clock-count": wrong })) move(count * Number(unit.value), `${count} ${unit.selectedOptions[0].textContent}`)();
  };
  return [
    h("h3", { id: "panel-clock" }, "Clock"),
    h("p", { key: "now" }, h("span", { id: "clock-now" }, sayMoment(Date.now() / 1000 + view.clock.offset_seconds, "F")), view.clock.offset_seconds >= 60 ? `, ${sayLength(view.clock.offset_seconds)} ahead.` : ", as on this computer."),
    h("div", { key: "steps", class: "row", role: "group", "aria-label": "Move the clock forward" }, STEPS.map(([words, seconds]) =>
      h("button", { key: words, type: "button", class: "button secondary", on: { click: move(seconds, words) } }, `Forward ${words}`))),
    h("form", { key: "custom", novalidate: true, on: { submit: (event) => { event.preventDefault(); custom(event); } } },
      field({
        id: "clock-count", label: "Forward by",
        control: h("div", { class: "row" },
          h("input", { id: "clock-count", type: "text", inputmode: "numeric", size: "4", autocomplete: "off", "aria-describedby": describedBy("clock-count", null) }),
          h("select", { id: "clock-unit", "aria-label": "Unit" }, [["minutes", 60], ["hours", HOUR], ["days", 24 * HOUR], ["weeks", 168 * HOUR]].map(([words, seconds]) => h("option", { value: String(seconds) }, words))),
          h("button", { type: "submit", class: "button secondary" }, "Move")),
      })),
  ];
}

function process(view, page) {
  const { bot } = view;
  const doing = (deed, words) => async () => { if (await page.post(`/page/bot/${deed}`)) page.say(words); };
  const buttons = {
    start: ["Start", "The bot is starting."], stop: ["Stop", "The bot has been asked to stop."],
    kill: ["Kill at once", "The bot has been killed."], restart: ["Restart", "The bot is restarting."],
  };
  return [
    h("h3", { id: "panel-bot" }, "Bot"),
    h("p", { key: "state" }, bot.words),
    bot.deeds.length ? h("div", { key: "deeds", class: "row" }, bot.deeds.map((deed) =>
      h("button", { key: deed, type: "button", class: "button secondary", on: { click: doing(deed, buttons[deed][1]) } }, buttons[deed][0]))) : null,
    bot.lines.length ? h("details", { key: "log" }, h("summary", {}, "Recent lines of its log"),
      h("pre", { class: "bot-log", tabindex: "0", role: "group", "aria-label": "Log of the bot" }, bot.lines.join("\n"))) : null,
  ];
}
