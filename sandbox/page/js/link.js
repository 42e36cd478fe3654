// The page's line to the sandbox: one websocket that brings what this person sees, and requests that do something as her.

/** Keep a websocket open. `onView(view)` gets each new view, `onLine(open)` hears when the line opens and breaks. */
export function openLine({ onView, onLine }) {
  let socket = null;
  let wish = {};

  function connect() {
    const address = new URL("/page/live", location.href);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    socket = new WebSocket(address);
    socket.onopen = () => {
      onLine(true);
      socket.send(JSON.stringify(wish));
    };
    socket.onmessage = (event) => onView(JSON.parse(event.data));
    socket.onclose = () => {
      onLine(false);
      setTimeout(connect, 1000);
    };
  }

  connect();
  return {
    /** Say whose eyes to see through (`as`: person id) and which place is open (`in`: channel id). */
    look(next) {
      wish = next;
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(wish));
    },
  };
}

/** What the sandbox answered when it refused: its message is a sentence for the reader. */
export class Refused extends Error {}

async function send(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refused("The sandbox does not answer. Is it still running?");
  }
  const answer = await response.json().catch(() => ({}));
  if (answer.problem) throw new Refused(answer.problem);
  if (!response.ok) throw new Refused(`The sandbox answered with an error (${response.status}).`);
  return answer;
}

/** Ask for something to read. */
export function read(path) {
  return send(path, {});
}

/** Do something. `files`: File objects, as {file, description, field}: what describes it, and which field of a form it belongs to. */
export function post(path, body = {}, files = []) {
  if (files.length === 0) {
    return send(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  }
  const form = new FormData();
  const about = files.map(({ description, field }) => ({ description: description || null, field: field ?? null }));
  form.append("payload", JSON.stringify({ ...body, files: about }));
  for (const { file } of files) form.append("files", file, file.name);
  return send(path, { method: "POST", body: form });
}
