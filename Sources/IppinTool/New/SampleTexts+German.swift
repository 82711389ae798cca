extension SampleTexts {
    static let german = SampleTexts(
        edition: "Deutsch", language: "German", europe: "Europäische Union", japan: "Japan", kind: "Honig", flora: "Tracht", moisture: "Wassergehalt",
        terms: "Großhandelspreise pro Stück, ab Werk. Steuern und Zölle sind nicht enthalten.", region: "Hügelland", flowers: "Wiesenblumen",
        village: Record(
            title: "Beispieldorf", summary: "Ein Dorf am grünen Hang, wo die Bienen von Mai bis September Blüten finden.",
            story: """
                Das Dorf liegt zwischen Wiesen und Wald. Die meisten Familien haben ein paar Bienenstöcke und bringen ihren Honig an einen Ort, wo er gewogen und abgefüllt wird.

                Dieser Text ist ein Beispiel. Machen Sie daraus die Geschichte eines wirklichen Dorfes, oder legen Sie mit `ippin new village` ein neues an.
                """),
        product: Record(
            title: "Berghonig", summary: "Honig von Wiesenblumen, einmal im Jahr geschleudert und am Ort abgefüllt.",
            story: """
                Dieser Honig kommt aus dem [Beispieldorf](../../villages/example-village/index.md). Er ist hellgolden und wird im Herbst fest.

                Dieser Artikel ist ein Beispiel. Machen Sie daraus einen von Ihren, oder legen Sie mit `ippin new product` einen neuen an.
                """),
        page: Record(
            title: "Erste Schritte", summary: "So geht es weiter: ansehen, eigene Artikel anlegen, veröffentlichen.",
            story: """
                Ihr Katalog steht. Diese Seite sagt, was als Nächstes kommt; löschen Sie ihren Ordner `content/pages/first-steps`, wenn Sie sie nicht mehr brauchen.

                ## Ansehen

                Geben Sie im Ordner Ihrer Website `ippin serve` ein. Es nennt die Adresse der Vorschau; öffnen Sie sie im Browser. Sobald Sie eine Datei speichern, ändert sich die Seite von selbst.

                ## Eigenes anlegen

                - `ippin new village` und `ippin new product` stellen ein paar Fragen und schreiben eine Datei für Sie.
                - Öffnen Sie die Datei in einem Texteditor. Die Zeilen oben sind die Angaben, der Text darunter ist die Geschichte.
                - Legen Sie Fotos in den Ordner des Artikels, und nennen Sie sie unter `photos`.

                ## Fehler finden

                Geben Sie `ippin check` ein. Es sagt, wo etwas nicht stimmt und wie man es behebt. Einfache Fehler behebt `ippin fix`.

                ## Veröffentlichen

                Geben Sie `ippin build` ein. Der Ordner `public` enthält dann die ganze Website: Kopieren Sie ihn auf Ihren Webserver. Tragen Sie vorher Ihre eigene Adresse in `content/site.yaml` ein.
                """))
}
