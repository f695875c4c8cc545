// What a script can add to the page of an edition, which is complete without it: notes in a window on narrow screens,
// the current place in the list of contents, the place where reading stopped, and copies that say where they are from.

"use strict";

(() => {
  const text = document.getElementById("ed-text");
  const reference = document.getElementById("ed-reference");

  // --- places -----------------------------------------------------------------------------------------------------

  /** The nearest element around a node that a link can lead to. */
  const linkable = (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    return element.closest("#ed-text [id]");
  };

  /** The number of the source's page that a node stands on, in the words of the page; empty where there is none. */
  const pageOf = (node) => {
    let found = "";
    for (const mark of text.querySelectorAll(".pb")) {
      if (mark.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) {
        break;
      }
      found = mark.title;
    }
    return found;
  };

  const addressOf = (element) => `${location.href.split("#")[0]}${element ? `#${element.id}` : ""}`;

  // --- a copied passage says where it is from ---------------------------------------------------------------------

  const SHORTEST = 40; // characters: a copied word needs no reference

  document.addEventListener("copy", (event) => {
    const selection = document.getSelection();
    if (!reference || selection.rangeCount === 0 || String(selection).length < SHORTEST) {
      return;
    }
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) {
      return;
    }
    const place = [reference.textContent.trim(), pageOf(range.startContainer), addressOf(linkable(range.startContainer))];
    const source = place.filter(Boolean).join(" ");
    const copy = document.createElement("div");
    copy.append(range.cloneContents());
    copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
    copy.querySelectorAll(".number").forEach((element) => element.remove());
    const line = document.createElement("p");
    line.textContent = source;
    copy.append(line);
    event.clipboardData.setData("text/plain", `${selection}\n\n${source}`);
    event.clipboardData.setData("text/html", copy.innerHTML);
    event.preventDefault();
  });

  // --- notes in a window where they are out of sight --------------------------------------------------------------

  const popover = document.createElement("div");
  popover.className = "pop-over";
  popover.popover = "auto";
  popover.tabIndex = -1;
  popover.setAttribute("role", "dialog");

  const isInSight = (element) => {
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  };

  const closer = () => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text.dataset.close;
    button.addEventListener("click", () => popover.hidePopover());
    return button;
  };

  document.addEventListener("click", (event) => {
    const call = event.target.closest("a.noteref");
    const note = call && document.getElementById(decodeURIComponent(call.hash.slice(1)));
    if (!note || !popover.showPopover || popover.contains(call) || isInSight(note)) {
      return;
    }
    event.preventDefault();
    const content = note.querySelector(".note-text").cloneNode(true);
    content.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
    popover.replaceChildren(content, closer());
    popover.lang = note.closest("[lang]").lang;
    popover.setAttribute("aria-label", call.textContent.trim());
    call.closest("p, div, li, td, th, h1, h2, h3, h4, h5, h6").after(popover);
    popover.showPopover();
    popover.focus();
    popover.addEventListener("toggle", (change) => change.newState === "closed" && call.focus(), { once: true });
  });

  // --- where the reader is ----------------------------------------------------------------------------------------

  const entries = new Map();
  for (const link of document.querySelectorAll(".contents > ol a")) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) {
      entries.set(target, link);
    }
  }

  /** Mark the entry of the last division that began above the middle of the window. */
  const markEntry = () => {
    let current = null;
    for (const [target, link] of entries) {
      link.removeAttribute("aria-current");
      if (target.getBoundingClientRect().top <= innerHeight / 2) {
        current = link;
      }
    }
    current?.setAttribute("aria-current", "location");
  };

  const key = `edition:${location.pathname}`;

  /** The storage of the browser, or none where it is closed to this page. */
  const stored = (change) => {
    try {
      return change(localStorage);
    } catch {
      return null;
    }
  };

  const keepPlace = () => {
    const passages = [...text.querySelectorAll("p[id], .l[id], .head[id]")];
    const first = passages.find((passage) => passage.getBoundingClientRect().bottom > 0) ?? passages.at(-1);
    stored((storage) => (first && scrollY > innerHeight ? storage.setItem(key, first.id) : storage.removeItem(key)));
  };

  const offerPlace = () => {
    const id = stored((storage) => storage.getItem(key));
    if (!id || location.hash || !document.getElementById(id)) {
      return;
    }
    const link = document.createElement("a");
    link.href = `#${id}`;
    link.textContent = text.dataset.resume;
    const line = document.createElement("p");
    line.className = "resume";
    line.append(link);
    document.querySelector(".masthead").append(line);
  };

  let waiting = 0;
  const settle = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      markEntry();
      keepPlace();
    }, 150);
  };

  offerPlace();
  markEntry();
  addEventListener("scroll", settle, { passive: true });
})();
