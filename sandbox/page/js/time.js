// Says moments in words: in the reader's own zone, with the zone's name.

const STYLES = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};
const STEPS = [["year", 31557600], ["month", 2629800], ["week", 604800], ["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];

let offset = 0;  // how far the sandbox's clock is ahead of this computer's, in seconds

/** Follow the sandbox's moved clock. */
export function setOffset(seconds) {
  offset = seconds;
}

/** What the sandbox calls now, in seconds since 1970. */
export function now() {
  return Date.now() / 1000 + offset;
}

/** A short name of the reader's time zone at that moment, such as "CET" or "GMT+2". */
export function zoneName(date, language) {
  const parts = new Intl.DateTimeFormat(language, { timeZoneName: "short" }).formatToParts(date);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? "";
}

/**
 * Discord's `<t:seconds:style>` in words, in a language such as "pt-BR" or else the browser's.
 * Dates alone carry no zone; everything with a time does.
 */
export function sayMoment(seconds, style = "f", language = undefined) {
  const date = new Date(seconds * 1000);
  if (style === "R") return sayDistance(seconds, language);
  const words = new Intl.DateTimeFormat(language, STYLES[style] ?? STYLES.f).format(date);
  return (STYLES[style] ?? STYLES.f).timeStyle ? `${words} ${zoneName(date, language)}` : words;
}

/** When a message was sent: the time for today's, the day as well for older ones. */
export function sayWhen(seconds) {
  const date = new Date(seconds * 1000);
  if (date.toDateString() === new Date(now() * 1000).toDateString()) return sayMoment(seconds, "t");
  const words = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(date);
  return `${words} ${zoneName(date)}`;
}

/** "in 2 days", "3 minutes ago", measured by the sandbox's clock. */
export function sayDistance(seconds, language = undefined) {
  const distance = seconds - now();
  const [unit, length] = STEPS.find(([, size]) => Math.abs(distance) >= size) ?? STEPS.at(-1);
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(Math.round(distance / length), unit);
}

/** A length of time in words, such as "1 day 2 hours". */
export function sayLength(seconds) {
  const parts = [];
  let rest = Math.round(seconds);
  for (const [unit, size] of [["day", 86400], ["hour", 3600], ["minute", 60]]) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count) parts.push(`${count} ${unit}${count === 1 ? "" : "s"}`);
  }
  return parts.join(" ") || "less than a minute";
}
