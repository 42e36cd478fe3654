// A text field with a list of suggestions under it: the combobox pattern of the ARIA Authoring Practices.
//
// Arrow keys walk the list while focus stays in the field; Enter and Tab take the marked one; Escape closes the list.
// Whoever types faster than suggestions arrive takes nothing stale: Enter then waits for those that fit the words.

import { freshId, h } from "./dom.js";

/**
 * Make one. `load(text)` → promise of [{label, hint, value}]; `pick(option)` when one is taken; `cancel()` on Escape
 * with the list closed or an emptied field if `cancelWhenEmpty`. `strict`: free text is refused by the caller.
 * Returns {element, input, value()}: `value()` is the taken option's value, else the text as typed.
 */
export function combobox({ id, label, load, pick = () => {}, cancel = null, emptied = null, above = false, describedBy = null, required = false, text = "", listLabel }) {
  const list = h("ul", { role: "listbox", id: `${id}-list`, class: above ? "suggestions above" : "suggestions", "aria-label": listLabel ?? `Suggestions for ${label}`, hidden: true });
  const count = h("span", { class: "unseen", role: "status" });
  const input = h("input", {
    id, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", "aria-autocomplete": "list", "aria-expanded": "false",
    "aria-controls": `${id}-list`, "aria-describedby": describedBy, "aria-required": required ? "true" : null, value: text,
  });
  let options = [];
  let marked = -1;
  let taken = null;
  let turn = 0;
  let loading = false;
  let hurried = false;  // Enter was pressed while suggestions were on their way

  function show(open) {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) mark(-1);
  }

  function mark(index) {
    marked = index;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === index)));
    if (index >= 0 && options.length) {
      input.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  async function suggest() {
    const mine = ++turn;
    hurried = false;
    loading = true;
    let found;
    try {
      found = await load(input.value);
    } finally {
      if (mine === turn) loading = false;
    }
    if (mine !== turn || document.activeElement !== input) return;
    options = found;
    list.replaceChildren(...options.map((option, index) => h("li", {
      role: "option", id: freshId(`${id}-option`), "aria-selected": "false",
      on: { mousedown: (event) => event.preventDefault(), click: () => take(index) },
    }, h("span", { class: "suggestion" }, option.label), option.hint ? h("span", { class: "hint" }, option.hint) : null)));
    count.textContent = options.length === 1 ? "1 suggestion" : `${options.length || "No"} suggestions`;
    show(options.length > 0);
    if (options.length) mark(0);
    if (hurried) take(0);
  }

  /** Whether the marked suggestion begins with what is typed by now, so that newer ones would not change it. */
  function fits() {
    return !list.hidden && marked >= 0 && options[marked].label.toLowerCase().startsWith(input.value.toLowerCase());
  }

  /** What is still on its way no longer counts. */
  function forget() {
    turn += 1;
    loading = hurried = false;
  }

  function take(index) {
    const option = options[index];
    if (!option) return;
    forget();
    taken = option;
    input.value = option.text ?? option.label;
    show(false);
    pick(option);
  }

  input.oninput = () => {
    taken = null;
    if (emptied && input.value === "") emptied();
    else suggest();
  };
  input.onfocus = () => { if (!taken) suggest(); };
  input.onblur = () => { forget(); show(false); };
  input.onkeydown = (event) => {
    const open = !list.hidden;
    if (event.key === "Enter" && loading && !fits()) hurried = true;
    else if (event.key === "ArrowDown" && !open) suggest();
    else if (event.key === "ArrowDown") mark((marked + 1) % options.length);
    else if (event.key === "ArrowUp" && open) mark((marked - 1 + options.length) % options.length);
    else if (event.key === "Enter" && open && marked >= 0) take(marked);
    else if (event.key === "Escape" && open) show(false);
    else if (event.key === "Escape" && cancel) cancel();
    else {
      if (event.key === "Tab" && open && marked >= 0 && (!loading || fits()) && input.value.trim()) take(marked);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    element: h("div", { class: "combobox" }, input, list, count),
    input,
    value: () => (taken ? taken.value : input.value),
  };
}
