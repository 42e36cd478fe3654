// Where a person writes: a message with files, a reply, other words for an old message, or a command. What is typed
// stays with its person and place.

import { commandFinder, commandForm } from "./commands.js";
import { h, name, update } from "./dom.js";
import { filePicker } from "./files.js";
import { shownName } from "./messages.js";

const LONGEST = 2000;  // Discord's limit for one message
const HINT = {
  write: "Enter sends, Shift and Enter begins a new line, / opens the commands.",
  edit: "Enter saves, Shift and Enter begins a new line, Escape leaves the message as it was.",
};

/** Words as somebody would type them: people by their names. */
function asTyped(text, users) {
  return text.replace(/<@!?(\d+)>/g, (mention, id) => (users[id] ? `@${users[id]}` : mention));
}

/**
 * Make the composer inside `holder`. `page`: context(), send({text, replyTo, files}), edit({message, text}),
 * run({command, values, files}).
 * Returns {show(), reply(message), edit(message), mention(name), openCommand(text), focus()}.
 */
export function makeComposer(holder, page) {
  const drafts = new Map();
  let here = null;
  let aim = null;  // {deed: "reply" or "edit", message}: what is written is about an older message
  let laidAside = "";  // what was being written when an edit began

  const banner = h("p", { class: "reply-banner", hidden: true });
  const field = h("textarea", { id: "message-field", rows: "1", "aria-describedby": "message-hint" });
  const label = h("label", { for: "message-field" });
  const files = filePicker({ id: "message-files", label: "Attach files" });
  const hint = h("p", { class: "hint", id: "message-hint" }, HINT.write);
  const complaint = h("p", { class: "complaint", role: "alert" });
  const commands = h("button", { type: "button", class: "button secondary" }, "Commands");
  const submit = h("button", { type: "submit", class: "button primary" }, "Send");
  const form = h("form", { class: "message-form" },
    banner, label,
    h("div", { class: "write-line" }, field, submit),
    complaint,
    h("div", { class: "write-tools" }, commands, files.element, hint));
  const command = h("div", { class: "command-holder", hidden: true });
  const closed = h("p", { class: "notice", hidden: true });
  holder.replaceChildren(form, command, closed);

  function grow() {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight + 2, 200)}px`;
  }

  function keep() {
    if (here) drafts.set(here, aim?.deed === "edit" ? { text: laidAside, aim: null } : { text: field.value, aim });
  }

  function setAim(next) {
    aim = next;
    const edits = aim?.deed === "edit";
    banner.hidden = !aim;
    update(banner, aim ? [
      h("span", {}, edits ? "Editing your message" : ["Replying to ", name(shownName(aim.message.author))]),
      h("button", { type: "button", class: "plain", on: { click: leaveAim } }, edits ? "Cancel editing" : "Cancel reply"),
    ] : []);
    submit.textContent = edits ? "Save" : "Send";
    hint.textContent = edits ? HINT.edit : HINT.write;
    files.element.hidden = commands.hidden = edits;
  }

  function leaveAim() {
    if (aim?.deed === "edit") field.value = laidAside;
    setAim(null);
    grow();
    field.focus();
  }

  function write(text = "") {
    command.hidden = true;
    command.replaceChildren();
    form.hidden = Boolean(closed.textContent);
    field.value = text;
    grow();
    if (!form.hidden) field.focus();
  }

  function find(text) {
    keep();
    form.hidden = true;
    const finder = commandFinder({ context: page.context, text, left: () => write(""), chosen: (found) => fillIn(found) });
    command.replaceChildren(finder.element);
    command.hidden = false;
    finder.input.focus();
    finder.input.setSelectionRange(text.length, text.length);
  }

  function fillIn(found) {
    const filling = commandForm({
      context: page.context, command: found, left: () => write(""),
      run: async (use) => {
        write("");
        await page.run(use);
      },
    });
    command.replaceChildren(filling.element);
    filling.focus();
  }

  async function send() {
    const text = field.value.trim();
    const edits = aim?.deed === "edit";
    if (!text && !files.files().length && !edits) return;
    if (text.length > LONGEST) {
      complaint.textContent = `This is ${text.length} characters long. Discord takes up to ${LONGEST}.`;
      return;
    }
    complaint.textContent = "";
    const problem = edits ? await page.edit({ message: aim.message, text }) : await page.send({ text, replyTo: aim?.message, files: files.files() });
    if (problem) {
      complaint.textContent = problem;
      return;
    }
    if (!edits) {
      field.value = "";
      files.clear();
    }
    leaveAim();
  }

  field.oninput = () => {
    grow();
    if (field.value === "/" && aim?.deed !== "edit") find("/");
  };
  field.onkeydown = (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === "Escape" && aim) leaveAim();
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    send();
  };
  commands.onclick = () => find("/");

  return {
    /** Match the place that is open now. A change of person or place keeps what was being written there. */
    show() {
      const { view } = page.context();
      const next = view.place ? `${view.me.id}/${view.place.id}` : null;
      closed.textContent = view.place ? (view.place.may_write ? "" : view.place.why_not) : "";
      if (next !== here) {
        keep();
        here = next;
        const draft = drafts.get(here);
        command.hidden = true;
        command.replaceChildren();
        field.value = draft?.text ?? "";
        setAim(draft?.aim ?? null);
        complaint.textContent = "";
        grow();
      }
      closed.hidden = !closed.textContent;
      holder.hidden = !view.place;
      form.hidden = Boolean(closed.textContent) || !command.hidden;
      if (view.place) label.textContent = view.place.kind === "dm" ? `Message to ${view.place.name}` : `Message in ${view.place.name}`;
    },
    reply(message) {
      if (aim) leaveAim();
      setAim({ deed: "reply", message });
      field.focus();
    },
    edit(message) {
      if (aim) leaveAim();
      laidAside = field.value;
      setAim({ deed: "edit", message });
      field.value = asTyped(message.content, page.context().names.users);
      complaint.textContent = "";
      grow();
      field.focus();
    },
    mention(person) {
      field.value = `${field.value}${/\S$/.test(field.value) ? " " : ""}@${person} `;
      grow();
      field.focus();
    },
    openCommand: (commandName) => find(`/${commandName}`),
    focus: () => (form.hidden ? command.querySelector("input, button") : field)?.focus(),
  };
}
