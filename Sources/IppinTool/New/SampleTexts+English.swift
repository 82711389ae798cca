extension SampleTexts {
    static let english = SampleTexts(
        edition: "English", language: "English", europe: "European Union", japan: "Japan", kind: "Honey", flora: "Floral source", moisture: "Moisture",
        terms: "Wholesale prices per piece, ex works. Taxes and duties are not included.", region: "Hill country", flowers: "Meadow flowers",
        village: Record(
            title: "Example village", summary: "A village on a green hillside, where bees find flowers from May to September.",
            story: """
                The village lies between meadows and forest. Most families keep a few hives, and bring their honey to one place where it is weighed and filled.

                This text is an example. Change it into the story of a real village, or write a new one with `ippin new village`.
                """),
        product: Record(
            title: "Mountain honey", summary: "Honey from meadow flowers, extracted once a year and filled where it is made.",
            story: """
                This honey comes from [the example village](../../villages/example-village/index.md). It is pale gold, and sets in the autumn.

                This product is an example. Change it into one of yours, or write a new one with `ippin new product`.
                """),
        page: Record(
            title: "First steps", summary: "How to go on from here: look at the site, add your own products, and publish it.",
            story: """
                Your catalogue works. This page tells you what comes next; remove its folder `content/pages/first-steps` when you no longer need it.

                ## Look at it

                Type `ippin serve` in the folder of your site. It shows the address of the preview: open that in your browser. When you save a file, the page changes by itself.

                ## Add your own

                - `ippin new village` and `ippin new product` ask a few questions and write a file for you.
                - Open the file in any text editor. The lines at the top are the facts; the text below them is the story.
                - Put photos into the folder of the product, and name them under `photos`.

                ## Look for mistakes

                Type `ippin check`. It says where something is wrong, and how to mend it. Type `ippin fix` to have the simple ones mended.

                ## Publish it

                Type `ippin build`. The folder `public` then holds the whole site: copy it to your web server. Write your own address into `content/site.yaml` first.
                """))
}
