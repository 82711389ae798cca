import { counted, make, record, shelf } from "./finding.js";
import { list as enquiryList } from "./site.js";

// Filters and sorts a list of products by the facets of the edition; docs/search.md tells their format. What was chosen stands in the address.

/** Makes the choices of a list from the data of its edition, and shows what they leave. */
export async function openFilter(details) {
  const list = details.parentElement, home = new URL(".", document.querySelector("link[rel=manifest]").href), load = shelf(new URL("data/", home));
  const status = make("p", { role: "status" });
  details.append(status);
  const { rows, words, ...facets } = await load("facets.json").catch((error) => { status.textContent = details.dataset.failed; throw error; });
  const original = [...list.children].filter((child) => child !== details), model = make("template");
  model.innerHTML = facets.cards[list.querySelector("h2, h3").localName];
  facets.price = [["priced", words.priced], ["request", words.request]];
  const position = (name, id) => facets[name].findIndex(([value]) => value === id);
  const has = (name, row, choice) => {
    const value = rows[name][row];
    return name === "certificate" ? value.includes(choice) : name === "season" ? value >> choice & 1 : name === "price" ? value < 0 == choice : value === choice;
  };
  const [scope, scopeID] = details.dataset.scope.split("="), scopeChoice = scope && position(scope, scopeID);
  const base = [...rows.kind.keys()].filter((row) => !scope || has(scope, row, scopeChoice));

  // MARK: Choices
  const names = ["kind", "village", "certificate", "season", "price"].filter((name) => name !== scope && facets[name].length > 1);
  const select = (name, options) => make("p", {}, make("label", { for: "_by-" + name }, words[name]),
    make("select", { name, id: "_by-" + name }, ...options.map(([value, label]) => make("option", { value }, label))));
  const reset = make("button", { type: "button", class: "button" }, words.reset);
  const sorts = [["", words.byName], ["price", words.priceUp], ["-price", words.priceDown], ["village", words.byVillage]];
  const form = make("form", {}, ...names.map((name) => select(name, [["", words.any], ...facets[name]])), select("sort", sorts), reset);
  const fields = form.elements, all = [...names, "sort"];
  status.before(form);

  const chosen = () => names.map((name) => [name, position(name, fields[name].value)]).filter(([, choice]) => choice >= 0);
  const matches = (choices) => base.filter((row) => choices.every(([name, choice]) => has(name, row, choice)));
  // What is on request comes last, whichever way.
  const order = {
    "": () => 0,
    village: (a, b) => rows.village[a] - rows.village[b],
    price: (a, b, way = 1) => (rows.price[a] < 0) - (rows.price[b] < 0) || way * (rows.price[a] - rows.price[b]),
    "-price": (a, b) => order.price(a, b, -1),
  };

  // MARK: Cards
  const card = (product) => {
    const item = model.content.querySelector("li").cloneNode(true), find = (selector) => item.querySelector(selector);
    const fill = (text) => text.replace(/\{(\w+)\}/g, (_, name) => product[name] ?? ""), walker = document.createTreeWalker(item, 4);
    while (walker.nextNode()) walker.currentNode.data = fill(walker.currentNode.data);
    item.className = fill(item.className);
    const link = find("a"), picture = find(".card-picture"), button = find("[data-add]");
    link.href = new URL(product.path, home);
    if (product.lang) link.lang = product.lang;
    if (!product.summary) find(".card-summary").remove();
    else if (product.summaryLang) find(".card-summary").lang = product.summaryLang;
    if (product.price) find(".price").replaceChildren(make("strong", {}, product.price), " ", make("small", {}, words.perPiece));
    if (button) {
      Object.assign(button.dataset, { add: product.id, cases: product.cases, name: product.title });
      button.ariaPressed = enquiryList().has(product.id);
    }
    const [source, width, height] = product.picture ?? [];
    if (source) {
      picture.classList.remove("felt");
      picture.replaceChildren(make("img", { alt: "", width, height, loading: "lazy", src: new URL(source, home) }));
    }
    return item;
  };
  const pagination = (page, pages) => {
    const to = (number, label) => make("li", {}, make("a", { href: address(number), "data-page": number }, label));
    return make("nav", { class: "pagination", "aria-label": words.pages }, make("p", {}, words.pageOf.replace("{page}", page).replace("{total}", pages)),
      make("ul", {}, page > 1 ? to(page - 1, words.previous) : null, page < pages ? to(page + 1, words.next) : null));
  };

  // MARK: Together
  const address = (page) => {
    const address = new URL(location), values = { page: page > 1 ? page : "" };
    for (const name of all) values[name] = fields[name].value;
    for (const name in values) if (values[name]) address.searchParams.set(name, values[name]); else address.searchParams.delete(name);
    return address;
  };
  let turn = 0;
  const show = async (page) => {
    const mine = ++turn, choices = chosen(), sort = fields.sort.value, numbers = matches(choices).sort(order[sort]);
    for (const name of names) {
      const others = matches(choices.filter(([other]) => other !== name));
      facets[name].forEach(([id, label], choice) => {
        const option = fields[name].options[choice + 1], number = others.filter((row) => has(name, row, choice)).length;
        option.textContent = `${label} (${number})`;
        option.disabled = !number && id !== fields[name].value;
      });
    }
    const isPlain = !choices.length && !sort, size = facets.pageSize, pages = Math.ceil(numbers.length / size) || 1, here = Math.min(Math.max(page, 1), pages);
    const cards = isPlain ? [] : await Promise.all(numbers.slice((here - 1) * size, here * size).map(async (row) => ({ ...await record(load, row, facets.perFile), kind: facets.kind[rows.kind[row]][0] }))).catch(() => null);
    if (mine !== turn) return;
    reset.hidden = isPlain;
    status.textContent = !cards ? words.failed : numbers.length ? counted(words.products, numbers.length, facets.language) : words.nothing;
    if (!cards) return;
    list.replaceChildren(details, ...original.filter((child) => isPlain || !child.matches(".count, ul, nav")));
    if (isPlain) return;
    list.append(make("ul", { class: "cards" }, ...cards.map(card)));
    if (pages > 1) list.append(pagination(here, pages));
  };
  const change = (page) => { history.pushState(null, "", address(page)); return show(page); };
  const read = () => {
    const values = new URLSearchParams(location.search);
    for (const name of all) {
      fields[name].value = values.get(name) ?? "";
      if (fields[name].selectedIndex < 0) fields[name].value = "";
    }
    return show(parseInt(values.get("page")) || 1);
  };
  form.addEventListener("change", () => change(1));
  form.addEventListener("submit", (event) => event.preventDefault());
  reset.addEventListener("click", () => { for (const name of all) fields[name].value = ""; fields[all[0]].focus(); change(1); });
  list.addEventListener("click", async (event) => {
    const page = event.target.closest("[data-page]")?.dataset.page;
    if (!page || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    await change(+page);
    details.scrollIntoView();
    list.querySelector(".cards a")?.focus({ preventScroll: true });
  });
  addEventListener("popstate", read);
  await read();
  if (!reset.hidden) details.open = true;
}
