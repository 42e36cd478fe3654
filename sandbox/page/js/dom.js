// Builds elements and brings a region of the page up to date without disturbing the person who is using it.
//
// Invariants:
// - Text from people only ever becomes text nodes and attributes, never markup: nothing here parses HTML.
// - An update never takes focus away, never closes what is open, never changes what somebody is typing or has chosen.
// - Handlers find other elements from the event, not by holding them: the element that stays may be an older one.
// - An element with a key stays the same element for as long as its key is there.

const EVENTS = ["click", "change", "input", "keydown", "submit", "toggle"];
const KEPT_ATTRIBUTES = new Set(["open"]);  // whether something is unfolded belongs to the person, not to the data

/** Make an element. `props`: `class`, `key`, `on: {click: f}`, `style: {name: value}`, any attribute; false and null are left out. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, handler] of Object.entries(value)) element[`on${event}`] = handler;
    else if (name === "style") for (const [part, is] of Object.entries(value)) element.style.setProperty(part, is);
    else if (name === "key") element.dataset.key = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Words for screen readers only. */
export function unseen(...words) {
  return h("span", { class: "unseen" }, ...words);
}

/** A name that somebody chose: its writing direction stays its own. */
export function name(text) {
  return h("bdi", {}, text);
}

let serial = 0;

/** An id that no other element has. */
export function freshId(prefix = "part") {
  serial += 1;
  return `${prefix}-${serial}`;
}

/** Make the children of `region` equal to `children`, keeping every element that can stay. */
export function update(region, ...children) {
  const focused = document.activeElement;
  const inside = focused && focused !== region && region.contains(focused) ? focused : null;
  const shelter = inside ? sheltersOf(inside, region) : [];
  const next = document.createElement("div");
  next.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  if (region.nodeName === "SELECT") morphOptions(region, next);
  else morphChildren(region, next);
  if (!inside || document.activeElement === inside) return;
  if (inside.isConnected && !inside.disabled) inside.focus({ preventScroll: true });
  else shelter.find((place) => place.isConnected && !place.hidden)?.focus({ preventScroll: true });
}

/** Where focus goes if the focused thing vanishes: its neighbours of the same kind, then what it stood in. */
function sheltersOf(element, region) {
  const places = [];
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    if (at !== element && at.hasAttribute("tabindex")) places.push(at);
    if (at.matches("article")) {
      for (const beside of [at.nextElementSibling, at.previousElementSibling]) if (beside?.hasAttribute("tabindex")) places.push(beside);
    }
    if (at === region && region.hasAttribute("tabindex")) places.push(region);
  }
  return places;
}

function keyOf(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node.dataset.key : undefined;
}

function alike(a, b) {
  return a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b);
}

function morphChildren(from, to) {
  const wanted = [...to.childNodes];
  const keys = new Set(wanted.map(keyOf).filter(Boolean));
  for (const old of [...from.childNodes]) {
    const key = keyOf(old);
    if (key !== undefined && !keys.has(key)) old.remove();
  }
  const keyed = new Map([...from.children].filter(keyOf).map((child) => [keyOf(child), child]));
  let cursor = from.firstChild;
  for (const node of wanted) {
    const key = keyOf(node);
    let match = key === undefined ? cursor : keyed.get(key);
    if (key === undefined) while (match && (keyOf(match) !== undefined || !alike(match, node))) match = match.nextSibling;
    if (match && alike(match, node)) {
      while (cursor && cursor !== match && keyOf(cursor) === undefined) cursor = drop(cursor);
      if (cursor === match) cursor = cursor.nextSibling;
      else from.insertBefore(match, cursor);
      morph(match, node);
    } else {
      from.insertBefore(node, cursor);
    }
  }
  while (cursor) cursor = drop(cursor);
}

function drop(node) {
  const after = node.nextSibling;
  node.remove();
  return after;
}

function morph(from, to) {
  if (from.nodeType !== Node.ELEMENT_NODE) {
    if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
    return;
  }
  for (const { name: attribute } of [...from.attributes]) {
    if (!to.hasAttribute(attribute) && !KEPT_ATTRIBUTES.has(attribute)) from.removeAttribute(attribute);
  }
  for (const { name: attribute, value } of to.attributes) {
    if (KEPT_ATTRIBUTES.has(attribute)) continue;
    if (from.getAttribute(attribute) !== value) from.setAttribute(attribute, value);
  }
  for (const event of EVENTS) {
    if (from[`on${event}`] !== to[`on${event}`]) from[`on${event}`] = to[`on${event}`];
  }
  if (from.nodeName === "SELECT") morphOptions(from, to);
  else if (from.nodeName !== "TEXTAREA") morphChildren(from, to);
}

/** Options bring their being chosen along when they move, so the choice is put right afterwards. */
function morphOptions(select, to) {
  const chosen = select.value;
  morphChildren(select, to);
  const options = [...select.options];
  const keep = options.find((option) => option.value === chosen) ?? options.find((option) => option.defaultSelected) ?? options[0];
  if (keep) select.value = keep.value;
}
