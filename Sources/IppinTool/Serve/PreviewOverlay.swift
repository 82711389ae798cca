extension PreviewClient {
    /// Shows what was found: a badge, and a panel that errors open. All text is set as text, never as markup.
    static let overlay = #"""
        window.ippinOverlay = (() => {
          const style = `
            :host { all: initial }
            * { box-sizing: border-box }
            .root { --paper: #faf6ee; --ink: #2a241d; --soft: #6b6156; --line: #ddd2c0; --code: #f1e9da; --error: #a3201d; --warning: #7a5200; --on: #fff;
              color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; color: var(--ink) }
            @media (prefers-color-scheme: dark) { .root { --paper: #1a1714; --ink: #efe7da; --soft: #b3a798; --line: #453d33; --code: #26211b; --error: #ff9c8f; --warning: #ecbf5c; --on: #1a1714 } }
            @media print { .root { display: none } }
            button { font: inherit; cursor: pointer; border-radius: 4px; border: 1px solid var(--line); background: var(--paper); color: var(--ink); padding: .3rem .7rem; min-height: 2.25rem }
            :focus-visible { outline: 3px solid currentColor; outline-offset: 2px }
            .panel:focus { outline: none }
            .badge { position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483646; font-weight: 600; box-shadow: 0 2px 10px #0004; background: var(--warning); color: var(--on) }
            .badge.error { background: var(--error) }
            .panel { position: fixed; inset: auto 0 0 0; max-height: 70vh; overflow: auto; z-index: 2147483647; background: var(--paper); border-top: 4px solid var(--warning); box-shadow: 0 -4px 24px #0006; padding: 0 max(1rem, calc(50vw - 36rem)) 1.5rem }
            .panel.error { border-color: var(--error) }
            .head { position: sticky; top: 0; display: flex; gap: 1rem; align-items: center; justify-content: space-between; background: var(--paper); padding: .8rem 0; border-bottom: 1px solid var(--line) }
            h2 { font-size: 1.15rem; margin: 0 } h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere }
            p { margin: .25rem 0 } ol { list-style: none; margin: 0; padding: 0 } li { padding: .9rem 0; border-bottom: 1px solid var(--line) }
            .place { color: var(--soft); overflow-wrap: anywhere; font-family: ui-monospace, monospace; font-size: .87em }
            .kind { color: var(--warning); font-weight: 700 } .kind.error { color: var(--error) }
            pre { background: var(--code); border-radius: 4px; padding: .5rem .7rem; margin: .4rem 0; overflow: auto; font: .87em/1.45 ui-monospace, monospace; tab-size: 1 }
            .gutter { color: var(--soft); user-select: none } .hidden { visibility: hidden } .caret { color: var(--error); font-weight: 700 }
            mark { background: none; color: inherit; font-weight: 700; text-decoration: underline wavy var(--error); text-underline-offset: .2em }
            .voice { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }`;
          const make = (name, properties = {}, ...children) => {
            const element = Object.assign(document.createElement(name), properties);
            element.append(...children);
            return element;
          };
          const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
          const summary = found => [found.failure && "1 failure", found.errors && count(found.errors, "error"), found.warnings && count(found.warnings, "warning")].filter(Boolean).join(", ");

          const code = item => {
            const gutter = ` ${item.line} | `;
            return make("pre", { tabIndex: 0 },
              make("span", { className: "gutter" , textContent: gutter }), item.before, make("mark", { textContent: item.marked }), item.after, "\n",
              make("span", { className: "gutter", textContent: `${" ".repeat(gutter.length - 2)}| ` }), make("span", { className: "hidden", ariaHidden: "true", textContent: item.before }),
              make("span", { className: "caret", ariaHidden: "true", textContent: item.underline }));
          };
          const entry = item => {
            const row = make("li", {},
              make("p", { className: "place", textContent: item.line ? `${item.file}:${item.line}:${item.column}` : item.file }),
              make("h3", {}, make("span", { className: `kind ${item.severity}`, textContent: `${item.severity}: ` }), item.message));
            if (item.line) row.append(code(item));
            for (const fix of item.fixes) row.append(make("p", {}, make("strong", { textContent: "Fix: " }), fix));
            for (const note of item.notes) row.append(make("p", {}, make("strong", { textContent: "Note: " }), note.place ? `${note.message} (${note.place})` : note.message));
            row.append(make("p", { className: "place", textContent: item.id }));
            return row;
          };

          let parts = null, isOpen = false, before = null;
          const build = () => {
            const host = make("div", { id: "ippin-preview" }), shadow = host.attachShadow({ mode: "open" });
            const badge = make("button", { type: "button", className: "badge", hidden: true });
            badge.setAttribute("aria-expanded", "false");
            badge.setAttribute("aria-controls", "panel");
            const title = make("h2", { id: "title" }), close = make("button", { type: "button", textContent: "Close (Esc)" });
            const lead = make("p"), list = make("ol"), voice = make("div", { className: "voice" });
            voice.setAttribute("role", "status");
            const panel = make("section", { id: "panel", className: "panel", hidden: true, tabIndex: -1 }, make("div", { className: "head" }, title, close), lead, list);
            panel.setAttribute("role", "dialog");
            panel.setAttribute("aria-labelledby", "title");
            panel.lang = "en";
            // Not an element: the pages' policy allows no inline style.
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(style);
            shadow.adoptedStyleSheets = [sheet];
            shadow.append(make("div", { className: "root" }, badge, panel, voice));
            document.body.append(host);
            parts = { badge, panel, title, lead, list, voice };
            badge.onclick = () => isOpen ? shut(true) : open();
            close.onclick = () => shut(true);
            document.addEventListener("keydown", event => { if (event.key === "Escape" && isOpen) shut(true) });
          };
          let dismiss = () => {};
          const open = () => {
            isOpen = true;
            before = document.activeElement;
            parts.panel.hidden = false;
            parts.badge.setAttribute("aria-expanded", "true");
            parts.panel.focus({ preventScroll: true });
          };
          const shut = isWanted => {
            isOpen = false;
            parts.panel.hidden = true;
            parts.badge.setAttribute("aria-expanded", "false");
            if (isWanted) dismiss();
            (parts.badge.hidden ? before : parts.badge)?.focus?.({ preventScroll: true });
          };

          const show = (found, memory) => {
            const text = summary(found), digest = JSON.stringify([found.failure, found.items.filter(item => item.severity === "error").map(item => [item.file, item.message])]);
            if (!parts && !text) return;
            if (!parts) build();
            const { badge, panel, title, lead, list, voice } = parts, isError = found.errors > 0 || Boolean(found.failure);
            badge.hidden = !text;
            badge.textContent = title.textContent = text;
            for (const element of [badge, panel]) element.classList.toggle("error", isError);
            lead.textContent = [found.failure ?? "", found.isHeldBack ? "What has errors is shown as it was before them." : "",
              found.items.length < found.errors + found.warnings ? `The first ${found.items.length} are listed.` : ""].filter(Boolean).join(" ");
            list.replaceChildren(...found.items.map(entry));
            voice.textContent = text || "No findings";
            dismiss = () => memory.set("dismissed", digest);
            if (!text) { if (isOpen) shut(false) }
            else if (isError && !isOpen && memory.get("dismissed") !== digest) open();
            else if (!isError && isOpen) shut(false);
          };
          return { show };
        })();

        """#
}
