"""Words that made-up customers are named with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A Japanese word: as written, as read (hiragana), and in the Latin letters of a domain or address."""

    written: str
    reading: str
    latin: str


def _words(text: str) -> tuple[Word, ...]:
    return tuple(Word(*word.split("/")) for word in text.split())


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


PLACES = _words(
    "東京/とうきょう/tokyo 大阪/おおさか/osaka 名古屋/なごや/nagoya 札幌/さっぽろ/sapporo "
    "福岡/ふくおか/fukuoka "
    "京都/きょうと/kyoto 神戸/こうべ/kobe 横浜/よこはま/yokohama 仙台/せんだい/sendai 広島/ひろしま/hiroshima "
    "金沢/かなざわ/kanazawa 新潟/にいがた/niigata 静岡/しずおか/shizuoka 岡山/おかやま/okayama "
    "熊本/くまもと/kumamoto "
    "長崎/ながさき/nagasaki 鹿児島/かごしま/kagoshima 松山/まつやま/matsuyama 高松/たかまつ/takamatsu "
    "長野/ながの/nagano "
    "富士/ふじ/fuji 北海/ほっかい/hokkai 関西/かんさい/kansai 九州/きゅうしゅう/kyushu "
    "瀬戸内/せとうち/setouchi"
)
TRADES = _words(
    "電力/でんりょく/denryoku 工業/こうぎょう/kogyo 商事/しょうじ/shoji 製作所/せいさくしょ/seisakusho "
    "建設/けんせつ/kensetsu 運輸/うんゆ/unyu 食品/しょくひん/shokuhin 製薬/せいやく/seiyaku "
    "印刷/いんさつ/insatsu "
    "不動産/ふどうさん/fudosan 病院/びょういん/byoin 大学/だいがく/daigaku 信用金庫/しんようきんこ/shinkin "
    "システム/しすてむ/system サービス/さーびす/service テクノロジー/てくのろじー/technology "
    "ホテル/ほてる/hotel "
    "パートナーズ/ぱーとなーず/partners 水産/すいさん/suisan 化学/かがく/kagaku 保険/ほけん/hoken "
    "設計/せっけい/sekkei"
)
FAMILY_NAMES = _words(
    "佐藤/さとう/sato 鈴木/すずき/suzuki 高橋/たかはし/takahashi 田中/たなか/tanaka 伊藤/いとう/ito "
    "渡辺/わたなべ/watanabe "
    "山本/やまもと/yamamoto 中村/なかむら/nakamura 小林/こばやし/kobayashi 加藤/かとう/kato "
    "吉田/よしだ/yoshida "
    "山田/やまだ/yamada 佐々木/ささき/sasaki 山口/やまぐち/yamaguchi 松本/まつもと/matsumoto "
    "井上/いのうえ/inoue "
    "木村/きむら/kimura 斎藤/さいとう/saito 清水/しみず/shimizu 森/もり/mori 池田/いけだ/ikeda "
    "橋本/はしもと/hashimoto"
)
GIVEN_NAMES = _words(
    "太郎/たろう/taro 花子/はなこ/hanako 健一/けんいち/kenichi 美咲/みさき/misaki 翔太/しょうた/shota "
    "由美子/ゆみこ/yumiko "
    "大輔/だいすけ/daisuke 陽子/ようこ/yoko 誠/まこと/makoto さくら/さくら/sakura 直樹/なおき/naoki "
    "恵/めぐみ/megumi"
)
WESTERN_ROOTS = _list(
    "Northwind Alpine Harbor Cedar Granite Meridian Lakeside Summit Beacon Juniper Oakridge Silverline Redwood "
    "Bluebird Foxglove Kestrel Maple Pioneer Quarry Ridgeway Sterling Tidewater Vantage Westbrook Aurora Brightwater "
    "Copper Falcon Müller Société Ångström Zürich Åland Český Émile Łódź Straße Coöperatie"
)
WESTERN_TRADES = _list(
    "Trading Logistics Dental Foods Software Engineering Interiors Printing Legal Farms Energy Travel Publishing "
    "Pharmacy Instruments Security Clinic Academy Insurance Motors Textiles Analytics Catering Brewing Timber Optics"
)
WESTERN_FORMS = _list("Ltd Inc GmbH LLC SA AB Group")
WESTERN_GIVEN = _list("Alex Maria Chen Fatima Lucas Ingrid Omar Sofia Peter Ana Kofi Yuki Liam Chloé Jürgen Zoë")
WESTERN_FAMILY = _list(
    "Smith García Nguyen Kowalski Rossi O'Brien Andersson Schmidt Dubois Novák Haddad Okafor Silva Jensen Müller Brown"
)
COUNTRIES = _list("US GB DE FR CA AU NL SE CH PL BR IN SG ES IT NO")
