// The reactions that a message's menu offers, and choosing one that is not among them.

import { ask } from "./ask.js";

/** The reactions that a message's menu offers at once: [emoji, what it is called]. */
export const QUICK = [["👋", "a wave"], ["❤️", "a heart"], ["🎉", "a party popper"], ["🤫", "a shushing face"]];

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\u{FE0F}?\u{20E3}/u;

/** Ask for an emoji in a small dialog, then `add(emoji)`; `back()` gives focus to where it was. */
export function askForReaction(add, back) {
  ask({
    title: "Add a reaction", submit: "Add", done: add, back,
    input: {
      label: "Emoji", description: "One emoji, typed or pasted. In another skin tone it is another reaction.",
      complaint: (text) => (EMOJI.test(text) ? null : "Please type or paste one emoji."),
    },
  });
}
