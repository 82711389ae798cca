// What every page needs: the enquiry list, which this browser keeps, and the modules of what else is on the page.
document.documentElement.dataset.scripts = "";

const listLink = document.querySelector("[data-list]"), manifest = document.querySelector("link[rel=manifest]");
/** The address of the edition's home page; none on the pages above the editions. */
export const home = manifest && new URL(".", manifest.href);
/** In how many files the edition's cards are. */
export const shards = Number(listLink?.dataset.list);
/** How the edition writes whole numbers and money; see docs/cards.md. */
export const numbers = listLink?.dataset.numbers.split("|") ?? Array(18).fill("");
/** The most cases of one product. */
export const most = 99999;

const key = "enquiry-list " + (home ? new URL("..", home).pathname : "");
const valid = (id, cases) => typeof id === "string" && /^[a-z0-9-]{1,99}$/.test(id) && Number.isInteger(cases) && cases > 0 && cases <= most;
let memory;  // where the browser keeps nothing

/** The list as a map from ids to cases. What is stored can be anything: only what is a line of a list counts. */
export function list() {
  let lines;
  try { lines = JSON.parse(memory ?? localStorage.getItem(key)).lines } catch {}
  return checked(Array.isArray(lines) ? lines : []);
}

/** The lines that can be of a list, at most 500. */
export function checked(lines) {
  const found = new Map();
  for (const line of lines) if (found.size < 500 && Array.isArray(line) && valid(line[0], line[1])) found.set(line[0], line[1]);
  return found;
}

/** Keeps a list, and tells everyone on this page. */
export function keep(lines) {
  const text = JSON.stringify({ lines: [...lines] });
  try { localStorage.setItem(key, text) } catch { memory = text }
  changed();
}

/** Sets how many cases of a product are on the list; none takes it off. */
export function put(id, cases) {
  const lines = list();
  if (cases) lines.set(id, Math.min(cases, most)); else lines.delete(id);
  keep(lines);
}

const watchers = [count];
/** Calls a function now, and whenever the list changes, in this tab or another. */
export function watch(watcher) { watchers.push(watcher); watcher(); }
function changed() { for (const watcher of watchers) watcher(); }
addEventListener("storage", event => { if (event.key === key || event.key === null) changed(); });
addEventListener("pageshow", event => { if (event.persisted) changed(); });

/** The number in the header, and what the buttons on cards say. */
function count() {
  const lines = list(), number = listLink?.querySelector("[data-count]");
  if (number) { number.textContent = lines.size; number.hidden = !lines.size; }
  for (const button of document.querySelectorAll("[data-add]")) button.setAttribute("aria-pressed", lines.has(button.dataset.add));
}

document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-add]");
  if (!button) return;
  const { add, cases } = button.dataset;
  put(add, list().has(add) ? 0 : Number(cases));
});

if (listLink) count();
for (const [selector, module] of [["[data-order]", "cards"], ["[data-enquiry]", "list"]])
  if (document.querySelector(selector)) import(`./${module}.js`);

/** Whether a click is for this page, and not for another tab or window. */
export const isForHere = event => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

// Searching and filtering are fetched by those who use them.
const link = document.querySelector(".search-link"), panel = document.querySelector(".search-panel"), search = () => {
  import("./cards.js"); // which it needs, without waiting for it to say so
  return import("./search.js");
};
if (panel) search().then(module => module.openPage(panel));
if (link) {
  link.onfocus = link.onpointerenter = search;
  link.onclick = event => {
    if (!isForHere(event)) return;
    event.preventDefault();
    if (panel) panel.querySelector("input").focus(); else search().then(module => module.openField(link), () => { location = link.href; });
  };
}
const filter = document.querySelector("details.filter"), open = () => import("./filter.js").then(module => module.openFilter(filter));
if (filter && location.search) open(); else filter?.addEventListener("toggle", open, { once: true });
