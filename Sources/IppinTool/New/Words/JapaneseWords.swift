// Written by script/embed-words from content/words/ja.yaml: change that file, and run the script.

extension BuiltInWords {
    static let japanese = ##"""
        # 画面の言葉です。キーは WordKey.swift にあり、書き方は docs/site-files.md にあります。

        # 案内
        skip-to-content: 本文へ移動
        home: ホーム
        menu: メニュー
        breadcrumbs: 現在の位置
        editions: 言語と地域
        edition-not-translated: 未翻訳
        choose-edition: 言語と地域をお選びください
        previous-page: 前のページ
        next-page: 次のページ
        page-of: "{total}ページ中{page}ページ目"
        previous: 前へ
        next: 次へ
        pages: ページ
        information: ご案内

        # 一覧
        products: 商品
        villages: 村
        producers: 作り手
        shops: 店舗
        stories: 読みもの
        kinds: 商品の種類
        certificates: 認証・検査
        all-products: すべての商品
        product-count: "{n}点"
        products-of: "{name}の商品"
        products-made-by: "{name}の商品"
        products-with: "「{name}」の商品"
        browse-by: さがす
        seasons: 提供可能時期
        products-in-season: "{month}に提供できる商品"
        empty: まだ登録がありません。

        # 商品
        kind: 種類
        village: 産地
        producer: 作り手
        photos: 写真
        price-and-terms: 価格とお取引条件
        price: 価格
        wholesale-price: 卸価格
        per-piece: 1個あたり
        per-case: 1ケースあたり
        without-tax: 税抜
        with-tax: 税込
        retail-price: 参考小売価格
        price-on-request: 価格はお問い合わせください
        available-on-request: お取り扱いはご相談ください
        ask-for-offer: 見積もりを依頼する
        sku: 品番
        gtin: GTIN（JAN）
        hs-code: HSコード
        net-content: 内容量
        size: 寸法
        case-pack: 入数
        minimum-order: 最低ロット
        lead-time: リードタイム
        season: 提供可能時期
        all-year: 通年
        cases: "{n}ケース"
        pieces: "{n}個"
        days: "{n}日"
        weeks: "{n}週間"
        months: "{n}か月"
        years: "{n}年"
        details: 商品詳細
        yes: はい
        no: いいえ
        more-from-village: "{name}のほかの商品"
        previous-product: 前の商品
        next-product: 次の商品
        certificate-number: "番号 {number}"
        valid-until: "有効期限 {date}"
        issuer: 審査・発行：
        footnotes: 注
        back-to-text: 本文に戻る
        task-done: 済み
        task-open: 未了

        # 村、作り手、店舗、読みもの
        region: 地域
        country: 国
        altitude: 標高
        coordinates: 緯度・経度
        founded: 設立
        members: 人数
        member-count: "{n}名"
        of-whom-women: "うち女性{n}名"
        address: 所在地
        opening-hours: 営業時間
        phone: 電話
        email: メール
        website: ウェブサイト
        published: 公開日
        read-story: 続きを読む
        villages-in-story: この記事に登場する村
        products-in-story: この記事に登場する商品

        # お知らせ
        not-translated: "このページはまだ翻訳されていないため、{language}で表示しています。"
        stale-notice: 翻訳のあとで原文が更新されています。
        draft: 下書き
        draft-notice: このページは下書きで、公開されていません。
        moved-title: ページが移動しました
        moved-text: 新しいページはこちらです。
        not-found-title: ページが見つかりません
        not-found-text: お探しのページは見つかりませんでした。移動または掲載終了となった可能性があります。
        back-to-home: ホームへ戻る

        # 検索
        search: 検索
        search-hint: はちみつ、フェルト、村の名前など
        search-results: "{n}件"
        search-nothing: "「{query}」に一致するものは見つかりませんでした。"
        search-advice: 別の言葉や、短い言葉でお試しください。
        search-all: 検索結果をすべて表示
        search-more: さらに表示
        search-needs-script: 検索はお使いのブラウザー内で行われるため、JavaScriptが必要です。商品や村は、次の一覧からもご覧いただけます。
        search-lists: 一覧から探す
        search-failed: 検索を読み込めませんでした。もう一度お試しください。
        result-village: 村
        result-producer: 作り手
        result-shop: 店舗
        result-story: 読みもの
        result-page: ご案内

        # 一覧の絞り込み
        filter: 絞り込み・並べ替え
        filter-any: すべて
        filter-price: 価格
        filter-priced: 価格の表示あり
        filter-nothing: 条件に合う商品はありません。
        filter-reset: 条件をすべて解除
        sort-by: 並べ替え
        sort-by-name: 名前順
        sort-price-up: 価格の安い順
        sort-price-down: 価格の高い順
        sort-by-village: 村ごと
        filter-month: 月
        filter-failed: 一覧を読み込めませんでした。もう一度お試しください。

        # ホームとフッター
        newest-stories: 読みもの
        featured-products: カタログより
        catalogue-of: "{date}現在のカタログ"
        published-by: "発行 {name}"
        feed: 新着フィード
        catalogue-data: カタログのデータ

        # お見積りリストと注文書
        enquiry-list: お見積りリスト
        order-form: 注文書
        print-order-form: 印刷用の注文書
        add-to-list: お見積りリストに入れる
        update-list: リストの数量を変更
        in-list: リストに入っています
        open-list: リストを見る
        added-to-list: "「{name}」をお見積りリストに入れました。"
        removed-from-list: "「{name}」をリストから外しました。"
        undo: 元に戻す
        remove: 外す
        cases-to-order: ケース数
        pieces-to-order: 個数
        one-less: 1つ減らす
        one-more: 1つ増やす
        minimum-in-cases: "最低ロット{pieces}をケース単位に切り上げ、{cases}（{total}）から承ります。"
        minimum-kept: "{amount}から承ります。"
        total: 合計
        line-total: 金額
        unpriced: "価格の掲載がない{n}点は合計に含みません。"
        not-offered: この地域ではお取り扱いがないため、計算に含みません
        no-longer-offered: 掲載が終了したため、計算に含みません
        kept-here: リストはこのブラウザーにだけ保存され、お客さまが送るまで送信されません。
        list-is-empty: お見積りリストには、まだ商品がありません。
        list-is-empty-hint: 商品ページでケース数を選ぶと、数量と金額がここにまとまります。
        list-needs-script: お見積りリストの利用にはJavaScriptが必要です。お使いになれない場合は、印刷用の注文書をご利用ください。
        list-not-loaded: 商品の情報を読み込めませんでした。リストは残っていますので、しばらくしてからもう一度お試しください。
        market-terms: "対象の市場：{market}。価格は{currency}で表示しています。"
        send-by-email: メールで依頼する
        save-as-table: CSVで保存
        copy-text: テキストでコピー
        copy-link: リンクをコピー
        print-list: 印刷
        clear-list: リストを空にする
        copied: コピーしました。
        copy-by-hand: 次のテキストをコピーしてください。
        list-cleared: リストを空にしました。
        shared-list: 共有されたリスト
        shared-list-text: お手元にもリストがあります。追加すると、両方にある商品は多いほうの数量になります。
        replace-list: 置き換える
        merge-lists: 自分のリストに追加する
        keep-list: 自分のリストのままにする
        mail-subject: "お見積りのご依頼 – {name}"
        mail-opening: 下記の商品のお見積りをお願いいたします。
        mail-more: "ほか{n}点"
        mail-paste: リスト全体をコピー済みです。ここに貼り付けてください。
        company: 会社名
        contact-person: ご担当者
        delivery-address: お届け先
        remarks: 備考
        date-and-signature: 日付・署名
        date: 日付
        order-form-hint: "この用紙を印刷し、ケース数をご記入のうえ、{email}までお送りください。"
        no-priced-products: この地域で価格を掲載している商品はありません。お問い合わせください。

        """##
}
