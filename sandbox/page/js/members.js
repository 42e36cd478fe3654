// The people at the open place: their roles and what else is known about them, all in words.

import { h, name, unseen } from "./dom.js";
import { menuIsOpen } from "./menu.js";
import { avatar } from "./messages.js";

/** The list. `openActions(button, member)` opens what can be done with somebody. */
export function members(view, openActions) {
  const more = view.member_count - view.members.length;
  return [
    h("h2", {}, view.place?.kind === "dm" ? "In this conversation" : "People here"),
    view.members.length ? h("ul", { class: "member-list" }, view.members.map((member) => one(member, view, openActions))) : h("p", { class: "hint" }, "Nobody."),
    more > 0 ? h("p", { class: "hint" }, `And ${more} more.`) : null,
  ];
}

function one(member, view, openActions) {
  const words = [member.id === view.me.id ? "You" : "", ...member.roles, member.pending ? "Has not accepted the rules yet" : ""].filter(Boolean);
  const id = `more-person-${member.id}`;
  return h("li", { key: member.id },
    avatar({ id: member.id, global_name: member.name, bot: member.app }),
    h("div", {},
      h("span", { class: "author" }, name(member.name)), member.app ? h("span", { class: "badge" }, "App") : null,
      words.length ? h("span", { class: "hint line" }, words.join(", ")) : null),
    h("button", { type: "button", class: "more", id, "aria-haspopup": "menu", "aria-expanded": String(menuIsOpen(id)), on: { click: ({ currentTarget }) => openActions(currentTarget, member) } },
      h("span", { class: "dots", "aria-hidden": "true" }, "⋯"), unseen(`More actions for ${member.name}`)));
}
