"use strict";
// What the desk does better with a script; every page works without it.

// A page that waits for its dossier asks again, without flicker.
const waiting = document.querySelector("[data-again]");
if (waiting) {
  const again = async () => {
    const answer = await fetch(waiting.dataset.again, { headers: { Accept: "text/html" } }).catch(() => null);
    if (answer && answer.status !== 202) window.location.replace(answer.url);
    else setTimeout(again, 900);
  };
  setTimeout(again, 600);
}

// One more text on the form, without losing what was pasted.
const more = document.querySelector("[data-more]");
if (more) {
  more.addEventListener("click", (event) => {
    event.preventDefault();
    const all = document.querySelectorAll("fieldset.pasted");
    const number = all.length + 1;
    const added = all[all.length - 1].cloneNode(true);
    added.querySelector("legend").textContent = added.querySelector("legend").textContent.replace(/\d+/, number);
    for (const field of added.querySelectorAll("input, textarea")) {
      field.value = "";
      field.id = field.name + "-" + number;
    }
    for (const label of added.querySelectorAll("label")) label.htmlFor = label.htmlFor.replace(/\d+$/, number);
    all[all.length - 1].after(added);
    added.querySelector("textarea").focus();
    if (number >= 20) more.remove();
  });
}

// Files dropped on their frame.
const drop = document.querySelector("[data-drop]");
if (drop) {
  const files = drop.querySelector("input[type=file]");
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    files.files = event.dataTransfer.files;
  });
}

// Through the differences of a synopsis or a dossier, by button or by the keys j and k.
const differing = [...document.querySelectorAll(".sides .differs, #unterschiede ~ ol > li")];
if (differing.length) {
  let at = -1;
  for (const row of differing) row.tabIndex = -1;
  const step = (by) => {
    at = at < 0 && by < 0 ? differing.length - 1 : (at + by + differing.length) % differing.length;
    differing[at].focus({ preventScroll: true });
    differing[at].scrollIntoView({ block: "center" });
  };
  for (const button of document.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => step(Number(button.dataset.step)));
  }
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
  });
}
