// Filters and sorts a list of products by the facets of its edition; docs/search.md tells their form. What was chosen stands in the address.
import { cardAt, filled, load, message } from "./cards.js";
import { isForHere } from "./site.js";

/** Puts the choices of the edition into a list, and shows what they leave. */
export async function openFilter(details) {
  const list = details.parentElement, shelf = list.querySelector(".cards"), original = [...shelf.children], status = details.querySelector("[role=status]");
  const tell = text => { status.textContent = text; }, { failed } = details.dataset, [scope, within] = details.dataset.scope.split("=");
  const { choices, rows, words, models, pageSize, perFile } = await load("facets.json").catch(problem => { tell(failed); throw problem; });
  status.insertAdjacentHTML("beforebegin", choices);
  const form = details.querySelector("form"), { sort } = form.elements, reset = form.querySelector("button"), turning = document.createElement("div");
  const cardWords = { ...words, heading: shelf.querySelector("h2, h3").localName };
  form.elements[scope]?.parentElement.remove();
  list.append(turning);

  // MARK: Choices
  const facets = [...form.querySelectorAll("select")].filter(facet => facet !== sort);
  const has = (name, row, choice) => {
    const value = rows[name][row];
    return name === "season" ? value >> choice & 1 : value === choice || value.includes?.(choice);
  };
  const all = [...rows.kind.keys()].filter(row => !scope || has(scope, row, Number(within)));
  const matches = chosen => all.filter(row => chosen.every(facet => has(facet.name, row, facet.selectedIndex - 1)));
  // What is on request comes last, whichever way.
  const byPrice = way => (a, b) => rows.price[a] - rows.price[b] || way * (rows.amount[a] - rows.amount[b]);
  const orders = { "": () => 0, village: (a, b) => rows.village[a] - rows.village[b], price: byPrice(1), "-price": byPrice(-1) };

  /** Says beside each choice how many products it would leave. */
  function count(chosen) {
    for (const facet of facets) {
      const others = matches(chosen.filter(other => other !== facet));
      for (const option of [...facet.options].slice(1)) {
        const number = others.filter(row => has(facet.name, row, option.index - 1)).length;
        option.label = `${option.text} (${number})`;
        option.disabled = !number && !option.selected;
      }
    }
  }

  // MARK: What is shown
  const address = page => {
    const address = new URL(location);
    address.search = new URLSearchParams([...new FormData(form), ["page", page > 1 ? page : ""]].filter(([, value]) => value));
    return address;
  };
  let turn = 0;
  async function show(page) {
    const mine = ++turn, chosen = facets.filter(facet => facet.value), isPlain = !chosen.length && !sort.value;
    const found = matches(chosen).sort(orders[sort.value]), total = Math.ceil(found.length / pageSize) || 1, here = Math.max(1, Math.min(page, total));
    count(chosen);
    const cards = isPlain ? [] : await Promise.all(found.slice((here - 1) * pageSize, here * pageSize).map(row => cardAt(row, perFile))).catch(() => null);
    if (mine !== turn) return;
    reset.hidden = isPlain;
    tell(!cards ? failed : found.length ? message(words, "products", { n: found.length }) : words.nothing);
    if (!cards) return;
    for (const part of list.querySelectorAll(":scope > .count, :scope > nav")) part.hidden = !isPlain;
    shelf.replaceChildren(...isPlain ? original : [filled(models.card, cardWords, cards)]);
    const pageOf = message(words, "pageOf", { page: here, total });
    const to = number => number > 0 && number <= total ? [number, address(number)] : [], [previous, before] = to(here - 1), [next, after] = to(here + 1);
    turning.replaceChildren(...isPlain || total < 2 ? [] : [filled(models.pages, words, [{ pageOf, previous, before, next, after }])]);
  }
  const change = page => { history.pushState(null, "", address(page)); return show(page); };
  const read = () => {
    const values = new URLSearchParams(location.search);
    for (const field of [...facets, sort]) {
      field.value = values.get(field.name) ?? "";
      if (field.selectedIndex < 0) field.value = "";
    }
    return show(parseInt(values.get("page")) || 1);
  };
  form.onchange = () => change(1);
  form.onsubmit = event => event.preventDefault();
  reset.onclick = () => { form.reset(); form.elements[0].focus(); change(1); };
  turning.onclick = async event => {
    const page = event.target.dataset.page;
    if (!page || !isForHere(event)) return;
    event.preventDefault();
    await change(Number(page));
    details.scrollIntoView();
    shelf.querySelector("a")?.focus({ preventScroll: true });
  };
  addEventListener("popstate", read);
  await read();
  if (!reset.hidden) details.open = true;
}
