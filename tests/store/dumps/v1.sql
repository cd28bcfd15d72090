PRAGMA application_id = 1346663275;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'partner-desk','customers_and_invitations','2026-11-22 17:54:34.658361+00:00');
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
INSERT INTO "accounts" VALUES(1,'みずうみクラウド（サンプル）','5a3b1e00-0000-4000-8000-000000000000','','direct_bill','','','public','JP','ja','見本 花子','みずうみクラウド（サンプル）
見本 花子
hanako@mizuumi-cloud.example','hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built',1);
CREATE TABLE change_rows (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES changes(id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT
;
INSERT INTO "change_rows" VALUES(1,1,'customers',27,NULL,'{"id": 27, "account_id": 1, "name": "Größe & Söhne GmbH", "reading": null, "domain": "groesse.example", "tenant_id": "5a3b1e00-0000-4000-8000-0000000000ff", "country": "DE", "language": "en", "contact_name": "Jürgen O''Brien", "contact_email": "jurgen@groesse.example", "relationship": "reseller", "missing_since": null, "deleted_at": null, "sort_key": "grosse & sohne gmbh", "search": "5a3b1e00-0000-4000-8000-0000000000ff\njurgen@groesse.example\ngrosse & sohne gmbh\njurgen o''brien"}');
INSERT INTO "change_rows" VALUES(2,2,'customers',27,'{"country": "DE", "contact_name": "Jürgen O''Brien", "search": "5a3b1e00-0000-4000-8000-0000000000ff\njurgen@groesse.example\ngrosse & sohne gmbh\njurgen o''brien"}','{"country": "AT", "contact_name": "Zoë", "search": "5a3b1e00-0000-4000-8000-0000000000ff\njurgen@groesse.example\ngrosse & sohne gmbh\nzoe"}');
INSERT INTO "change_rows" VALUES(3,3,'customers',27,'{"country": "AT", "contact_name": "Zoë", "search": "5a3b1e00-0000-4000-8000-0000000000ff\njurgen@groesse.example\ngrosse & sohne gmbh\nzoe"}','{"country": "DE", "contact_name": "Jürgen O''Brien", "search": "5a3b1e00-0000-4000-8000-0000000000ff\njurgen@groesse.example\ngrosse & sohne gmbh\njurgen o''brien"}');
INSERT INTO "change_rows" VALUES(4,4,'customers',26,'{"deleted_at": null}','{"deleted_at": "2026-11-22T17:54:34Z"}');
CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    os_user TEXT NOT NULL,
    kind TEXT NOT NULL,
    of INTEGER REFERENCES changes(id),
    what TEXT NOT NULL
) STRICT
;
INSERT INTO "changes" VALUES(1,'2026-11-22T17:54:34Z','hanako','do',NULL,'{"template": "Add {customer}", "facts": {"customer": "Größe & Söhne GmbH"}}');
INSERT INTO "changes" VALUES(2,'2026-11-22T17:54:34Z','hanako','do',NULL,'{"template": "Change details of {customer}", "facts": {"customer": "Größe & Söhne GmbH"}}');
INSERT INTO "changes" VALUES(3,'2026-11-22T17:54:34Z','hanako','undo',2,'{"template": "Change details of {customer}", "facts": {"customer": "Größe & Söhne GmbH"}}');
INSERT INTO "changes" VALUES(4,'2026-11-22T17:54:34Z','hanako','do',NULL,'{"template": "Remove {customer}", "facts": {"customer": "Bluebell Nurseries"}}');
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
) STRICT
;
INSERT INTO "customers" VALUES(1,1,'医療法人ひだまりクリニック','ひだまりくりにっく','hidamari-clinic.example','5a3b1e00-0000-4000-8000-000000000001','JP','ja','小林 陽子','yoko.kobayashi@hidamari-clinic.example','reseller',NULL,NULL,'ひだまりくりにっく','yoko.kobayashi@hidamari-clinic.example
5a3b1e00-0000-4000-8000-000000000001
医療法人ひだまりくりにっく
小林 陽子');
INSERT INTO "customers" VALUES(2,1,'みどり坂信用金庫','みどりざかしんようきんこ','midorizaka-shinkin.example','5a3b1e00-0000-4000-8000-000000000002','JP','ja','佐藤 健一','kenichi.sato@midorizaka-shinkin.example','reseller',NULL,NULL,'みどりざかしんようきんこ','kenichi.sato@midorizaka-shinkin.example
5a3b1e00-0000-4000-8000-000000000002
みどりざかしんようきんこ
みどり坂信用金庫
佐藤 健一');
INSERT INTO "customers" VALUES(3,1,'株式会社ほしぞら製作所','ほしぞらせいさくしょ','hoshizora-seisakusho.example',NULL,'JP','ja','鈴木 美咲','misaki.suzuki@hoshizora-seisakusho.example','none',NULL,NULL,'ほしぞらせいさくしょ','misaki.suzuki@hoshizora-seisakusho.example
株式会社ほしぞら製作所
ほしぞらせいさくしょ
鈴木 美咲');
INSERT INTO "customers" VALUES(4,1,'株式会社こもれび不動産','こもれびふどうさん','komorebi-fudosan.example',NULL,'JP','ja','田中 直樹','naoki.tanaka@komorebi-fudosan.example','none',NULL,NULL,'こもれびふどうさん','naoki.tanaka@komorebi-fudosan.example
株式会社こもれび不動産
こもれびふどうさん
田中 直樹');
INSERT INTO "customers" VALUES(5,1,'かわせみ建設株式会社','かわせみけんせつ','kawasemi-kensetsu.example',NULL,'JP','ja','伊藤 誠','makoto.ito@kawasemi-kensetsu.example','none',NULL,NULL,'かわせみけんせつ','makoto.ito@kawasemi-kensetsu.example
かわせみ建設株式会社
かわせみけんせつ
伊藤 誠');
INSERT INTO "customers" VALUES(6,1,'ゆきわり食品株式会社','ゆきわりしょくひん','yukiwari-foods.example',NULL,'JP','ja','渡辺 恵','megumi.watanabe@yukiwari-foods.example','none',NULL,NULL,'ゆきわりしょくひん','megumi.watanabe@yukiwari-foods.example
ゆきわり食品株式会社
ゆきわりしょくひん
渡辺 恵');
INSERT INTO "customers" VALUES(7,1,'有限会社つばめ印刷','つばめいんさつ','tsubame-print.example',NULL,'JP','ja','山本 翔太','shota.yamamoto@tsubame-print.example','none',NULL,NULL,'つばめいんさつ','shota.yamamoto@tsubame-print.example
有限会社つばめ印刷
つばめいんさつ
山本 翔太');
INSERT INTO "customers" VALUES(8,1,'はまなす水産株式会社','はまなすすいさん','hamanasu-suisan.example',NULL,'JP','ja','中村 さくら','sakura.nakamura@hamanasu-suisan.example','none',NULL,NULL,'はまなすすいさん','sakura.nakamura@hamanasu-suisan.example
はまなす水産株式会社
はまなすすいさん
中村 さくら');
INSERT INTO "customers" VALUES(9,1,'あさぎり運輸株式会社','あさぎりうんゆ','asagiri-unyu.example','5a3b1e00-0000-4000-8000-000000000009','JP','ja','加藤 大輔','daisuke.kato@asagiri-unyu.example','reseller',NULL,NULL,'あさぎりうんゆ','5a3b1e00-0000-4000-8000-000000000009
daisuke.kato@asagiri-unyu.example
あさぎり運輸株式会社
あさぎりうんゆ
加藤 大輔');
INSERT INTO "customers" VALUES(10,1,'学校法人しらかば学園','しらかばがくえん','shirakaba-gakuen.example','5a3b1e00-0000-4000-8000-000000000010','JP','ja','吉田 由美子','yumiko.yoshida@shirakaba-gakuen.example','reseller',NULL,NULL,'しらかばがくえん','yumiko.yoshida@shirakaba-gakuen.example
5a3b1e00-0000-4000-8000-000000000010
学校法人しらかば学園
しらかばがくえん
吉田 由美子');
INSERT INTO "customers" VALUES(11,1,'テクノミライ株式会社','てくのみらい','techno-mirai.example','5a3b1e00-0000-4000-8000-000000000011','JP','ja','山田 太郎','taro.yamada@techno-mirai.example','reseller','2026-10-31',NULL,'てくのみらい','5a3b1e00-0000-4000-8000-000000000011
taro.yamada@techno-mirai.example
てくのみらい株式会社
山田 太郎');
INSERT INTO "customers" VALUES(12,1,'うみかぜ商事','うみかぜしょうじ','umikaze-shoji.example','5a3b1e00-0000-4000-8000-000000000012','JP','ja','松本 花子','hanako.matsumoto@umikaze-shoji.example','advisor',NULL,NULL,'うみかぜしょうじ','hanako.matsumoto@umikaze-shoji.example
5a3b1e00-0000-4000-8000-000000000012
うみかぜしょうじ
うみかぜ商事
松本 花子');
INSERT INTO "customers" VALUES(13,1,'まつかぜ旅館','まつかぜりょかん','matsukaze-ryokan.example',NULL,'JP','ja','','','none',NULL,NULL,'まつかぜりょかん','matsukaze-ryokan.example
まつかぜりょかん
まつかぜ旅館');
INSERT INTO "customers" VALUES(14,1,'Harbor Lane Design',NULL,'harborlane.example','5a3b1e00-0000-4000-8000-000000000014','JP','en','Ana Silva','ana@harborlane.example','reseller',NULL,NULL,'harbor lane design','5a3b1e00-0000-4000-8000-000000000014
ana@harborlane.example
harbor lane design
ana silva');
INSERT INTO "customers" VALUES(15,1,'Northgate Dental',NULL,'northgate-dental.example','5a3b1e00-0000-4000-8000-000000000015','JP','en','Peter Novák','peter.novak@northgate-dental.example','reseller',NULL,NULL,'northgate dental','5a3b1e00-0000-4000-8000-000000000015
peter.novak@northgate-dental.example
northgate dental
peter novak');
INSERT INTO "customers" VALUES(16,1,'Quarry Street Architects',NULL,'quarrystreet.example',NULL,'JP','en','Fatima Haddad','fatima@quarrystreet.example','none',NULL,NULL,'quarry street architects','fatima@quarrystreet.example
quarry street architects
fatima haddad');
INSERT INTO "customers" VALUES(17,1,'Silver Birch Clinic',NULL,'silverbirch-clinic.example',NULL,'JP','en','Ingrid Andersson','ingrid@silverbirch-clinic.example','none',NULL,NULL,'silver birch clinic','ingrid@silverbirch-clinic.example
silver birch clinic
ingrid andersson');
INSERT INTO "customers" VALUES(18,1,'Tidewater Logistics',NULL,'tidewater-logistics.example',NULL,'JP','en','Omar Okafor','omar.okafor@tidewater-logistics.example','none',NULL,NULL,'tidewater logistics','omar.okafor@tidewater-logistics.example
tidewater logistics
omar okafor');
INSERT INTO "customers" VALUES(19,1,'Juniper & Rye Bakery',NULL,'juniper-rye.example',NULL,'JP','en','Sofia Rossi','sofia@juniper-rye.example','none',NULL,NULL,'juniper & rye bakery','sofia@juniper-rye.example
juniper & rye bakery
sofia rossi');
INSERT INTO "customers" VALUES(20,1,'Old Mill Brewery',NULL,'oldmill-brewery.example',NULL,'JP','en','Liam O''Brien','liam@oldmill-brewery.example','none',NULL,NULL,'old mill brewery','liam@oldmill-brewery.example
old mill brewery
liam o''brien');
INSERT INTO "customers" VALUES(21,1,'Maple Ridge School',NULL,'mapleridge-school.example','5a3b1e00-0000-4000-8000-000000000021','JP','en','Chloé Dubois','chloe.dubois@mapleridge-school.example','reseller',NULL,NULL,'maple ridge school','chloe.dubois@mapleridge-school.example
5a3b1e00-0000-4000-8000-000000000021
maple ridge school
chloe dubois');
INSERT INTO "customers" VALUES(22,1,'Émile & Daughters',NULL,'emile-daughters.example','5a3b1e00-0000-4000-8000-000000000022','JP','en','Émile Dubois','emile@emile-daughters.example','reseller',NULL,NULL,'emile & daughters','5a3b1e00-0000-4000-8000-000000000022
emile@emile-daughters.example
emile & daughters
emile dubois');
INSERT INTO "customers" VALUES(23,1,'Lantern Software',NULL,'lantern-software.example','5a3b1e00-0000-4000-8000-000000000023','JP','en','Yuki Smith','yuki.smith@lantern-software.example','reseller','2026-10-31',NULL,'lantern software','5a3b1e00-0000-4000-8000-000000000023
yuki.smith@lantern-software.example
lantern software
yuki smith');
INSERT INTO "customers" VALUES(24,1,'Copper Kettle Books',NULL,'copper-kettle.example',NULL,'JP','en','Maria García','','none',NULL,NULL,'copper kettle books','copper-kettle.example
copper kettle books
maria garcia');
INSERT INTO "customers" VALUES(25,1,'Straßenbau Müller GmbH',NULL,'strassenbau-mueller.example',NULL,'DE','en','Jürgen Müller','juergen@strassenbau-mueller.example','none',NULL,NULL,'strassenbau muller gmbh','juergen@strassenbau-mueller.example
strassenbau muller gmbh
jurgen muller');
INSERT INTO "customers" VALUES(26,1,'Bluebell Nurseries',NULL,'bluebell-nurseries.example',NULL,'','','','','none',NULL,'2026-11-22T17:54:34Z','bluebell nurseries','bluebell-nurseries.example
bluebell nurseries');
INSERT INTO "customers" VALUES(27,1,'Größe & Söhne GmbH',NULL,'groesse.example','5a3b1e00-0000-4000-8000-0000000000ff','DE','en','Jürgen O''Brien','jurgen@groesse.example','reseller',NULL,NULL,'grosse & sohne gmbh','5a3b1e00-0000-4000-8000-0000000000ff
jurgen@groesse.example
grosse & sohne gmbh
jurgen o''brien');
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
INSERT INTO "hand_overs" VALUES(1,1,'2026-09-18T08:07:00Z','copy','yoko.kobayashi@hidamari-clinic.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','医療法人ひだまりクリニック
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','7f71ed5d63c63ff005c9cef381a5c7c98b88cce8e559cc32082ea08cff62295a');
INSERT INTO "hand_overs" VALUES(2,2,'2026-10-10T08:07:00Z','copy','kenichi.sato@midorizaka-shinkin.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','みどり坂信用金庫
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation','a3bf63b5b484b5d01d438a6225815ea8b02ea424f68c0e3094785dabdc5fc727');
INSERT INTO "hand_overs" VALUES(3,3,'2026-11-08T08:07:00Z','copy','misaki.suzuki@hoshizora-seisakusho.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','株式会社ほしぞら製作所
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','31a4e3058eb5c5503192d1291d88aca32efc11cb6743be20f671d97b8221f3e1');
INSERT INTO "hand_overs" VALUES(4,4,'2026-11-17T08:07:00Z','copy','naoki.tanaka@komorebi-fudosan.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','株式会社こもれび不動産
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation','8f6b3e6401200e2400f5aa0f7dc1b6a2f8b4c43817698f93ae467790f15b13d6');
INSERT INTO "hand_overs" VALUES(5,5,'2026-11-19T08:07:00Z','copy','makoto.ito@kawasemi-kensetsu.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','かわせみ建設株式会社
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','bbbaff43afb0bbdb3250e5328634c114b0e0ebf7b99cbfdcea6ab671b225c914');
INSERT INTO "hand_overs" VALUES(6,7,'2026-10-17T08:07:00Z','copy','shota.yamamoto@tsubame-print.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','有限会社つばめ印刷
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','16bdd800a6d06072830313698555e2f797a0def7954e46a30b7e77dda7e2dc48');
INSERT INTO "hand_overs" VALUES(7,8,'2026-10-24T08:07:00Z','copy','sakura.nakamura@hamanasu-suisan.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','はまなす水産株式会社
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','bf48b5c92c9323e5f502a3d52793e2360a7997afb4fab4efe8d6f7f55eb7c1ed');
INSERT INTO "hand_overs" VALUES(8,9,'2026-08-24T08:07:00Z','copy','ana@harborlane.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Ana Silva,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','7f1dd9ba165dd7077dc909867a0e03533f697927847009191d4fbe55d9307cbf');
INSERT INTO "hand_overs" VALUES(9,10,'2026-10-21T08:07:00Z','copy','peter.novak@northgate-dental.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Peter Novák,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation','e6030bd0ad557cbf71b08662a5c834a15eccdcc1199b675423ce1204cd656ce8');
INSERT INTO "hand_overs" VALUES(10,11,'2026-11-04T08:07:00Z','copy','fatima@quarrystreet.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Fatima Haddad,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','6e6aa966e97e746926e3fb032da3334914d1a31a767e1780c556a633e92f9a96');
INSERT INTO "hand_overs" VALUES(11,12,'2026-11-15T08:07:00Z','copy','ingrid@silverbirch-clinic.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Ingrid Andersson,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation','5a40fdfd058bdc2646dbb6d152c86754eb43c4c4690c2b32684e984bc2b60e80');
INSERT INTO "hand_overs" VALUES(12,13,'2026-11-18T08:07:00Z','copy','omar.okafor@tidewater-logistics.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Omar Okafor,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','c8323fa59e6aa3575bf8280fa40cdf4d68a9b0b1d89bfb69f32ed4741ed9a945');
INSERT INTO "hand_overs" VALUES(13,15,'2026-10-01T08:07:00Z','copy','liam@oldmill-brewery.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Liam O''Brien,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','c67d55938ad0916316657510bdfd7834401491a3417364beb5ad395d51cac888');
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
INSERT INTO "imports" VALUES(1,1,'2026-10-31T09:00:00Z','Customers.csv','','2026-10-31',9,0,0,2,0);
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
INSERT INTO "invitations" VALUES(1,1,1,'accepted',1,'ja','yoko.kobayashi@hidamari-clinic.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','医療法人ひだまりクリニック
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built','',3,0,'Customers.csv','2026-09-18T08:00:00Z','2026-09-18T08:06:00Z','2026-09-18T08:07:00Z','2026-09-18T08:12:00Z','2026-09-24T08:00:00Z');
INSERT INTO "invitations" VALUES(2,1,2,'accepted',0,'ja','kenichi.sato@midorizaka-shinkin.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','みどり坂信用金庫
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation','built','',3,0,'Customers.csv','2026-10-10T08:00:00Z','2026-10-10T08:06:00Z','2026-10-10T08:07:00Z','2026-10-10T08:12:00Z','2026-10-16T08:00:00Z');
INSERT INTO "invitations" VALUES(3,1,3,'sent',1,'ja','misaki.suzuki@hoshizora-seisakusho.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','株式会社ほしぞら製作所
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built','',3,0,'','2026-11-08T08:00:00Z','2026-11-08T08:06:00Z','2026-11-08T08:07:00Z','2026-11-08T08:12:00Z','');
INSERT INTO "invitations" VALUES(4,1,4,'sent',0,'ja','naoki.tanaka@komorebi-fudosan.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','株式会社こもれび不動産
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation','built','',3,0,'','2026-11-17T08:00:00Z','2026-11-17T08:06:00Z','2026-11-17T08:07:00Z','2026-11-17T08:12:00Z','');
INSERT INTO "invitations" VALUES(5,1,5,'prepared',1,'ja','makoto.ito@kawasemi-kensetsu.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','かわせみ建設株式会社
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built','',3,0,'','2026-11-19T08:00:00Z','2026-11-19T08:06:00Z','2026-11-19T08:07:00Z','','');
INSERT INTO "invitations" VALUES(6,1,6,'draft',1,'ja','megumi.watanabe@yukiwari-foods.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','ゆきわり食品株式会社
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built','',3,0,'','2026-11-20T08:00:00Z','2026-11-20T08:06:00Z','','','');
INSERT INTO "invitations" VALUES(7,1,7,'declined',1,'ja','shota.yamamoto@tsubame-print.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','有限会社つばめ印刷
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built','',3,0,'','2026-10-17T08:00:00Z','2026-10-17T08:06:00Z','2026-10-17T08:07:00Z','2026-10-17T08:12:00Z','2026-10-23T08:00:00Z');
INSERT INTO "invitations" VALUES(8,1,8,'withdrawn',1,'ja','sakura.nakamura@hamanasu-suisan.example','リセラーの関係のご承諾のお願い（みずうみクラウド（サンプル））','はまなす水産株式会社
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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built','',3,0,'','2026-10-24T08:00:00Z','2026-10-24T08:06:00Z','2026-10-24T08:07:00Z','2026-10-24T08:12:00Z','2026-10-30T08:00:00Z');
INSERT INTO "invitations" VALUES(9,1,14,'accepted',1,'en','ana@harborlane.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Ana Silva,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built','',3,0,'Customers.csv','2026-08-24T08:00:00Z','2026-08-24T08:06:00Z','2026-08-24T08:07:00Z','2026-08-24T08:12:00Z','2026-08-30T08:00:00Z');
INSERT INTO "invitations" VALUES(10,1,15,'accepted',0,'en','peter.novak@northgate-dental.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Peter Novák,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation','built','',3,0,'Customers.csv','2026-10-21T08:00:00Z','2026-10-21T08:06:00Z','2026-10-21T08:07:00Z','2026-10-21T08:12:00Z','2026-10-27T08:00:00Z');
INSERT INTO "invitations" VALUES(11,1,16,'sent',1,'en','fatima@quarrystreet.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Fatima Haddad,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built','',3,0,'','2026-11-04T08:00:00Z','2026-11-04T08:06:00Z','2026-11-04T08:07:00Z','2026-11-04T08:12:00Z','');
INSERT INTO "invitations" VALUES(12,1,17,'sent',0,'en','ingrid@silverbirch-clinic.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Ingrid Andersson,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=false#/BillingAccounts/partner-invitation','built','',3,0,'','2026-11-15T08:00:00Z','2026-11-15T08:06:00Z','2026-11-15T08:07:00Z','2026-11-15T08:12:00Z','');
INSERT INTO "invitations" VALUES(13,1,18,'prepared',1,'en','omar.okafor@tidewater-logistics.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Omar Okafor,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built','',3,0,'','2026-11-18T08:00:00Z','2026-11-18T08:06:00Z','2026-11-18T08:07:00Z','','');
INSERT INTO "invitations" VALUES(14,1,19,'draft',1,'en','sofia@juniper-rye.example','','','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built','',2,0,'','2026-11-19T08:00:00Z','2026-11-19T08:06:00Z','','','');
INSERT INTO "invitations" VALUES(15,1,20,'declined',1,'en','liam@oldmill-brewery.example','Invitation from みずうみクラウド（サンプル）: please accept our reseller relationship','Dear Liam O''Brien,

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
hanako@mizuumi-cloud.example','https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0&DAP=true#/BillingAccounts/partner-invitation','built','',3,0,'','2026-10-01T08:00:00Z','2026-10-01T08:06:00Z','2026-10-01T08:07:00Z','2026-10-01T08:12:00Z','2026-10-07T08:00:00Z');
CREATE TABLE settings (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT
;
INSERT INTO "settings" VALUES(1,'due_days','14');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX accounts_tenant ON accounts(tenant_id);
CREATE UNIQUE INDEX customers_tenant ON customers(account_id, tenant_id) WHERE deleted_at IS NULL;
CREATE INDEX customers_by_name ON customers(deleted_at, sort_key, account_id, id, search);
CREATE INDEX customers_by_relationship ON customers(deleted_at, relationship, sort_key, account_id);
CREATE INDEX customers_by_contact ON customers(deleted_at, contact_name, sort_key, account_id);
CREATE INDEX customers_missing ON customers(deleted_at, sort_key, account_id) WHERE missing_since IS NOT NULL;
CREATE INDEX invitations_of_customer ON invitations(customer_id, state);
CREATE INDEX invitations_by_state ON invitations(state);
CREATE INDEX hand_overs_of_invitation ON hand_overs(invitation_id);
CREATE INDEX imports_of_account ON imports(account_id);
CREATE INDEX change_rows_of_change ON change_rows(change_id);
CREATE INDEX change_rows_of_row ON change_rows(table_name, row_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('accounts',1);
INSERT INTO "sqlite_sequence" VALUES('customers',27);
INSERT INTO "sqlite_sequence" VALUES('invitations',15);
INSERT INTO "sqlite_sequence" VALUES('hand_overs',13);
INSERT INTO "sqlite_sequence" VALUES('imports',1);
INSERT INTO "sqlite_sequence" VALUES('changes',4);
COMMIT;
