extension Stylesheet {
    /// Colours, type and measures. Every text colour has a contrast of 4.5:1 or more on both papers.
    static let tokens: StaticString = """
        @layer tokens {
          :root {
            color-scheme: light dark;
            --paper: light-dark(#faf6ee, #1a1714);
            --sheet: light-dark(#fffdf8, #24201c);
            --ink: light-dark(#241d17, #f1eadf);
            --soft: light-dark(#5f5449, #bfb3a4);
            --line: light-dark(#ddd2c1, #40382f);
            --edge: light-dark(#8a7a68, #8f8273);
            --accent: light-dark(#96271f, #f0a18f);
            --accent-deep: light-dark(#74160f, #ffc2b5);
            --on-accent: light-dark(#fffdf8, #241d17);
            --felt: light-dark(#efe4d1, #2f2922);
            --kind: #a3542c;
            --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
            --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "Noto Serif", Georgia, serif;
            --step-0: 1rem;
            --step-1: clamp(1.125rem, 1.05rem + .35vw, 1.3rem);
            --step-2: clamp(1.35rem, 1.2rem + .7vw, 1.75rem);
            --step-3: clamp(1.8rem, 1.45rem + 1.6vw, 2.75rem);
            --step-4: clamp(2.1rem, 1.5rem + 2.8vw, 3.9rem);
            --gap: clamp(1rem, .7rem + 1.4vw, 2rem);
            --section: clamp(2.5rem, 1.8rem + 3.2vw, 5rem);
            --radius: .5rem;
          }
          :root:lang(ja) {
            --sans: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", "Yu Gothic", Meiryo, system-ui, sans-serif;
            --serif: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif JP", "Noto Serif CJK JP", "Noto Serif", serif;
          }
        }
        """

    /// Elements as they are without a class.
    static let base: StaticString = """
        @layer base {
          *, ::before, ::after { box-sizing: border-box; }
          html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
          body {
            margin: 0; min-block-size: 100svh; display: flex; flex-direction: column;
            background: var(--paper); color: var(--ink); font: var(--step-0)/1.65 var(--sans);
            overflow-wrap: break-word; hyphens: auto; hyphenate-limit-chars: 10 4 4; text-wrap: pretty;
          }
          main { flex: 1; }
          main:focus { outline: none; }
          h1, h2, h3, h4, h5, h6 { font-family: var(--serif); font-weight: 600; line-height: 1.2; margin: 0; text-wrap: balance; }
          h1 { font-size: var(--step-3); letter-spacing: -.01em; }
          h2 { font-size: var(--step-2); }
          h3 { font-size: var(--step-1); }
          h4, h5, h6 { font-size: 1rem; }
          p, ul, ol, dl, figure, blockquote, table, pre { margin: 0; }
          img { max-inline-size: 100%; block-size: auto; display: block; }
          @media (prefers-color-scheme: dark) { img { filter: brightness(.9); } }
          a { color: var(--accent); text-decoration-thickness: .08em; text-underline-offset: .18em; }
          a:hover { color: var(--accent-deep); text-decoration-thickness: .14em; }
          :focus-visible { outline: .1875rem solid var(--accent); outline-offset: .1875rem; border-radius: .125rem; }
          small { font-size: .875rem; }
          table, .amount, .price, .code { font-variant-numeric: tabular-nums lining-nums; }
          dd { margin: 0; }
          summary { cursor: pointer; }
          ::selection { background: var(--accent); color: var(--on-accent); }
          :lang(ja) { line-break: strict; hyphens: none; letter-spacing: normal; }
          :lang(ja) body, body:lang(ja) { line-height: 1.85; }
          :is(h1, h2, h3):lang(ja) { line-height: 1.4; word-break: auto-phrase; letter-spacing: .01em; }
          :is(em, cite, i, dfn, address):lang(ja) { font-style: normal; }
          em:lang(ja) { text-emphasis: filled sesame; }
          ruby > rt { font-size: .5em; }
          @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        }
        """

    /// The frame of every page.
    static let layout: StaticString = """
        @layer layout {
          .wrap { inline-size: 100%; max-inline-size: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
          .visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
          .skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; z-index: 2; background: var(--accent); color: var(--on-accent); padding: .75rem 1rem; border-radius: var(--radius); }
          .skip:focus { inset-block-start: .75rem; }
          .site-header { background: var(--sheet); padding-block-end: .75rem; position: relative; }
          /* The border of a felt carpet: a row of teeth, cut from two colours so that nothing is wasted. */
          .site-header::after, .site-footer::before {
            content: ""; display: block; position: absolute; inset-inline: 0; inset-block-start: 100%; block-size: .625rem; z-index: 1;
            background: conic-gradient(from 135deg at 50% 0, var(--accent) 90deg, transparent 0) 50% 0 / 1.25rem .625rem repeat-x;
            border-block-start: .1875rem solid var(--accent); box-sizing: content-box; pointer-events: none;
          }
          .site-header-row { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem clamp(1rem, 3vw, 2.5rem); padding-block-start: .75rem; }
          .site-title { font: 600 var(--step-1)/1.3 var(--serif); }
          .site-title a { color: var(--ink); text-decoration: none; display: inline-block; padding-block: .35rem; }
          .site-title a:hover { color: var(--accent); }
          .menu { flex: 1 1 auto; }
          .menu ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 clamp(.75rem, 2vw, 1.5rem); }
          .menu a { display: inline-block; padding-block: .5rem .3rem; color: var(--ink); text-decoration: none; border-block-end: .1875rem solid transparent; }
          .menu a:hover { border-color: var(--line); }
          .menu :is([aria-current], .within) { border-color: var(--accent); color: var(--accent); }
          .editions { position: relative; }
          .editions summary { padding: .45rem .9rem; border: 1px solid var(--edge); border-radius: 2rem; }
          .editions ul {
            list-style: none; margin: .4rem 0 0; padding: .4rem; position: absolute; inset-inline-start: 0; z-index: 3; inline-size: max-content; max-inline-size: 80vw;
            background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: 0 .5rem 1.5rem rgb(0 0 0 / .15);
          }
          .editions li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; padding-inline: .6rem; }
          .editions a { padding-block: .4rem; color: var(--ink); }
          .editions [aria-current] { font-weight: 650; color: var(--accent); }
          .untranslated { color: var(--soft); }
          @media (width >= 60rem) { .editions ul { inset-inline: auto 0; } }
          /* On narrow screens the switch stands beside the name, and the menu has a line of its own. */
          @media (width < 60rem) {
            .site-title { flex: 1 1 0; min-inline-size: 6.5rem; text-wrap: balance; }
            .menu { order: 1; flex-basis: 100%; font-size: .925rem; }
            .menu ul { gap: 0 .75rem; }
            .editions { position: static; font-size: .925rem; }
            .editions ul { inset-inline: auto clamp(1rem, 4vw, 2.5rem); }
          }
          .breadcrumbs { margin-block-start: 1.75rem; font-size: .9rem; color: var(--soft); }
          .breadcrumbs ol { list-style: none; padding: 0; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .5rem; }
          .breadcrumbs li + li::before { content: "/" / ""; margin-inline-end: .5rem; color: var(--edge); }
          .breadcrumbs a { display: inline-block; padding-block: .2rem; color: var(--soft); }
          .notice { margin-block: 1rem 0; max-inline-size: 71rem; padding-block: .8rem; padding-inline: 1.1rem; background: var(--felt); border-inline-start: .3rem solid var(--accent); border-radius: var(--radius); }
          @media (width < 76rem) { .notice { margin-inline: clamp(1rem, 4vw, 2.5rem); inline-size: auto; } }
          main > .wrap:not(.notice), main > .wrap > section { margin-block-start: clamp(1.5rem, 1.2rem + 1.6vw, 2.5rem); }
          main > section.wrap, main > .wrap > section { margin-block-start: var(--section); }
          main > .wrap > h1 + *, section > h2 + * { margin-block-start: 1rem; }
          .site-header + main > .wrap:first-child { margin-block-start: clamp(2.5rem, 2rem + 2vw, 4rem); }
          .lead + p:has(> .button) { margin-block-start: 1.5rem; }
          .lead { font-size: var(--step-1); color: var(--soft); max-inline-size: 42rem; margin-block-start: .75rem; }
          .site-footer { position: relative; margin-block-start: var(--section); padding-block: 3rem 2.5rem; background: var(--sheet); color: var(--soft); font-size: .925rem; }
          .site-footer::before { inset-block-start: 0; transform: scaleY(-1) translateY(100%); }
          .site-footer ul { list-style: none; padding: 0; margin-block-end: 1.25rem; display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
          .site-footer a { display: inline-block; padding-block: .3rem; color: var(--ink); }
        }
        """
}
