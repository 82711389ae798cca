extension SampleTexts {
    static let french = SampleTexts(
        edition: "Français", language: "French", europe: "Union européenne", japan: "Japon", kind: "Miel", flora: "Origine florale", moisture: "Teneur en eau",
        terms: "Prix de gros à la pièce, départ usine. Taxes et droits de douane non compris.", region: "Pays de collines", flowers: "Fleurs des prés",
        village: Record(
            title: "Village d’exemple", summary: "Un village à flanc de colline, où les abeilles trouvent des fleurs de mai à septembre.",
            story: """
                Le village se trouve entre prés et forêt. La plupart des familles ont quelques ruches et apportent leur miel au même endroit, où il est pesé et mis en pot.

                Ce texte est un exemple. Faites-en l’histoire d’un vrai village, ou créez-en un autre avec `ippin new village`.
                """),
        product: Record(
            title: "Miel de montagne", summary: "Miel de fleurs des prés, récolté une fois l’an et mis en pot sur place.",
            story: """
                Ce miel vient du [village d’exemple](../../villages/example-village/index.md). Il est d’un or pâle et cristallise à l’automne.

                Cet article est un exemple. Faites-en l’un des vôtres, ou créez-en un autre avec `ippin new product`.
                """),
        page: Record(
            title: "Premiers pas", summary: "La suite : voir le site, ajouter vos articles, publier.",
            story: """
                Votre catalogue fonctionne. Cette page dit ce qui vient ensuite ; supprimez son dossier `content/pages/first-steps` quand vous n’en aurez plus besoin.

                ## Voir le site

                Tapez `ippin serve` dans le dossier de votre site. L’adresse de l’aperçu s’affiche : ouvrez-la dans votre navigateur. Dès que vous enregistrez un fichier, la page change d’elle-même.

                ## Ajouter vos articles

                - `ippin new village` et `ippin new product` posent quelques questions et écrivent un fichier pour vous.
                - Ouvrez ce fichier dans un éditeur de texte. Les lignes du haut sont les données ; le texte qui suit est le récit.
                - Mettez les photos dans le dossier de l’article et nommez-les sous `photos`.

                ## Trouver les erreurs

                Tapez `ippin check`. La commande dit où quelque chose ne va pas et comment le corriger. `ippin fix` corrige les erreurs simples.

                ## Publier

                Tapez `ippin build`. Le dossier `public` contient alors tout le site : copiez-le sur votre serveur web. Écrivez d’abord votre propre adresse dans `content/site.yaml`.
                """))
}
