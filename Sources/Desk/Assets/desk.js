// Makes the pages quicker to use by keyboard. Every page works without it.
"use strict";

// While a character is being composed (pinyin), keys belong to the input method.
const composing = (event) => event.isComposing || event.keyCode === 229;
const isTyping = (target) => target.closest("input, select, textarea, [contenteditable]") !== null;

// j and k walk the rows of a list, Enter opens the chosen one.
const rows = () => [...document.querySelectorAll("table.cards > tbody > tr")];

function walk(step) {
  const all = rows();
  if (all.length === 0) return;
  const at = all.findIndex((row) => row.classList.contains("chosen"));
  const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
  if (at >= 0) all[at].classList.remove("chosen");
  next.classList.add("chosen");
  next.scrollIntoView({ block: "nearest" });
}

function openChosen() {
  const link = document.querySelector("tr.chosen a");
  if (link) link.click();
}

document.addEventListener("keydown", (event) => {
  if (composing(event)) {
    if (event.key === "Enter") event.preventDefault();
    return;
  }
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k" && palette !== null) {
    event.preventDefault();
    openPalette();
    return;
  }
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && event.target.closest("form[method=post]")) {
    event.target.closest("form").requestSubmit();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (isTyping(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  switch (event.key) {
    case "j": walk(1); break;
    case "k": walk(-1); break;
    case "Enter": if (event.target === document.body) openChosen(); break;
    case "/": {
      const box = document.querySelector(".find input");
      if (box === null || box.offsetParent === null) return;
      event.preventDefault();
      box.select();
      break;
    }
    case "?": openKeys(); break;
    case "Escape": {
      rows().forEach((row) => row.classList.remove("chosen"));
      const close = document.querySelector("a[data-close]");
      if (close) close.click();
      break;
    }
  }
});

// A click on a record's number copies it.
document.addEventListener("click", async (event) => {
  const slip = event.target.closest("button.slip");
  if (slip === null || !navigator.clipboard) return;
  await navigator.clipboard.writeText(slip.dataset.number);
  const said = slip.querySelector("[role=status]");
  said.textContent = slip.dataset.said;
});

// An empty condition does not belong in an address.
document.addEventListener("submit", (event) => {
  if (event.target.method !== "get") return;
  for (const field of event.target.elements) {
    if (field.name && field.value === "") field.disabled = true;
  }
});
// Coming back to the page, the conditions can be used again.
window.addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form [disabled]")) field.disabled = false;
});

// A form is sent once.
document.addEventListener("submit", (event) => {
  if (event.target.method !== "post") return;
  const button = event.target.querySelector("button[data-busy]");
  if (button === null) return;
  if (event.target.dataset.sent) { event.preventDefault(); return; }
  event.target.dataset.sent = "yes";
  button.textContent = button.dataset.busy;
});

// A page that tells how far something has come looks again, and shows the end when it is there.
async function follow() {
  const going = document.querySelector("[data-follow]");
  if (going === null) return;
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.querySelector("[data-follow]");
    if (next === null) { location.reload(); return; }
    for (const part of ["h2", "p", "progress"]) going.querySelector(part).replaceWith(next.querySelector(part));
  } catch (error) {
    // The server does not answer just now; the next look may reach it.
  }
  setTimeout(follow, 1000);
}
setTimeout(follow, 1000);

// What is typed into a form is kept while it is being typed, and what is like it is looked up.
const body = (form) => new URLSearchParams(new FormData(form));

for (const form of document.querySelectorAll("form[data-draft]")) {
  const said = form.querySelector("[data-draft-said]");
  let timer = 0;
  let isTyped = false;
  const keep = async () => {
    timer = 0;
    if (form.dataset.sent) return;
    try {
      const answer = await fetch(form.dataset.draft, { method: "POST", body: body(form) });
      said.textContent = answer.ok ? await answer.text() : form.dataset.unkept;
    } catch {
      said.textContent = form.dataset.unkept;
    }
  };
  form.addEventListener("input", () => {
    isTyped = true;
    clearTimeout(timer);
    timer = setTimeout(keep, 1200);
  });
  form.addEventListener("submit", () => clearTimeout(timer));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || !isTyped || form.dataset.sent) return;
    navigator.sendBeacon(form.dataset.draft, body(form));
  });
}

for (const form of document.querySelectorAll("form[data-alike]")) {
  const compared = form.dataset.compared.split(" ");
  const place = form.querySelector("[data-alike-place]");
  let asking = 0;
  form.addEventListener("change", async (event) => {
    if (!compared.includes(event.target.name)) return;
    const mine = ++asking;
    const answer = await fetch(form.dataset.alike, { method: "POST", body: body(form) });
    if (answer.ok && mine === asking) place.innerHTML = await answer.text();
  });
}

// A field that only some matters have stands there when the other field says so; what is put away is not sent.
for (const field of document.querySelectorAll("[data-when]")) {
  const form = field.closest("form");
  const other = form.querySelector(`[name="${field.dataset.when}"]`);
  const codes = field.dataset.is.split(" ");
  const parts = () => [...field.querySelectorAll("input, select, textarea")];
  const isFilled = () => parts().some((part) => part.type === "checkbox" ? part.checked : part.value !== "");
  const look = (isFirst) => {
    const isAsked = codes.includes(other.value);
    if (!isAsked && !isFirst) {
      for (const part of parts()) if (part.type === "checkbox") part.checked = false; else part.value = "";
    }
    field.hidden = !isAsked && !isFilled() && field.querySelector("[aria-invalid]") === null;
    // Where it is asked, for which matters it is asked need not be said.
    for (const hint of field.querySelectorAll("[data-asked]")) hint.hidden = isAsked;
    // Who is not on record yet is not offered to be entered for a field that is not asked.
    const opening = form.querySelector(`.openings [value="${parts()[0].name}"]`);
    if (opening === null) return;
    opening.hidden = field.hidden;
    const line = opening.closest(".openings");
    line.hidden = line.querySelector("button:not([hidden])") === null;
  };
  other.addEventListener("change", () => look(false));
  look(true);
}

// A list under a box: what is typed finds answers, arrows walk them, Enter takes one.
function combine(box, find, taken) {
  const list = part("div", "", "listbox");
  const said = part("span", "", "status");
  [list.id, list.className, list.hidden, said.className] = [`${box.id}-picks`, "picks", true, "hidden"];
  list.setAttribute("aria-label", box.labels[0].textContent);
  const holder = part("div");
  holder.className = "picker";
  box.before(holder);
  holder.append(box, list, said);
  const marks = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
  for (const [name, value] of Object.entries(marks)) box.setAttribute(name, value);
  let [asking, pause, isTaking] = [0, 0, false];
  const answers = () => [...list.children];
  const mark = (chosen) => {
    for (const one of answers()) one.setAttribute("aria-selected", String(one === chosen));
    if (chosen) {
      box.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else {
      box.removeAttribute("aria-activedescendant");
    }
  };
  const show = (isShown) => {
    list.hidden = !isShown;
    box.setAttribute("aria-expanded", String(isShown));
    if (!isShown) mark(null);
  };
  const take = (one) => {
    if (one.act) {
      one.act();
      return;
    }
    box.value = one.dataset.name;
    taken(one.dataset.id, one.dataset.name);
    show(false);
    isTaking = true;
    for (const kind of ["input", "change"]) box.dispatchEvent(new Event(kind, { bubbles: true }));
    isTaking = false;
  };
  const ask = async () => {
    const mine = ++asking;
    const found = await find(box.value.trim());
    if (mine !== asking || found === null || document.activeElement !== box) return;
    list.replaceChildren(...found.map((choice, index) => {
      const one = part("div", "", "option");
      [one.id, one.dataset.id, one.dataset.name] = [`${list.id}-${index}`, choice.id, choice.name];
      one.act = choice.act;
      one.append(part("span", choice.name), part("small", choice.beside));
      one.addEventListener("mousedown", (event) => event.preventDefault());
      one.addEventListener("click", () => take(one));
      return one;
    }));
    const count = found.filter((choice) => !choice.act).length;
    said.textContent = count === 0 ? box.dataset.none : `${count} ${box.dataset.found}`;
    show(found.length > 0);
  };
  box.addEventListener("input", (event) => {
    if (event.isComposing || isTaking) return;
    clearTimeout(pause);
    pause = setTimeout(ask, 150);
  });
  box.addEventListener("compositionend", ask);
  box.addEventListener("focus", () => { if (box.value === "") ask(); });
  box.addEventListener("blur", () => { asking++; show(false); });
  box.addEventListener("keydown", (event) => {
    if (composing(event)) return;
    const all = answers();
    const at = all.findIndex((one) => one.getAttribute("aria-selected") === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (list.hidden) ask();
      else mark(all[(at + step + (at < 0 && step < 0 ? 1 : 0) + all.length) % all.length]);
    } else if (event.key === "Enter" && !list.hidden && (at >= 0 || box.value.trim() !== "")) {
      // What was typed and not chosen means the first answer; the form is not sent half filled.
      event.preventDefault();
      if (at >= 0 || !all[0].act) take(all[Math.max(at, 0)]);
      else mark(all[0]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      show(false);
    }
  });
  return holder;
}

// A reference to one of many records: the desk is asked which may be meant. What is not there can be entered first.
for (const box of document.querySelectorAll("input[data-pick]")) {
  const keep = (name, value) => {
    let kept = box.form.elements[name];
    if (!kept) {
      kept = part("input");
      [kept.type, kept.name] = ["hidden", name];
      box.after(kept);
    }
    kept.value = value;
  };
  const opening = box.form.querySelector(`button[name="form.open"][value="${box.name}"]`);
  combine(box, async (words) => {
    const asked = new URL(box.dataset.pick, location);
    asked.searchParams.set("q", words);
    const answer = await fetch(asked);
    if (!answer.ok) return null;
    const { choices } = await answer.json();
    if (opening === null || words === "") return choices;
    return [...choices, { name: opening.textContent.trim(), beside: "", act: () => opening.click() }];
  }, (id, name) => {
    keep(`${box.name}.id`, id);
    keep(`${box.name}.shown`, name);
  });
}

// A long list of codes: found by a part of the name or by the initials of its sound.
for (const select of document.querySelectorAll("select[data-find]")) {
  const box = part("input");
  const options = [...select.options].filter((option) => option.value !== "");
  [box.type, box.id, box.autocomplete] = ["text", select.id, "off"];
  for (const name of ["found", "none"]) box.dataset[name] = select.dataset[name];
  for (const name of ["aria-invalid", "aria-describedby"]) {
    if (select.hasAttribute(name)) box.setAttribute(name, select.getAttribute(name));
  }
  const shown = () => { box.value = select.value === "" ? "" : select.selectedOptions[0].textContent; };
  select.removeAttribute("id");
  select.hidden = true;
  select.before(box);
  shown();
  combine(box, async (words) => {
    const typed = words.toLowerCase();
    return options.filter((option) => `${option.textContent} ${option.dataset.k}`.toLowerCase().includes(typed))
      .map((option) => ({ id: option.value, name: option.textContent, beside: "" }));
  }, (id) => {
    select.value = id;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  box.addEventListener("blur", () => {
    if (box.value.trim() === "") select.value = "";
    shown();
  });
}

// A grid for many rows: typed by keyboard alone, pasted from a spreadsheet. Only the rows in sight are on the page.
function cellsOf(text) {
  const rows = [[""]];
  let isQuoted = false;
  let isFresh = true;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    const row = rows[rows.length - 1];
    if (isQuoted) {
      if (sign !== '"') row[row.length - 1] += sign;
      else if (text[at + 1] === '"') { row[row.length - 1] += sign; at++; }
      else isQuoted = false;
    } else if (sign === '"' && isFresh) {
      isQuoted = true;
    } else if (sign === "\t") {
      row.push("");
      isFresh = true;
      continue;
    } else if (sign === "\n") {
      rows.push([""]);
      isFresh = true;
      continue;
    } else if (sign !== "\r") {
      row[row.length - 1] += sign;
    }
    isFresh = false;
  }
  const last = rows[rows.length - 1];
  if (last.length === 1 && last[0] === "") rows.pop();
  return rows;
}

const quoted = (cell) => (/["\t\n\r]/.test(cell) || cell.startsWith("'") ? `"${cell.replaceAll('"', '""')}"` : cell);

function textOf(rows) {
  let last = rows.length;
  while (last > 0 && rows[last - 1].every((cell) => !cell)) last--;
  return rows.slice(0, last).map((row) => Array.from(row, (cell) => quoted(cell || "")).join("\t")).join("\n");
}

function grid(place) {
  const form = place.closest("form");
  const text = form.querySelector("textarea");
  const box = place.querySelector(".grid-box");
  const inside = place.querySelector("tbody");
  const heads = [...place.querySelectorAll("thead th")].map((head) => head.firstChild.textContent.trim());
  const width = heads.length - 1;
  const most = Number(place.dataset.most);
  const height = 36;
  const wrong = new Map([...document.querySelectorAll("a[data-row][data-said]")].map((link) =>
    [`${link.dataset.row}:${link.dataset.column}`, link.dataset.said]));
  let rows = cellsOf(text.value);
  let before = null;
  let from = -1;
  let active = null;

  const shown = () => Math.min(Math.max(rows.length + 1, 12), most);
  const spacer = (count) => {
    const row = document.createElement("tr");
    row.setAttribute("aria-hidden", "true");
    const cell = document.createElement("td");
    cell.colSpan = width + 1;
    cell.style.height = `${count * height}px`;
    row.append(cell);
    return row;
  };

  function line(at) {
    const row = document.createElement("tr");
    const head = document.createElement("th");
    head.scope = "row";
    head.textContent = at + 1;
    row.append(head);
    for (let column = 0; column < width; column++) {
      const cell = document.createElement("td");
      const input = document.createElement("input");
      input.type = "text";
      input.value = (rows[at] || [])[column] || "";
      input.dataset.at = `${at}:${column}`;
      input.setAttribute("aria-label", `${heads[column + 1]} ${place.dataset.row} ${at + 1}`);
      const said = wrong.get(input.dataset.at);
      if (said) {
        input.setAttribute("aria-invalid", "true");
        input.title = said;
      }
      cell.append(input);
      row.append(cell);
    }
    return row;
  }

  function draw(isAnew = false) {
    const count = Math.ceil(box.clientHeight / height) + 20;
    const first = Math.max(0, Math.min(Math.floor(box.scrollTop / height) - 10, shown() - count));
    if (first === from && !isAnew) return;
    from = first;
    const held = active;
    const last = Math.min(first + count, shown());
    const lines = [];
    if (first > 0) lines.push(spacer(first));
    for (let at = first; at < last; at++) lines.push(line(at));
    if (last < shown()) lines.push(spacer(shown() - last));
    inside.replaceChildren(...lines);
    if (held !== null) focus(...held, false);
  }

  function focus(row, column, scrolls = true) {
    if (row < 0 || row >= shown() || column < 0 || column >= width) return;
    active = [row, column];
    if (scrolls) {
      const top = row * height;
      if (top < box.scrollTop + height) box.scrollTop = Math.max(0, top - height);
      if (top > box.scrollTop + box.clientHeight - 3 * height) box.scrollTop = top - box.clientHeight + 3 * height;
      draw();
    }
    const input = inside.querySelector(`[data-at="${row}:${column}"]`);
    if (input === null || input === document.activeElement) return;
    input.focus({ preventScroll: true });
    if (scrolls) input.select();
  }

  function put(row, column, value) {
    while (rows.length <= row) rows.push([]);
    rows[row][column] = value;
  }

  const at = (input) => input.dataset.at.split(":").map(Number);

  inside.addEventListener("focusin", (event) => { active = at(event.target); });
  inside.addEventListener("focusout", () => { if (document.hasFocus()) active = null; });
  inside.addEventListener("input", (event) => {
    const [row, column] = at(event.target);
    before = null;
    const old = shown();
    put(row, column, event.target.value);
    wrong.delete(event.target.dataset.at);
    if (shown() !== old) draw(true);
  });
  inside.addEventListener("paste", (event) => {
    const given = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(given)) return;
    event.preventDefault();
    const [row, column] = at(event.target);
    const cells = cellsOf(given);
    before = rows.map((each) => [...each]);
    cells.forEach((each, down) => each.forEach((cell, right) => put(row + down, column + right, cell)));
    wrong.clear();
    draw(true);
    place.querySelector("[role=status]").textContent = place.dataset.pasted + cells.length;
  });
  inside.addEventListener("keydown", (event) => {
    if (composing(event)) return;
    const input = event.target;
    const [row, column] = at(input);
    const isAtStart = input.selectionStart === 0 && input.selectionEnd === 0;
    const isAtEnd = input.selectionStart === input.value.length;
    const isWhole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    const go = (down, right) => { event.preventDefault(); focus(row + down, column + right); };
    if (event.ctrlKey && event.key === "z" && before !== null) {
      event.preventDefault();
      [rows, before] = [before, null];
      draw(true);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (event.ctrlKey) form.querySelector("button.main").click(); else focus(row + (event.shiftKey ? -1 : 1), column);
    } else if (event.key === "ArrowDown") go(1, 0);
    else if (event.key === "ArrowUp") go(-1, 0);
    else if (event.key === "ArrowLeft" && (isAtStart || isWhole)) go(0, -1);
    else if (event.key === "ArrowRight" && (isAtEnd || isWhole)) go(0, 1);
  });
  box.addEventListener("scroll", () => requestAnimationFrame(() => draw()));
  form.addEventListener("submit", () => { text.value = textOf(rows); });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-row]");
    if (link === null) return;
    event.preventDefault();
    place.scrollIntoView({ block: "center" });
    focus(Number(link.dataset.row), Number(link.dataset.column));
  });
  form.querySelector("[data-grid-text]").hidden = true;
  place.hidden = false;
  draw();
}

for (const place of document.querySelectorAll("[data-grid]")) grid(place);

// The palette: Ctrl+K asks the desk for people, records, pages and acts; arrows walk the answers, Enter opens one.
const palette = document.querySelector("dialog.palette");
let focusBefore = null;
let question = 0;

function openDialog(dialog) {
  if (document.querySelector("dialog[open]")) return;
  focusBefore = document.activeElement;
  dialog.showModal();
}

for (const dialog of document.querySelectorAll("dialog")) {
  dialog.addEventListener("close", () => { if (focusBefore) focusBefore.focus(); });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
}

function openPalette() {
  openDialog(palette);
  const box = palette.querySelector("input");
  box.value = "";
  box.focus();
  askPalette(box);
}

const options = () => [...palette.querySelectorAll("[role=option]")];

function choose(option) {
  const box = palette.querySelector("input");
  for (const other of options()) other.setAttribute("aria-selected", String(other === option));
  if (option) {
    box.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  } else {
    box.removeAttribute("aria-activedescendant");
  }
}

function part(kind, text, role) {
  const element = document.createElement(kind);
  if (text) element.textContent = text;
  if (role) element.setAttribute("role", role);
  return element;
}

async function askPalette(box) {
  const mine = ++question;
  const address = `/api/v1/palette?q=${encodeURIComponent(box.value)}&from=${encodeURIComponent(location.pathname)}`;
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (mine !== question || !answer.ok) return;
  const found = await answer.json();
  if (mine !== question) return;
  const list = palette.querySelector("[role=listbox]");
  list.replaceChildren(...found.groups.map((group) => {
    const element = part("div", "", "group");
    element.setAttribute("aria-label", group.label);
    const head = part("div", group.label);
    head.className = "group";
    head.setAttribute("aria-hidden", "true");
    element.append(head, ...group.items.map((item) => {
      const option = part("a", "", "option");
      option.href = item.address;
      option.tabIndex = -1;
      option.append(part("span", item.label), part("small", item.beside));
      return option;
    }));
    return element;
  }));
  const all = options();
  all.forEach((option, index) => { option.id = `palette-${index}`; });
  choose(all[0]);
  const said = palette.querySelector("[role=status]");
  said.textContent = all.length === 0 ? said.dataset.none : `${all.length} ${said.dataset.found}`;
}

if (palette !== null) {
  let pause = 0;
  const box = palette.querySelector("input");
  box.addEventListener("input", (event) => {
    if (event.isComposing) return;
    clearTimeout(pause);
    pause = setTimeout(() => askPalette(box), 120);
  });
  box.addEventListener("compositionend", () => askPalette(box));
  box.addEventListener("keydown", (event) => {
    if (composing(event)) return;
    const all = options();
    const at = all.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const step = { ArrowDown: 1, ArrowUp: -1, Tab: event.shiftKey ? -1 : 1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (all.length > 0) choose(all[(at + step + all.length) % all.length]);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      all[at].click();
    }
  });
}

async function openKeys() {
  const dialog = document.querySelector("dialog.keys");
  if (dialog === null) return;
  const place = dialog.querySelector("div");
  if (place.childElementCount === 0) {
    const answer = await fetch(dialog.dataset.from);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.append(page.querySelector("main dl.keys"));
  }
  openDialog(dialog);
}
