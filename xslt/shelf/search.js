// Shows what pagefind finds in the texts of all editions, each hit in its context. Pagefind keeps an index for each
// language and searches the one that the page is in; so each language of the shelf is searched in turn. (Two searchers
// at a time would share the memory of one engine: pagefind 1.5.)

const form = document.querySelector("form");
const query = document.getElementById("ed-query");
const status = document.getElementById("ed-status");
const results = document.getElementById("ed-results");
const MOST = 50; // texts that are shown
const HITS = 5; // passages that are shown of each

const module = import("./pagefind/pagefind.js");

/** What is found in the texts of one language. A searcher reads the language of the page while it is made. */
const searchIn = async (language, words) => {
  const root = document.documentElement;
  const own = root.lang;
  const pagefind = await module;
  root.lang = language;
  const searcher = pagefind.createInstance({ excerptLength: 40 });
  root.lang = own;
  const { results } = await searcher.search(words);
  const found = [];
  for (const result of results.slice(0, MOST)) {
    found.push({ language, score: result.score, data: await result.data() });
  }
  await searcher.destroy();
  return found;
};

/** Words with the marks that pagefind puts round what was found; nothing else of its markup is taken over. */
const excerpt = (markup) => {
  const read = new DOMParser().parseFromString(markup, "text/html").body;
  const line = document.createElement("p");
  for (const node of read.childNodes) {
    const part = node.nodeName === "MARK" ? document.createElement("mark") : document.createElement("span");
    part.textContent = node.textContent;
    line.append(part);
  }
  return line;
};

const link = (address, words) => {
  const made = document.createElement("a");
  made.href = address;
  made.textContent = words;
  return made;
};

const entry = (found, language) => {
  const item = document.createElement("li");
  const title = document.createElement("h2");
  item.lang = language;
  title.append(link(found.url, found.meta.title));
  item.append(title);
  for (const hit of found.sub_results.slice(0, HITS)) {
    const line = excerpt(hit.excerpt);
    if (hit.title !== found.meta.title) {
      line.prepend(link(hit.url, hit.title), " ");
    }
    item.append(line);
  }
  return item;
};

const search = async (words) => {
  const own = document.documentElement.lang;
  const languages = form.dataset.languages.split(" ").filter(Boolean);
  const found = [];
  for (const language of languages.length ? languages : [own]) {
    found.push(...(await searchIn(language, words)));
  }
  found.sort((one, other) => other.score - one.score);
  results.replaceChildren(...found.slice(0, MOST).map(({ language, data }) => entry(data, language)));
  status.textContent = found.length ? String(found.length) : form.dataset.none;
};

/** One search at a time, in the order they were asked for. */
let running = module;
const ask = (words) => {
  running = running.then(() => search(words));
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.replaceState(null, "", `?q=${encodeURIComponent(query.value)}`);
  ask(query.value);
});

module.then(() => {
  status.textContent = "";
  query.value = new URLSearchParams(location.search).get("q") ?? "";
  if (query.value) {
    ask(query.value);
  }
});
