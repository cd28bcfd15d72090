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
    "橋本/はしもと/hashimoto 阿部/あべ/abe 石川/いしかわ/ishikawa 山下/やました/yamashita 中島/なかじま/nakajima "
    "石井/いしい/ishii 小川/おがわ/ogawa 前田/まえだ/maeda 岡田/おかだ/okada 長谷川/はせがわ/hasegawa "
    "藤田/ふじた/fujita 後藤/ごとう/goto 近藤/こんどう/kondo 村上/むらかみ/murakami 遠藤/えんどう/endo "
    "青木/あおき/aoki 坂本/さかもと/sakamoto 福田/ふくだ/fukuda 太田/おおた/ota 西村/にしむら/nishimura "
    "藤井/ふじい/fujii 岡本/おかもと/okamoto 三浦/みうら/miura 金子/かねこ/kaneko 中野/なかの/nakano "
    "原田/はらだ/harada 松田/まつだ/matsuda 竹内/たけうち/takeuchi 小野/おの/ono 五十嵐/いがらし/igarashi"
)
GIVEN_NAMES = _words(
    "太郎/たろう/taro 花子/はなこ/hanako 健一/けんいち/kenichi 美咲/みさき/misaki 翔太/しょうた/shota "
    "由美子/ゆみこ/yumiko "
    "大輔/だいすけ/daisuke 陽子/ようこ/yoko 誠/まこと/makoto さくら/さくら/sakura 直樹/なおき/naoki "
    "恵/めぐみ/megumi 蓮/れん/ren 葵/あおい/aoi 陽菜/ひな/hina 悠真/ゆうま/yuma 結衣/ゆい/yui 拓也/たくや/takuya "
    "香織/かおり/kaori 浩二/こうじ/koji 真理/まり/mari 亮/りょう/ryo 千尋/ちひろ/chihiro 隆/たかし/takashi "
    "ユカ/ゆか/yuka アキラ/あきら/akira ゆうこ/ゆうこ/yuko エミリー/えみりー/emily 修/おさむ/osamu 明美/あけみ/akemi"
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
WESTERN_GIVEN = _list(
    "Alex Maria Chen Fatima Lucas Ingrid Omar Sofia Peter Ana Kofi Yuki Liam Chloé Jürgen Zoë "
    "Emma Noah Olivia Mateo Léa Björn Siobhán Rafael Priya Arjun Hana Milan Eszter Dmitri Nadia Samuel Grace Tomás "
    "Aisha Viktor Élodie Marta Jonas Freya Hassan Lucía"
)
WESTERN_FAMILY = _list(
    "Smith García Nguyen Kowalski Rossi O'Brien Andersson Schmidt Dubois Novák Haddad Okafor Silva Jensen Müller Brown "
    "Johnson Martínez Weiß Petrov Lindqvist Fischer Moreau Costa Ferrari Ivanov Popescu Kaya Horváth Eriksen Murphy "
    "Taylor Wilson Patel Singh Khan Yamamoto-Lee Sørensen Bauer Lefèvre Vargas Ortiz Papadopoulos Van-Dijk Hughes"
)
TITLES = _list("Manager Engineer Accountant Nurse Teacher Driver Director Clerk Designer Analyst")
JAPANESE_TITLES = _list("部長 課長 主任 担当 係長 代表取締役 店長 技師")
DEPARTMENTS = _list("Sales Finance Operations IT Marketing Legal")
JAPANESE_DEPARTMENTS = _list("営業部 経理部 総務部 情報システム部 製造部 人事部")
TAGS = _list("Gold Silver Renewal Onboarding Education Health 重要 更新待ち 東日本 西日本 VIP Nonprofit Pilot Azure")
RESELLERS = _words("東西リセール/とうざい/tozai 北星ソリューションズ/ほくせい/hokusei みなと情報/みなと/minato")
COUNTRIES = _list("US GB DE FR CA AU NL SE CH PL BR IN SG ES IT NO")
