// Filters and sorts a list of products by the facets of the edition. docs/search.md tells their format. What was chosen stands in the address.
const FACETS = ["kind", "village", "certificate", "season", "price"], ALL = [...FACETS, "sort", "page"];
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};
const load = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
};

/** Whether a product has a choice of a facet. */
const has = {
  kind: (rows, i, choice) => rows.kind[i] === choice,
  village: (rows, i, choice) => rows.village[i] === choice,
  producer: (rows, i, choice) => rows.producer[i] === choice,
  certificate: (rows, i, choice) => rows.certificate[i].includes(choice),
  season: (rows, i, choice) => (rows.season[i] & (1 << choice)) !== 0,
  price: (rows, i, choice) => (rows.price[i] < 0) === (choice === 1),
};

/** Makes the choices of a list from the data of its edition, and shows what they say. */
export async function openFilter(details) {
  const list = details.parentElement, home = new URL(".", document.querySelector("link[rel=manifest]").href), data = new URL("data/", home);
  const status = make("p", { role: "status" });
  details.append(status);
  let facets;
  try { facets = await load(new URL("facets.json", data)); } catch (error) { status.textContent = details.dataset.failed; console.error(error); return; }

  const { rows, words } = facets, total = rows.kind.length, kept = new Map();
  facets.price = [["priced", words.priced], ["request", words.request]];
  const position = (facet, id) => facets[facet].findIndex((choice) => (Array.isArray(choice) ? choice[0] : choice) === id);
  const [scopeFacet, scopeID] = details.dataset.scope.split("=");
  const scope = scopeFacet && position(scopeFacet, scopeID);
  const base = Array.from({ length: total }, (_, i) => i).filter((i) => !scopeFacet || has[scopeFacet](rows, i, scope));
  const counted = (number) => {
    const [one, other] = words.products;
    return (new Intl.PluralRules(facets.language).select(number) === "one" ? one : other).replace("{n}", number.toLocaleString(facets.language));
  };

  // What the page had, to come back to it.
  const original = [...list.children].filter((child) => child !== details);
  const model = make("template");
  model.innerHTML = facets.cards[list.querySelector("h2, h3").localName];

  // MARK: Choices
  const choices = FACETS.filter((facet) => facet !== scopeFacet && facets[facet].length > 1);
  const select = (facet, label, options) => {
    const element = make("select", { name: facet, id: `_filter-${facet}` }, ...options.map(([value, text]) => make("option", { value }, text)));
    return make("p", {}, make("label", { for: element.id }, label), element);
  };
  const reset = make("button", { type: "reset", class: "button" }, words.reset);
  const sorts = [["", words.byName], ["price", words.priceUp], ["-price", words.priceDown], ...(scopeFacet === "village" ? [] : [["village", words.byVillage]])];
  const form = make("form", {}, ...choices.map((facet) => select(facet, words[facet], [["", words.any], ...facets[facet]])), select("sort", words.sort, sorts), reset);
  status.before(form);

  const chosen = () => choices.map((facet) => [facet, position(facet, form.elements[facet].value)]).filter(([, choice]) => choice >= 0);
  const matches = (of) => base.filter((i) => of.every(([facet, choice]) => has[facet](rows, i, choice)));
  const sorted = (numbers) => {
    const by = form.elements.sort.value;
    if (by === "village") return numbers.sort((a, b) => rows.village[a] - rows.village[b] || a - b);
    // What is on request comes last, whichever way.
    if (by) return numbers.sort((a, b) => (rows.price[a] < 0) - (rows.price[b] < 0) || (by === "price" ? 1 : -1) * (rows.price[a] - rows.price[b]) || a - b);
    return numbers;
  };

  /** Beside each choice, how many products it would leave. */
  const count = (of) => {
    for (const facet of choices) {
      const others = matches(of.filter(([other]) => other !== facet)), { options, value } = form.elements[facet];
      facets[facet].forEach(([id, label], choice) => {
        const number = others.filter((i) => has[facet](rows, i, choice)).length;
        const option = options[choice + 1];
        option.textContent = `${label} (${number.toLocaleString(facets.language)})`;
        option.disabled = !number && id !== value;
      });
    }
  };

  // MARK: Cards
  const record = async (number) => {
    const file = Math.floor(number / facets.perFile);
    if (!kept.has(file)) kept.set(file, load(new URL(`documents/${file}.json`, data)));
    return (await kept.get(file))[number % facets.perFile];
  };
  const card = (product) => {
    const item = model.content.querySelector("li").cloneNode(true);
    const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/\{(\w+)\}/g, (_, name) => product[name] ?? "");
    const link = item.querySelector("a"), picture = item.querySelector("img"), price = item.querySelector(".price"), summary = item.querySelector(".card-summary");
    link.href = new URL(product.path, home);
    if (product.lang) link.lang = product.lang;
    if (product.summaryLang) summary.lang = product.summaryLang;
    if (!product.summary) summary.remove();
    if (product.price) price.replaceChildren(make("strong", {}, product.price), " ", make("small", {}, words.perPiece));
    for (const source of item.querySelectorAll("source")) source.remove();
    if (product.picture) {
      for (const name of ["srcset", "sizes", "fetchpriority"]) picture.removeAttribute(name);
      picture.loading = "lazy";
      [picture.width, picture.height] = product.picture.slice(1);
      picture.src = new URL(product.picture[0], home);
    } else {
      picture.closest(".card-picture").classList.add("felt");
      (picture.closest("picture") ?? picture).remove();
    }
    return item;
  };
  const pagination = (page, pages) => {
    const to = (number, label, rel) => {
      const address = new URL(location.href);
      address.searchParams.set("page", number);
      return make("li", {}, make("a", { href: address.href, rel, "data-page": number }, label));
    };
    return make("nav", { class: "pagination", "aria-label": words.pages }, make("p", {}, words.pageOf.replace("{page}", page).replace("{total}", pages)),
      make("ul", {}, ...(page > 1 ? [to(page - 1, words.previous, "prev")] : []), ...(page < pages ? [to(page + 1, words.next, "next")] : [])));
  };

  // MARK: Together
  let turn = 0;
  const show = async (page) => {
    const mine = ++turn, of = chosen();
    count(of);
    reset.hidden = !of.length && !form.elements.sort.value;
    if (reset.hidden) {
      status.textContent = counted(base.length);
      list.replaceChildren(details, ...original);
      return;
    }
    const numbers = sorted(matches(of)), pages = Math.max(1, Math.ceil(numbers.length / facets.pageSize)), here = Math.min(Math.max(1, page), pages);
    let cards;
    try {
      cards = (await Promise.all(numbers.slice((here - 1) * facets.pageSize, here * facets.pageSize).map(record))).map(card);
    } catch (error) { kept.clear(); if (mine === turn) status.textContent = words.failed; console.error(error); return; }
    if (mine !== turn) return;
    status.textContent = numbers.length ? counted(numbers.length) : words.nothing;
    const shown = numbers.length ? [make("ul", { class: original.find((child) => child.matches("ul"))?.className ?? "cards" }, ...cards)] : [];
    list.replaceChildren(details, ...original.filter((child) => !child.matches(".count, ul, nav")), ...shown, ...(pages > 1 ? [pagination(here, pages)] : []));
  };
  const write = (page = 1) => {
    const address = new URL(location.href), values = { ...Object.fromEntries(new FormData(form)), page: page > 1 ? page : "" };
    for (const name of ALL) if (values[name]) address.searchParams.set(name, values[name]); else address.searchParams.delete(name);
    history.pushState(null, "", address);
  };
  const read = () => {
    const values = new URLSearchParams(location.search);
    for (const name of [...choices, "sort"]) {
      const element = form.elements[name];
      element.value = values.get(name) ?? "";
      if (element.selectedIndex < 0) element.value = "";
    }
    return show(parseInt(values.get("page"), 10) || 1);
  };
  form.addEventListener("change", () => { write(); show(1); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => { event.preventDefault(); for (const name of [...choices, "sort"]) form.elements[name].value = ""; write(); show(1); form.elements[choices[0] ?? "sort"].focus(); });
  list.addEventListener("click", async (event) => {
    const page = event.target.closest("[data-page]")?.dataset.page;
    if (!page || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    write(+page);
    await show(+page);
    details.scrollIntoView({ block: "start" });
    list.querySelector("li a")?.focus({ preventScroll: true });
  });
  addEventListener("popstate", read);
  await read();
  if (!reset.hidden) details.open = true;
}
