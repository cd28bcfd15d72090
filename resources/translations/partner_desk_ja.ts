<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AcceptedCard</name>
    <message>
        <source>Accepted meanwhile?</source>
        <translation>その後、承諾されましたか？</translation>
    </message>
    <message numerus="yes">
        <source>What was asked for seems to have come: %n row(s) to confirm.</source>
        <translation>
            <numerusform>要求が承諾されたようです。%Ln 行を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>招待リンク</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to take as the account&apos;s, or not.</source>
        <translation>
            <numerusform>%Ln 件のリンクを、アカウントの招待リンクとして登録するかどうかを選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Different from here</source>
        <translation>現在の内容と異なります</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell something else than what is here, or what came of it.</source>
        <translation>
            <numerusform>%Ln 行に、現在と異なる内容、またはその後の結果が記載されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same?</source>
        <translation>同じものですか？</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be about what is here already under another name or ID.</source>
        <translation>
            <numerusform>%Ln 行は、別の名前または ID で登録済みのものかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手動で入力した内容</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ from what was entered by hand.</source>
        <translation>
            <numerusform>%Ln 行が、手動で入力した内容と異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n…</source>
        <translation>
            <numerusform>%Ln 件を確認…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Use this account unless I choose another</source>
        <translation>別のアカウントを選ばない限り、このアカウントを使用する</translation>
    </message>
    <message>
        <source>New partner account</source>
        <translation>新しいパートナー アカウント</translation>
    </message>
    <message>
        <source>Partner account</source>
        <translation>パートナー アカウント</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>To change this, make another account the default.</source>
        <translation>変更するには、別のアカウントを既定にしてください。</translation>
    </message>
    <message>
        <source>Save the changes to this account?</source>
        <translation>このアカウントへの変更を保存しますか？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>AccountFact</name>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール アドレス</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国/地域</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tenant&apos;s own name</source>
        <translation>テナントの名称</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Agreement (MCA)</source>
        <translation>契約 (MCA)</translation>
    </message>
    <message>
        <source>Will be asked when accepting</source>
        <translation>承諾時に同意を求められます</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Partner type</source>
        <translation>パートナーの種類</translation>
    </message>
    <message>
        <source>PartnerID (MPN)</source>
        <translation>PartnerID (MPN)</translation>
    </message>
    <message>
        <source>Indirect provider&apos;s tenant ID</source>
        <translation>間接プロバイダーのテナント ID</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Partner</source>
        <translation>パートナー</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>パートナー名</translation>
    </message>
    <message>
        <source>As customers know you</source>
        <translation>顧客に示す名称</translation>
    </message>
    <message>
        <source>Tells which customers are in your region</source>
        <translation>どの顧客が貴社のリージョン内かの判断に使います</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国/地域</translation>
    </message>
    <message>
        <source>Indirect provider&apos;s name</source>
        <translation>間接プロバイダー名</translation>
    </message>
    <message>
        <source>Where the customer&apos;s language and country do not say</source>
        <translation>顧客の言語や国/地域から決まらない場合に使います</translation>
    </message>
    <message>
        <source>Draft language</source>
        <translation>文面の言語</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール アドレス</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>差出人の名前</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>New partner account…</source>
        <translation>新しいパートナー アカウント…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit {account}</source>
        <translation>「{account}」を編集</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>「{account}」のその他の操作</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>既定にする</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No invitation link yet</source>
        <translation>招待リンクが未登録です</translation>
    </message>
    <message>
        <source>Link built here, compare with Partner Center</source>
        <translation>このアプリで作成したリンク：パートナー センターと比べてください</translation>
    </message>
    <message>
        <source>Ready for requests</source>
        <translation>要求の準備ができています</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール アドレス</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国/地域</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Accepts in</source>
        <translation>承諾する場所</translation>
    </message>
    <message>
        <source>Agreement (MCA)</source>
        <translation>契約 (MCA)</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>同意者</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>貴社での名称</translation>
    </message>
    <message>
        <source>Tenant&apos;s own name</source>
        <translation>テナントの名称</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Remove the relationship…</source>
        <translation>関係を削除…</translation>
    </message>
    <message>
        <source>All licenses</source>
        <translation>すべてのライセンス</translation>
    </message>
    <message>
        <source>Seats by product</source>
        <translation>製品別のシート</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>AfterDoneNotice</name>
    <message>
        <source>Send the email to {customer}. Sent it?</source>
        <translation>「{customer}」にメールを送信してください。送信済みですか？</translation>
    </message>
    <message>
        <source>After they accept your invitation, they appear on your Customers page. If they have not accepted the Microsoft Customer Agreement yet, they are asked to when they accept the invitation.</source>
        <translation>顧客が招待を承諾すると、[顧客] ページに表示されます。Microsoft カスタマーアグリーメントにまだ同意していない場合は、招待を承諾するときに同意を求められます。</translation>
    </message>
    <message>
        <source>Yes, today</source>
        <translation>はい、今日送信しました</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだです</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign {product}</source>
        <translation>「{product}」の割り当て</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Search users by name or address</source>
        <translation>名前またはアドレスでユーザーを検索</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>Assign to %n user(s)</source>
        <translation>
            <numerusform>%Ln 人に割り当て</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) without it</source>
        <translation>
            <numerusform>未割り当てのユーザー %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} · {free} seats free</source>
        <translation>{shown} · 空きシート {free}</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>A backup is a whole copy of your data: accounts, customers, invitations, texts and the history. It is checked before it counts. Partner Desk makes one a day by itself, and before each import; those made here are never removed.</source>
        <translation>バックアップは、アカウント、顧客、招待、文面、履歴を含むデータ全体のコピーです。作成したコピーは検証され、問題がないものだけがバックアップとして残ります。Partner Desk は、1 日に 1 回とインポートの前に、バックアップを自動的に作成します。ここで作成したバックアップが自動的に削除されることはありません。</translation>
    </message>
    <message>
        <source>Backups folder: {folder}</source>
        <translation>バックアップ フォルダー：{folder}</translation>
    </message>
    <message>
        <source>Back up to another place…</source>
        <translation>別の場所にバックアップ…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>バックアップは作成されませんでした</translation>
    </message>
    <message>
        <source>Back up to another place</source>
        <translation>別の場所にバックアップ</translation>
    </message>
    <message>
        <source>That is the database itself. Choose another name.</source>
        <translation>それは使用中のデータベースです。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップしています…</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>The backup is made and was checked</source>
        <translation>バックアップを作成し、検証しました</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Before an update of Partner Desk</source>
        <translation>Partner Desk の更新前</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日の自動作成</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>インポート前</translation>
    </message>
    <message>
        <source>Before the trash was emptied</source>
        <translation>ごみ箱を空にする前</translation>
    </message>
    <message>
        <source>Before restoring a backup</source>
        <translation>バックアップの復元前</translation>
    </message>
    <message>
        <source>Before repairs</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>Partner accounts</source>
        <translation>パートナー アカウント</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Drafts handed over</source>
        <translation>渡した文面</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>履歴の操作</translation>
    </message>
    <message>
        <source>Details of the history</source>
        <translation>履歴の詳細</translation>
    </message>
    <message>
        <source>Rows of imports</source>
        <translation>インポートで追加した行の範囲</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Support contacts</source>
        <translation>サポート連絡先</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Assigned licenses</source>
        <translation>ライセンスの割り当て</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of customers</source>
        <translation>顧客のタグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>{saved} saved, at most {lost} lost</source>
        <translation>回復 {saved} 件、消失 最大 {lost} 件</translation>
    </message>
    <message>
        <source>{saved} saved, some may be lost</source>
        <translation>回復 {saved} 件、一部消失の可能性あり</translation>
    </message>
    <message>
        <source>{saved} saved</source>
        <translation>回復 {saved} 件</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belonged to something that is gone.</source>
        <translation>
            <numerusform>存在しないデータに属する項目が %Ln 件ありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) or license(s) counted wrongly.</source>
        <translation>
            <numerusform>集計に誤りのある顧客またはライセンスが %Ln 件ありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index of users did not match the users.</source>
        <translation>ユーザーの検索インデックスが、ユーザーのデータと一致していませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be found or sorted by their text.</source>
        <translation>
            <numerusform>検索や並べ替えが正しくできない項目が %Ln 件ありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>An index did not match its table.</source>
        <translation>インデックスがテーブルと一致していませんでした。</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>作成の理由</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Damaged: cannot be read</source>
        <translation>破損：読み取れません</translation>
    </message>
</context>
<context>
    <name>BugReports</name>
    <message>
        <source>Something in Partner Desk went wrong.</source>
        <translation>Partner Desk で問題が発生しました。</translation>
    </message>
    <message>
        <source>Your data is as it was after the last completed step. You can go on working. Copy the report if you want to tell the makers; it holds no names, addresses or links.</source>
        <translation>データは、最後に完了した操作の時点のまま保たれています。作業を続けることができます。開発元に知らせる場合は、レポートをコピーしてください。名前、アドレス、リンクは含まれません。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check database</source>
        <translation>データベースの検査</translation>
    </message>
    <message>
        <source>Looks whether every page can be read, everything refers to something that is there, and counts, search and order follow from the data. What follows from the data is put right.</source>
        <translation>すべてのページを読み取れること、すべての参照先が存在すること、件数、検索、並び順がデータと一致していることを検査します。データから求められるものに誤りがあれば、修復します。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度検査</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査しています…</translation>
    </message>
    <message>
        <source>Choose File &gt; Restore, or start Partner Desk again and salvage what can be read.</source>
        <translation>[ファイル] &gt; [バックアップを復元…] を選択するか、Partner Desk を起動し直して、読み取れるデータを回復してください。</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>データベースが破損しています</translation>
    </message>
    <message>
        <source>A backup was made before. Check again: nothing is left to find.</source>
        <translation>修復の前にバックアップを作成しました。もう一度検査すると、問題が残っていないことを確認できます。</translation>
    </message>
    <message>
        <source>Found and put right</source>
        <translation>問題を検出し、修復しました</translation>
    </message>
    <message>
        <source>Found, but not put right</source>
        <translation>問題を検出しましたが、修復していません</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>問題はありません</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>{count} characters</source>
        <translation>{count} 文字</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>インポートするものを選択してください</translation>
    </message>
    <message>
        <source>Lists that Partner Center and the admin centers export, saved answers of their services, or a list of your own: CSV, Excel or JSON. Choose files, drop them here, or paste. You see what will happen before anything is stored.</source>
        <translation>パートナー センターや管理センターからエクスポートした一覧、それらのサービスの応答を保存したファイル、ご自身で作成した一覧 (CSV、Excel、JSON) をインポートできます。ファイルを選択するか、ここにドロップするか、貼り付けてください。保存する前に、内容を確認できます。</translation>
    </message>
</context>
<context>
    <name>Cloud</name>
    <message>
        <source>Public cloud</source>
        <translation>パブリック クラウド</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>米国政府機関</translation>
    </message>
    <message>
        <source>Germany (closed)</source>
        <translation>ドイツ (提供終了)</translation>
    </message>
    <message>
        <source>21Vianet (China)</source>
        <translation>21Vianet (中国)</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>列 {number}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>取り込まない</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) read</source>
        <translation>
            <numerusform>ほか %Ln 列を読み取ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) left out</source>
        <translation>
            <numerusform>ほか %Ln 列は取り込みません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を既定に戻す</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The log is in this folder: {folder}</source>
        <translation>ログは次のフォルダーにあります：{folder}</translation>
    </message>
    <message>
        <source>About {app}</source>
        <translation>{app} について</translation>
    </message>
    <message>
        <source>Ask customers for a reseller relationship, and keep what came of it. Everything stays on this computer: nothing is sent anywhere.</source>
        <translation>顧客にリセラーの関係を要求し、その経過を記録します。データはすべてこのコンピューターに保存され、どこにも送信されません。</translation>
    </message>
</context>
<context>
    <name>Commerce</name>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>レガシ</translation>
    </message>
    <message>
        <source>New commerce</source>
        <translation>新しいコマース</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>No address yet. You can also add it in your mail program.</source>
        <translation>宛先がまだありません。メール プログラムで追加することもできます。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Language of the e-mail</source>
        <translation>メールの言語</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>宛先をコピー</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>件名をコピー</translation>
    </message>
    <message>
        <source>Reset text</source>
        <translation>文面を元に戻す</translation>
    </message>
</context>
<context>
    <name>CopiedAccountPage</name>
    <message>
        <source>Whose customers of {file} go into {account}?</source>
        <translation>「{file}」のどの顧客を「{account}」に入れますか？</translation>
    </message>
    <message>
        <source>They are matched by their ids; what both have is updated, nothing is removed.</source>
        <translation>ID で照合します。両方にあるものは更新され、削除されるものはありません。</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>New database from a copy</source>
        <translation>コピーから新しいデータベースを作成</translation>
    </message>
    <message>
        <source>A complete copy becomes a database of its own, with everything in it: customers, invitations and their texts, settings and the history. The present database stays as it is. To merge a copy into that one, use File &gt; Import.</source>
        <translation>完全なコピーから、顧客、招待とその文面、設定、履歴をすべて含む独立したデータベースを作成します。現在のデータベースはそのまま残ります。コピーを現在のデータベースに統合するには、[ファイル] &gt; [インポート…] を使用してください。</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>作成して開く</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>コピーを選択</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>完全なコピー</translation>
    </message>
    <message>
        <source>Plain (JSON) or encrypted (ZIP)</source>
        <translation>通常 (JSON) または暗号化 (ZIP)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change folder and name of the new database</source>
        <translation>新しいデータベースのフォルダーと名前を変更</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>新しいデータベース</translation>
    </message>
    <message>
        <source>No database was made</source>
        <translation>データベースは作成されませんでした</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name.</source>
        <translation>「{file}」はすでに存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>「{file}」を読み込んでいます…</translation>
    </message>
    <message>
        <source>Choose a complete copy</source>
        <translation>完全なコピーの選択</translation>
    </message>
    <message>
        <source>Complete copies (*.json *.zip)</source>
        <translation>完全なコピー (*.json *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>データベース (*.db)</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Not in the list of {date}</source>
        <translation>{date} の一覧になし</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>Request a reseller relationship</source>
        <translation>リセラーの関係を要求する</translation>
    </message>
    <message>
        <source>Request…</source>
        <translation>要求…</translation>
    </message>
    <message>
        <source>Sent it? Yes, today</source>
        <translation>送信済み？ はい、今日送信しました</translation>
    </message>
    <message>
        <source>Show invitation</source>
        <translation>招待を表示</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグを追加…</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>すべてのグループを開く</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Yes, today</source>
        <translation>はい、今日送信しました</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだです</translation>
    </message>
    <message>
        <source>Copy “{words}”</source>
        <translation>「{words}」をコピー</translation>
    </message>
</context>
<context>
    <name>CustomerColumn</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation>使用シート</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国/地域</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>As the country speaks</source>
        <translation>国/地域の言語に合わせる</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>顧客名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>How a Japanese name is read</source>
        <translation>日本語の名前の読み方</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール アドレス</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国/地域</translation>
    </message>
    <message>
        <source>Draft language</source>
        <translation>文面の言語</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>顧客の編集</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>You may know this customer already</source>
        <translation>すでに登録されている顧客かもしれません</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>その顧客を開く</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Who do you want to ask?</source>
        <translation>どの顧客に要求しますか？</translation>
    </message>
    <message>
        <source>Choose a customer, or add a new one. Nothing is sent from here.</source>
        <translation>顧客を選ぶか、新しく追加します。ここから送信されることはありません。</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>新しい顧客…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>要求元</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>要求元：</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Search customers</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>{shown} / {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} customers</source>
        <translation>顧客 {total} 件中 {shown} 件</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”. Try another spelling, or add a new customer.</source>
        <translation>「{text}」に一致する顧客はありません。別の表記で検索するか、新しい顧客を追加してください。</translation>
    </message>
    <message>
        <source>No customers yet. Add the first one.</source>
        <translation>まだ顧客がありません。最初の顧客を追加してください。</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>連絡先なし</translation>
    </message>
</context>
<context>
    <name>CustomerSide</name>
    <message>
        <source>The chosen customer</source>
        <translation>選択した顧客</translation>
    </message>
    <message>
        <source>The customer you choose is shown here.</source>
        <translation>選択した顧客がここに表示されます。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール アドレス</translation>
    </message>
    <message>
        <source>Not known yet. You can fill it in here.</source>
        <translation>まだ登録されていません。ここで入力できます。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国/地域</translation>
    </message>
    <message>
        <source>Not known yet. It tells whether you may sell to them.</source>
        <translation>まだ登録されていません。販売できる顧客かどうかの確認に使います。</translation>
    </message>
    <message>
        <source>Reason to ask all the same</source>
        <translation>それでも要求する理由</translation>
    </message>
    <message>
        <source>Kept with the request.</source>
        <translation>要求と一緒に保存されます。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Draft language</source>
        <translation>文面の言語</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きを作成</translation>
    </message>
    <message>
        <source>Open that invitation</source>
        <translation>その招待を開く</translation>
    </message>
</context>
<context>
    <name>CustomersHeading</name>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Show more users</source>
        <translation>ユーザーをさらに表示</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n customer(s)</source>
        <translation>
            <numerusform>%Ln 件中 {shown} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first %n user(s)</source>
        <translation>
            <numerusform>ユーザー 先頭の %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} users</source>
        <translation>ユーザー {total} 人中 {shown} 人</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
</context>
<context>
    <name>CustomersView</name>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Sent it?</source>
        <translation>送信済み？</translation>
    </message>
</context>
<context>
    <name>DatabaseDialog</name>
    <message>
        <source>That file exists already</source>
        <translation>そのファイルはすでに存在します</translation>
    </message>
    <message>
        <source>{path} is damaged. How do you want to go on? The damaged file is kept beside it, dated.</source>
        <translation>「{path}」は破損しています。続行する方法を選択してください。破損したファイルは、日付を付けて同じ場所に残します。</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes), so it is not a Partner Desk database. How do you want to go on?</source>
        <translation>「{path}」は空 (0 バイト) で、Partner Desk のデータベースではありません。続行する方法を選択してください。</translation>
    </message>
    <message>
        <source>This database cannot be opened</source>
        <translation>このデータベースを開けません</translation>
    </message>
    <message>
        <source>This database is damaged</source>
        <translation>このデータベースは破損しています</translation>
    </message>
    <message>
        <source>None was found beside the file; you can choose one elsewhere.</source>
        <translation>同じ場所にバックアップは見つかりませんでした。別の場所から選択できます。</translation>
    </message>
    <message>
        <source>The newest is of {date}.</source>
        <translation>最新のバックアップ：{date}</translation>
    </message>
    <message>
        <source>Copies every row that is still whole into a new database.</source>
        <translation>破損していない行をすべて、新しいデータベースにコピーします。</translation>
    </message>
    <message>
        <source>Begins with an empty database in the same place.</source>
        <translation>同じ場所に空のデータベースを作成して始めます。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Salvage what can be read…</source>
        <translation>読み取れるデータを回復…</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Start a new database elsewhere…</source>
        <translation>別の場所に新しく作成…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>別のファイルを開く…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>別のファイルを開く</translation>
    </message>
    <message>
        <source>Start a new database elsewhere</source>
        <translation>別の場所に新しいデータベースを作成</translation>
    </message>
    <message>
        <source>{path} was not touched. Choose a name that is not taken.</source>
        <translation>「{path}」は変更していません。使われていない名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Request a reseller relationship</source>
        <translation>リセラーの関係を要求する</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Sample data: nothing here is yours</source>
        <translation>サンプル データを表示しています。実際のデータではありません</translation>
    </message>
    <message>
        <source>This database is read-only: you can look at everything and change nothing. To work with it, copy it to a folder you can write to and open the copy.</source>
        <translation>このデータベースは読み取り専用です。内容を見ることはできますが、変更はできません。作業するには、書き込みできるフォルダーにコピーして、そのコピーを開いてください。</translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation>招待を検索</translation>
    </message>
    <message>
        <source>Search customers, users, addresses</source>
        <translation>顧客、ユーザー、アドレスを検索</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>There are not enough seats.</source>
        <translation>シートが足りません。</translation>
    </message>
    <message>
        <source>Go over</source>
        <translation>超過を許可</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with all that belongs to them</source>
        <translation>
            <numerusform>顧客 %Ln 件と関連するすべてのデータ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>一覧を 1 つ以上選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No program opened it. The file is here: {path}</source>
        <translation>ファイルを開くプログラムがありませんでした。ファイルの場所：{path}</translation>
    </message>
    <message>
        <source>Use UTF-8</source>
        <translation>UTF-8 を使用</translation>
    </message>
    <message>
        <source>Write question marks</source>
        <translation>「?」に置き換える</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>エクスポートされませんでした</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel ブック (.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated list (.csv)</source>
        <translation>コンマ区切りの一覧 (.csv)</translation>
    </message>
    <message>
        <source>Complete copy (.json)</source>
        <translation>完全なコピー (.json)</translation>
    </message>
    <message>
        <source>Encrypted copy for a colleague (.zip)</source>
        <translation>同僚に渡す暗号化コピー (.zip)</translation>
    </message>
    <message>
        <source>To read and sort in a spreadsheet. A sheet for each list.</source>
        <translation>表計算ソフトで表示や並べ替えができます。一覧ごとにワークシートを作成します。</translation>
    </message>
    <message>
        <source>One list, for other programs and to import again.</source>
        <translation>1 つの一覧です。ほかのプログラムでの利用や、再度のインポートに使えます。</translation>
    </message>
    <message>
        <source>Everything, with its history. Anyone who has the file can read it.</source>
        <translation>履歴を含むすべてのデータです。ファイルを持つ人は誰でも内容を読めます。</translation>
    </message>
    <message>
        <source>Everything, with its history. Import… opens it with the password.</source>
        <translation>履歴を含むすべてのデータです。[インポート…] で、パスワードを入力して開きます。</translation>
    </message>
    <message>
        <source>Partner Desk {date}</source>
        <translation>Partner Desk {date}</translation>
    </message>
    <message>
        <source>Customers {date}</source>
        <translation>顧客 {date}</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Sheet</source>
        <translation>ワークシート</translation>
    </message>
    <message>
        <source>Match its columns…</source>
        <translation>列の対応付け…</translation>
    </message>
    <message>
        <source>Choose its customer…</source>
        <translation>顧客を選択…</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>このファイルを除外</translation>
    </message>
    <message>
        <source>Choose its account…</source>
        <translation>アカウントを選択…</translation>
    </message>
    <message>
        <source>Find out the kind</source>
        <translation>種類を自動判別</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Find out the encoding</source>
        <translation>文字コードを自動判別</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Find out the delimiter</source>
        <translation>区切り文字を自動判別</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change how {file} is read</source>
        <translation>「{file}」の読み取り方を変更</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Services ending</source>
        <translation>サービスの終了</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国/地域</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last list</source>
        <translation>最新の一覧</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>ビューとして保存…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}：{choice}</translation>
    </message>
    <message>
        <source>Never invited</source>
        <translation>招待なし</translation>
    </message>
    <message>
        <source>More used than owned</source>
        <translation>所有数を超えて使用</translation>
    </message>
    <message>
        <source>Nearly unused</source>
        <translation>ほぼ未使用</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days} 日以内</translation>
    </message>
    <message>
        <source>Not in the last list</source>
        <translation>一覧になし</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to {app}</source>
        <translation>{app} へようこそ</translation>
    </message>
    <message>
        <source>Three steps to your first request. Everything works offline.</source>
        <translation>最初の要求まで 3 ステップ。すべてオフラインで動作します。</translation>
    </message>
    <message>
        <source>Set up your partner account</source>
        <translation>パートナー アカウントを設定する</translation>
    </message>
    <message>
        <source>Paste the link Partner Center shows, or a whole e-mail: tenant and PartnerID are read from it.</source>
        <translation>パートナー センターのリンク、またはメール全文を貼り付けると、テナントと PartnerID を読み取ります。</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>顧客をインポートする</translation>
    </message>
    <message>
        <source>Customers.csv from Partner Center, or any list you have. You see every row before it is stored.</source>
        <translation>パートナー センターの Customers.csv、またはお手元のほかの一覧。保存前にすべての行を確認できます。</translation>
    </message>
    <message>
        <source>Request a reseller relationship</source>
        <translation>リセラーの関係を要求する</translation>
    </message>
    <message>
        <source>Choose a customer, check the text, hand it to your mail program.</source>
        <translation>顧客を選び、文面を確認し、メール プログラムに渡します。</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Request…</source>
        <translation>要求…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプル データで試す</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>まず試すだけなら</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>HandOverLine</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>Save %n draft(s) as a folder…</source>
        <translation>
            <numerusform>%Ln 件をフォルダーに保存…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open next ({number} of {count})</source>
        <translation>次を開く ({number}/{count})</translation>
    </message>
    <message>
        <source>Open next</source>
        <translation>次を開く</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Copy to clipboard</source>
        <translation>クリップボードにコピー</translation>
    </message>
    <message>
        <source>Open in email</source>
        <translation>メールで開く</translation>
    </message>
    <message>
        <source>Opens the draft in your default email application</source>
        <translation>既定のメール アプリケーションで下書きを開きます</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>HealthCheck</name>
    <message>
        <source>Partner Desk was not closed properly last time: checking the database…</source>
        <translation>前回 Partner Desk が正しく終了しなかったため、データベースを検査しています…</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>データベースに問題はありません。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>まだ変更はありません。</translation>
    </message>
    <message>
        <source>Request: {what}</source>
        <translation>要求：{what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>元に戻しました：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>やり直しました：{what}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Product names</source>
        <translation>製品名</translation>
    </message>
    <message>
        <source>Support contacts</source>
        <translation>サポート連絡先</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Acceptances</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Partner account</source>
        <translation>パートナー アカウント</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>招待リンク</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>With administration privileges</source>
        <translation>管理特権あり</translation>
    </message>
    <message>
        <source>Reason for the region</source>
        <translation>リージョンに関する理由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>承諾の根拠</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>準備日</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送信日</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>返答日</translation>
    </message>
    <message>
        <source>Hand-overs added</source>
        <translation>追加する受け渡しの記録</translation>
    </message>
    <message>
        <source>Partner type</source>
        <translation>パートナーの種類</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation>間接プロバイダー</translation>
    </message>
    <message>
        <source>Indirect provider&apos;s tenant ID</source>
        <translation>間接プロバイダーのテナント ID</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Sender&apos;s e-mail</source>
        <translation>差出人のメール アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>テナントの名称</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国/地域</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール アドレス</translation>
    </message>
    <message>
        <source>Agreement accepted on</source>
        <translation>契約への同意日</translation>
    </message>
    <message>
        <source>Agreement accepted by</source>
        <translation>契約への同意者</translation>
    </message>
    <message>
        <source>PartnerID</source>
        <translation>PartnerID</translation>
    </message>
    <message>
        <source>Customer&apos;s tenant ID</source>
        <translation>顧客のテナント ID</translation>
    </message>
    <message>
        <source>Customer&apos;s domain</source>
        <translation>顧客のドメイン</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>顧客名</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>承諾日</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ファイルの記載</translation>
    </message>
    <message>
        <source>Service&apos;s ID</source>
        <translation>サブスクリプション ID</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>販売システム</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>請求サイクル</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>試用版</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>リセラー</translation>
    </message>
    <message>
        <source>Support contact</source>
        <translation>サポート連絡先</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>SKU ID</source>
        <translation>SKU ID</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>パーツ番号</translation>
    </message>
    <message>
        <source>Product&apos;s name</source>
        <translation>製品名</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <translation>所有シート数</translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation>使用シート数</translation>
    </message>
    <message>
        <source>Seats suspended</source>
        <translation>一時停止シート数</translation>
    </message>
    <message>
        <source>Seats running out</source>
        <translation>猶予期間中のシート数</translation>
    </message>
    <message>
        <source>User&apos;s ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation>利用場所</translation>
    </message>
    <message>
        <source>Domain type</source>
        <translation>ドメインの種類</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>削除日</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet {sheet} of {count}</source>
        <translation>ワークシート {sheet}/{count}</translation>
    </message>
    <message>
        <source>layout unverified</source>
        <translation>形式は未検証</translation>
    </message>
    <message>
        <source>Choose its customer…</source>
        <translation>顧客を選択…</translation>
    </message>
    <message>
        <source>Choose its user…</source>
        <translation>ユーザーを選択…</translation>
    </message>
    <message>
        <source>Match its columns…</source>
        <translation>列の対応付け…</translation>
    </message>
    <message>
        <source>Enter its password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Choose its account…</source>
        <translation>アカウントを選択…</translation>
    </message>
    <message>
        <source>Its rows do not say which customer they belong to.</source>
        <translation>どの顧客の行かが記載されていません。</translation>
    </message>
    <message>
        <source>It does not say which user holds these licenses.</source>
        <translation>どのユーザーのライセンスかが記載されていません。</translation>
    </message>
    <message>
        <source>What its columns mean is not known yet.</source>
        <translation>列の意味がまだわかりません。</translation>
    </message>
    <message>
        <source>It is an encrypted copy: its password opens it.</source>
        <translation>暗号化されたコピーです。パスワードで開きます。</translation>
    </message>
    <message>
        <source>None of its partner accounts is surely the one it is imported into.</source>
        <translation>このファイルのパートナー アカウントのどれがインポート先と同じか、確かではありません。</translation>
    </message>
    <message>
        <source>In the list again</source>
        <translation>再び一覧にあり</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}：{old} → {new}</translation>
    </message>
    <message>
        <source>No invitation waits for it</source>
        <translation>対応する返答待ちの招待なし</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>{change}, in place of what the account has here</source>
        <translation>{change} (アカウントの現在の値を置き換え)</translation>
    </message>
    <message>
        <source>{change}: not taken, the account stays as it is here</source>
        <translation>{change} (アカウントの現在の値を残すため、取り込まない)</translation>
    </message>
    <message>
        <source>{change}, in place of what you entered</source>
        <translation>{change} (手動で入力した値を置き換え)</translation>
    </message>
    <message>
        <source>{change}: not taken, you entered it by hand</source>
        <translation>{change} (手動で入力した値を残すため、取り込まない)</translation>
    </message>
    <message>
        <source>New, beside your “{customer}”</source>
        <translation>新規：「{customer}」とは別に追加</translation>
    </message>
    <message>
        <source>Same as your “{customer}”</source>
        <translation>「{customer}」と同じ</translation>
    </message>
    <message>
        <source>Stays as it is here</source>
        <translation>現在の内容を残す</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Stays away</source>
        <translation>削除したままにする</translation>
    </message>
    <message>
        <source>Not taken as the account&apos;s invitation link</source>
        <translation>アカウントの招待リンクとして取り込まない</translation>
    </message>
    <message>
        <source>Takes the place of the account&apos;s invitation link</source>
        <translation>アカウントの招待リンクを置き換え</translation>
    </message>
    <message>
        <source>Becomes the account&apos;s invitation link</source>
        <translation>アカウントの招待リンクとして登録</translation>
    </message>
    <message>
        <source>Same as your “{customer}”: its invitation was accepted</source>
        <translation>「{customer}」と同じ顧客：招待は承諾されました</translation>
    </message>
    <message>
        <source>Same as your “{customer}”: invited after this list, the invitation stays open</source>
        <translation>「{customer}」と同じ顧客：招待はこの一覧より後のため、返答待ちのままです</translation>
    </message>
    <message>
        <source>Now your reseller customer: the invitation was accepted</source>
        <translation>リセラーの顧客になりました：招待は承諾されました</translation>
    </message>
    <message>
        <source>Now your reseller customer: the invitation stays open</source>
        <translation>リセラーの顧客になりました：招待は返答待ちのままです</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>貼り付けた一覧</translation>
    </message>
    <message>
        <source>What was copied cannot be kept: make room on the disk, then paste again.</source>
        <translation>コピーした内容を保存できません。ディスクの空き容量を増やしてから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no list to paste: copy its rows, or files, first.</source>
        <translation>貼り付ける一覧がありません。先に、一覧の行またはファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>インポートを取り消しています…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>There is no file in that folder that you may read.</source>
        <translation>このフォルダーには、読み取れるファイルがありません。</translation>
    </message>
    <message>
        <source>Saving problem rows…</source>
        <translation>問題のある行を保存しています…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>問題と対処</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%Ln 行をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored until you import.</source>
        <translation>インポートするまで、何も保存されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: see above what they need.</source>
        <translation>
            <numerusform>ファイル %Ln 件を除外しています。必要な操作を上で確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>Importing into {account}…</source>
        <translation>「{account}」にインポートしています…</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>インポートするファイルの選択</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.json *.xlsx *.xlsm *.zip)</source>
        <translation>一覧 (*.csv *.txt *.tsv *.json *.xlsx *.xlsm *.zip)</translation>
    </message>
    <message>
        <source>Choose a folder of files to import</source>
        <translation>インポートするフォルダーの選択</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row(s) as {file}.</source>
        <translation>
            <numerusform>%Ln 行を「{file}」に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>ImportFooter</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Partner account to import into</source>
        <translation>インポート先のパートナー アカウント</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>Into {account}</source>
        <translation>インポート先：{account}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>InvitationPane</name>
    <message>
        <source>Yes, today</source>
        <translation>はい、今日送信しました</translation>
    </message>
    <message>
        <source>Not yet…</source>
        <translation>まだです…</translation>
    </message>
    <message>
        <source>Sent it?</source>
        <translation>送信済み？</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>承諾済みにする</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退にする</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Text as handed over</source>
        <translation>渡した文面</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Reseller relationship, with administration privileges (DAP)</source>
        <translation>リセラーの関係、管理特権 (DAP) あり</translation>
    </message>
    <message>
        <source>Reseller relationship, no privileges</source>
        <translation>リセラーの関係、管理特権なし</translation>
    </message>
    <message numerus="yes">
        <source>To {address} · %n character(s)</source>
        <translation>
            <numerusform>宛先：{address} · %Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>The link is in the text</source>
        <translation>リンクは文面に含まれています</translation>
    </message>
    <message>
        <source>The link is not in the text</source>
        <translation>リンクが文面に含まれていません</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>手動で確認</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
</context>
<context>
    <name>InvitationsModel</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡した日</translation>
    </message>
    <message>
        <source>with DAP</source>
        <translation>DAP あり</translation>
    </message>
    <message>
        <source>no DAP</source>
        <translation>DAP なし</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>送信前</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>返答待ち</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Request a reseller relationship</source>
        <translation>リセラーの関係を要求する</translation>
    </message>
    <message>
        <source>A request appears here once its text was opened in email, copied or saved.</source>
        <translation>文面をメールで開く、コピーする、または保存すると、その要求がここに表示されます。</translation>
    </message>
    <message>
        <source>No invitations yet</source>
        <translation>まだ招待がありません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No invitation found</source>
        <translation>招待が見つかりません</translation>
    </message>
    <message>
        <source>Nothing matches the search and the choice above.</source>
        <translation>検索と上の条件に一致する招待はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationsView</name>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Imports</source>
        <translation>インポート履歴</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>まだインポートがありません</translation>
    </message>
    <message>
        <source>File &gt; Import reads lists, and each import is noted here.</source>
        <translation>[ファイル] &gt; [インポート…] で一覧をインポートすると、ここに記録されます。</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>インポートを取り消しています</translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation>インポートを取り消す…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{new} new, {updated} updated, {left_out} left out</source>
        <translation>新規 {new} 件、更新 {updated} 件、除外 {left_out} 件</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) no longer in the list</source>
        <translation>
            <numerusform>一覧になくなった顧客 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Undo the import of {files}?</source>
        <translation>「{files}」のインポートを取り消しますか？</translation>
    </message>
    <message>
        <source>What it added goes, what it changed is as before. To have it again, import the file again.</source>
        <translation>追加されたデータは削除され、変更されたデータは元に戻ります。再び必要になった場合は、ファイルをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>インポートを取り消す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>インポートを取り消しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>LicensesPage</name>
    <message>
        <source>Add a license</source>
        <translation>ライセンスを追加</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Seats…</source>
        <translation>シート数…</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Assign to users…</source>
        <translation>割り当て…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>割り当て解除</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln 製品</numerusform>
        </translation>
    </message>
    <message>
        <source>No licenses are known yet.</source>
        <translation>まだライセンスがありません。</translation>
    </message>
    <message>
        <source>{count} over</source>
        <translation>超過 {count}</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>空き {count}</translation>
    </message>
    <message>
        <source>{count} owned</source>
        <translation>所有 {count}</translation>
    </message>
    <message>
        <source>{count} used</source>
        <translation>使用 {count}</translation>
    </message>
    <message>
        <source>{count} ended, still working</source>
        <translation>猶予期間中 {count}</translation>
    </message>
    <message>
        <source>{count} suspended</source>
        <translation>一時停止 {count}</translation>
    </message>
    <message numerus="yes">
        <source>Held by %n user(s)</source>
        <translation>
            <numerusform>割り当て先 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} of the {used} holders are known</source>
        <translation>割り当て先 {used} 人中 {known} 人を登録済み</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw from %n</source>
        <translation>
            <numerusform>%Ln 人の割り当て解除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeCycle</name>
    <message>
        <source>For 30 days, then it is disabled. Partner Center shows this in exports only, not on its page.</source>
        <translation>30 日後に無効になります。パートナー センターでは、この状態はエクスポートにのみ表示され、ページには表示されません。</translation>
    </message>
    <message>
        <source>For 30 or 90 days, then it is deleted.</source>
        <translation>30 日または 90 日後に削除されます。</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Invitation link</source>
        <translation>招待リンク</translation>
    </message>
    <message>
        <source>Paste the link Partner Center shows, or the whole e-mail: the link is found in it.</source>
        <translation>パートナー センターに表示されるリンク、またはメール全文を貼り付けてください。リンクを自動的に見つけます。</translation>
    </message>
    <message>
        <source>Look at this link again</source>
        <translation>このリンクを確認してください</translation>
    </message>
    <message>
        <source>Built here, compare with Partner Center</source>
        <translation>このアプリで作成したリンクです。パートナー センターと比べてください</translation>
    </message>
    <message>
        <source>It is made of documented parts, but only Partner Center knows your link for certain.</source>
        <translation>公開されている仕様に基づいて作成していますが、正しいリンクを確認できるのはパートナー センターだけです。</translation>
    </message>
    <message>
        <source>Build the current link</source>
        <translation>現在の形式で作成</translation>
    </message>
    <message>
        <source>The form Partner Center shows now. It cannot carry the choice.</source>
        <translation>パートナー センターに現在表示される形式です。管理特権の選択は含められません。</translation>
    </message>
    <message>
        <source>Build the link of 2020 to 2023</source>
        <translation>2020～2023 年の形式で作成</translation>
    </message>
    <message>
        <source>The form that says whether administration privileges are asked for.</source>
        <translation>管理特権を要求するかどうかを含む形式です。</translation>
    </message>
    <message>
        <source>No link at hand?</source>
        <translation>リンクが手元にない場合：</translation>
    </message>
    <message>
        <source>Filled in below: {fields}.</source>
        <translation>次の項目を入力しました：{fields}</translation>
    </message>
    <message>
        <source>Partner tenant</source>
        <translation>パートナーのテナント</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Provider&apos;s tenant</source>
        <translation>プロバイダーのテナント</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求の内容</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>管理特権</translation>
    </message>
</context>
<context>
    <name>LinkKind</name>
    <message>
        <source>A reseller relationship</source>
        <translation>リセラーの関係</translation>
    </message>
    <message>
        <source>A reseller relationship with you and your provider</source>
        <translation>貴社およびプロバイダーとのリセラーの関係</translation>
    </message>
    <message>
        <source>Administration privileges only</source>
        <translation>管理特権のみ</translation>
    </message>
    <message>
        <source>Granular administration privileges (GDAP)</source>
        <translation>詳細な委任された管理者特権 (GDAP)</translation>
    </message>
    <message>
        <source>A trial</source>
        <translation>試用版</translation>
    </message>
    <message>
        <source>A purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>LinkOffer</name>
    <message>
        <source>Use the documented form with the choice</source>
        <translation>選択を含められる公開済みの形式を使う</translation>
    </message>
    <message>
        <source>Paste another link</source>
        <translation>別のリンクを貼り付ける</translation>
    </message>
    <message>
        <source>Another link</source>
        <translation>別のリンク</translation>
    </message>
    <message>
        <source>What Partner Center shows, or a whole e-mail that holds it.</source>
        <translation>パートナー センターに表示されるリンク、またはリンクを含むメール全文</translation>
    </message>
    <message>
        <source>Use this link</source>
        <translation>このリンクを使う</translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>UTF-8 (for Excel and all newer programs)</source>
        <translation>UTF-8 (Excel と新しいプログラム向け)</translation>
    </message>
    <message>
        <source>cp932 (Shift_JIS, for older Japanese programs)</source>
        <translation>cp932 (Shift_JIS、古い日本語プログラム向け)</translation>
    </message>
    <message>
        <source>Only the columns shown in the list</source>
        <translation>一覧に表示されている列のみ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Column titles in</source>
        <translation>列見出しの言語</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>ワークシート</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sample data</source>
        <translation>サンプル データ</translation>
    </message>
</context>
<context>
    <name>ManyReviewPage</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep as drafts</source>
        <translation>下書きのまま残す</translation>
    </message>
    <message>
        <source>You have not opened or saved any of them yet</source>
        <translation>メールで開く、または保存する操作がまだ行われていません</translation>
    </message>
    <message>
        <source>The customers get nothing until you send the e-mails yourself.</source>
        <translation>ご自身でメールを送信するまで、顧客には何も届きません。</translation>
    </message>
    <message numerus="yes">
        <source>Review %n request(s)</source>
        <translation>
            <numerusform>%Ln 件の要求を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors hold back only their own row. Up and down keys turn the preview.</source>
        <translation>エラーで保留になるのは、その行だけです。上下の矢印キーで、プレビューを切り替えられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to hand over</source>
        <translation>
            <numerusform>%Ln 件を渡せます</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to hand over</source>
        <translation>渡せる下書きはもうありません</translation>
    </message>
    <message>
        <source>One compose window a click. You can stop and go on another day.</source>
        <translation>メールの作成画面を 1 件ずつ開きます。続きは別の日でもできます。</translation>
    </message>
    <message>
        <source>Save drafts in</source>
        <translation>下書きの保存先</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n draft(s) in “{folder}”</source>
        <translation>
            <numerusform>%Ln 件の下書きを「{folder}」に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open each in your mail program and send it.</source>
        <translation>1 件ずつメール プログラムで開いて送信してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were saved before that.</source>
        <translation>
            <numerusform>その前に、%Ln 件の下書きを保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>What do the columns of {file} mean?</source>
        <translation>「{file}」の列は何を表していますか？</translation>
    </message>
    <message>
        <source>Your answer is remembered for lists with the same columns.</source>
        <translation>選択した内容は記憶され、同じ列の一覧に使われます。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ワークシート</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>The first row holds the titles of the columns</source>
        <translation>先頭の行は列の見出し</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>列 {number}</translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation>「{column}」の意味</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Choose the column of: {fields}.</source>
        <translation>次の項目の列を選択してください：{fields}</translation>
    </message>
    <message>
        <source>Chosen twice: {fields}. Leave one out.</source>
        <translation>重複して選択されています：{fields}。1 つだけ残してください。</translation>
    </message>
    <message>
        <source>Choose what at least one column means.</source>
        <translation>少なくとも 1 つの列の意味を選択してください。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>顧客(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <translation>クリップボードからインポート(&amp;C)</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>インポート履歴(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Leave sample data</source>
        <translation>サンプル データを終了</translation>
    </message>
    <message>
        <source>Open sample data</source>
        <translation>サンプル データを開く</translation>
    </message>
    <message>
        <source>&amp;Open another database…</source>
        <translation>別のデータベースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New database from a copy…</source>
        <translation>コピーから新しいデータベースを作成(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>今すぐバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>バックアップを復元(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>ごみ箱(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Request a reseller relationship</source>
        <translation>リセラーの関係を要求する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>新しい顧客(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit customer…</source>
        <translation>顧客を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>招待(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>ビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>保存したビュー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>ログ フォルダーを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Check database…</source>
        <translation>データベースを検査(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Partner Desk</source>
        <translation>Partner Desk について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>{change}を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>{change}をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>別のデータベースを開く</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Edit note of {moment}</source>
        <translation>{moment} のメモを編集</translation>
    </message>
    <message>
        <source>Remove note of {moment}</source>
        <translation>{moment} のメモを削除</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>File type</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The customers shown in the list ({count})</source>
        <translation>一覧に表示されている顧客 ({count})</translation>
    </message>
    <message>
        <source>The selected customers ({count})</source>
        <translation>選択した顧客 ({count})</translation>
    </message>
    <message>
        <source>Everything, of all partner accounts</source>
        <translation>すべてのパートナー アカウントの全データ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>エクスポートの対象</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>What will happen</source>
        <translation>インポートの内容</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n earlier name(s) that differ</source>
        <translation>
            <numerusform>異なる %Ln 件の名前は、現在のものを残す</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what was entered by hand too</source>
        <translation>手動で入力した内容も置き換える</translation>
    </message>
    <message>
        <source>One step: it is stored as a whole, and Undo import takes it back.</source>
        <translation>まとめて一度に保存します。[インポートを取り消す] で元に戻せます。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>除外する行</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n customer(s) as not in the list of {date}</source>
        <translation>
            <numerusform>%Ln 件を「{date} の一覧になし」にする</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Services ending within</source>
        <translation>終了が近いサービス</translation>
    </message>
    <message>
        <source>No service ends within the next {days} days.</source>
        <translation>今後 {days} 日以内に終了するサービスはありません。</translation>
    </message>
    <message>
        <source>Ending within {days} days: {services}</source>
        <translation>{days} 日以内に終了：{services}</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>サービス %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows the %n customer(s) they are of</source>
        <translation>
            <numerusform>該当する顧客 %Ln 件を表示します</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 日以内</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Nobody was asked yet. Begin with “Request a reseller relationship” above.</source>
        <translation>まだ要求がありません。上の「リセラーの関係を要求する」から始めてください。</translation>
    </message>
    <message>
        <source>{count} declined</source>
        <translation>辞退 {count}</translation>
    </message>
    <message>
        <source>{count} withdrawn</source>
        <translation>取り下げ {count}</translation>
    </message>
    <message>
        <source>{words}, {share} of the step before</source>
        <translation>{words}、前の段階の {share}</translation>
    </message>
    <message numerus="yes">
        <source>Shows the %n customer(s) who stand there now</source>
        <translation>
            <numerusform>現在この段階にある顧客 %Ln 件を表示します</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation>返答待ちの長い招待</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all invitations that wait</source>
        <translation>返答待ちの招待をすべて表示</translation>
    </message>
    <message>
        <source>No invitation waits for an answer.</source>
        <translation>返答待ちの招待はありません。</translation>
    </message>
    <message>
        <source>Shows this invitation</source>
        <translation>この招待を表示します</translation>
    </message>
    <message>
        <source>Customers by relationship</source>
        <translation>関係別の顧客</translation>
    </message>
    <message>
        <source>Shows these customers</source>
        <translation>この関係の顧客を表示します</translation>
    </message>
    <message>
        <source>Seats used of owned</source>
        <translation>所有シートの使用状況</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>一部の製品</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>すべての製品</translation>
    </message>
    <message>
        <source>No licenses are known yet. Add them in a customer&apos;s record.</source>
        <translation>まだライセンスがありません。顧客の記録で追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n other product(s)</source>
        <translation>
            <numerusform>ほか %Ln 製品</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists them all here</source>
        <translation>ここにすべて表示します</translation>
    </message>
    <message numerus="yes">
        <source>Shows the %n customer(s) who own it</source>
        <translation>
            <numerusform>所有する顧客 %Ln 件を表示します</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>対応が必要なもの</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>prepared, not marked sent</source>
        <translation>準備済みで未送信の招待</translation>
    </message>
    <message>
        <source>without an answer for {days} days</source>
        <translation>{days} 日以上返答のない招待</translation>
    </message>
    <message numerus="yes">
        <source>service(s) ending within {days} days</source>
        <translation>
            <numerusform>{days} 日以内に終了するサービス</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: everything is seen to.</source>
        <translation>ありません。すべて対応済みです。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>新しい顧客…</translation>
    </message>
    <message>
        <source>Once there are customers, this page counts them: how they stand, and what waits for you.</source>
        <translation>顧客を登録すると、関係の状況と、対応が必要なものがこのページに集計されます。</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>まだ集計するデータがありません</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
</context>
<context>
    <name>OverviewPrinting</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Save the overview</source>
        <translation>概要を保存</translation>
    </message>
    <message>
        <source>The overview was saved</source>
        <translation>概要を保存しました</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
</context>
<context>
    <name>PartnerType</name>
    <message>
        <source>Direct-bill partner</source>
        <translation>直接請求パートナー</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation>間接プロバイダー</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>間接リセラー</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>%Ln 文字以上で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>パスワード (確認)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Without the password nobody can open this file, not even you.</source>
        <translation>パスワードがないと、ご自身を含め、誰もこのファイルを開けません。</translation>
    </message>
    <message>
        <source>Tell your colleague the password by another way than the file: by phone, for instance.</source>
        <translation>パスワードは、電話など、ファイルとは別の方法で同僚に伝えてください。</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No admin permissions</source>
        <translation>管理者権限なし</translation>
    </message>
    <message>
        <source>Delegated (DAP)</source>
        <translation>委任 (DAP)</translation>
    </message>
    <message>
        <source>Granular (GDAP)</source>
        <translation>詳細 (GDAP)</translation>
    </message>
    <message>
        <source>Removed by the customer</source>
        <translation>顧客が削除</translation>
    </message>
    <message>
        <source>no admin</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>admin removed</source>
        <translation>権限削除済み</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What do you ask for?</source>
        <translation>何を要求しますか？</translation>
    </message>
    <message>
        <source>The reseller relationship itself is always part of the request.</source>
        <translation>リセラーの関係そのものは常に要求に含まれます。</translation>
    </message>
    <message>
        <source>Include delegated administration privileges for Azure Active Directory and Office 365</source>
        <translation>Azure Active Directory および Office 365 に対応する委任された管理特権を含めてください</translation>
    </message>
    <message>
        <source>The link was built here</source>
        <translation>このリンクはこのアプリで作成したものです</translation>
    </message>
    <message>
        <source>It has the form Microsoft documented from 2020 to 2023, made of the parts of your own link. Compare it with Partner Center before you send it.</source>
        <translation>貴社のリンクの内容から、Microsoft が 2020 年から 2023 年まで公開していた形式で作成しました。送信する前に、パートナー センターと比べてください。</translation>
    </message>
    <message>
        <source>On: your Admin agents become Global Administrators at the customer, your Helpdesk agents Helpdesk Administrators.</source>
        <translation>オン：管理エージェントは顧客テナントのグローバル管理者、ヘルプデスク エージェントはヘルプデスク管理者になります。</translation>
    </message>
    <message>
        <source>Off: you manage only the Azure subscriptions you provision for them.</source>
        <translation>オフ：貴社がプロビジョニングした Azure サブスクリプションのみを管理します。</translation>
    </message>
    <message>
        <source>Since 9 October 2023 Microsoft does not grant these privileges through this link</source>
        <translation>2023 年 10 月 9 日以降、このリンクでは DAP は付与されません</translation>
    </message>
    <message>
        <source>The reseller relationship itself still works. For administration, ask the customer in Partner Center for granular delegated admin privileges (GDAP): they name the roles and the date they end.</source>
        <translation>リセラーの関係そのものは引き続き有効です。管理アクセスには、役割と終了日を定める GDAP (詳細な委任された管理者特権) を、パートナー センターから顧客に要求してください。</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>要求後の責任</translation>
    </message>
    <message>
        <source>Customers can reassign or remove administrator permissions in their admin portal. Until you renegotiate your agreement with them you stay responsible for supporting them and for keeping to the Microsoft Partner Agreement. If they need help then, you can open a Microsoft support request on their behalf.</source>
        <translation>顧客は、管理者ポータルで管理者のアクセス許可の割り当てを変更したり、削除したりすることができます。その後も、顧客との契約を再交渉するまでは、引き続き顧客をサポートし、Microsoft パートナー契約の条項に準拠する責任を負います。この状況で顧客にサポートが必要になった場合は、顧客に代わって Microsoft サポートにサービス要求を行うことができます。</translation>
    </message>
    <message>
        <source>This link does not say so: compare it with Partner Center</source>
        <translation>このリンクには管理特権の指定がありません。パートナー センターと比べてください</translation>
    </message>
    <message>
        <source>This link has no place for the choice</source>
        <translation>このリンクには、この選択を含められません</translation>
    </message>
    <message>
        <source>That link does not ask for privileges either</source>
        <translation>そのリンクも管理特権を要求していません</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>Microsoft Office admin portal</source>
        <translation>Microsoft Office 管理ポータル</translation>
    </message>
    <message>
        <source>Microsoft 365 admin center</source>
        <translation>Microsoft 365 管理センター</translation>
    </message>
    <message>
        <source>Admin center of Office 365 operated by 21Vianet</source>
        <translation>21Vianet が運営する Office 365 の管理センター</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>What happens, and what to do</source>
        <translation>処理と対処</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>{line} 行目</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Save problem rows…</source>
        <translation>問題のある行を保存…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>The copy is merged into what is here, and nothing here is deleted</source>
        <translation>コピーは現在のデータに統合され、現在のデータは何も削除されません</translation>
    </message>
    <message>
        <source>What was deleted in it, its history and its settings are left out.</source>
        <translation>コピーで削除されたもの、コピーの履歴および設定は取り込みません。</translation>
    </message>
    <message>
        <source>A later list was imported before this one</source>
        <translation>これより新しい一覧が、すでにインポートされています</translation>
    </message>
    <message>
        <source>Nobody is marked as missing unless you choose so.</source>
        <translation>選択しない限り、「一覧になし」にはなりません。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>先頭の %Ln 行を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>すべて確認</translation>
    </message>
    <message>
        <source>Confirm none</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Change how {file} is read</source>
        <translation>「{file}」の読み取り方を変更</translation>
    </message>
    <message>
        <source>Parts of this file could not be read</source>
        <translation>このファイルの一部を読み取れませんでした</translation>
    </message>
    <message>
        <source>This very file was imported on {date}.</source>
        <translation>このファイルは {date} にインポート済みです。</translation>
    </message>
    <message>
        <source>These very files were imported before, the first on {date}.</source>
        <translation>これらのファイルはすべてインポート済みです (最初のファイルは {date})。</translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} known customer(s) are not in the list</source>
        <translation>
            <numerusform>登録済みの顧客 {known} 件のうち %Ln 件が一覧にありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that it is a list of all customers, and of this account.</source>
        <translation>すべての顧客の一覧であること、このアカウントの一覧であることを確認してください。</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>一覧になし</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Kind of rows</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Nothing is imported unless you confirm rows.</source>
        <translation>行を確認しない限り、何もインポートされません。</translation>
    </message>
    <message>
        <source>No row can be taken as it is: each says what to do.</source>
        <translation>このままインポートできる行はありません。各行に対処方法が表示されています。</translation>
    </message>
    <message>
        <source>Nothing to do: all that can be taken is here already.</source>
        <translation>インポートできる内容は、すべて登録済みです。</translation>
    </message>
    <message>
        <source>Nothing to do: all of it is here already.</source>
        <translation>すべて登録済みのため、インポートする内容はありません。</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>&amp;Print</source>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;List as shown…</source>
        <translation>表示中の一覧(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Record of the customer…</source>
        <translation>顧客の記録(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Overview…</source>
        <translation>概要(&amp;O)…</translation>
    </message>
    <message>
        <source>List as &amp;PDF…</source>
        <translation>一覧を PDF に保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Record as P&amp;DF…</source>
        <translation>記録を PDF に保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Overview as P&amp;icture or PDF…</source>
        <translation>概要を画像または PDF に保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Go to the customers first.</source>
        <translation>先に [顧客] ページで顧客を表示してください。</translation>
    </message>
    <message>
        <source>Go to the customers or the invitations first.</source>
        <translation>先に [顧客] または [招待] ページを表示してください。</translation>
    </message>
    <message>
        <source>Go to the overview first.</source>
        <translation>先に [概要] ページを表示してください。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>This is longer than {count} lines.</source>
        <translation>{count} 行を超えています。</translation>
    </message>
    <message>
        <source>Filter the list or close some rows, or save it as a PDF file and print that, page by page.</source>
        <translation>一覧を絞り込むか、開いている行を閉じてください。または、PDF ファイルに保存し、必要なページを印刷してください。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF に保存…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF に保存</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>「{file}」に書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) saved</source>
        <translation>
            <numerusform>%Ln ページを保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Print {title}</source>
        <translation>「{title}」の印刷</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>ページ {number}/{count}</translation>
    </message>
</context>
<context>
    <name>Privileges</name>
    <message>
        <source>Asked for; you choose in each request</source>
        <translation>要求あり (要求ごとに選択できます)</translation>
    </message>
    <message>
        <source>Not asked for; you choose in each request</source>
        <translation>要求なし (要求ごとに選択できます)</translation>
    </message>
    <message>
        <source>Not asked for, and the link cannot carry the choice</source>
        <translation>要求なし (このリンクでは選択できません)</translation>
    </message>
</context>
<context>
    <name>ProblemSaving</name>
    <message>
        <source>{name} problems.csv</source>
        <translation>{name} 問題のある行.csv</translation>
    </message>
    <message>
        <source>Save problem rows</source>
        <translation>問題のある行を保存</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>一覧 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The backup is restored. The file before is kept as {file}.</source>
        <translation>バックアップを復元しました。以前のファイルは「{file}」として残しています。</translation>
    </message>
</context>
<context>
    <name>PurgeQuestion</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>顧客 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things</comment>
        <translation>と</translation>
    </message>
    <message>
        <source>Delete {what} for good?</source>
        <translation>{what}を完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>サービス %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>招待 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>their notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>their history with all texts</source>
        <translation>すべての文面を含む履歴</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>With them go: {things}.</source>
        <translation>顧客の次のデータも削除されます：{things}</translation>
    </message>
    <message>
        <source>This cannot be undone. A backup is made first, and still holds it until it is removed.</source>
        <translation>この操作は元に戻せません。先にバックアップを作成し、そのバックアップが削除されるまで、データはバックアップに残ります。</translation>
    </message>
</context>
<context>
    <name>RecordAgreement</name>
    <message>
        <source>Will be asked when accepting</source>
        <translation>承諾時に同意を求められます</translation>
    </message>
</context>
<context>
    <name>RecordCountry</name>
    <message>
        <source>{country} · in no region</source>
        <translation>{country} · リージョンなし</translation>
    </message>
    <message>
        <source>{country} · region {region}</source>
        <translation>{country} · リージョン：{region}</translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>More</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Remove the relationship…</source>
        <translation>関係を削除…</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>You stay responsible for supporting them and bound by the Microsoft Partner Agreement. You can open a Microsoft support request on their behalf.</source>
        <translation>引き続き顧客をサポートし、Microsoft パートナー契約の条項に準拠する責任を負います。顧客に代わって Microsoft サポートにサービス要求を行うことができます。</translation>
    </message>
    <message>
        <source>This customer removed your admin permissions</source>
        <translation>顧客が貴社の管理者アクセス許可を削除しました</translation>
    </message>
    <message>
        <source>Copy support request</source>
        <translation>サービス要求の文面をコピー</translation>
    </message>
    <message>
        <source>Support request copied</source>
        <translation>サービス要求の文面をコピーしました</translation>
    </message>
</context>
<context>
    <name>RecordPermissions</name>
    <message>
        <source>No admin</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Admin removed</source>
        <translation>権限削除済み</translation>
    </message>
</context>
<context>
    <name>RecordRequest</name>
    <message>
        <source>Request again</source>
        <translation>もう一度要求</translation>
    </message>
    <message>
        <source>Request a reseller relationship</source>
        <translation>リセラーの関係を要求する</translation>
    </message>
</context>
<context>
    <name>RecordTabs</name>
    <message>
        <source>Subjects of the record</source>
        <translation>記録の項目</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>This was not imported</source>
        <translation>インポートされませんでした</translation>
    </message>
    <message>
        <source>What its columns mean is not known yet</source>
        <translation>列の意味がまだわかりません</translation>
    </message>
    <message>
        <source>Match its columns…</source>
        <translation>列の対応付け…</translation>
    </message>
    <message>
        <source>Read it another way…</source>
        <translation>別の方法で読み取る…</translation>
    </message>
</context>
<context>
    <name>Relationship</name>
    <message>
        <source>Not yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>リセラー</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>アドバイザー</translation>
    </message>
    <message>
        <source>Syndication</source>
        <translation>シンジケーション</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <translation>Microsoft サポート</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove the relationship</source>
        <translation>関係の削除</translation>
    </message>
    <message>
        <source>Remove the relationship with {customer}</source>
        <translation>「{customer}」との関係の削除</translation>
    </message>
    <message>
        <source>I removed it in Partner Center (Account, Remove reseller relationship)</source>
        <translation>パートナー センターで削除しました ([アカウント] &gt; [リセラーの関係を削除する])</translation>
    </message>
    <message>
        <source>Direct-bill partners and indirect providers can: ask your provider, then note it here.</source>
        <translation>削除できるのは、直接請求パートナーと間接プロバイダーです。プロバイダーに依頼してから、ここに記録してください。</translation>
    </message>
    <message>
        <source>You cannot remove it yourself</source>
        <translation>貴社では関係を削除できません</translation>
    </message>
    <message>
        <source>Active subscriptions</source>
        <translation>アクティブなサブスクリプション</translation>
    </message>
    <message>
        <source>Suspend each in Partner Center, then say so here.</source>
        <translation>パートナー センターですべて一時停止してから、ここに記録してください。</translation>
    </message>
    <message>
        <source>No subscription is active</source>
        <translation>アクティブなサブスクリプションはありません</translation>
    </message>
    <message>
        <source>All are suspended</source>
        <translation>すべて一時停止済み</translation>
    </message>
    <message>
        <source>Azure reservations</source>
        <translation>Azure の予約</translation>
    </message>
    <message>
        <source>Have each canceled by Azure support, then say so here.</source>
        <translation>Azure サポートにすべてのキャンセルを依頼してから、ここに記録してください。</translation>
    </message>
    <message>
        <source>No Azure reservation is open</source>
        <translation>有効な Azure の予約はありません</translation>
    </message>
    <message>
        <source>All are canceled</source>
        <translation>すべてキャンセル済み</translation>
    </message>
    <message>
        <source>Software purchases</source>
        <translation>ソフトウェアの購入</translation>
    </message>
    <message>
        <source>Cancel each in Partner Center, then say so here.</source>
        <translation>パートナー センターですべてキャンセルしてから、ここに記録してください。</translation>
    </message>
    <message>
        <source>No software purchase is open</source>
        <translation>有効なソフトウェアの購入はありません</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>削除後の影響</translation>
    </message>
    <message>
        <source>Everything known here, the history included, is kept.</source>
        <translation>このアプリの記録は、履歴も含めてすべて保持されます。</translation>
    </message>
    <message>
        <source>The customer stays in your list as one you have no relationship with.</source>
        <translation>この顧客は、関係のない顧客として一覧に残ります。</translation>
    </message>
    <message>
        <source>The relationship is removed</source>
        <translation>関係を削除しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Request again</source>
        <translation>もう一度要求</translation>
    </message>
    <message>
        <source>Remove relationship</source>
        <translation>関係を削除</translation>
    </message>
    <message>
        <source>Remove it in Partner Center first</source>
        <translation>先にパートナー センターで削除してください</translation>
    </message>
    <message>
        <source>Then tick the box below and go on.</source>
        <translation>その後、下のチェック ボックスをオンにして続けてください。</translation>
    </message>
    <message>
        <source>Not everything is ended yet</source>
        <translation>まだ終了していないものがあります</translation>
    </message>
</context>
<context>
    <name>RequestItem</name>
    <message>
        <source>Unfinished request: {name}, {step}</source>
        <translation>作成途中の要求：{name}、{step}</translation>
    </message>
    <message>
        <source>Go on with or discard the request to {name}</source>
        <translation>「{name}」への要求を続行または破棄</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>RequestPreview</name>
    <message>
        <source>Text of the e-mail</source>
        <translation>メールの本文</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>この文面を編集</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>宛先がまだありません</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>修正…</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
</context>
<context>
    <name>ResellerDialog</name>
    <message>
        <source>Support contact</source>
        <translation>サポート連絡先</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ResellerQuestion</name>
    <message>
        <source>Remove {name} from the known support contacts?</source>
        <translation>「{name}」を登録済みのサポート連絡先から削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>They support no service.</source>
        <translation>サポートしているサービスはありません。</translation>
    </message>
    <message>
        <source>{service} of {customer}</source>
        <translation>「{customer}」の「{service}」</translation>
    </message>
    <message numerus="yes">
        <source>The provider supports %n service(s) from then on:</source>
        <translation>
            <numerusform>次のサービス %Ln 件は、今後プロバイダーがサポートします：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Your data becomes what it was when the backup was made. What is there now is backed up first, and the present file is kept beside the restored one: nothing is lost.</source>
        <translation>データは、バックアップを作成した時点の状態に戻ります。先に現在のデータをバックアップし、現在のファイルも復元したファイルと同じ場所に残すため、失われるものはありません。</translation>
    </message>
    <message>
        <source>There is no backup in {folder} yet.</source>
        <translation>「{folder}」には、まだバックアップがありません。</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>復元されませんでした</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップの選択</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>データベース (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Restoring {file}…</source>
        <translation>「{file}」を復元しています…</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Save problem rows…</source>
        <translation>問題のある行を保存…</translation>
    </message>
    <message>
        <source>Nothing to do: all of it was here already.</source>
        <translation>すべて登録済みのため、インポートする内容はありませんでした。</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>インポートを取り消す</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%Ln 行をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) accepted.</source>
        <translation>
            <numerusform>%Ln 件の招待を承諾済みにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) marked as not in the list.</source>
        <translation>
            <numerusform>%Ln 件の顧客を「一覧になし」にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%Ln 行を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>File &gt; Imports takes it back, later as well.</source>
        <translation>後からでも、[ファイル] &gt; [インポート履歴…] で取り消せます。</translation>
    </message>
    <message>
        <source>{subject}: {new} new, {updated} updated.</source>
        <translation>{subject}：新規 {new} 件、更新 {updated} 件</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Mend link</source>
        <translation>リンクを元に戻す</translation>
    </message>
    <message>
        <source>Use the new text</source>
        <translation>新しい文面を使う</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の文面を残す</translation>
    </message>
    <message>
        <source>There is a new text for this choice</source>
        <translation>この選択に合わせた新しい文面があります</translation>
    </message>
    <message>
        <source>The link in your text is up to date already. Your own wording stays unless you replace it.</source>
        <translation>文面のリンクはすでに更新されています。置き換えない限り、編集した文面はそのまま残ります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Your text was replaced</source>
        <translation>文面を置き換えました</translation>
    </message>
    <message>
        <source>Copy and finish</source>
        <translation>コピーして完了</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>下書きのまま残す</translation>
    </message>
    <message>
        <source>You have not copied or opened it yet</source>
        <translation>コピーまたはメールで開く操作がまだ行われていません</translation>
    </message>
    <message>
        <source>The customer gets nothing until you send the e-mail yourself.</source>
        <translation>ご自身でメールを送信するまで、顧客には何も届きません。</translation>
    </message>
    <message>
        <source>with administration privileges</source>
        <translation>管理特権あり</translation>
    </message>
    <message>
        <source>without administration privileges</source>
        <translation>管理特権なし</translation>
    </message>
    <message>
        <source>Asking as {account}</source>
        <translation>要求元：{account}</translation>
    </message>
    <message>
        <source>Review what will leave</source>
        <translation>送る内容を確認</translation>
    </message>
    <message>
        <source>Look at the personal link</source>
        <translation>専用リンクを確認してください</translation>
    </message>
    <message>
        <source>The personal link needs mending</source>
        <translation>専用リンクを元に戻す必要があります</translation>
    </message>
    <message>
        <source>Link stands once, unchanged</source>
        <translation>リンクは 1 回、変更なし</translation>
    </message>
    <message>
        <source>Link needs mending</source>
        <translation>リンクの修復が必要</translation>
    </message>
    <message>
        <source>Your tenant</source>
        <translation>貴社テナント</translation>
    </message>
    <message>
        <source>Another tenant</source>
        <translation>別のテナント</translation>
    </message>
    <message>
        <source>DAP as chosen</source>
        <translation>DAP は選択どおり</translation>
    </message>
    <message>
        <source>DAP not as chosen</source>
        <translation>DAP が選択と異なる</translation>
    </message>
    <message>
        <source>Hand-over waits for the link</source>
        <translation>リンクが元に戻るまで、文面は渡せません</translation>
    </message>
    <message>
        <source>Mend it, or undo your change.</source>
        <translation>リンクを元に戻すか、変更を取り消してください。</translation>
    </message>
    <message>
        <source>E-mail draft (*.eml)</source>
        <translation>メールの下書き (*.eml)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Salvage what can be read</source>
        <translation>読み取れるデータの回復</translation>
    </message>
    <message>
        <source>Everything that can still be read is copied into a new database. The damaged file is kept beside it, as it is.</source>
        <translation>まだ読み取れるデータを、すべて新しいデータベースにコピーします。破損したファイルは、そのまま同じ場所に残します。</translation>
    </message>
    <message>
        <source>Use what was saved</source>
        <translation>回復したデータを使用</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>「{file}」を読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>データは回復されませんでした</translation>
    </message>
    <message>
        <source>Everything was saved</source>
        <translation>すべてのデータを回復しました</translation>
    </message>
    <message>
        <source>Import your lists again to fill in what is missing.</source>
        <translation>不足しているデータは、一覧をもう一度インポートして補ってください。</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>一部のデータを回復できませんでした</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Save view</source>
        <translation>ビューの保存</translation>
    </message>
    <message>
        <source>No views saved yet</source>
        <translation>まだ保存したビューがありません</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Update to what is shown</source>
        <translation>現在の表示で更新</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビューの名前の変更</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>{count} over</source>
        <translation>超過 {count}</translation>
    </message>
    <message>
        <source>{used} of {owned} seats used</source>
        <translation>シート {owned} 中 {used} 使用</translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>New license</source>
        <translation>新しいライセンス</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <translation>所有シート数</translation>
    </message>
    <message>
        <source>Add license</source>
        <translation>ライセンスを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>Ended, still working</source>
        <translation>猶予期間中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>SeatsQuestionDialog</name>
    <message>
        <source>Go over</source>
        <translation>超過を許可</translation>
    </message>
    <message>
        <source>There are not enough seats.</source>
        <translation>シートが足りません。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>顧客 %Ln 件を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln 行を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The subject must be one line: take the line break out of it.</source>
        <translation>件名は 1 行で入力してください。改行を削除してください。</translation>
    </message>
    <message>
        <source>The subject holds a control character that mail cannot carry: write that place again.</source>
        <translation>件名にメールで使えない制御文字が含まれています。その部分を入力し直してください。</translation>
    </message>
    <message>
        <source>“{address}” has a quoted part before the @, which many mail programs break: use another address.</source>
        <translation>「{address}」の @ の前に引用符で囲まれた部分があり、多くのメール プログラムで正しく扱えません。別のアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Before the @ of “{address}” only letters without accents, digits and signs work in every mail program: ask for another address.</source>
        <translation>「{address}」の @ の前に、メール プログラムによっては使えない文字があります (使えるのは半角の英数字と記号です)。別のアドレスを顧客に確認してください。</translation>
    </message>
    <message>
        <source>An e-mail address must be on one line: take the line break out of it.</source>
        <translation>メール アドレスは 1 行で入力してください。改行を削除してください。</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>メール アドレスを入力してください。</translation>
    </message>
    <message>
        <source>What follows the @ in “{address}” is not an e-mail domain: check it, it looks like contoso.com.</source>
        <translation>「{address}」の @ の後がメールのドメインではありません。contoso.com のような形式か確認してください。</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address: check it, it looks like name@contoso.com.</source>
        <translation>「{address}」はメール アドレスではありません。name@contoso.com のような形式か確認してください。</translation>
    </message>
    <message>
        <source>Some entries need your attention: look at the marked fields.</source>
        <translation>確認が必要な入力があります。印の付いた項目を確認してください。</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>準備済み</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承諾済み</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>This invitation is {before} and cannot become {after}. Open it to see its history.</source>
        <translation>この招待は「{before}」のため、「{after}」にはできません。招待を開いて経過を確認してください。</translation>
    </message>
    <message>
        <source>Only links of the public cloud are documented well enough to build: copy yours from Partner Center.</source>
        <translation>リンクを作成できるのは、仕様が公開されているパブリック クラウドだけです。パートナー センターからリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>To build the link, enter your tenant ID first.</source>
        <translation>リンクを作成するには、先に貴社のテナント ID を入力してください。</translation>
    </message>
    <message>
        <source>For this link no form that carries the choice is documented: paste another link.</source>
        <translation>このリンクには、選択を含められる公開済みの形式がありません。別のリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>To build an indirect reseller&apos;s link, enter your PartnerID first.</source>
        <translation>間接リセラーのリンクを作成するには、先に貴社の PartnerID を入力してください。</translation>
    </message>
    <message>
        <source>To build an indirect reseller&apos;s link, enter your provider&apos;s tenant ID first.</source>
        <translation>間接リセラーのリンクを作成するには、先にプロバイダーのテナント ID を入力してください。</translation>
    </message>
    <message>
        <source>Blanks around the link were taken away.</source>
        <translation>リンクの前後の空白を取り除きました。</translation>
    </message>
    <message>
        <source>Signs around the link were taken away.</source>
        <translation>リンクの前後の記号を取り除きました。</translation>
    </message>
    <message>
        <source>The link was pasted more than once; one is kept.</source>
        <translation>同じリンクが複数貼り付けられたため、1 つだけ残しました。</translation>
    </message>
    <message>
        <source>The link was in a mail&apos;s raw form (=3D) and was decoded.</source>
        <translation>メールの送信形式 (=3D) になっていたリンクを元の形に戻しました。</translation>
    </message>
    <message>
        <source>Invisible characters in the link were taken out.</source>
        <translation>リンクに含まれる見えない文字を取り除きました。</translation>
    </message>
    <message>
        <source>Full-width letters or dashes in the link were made plain ones.</source>
        <translation>リンクの全角文字やダッシュを半角に直しました。</translation>
    </message>
    <message>
        <source>The link was broken over several lines and was joined.</source>
        <translation>改行で分かれていたリンクをつなげました。</translation>
    </message>
    <message>
        <source>The link was wrapped by Outlook&apos;s Safe Links and was unwrapped.</source>
        <translation>Outlook の安全なリンク (Safe Links) から元のリンクを取り出しました。</translation>
    </message>
    <message>
        <source>“&amp;amp;” in the link was made “&amp;” again.</source>
        <translation>リンクの「&amp;amp;」を「&amp;」に戻しました。</translation>
    </message>
    <message>
        <source>Backslashes in the link were taken out.</source>
        <translation>リンクのバックスラッシュ (\) を取り除きました。</translation>
    </message>
    <message>
        <source>This link has no part that says whether administration privileges are asked for: paste another link, or use the documented form that carries the choice.</source>
        <translation>このリンクには、管理特権を要求するかどうかを示す部分がありません。別のリンクを貼り付けるか、選択を含められる公開済みの形式を使用してください。</translation>
    </message>
    <message>
        <source>The link has DAP more than once: copy it from Partner Center again.</source>
        <translation>リンクに DAP が複数あります。パートナー センターからコピーし直してください。</translation>
    </message>
    <message>
        <source>There is no link yet: paste the one Partner Center shows.</source>
        <translation>まだリンクがありません。パートナー センターに表示されるリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not a whole link, for it does not begin with https://: copy all of it.</source>
        <translation>https:// で始まっていないため、リンクの全体ではありません。リンク全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The link holds “{character}”, which no invitation link has: copy it from Partner Center again.</source>
        <translation>招待リンクにはない文字「{character}」が含まれています。パートナー センターからコピーし直してください。</translation>
    </message>
    <message>
        <source>An invitation link begins with https://, not with “{scheme}:”: copy it from Partner Center.</source>
        <translation>招待リンクは「{scheme}:」ではなく https:// で始まります。パートナー センターからコピーしてください。</translation>
    </message>
    <message>
        <source>This page of {host} takes no invitation: copy the link that Partner Center shows.</source>
        <translation>{host} のこのページでは招待を承諾できません。パートナー センターに表示されるリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>This is the link to the customer&apos;s profile, not the invitation: copy the other link of the message.</source>
        <translation>これは招待ではなく、顧客のプロファイルへのリンクです。メッセージのもう 1 つのリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>This is the link to the Microsoft Customer Agreement, not the invitation: copy the invitation link.</source>
        <translation>これは招待ではなく、Microsoft カスタマーアグリーメントへのリンクです。招待リンクをコピーしてください。</translation>
    </message>
    <message>
        <source>The end of the link, “#{route}”, opens no invitation that Microsoft documents: copy the link from Partner Center.</source>
        <translation>リンクの末尾「#{route}」は、Microsoft が公開している招待のページではありません。パートナー センターからリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>The personal link is missing from the text: put it back.</source>
        <translation>専用リンクが文面にありません。リンクを元に戻してください。</translation>
    </message>
    <message>
        <source>The personal link was changed, and the customer would not reach you: mend it.</source>
        <translation>専用リンクが変更されているため、このままでは顧客が貴社につながりません。リンクを元に戻してください。</translation>
    </message>
    <message>
        <source>The personal link stands in the text more than once: keep one.</source>
        <translation>専用リンクが文面に複数あります。1 つだけ残してください。</translation>
    </message>
    <message>
        <source>Something touches the personal link, and mail programs would take it for a part of it: mend it.</source>
        <translation>専用リンクに文字が続いているため、メール プログラムがリンクの一部とみなします。リンクを元に戻してください。</translation>
    </message>
    <message>
        <source>Another invitation link stands in the text, and the customer might take that: remove it.</source>
        <translation>別の招待リンクが文面にあり、顧客がそちらを開くおそれがあります。そのリンクを削除してください。</translation>
    </message>
    <message>
        <source>A piece of an invitation link is left in the text: remove it.</source>
        <translation>招待リンクの一部が文面に残っています。削除してください。</translation>
    </message>
    <message>
        <source>The personal link is safest on a line of its own, where nothing can become a part of it: mend it.</source>
        <translation>専用リンクは、ほかの文字がリンクの一部とみなされないよう、独立した行に置くのが安全です。リンクを元に戻してください。</translation>
    </message>
    <message>
        <source>the public cloud</source>
        <translation>パブリック クラウド</translation>
    </message>
    <message>
        <source>Microsoft Cloud for US Government</source>
        <translation>Microsoft Cloud for US Government</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany</source>
        <translation>Microsoft Cloud Germany</translation>
    </message>
    <message>
        <source>the cloud operated by 21Vianet</source>
        <translation>21Vianet が運営するクラウド</translation>
    </message>
    <message>
        <source>A name stands before an @ in the link&apos;s host, a trick to disguise where it leads: do not use it. Copy the link from Partner Center.</source>
        <translation>リンクのホストの @ の前に名前があります。リンク先を偽装する手口のため、使用しないでください。パートナー センターからリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>The link names a port (“{authority}”), which Partner Center&apos;s links never do: do not use it. Copy the link from Partner Center.</source>
        <translation>リンクにポートの指定 (「{authority}」) があります。パートナー センターのリンクにはない指定のため、使用しないでください。パートナー センターからリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>The host “{host}” hides foreign letters (xn--) that can look like Microsoft&apos;s name: do not use this link. Copy it from Partner Center.</source>
        <translation>ホスト「{host}」には、Microsoft の名前に見せかけることのできる文字 (xn--) が隠れています。このリンクは使用せず、パートナー センターからコピーしてください。</translation>
    </message>
    <message>
        <source>The host “{host}” only looks like one of Microsoft&apos;s: do not use this link. Copy it from Partner Center.</source>
        <translation>ホスト「{host}」は、Microsoft のホストに似せたものです。このリンクは使用せず、パートナー センターからコピーしてください。</translation>
    </message>
    <message>
        <source>“{host}” is not a host of Microsoft&apos;s invitation links: copy the link from Partner Center.</source>
        <translation>「{host}」は Microsoft の招待リンクのホストではありません。パートナー センターからリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>The link belongs to {link_cloud}, the account to {account_cloud}: correct the account&apos;s cloud or copy the link from its Partner Center.</source>
        <translation>リンクは「{link_cloud}」、アカウントは「{account_cloud}」のものです。アカウントのクラウドを修正するか、そのクラウドのパートナー センターからリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>The link invites for the tenant {link_tenant}, not for yours ({account_tenant}): use your own link, or correct the tenant ID.</source>
        <translation>このリンクは貴社のテナント ({account_tenant}) ではなく、テナント {link_tenant} からの招待です。貴社のリンクを使用するか、テナント ID を修正してください。</translation>
    </message>
    <message>
        <source>An indirect reseller&apos;s link also names its provider; this one does not: copy the one under Indirect providers, Invite new customers, or correct the partner type.</source>
        <translation>間接リセラーのリンクにはプロバイダーも記載されますが、このリンクにはありません。パートナー センターの [間接プロバイダー] &gt; [新しい顧客を招待する] のリンクをコピーするか、パートナーの種類を修正してください。</translation>
    </message>
    <message>
        <source>This is an indirect reseller&apos;s link, but the account is none: correct the partner type or use your own link.</source>
        <translation>これは間接リセラーのリンクですが、アカウントは間接リセラーではありません。パートナーの種類を修正するか、貴社のリンクを使用してください。</translation>
    </message>
    <message>
        <source>The link names another indirect provider ({link_provider}) than the account ({account_provider}): use the link for your provider, or correct its tenant ID.</source>
        <translation>リンクの間接プロバイダー ({link_provider}) が、アカウントのもの ({account_provider}) と異なります。貴社のプロバイダー用のリンクを使用するか、プロバイダーのテナント ID を修正してください。</translation>
    </message>
    <message>
        <source>The link names the PartnerID {link_id}, the account {account_id}: check which location invites.</source>
        <translation>リンクの PartnerID は {link_id}、アカウントの PartnerID は {account_id} です。どの拠点から招待するかを確認してください。</translation>
    </message>
    <message>
        <source>The link begins with http://, not https://: copy it from Partner Center again.</source>
        <translation>リンクが https:// ではなく http:// で始まっています。パートナー センターからコピーし直してください。</translation>
    </message>
    <message>
        <source>The end of the link, from the # on, is missing and it would open nothing: copy all of it from Partner Center.</source>
        <translation>リンクの # 以降が欠けているため、開けません。パートナー センターからリンク全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The link is of the kind used from 2018 to 2020, whose page Microsoft has retired: copy a newer one from Partner Center.</source>
        <translation>これは 2018 年から 2020 年まで使われた種類のリンクで、そのページは廃止されています。パートナー センターから新しいリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>The link is of the kind used from 2016 to 2018, since then only where no other is offered: if Partner Center shows a newer one, use that.</source>
        <translation>これは 2016 年から 2018 年まで使われた種類のリンクで、その後は他の種類がない場合にのみ使われています。パートナー センターに新しいリンクが表示される場合は、それを使用してください。</translation>
    </message>
    <message>
        <source>{host} is Microsoft&apos;s, but no document shows this kind of link there: compare it with Partner Center.</source>
        <translation>{host} は Microsoft のホストですが、この種類のリンクは公開文書にありません。パートナー センターと比べてください。</translation>
    </message>
    <message>
        <source>The link has “{name}” more than once: copy it from Partner Center again.</source>
        <translation>リンクに「{name}」が複数あります。パートナー センターからコピーし直してください。</translation>
    </message>
    <message>
        <source>The link has an &amp; with nothing behind it: compare it with Partner Center.</source>
        <translation>リンクの &amp; の後に何もありません。パートナー センターと比べてください。</translation>
    </message>
    <message>
        <source>The link has a part “{name}” that no known invitation link has: compare it with Partner Center.</source>
        <translation>リンクに、既知の招待リンクにはない部分「{name}」があります。パートナー センターと比べてください。</translation>
    </message>
    <message>
        <source>This link asks for administration privileges only, not for a reseller relationship: copy the link of Request a reseller relationship.</source>
        <translation>このリンクは管理特権だけを要求するもので、リセラーの関係は要求しません。[リセラーの関係を要求する] のリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>This is a GDAP request, which does not make you a reseller: copy the link of Request a reseller relationship.</source>
        <translation>これは GDAP の要求で、リセラーの関係は確立されません。[リセラーの関係を要求する] のリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>This link offers a trial: copy the link of Request a reseller relationship from Partner Center.</source>
        <translation>これは試用版を案内するリンクです。パートナー センターの [リセラーの関係を要求する] のリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>This link offers a purchase: copy the link of Request a reseller relationship from Partner Center.</source>
        <translation>これは購入を案内するリンクです。パートナー センターの [リセラーの関係を要求する] のリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>The link does not say that it asks for a reseller relationship: copy it from Partner Center.</source>
        <translation>このリンクには、リセラーの関係の要求であることが示されていません。パートナー センターからコピーしてください。</translation>
    </message>
    <message>
        <source>This link asks for a reseller relationship: paste the other link here.</source>
        <translation>これはリセラーの関係を要求するリンクです。ここには、もう一方のリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>The link does not name the partner&apos;s tenant by a whole id: copy it again from Partner Center.</source>
        <translation>リンクのパートナーのテナント ID が不完全です。パートナー センターからコピーし直してください。</translation>
    </message>
    <message>
        <source>A GDAP link ends in two ids joined by a hyphen; this one has one: copy it from Partner Center again.</source>
        <translation>GDAP のリンクの末尾には、ハイフンでつないだ 2 つの ID がありますが、このリンクには 1 つしかありません。パートナー センターからコピーし直してください。</translation>
    </message>
    <message>
        <source>The id at the end of the GDAP link is not whole: copy it from Partner Center again.</source>
        <translation>GDAP のリンクの末尾の ID が不完全です。パートナー センターからコピーし直してください。</translation>
    </message>
    <message>
        <source>The PartnerID in the link (msppId) is not a number: copy it from Partner Center again.</source>
        <translation>リンクの PartnerID (msppId) が数字ではありません。パートナー センターからコピーし直してください。</translation>
    </message>
    <message>
        <source>The link names the PartnerID {partner_id}, where such links have 0: compare it with Partner Center.</source>
        <translation>この種類のリンクの PartnerID は 0 のはずですが、{partner_id} になっています。パートナー センターと比べてください。</translation>
    </message>
    <message>
        <source>The link names no PartnerID of the indirect reseller (msppId=0): compare it with Partner Center.</source>
        <translation>リンクに間接リセラーの PartnerID がありません (msppId=0)。パートナー センターと比べてください。</translation>
    </message>
    <message>
        <source>The link does not name the indirect provider&apos;s tenant by a whole id: copy it from Partner Center again.</source>
        <translation>リンクの間接プロバイダーのテナント ID が不完全です。パートナー センターからコピーし直してください。</translation>
    </message>
    <message>
        <source>The link names an indirect provider, where such links have none: compare it with Partner Center.</source>
        <translation>この種類のリンクにはないはずの間接プロバイダーが記載されています。パートナー センターと比べてください。</translation>
    </message>
    <message>
        <source>DAP in the link is neither true nor false: copy it from Partner Center again.</source>
        <translation>リンクの DAP が true でも false でもありません。パートナー センターからコピーし直してください。</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany is closed: ask Microsoft before you send this link.</source>
        <translation>Microsoft Cloud Germany は提供を終了しています。このリンクを送信する前に、Microsoft に確認してください。</translation>
    </message>
    <message>
        <source>For the cloud operated by 21Vianet nothing documents what this choice does: ask there before you rely on it.</source>
        <translation>21Vianet が運営するクラウドでは、この選択の効果が公開されていません。使用する前に、21Vianet に確認してください。</translation>
    </message>
    <message>
        <source>In {cloud} a request always includes administration privileges, but this link does not say so: compare it with Partner Center.</source>
        <translation>{cloud} では要求に必ず管理特権が含まれますが、このリンクには指定がありません。パートナー センターと比べてください。</translation>
    </message>
    <message>
        <source>In {cloud} a request always includes administration privileges, but the link says DAP=false: copy it from Partner Center again.</source>
        <translation>{cloud} では要求に必ず管理特権が含まれますが、リンクは DAP=false になっています。パートナー センターからコピーし直してください。</translation>
    </message>
    <message>
        <source>The link does not ask for administration privileges, but you chose to include them: clear the box or use a link that asks.</source>
        <translation>管理特権を含めることを選択しましたが、リンクは管理特権を要求していません。チェックを外すか、管理特権を要求するリンクを使用してください。</translation>
    </message>
    <message>
        <source>The link asks for administration privileges, but you chose not to: select the box or use a link that does not ask.</source>
        <translation>管理特権を含めないことを選択しましたが、リンクは管理特権を要求しています。チェックを入れるか、管理特権を要求しないリンクを使用してください。</translation>
    </message>
    <message>
        <source>This link does not ask for privileges.</source>
        <translation>このリンクは管理特権を要求しません。</translation>
    </message>
    <message>
        <source>This link does not ask for privileges. Whether the choice exists in the cloud operated by 21Vianet is not documented.</source>
        <translation>このリンクは管理特権を要求しません。21Vianet が運営するクラウドで選択できるかどうかは、公開されていません。</translation>
    </message>
    <message>
        <source>Whether the choice exists in the cloud operated by 21Vianet is not documented.</source>
        <translation>21Vianet が運営するクラウドで選択できるかどうかは、公開されていません。</translation>
    </message>
    <message>
        <source>Partners in Microsoft Cloud Germany cannot request a relationship without privileges.</source>
        <translation>Microsoft Cloud Germany のパートナーは、管理特権なしで関係を要求することはできません。</translation>
    </message>
    <message>
        <source>Partners in Microsoft Cloud for US Government cannot request a relationship without privileges.</source>
        <translation>Microsoft Cloud for US Government のパートナーは、管理特権なしで関係を要求することはできません。</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>アフリカ</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>アジア太平洋</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>Latin America and the Caribbean</source>
        <translation>中南米およびカリブ海地域</translation>
    </message>
    <message>
        <source>Middle East, Central Europe and Eastern Europe</source>
        <translation>中東、中央ヨーロッパ、東ヨーロッパ</translation>
    </message>
    <message>
        <source>“{country}” is not a country: choose one from the list.</source>
        <translation>「{country}」という国/地域はありません。一覧から選択してください。</translation>
    </message>
    <message>
        <source>The customer&apos;s country is unknown, so the region cannot be checked: enter it.</source>
        <translation>顧客の国/地域が不明なため、リージョンを確認できません。国/地域を入力してください。</translation>
    </message>
    <message>
        <source>Your own country is unknown, so the region cannot be checked: enter it in the partner account.</source>
        <translation>貴社の国/地域が不明なため、リージョンを確認できません。パートナー アカウントに国/地域を入力してください。</translation>
    </message>
    <message>
        <source>The customer&apos;s country is on no list of the program, so an order may be refused: go on with a reason.</source>
        <translation>顧客の国/地域はプログラムの対象一覧にないため、注文が拒否される可能性があります。続けるには、理由を入力してください。</translation>
    </message>
    <message>
        <source>Your own country is on no list of the program, so an order may be refused: go on with a reason.</source>
        <translation>貴社の国/地域はプログラムの対象一覧にないため、注文が拒否される可能性があります。続けるには、理由を入力してください。</translation>
    </message>
    <message>
        <source>The customer&apos;s region is {theirs}, yours is {ours}. You can sell in your own only: give a reason.</source>
        <translation>顧客のリージョンは{theirs}、貴社のリージョンは{ours}です。販売できるのは貴社と同じリージョン内だけです。理由を入力してください。</translation>
    </message>
    <message>
        <source>In your region: {ours}.</source>
        <translation>貴社と同じリージョンです：{ours}</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain: check it, it looks like contoso.com.</source>
        <translation>「{domain}」はドメインではありません。contoso.com のような形式か確認してください。</translation>
    </message>
    <message>
        <source>“{tenant_id}” is not a tenant ID: copy it again, it looks like 6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e.</source>
        <translation>「{tenant_id}」はテナント ID ではありません。6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e のような形式です。コピーし直してください。</translation>
    </message>
    <message>
        <source>The line is longer than {limit} characters: row left out. Export the list again.</source>
        <translation>行が {limit} 文字を超えるため除外。エクスポートし直してください。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed: row left out. Close it, or export the list again.</source>
        <translation>引用符が閉じていないため除外。閉じるか、エクスポートし直してください。</translation>
    </message>
    <message>
        <source>Damaged, it holds NUL characters: row left out. Export the list again.</source>
        <translation>NUL 文字で破損しているため除外。エクスポートし直してください。</translation>
    </message>
    <message>
        <source>The line is cut, {found} of {expected} values: row left out. Export the list again.</source>
        <translation>値が {expected} 個中 {found} 個しかないため除外。エクスポートし直してください。</translation>
    </message>
    <message>
        <source>{found} values for {expected} columns: row left out. Put quotation marks around texts with the delimiter.</source>
        <translation>{expected} 列に値が {found} 個あるため除外。区切り文字を含む値を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Garbled text: choose encoding {encoding}</source>
        <translation>文字化け。文字コード {encoding} を選択してください。</translation>
    </message>
    <message>
        <source>Garbled in the file itself: row left out. Export the list again.</source>
        <translation>ファイル自体が文字化けしているため除外。エクスポートし直してください。</translation>
    </message>
    <message>
        <source>No tenant ID: row left out. Add it to the file.</source>
        <translation>テナント ID がないため除外。ファイルに追加してください。</translation>
    </message>
    <message>
        <source>Tenant ID is not a GUID: row left out. Mend it in the file.</source>
        <translation>テナント ID が GUID ではないため除外。ファイルで修正してください。</translation>
    </message>
    <message>
        <source>No name: row left out. Add it to the file.</source>
        <translation>名前がないため除外。ファイルに追加してください。</translation>
    </message>
    <message>
        <source>Name longer than {limit} characters: row left out. Shorten it.</source>
        <translation>名前が {limit} 文字を超えるため除外。短くしてください。</translation>
    </message>
    <message>
        <source>No domain: imported, add it later</source>
        <translation>ドメインなしでインポート。後で追加してください</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain: imported without it, add it later</source>
        <translation>「{domain}」はドメインではないため、なしでインポート。後で追加してください</translation>
    </message>
    <message>
        <source>Country “{country}” is not known here: imported without it, add it later</source>
        <translation>「{country}」は不明な国/地域のため、なしでインポート。後で追加してください</translation>
    </message>
    <message>
        <source>No user principal name: row left out. Add it to the file.</source>
        <translation>ユーザー プリンシパル名がないため除外。ファイルに追加してください。</translation>
    </message>
    <message>
        <source>“{address}” is not a user principal name: row left out. Mend it.</source>
        <translation>「{address}」はユーザー プリンシパル名ではないため除外。修正してください。</translation>
    </message>
    <message>
        <source>“{number}” is not a whole number: imported without it, add it later</source>
        <translation>「{number}」は整数ではないため、なしでインポート。後で追加してください</translation>
    </message>
    <message>
        <source>Same tenant ID as line {line}: kept once. Take one of the lines out of the file.</source>
        <translation>{line} 行目とテナント ID が同じため、1 件だけインポート。どちらかの行をファイルから削除してください。</translation>
    </message>
    <message>
        <source>Same customer as line {line}: kept once. Take one of the lines out of the file.</source>
        <translation>{line} 行目と顧客が同じため、1 件だけインポート。どちらかの行をファイルから削除してください。</translation>
    </message>
    <message>
        <source>Same subscription as line {line}: kept once. Take one of the lines out of the file.</source>
        <translation>{line} 行目とサブスクリプションが同じため、1 件だけインポート。どちらかの行をファイルから削除してください。</translation>
    </message>
    <message>
        <source>Same customer and product as line {line}: kept once. Take one of the lines out of the file.</source>
        <translation>{line} 行目と顧客および製品が同じため、1 件だけインポート。どちらかの行をファイルから削除してください。</translation>
    </message>
    <message>
        <source>Same user as line {line}: kept once. Take one of the lines out of the file.</source>
        <translation>{line} 行目とユーザーが同じため、1 件だけインポート。どちらかの行をファイルから削除してください。</translation>
    </message>
    <message>
        <source>“{customer}” is no customer of this account: import the customers list as well.</source>
        <translation>「{customer}」はこのアカウントの顧客ではありません。顧客一覧もインポートしてください。</translation>
    </message>
    <message>
        <source>The row does not say whose it is: add the customer&apos;s tenant ID or domain.</source>
        <translation>どの顧客の行か記載されていません。顧客のテナント ID またはドメインを追加してください。</translation>
    </message>
    <message>
        <source>This customer is not known yet, and the row does not name it: import the customers list as well.</source>
        <translation>この顧客は未登録で、行に顧客名がありません。顧客一覧もインポートしてください。</translation>
    </message>
    <message>
        <source>This subscription is not known yet: import the customer&apos;s subscriptions as well.</source>
        <translation>このサブスクリプションは未登録です。顧客のサブスクリプションもインポートしてください。</translation>
    </message>
    <message>
        <source>This user is not known yet, and the row does not name them: import the list of users as well.</source>
        <translation>このユーザーは未登録で、行にユーザーの名前がありません。ユーザー一覧もインポートしてください。</translation>
    </message>
    <message>
        <source>Only a legacy subscription can have a support contact of its own: the contact was left out.</source>
        <translation>サポート連絡先を指定できるのは、レガシのサブスクリプションだけです。連絡先は除外しました。</translation>
    </message>
    <message>
        <source>A tag has {most} characters at most: left out. Shorten it there, or tag the customer here.</source>
        <translation>{most} 文字を超えるタグのため除外。元のデータで短くするか、この顧客にタグを追加してください。</translation>
    </message>
    <message>
        <source>The customer would have more than {most} tags: left out. Take one off here, then import again.</source>
        <translation>顧客のタグが {most} 個を超えるため除外。この顧客のタグを 1 つ削除してから、インポートし直してください。</translation>
    </message>
    <message>
        <source>Same domain as your customer “{customer}”, whose tenant ID is not known</source>
        <translation>顧客「{customer}」(テナント ID 不明) とドメインが同じです</translation>
    </message>
    <message>
        <source>Same domain as {address}, the contact of your customer “{customer}”, whose tenant ID is not known</source>
        <translation>顧客「{customer}」(テナント ID 不明) の連絡先 {address} とドメインが同じです</translation>
    </message>
    <message>
        <source>Named like your customer “{customer}”, whose tenant ID is not known (alike by {score} %)</source>
        <translation>顧客「{customer}」(テナント ID 不明) と名前が似ています (類似度 {score}%)</translation>
    </message>
    <message>
        <source>Several of your customers have this domain; one is “{customer}”</source>
        <translation>「{customer}」など、複数の顧客とドメインが同じです</translation>
    </message>
    <message>
        <source>Named like your customer “{customer}” (alike by {score} %)</source>
        <translation>顧客「{customer}」と名前が似ています (類似度 {score}%)</translation>
    </message>
    <message>
        <source>The copy knows what came of it</source>
        <translation>コピーにその後の結果があります</translation>
    </message>
    <message>
        <source>Written otherwise in the copy, and later</source>
        <translation>コピーの方が新しく、内容が異なります</translation>
    </message>
    <message>
        <source>You removed it here</source>
        <translation>こちらで削除済み</translation>
    </message>
    <message>
        <source>The account has no invitation link yet</source>
        <translation>アカウントの招待リンクが未登録です</translation>
    </message>
    <message>
        <source>The account has another invitation link</source>
        <translation>アカウントには別の招待リンクが登録されています</translation>
    </message>
    <message>
        <source>Relationship “{relationship}” is not known here: taken as reseller</source>
        <translation>「{relationship}」は不明な関係のため、リセラーとしてインポート</translation>
    </message>
    <message>
        <source>Partner Center: customers</source>
        <translation>パートナー センター：顧客</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Close it elsewhere, or import a copy.</source>
        <translation>「{file}」を読み取れません ({reason})。ほかのプログラムで閉じるか、コピーをインポートしてください。</translation>
    </message>
    <message>
        <source>{file} is not there any more. Find it, and import it from there.</source>
        <translation>「{file}」が見つかりません。移動先を確認し、そこからインポートしてください。</translation>
    </message>
    <message>
        <source>{file} may not be opened: close it in other programs, or import a copy from a folder of your own.</source>
        <translation>「{file}」を開くことができません。ほかのプログラムで開いている場合は閉じるか、ご自身のフォルダーにコピーして、そのコピーをインポートしてください。</translation>
    </message>
    <message>
        <source>{file} is a folder: choose the list in it.</source>
        <translation>「{file}」はフォルダーです。その中の一覧を選択してください。</translation>
    </message>
    <message>
        <source>{file} is not a file that can be imported: choose the list itself.</source>
        <translation>「{file}」はインポートできるファイルではありません。一覧のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is empty. Export the list again.</source>
        <translation>「{file}」は空です。一覧をエクスポートし直してください。</translation>
    </message>
    <message>
        <source>{file} is an old workbook, or one with a password: open it, save it as .xlsx without a password, and import that file.</source>
        <translation>「{file}」は古い形式のブックか、パスワード付きのブックです。開いて、パスワードなしの .xlsx 形式で保存し、そのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>{file} is neither text nor a workbook. Export the list again as CSV, Excel or JSON.</source>
        <translation>「{file}」はテキスト ファイルでもブックでもありません。一覧を CSV、Excel、JSON のいずれかの形式でエクスポートし直してください。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB: split it and import the parts.</source>
        <translation>「{file}」は {limit} MB を超えています。分割してインポートしてください。</translation>
    </message>
    <message>
        <source>The draft would not have arrived whole, so it was not handed over. Try one of the other two ways.</source>
        <translation>下書きの全文が届かないおそれがあるため、渡しませんでした。ほかの 2 つの方法のどちらかを試してください。</translation>
    </message>
    <message>
        <source>Opens as a new message in your mail program</source>
        <translation>メール プログラムで新しいメッセージとして開きます</translation>
    </message>
    <message>
        <source>{length:,} of {limit:,} characters: fits in one link.</source>
        <translation>{limit:,} 文字中 {length:,} 文字：1 つのリンクに収まります。</translation>
    </message>
    <message>
        <source>Opens as a draft file (.eml) in your mail program</source>
        <translation>下書きファイル (.eml) としてメール プログラムで開きます</translation>
    </message>
    <message>
        <source>{length:,} of {limit:,} characters: opens as a draft file.</source>
        <translation>{limit:,} 文字中 {length:,} 文字：下書きファイルを使います。</translation>
    </message>
    <message>
        <source>Copies the text and opens a new message to paste it into</source>
        <translation>文面をコピーし、貼り付け先の新しいメッセージを開きます</translation>
    </message>
    <message>
        <source>{length:,} of {limit:,} characters: too long for one link.</source>
        <translation>{limit:,} 文字中 {length:,} 文字：1 つのリンクには長すぎます。</translation>
    </message>
    <message>
        <source>No mail program is set</source>
        <translation>メール プログラムが設定されていません</translation>
    </message>
    <message>
        <source>Choose a default mail program in your system&apos;s settings, or use Copy to clipboard or Save as….</source>
        <translation>システムの設定で既定のメール プログラムを選択するか、[クリップボードにコピー] または [名前を付けて保存…] を使用してください。</translation>
    </message>
    <message>
        <source>Too long to open in a mail program</source>
        <translation>長すぎるため、メール プログラムで開けません</translation>
    </message>
    <message>
        <source>{length:,} of {limit:,} characters: shorten To or Subject, or use Copy to clipboard.</source>
        <translation>{limit:,} 文字中 {length:,} 文字：宛先または件名を短くするか、[クリップボードにコピー] を使用してください。</translation>
    </message>
    <message>
        <source>Line {line} of the template must begin with “Subject:”.</source>
        <translation>テンプレートの {line} 行目は「Subject:」で始めてください。</translation>
    </message>
    <message>
        <source>Line {line} of the template must be blank, then the text.</source>
        <translation>テンプレートの {line} 行目は空行にし、その後に本文を書いてください。</translation>
    </message>
    <message>
        <source>Line {line} of the template cannot be read: {reason}. Correct that line.</source>
        <translation>テンプレートの {line} 行目を読み取れません：{reason}。この行を修正してください。</translation>
    </message>
    <message>
        <source>Line {line} of the template uses “{construct}”. Use only facts, conditions and these filters: {filters}.</source>
        <translation>テンプレートの {line} 行目で「{construct}」が使われています。使用できるのは、変数、条件、次のフィルターだけです：{filters}。</translation>
    </message>
    <message>
        <source>Line {line} of the template asks for “{name}”, which is not known. Known are: {known}.</source>
        <translation>テンプレートの {line} 行目の「{name}」は不明な変数です。次の変数を使用してください：{known}。</translation>
    </message>
    <message>
        <source>An invitation is already open</source>
        <translation>返答待ちの招待があります</translation>
    </message>
    <message>
        <source>Asking twice may confuse the customer.</source>
        <translation>重ねて送ると混乱を招くことがあります。</translation>
    </message>
    <message>
        <source>A request to this customer is unfinished</source>
        <translation>この顧客への作成途中の要求があります</translation>
    </message>
    <message>
        <source>Go on with it, or write a second one here.</source>
        <translation>続きを作成するか、ここで新しい要求を作成してください。</translation>
    </message>
    <message>
        <source>Already your reseller customer</source>
        <translation>すでにリセラーの関係がある顧客です</translation>
    </message>
    <message>
        <source>Request again only to restore administration privileges.</source>
        <translation>管理特権を復元する場合のみ、再度要求してください。</translation>
    </message>
    <message>
        <source>Outside your region</source>
        <translation>貴社のリージョン外です</translation>
    </message>
    <message>
        <source>Not a country of the program</source>
        <translation>プログラムの対象外の国/地域です</translation>
    </message>
    <message>
        <source>Rename {customer}</source>
        <translation>「{customer}」の名前の変更</translation>
    </message>
    <message>
        <source>Change reading of {customer}</source>
        <translation>「{customer}」のふりがなの変更</translation>
    </message>
    <message>
        <source>Change domain of {customer}</source>
        <translation>「{customer}」のドメインの変更</translation>
    </message>
    <message>
        <source>Change tenant ID of {customer}</source>
        <translation>「{customer}」のテナント ID の変更</translation>
    </message>
    <message>
        <source>Change country of {customer}</source>
        <translation>「{customer}」の国/地域の変更</translation>
    </message>
    <message>
        <source>Change language of {customer}</source>
        <translation>「{customer}」の言語の変更</translation>
    </message>
    <message>
        <source>Change contact of {customer}</source>
        <translation>「{customer}」の連絡先の変更</translation>
    </message>
    <message>
        <source>Change e-mail of {customer}</source>
        <translation>「{customer}」のメール アドレスの変更</translation>
    </message>
    <message>
        <source>Change relationship of {customer}</source>
        <translation>「{customer}」の関係の変更</translation>
    </message>
    <message>
        <source>Change permissions of {customer}</source>
        <translation>「{customer}」のアクセス許可の変更</translation>
    </message>
    <message>
        <source>Change the tenant&apos;s name of {customer}</source>
        <translation>「{customer}」のテナントの名称の変更</translation>
    </message>
    <message>
        <source>Change when {customer} accepted the agreement</source>
        <translation>「{customer}」の契約への同意日の変更</translation>
    </message>
    <message>
        <source>Change who accepted the agreement for {customer}</source>
        <translation>「{customer}」の契約への同意者の変更</translation>
    </message>
    <message>
        <source>Change details of {customer}</source>
        <translation>「{customer}」の詳細の変更</translation>
    </message>
    <message>
        <source>Add {customer}</source>
        <translation>「{customer}」の追加</translation>
    </message>
    <message>
        <source>Remove {customer}</source>
        <translation>「{customer}」の削除</translation>
    </message>
    <message>
        <source>Remove {count} customers</source>
        <translation>{count} 件の顧客の削除</translation>
    </message>
    <message>
        <source>Restore {customer}</source>
        <translation>「{customer}」の復元</translation>
    </message>
    <message>
        <source>Restore {count} customers</source>
        <translation>{count} 件の顧客の復元</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>顧客名を入力してください。</translation>
    </message>
    <message>
        <source>There are no texts in “{language}” yet: choose a language from the list.</source>
        <translation>「{language}」の文面はまだありません。一覧から言語を選択してください。</translation>
    </message>
    <message>
        <source>{customer} has this tenant ID already: open that customer instead.</source>
        <translation>このテナント ID は「{customer}」に登録済みです。その顧客を開いてください。</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>「{file}」のインポート</translation>
    </message>
    <message>
        <source>Import {file} and {count} more</source>
        <translation>「{file}」ほか {count} 件のファイルのインポート</translation>
    </message>
    <message>
        <source>Something stored changed since this preview was made. Nothing was imported: look again.</source>
        <translation>このプレビューの作成後に、保存済みのデータが変更されました。何もインポートされていません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or add a new one.</source>
        <translation>一覧から顧客を選択するか、新しく追加してください。</translation>
    </message>
    <message>
        <source>Write why you ask a customer outside your region.</source>
        <translation>リージョン外の顧客に要求する理由を入力してください。</translation>
    </message>
    <message>
        <source>Set up your partner account first: requests are made in its name.</source>
        <translation>先にパートナー アカウントを設定してください。要求はそのアカウントの名前で行われます。</translation>
    </message>
    <message>
        <source>The account {account} has no invitation link yet: paste the one Partner Center shows.</source>
        <translation>アカウント「{account}」には招待リンクがまだありません。パートナー センターに表示されるリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no invitation link in this text: copy it again from Request a reseller relationship in Partner Center.</source>
        <translation>このテキストには招待リンクがありません。パートナー センターの [リセラーの関係を要求する] からコピーし直してください。</translation>
    </message>
    <message>
        <source>There are different invitation links in this text: paste only the one to be used.</source>
        <translation>このテキストには異なる招待リンクが複数あります。使用するリンクだけを貼り付けてください。</translation>
    </message>
    <message>
        <source>The text also holds a link of another kind, which is not used: check that you copied the right text.</source>
        <translation>このテキストには、使用されない別の種類のリンクも含まれています。正しいテキストをコピーしたか確認してください。</translation>
    </message>
    <message>
        <source>Set up {account}</source>
        <translation>「{account}」の設定</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>「{account}」の変更</translation>
    </message>
    <message>
        <source>Make {account} the default</source>
        <translation>「{account}」の既定への設定</translation>
    </message>
    <message>
        <source>Customers and what was sent to them belong to {account}, so it stays: make another account the default instead.</source>
        <translation>「{account}」には顧客と送信の記録があるため、削除できません。代わりに、別のアカウントを既定にしてください。</translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation>「{account}」の削除</translation>
    </message>
    <message>
        <source>Enter your PartnerID: an indirect reseller&apos;s requests name it.</source>
        <translation>PartnerID を入力してください。間接リセラーの要求に記載されます。</translation>
    </message>
    <message>
        <source>Enter your provider&apos;s name: the customer accepts it together with you.</source>
        <translation>プロバイダー名を入力してください。顧客は貴社とあわせてプロバイダーも承認します。</translation>
    </message>
    <message>
        <source>Enter your provider&apos;s tenant ID, or paste your invitation link, which names it.</source>
        <translation>プロバイダーのテナント ID を入力するか、それを含む招待リンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>{account} has this tenant ID already: change that account instead.</source>
        <translation>このテナント ID は「{account}」に登録済みです。そのアカウントを変更してください。</translation>
    </message>
    <message>
        <source>Enter the name customers know you by.</source>
        <translation>顧客に示す名称を入力してください。</translation>
    </message>
    <message>
        <source>“{partner_id}” is not a PartnerID: it is a number, shown in Partner Center&apos;s settings.</source>
        <translation>「{partner_id}」は PartnerID ではありません。パートナー センターの設定に表示される数字を入力してください。</translation>
    </message>
    <message>
        <source>Mark request to {customer} as sent</source>
        <translation>「{customer}」への要求の送信済みへの変更</translation>
    </message>
    <message>
        <source>Mark request to {customer} as accepted</source>
        <translation>「{customer}」への要求の承諾済みへの変更</translation>
    </message>
    <message>
        <source>Mark request to {customer} as declined</source>
        <translation>「{customer}」への要求の辞退への変更</translation>
    </message>
    <message>
        <source>Withdraw request to {customer}</source>
        <translation>「{customer}」への要求の取り下げ</translation>
    </message>
    <message>
        <source>Discard unfinished request to {customer}</source>
        <translation>「{customer}」への作成途中の要求の破棄</translation>
    </message>
    <message>
        <source>Discard {count} unfinished requests</source>
        <translation>{count} 件の作成途中の要求の破棄</translation>
    </message>
    <message>
        <source>“{what}” can no longer be taken back or repeated, because it was changed again since. Open the record and change it there.</source>
        <translation>「{what}」は、その後に変更されたため、取り消しややり直しができなくなりました。記録を開いて変更してください。</translation>
    </message>
    <message>
        <source>{path} was not closed properly and is read-only, so its last changes cannot be read. Copy it together with the files beside it whose names begin the same to a folder you can write to, and open the copy.</source>
        <translation>「{path}」は正しく閉じられておらず、読み取り専用のため、最後の変更を読み取れません。同じ名前で始まるファイルと一緒に書き込みできるフォルダーにコピーし、そのコピーを開いてください。</translation>
    </message>
    <message>
        <source>Another program is writing to {path} and did not finish in time. Nothing was changed: try again, and close other programs that use this file if it happens again.</source>
        <translation>別のプログラムが「{path}」に書き込んでおり、時間内に終わりませんでした。何も変更されていません。もう一度試してください。繰り返し発生する場合は、このファイルを使用しているほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>{path} is read-only, so nothing can be changed here. To work with it, copy it to a folder you can write to and open the copy.</source>
        <translation>「{path}」は読み取り専用のため、変更できません。作業するには、書き込みできるフォルダーにコピーして、そのコピーを開いてください。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing of this change was kept, and all earlier work is safe: free some space and try again.</source>
        <translation>「{path}」のあるディスクに空きがありません。今回の変更は保存されませんでしたが、それまでの作業は無事です。空き領域を確保して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Restore a backup from the File menu, or start Partner Desk again to salvage what can be read; the damaged file is always kept.</source>
        <translation>「{path}」は破損しており、読み取れません。[ファイル] メニューからバックアップを復元するか、Partner Desk を起動し直して、読み取れるデータを回復してください。破損したファイルは必ず残ります。</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that its folder exists and that you may read and write there, or choose another file.</source>
        <translation>「{path}」を開けません。フォルダーがあること、読み書きできることを確認するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer. Check that the drive or network folder is connected, then try again.</source>
        <translation>「{path}」のあるディスクが応答しません。ドライブまたはネットワーク フォルダーが接続されていることを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes), so it is not a Partner Desk database. Move it away and start again for a new database, or copy a file out of the “backups” folder beside it and open that copy.</source>
        <translation>「{path}」は空 (0 バイト) で、Partner Desk のデータベースではありません。別の場所に移して新しいデータベースを作成するか、同じ場所の「backups」フォルダーからファイルをコピーして、そのコピーを開いてください。</translation>
    </message>
    <message>
        <source>{path} is not a Partner Desk database: it belongs to another program, or its beginning is damaged. It was not touched. Choose another file, or copy one out of the “backups” folder beside it and open that copy.</source>
        <translation>「{path}」は Partner Desk のデータベースではありません。別のプログラムのファイルか、先頭部分が破損しています。ファイルは変更していません。別のファイルを選択するか、同じ場所の「backups」フォルダーからファイルをコピーして、そのコピーを開いてください。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Partner Desk. It was not touched. Install the newer version to open it, or choose another file.</source>
        <translation>「{path}」は新しいバージョンの Partner Desk で作成されています。ファイルは変更していません。新しいバージョンをインストールして開くか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{path} is locked by another program. Close the program that uses it (a database viewer, a backup), then try again.</source>
        <translation>「{path}」は別のプログラムによってロックされています。使用しているプログラム (データベース ビューアー、バックアップなど) を閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} was made by an older version of Partner Desk and is read-only, so it cannot be brought up to date. Copy it to a folder you can write to and open the copy.</source>
        <translation>「{path}」は古いバージョンの Partner Desk で作成されており、読み取り専用のため更新できません。書き込みできるフォルダーにコピーして、そのコピーを開いてください。</translation>
    </message>
    <message>
        <source>{path}, which was open last time, is no longer there. Connect its drive and try again, choose where it is now, or start a new database.</source>
        <translation>前回開いていた「{path}」が見つかりません。ドライブを接続してもう一度試すか、現在の場所を選択するか、新しいデータベースを作成してください。</translation>
    </message>
    <message>
        <source>Another Partner Desk window has this database open and does not answer. You can work here: both windows keep everything, but each shows the other&apos;s changes only after its next step.</source>
        <translation>このデータベースは別の Partner Desk のウィンドウで開かれていますが、応答がありません。ここで作業を続けられます。どちらのウィンドウの変更も保存されますが、もう一方の変更は次の操作の後に表示されます。</translation>
    </message>
    <message>
        <source>The clipboard did not take the text; another program may hold it. Try again, or use Save as….</source>
        <translation>クリップボードにコピーできませんでした。別のプログラムが使用している可能性があります。もう一度試すか、[名前を付けて保存…] を使用してください。</translation>
    </message>
    <message>
        <source>Copied {count:,} characters</source>
        <translation>{count:,} 文字をコピーしました</translation>
    </message>
    <message>
        <source>Copied {count:,} characters, link included</source>
        <translation>リンクを含む {count:,} 文字をコピーしました</translation>
    </message>
    <message>
        <source>Saved “{name}”, link included</source>
        <translation>リンクを含めて「{name}」に保存しました</translation>
    </message>
    <message>
        <source>Paste it into its place in your mail program.</source>
        <translation>メール プログラムの該当する欄に貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste it into an email to your customer and send it.</source>
        <translation>顧客へのメールに貼り付けて送信してください。</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>ディスクの応答なし</translation>
    </message>
    <message>
        <source>Send it to your customer from your mail program.</source>
        <translation>メール プログラムから顧客に送信してください。</translation>
    </message>
    <message>
        <source>Asked your mail program to open the draft.</source>
        <translation>メール プログラムに下書きを渡しました。</translation>
    </message>
    <message>
        <source>Nothing there? Copy to clipboard.</source>
        <translation>開かない場合は、[クリップボードにコピー] を使用してください。</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into the message.</source>
        <translation>文面をクリップボードにコピーしました。メッセージに貼り付けてください。</translation>
    </message>
    <message>
        <source>Asked your mail program to open a message. Nothing there? Begin one and paste it.</source>
        <translation>メール プログラムに新しいメッセージを開くよう指示しました。開かない場合は、新しいメッセージを作成して貼り付けてください。</translation>
    </message>
    <message>
        <source>Your system did not answer. Try again.</source>
        <translation>システムから応答がありません。もう一度試してください。</translation>
    </message>
    <message>
        <source>{what}. {next_step}</source>
        <translation>{what}。{next_step}</translation>
    </message>
    <message>
        <source>Your mail program could not be started. Use Copy to clipboard or Save as… instead.</source>
        <translation>メール プログラムを起動できませんでした。代わりに [クリップボードにコピー] または [名前を付けて保存…] を使用してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced: it may be open in another program. Close it there and try again, or choose another name.</source>
        <translation>「{name}」を置き換えられません。別のプログラムで開かれている可能性があります。閉じてからもう一度試すか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is no room left for “{name}”. Free some space, or save it in another place.</source>
        <translation>「{name}」を保存する空き領域がありません。空き領域を確保するか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>“{folder}” does not let you save files. Choose another folder.</source>
        <translation>「{folder}」には保存できません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there any more. Choose another folder.</source>
        <translation>フォルダー「{folder}」が見つかりません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another name or folder.</source>
        <translation>「{name}」を保存できませんでした ({reason})。別の名前またはフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Something in Partner Desk went wrong. Nothing was changed; try again.</source>
        <translation>Partner Desk で問題が発生しました。何も変更されていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>“{date}” is not a date: enter year, month and day, like 2026-11-22.</source>
        <translation>「{date}」は日付ではありません。2026-11-22 のように年月日を入力してください。</translation>
    </message>
    <message>
        <source>{date} is still to come: enter the day on which it happened.</source>
        <translation>{date} は未来の日付です。実際の日付を入力してください。</translation>
    </message>
    <message>
        <source>Assign {product} to {user}</source>
        <translation>「{user}」への「{product}」の割り当て</translation>
    </message>
    <message>
        <source>Assign {product} to {count} users</source>
        <translation>{count} 人のユーザーへの「{product}」の割り当て</translation>
    </message>
    <message>
        <source>Take {product} from {user}</source>
        <translation>「{user}」の「{product}」の割り当て解除</translation>
    </message>
    <message>
        <source>Take {product} from {count} users</source>
        <translation>{count} 人のユーザーの「{product}」の割り当て解除</translation>
    </message>
    <message>
        <source>Change licenses of {user}</source>
        <translation>「{user}」のライセンスの変更</translation>
    </message>
    <message>
        <source>Add {product} to {customer}</source>
        <translation>「{customer}」への「{product}」の追加</translation>
    </message>
    <message>
        <source>Change seats of {product} of {customer}</source>
        <translation>「{customer}」の「{product}」のシート数の変更</translation>
    </message>
    <message>
        <source>This customer has seats of {product} already: change their number instead.</source>
        <translation>この顧客には「{product}」のシートが登録済みです。シート数を変更してください。</translation>
    </message>
    <message>
        <source>Rename {service} of {customer}</source>
        <translation>「{customer}」の「{service}」の名前の変更</translation>
    </message>
    <message>
        <source>Change status of {service} of {customer}</source>
        <translation>「{customer}」の「{service}」の状態の変更</translation>
    </message>
    <message>
        <source>Change quantity of {service} of {customer}</source>
        <translation>「{customer}」の「{service}」の数量の変更</translation>
    </message>
    <message>
        <source>Change renewal of {service} of {customer}</source>
        <translation>「{customer}」の「{service}」の更新設定の変更</translation>
    </message>
    <message>
        <source>Change end of {service} of {customer}</source>
        <translation>「{customer}」の「{service}」の終了日の変更</translation>
    </message>
    <message>
        <source>Change details of {service} of {customer}</source>
        <translation>「{customer}」の「{service}」の詳細の変更</translation>
    </message>
    <message>
        <source>Add {service} to {customer}</source>
        <translation>「{customer}」への「{service}」の追加</translation>
    </message>
    <message>
        <source>Change support contact of {service} of {customer}</source>
        <translation>「{customer}」の「{service}」のサポート連絡先の変更</translation>
    </message>
    <message>
        <source>Change support contact of {count} services</source>
        <translation>{count} 件のサービスのサポート連絡先の変更</translation>
    </message>
    <message>
        <source>Enter the service&apos;s name.</source>
        <translation>サービス名を入力してください。</translation>
    </message>
    <message>
        <source>{service} has this subscription ID already: open that service instead.</source>
        <translation>このサブスクリプション ID は「{service}」に登録済みです。そのサービスを開いてください。</translation>
    </message>
    <message>
        <source>Legacy services are active, suspended or deleted: choose one of these, or new commerce.</source>
        <translation>レガシのサービスの状態は、アクティブ、一時停止、削除済みのいずれかです。このいずれかを選択するか、新しいコマースを選択してください。</translation>
    </message>
    <message>
        <source>{service} is supported by the provider: a reseller can be designated for legacy services only.</source>
        <translation>「{service}」のサポートはプロバイダーが行います。リセラーを指定できるのは、レガシのサービスだけです。</translation>
    </message>
    <message>
        <source>“{term}” is not a term: choose one from the list.</source>
        <translation>「{term}」という期間はありません。一覧から選択してください。</translation>
    </message>
    <message>
        <source>A service ends after it starts ({date}): enter a later day.</source>
        <translation>終了日には、開始日 ({date}) より後の日付を入力してください。</translation>
    </message>
    <message>
        <source>Add support contact {name}</source>
        <translation>サポート連絡先「{name}」の追加</translation>
    </message>
    <message>
        <source>Change support contact {name}</source>
        <translation>サポート連絡先「{name}」の変更</translation>
    </message>
    <message>
        <source>Remove support contact {name}</source>
        <translation>サポート連絡先「{name}」の削除</translation>
    </message>
    <message>
        <source>Enter the reseller&apos;s name.</source>
        <translation>リセラー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the reseller&apos;s tenant ID: Partner Center knows them by it.</source>
        <translation>リセラーのテナント ID を入力してください。パートナー センターは、リセラーをテナント ID で識別します。</translation>
    </message>
    <message>
        <source>{name} has this tenant ID already.</source>
        <translation>このテナント ID は「{name}」に登録済みです。</translation>
    </message>
    <message>
        <source>“{partner_id}” is not a PartnerID: it is a number. Leave it empty if unknown.</source>
        <translation>「{partner_id}」は PartnerID ではありません。数字を入力するか、不明な場合は空のままにしてください。</translation>
    </message>
    <message>
        <source>Rename {user}</source>
        <translation>「{user}」の名前の変更</translation>
    </message>
    <message>
        <source>Change reading of {user}</source>
        <translation>「{user}」のふりがなの変更</translation>
    </message>
    <message>
        <source>Change address of {user}</source>
        <translation>「{user}」のアドレスの変更</translation>
    </message>
    <message>
        <source>Change state of {user}</source>
        <translation>「{user}」の状態の変更</translation>
    </message>
    <message>
        <source>Change usage location of {user}</source>
        <translation>「{user}」の利用場所の変更</translation>
    </message>
    <message>
        <source>Change details of {user}</source>
        <translation>「{user}」の詳細の変更</translation>
    </message>
    <message>
        <source>Add {user}</source>
        <translation>「{user}」の追加</translation>
    </message>
    <message>
        <source>Activate {user}</source>
        <translation>「{user}」の有効化</translation>
    </message>
    <message>
        <source>Activate {count} users</source>
        <translation>{count} 人のユーザーの有効化</translation>
    </message>
    <message>
        <source>Deactivate {user}</source>
        <translation>「{user}」の無効化</translation>
    </message>
    <message>
        <source>Deactivate {count} users</source>
        <translation>{count} 人のユーザーの無効化</translation>
    </message>
    <message>
        <source>Remove {user}</source>
        <translation>「{user}」の削除</translation>
    </message>
    <message>
        <source>Remove {count} users</source>
        <translation>{count} 人のユーザーの削除</translation>
    </message>
    <message>
        <source>Restore {user}</source>
        <translation>「{user}」の復元</translation>
    </message>
    <message>
        <source>Restore {count} users</source>
        <translation>{count} 人のユーザーの復元</translation>
    </message>
    <message>
        <source>Enter the user&apos;s name.</source>
        <translation>ユーザーの名前を入力してください。</translation>
    </message>
    <message>
        <source>{user} has “{value}” already: open that user instead.</source>
        <translation>「{value}」は「{user}」に登録済みです。そのユーザーを開いてください。</translation>
    </message>
    <message>
        <source>Enter 0 or a larger number.</source>
        <translation>0 以上の数値を入力してください。</translation>
    </message>
    <message>
        <source>“{id}” is not an ID of Microsoft&apos;s: copy it again, or leave it empty.</source>
        <translation>「{id}」は Microsoft の ID ではありません。コピーし直すか、空のままにしてください。</translation>
    </message>
    <message>
        <source>Mark subscriptions of {customer} as suspended</source>
        <translation>「{customer}」のサブスクリプションの一時停止への変更</translation>
    </message>
    <message>
        <source>Mark reservations of {customer} as canceled</source>
        <translation>「{customer}」の予約のキャンセル済みへの変更</translation>
    </message>
    <message>
        <source>Mark software of {customer} as canceled</source>
        <translation>「{customer}」のソフトウェアのキャンセル済みへの変更</translation>
    </message>
    <message>
        <source>The customer leaves your customers list in Partner Center.</source>
        <translation>パートナー センターの顧客一覧から、この顧客が削除されます。</translation>
    </message>
    <message>
        <source>You leave the customer&apos;s list of support contacts.</source>
        <translation>顧客のサポート連絡先の一覧から、貴社が削除されます。</translation>
    </message>
    <message>
        <source>Your delegated administration privileges end.</source>
        <translation>貴社の委任された管理特権は終了します。</translation>
    </message>
    <message>
        <source>The customer can buy nothing more through you.</source>
        <translation>顧客は貴社を通じて購入できなくなります。</translation>
    </message>
    <message>
        <source>Telling the customer is up to you: Partner Center sends no notice.</source>
        <translation>パートナー センターから顧客に通知は送信されません。貴社から顧客に知らせてください。</translation>
    </message>
    <message>
        <source>The relationship with {customer} cannot be removed yet: end what the checklist still shows first.</source>
        <translation>「{customer}」との関係はまだ削除できません。先に、チェックリストに残っているものを終了してください。</translation>
    </message>
    <message>
        <source>Remove relationship with {customer}</source>
        <translation>「{customer}」との関係の削除</translation>
    </message>
    <message>
        <source>{product}: {needed} seats would be used, {owned} are owned. Free some seats or buy more, or choose to go over.</source>
        <translation>「{product}」の使用シート数が {needed} になり、所有シート数の {owned} を超えます。シートを空けるか追加購入するか、超過を許可してください。</translation>
    </message>
    <message>
        <source>Service request on behalf of our customer {customer}</source>
        <translation>顧客「{customer}」に代わって行うサービス要求</translation>
    </message>
    <message>
        <source>We are the customer&apos;s partner in the Cloud Solution Provider program. The customer has removed our administrator permissions; we remain responsible for supporting them and open this request on their behalf.</source>
        <translation>当社は、クラウド ソリューション プロバイダー プログラムにおけるこの顧客のパートナーです。顧客は当社の管理者アクセス許可を削除しましたが、当社は引き続き顧客をサポートする責任を負っているため、顧客に代わってこのサービス要求を行います。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>パートナー</translation>
    </message>
    <message>
        <source>Customer tenant ID</source>
        <translation>顧客テナント ID</translation>
    </message>
    <message>
        <source>Customer domain</source>
        <translation>顧客ドメイン</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>顧客名</translation>
    </message>
    <message>
        <source>SKU ID</source>
        <translation>SKU ID</translation>
    </message>
    <message>
        <source>SKU part number</source>
        <translation>SKU 品番</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>製品名</translation>
    </message>
    <message>
        <source>Partner account</source>
        <translation>パートナー アカウント</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft ID</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>テナント名</translation>
    </message>
    <message>
        <source>Primary domain name</source>
        <translation>プライマリ ドメイン名</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Not in the list since</source>
        <translation>一覧にない日付</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation>使用中のシート</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <translation>所有シート</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Invitation since</source>
        <translation>招待の日付</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>担当者のメール</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国/地域</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Agreement accepted on</source>
        <translation>契約同意日</translation>
    </message>
    <message>
        <source>Agreement accepted by</source>
        <translation>契約同意者</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>サブスクリプション ID</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>コマース</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>請求サイクル</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>試用版</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>リセラー</translation>
    </message>
    <message>
        <source>Support contact</source>
        <translation>サポート連絡先</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>ユーザー プリンシパル名</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation>利用場所</translation>
    </message>
    <message>
        <source>Domain type</source>
        <translation>ドメインの種類</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Active units</source>
        <translation>有効な数</translation>
    </message>
    <message>
        <source>Consumed units</source>
        <translation>使用済みの数</translation>
    </message>
    <message>
        <source>Suspended units</source>
        <translation>停止中の数</translation>
    </message>
    <message>
        <source>Warning units</source>
        <translation>警告の数</translation>
    </message>
    <message>
        <source>Known holders</source>
        <translation>既知の所有者</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>What the customer needs help with:</source>
        <translation>顧客がサポートを必要としている内容：</translation>
    </message>
    <message>
        <source>- Name: {value}</source>
        <translation>- 名前：{value}</translation>
    </message>
    <message>
        <source>- Domain: {value}</source>
        <translation>- ドメイン：{value}</translation>
    </message>
    <message>
        <source>- Tenant ID: {value}</source>
        <translation>- テナント ID：{value}</translation>
    </message>
    <message>
        <source>- Country: {value}</source>
        <translation>- 国/地域：{value}</translation>
    </message>
    <message>
        <source>- Region: {value}</source>
        <translation>- リージョン：{value}</translation>
    </message>
    <message>
        <source>- Contact: {value}</source>
        <translation>- 連絡先：{value}</translation>
    </message>
    <message>
        <source>- PartnerID: {value}</source>
        <translation>- PartnerID：{value}</translation>
    </message>
    <message>
        <source>- Indirect provider: {value}</source>
        <translation>- 間接プロバイダー：{value}</translation>
    </message>
    <message>
        <source>- E-mail: {value}</source>
        <translation>- メール アドレス：{value}</translation>
    </message>
    <message>
        <source>- None known</source>
        <translation>- 不明</translation>
    </message>
    <message>
        <source>- {service}, subscription {id}</source>
        <translation>- {service}、サブスクリプション {id}</translation>
    </message>
    <message>
        <source>- {service}</source>
        <translation>- {service}</translation>
    </message>
    <message>
        <source>- and {count} more</source>
        <translation>- ほか {count} 件</translation>
    </message>
    <message>
        <source>Tag {customer} “{tag}”</source>
        <translation>「{customer}」へのタグ「{tag}」の追加</translation>
    </message>
    <message>
        <source>Tag {count} customers “{tag}”</source>
        <translation>{count} 件の顧客へのタグ「{tag}」の追加</translation>
    </message>
    <message>
        <source>Take tag “{tag}” off {customer}</source>
        <translation>「{customer}」のタグ「{tag}」の削除</translation>
    </message>
    <message>
        <source>Take tag “{tag}” off {count} customers</source>
        <translation>{count} 件の顧客のタグ「{tag}」の削除</translation>
    </message>
    <message>
        <source>Enter a tag.</source>
        <translation>タグを入力してください。</translation>
    </message>
    <message>
        <source>A tag has {most} characters at most: shorten it.</source>
        <translation>タグは {most} 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>{customer} has {most} tags, which is the most: take one off first.</source>
        <translation>「{customer}」のタグは上限の {most} 個に達しています。先に、タグを 1 つ削除してください。</translation>
    </message>
    <message>
        <source>Add note about {customer}</source>
        <translation>「{customer}」のメモの追加</translation>
    </message>
    <message>
        <source>Change note about {customer}</source>
        <translation>「{customer}」のメモの変更</translation>
    </message>
    <message>
        <source>Remove note about {customer}</source>
        <translation>「{customer}」のメモの削除</translation>
    </message>
    <message>
        <source>Write something, or remove the note.</source>
        <translation>内容を入力するか、メモを削除してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>{path} is damaged, so it cannot be used as a backup. Choose another one.</source>
        <translation>「{path}」は破損しているため、バックアップとして使用できません。別のバックアップを選択してください。</translation>
    </message>
    <message>
        <source>{path} is not a Partner Desk database. Choose another file; nothing was changed.</source>
        <translation>「{path}」は Partner Desk のデータベースではありません。別のファイルを選択してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>“{date}” is not a date: imported without it, add it later</source>
        <translation>「{date}」は日付ではないため、なしでインポート。後で追加してください</translation>
    </message>
    <message>
        <source>The encoding {encoding} does not have these characters: {characters}. The first is in “{example}”. Choose UTF-8, or have a question mark written for each of them.</source>
        <translation>文字コード {encoding} では、次の文字を保存できません：{characters} (最初の文字は「{example}」にあります)。UTF-8 を選択するか、これらの文字を疑問符に置き換えてください。</translation>
    </message>
    <message>
        <source>“{name}” does not hold an export of Partner Desk. Choose a file that was exported from it.</source>
        <translation>「{name}」の内容は Partner Desk のエクスポートではありません。Partner Desk からエクスポートされたファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” was exported by a newer version of Partner Desk. Install that version, then open the file again.</source>
        <translation>「{name}」は新しいバージョンの Partner Desk でエクスポートされています。そのバージョンをインストールしてから、ファイルを開き直してください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut short, and nothing was taken from it. Ask for the file again.</source>
        <translation>「{name}」は破損しているか途中で切れているため、何も読み込みませんでした。ファイルをもう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>Enter at least {least} characters: a short sentence is easy to say.</source>
        <translation>{least} 文字以上で入力してください。短い文にすると、口頭で伝えやすくなります。</translation>
    </message>
    <message>
        <source>The two passwords differ: enter the same one again.</source>
        <translation>2 つのパスワードが異なります。同じパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>“{name}” would unfold to {size} MB, far more than an export of Partner Desk. It was not opened: ask who sent it.</source>
        <translation>「{name}」は展開すると {size} MB になり、Partner Desk のエクスポートとしては大きすぎるため、開きませんでした。送信者に確認してください。</translation>
    </message>
    <message>
        <source>“{name}” is not an encrypted export of Partner Desk. Choose the file that was handed over.</source>
        <translation>「{name}」は Partner Desk の暗号化されたエクスポートではありません。渡されたファイルを選択してください。</translation>
    </message>
    <message>
        <source>This password does not open “{name}”. Mind capital letters and the keyboard&apos;s language, or ask for the password again.</source>
        <translation>このパスワードでは「{name}」を開けません。大文字と小文字、キーボードの言語を確認するか、パスワードをもう一度教えてもらってください。</translation>
    </message>
    <message>
        <source>The text that begins “{text}” is longer than the {limit} characters a cell of a workbook can hold. Choose CSV instead.</source>
        <translation>「{text}」で始まるテキストが、ブックのセルの上限である {limit} 文字を超えています。代わりに CSV を選択してください。</translation>
    </message>
    <message>
        <source>“{text}…” is too long: imported without it, add a shorter one later</source>
        <translation>「{text}…」は長すぎるため、なしでインポート。後で短くして追加してください</translation>
    </message>
    <message>
        <source>No name: imported without it, add it later</source>
        <translation>名前なしでインポート。後で追加してください</translation>
    </message>
    <message>
        <source>“{text}” is not a GUID: row left out. Mend it in the file.</source>
        <translation>「{text}」は GUID ではないため除外。ファイルで修正してください。</translation>
    </message>
    <message>
        <source>“{text}” is not a GUID: imported without it</source>
        <translation>「{text}」は GUID ではないため、なしでインポート</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address: imported without it</source>
        <translation>「{text}」はメール アドレスではないため、なしでインポート</translation>
    </message>
    <message>
        <source>{text} cannot be, it is less than none: imported without it</source>
        <translation>{text} は 0 未満のため、なしでインポート</translation>
    </message>
    <message>
        <source>“{text}” is not known here: imported without it</source>
        <translation>「{text}」は不明な値のため、なしでインポート</translation>
    </message>
    <message>
        <source>No product is named: row left out. Add it to the file.</source>
        <translation>製品の記載がないため除外。ファイルに追加してください。</translation>
    </message>
    <message>
        <source>No subscription ID: row left out. Add it to the file.</source>
        <translation>サブスクリプション ID がないため除外。ファイルに追加してください。</translation>
    </message>
    <message>
        <source>Neither user ID nor user name: row left out. Add one to the file.</source>
        <translation>ユーザー ID もユーザー名もないため除外。どちらかをファイルに追加してください。</translation>
    </message>
    <message>
        <source>No customer is named: row left out. Add it.</source>
        <translation>顧客の記載がないため除外。追加してください。</translation>
    </message>
    <message>
        <source>No link: row left out. Save the answer again.</source>
        <translation>リンクがないため除外。応答を保存し直してください。</translation>
    </message>
    <message>
        <source>Microsoft 365 admin center: users</source>
        <translation>Microsoft 365 管理センター：ユーザー</translation>
    </message>
    <message>
        <source>Microsoft Entra: users</source>
        <translation>Microsoft Entra：ユーザー</translation>
    </message>
    <message>
        <source>GDAP bulk tool: customers</source>
        <translation>GDAP 一括移行ツール：顧客</translation>
    </message>
    <message>
        <source>GDAP bulk tool: relationships</source>
        <translation>GDAP 一括移行ツール：関係</translation>
    </message>
    <message>
        <source>GDAP bulk tool: relationships with named columns</source>
        <translation>GDAP 一括移行ツール：関係 (列名あり)</translation>
    </message>
    <message>
        <source>GDAP bulk tool: customers (JSON)</source>
        <translation>GDAP 一括移行ツール：顧客 (JSON)</translation>
    </message>
    <message>
        <source>GDAP bulk tool: relationships (JSON)</source>
        <translation>GDAP 一括移行ツール：関係 (JSON)</translation>
    </message>
    <message>
        <source>Status “{status}” is not known here: taken as not approved</source>
        <translation>「{status}」は不明な状態のため、未承認としてインポート</translation>
    </message>
    <message>
        <source>No customer has taken up this relationship yet: row left out. Import the list again later.</source>
        <translation>この関係を承認した顧客がまだいないため除外。後で一覧をインポートし直してください。</translation>
    </message>
    <message>
        <source>Microsoft Graph: granular administration (JSON)</source>
        <translation>Microsoft Graph：詳細な委任された管理者特権 (JSON)</translation>
    </message>
    <message>
        <source>Microsoft Graph: licenses of a customer (JSON)</source>
        <translation>Microsoft Graph：顧客のライセンス (JSON)</translation>
    </message>
    <message>
        <source>Microsoft Graph: licenses of a user (JSON)</source>
        <translation>Microsoft Graph：ユーザーのライセンス (JSON)</translation>
    </message>
    <message>
        <source>The licenses cannot be read: imported without. Save the file again.</source>
        <translation>ライセンスを読み取れないため、なしでインポート。ファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>Microsoft Graph: users (JSON)</source>
        <translation>Microsoft Graph：ユーザー (JSON)</translation>
    </message>
    <message>
        <source>Partner Center insights: subscription details</source>
        <translation>パートナー センターの分析情報：サブスクリプションの詳細</translation>
    </message>
    <message>
        <source>Partner Center insights: license usage (its customers)</source>
        <translation>パートナー センターの分析情報：ライセンスの使用状況 (顧客のみ)</translation>
    </message>
    <message>
        <source>List of your own: customers</source>
        <translation>独自の一覧：顧客</translation>
    </message>
    <message>
        <source>List of your own: services</source>
        <translation>独自の一覧：サービス</translation>
    </message>
    <message>
        <source>List of your own: users</source>
        <translation>独自の一覧：ユーザー</translation>
    </message>
    <message>
        <source>List of your own: licenses</source>
        <translation>独自の一覧：ライセンス</translation>
    </message>
    <message>
        <source>Partner Center: activity log</source>
        <translation>パートナー センター：アクティビティ ログ</translation>
    </message>
    <message>
        <source>Partner Center: subscriptions</source>
        <translation>パートナー センター：サブスクリプション</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no: imported without it</source>
        <translation>「{text}」は「はい」でも「いいえ」でもないため、なしでインポート</translation>
    </message>
    <message>
        <source>PowerShell: customers</source>
        <translation>PowerShell：顧客</translation>
    </message>
    <message>
        <source>PowerShell: subscriptions</source>
        <translation>PowerShell：サブスクリプション</translation>
    </message>
    <message>
        <source>PowerShell: users</source>
        <translation>PowerShell：ユーザー</translation>
    </message>
    <message>
        <source>PowerShell: licenses</source>
        <translation>PowerShell：ライセンス</translation>
    </message>
    <message>
        <source>Microsoft: product names</source>
        <translation>Microsoft：製品名</translation>
    </message>
    <message>
        <source>Partner Center: license-based reconciliation</source>
        <translation>パートナー センター：ライセンスベースの調整ファイル</translation>
    </message>
    <message>
        <source>Partner Center: customers (JSON)</source>
        <translation>パートナー センター：顧客 (JSON)</translation>
    </message>
    <message>
        <source>Partner Center: delegated administration (JSON)</source>
        <translation>パートナー センター：委任された管理特権 (JSON)</translation>
    </message>
    <message>
        <source>Partner Center: licenses of a user (JSON)</source>
        <translation>パートナー センター：ユーザーのライセンス (JSON)</translation>
    </message>
    <message>
        <source>Partner Center: licenses of a customer (JSON)</source>
        <translation>パートナー センター：顧客のライセンス (JSON)</translation>
    </message>
    <message>
        <source>This is not a link that asks for a reseller relationship: row left out. Save the answer again.</source>
        <translation>リセラーの関係を要求するリンクではないため除外。応答を保存し直してください。</translation>
    </message>
    <message>
        <source>Partner Center: invitation link (JSON)</source>
        <translation>パートナー センター：招待リンク (JSON)</translation>
    </message>
    <message>
        <source>Partner Center: subscriptions (JSON)</source>
        <translation>パートナー センター：サブスクリプション (JSON)</translation>
    </message>
    <message>
        <source>Partner Center: support contact (JSON)</source>
        <translation>パートナー センター：サポート連絡先 (JSON)</translation>
    </message>
    <message>
        <source>Partner Center: users (JSON)</source>
        <translation>パートナー センター：ユーザー (JSON)</translation>
    </message>
    <message>
        <source>The seats do not add up: imported as they are. Export the file again.</source>
        <translation>シート数の合計が一致しないまま、インポート。ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>A list or an object stands where a text belongs: imported without it. Export the file again.</source>
        <translation>値がテキストではなくリストまたはオブジェクトのため、なしでインポート。ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>The file ends here in the middle of an item: save it again as a whole.</source>
        <translation>ファイルがここで、項目の途中で切れています。全体を保存し直してください。</translation>
    </message>
    <message>
        <source>This is not JSON ({reason}): left out. Save the file again.</source>
        <translation>JSON として正しくないため除外 ({reason})。ファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>Nested too deeply: item left out. Save the file again.</source>
        <translation>入れ子が深すぎる項目のため除外。ファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>The item is longer than {limit} characters: left out. Save the file again.</source>
        <translation>項目が {limit} 文字を超えるため除外。ファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>The item has more than {limit} names: left out, and what follows it. Save the file again.</source>
        <translation>項目内の名前が {limit} 個を超えるため、以降の内容とあわせて除外。ファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>“{name}” stands twice in the item, and may mean either: left out. Save the file again.</source>
        <translation>項目に「{name}」が重複しており、どちらの値か判断できないため除外。ファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>It holds a number that JSON does not know ({number}): item left out. Save the file again.</source>
        <translation>JSON にない数値 ({number}) を含む項目のため除外。ファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>Garbled text: item left out. Save the file again, with the encoding UTF-8.</source>
        <translation>文字化けした項目のため除外。文字コード UTF-8 でファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>Damaged, it holds NUL characters: item left out. Save the file again.</source>
        <translation>NUL 文字で破損した項目のため除外。ファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>Not an item of the kind “{format}”: left out.</source>
        <translation>「{format}」の項目ではないため除外。</translation>
    </message>
    <message>
        <source>{file} is not a list: its first line reads {found}. Export it again as CSV or JSON; or choose another encoding or delimiter.</source>
        <translation>「{file}」は一覧ではありません (1 行目：{found})。CSV または JSON 形式でエクスポートし直すか、別の文字コードまたは区切り文字を選択してください。</translation>
    </message>
    <message>
        <source>{file} is not a list that can be read. Export it again as CSV, Excel or JSON.</source>
        <translation>「{file}」は読み取れる一覧ではありません。CSV、Excel または JSON 形式でエクスポートし直してください。</translation>
    </message>
    <message>
        <source>{file} is none of the lists known here: it has the columns {found}. Match its columns by hand, or export the list again.</source>
        <translation>「{file}」は既知の一覧ではありません (列：{found})。列を手動で対応付けるか、一覧をエクスポートし直してください。</translation>
    </message>
    <message>
        <source>{file} is not of the kind “{format}”: it has the columns {found}, but {missing} is missing. Choose another kind, or export the list again.</source>
        <translation>「{file}」の種類は「{format}」ではありません。{found} の列はありますが、{missing} がありません。別の種類を選択するか、一覧をエクスポートし直してください。</translation>
    </message>
    <message>
        <source>{file} is JSON of a kind that is not known here: its first object has {found}. Save the answer of one of Partner Center&apos;s or Graph&apos;s lists.</source>
        <translation>「{file}」は未知の種類の JSON です (最初のオブジェクトの内容：{found})。パートナー センターまたは Graph の一覧の応答を保存してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read as JSON. Line {line}: {fault}</source>
        <translation>「{file}」を JSON として読み取れません。{line} 行目：{fault}</translation>
    </message>
    <message>
        <source>{file} holds an empty list. Export the list again.</source>
        <translation>「{file}」の一覧は空です。一覧をエクスポートし直してください。</translation>
    </message>
    <message>
        <source>The row does not say what it is about: row left out. Mend it in the file.</source>
        <translation>何についての行か記載されていないため除外。ファイルで修正してください。</translation>
    </message>
    <message>
        <source>No date that can be read: row left out. Mend it in the file.</source>
        <translation>読み取れる日付がないため除外。ファイルで修正してください。</translation>
    </message>
    <message>
        <source>{file} is a damaged workbook: open it in Excel, save it anew, and import that.</source>
        <translation>「{file}」は破損したブックです。Excel で開いて保存し直し、そのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>{file} is not an .xlsx workbook: save it as one, or unpack the archive and import the files in it.</source>
        <translation>「{file}」は .xlsx 形式のブックではありません。.xlsx 形式で保存し直すか、圧縮ファイルを展開して中のファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>{file} is too large for a workbook: save the sheet as “CSV UTF-8”, and import that file.</source>
        <translation>「{file}」はブックとして読み取るには大きすぎます。ワークシートを「CSV UTF-8」形式で保存し、そのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>Delete {count} for good from the trash</source>
        <translation>ごみ箱の {count} 件の完全な削除</translation>
    </message>
    <message>
        <source>{file} is the database itself, which is open. Leave it out.</source>
        <translation>「{file}」は使用中のデータベースです。インポートの対象から外してください。</translation>
    </message>
    <message>
        <source>Belongs to your account “{account}”: left out. Import the file into that account, too.</source>
        <translation>アカウント「{account}」のものなので、この行は除外されました。そのアカウントにもこのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>{file} holds nothing but headers. Export the list again.</source>
        <translation>「{file}」には見出ししかありません。一覧をエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Save view {name}</source>
        <translation>ビュー「{name}」の保存</translation>
    </message>
    <message>
        <source>Rename view {name}</source>
        <translation>ビュー「{name}」の名前の変更</translation>
    </message>
    <message>
        <source>Update view {name}</source>
        <translation>ビュー「{name}」の更新</translation>
    </message>
    <message>
        <source>Delete view {name}</source>
        <translation>ビュー「{name}」の削除</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>ビューの名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter a shorter name: at most {count} characters.</source>
        <translation>名前は {count} 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Another view is called {name}: enter another name.</source>
        <translation>「{name}」という名前のビューがすでにあります。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>This import was undone already: import {file} again if you need it.</source>
        <translation>このインポートはすでに取り消されています。必要な場合は、「{file}」をインポートし直してください。</translation>
    </message>
    <message>
        <source>This import is from before imports could be undone: restore a backup.</source>
        <translation>このインポートは、取り消しの機能が追加される前のものです。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>What this import stored was changed since ({count} rows), so it cannot be undone as a whole. Undo the later changes first.</source>
        <translation>このインポートで保存された内容がその後に変更されているため ({count} 行)、全体を取り消せません。先に、その後の変更を元に戻してください。</translation>
    </message>
    <message>
        <source>“{name}” exists already and was not touched. Choose another name.</source>
        <translation>「{name}」はすでに存在するため、変更していません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or disconnected while it was open, so this change could not be kept. Put the file back or connect its drive, then try again.</source>
        <translation>開いている間に「{path}」が移動されたか、置き換えられたか、切断されたため、この変更を保存できませんでした。ファイルを元の場所に戻すかドライブを接続して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Partner Desk, so it cannot be restored here. Install the newer version, or choose another backup; nothing was changed.</source>
        <translation>「{path}」は新しいバージョンの Partner Desk で作成されているため、このバージョンでは復元できません。新しいバージョンをインストールするか、別のバックアップを選択してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another program has {path} open, so it cannot be replaced. Close other Partner Desk windows and programs that use this file, then try again; nothing was changed.</source>
        <translation>別のプログラムが「{path}」を開いているため、置き換えられません。このファイルを使用しているほかの Partner Desk のウィンドウやプログラムを閉じてから、もう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing can be read any more in {path}. It was left as it is: restore a backup, or start a new database.</source>
        <translation>「{path}」から読み取れるデータはありません。ファイルは変更していません。バックアップを復元するか、新しいデータベースを作成してください。</translation>
    </message>
    <message>
        <source>Partner Desk: exported customers</source>
        <translation>Partner Desk：エクスポートした顧客</translation>
    </message>
    <message>
        <source>Partner Desk: exported services</source>
        <translation>Partner Desk：エクスポートしたサービス</translation>
    </message>
    <message>
        <source>Partner Desk: exported users</source>
        <translation>Partner Desk：エクスポートしたユーザー</translation>
    </message>
    <message>
        <source>Partner Desk: exported licenses</source>
        <translation>Partner Desk：エクスポートしたライセンス</translation>
    </message>
    <message>
        <source>Partner Desk: complete copy</source>
        <translation>Partner Desk：完全なコピー</translation>
    </message>
    <message>
        <source>Only {found} of {all} items are here: save and import the other pages, too.</source>
        <translation>{all} 件中 {found} 件だけです。ほかのページも保存してインポートしてください。</translation>
    </message>
    <message>
        <source>This is one page of several: save and import the next pages, too.</source>
        <translation>複数ページのうちの 1 ページです。次のページも保存してインポートしてください。</translation>
    </message>
    <message>
        <source>{file} changed since it was read. Import it again, then save its rows.</source>
        <translation>「{file}」は読み取り後に変更されています。インポートし直してから、行を保存してください。</translation>
    </message>
    <message>
        <source>{count:,} customers are selected. Ask up to {most} at once: select fewer of them.</source>
        <translation>{count:,} 件の顧客が選択されています。一度に要求できるのは {most} 件までです。選択を減らしてください。</translation>
    </message>
    <message>
        <source>The selected customers belong to several of your partner accounts, and each has a link of its own. Select customers of one account.</source>
        <translation>選択した顧客は、複数のパートナー アカウントに属しています。リンクはアカウントごとに異なるため、1 つのアカウントの顧客だけを選択してください。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡し済み</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>メール アドレスなし</translation>
    </message>
    <message>
        <source>The address needs mending</source>
        <translation>宛先の修正が必要</translation>
    </message>
    <message>
        <source>The link needs mending</source>
        <translation>リンクの修復が必要</translation>
    </message>
    <message>
        <source>Already your customer</source>
        <translation>すでに貴社の顧客です</translation>
    </message>
    <message>
        <source>Same address as {customer}</source>
        <translation>「{customer}」と同じアドレス</translation>
    </message>
    <message>
        <source>Look at the link</source>
        <translation>リンクを確認</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>今日要求済み</translation>
    </message>
    <message>
        <source>Asked yesterday</source>
        <translation>昨日要求済み</translation>
    </message>
    <message>
        <source>Asked {days} days ago</source>
        <translation>{days} 日前に要求済み</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Trial</source>
        <translation>試用版</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>新しいサービス</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>サービスの編集</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>サービス名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>販売システム</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求サイクル</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Renews or ends</source>
        <translation>更新日または終了日</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>サブスクリプション ID</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Add a service</source>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Designated support contact…</source>
        <translation>指定されたサポート連絡先…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>割り当て…</translation>
    </message>
    <message>
        <source>Designated support contact</source>
        <translation>指定されたサポート連絡先</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No services are known yet.</source>
        <translation>まだサービスがありません。</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>サブスクリプション ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The provider supports it: a reseller can be designated for services of the legacy system only.</source>
        <translation>サポートはプロバイダーが行います。リセラーを指定できるのは、レガシのサービスだけです。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{status}, trial</source>
        <translation>{status} (試用版)</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>販売システム</translation>
    </message>
    <message>
        <source>{provider} (provider)</source>
        <translation>{provider} (プロバイダー)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Partner accounts</source>
        <translation>パートナー アカウント</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>データの保存場所</translation>
    </message>
    <message>
        <source>Database file: {path}</source>
        <translation>データベース ファイル：{path}</translation>
    </message>
    <message>
        <source>Backups: {folder}</source>
        <translation>バックアップ：{folder}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Data stays on this computer</source>
        <translation>データは端末内に保存</translation>
    </message>
    <message>
        <source>No partner account</source>
        <translation>パートナー未設定</translation>
    </message>
    <message>
        <source>Set it up to begin</source>
        <translation>まず設定してください</translation>
    </message>
    <message>
        <source>Direct bill</source>
        <translation>直接請求</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation>間接プロバイダー</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>間接リセラー</translation>
    </message>
    <message>
        <source>Edit this account…</source>
        <translation>このアカウントを編集…</translation>
    </message>
    <message>
        <source>New partner account…</source>
        <translation>新しいパートナー アカウント…</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>no admin access</source>
        <translation>管理者権限なし</translation>
    </message>
    <message>
        <source>admin access removed</source>
        <translation>管理者権限は削除済み</translation>
    </message>
    <message>
        <source>admin access not known</source>
        <translation>管理者権限は不明</translation>
    </message>
    <message>
        <source>{relationship}, {permissions}</source>
        <translation>{relationship}、{permissions}</translation>
    </message>
</context>
<context>
    <name>StatePill</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>準備済み</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 日</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ステップ {number} / {count}</translation>
    </message>
</context>
<context>
    <name>SubscriptionKind</name>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Azure plan</source>
        <translation>Azure プラン</translation>
    </message>
    <message>
        <source>Azure reservation</source>
        <translation>Azure の予約</translation>
    </message>
    <message>
        <source>Software purchase</source>
        <translation>ソフトウェアの購入</translation>
    </message>
</context>
<context>
    <name>SubscriptionStatus</name>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
</context>
<context>
    <name>SupportContactDialog</name>
    <message>
        <source>Designated support contact</source>
        <translation>指定されたサポート連絡先</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Support contact</source>
        <translation>サポート連絡先</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the support contact</source>
        <translation>サポート連絡先を編集</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove the support contact</source>
        <translation>サポート連絡先を削除</translation>
    </message>
    <message>
        <source>The provider (default)</source>
        <translation>プロバイダー (既定)</translation>
    </message>
    <message>
        <source>Another reseller…</source>
        <translation>別のリセラー…</translation>
    </message>
    <message>
        <source>Reseller&apos;s name</source>
        <translation>リセラー名</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>PartnerID</source>
        <translation>PartnerID</translation>
    </message>
    <message>
        <source>The reseller needs a relationship with you, and delegated administration privileges.</source>
        <translation>このリセラーには、貴社との関係と、委任された管理特権が必要です。</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tag %n customer(s)</source>
        <translation>
            <numerusform>%Ln 件の顧客にタグを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>button</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Filters and views find customers by their tags.</source>
        <translation>タグを使って、フィルターやビューで顧客を探せます。</translation>
    </message>
</context>
<context>
    <name>TagsRow</name>
    <message>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Take tag “{tag}” off</source>
        <translation>タグ「{tag}」を削除</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change folder and name of the file</source>
        <translation>ファイルの保存先と名前を変更</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>処理できませんでした</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln か月</numerusform>
        </translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>月払い</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>年払い</translation>
    </message>
    <message>
        <source>every three years</source>
        <translation>3 年払い</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一括払い</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>A few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Drafted</source>
        <translation>下書きを作成しました</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>送信済みにしました</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Waiting for evidence of acceptance</source>
        <translation>承諾の確認待ち</translation>
    </message>
    <message>
        <source>A new customers file, or your word</source>
        <translation>新しい顧客一覧、または手動で確認</translation>
    </message>
    <message>
        <source>Copied to clipboard</source>
        <translation>クリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Opened in email</source>
        <translation>メールで開きました</translation>
    </message>
    <message>
        <source>Opened in email as a draft file</source>
        <translation>下書きファイルをメールで開きました</translation>
    </message>
    <message>
        <source>Copied, and opened in email</source>
        <translation>コピーし、メールで開きました</translation>
    </message>
    <message>
        <source>Saved as a draft file (.eml)</source>
        <translation>下書きファイル (.eml) に保存しました</translation>
    </message>
    <message>
        <source>Saved as text (.txt)</source>
        <translation>テキスト (.txt) に保存しました</translation>
    </message>
    <message>
        <source>{moment} · SHA-256 {start}…{end}</source>
        <translation>{moment} · SHA-256 {start}…{end}</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>As the system</source>
        <translation>システムと同じ</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>What was deleted stays here, with everything that is theirs, until you delete it for good.</source>
        <translation>削除したものは、完全に削除するまで、関連するすべてのデータとともにここに残ります。</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>削除したもの</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>{moment} by {name}</source>
        <translation>{moment} ({name})</translation>
    </message>
    <message>
        <source>No deleted users.</source>
        <translation>削除済みのユーザーはありません。</translation>
    </message>
    <message>
        <source>No deleted customers.</source>
        <translation>削除済みの顧客はありません。</translation>
    </message>
    <message>
        <source>Nothing was deleted for good</source>
        <translation>完全な削除は行われませんでした</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>完全に削除しています…</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>完全に削除しました。</translation>
    </message>
</context>
<context>
    <name>TreeBars</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>TreeFact</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>None ends within 30 days</source>
        <translation>30 日以内の終了なし</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) within 30 days</source>
        <translation>
            <numerusform>30 日以内に %Ln 件終了</numerusform>
        </translation>
    </message>
    <message>
        <source>All hold a license</source>
        <translation>全員にライセンスあり</translation>
    </message>
    <message>
        <source>{count} without a license</source>
        <translation>ライセンスなし {count} 人</translation>
    </message>
    <message>
        <source>{count} over</source>
        <translation>超過 {count}</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>空き {count}</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>連絡先なし</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>TreeHeading</name>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>利用場所</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Used of owned</source>
        <translation>使用 / 所有</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メール アドレス</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
</context>
<context>
    <name>TreeOrNothing</name>
    <message>
        <source>No customer found</source>
        <translation>顧客が見つかりません</translation>
    </message>
    <message>
        <source>No customer is as the filters ask for.</source>
        <translation>フィルターの条件に一致する顧客はありません。</translation>
    </message>
    <message>
        <source>Nothing matches “{text}” in names, readings, domains, tenant IDs, contacts, tags or users.</source>
        <translation>名前、ふりがな、ドメイン、テナント ID、連絡先、タグ、ユーザーのいずれにも「{text}」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>新しい顧客…</translation>
    </message>
    <message>
        <source>Read in the list that Partner Center exports, or add the customer you want to ask by hand.</source>
        <translation>パートナー センターからエクスポートした一覧を読み込むか、要求する顧客を手動で追加してください。</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>まだ顧客がありません</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>すべての顧客を表示</translation>
    </message>
</context>
<context>
    <name>UnfinishedRequests</name>
    <message>
        <source>today {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Unfinished requests</source>
        <translation>作成途中の要求</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {step} · {time}</source>
        <translation>ステップ {step} · {time}</translation>
    </message>
    <message numerus="yes">
        <source>All %n together</source>
        <translation>
            <numerusform>%Ln 件をまとめて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them side by side</source>
        <translation>並べて確認</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>「{file}」を開く</translation>
    </message>
    <message>
        <source>It is an encrypted copy: who handed it over knows the password.</source>
        <translation>暗号化されたコピーです。パスワードは渡した人に確認してください。</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>New user</source>
        <translation>新しいユーザー</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>ユーザーの編集</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What the user signs in with</source>
        <translation>サインインに使うアドレス</translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation>利用場所</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
</context>
<context>
    <name>UserLicensesDialog</name>
    <message>
        <source>Licenses of {user}</source>
        <translation>「{user}」のライセンス</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The customer owns no seats yet.</source>
        <translation>顧客が所有するシートはまだありません。</translation>
    </message>
    <message>
        <source>{free} of {owned} free</source>
        <translation>空き {free} / 所有 {owned}</translation>
    </message>
</context>
<context>
    <name>UserState</name>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No deleted users.</source>
        <translation>削除済みのユーザーはありません。</translation>
    </message>
    <message>
        <source>No users are known yet.</source>
        <translation>まだユーザーがありません。</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s)</source>
        <translation>
            <numerusform>ライセンス %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No license</source>
        <translation>ライセンスなし</translation>
    </message>
</context>
<context>
    <name>ValueButton</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Press to edit</source>
        <translation>押して編集</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The view keeps the filters, the order and the columns.</source>
        <translation>ビューには、フィルター、並べ替え、列が保存されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ビュー名</translation>
    </message>
</context>
<context>
    <name>WhosePage</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Which user’s is {file}?</source>
        <translation>「{file}」はどのユーザーのものですか？</translation>
    </message>
    <message>
        <source>Whose is {file}?</source>
        <translation>「{file}」はどの顧客のものですか？</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Request a reseller relationship</source>
        <translation>リセラーの関係を要求する</translation>
    </message>
    <message>
        <source>Save draft and close</source>
        <translation>下書きを保存して閉じる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Your draft could not be kept. Close all the same, and lose what changed?</source>
        <translation>下書きを保存できませんでした。変更を破棄して閉じますか？</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>破棄して閉じる</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>閉じない</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>確認と送信</translation>
    </message>
    <message>
        <source>Your draft is not kept at the moment. It is tried again with each change.</source>
        <translation>現在、下書きを保存できません。変更のたびに、もう一度保存を試みます。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This database is read-only, so nothing in it can be changed.</source>
        <translation>このデータベースは読み取り専用のため、変更できません。</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Writing {file}…</source>
        <translation>「{file}」に書き込んでいます…</translation>
    </message>
    <message>
        <source>Completing the file…</source>
        <translation>ファイルを仕上げています…</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{total} 行中 {done} 行</translation>
    </message>
</context>
<context>
    <name>WrittenPage</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>すべてのデータをエクスポートしました</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%Ln 行をエクスポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
</TS>
