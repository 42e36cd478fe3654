// A list of files to send, each with a field for the words that describe it.

import { freshId, h } from "./dom.js";

/** Make a picker; without a `label` of its own it stands in a field that has one. `props` are the input's. Returns {element, input, files(), clear()}; a file is {file, description}. */
export function filePicker({ id, label, multiple = true, describe = true, props = {} }) {
  let kept = [];
  const list = h("ul", { class: "files", hidden: true, "aria-label": "Files to send" });
  const input = h("input", { ...props, id, type: "file", multiple, class: label ? "unseen" : null });

  function show() {
    list.hidden = kept.length === 0;
    list.replaceChildren(...kept.map((entry) => {
      const field = freshId("description");
      return h("li", {},
        h("span", { class: "file-name" }, entry.file.name),
        describe ? h("label", { for: field }, `Description of ${entry.file.name}, for people who cannot see it`) : null,
        describe ? h("input", { id: field, type: "text", maxlength: "1024", value: entry.description, on: { input: ({ target }) => { entry.description = target.value; } } }) : null,
        h("button", { type: "button", class: "plain", on: { click: () => { kept = kept.filter((other) => other !== entry); show(); input.focus(); } } }, `Remove ${entry.file.name}`));
    }));
  }

  input.onchange = () => {
    const added = [...input.files].map((file) => ({ file, description: "" }));
    kept = multiple ? [...kept, ...added] : added;
    input.value = "";
    show();
  };
  return {
    element: h("div", { class: "file-picker" }, label ? h("label", { class: "button secondary pick" }, label, input) : input, list),
    input,
    files: () => kept,
    clear() { kept = []; show(); },
  };
}
