// Loaded by every page as a module. What needs JavaScript shows only where `data-scripts` is set.
document.documentElement.dataset.scripts = "";

// Searching and filtering are fetched by those who use them.
const link = document.querySelector(".search-link"), panel = document.getElementById("_search"), search = () => import("./search.js");
if (panel) search().then((module) => module.openPage(panel));
link?.addEventListener("focus", search);
link?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (panel) panel.querySelector("input")?.focus(); else search().then((module) => module.openField(link), () => { location = link.href; });
});
const filter = document.querySelector("details.filter"), open = () => import("./filter.js").then((module) => module.openFilter(filter));
if (filter && location.search) open(); else filter?.addEventListener("toggle", open, { once: true });
