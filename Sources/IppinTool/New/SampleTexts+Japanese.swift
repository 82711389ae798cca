extension SampleTexts {
    static let japanese = SampleTexts(
        edition: "日本語", language: "Japanese", europe: "欧州連合", japan: "日本", kind: "はちみつ", flora: "蜜源", moisture: "水分",
        terms: "価格は1個あたりの卸価格で、工場渡しです。税金と関税は含みません。", region: "丘陵地方", flowers: "野の花",
        village: Record(
            title: "見本の村", summary: "緑の丘にあり、五月から九月まで花が絶えない村です。",
            story: """
                村は草原と森のあいだにあります。多くの家が巣箱をいくつか持ち、採れたはちみつを一か所に集めて、量り、詰めています。

                この文章は見本です。実際の村の話に書きかえるか、`ippin new village` で新しい村を加えてください。
                """),
        product: Record(
            title: "山のはちみつ", summary: "野の花から一年に一度だけ採り、その村で詰めたはちみつです。",
            story: """
                [見本の村](../../villages/example-village/index.md)のはちみつです。淡い金色で、秋になると結晶します。

                この商品は見本です。ご自分の商品に書きかえるか、`ippin new product` で新しい商品を加えてください。
                """),
        page: Record(
            title: "はじめに", summary: "サイトを見る、商品を加える、公開する。これからの手順をまとめました。",
            story: """
                カタログができました。このページでは次の手順を説明します。不要になったら、フォルダー `content/pages/first-steps` を削除してください。

                ## 見てみる

                サイトのフォルダーで `ippin serve` と入力します。プレビューのアドレスが表示されますので、ブラウザーで開いてください。ファイルを保存すると、ページは自動的に変わります。

                ## 商品や村を加える

                - `ippin new village` と `ippin new product` は、いくつか質問をして、ファイルを作ります。
                - できたファイルは、お使いのテキストエディターで開けます。上の部分が事実、その下の文章が紹介文です。
                - 写真は商品のフォルダーに入れ、`photos` の下にファイル名を書きます。

                ## 間違いを探す

                `ippin check` と入力すると、どこに間違いがあり、どう直せばよいかが表示されます。簡単なものは `ippin fix` で直せます。

                ## 公開する

                `ippin build` と入力すると、フォルダー `public` にサイト全体ができます。これをウェブサーバーにコピーしてください。その前に、`content/site.yaml` にご自分のアドレスを書いてください。
                """))
}
