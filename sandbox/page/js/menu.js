// A menu that a button opens: arrow keys walk, Enter chooses, Escape closes, focus goes back to the button.

import { freshId, h } from "./dom.js";

let open = null;

/** Close the menu that is open, if any. `refocus`: whether focus returns to its button. */
export function closeMenu(refocus = false) {
  if (!open) return;
  const { element, button } = open;
  open = null;
  element.remove();
  const opener = button.isConnected ? button : document.getElementById(button.id);
  opener?.setAttribute("aria-expanded", "false");
  if (refocus) opener?.focus();
}

/** Whether the menu of the button with this id is open. */
export function menuIsOpen(buttonId) {
  return open?.button.id === buttonId;
}

/** Open a menu under `button`. `groups`: [{label, items: [{label, run}]}]; groups without items are left out. */
export function openMenu(button, label, groups) {
  const again = open?.button === button;
  closeMenu();
  if (again) return;
  const element = h("div", { role: "menu", class: "menu", "aria-label": label, id: freshId("menu"), on: { keydown: walk } },
    groups.filter(({ items }) => items.length).map((group) => {
      const id = freshId("group");
      return h("div", { role: "group", "aria-labelledby": id },
        h("div", { class: "menu-label", id, role: "presentation" }, group.label),
        group.items.map((item) => h("button", {
          type: "button", role: "menuitem", tabindex: "-1", "aria-label": item.spoken ?? null,
          on: { click: () => { closeMenu(true); item.run(); } },
        }, item.label)));
    }));
  element.addEventListener("focusout", left);
  document.getElementById("menus").append(element);
  open = { element, button };
  button.setAttribute("aria-expanded", "true");
  place(element, button);
  element.querySelector("[role=menuitem]")?.focus();
}

function place(element, button) {
  const at = button.getBoundingClientRect();
  const size = element.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.right - size.width, innerWidth - size.width - 8));
  const below = at.bottom + 4;
  const top = below + size.height <= innerHeight - 8 ? below : Math.max(8, at.top - size.height - 4);
  element.style.setProperty("left", `${left}px`);
  element.style.setProperty("top", `${Math.min(top, Math.max(8, innerHeight - size.height - 8))}px`);
}

function walk(event) {
  const items = [...event.currentTarget.querySelectorAll("[role=menuitem]")];
  const at = items.indexOf(document.activeElement);
  const goto = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (goto !== undefined) items.at(goto % items.length)?.focus();
  else if (event.key === "Escape" || event.key === "Tab") closeMenu(true);
  else if (/^\S$/u.test(event.key)) startingWith(items, at, event.key)?.focus();
  else return;
  if (event.key !== "Tab") event.preventDefault();
}

function startingWith(items, at, letter) {
  const turn = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return turn.find((item) => item.textContent.trim().toLowerCase().startsWith(letter.toLowerCase()));
}

function left(event) {
  if (open && event.relatedTarget && !open.element.contains(event.relatedTarget) && event.relatedTarget !== open.button) closeMenu();
}

document.addEventListener("mousedown", (event) => {
  if (open && !open.element.contains(event.target) && !open.button.contains(event.target)) closeMenu();
});
