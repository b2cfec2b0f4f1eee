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
  if (event.ctrlKey || event.metaKey || event.altKey) return;
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
    case "Escape": {
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
