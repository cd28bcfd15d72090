PRAGMA application_id = 1346663275;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    tenant_id TEXT,
    partner_id TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL,
    provider_name TEXT NOT NULL DEFAULT '',
    provider_tenant_id TEXT NOT NULL DEFAULT '',
    cloud TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'en',
    sender_name TEXT NOT NULL DEFAULT '',
    signature TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    invitation_link TEXT NOT NULL DEFAULT '',
    link_origin TEXT NOT NULL DEFAULT 'pasted',
    is_default INTEGER NOT NULL DEFAULT 0
) STRICT
;
CREATE TABLE change_rows (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES changes(id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT
;
CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    os_user TEXT NOT NULL,
    kind TEXT NOT NULL,
    of INTEGER REFERENCES changes(id),
    what TEXT NOT NULL
) STRICT
;
CREATE TABLE customers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    name TEXT NOT NULL,
    reading TEXT,
    domain TEXT NOT NULL DEFAULT '',
    tenant_id TEXT,
    country TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    contact_email TEXT NOT NULL DEFAULT '',
    relationship TEXT NOT NULL DEFAULT 'none',
    missing_since TEXT,
    deleted_at TEXT,
    sort_key TEXT NOT NULL,
    search TEXT NOT NULL
, tenant_name TEXT NOT NULL DEFAULT '', permissions TEXT NOT NULL DEFAULT 'unknown', mca_accepted_on TEXT NOT NULL DEFAULT '', mca_accepted_by TEXT NOT NULL DEFAULT '', service_count INTEGER NOT NULL DEFAULT 0, user_count INTEGER NOT NULL DEFAULT 0, license_count INTEGER NOT NULL DEFAULT 0, seats_owned INTEGER NOT NULL DEFAULT 0, seats_used INTEGER NOT NULL DEFAULT 0, seats_over INTEGER NOT NULL DEFAULT 0, seats_share REAL NOT NULL DEFAULT -1) STRICT
;
CREATE TABLE hand_overs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invitation_id INTEGER NOT NULL REFERENCES invitations(id),
    at TEXT NOT NULL,
    route TEXT NOT NULL,
    "to" TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    link TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT
;
CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    at TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    list_date TEXT NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    rejected INTEGER NOT NULL
) STRICT
;
CREATE TABLE invitations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    state TEXT NOT NULL,
    dap INTEGER NOT NULL,
    language TEXT NOT NULL,
    "to" TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    link TEXT NOT NULL,
    link_origin TEXT NOT NULL,
    region_reason TEXT NOT NULL,
    step INTEGER NOT NULL,
    text_edited INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    prepared_at TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    closed_at TEXT NOT NULL
) STRICT
;
CREATE TABLE settings (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT
;
CREATE TABLE products (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sku_id TEXT NOT NULL UNIQUE,
    part_number TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT ''
) STRICT
;
CREATE TABLE support_contacts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    name TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    partner_id TEXT NOT NULL DEFAULT '',
    UNIQUE (account_id, tenant_id)
) STRICT
;
CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    name TEXT NOT NULL,
    subscription_id TEXT,
    offer TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    commerce TEXT NOT NULL,
    status TEXT NOT NULL,
    quantity INTEGER NOT NULL DEFAULT 0,
    unit TEXT NOT NULL DEFAULT '',
    term TEXT NOT NULL DEFAULT '',
    billing_cycle TEXT NOT NULL DEFAULT '',
    started_on TEXT NOT NULL DEFAULT '',
    ends_on TEXT NOT NULL DEFAULT '',
    auto_renew INTEGER NOT NULL DEFAULT 0,
    is_trial INTEGER NOT NULL DEFAULT 0,
    reseller TEXT NOT NULL DEFAULT '',
    product_id INTEGER REFERENCES products(id),
    support_contact_id INTEGER REFERENCES support_contacts(id),
    sort_key TEXT NOT NULL
) STRICT
;
CREATE TABLE licenses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    product_id INTEGER NOT NULL REFERENCES products(id),
    enabled INTEGER NOT NULL DEFAULT 0,
    consumed INTEGER NOT NULL DEFAULT 0,
    suspended INTEGER NOT NULL DEFAULT 0,
    warning INTEGER NOT NULL DEFAULT 0,
    assigned INTEGER NOT NULL DEFAULT 0,
    UNIQUE (customer_id, product_id)
) STRICT
;
CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    user_id TEXT,
    reading TEXT,
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    usage_location TEXT NOT NULL DEFAULT '',
    domain_type TEXT NOT NULL DEFAULT 'none',
    phone TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    deleted_at TEXT,
    sort_key TEXT NOT NULL,
    search TEXT NOT NULL
) STRICT
;
CREATE TABLE license_assignments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL REFERENCES users(id),
    license_id INTEGER NOT NULL REFERENCES licenses(id),
    subscription_id INTEGER REFERENCES subscriptions(id),
    UNIQUE (user_id, license_id)
) STRICT
;
CREATE TABLE tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
) STRICT
;
CREATE TABLE customer_tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    tag_id INTEGER NOT NULL REFERENCES tags(id),
    UNIQUE (customer_id, tag_id)
) STRICT
;
CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT
;
INSERT INTO "_sqlite_migrations" VALUES(1, 'partner-desk', 'customers_and_invitations', '2026-11-22 17:54:34.658361+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2, 'partner-desk', 'what_customers_have', '2026-11-22 20:00:38.389692+00:00');
INSERT INTO "accounts" VALUES(1, 'みずうみクラウド（サンプル）', '5a3b1e00-0000-4000-8000-000000000000', '', 'direct_bill', '', '', 'public', 'JP', 'ja', '見本 花子', 'みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', 1);
INSERT INTO "accounts" VALUES(2, 'Us', NULL, '', 'direct_bill', '', '', 'public', '', 'en', '', '', '', '', 'pasted', 0);
INSERT INTO "change_rows" VALUES(1, 1, 'customers', 27, NULL, '{"id": 27, "account_id": 1, "name": "Größe & Söhne GmbH", "reading": null, "domain": "groesse.example", "tenant_id": "5a3b1e00-0000-4000-8000-0000000000ff", "country": "DE", "language": "en", "contact_name": "Jürgen O''Brien", "contact_email": "jurgen@groesse.example", "relationship": "reseller", "missing_since": null, "deleted_at": null, "sort_key": "grosse & sohne gmbh", "search": "5a3b1e00-0000-4000-8000-0000000000ff\njurgen@groesse.example\ngrosse & sohne gmbh\njurgen o''brien"}');
INSERT INTO "change_rows" VALUES(2, 2, 'customers', 27, '{"country": "DE", "contact_name": "Jürgen O''Brien", "search": "5a3b1e00-0000-4000-8000-0000000000ff\njurgen@groesse.example\ngrosse & sohne gmbh\njurgen o''brien"}', '{"country": "AT", "contact_name": "Zoë", "search": "5a3b1e00-0000-4000-8000-0000000000ff\njurgen@groesse.example\ngrosse & sohne gmbh\nzoe"}');
INSERT INTO "change_rows" VALUES(3, 3, 'customers', 27, '{"country": "AT", "contact_name": "Zoë", "search": "5a3b1e00-0000-4000-8000-0000000000ff\njurgen@groesse.example\ngrosse & sohne gmbh\nzoe"}', '{"country": "DE", "contact_name": "Jürgen O''Brien", "search": "5a3b1e00-0000-4000-8000-0000000000ff\njurgen@groesse.example\ngrosse & sohne gmbh\njurgen o''brien"}');
INSERT INTO "change_rows" VALUES(4, 4, 'customers', 26, '{"deleted_at": null}', '{"deleted_at": "2026-11-22T17:54:34Z"}');
INSERT INTO "change_rows" VALUES(5, 5, 'users', 1, '{"name": "東京 太郎", "reading": null, "sort_key": "東京 太郎", "search": "東京 太郎\ntaro@contoso.example"}', '{"name": "東京 次郎", "reading": "とうきょう じろう", "sort_key": "とうきょう じろう", "search": "東京 次郎\nとうきょう じろう\ntaro@contoso.example"}');
INSERT INTO "change_rows" VALUES(6, 6, 'users', 2, '{"state": "active"}', '{"state": "inactive"}');
INSERT INTO "change_rows" VALUES(7, 7, 'licenses', 1, '{"consumed": 0}', '{"consumed": 2}');
INSERT INTO "change_rows" VALUES(8, 7, 'license_assignments', 1, NULL, '{"id": 1, "user_id": 1, "license_id": 1, "subscription_id": 2}');
INSERT INTO "change_rows" VALUES(9, 7, 'license_assignments', 2, NULL, '{"id": 2, "user_id": 3, "license_id": 1, "subscription_id": 2}');
INSERT INTO "change_rows" VALUES(10, 8, 'licenses', 2, '{"consumed": 0}', '{"consumed": 1}');
INSERT INTO "change_rows" VALUES(11, 8, 'license_assignments', 3, NULL, '{"id": 3, "user_id": 4, "license_id": 2, "subscription_id": null}');
INSERT INTO "change_rows" VALUES(12, 9, 'licenses', 1, '{"consumed": 2}', '{"consumed": 1}');
INSERT INTO "change_rows" VALUES(13, 9, 'users', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-22T20:00:38Z"}');
INSERT INTO "change_rows" VALUES(14, 10, 'customers', 29, '{"domain": "", "tenant_id": null, "tenant_name": "", "search": "fabrikam"}', '{"domain": "fabrikam.example", "tenant_id": "0c1e7a4d-6f52-4a0b-8a3e-5b1c2d3e4f50", "tenant_name": "Fabrikam", "search": "0c1e7a4d-6f52-4a0b-8a3e-5b1c2d3e4f50\nfabrikam.example"}');
INSERT INTO "change_rows" VALUES(15, 10, 'imports', 2, NULL, '{"id": 2, "account_id": 2, "at": "2026-11-20T10:00:00Z", "file_name": "顧客.csv", "sha256": "abababababababababababababababababababababababababababababababab", "list_date": "2026-11-20", "added": 0, "updated": 1, "unchanged": 0, "missing": 0, "rejected": 0}');
INSERT INTO "change_rows" VALUES(16, 11, 'notes', 1, NULL, '{"id": 1, "customer_id": 28, "text": "Asked for the renewal in spring.", "created_at": "2026-11-22T20:00:38Z", "updated_at": "2026-11-22T20:00:38Z"}');
INSERT INTO "changes" VALUES(1, '2026-11-22T17:54:34Z', 'hanako', 'do', NULL, '{"template": "Add {customer}", "facts": {"customer": "Größe & Söhne GmbH"}}');
INSERT INTO "changes" VALUES(2, '2026-11-22T17:54:34Z', 'hanako', 'do', NULL, '{"template": "Change details of {customer}", "facts": {"customer": "Größe & Söhne GmbH"}}');
INSERT INTO "changes" VALUES(3, '2026-11-22T17:54:34Z', 'hanako', 'undo', 2, '{"template": "Change details of {customer}", "facts": {"customer": "Größe & Söhne GmbH"}}');
INSERT INTO "changes" VALUES(4, '2026-11-22T17:54:34Z', 'hanako', 'do', NULL, '{"template": "Remove {customer}", "facts": {"customer": "Bluebell Nurseries"}}');
INSERT INTO "changes" VALUES(5, '2026-11-22T20:00:38Z', 'root', 'do', NULL, '{"template": "Change details of {user}", "facts": {"user": "東京 次郎"}}');
INSERT INTO "changes" VALUES(6, '2026-11-22T20:00:38Z', 'root', 'do', NULL, '{"template": "Deactivate {user}", "facts": {"user": "Émile Zola"}}');
INSERT INTO "changes" VALUES(7, '2026-11-22T20:00:38Z', 'root', 'do', NULL, '{"template": "Assign {product} to {count} users", "facts": {"product": "Business Basic", "count": 2}}');
INSERT INTO "changes" VALUES(8, '2026-11-22T20:00:38Z', 'root', 'do', NULL, '{"template": "Assign {product} to {user}", "facts": {"product": "SPB", "user": "Ana García"}}');
INSERT INTO "changes" VALUES(9, '2026-11-22T20:00:38Z', 'root', 'do', NULL, '{"template": "Remove {user}", "facts": {"user": "ﾊﾟｰﾄﾅｰ 花子"}}');
INSERT INTO "changes" VALUES(10, '2026-11-22T20:00:38Z', 'root', 'do', NULL, '{"template": "Import {file}", "facts": {"file": "顧客.csv"}}');
INSERT INTO "changes" VALUES(11, '2026-11-22T20:00:38Z', 'root', 'do', NULL, '{"template": "Add note about {customer}", "facts": {"customer": "Contoso"}}');
INSERT INTO "customers" VALUES(1, 1, '医療法人ひだまりクリニック', 'ひだまりくりにっく', 'hidamari-clinic.example', '5a3b1e00-0000-4000-8000-000000000001', 'JP', 'ja', '小林 陽子', 'yoko.kobayashi@hidamari-clinic.example', 'reseller', NULL, NULL, 'ひだまりくりにっく', 'yoko.kobayashi@hidamari-clinic.example
5a3b1e00-0000-4000-8000-000000000001
医療法人ひだまりくりにっく
小林 陽子', '医療法人ひだまりクリニック', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(2, 1, 'みどり坂信用金庫', 'みどりざかしんようきんこ', 'midorizaka-shinkin.example', '5a3b1e00-0000-4000-8000-000000000002', 'JP', 'ja', '佐藤 健一', 'kenichi.sato@midorizaka-shinkin.example', 'reseller', NULL, NULL, 'みどりざかしんようきんこ', 'kenichi.sato@midorizaka-shinkin.example
5a3b1e00-0000-4000-8000-000000000002
みどりざかしんようきんこ
みどり坂信用金庫
佐藤 健一', 'みどり坂信用金庫', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(3, 1, '株式会社ほしぞら製作所', 'ほしぞらせいさくしょ', 'hoshizora-seisakusho.example', NULL, 'JP', 'ja', '鈴木 美咲', 'misaki.suzuki@hoshizora-seisakusho.example', 'none', NULL, NULL, 'ほしぞらせいさくしょ', 'misaki.suzuki@hoshizora-seisakusho.example
株式会社ほしぞら製作所
ほしぞらせいさくしょ
鈴木 美咲', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(4, 1, '株式会社こもれび不動産', 'こもれびふどうさん', 'komorebi-fudosan.example', NULL, 'JP', 'ja', '田中 直樹', 'naoki.tanaka@komorebi-fudosan.example', 'none', NULL, NULL, 'こもれびふどうさん', 'naoki.tanaka@komorebi-fudosan.example
株式会社こもれび不動産
こもれびふどうさん
田中 直樹', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(5, 1, 'かわせみ建設株式会社', 'かわせみけんせつ', 'kawasemi-kensetsu.example', NULL, 'JP', 'ja', '伊藤 誠', 'makoto.ito@kawasemi-kensetsu.example', 'none', NULL, NULL, 'かわせみけんせつ', 'makoto.ito@kawasemi-kensetsu.example
かわせみ建設株式会社
かわせみけんせつ
伊藤 誠', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(6, 1, 'ゆきわり食品株式会社', 'ゆきわりしょくひん', 'yukiwari-foods.example', NULL, 'JP', 'ja', '渡辺 恵', 'megumi.watanabe@yukiwari-foods.example', 'none', NULL, NULL, 'ゆきわりしょくひん', 'megumi.watanabe@yukiwari-foods.example
ゆきわり食品株式会社
ゆきわりしょくひん
渡辺 恵', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(7, 1, '有限会社つばめ印刷', 'つばめいんさつ', 'tsubame-print.example', NULL, 'JP', 'ja', '山本 翔太', 'shota.yamamoto@tsubame-print.example', 'none', NULL, NULL, 'つばめいんさつ', 'shota.yamamoto@tsubame-print.example
有限会社つばめ印刷
つばめいんさつ
山本 翔太', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(8, 1, 'はまなす水産株式会社', 'はまなすすいさん', 'hamanasu-suisan.example', NULL, 'JP', 'ja', '中村 さくら', 'sakura.nakamura@hamanasu-suisan.example', 'none', NULL, NULL, 'はまなすすいさん', 'sakura.nakamura@hamanasu-suisan.example
はまなす水産株式会社
はまなすすいさん
中村 さくら', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(9, 1, 'あさぎり運輸株式会社', 'あさぎりうんゆ', 'asagiri-unyu.example', '5a3b1e00-0000-4000-8000-000000000009', 'JP', 'ja', '加藤 大輔', 'daisuke.kato@asagiri-unyu.example', 'reseller', NULL, NULL, 'あさぎりうんゆ', '5a3b1e00-0000-4000-8000-000000000009
daisuke.kato@asagiri-unyu.example
あさぎり運輸株式会社
あさぎりうんゆ
加藤 大輔', 'あさぎり運輸株式会社', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(10, 1, '学校法人しらかば学園', 'しらかばがくえん', 'shirakaba-gakuen.example', '5a3b1e00-0000-4000-8000-000000000010', 'JP', 'ja', '吉田 由美子', 'yumiko.yoshida@shirakaba-gakuen.example', 'reseller', NULL, NULL, 'しらかばがくえん', 'yumiko.yoshida@shirakaba-gakuen.example
5a3b1e00-0000-4000-8000-000000000010
学校法人しらかば学園
しらかばがくえん
吉田 由美子', '学校法人しらかば学園', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(11, 1, 'テクノミライ株式会社', 'てくのみらい', 'techno-mirai.example', '5a3b1e00-0000-4000-8000-000000000011', 'JP', 'ja', '山田 太郎', 'taro.yamada@techno-mirai.example', 'reseller', '2026-10-31', NULL, 'てくのみらい', '5a3b1e00-0000-4000-8000-000000000011
taro.yamada@techno-mirai.example
てくのみらい株式会社
山田 太郎', 'テクノミライ株式会社', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(12, 1, 'うみかぜ商事', 'うみかぜしょうじ', 'umikaze-shoji.example', '5a3b1e00-0000-4000-8000-000000000012', 'JP', 'ja', '松本 花子', 'hanako.matsumoto@umikaze-shoji.example', 'advisor', NULL, NULL, 'うみかぜしょうじ', 'hanako.matsumoto@umikaze-shoji.example
5a3b1e00-0000-4000-8000-000000000012
うみかぜしょうじ
うみかぜ商事
松本 花子', 'うみかぜ商事', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(13, 1, 'まつかぜ旅館', 'まつかぜりょかん', 'matsukaze-ryokan.example', NULL, 'JP', 'ja', '', '', 'none', NULL, NULL, 'まつかぜりょかん', 'matsukaze-ryokan.example
まつかぜりょかん
まつかぜ旅館', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(14, 1, 'Harbor Lane Design', NULL, 'harborlane.example', '5a3b1e00-0000-4000-8000-000000000014', 'JP', 'en', 'Ana Silva', 'ana@harborlane.example', 'reseller', NULL, NULL, 'harbor lane design', '5a3b1e00-0000-4000-8000-000000000014
ana@harborlane.example
harbor lane design
ana silva', 'Harbor Lane Design', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(15, 1, 'Northgate Dental', NULL, 'northgate-dental.example', '5a3b1e00-0000-4000-8000-000000000015', 'JP', 'en', 'Peter Novák', 'peter.novak@northgate-dental.example', 'reseller', NULL, NULL, 'northgate dental', '5a3b1e00-0000-4000-8000-000000000015
peter.novak@northgate-dental.example
northgate dental
peter novak', 'Northgate Dental', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(16, 1, 'Quarry Street Architects', NULL, 'quarrystreet.example', NULL, 'JP', 'en', 'Fatima Haddad', 'fatima@quarrystreet.example', 'none', NULL, NULL, 'quarry street architects', 'fatima@quarrystreet.example
quarry street architects
fatima haddad', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(17, 1, 'Silver Birch Clinic', NULL, 'silverbirch-clinic.example', NULL, 'JP', 'en', 'Ingrid Andersson', 'ingrid@silverbirch-clinic.example', 'none', NULL, NULL, 'silver birch clinic', 'ingrid@silverbirch-clinic.example
silver birch clinic
ingrid andersson', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(18, 1, 'Tidewater Logistics', NULL, 'tidewater-logistics.example', NULL, 'JP', 'en', 'Omar Okafor', 'omar.okafor@tidewater-logistics.example', 'none', NULL, NULL, 'tidewater logistics', 'omar.okafor@tidewater-logistics.example
tidewater logistics
omar okafor', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(19, 1, 'Juniper & Rye Bakery', NULL, 'juniper-rye.example', NULL, 'JP', 'en', 'Sofia Rossi', 'sofia@juniper-rye.example', 'none', NULL, NULL, 'juniper & rye bakery', 'sofia@juniper-rye.example
juniper & rye bakery
sofia rossi', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(20, 1, 'Old Mill Brewery', NULL, 'oldmill-brewery.example', NULL, 'JP', 'en', 'Liam O''Brien', 'liam@oldmill-brewery.example', 'none', NULL, NULL, 'old mill brewery', 'liam@oldmill-brewery.example
old mill brewery
liam o''brien', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(21, 1, 'Maple Ridge School', NULL, 'mapleridge-school.example', '5a3b1e00-0000-4000-8000-000000000021', 'JP', 'en', 'Chloé Dubois', 'chloe.dubois@mapleridge-school.example', 'reseller', NULL, NULL, 'maple ridge school', 'chloe.dubois@mapleridge-school.example
5a3b1e00-0000-4000-8000-000000000021
maple ridge school
chloe dubois', 'Maple Ridge School', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(22, 1, 'Émile & Daughters', NULL, 'emile-daughters.example', '5a3b1e00-0000-4000-8000-000000000022', 'JP', 'en', 'Émile Dubois', 'emile@emile-daughters.example', 'reseller', NULL, NULL, 'emile & daughters', '5a3b1e00-0000-4000-8000-000000000022
emile@emile-daughters.example
emile & daughters
emile dubois', 'Émile & Daughters', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(23, 1, 'Lantern Software', NULL, 'lantern-software.example', '5a3b1e00-0000-4000-8000-000000000023', 'JP', 'en', 'Yuki Smith', 'yuki.smith@lantern-software.example', 'reseller', '2026-10-31', NULL, 'lantern software', '5a3b1e00-0000-4000-8000-000000000023
yuki.smith@lantern-software.example
lantern software
yuki smith', 'Lantern Software', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(24, 1, 'Copper Kettle Books', NULL, 'copper-kettle.example', NULL, 'JP', 'en', 'Maria García', '', 'none', NULL, NULL, 'copper kettle books', 'copper-kettle.example
copper kettle books
maria garcia', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(25, 1, 'Straßenbau Müller GmbH', NULL, 'strassenbau-mueller.example', NULL, 'DE', 'en', 'Jürgen Müller', 'juergen@strassenbau-mueller.example', 'none', NULL, NULL, 'strassenbau muller gmbh', 'juergen@strassenbau-mueller.example
strassenbau muller gmbh
jurgen muller', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(26, 1, 'Bluebell Nurseries', NULL, 'bluebell-nurseries.example', NULL, '', '', '', '', 'none', NULL, '2026-11-22T17:54:34Z', 'bluebell nurseries', 'bluebell-nurseries.example
bluebell nurseries', '', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(27, 1, 'Größe & Söhne GmbH', NULL, 'groesse.example', '5a3b1e00-0000-4000-8000-0000000000ff', 'DE', 'en', 'Jürgen O''Brien', 'jurgen@groesse.example', 'reseller', NULL, NULL, 'grosse & sohne gmbh', '5a3b1e00-0000-4000-8000-0000000000ff
jurgen@groesse.example
grosse & sohne gmbh
jurgen o''brien', 'Größe & Söhne GmbH', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "customers" VALUES(28, 2, 'Contoso', NULL, 'contoso.example', NULL, '', '', '', '', 'none', NULL, NULL, 'contoso', 'contoso.example', '', 'unknown', '', '', 2, 3, 2, 4, 2, 0, 0.5);
INSERT INTO "customers" VALUES(29, 2, 'Fabrikam', NULL, 'fabrikam.example', '0c1e7a4d-6f52-4a0b-8a3e-5b1c2d3e4f50', '', '', '', '', 'none', NULL, NULL, 'fabrikam', '0c1e7a4d-6f52-4a0b-8a3e-5b1c2d3e4f50
fabrikam.example', 'Fabrikam', 'unknown', '', '', 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO "hand_overs" VALUES(1, 1, '2026-09-18T08:07:00Z', 'copy', 'yoko.kobayashi@hidamari-clinic.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', '医療法人ひだまりクリニック
小林 陽子 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼には、Azure Active Directory と Office 365 の委任された管理特権が含まれます。弊社の管理担当者は貴社テナントのグローバル管理者、ヘルプデスク担当者はヘルプデスク管理者となります。権限の変更や削除はいつでも可能です。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', '7f71ed5d63c63ff005c9cef381a5c7c98b88cce8e559cc32082ea08cff62295a');
INSERT INTO "hand_overs" VALUES(2, 2, '2026-10-10T08:07:00Z', 'copy', 'kenichi.sato@midorizaka-shinkin.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', 'みどり坂信用金庫
佐藤 健一 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼では、管理者の権限は求めておりません。ご承諾いただいても、弊社が貴社テナントの管理者になることはありません。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation', 'a3bf63b5b484b5d01d438a6225815ea8b02ea424f68c0e3094785dabdc5fc727');
INSERT INTO "hand_overs" VALUES(3, 3, '2026-11-08T08:07:00Z', 'copy', 'misaki.suzuki@hoshizora-seisakusho.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', '株式会社ほしぞら製作所
鈴木 美咲 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼には、Azure Active Directory と Office 365 の委任された管理特権が含まれます。弊社の管理担当者は貴社テナントのグローバル管理者、ヘルプデスク担当者はヘルプデスク管理者となります。権限の変更や削除はいつでも可能です。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', '31a4e3058eb5c5503192d1291d88aca32efc11cb6743be20f671d97b8221f3e1');
INSERT INTO "hand_overs" VALUES(4, 4, '2026-11-17T08:07:00Z', 'copy', 'naoki.tanaka@komorebi-fudosan.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', '株式会社こもれび不動産
田中 直樹 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼では、管理者の権限は求めておりません。ご承諾いただいても、弊社が貴社テナントの管理者になることはありません。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation', '8f6b3e6401200e2400f5aa0f7dc1b6a2f8b4c43817698f93ae467790f15b13d6');
INSERT INTO "hand_overs" VALUES(5, 5, '2026-11-19T08:07:00Z', 'copy', 'makoto.ito@kawasemi-kensetsu.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', 'かわせみ建設株式会社
伊藤 誠 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼には、Azure Active Directory と Office 365 の委任された管理特権が含まれます。弊社の管理担当者は貴社テナントのグローバル管理者、ヘルプデスク担当者はヘルプデスク管理者となります。権限の変更や削除はいつでも可能です。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'bbbaff43afb0bbdb3250e5328634c114b0e0ebf7b99cbfdcea6ab671b225c914');
INSERT INTO "hand_overs" VALUES(6, 7, '2026-10-17T08:07:00Z', 'copy', 'shota.yamamoto@tsubame-print.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', '有限会社つばめ印刷
山本 翔太 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼には、Azure Active Directory と Office 365 の委任された管理特権が含まれます。弊社の管理担当者は貴社テナントのグローバル管理者、ヘルプデスク担当者はヘルプデスク管理者となります。権限の変更や削除はいつでも可能です。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', '16bdd800a6d06072830313698555e2f797a0def7954e46a30b7e77dda7e2dc48');
INSERT INTO "hand_overs" VALUES(7, 8, '2026-10-24T08:07:00Z', 'copy', 'sakura.nakamura@hamanasu-suisan.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', 'はまなす水産株式会社
中村 さくら 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼には、Azure Active Directory と Office 365 の委任された管理特権が含まれます。弊社の管理担当者は貴社テナントのグローバル管理者、ヘルプデスク担当者はヘルプデスク管理者となります。権限の変更や削除はいつでも可能です。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'bf48b5c92c9323e5f502a3d52793e2360a7997afb4fab4efe8d6f7f55eb7c1ed');
INSERT INTO "hand_overs" VALUES(8, 9, '2026-08-24T08:07:00Z', 'copy', 'ana@harborlane.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Ana Silva,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Harbor Lane Design and support you with them. Your present subscriptions stay as they are.

This request asks for delegated administration privileges for Azure Active Directory and Office 365: our administrators become Global Administrators in your tenant, our help desk Helpdesk Administrators. You can remove these permissions at any time.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', '7f1dd9ba165dd7077dc909867a0e03533f697927847009191d4fbe55d9307cbf');
INSERT INTO "hand_overs" VALUES(9, 10, '2026-10-21T08:07:00Z', 'copy', 'peter.novak@northgate-dental.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Peter Novák,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Northgate Dental and support you with them. Your present subscriptions stay as they are.

This request asks for no administration privileges: accepting does not make us administrators of your tenant.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation', 'e6030bd0ad557cbf71b08662a5c834a15eccdcc1199b675423ce1204cd656ce8');
INSERT INTO "hand_overs" VALUES(10, 11, '2026-11-04T08:07:00Z', 'copy', 'fatima@quarrystreet.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Fatima Haddad,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Quarry Street Architects and support you with them. Your present subscriptions stay as they are.

This request asks for delegated administration privileges for Azure Active Directory and Office 365: our administrators become Global Administrators in your tenant, our help desk Helpdesk Administrators. You can remove these permissions at any time.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', '6e6aa966e97e746926e3fb032da3334914d1a31a767e1780c556a633e92f9a96');
INSERT INTO "hand_overs" VALUES(11, 12, '2026-11-15T08:07:00Z', 'copy', 'ingrid@silverbirch-clinic.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Ingrid Andersson,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Silver Birch Clinic and support you with them. Your present subscriptions stay as they are.

This request asks for no administration privileges: accepting does not make us administrators of your tenant.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation', '5a40fdfd058bdc2646dbb6d152c86754eb43c4c4690c2b32684e984bc2b60e80');
INSERT INTO "hand_overs" VALUES(12, 13, '2026-11-18T08:07:00Z', 'copy', 'omar.okafor@tidewater-logistics.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Omar Okafor,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Tidewater Logistics and support you with them. Your present subscriptions stay as they are.

This request asks for delegated administration privileges for Azure Active Directory and Office 365: our administrators become Global Administrators in your tenant, our help desk Helpdesk Administrators. You can remove these permissions at any time.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'c8323fa59e6aa3575bf8280fa40cdf4d68a9b0b1d89bfb69f32ed4741ed9a945');
INSERT INTO "hand_overs" VALUES(13, 15, '2026-10-01T08:07:00Z', 'copy', 'liam@oldmill-brewery.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Liam O''Brien,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Old Mill Brewery and support you with them. Your present subscriptions stay as they are.

This request asks for delegated administration privileges for Azure Active Directory and Office 365: our administrators become Global Administrators in your tenant, our help desk Helpdesk Administrators. You can remove these permissions at any time.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'c67d55938ad0916316657510bdfd7834401491a3417364beb5ad395d51cac888');
INSERT INTO "imports" VALUES(1, 1, '2026-10-31T09:00:00Z', 'Customers.csv', '', '2026-10-31', 9, 0, 0, 2, 0);
INSERT INTO "imports" VALUES(2, 2, '2026-11-20T10:00:00Z', '顧客.csv', 'abababababababababababababababababababababababababababababababab', '2026-11-20', 0, 1, 0, 0, 0);
INSERT INTO "invitations" VALUES(1, 1, 1, 'accepted', 1, 'ja', 'yoko.kobayashi@hidamari-clinic.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', '医療法人ひだまりクリニック
小林 陽子 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼には、Azure Active Directory と Office 365 の委任された管理特権が含まれます。弊社の管理担当者は貴社テナントのグローバル管理者、ヘルプデスク担当者はヘルプデスク管理者となります。権限の変更や削除はいつでも可能です。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', '', 3, 0, 'Customers.csv', '2026-09-18T08:00:00Z', '2026-09-18T08:06:00Z', '2026-09-18T08:07:00Z', '2026-09-18T08:12:00Z', '2026-09-24T08:00:00Z');
INSERT INTO "invitations" VALUES(2, 1, 2, 'accepted', 0, 'ja', 'kenichi.sato@midorizaka-shinkin.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', 'みどり坂信用金庫
佐藤 健一 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼では、管理者の権限は求めておりません。ご承諾いただいても、弊社が貴社テナントの管理者になることはありません。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation', 'built', '', 3, 0, 'Customers.csv', '2026-10-10T08:00:00Z', '2026-10-10T08:06:00Z', '2026-10-10T08:07:00Z', '2026-10-10T08:12:00Z', '2026-10-16T08:00:00Z');
INSERT INTO "invitations" VALUES(3, 1, 3, 'sent', 1, 'ja', 'misaki.suzuki@hoshizora-seisakusho.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', '株式会社ほしぞら製作所
鈴木 美咲 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼には、Azure Active Directory と Office 365 の委任された管理特権が含まれます。弊社の管理担当者は貴社テナントのグローバル管理者、ヘルプデスク担当者はヘルプデスク管理者となります。権限の変更や削除はいつでも可能です。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', '', 3, 0, '', '2026-11-08T08:00:00Z', '2026-11-08T08:06:00Z', '2026-11-08T08:07:00Z', '2026-11-08T08:12:00Z', '');
INSERT INTO "invitations" VALUES(4, 1, 4, 'sent', 0, 'ja', 'naoki.tanaka@komorebi-fudosan.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', '株式会社こもれび不動産
田中 直樹 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼では、管理者の権限は求めておりません。ご承諾いただいても、弊社が貴社テナントの管理者になることはありません。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation', 'built', '', 3, 0, '', '2026-11-17T08:00:00Z', '2026-11-17T08:06:00Z', '2026-11-17T08:07:00Z', '2026-11-17T08:12:00Z', '');
INSERT INTO "invitations" VALUES(5, 1, 5, 'prepared', 1, 'ja', 'makoto.ito@kawasemi-kensetsu.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', 'かわせみ建設株式会社
伊藤 誠 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼には、Azure Active Directory と Office 365 の委任された管理特権が含まれます。弊社の管理担当者は貴社テナントのグローバル管理者、ヘルプデスク担当者はヘルプデスク管理者となります。権限の変更や削除はいつでも可能です。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', '', 3, 0, '', '2026-11-19T08:00:00Z', '2026-11-19T08:06:00Z', '2026-11-19T08:07:00Z', '', '');
INSERT INTO "invitations" VALUES(6, 1, 6, 'draft', 1, 'ja', 'megumi.watanabe@yukiwari-foods.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', 'ゆきわり食品株式会社
渡辺 恵 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼には、Azure Active Directory と Office 365 の委任された管理特権が含まれます。弊社の管理担当者は貴社テナントのグローバル管理者、ヘルプデスク担当者はヘルプデスク管理者となります。権限の変更や削除はいつでも可能です。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', '', 3, 0, '', '2026-11-20T08:00:00Z', '2026-11-20T08:06:00Z', '', '', '');
INSERT INTO "invitations" VALUES(7, 1, 7, 'declined', 1, 'ja', 'shota.yamamoto@tsubame-print.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', '有限会社つばめ印刷
山本 翔太 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼には、Azure Active Directory と Office 365 の委任された管理特権が含まれます。弊社の管理担当者は貴社テナントのグローバル管理者、ヘルプデスク担当者はヘルプデスク管理者となります。権限の変更や削除はいつでも可能です。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', '', 3, 0, '', '2026-10-17T08:00:00Z', '2026-10-17T08:06:00Z', '2026-10-17T08:07:00Z', '2026-10-17T08:12:00Z', '2026-10-23T08:00:00Z');
INSERT INTO "invitations" VALUES(8, 1, 8, 'withdrawn', 1, 'ja', 'sakura.nakamura@hamanasu-suisan.example', 'リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））', 'はまなす水産株式会社
中村 さくら 様

お世話になっております。みずうみクラウド（サンプル）の見本 花子です。

このたび、貴社の Microsoft クラウド ソリューション プロバイダーとして、リセラーの関係を結ばせていただきたく、ご連絡いたしました。ご承諾後は、Microsoft クラウド サービスの提供とサポートを弊社が承ります。ご利用中のサブスクリプションはそのままお使いいただけます。

この依頼には、Azure Active Directory と Office 365 の委任された管理特権が含まれます。弊社の管理担当者は貴社テナントのグローバル管理者、ヘルプデスク担当者はヘルプデスク管理者となります。権限の変更や削除はいつでも可能です。

お手続きは次の 2 点です。

1. Microsoft 365 管理センターで、会社のプロファイルに不足がないことをご確認ください。変更の反映には最大 5 分かかります。
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. 次のリンクを開き、招待をご承諾ください。Microsoft カスタマーアグリーメント（顧客契約）に未同意の場合は、その画面で同意を求められます。

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

ご承諾にはグローバル管理者の権限が必要です。権限をお持ちでない場合は、貴社の管理者様へご転送ください。

ご不明な点は、このメールにご返信ください。
何卒よろしくお願いいたします。

みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', '', 3, 0, '', '2026-10-24T08:00:00Z', '2026-10-24T08:06:00Z', '2026-10-24T08:07:00Z', '2026-10-24T08:12:00Z', '2026-10-30T08:00:00Z');
INSERT INTO "invitations" VALUES(9, 1, 14, 'accepted', 1, 'en', 'ana@harborlane.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Ana Silva,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Harbor Lane Design and support you with them. Your present subscriptions stay as they are.

This request asks for delegated administration privileges for Azure Active Directory and Office 365: our administrators become Global Administrators in your tenant, our help desk Helpdesk Administrators. You can remove these permissions at any time.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', '', 3, 0, 'Customers.csv', '2026-08-24T08:00:00Z', '2026-08-24T08:06:00Z', '2026-08-24T08:07:00Z', '2026-08-24T08:12:00Z', '2026-08-30T08:00:00Z');
INSERT INTO "invitations" VALUES(10, 1, 15, 'accepted', 0, 'en', 'peter.novak@northgate-dental.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Peter Novák,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Northgate Dental and support you with them. Your present subscriptions stay as they are.

This request asks for no administration privileges: accepting does not make us administrators of your tenant.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation', 'built', '', 3, 0, 'Customers.csv', '2026-10-21T08:00:00Z', '2026-10-21T08:06:00Z', '2026-10-21T08:07:00Z', '2026-10-21T08:12:00Z', '2026-10-27T08:00:00Z');
INSERT INTO "invitations" VALUES(11, 1, 16, 'sent', 1, 'en', 'fatima@quarrystreet.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Fatima Haddad,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Quarry Street Architects and support you with them. Your present subscriptions stay as they are.

This request asks for delegated administration privileges for Azure Active Directory and Office 365: our administrators become Global Administrators in your tenant, our help desk Helpdesk Administrators. You can remove these permissions at any time.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', '', 3, 0, '', '2026-11-04T08:00:00Z', '2026-11-04T08:06:00Z', '2026-11-04T08:07:00Z', '2026-11-04T08:12:00Z', '');
INSERT INTO "invitations" VALUES(12, 1, 17, 'sent', 0, 'en', 'ingrid@silverbirch-clinic.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Ingrid Andersson,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Silver Birch Clinic and support you with them. Your present subscriptions stay as they are.

This request asks for no administration privileges: accepting does not make us administrators of your tenant.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation', 'built', '', 3, 0, '', '2026-11-15T08:00:00Z', '2026-11-15T08:06:00Z', '2026-11-15T08:07:00Z', '2026-11-15T08:12:00Z', '');
INSERT INTO "invitations" VALUES(13, 1, 18, 'prepared', 1, 'en', 'omar.okafor@tidewater-logistics.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Omar Okafor,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Tidewater Logistics and support you with them. Your present subscriptions stay as they are.

This request asks for delegated administration privileges for Azure Active Directory and Office 365: our administrators become Global Administrators in your tenant, our help desk Helpdesk Administrators. You can remove these permissions at any time.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', '', 3, 0, '', '2026-11-18T08:00:00Z', '2026-11-18T08:06:00Z', '2026-11-18T08:07:00Z', '', '');
INSERT INTO "invitations" VALUES(14, 1, 19, 'draft', 1, 'en', 'sofia@juniper-rye.example', '', '', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', '', 2, 0, '', '2026-11-19T08:00:00Z', '2026-11-19T08:06:00Z', '', '', '');
INSERT INTO "invitations" VALUES(15, 1, 20, 'declined', 1, 'en', 'liam@oldmill-brewery.example', 'Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship', 'Dear Liam O''Brien,

みずうみクラウド（サンプル） would like to be your Microsoft Cloud Solution Provider. Once you accept, we can provide Microsoft cloud services to Old Mill Brewery and support you with them. Your present subscriptions stay as they are.

This request asks for delegated administration privileges for Azure Active Directory and Office 365: our administrators become Global Administrators in your tenant, our help desk Helpdesk Administrators. You can remove these permissions at any time.

Two steps to accept:

1. In the Microsoft 365 admin center, check that your company profile is complete. Changes take up to five minutes to show.
https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts

2. Open this link and accept the invitation. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to.

https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation

Only a Global administrator of your organization can accept; if that is not you, please forward this message.

If you have any questions, just reply to this message.

Kind regards,
みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example', 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation', 'built', '', 3, 0, '', '2026-10-01T08:00:00Z', '2026-10-01T08:06:00Z', '2026-10-01T08:07:00Z', '2026-10-01T08:12:00Z', '2026-10-07T08:00:00Z');
INSERT INTO "settings" VALUES(1, 'due_days', '14');
INSERT INTO "products" VALUES(1, '3b555118-da6a-4418-894f-7df1e2096870', 'O365_BUSINESS_ESSENTIALS', 'Business Basic');
INSERT INTO "products" VALUES(2, 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', 'SPB', '');
INSERT INTO "support_contacts" VALUES(1, 2, '東西リセール', '5a3e1c00-0000-4000-8000-00000000abcd', '4794019');
INSERT INTO "subscriptions" VALUES(1, 28, 'Basic (old)', NULL, '', 'licenses', 'legacy', 'active', 0, '', '', '', '', '', 0, 0, '', NULL, NULL, 'basic (old)');
INSERT INTO "subscriptions" VALUES(2, 28, 'Basic', NULL, '', 'licenses', 'new', 'active', 3, '', '', '', '', '', 0, 0, '', 1, NULL, 'basic');
INSERT INTO "licenses" VALUES(1, 28, 1, 2, 1, 5, 1, 1);
INSERT INTO "licenses" VALUES(2, 28, 2, 1, 1, 0, 0, 1);
INSERT INTO "users" VALUES(1, 28, '東京 次郎', 'taro@contoso.example', NULL, 'とうきょう じろう', '', '', 'active', '', 'none', '', '', '', NULL, 'とうきょう じろう', '東京 次郎
とうきょう じろう
taro@contoso.example');
INSERT INTO "users" VALUES(2, 28, 'Émile Zola', 'emile@contoso.example', NULL, NULL, '', '', 'inactive', '', 'none', '', '', '', NULL, 'emile zola', 'emile zola
emile@contoso.example');
INSERT INTO "users" VALUES(3, 28, 'ﾊﾟｰﾄﾅｰ 花子', 'hanako@contoso.example', NULL, NULL, '', '', 'active', '', 'none', '', '', '', '2026-11-22T20:00:38Z', 'ぱーとなー 花子', 'ぱーとなー 花子
hanako@contoso.example');
INSERT INTO "users" VALUES(4, 28, 'Ana García', 'ana@contoso.example', NULL, NULL, '', '', 'active', '', 'none', '', '', '', NULL, 'ana garcia', 'ana garcia
ana@contoso.example');
INSERT INTO "license_assignments" VALUES(1, 1, 1, 2);
INSERT INTO "license_assignments" VALUES(2, 3, 1, 2);
INSERT INTO "license_assignments" VALUES(3, 4, 2, NULL);
INSERT INTO "notes" VALUES(1, 28, 'Asked for the renewal in spring.', '2026-11-22T20:00:38Z', '2026-11-22T20:00:38Z');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('accounts', 2);
INSERT INTO sqlite_sequence VALUES('customers', 29);
INSERT INTO sqlite_sequence VALUES('invitations', 15);
INSERT INTO sqlite_sequence VALUES('hand_overs', 13);
INSERT INTO sqlite_sequence VALUES('imports', 2);
INSERT INTO sqlite_sequence VALUES('changes', 11);
INSERT INTO sqlite_sequence VALUES('products', 2);
INSERT INTO sqlite_sequence VALUES('users', 4);
INSERT INTO sqlite_sequence VALUES('licenses', 2);
INSERT INTO sqlite_sequence VALUES('subscriptions', 2);
INSERT INTO sqlite_sequence VALUES('support_contacts', 1);
INSERT INTO sqlite_sequence VALUES('license_assignments', 3);
INSERT INTO sqlite_sequence VALUES('notes', 1);
CREATE VIRTUAL TABLE user_search USING fts5(
    search, content='users', content_rowid='id', tokenize='trigram case_sensitive 1', detail='none', columnsize=0
);
INSERT INTO user_search(user_search) VALUES('rebuild');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX accounts_tenant ON accounts(tenant_id);
CREATE UNIQUE INDEX customers_tenant ON customers(account_id, tenant_id) WHERE deleted_at IS NULL;
CREATE INDEX customers_by_relationship ON customers(deleted_at, relationship, sort_key, account_id);
CREATE INDEX customers_by_contact ON customers(deleted_at, contact_name, sort_key, account_id);
CREATE INDEX invitations_of_customer ON invitations(customer_id, state);
CREATE INDEX invitations_by_state ON invitations(state);
CREATE INDEX hand_overs_of_invitation ON hand_overs(invitation_id);
CREATE INDEX imports_of_account ON imports(account_id);
CREATE INDEX change_rows_of_change ON change_rows(change_id);
CREATE INDEX change_rows_of_row ON change_rows(table_name, row_id);
CREATE INDEX customers_by_name ON customers(deleted_at, sort_key, account_id, id, search, relationship, permissions, country, language, missing_since, seats_over, seats_share);
CREATE INDEX customers_by_domain ON customers(deleted_at, domain, sort_key, account_id);
CREATE INDEX customers_by_country ON customers(deleted_at, country, sort_key, account_id);
CREATE INDEX customers_by_permissions ON customers(deleted_at, permissions, sort_key, account_id);
CREATE INDEX customers_by_services ON customers(deleted_at, service_count, sort_key, account_id);
CREATE INDEX customers_by_users ON customers(deleted_at, user_count, sort_key, account_id);
CREATE INDEX customers_by_seats ON customers(deleted_at, seats_share, sort_key, account_id);
CREATE INDEX customers_missing ON customers(deleted_at, sort_key, account_id) WHERE missing_since IS NOT NULL;
CREATE INDEX subscriptions_of_customer ON subscriptions(customer_id, sort_key);
CREATE INDEX users_of_customer ON users(customer_id, deleted_at, sort_key);
CREATE INDEX holders_of_license ON license_assignments(license_id, user_id);
CREATE INDEX notes_of_customer ON notes(customer_id);
CREATE INDEX customers_of_tag ON customer_tags(tag_id, customer_id);
CREATE UNIQUE INDEX subscriptions_guid ON subscriptions(customer_id, subscription_id) WHERE subscription_id IS NOT NULL;
CREATE UNIQUE INDEX users_guid ON users(customer_id, user_id) WHERE user_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX subscriptions_ending ON subscriptions(ends_on) WHERE status = 'active' AND ends_on > '';
CREATE INDEX subscriptions_of_contact ON subscriptions(support_contact_id) WHERE support_contact_id IS NOT NULL;
CREATE INDEX assignments_of_subscription ON license_assignments(subscription_id) WHERE subscription_id IS NOT NULL;
CREATE INDEX licenses_of_product ON licenses(product_id);
CREATE TRIGGER subscription_added AFTER INSERT ON subscriptions WHEN 1 BEGIN UPDATE customers SET service_count = service_count + 1 WHERE id = NEW.customer_id; END;
CREATE TRIGGER subscription_removed AFTER DELETE ON subscriptions WHEN 1 BEGIN UPDATE customers SET service_count = service_count - 1 WHERE id = OLD.customer_id; END;
CREATE TRIGGER license_added AFTER INSERT ON licenses WHEN 1 BEGIN 
    UPDATE customers SET (license_count, seats_owned, seats_used, seats_over, seats_share) = (
        SELECT products, owned, used, over,
            CASE WHEN owned > 0 THEN used * 1.0 / owned WHEN used > 0 THEN 1e9 ELSE -1 END
        FROM (
            SELECT count(*) AS products,
                coalesce(sum(enabled + warning), 0) AS owned,
                coalesce(sum(max(consumed, assigned)), 0) AS used,
                coalesce(sum(max(0, max(consumed, assigned) - enabled - warning)), 0) AS over
            FROM licenses WHERE customer_id = NEW.customer_id
        )
    ) WHERE id = NEW.customer_id;
 END;
CREATE TRIGGER license_removed AFTER DELETE ON licenses WHEN 1 BEGIN 
    UPDATE customers SET (license_count, seats_owned, seats_used, seats_over, seats_share) = (
        SELECT products, owned, used, over,
            CASE WHEN owned > 0 THEN used * 1.0 / owned WHEN used > 0 THEN 1e9 ELSE -1 END
        FROM (
            SELECT count(*) AS products,
                coalesce(sum(enabled + warning), 0) AS owned,
                coalesce(sum(max(consumed, assigned)), 0) AS used,
                coalesce(sum(max(0, max(consumed, assigned) - enabled - warning)), 0) AS over
            FROM licenses WHERE customer_id = OLD.customer_id
        )
    ) WHERE id = OLD.customer_id;
 END;
CREATE TRIGGER license_changed AFTER UPDATE OF enabled, consumed, warning, assigned ON licenses WHEN 1 BEGIN 
    UPDATE customers SET (license_count, seats_owned, seats_used, seats_over, seats_share) = (
        SELECT products, owned, used, over,
            CASE WHEN owned > 0 THEN used * 1.0 / owned WHEN used > 0 THEN 1e9 ELSE -1 END
        FROM (
            SELECT count(*) AS products,
                coalesce(sum(enabled + warning), 0) AS owned,
                coalesce(sum(max(consumed, assigned)), 0) AS used,
                coalesce(sum(max(0, max(consumed, assigned) - enabled - warning)), 0) AS over
            FROM licenses WHERE customer_id = NEW.customer_id
        )
    ) WHERE id = NEW.customer_id;
 END;
CREATE TRIGGER seat_assigned AFTER INSERT ON license_assignments WHEN 1 BEGIN 
    UPDATE licenses SET assigned = assigned + 1 WHERE id = NEW.license_id
        AND (SELECT deleted_at FROM users WHERE id = NEW.user_id) IS NULL;
 END;
CREATE TRIGGER seat_freed AFTER DELETE ON license_assignments WHEN 1 BEGIN 
    UPDATE licenses SET assigned = assigned - 1 WHERE id = OLD.license_id
        AND (SELECT deleted_at FROM users WHERE id = OLD.user_id) IS NULL;
 END;
CREATE TRIGGER seat_moved AFTER UPDATE OF user_id, license_id ON license_assignments WHEN 1 BEGIN 
    UPDATE licenses SET assigned = assigned - 1 WHERE id = OLD.license_id
        AND (SELECT deleted_at FROM users WHERE id = OLD.user_id) IS NULL;
 
    UPDATE licenses SET assigned = assigned + 1 WHERE id = NEW.license_id
        AND (SELECT deleted_at FROM users WHERE id = NEW.user_id) IS NULL;
 END;
CREATE TRIGGER user_added AFTER INSERT ON users WHEN 1 BEGIN 
    UPDATE customers SET user_count = user_count + 1 WHERE id = NEW.customer_id AND NEW.deleted_at IS NULL;
 INSERT INTO user_search (rowid, search) VALUES (NEW.id, NEW.search); END;
CREATE TRIGGER user_removed AFTER DELETE ON users WHEN 1 BEGIN 
    UPDATE customers SET user_count = user_count - 1 WHERE id = OLD.customer_id AND OLD.deleted_at IS NULL;
 INSERT INTO user_search (user_search, rowid, search) VALUES ('delete', OLD.id, OLD.search); END;
CREATE TRIGGER user_trashed AFTER UPDATE OF deleted_at ON users WHEN (OLD.deleted_at IS NULL) <> (NEW.deleted_at IS NULL) BEGIN 
    UPDATE customers SET user_count = user_count + (NEW.deleted_at IS NULL) - (OLD.deleted_at IS NULL)
        WHERE id = NEW.customer_id;
    UPDATE licenses SET assigned = assigned + (NEW.deleted_at IS NULL) - (OLD.deleted_at IS NULL)
        WHERE id IN (SELECT license_id FROM license_assignments WHERE user_id = NEW.id);
 END;
CREATE TRIGGER user_renamed AFTER UPDATE OF search ON users WHEN OLD.search <> NEW.search BEGIN INSERT INTO user_search (user_search, rowid, search) VALUES ('delete', OLD.id, OLD.search); INSERT INTO user_search (rowid, search) VALUES (NEW.id, NEW.search); END;
COMMIT;
