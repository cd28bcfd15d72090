<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptedCard</name>
    <message>
        <source>Accepted meanwhile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was asked for seems to have come: %n row(s) to confirm.</source>
        <translation>
            <numerusform>What was asked for seems to have come: %Ln row to confirm.</numerusform>
            <numerusform>What was asked for seems to have come: %Ln rows to confirm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to take as the account&apos;s, or not.</source>
        <translation>
            <numerusform>%Ln link to take as the account&apos;s, or not.</numerusform>
            <numerusform>%Ln links to take as the account&apos;s, or not.</numerusform>
        </translation>
    </message>
    <message>
        <source>Different from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell something else than what is here, or what came of it.</source>
        <translation>
            <numerusform>%Ln row tells something else than what is here, or what came of it.</numerusform>
            <numerusform>%Ln rows tell something else than what is here, or what came of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be about what is here already under another name or ID.</source>
        <translation>
            <numerusform>%Ln row may be about what is here already under another name or ID.</numerusform>
            <numerusform>%Ln rows may be about what is here already under other names or IDs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ from what was entered by hand.</source>
        <translation>
            <numerusform>%Ln row differs from what was entered by hand.</numerusform>
            <numerusform>%Ln rows differ from what was entered by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n…</source>
        <translation>
            <numerusform>Review %Ln…</numerusform>
            <numerusform>Review %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Use this account unless I choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New partner account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change this, make another account the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to this account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountFact</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant&apos;s own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement (MCA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be asked when accepting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PartnerID (MPN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect provider&apos;s tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As customers know you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which customers are in your region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect provider&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the customer&apos;s language and country do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>New partner account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation link yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link built here, compare with Partner Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement (MCA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant&apos;s own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the relationship…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats by product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterDoneNotice</name>
    <message>
        <source>Send the email to {customer}. Sent it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After they accept your invitation, they appear on your Customers page. If they have not accepted the Microsoft Customer Agreement yet, they are asked to when they accept the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search users by name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assign to %n user(s)</source>
        <translation>
            <numerusform>Assign to %Ln user</numerusform>
            <numerusform>Assign to %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) without it</source>
        <translation>
            <numerusform>%Ln user without it</numerusform>
            <numerusform>%Ln users without it</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} · {free} seats free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is a whole copy of your data: accounts, customers, invitations, texts and the history. It is checked before it counts. Partner Desk makes one a day by itself, and before each import; those made here are never removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the database itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made and was checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update of Partner Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the trash was emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before restoring a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} saved, at most {lost} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} saved, some may be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belonged to something that is gone.</source>
        <translation>
            <numerusform>%Ln entry belonged to something that is gone.</numerusform>
            <numerusform>%Ln entries belonged to something that is gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) or license(s) counted wrongly.</source>
        <translation>
            <numerusform>%Ln customer or license counted wrongly.</numerusform>
            <numerusform>%Ln customers or licenses counted wrongly.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index of users did not match the users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be found or sorted by their text.</source>
        <translation>
            <numerusform>%Ln entry could not be found or sorted by its text.</numerusform>
            <numerusform>%Ln entries could not be found or sorted by their text.</numerusform>
        </translation>
    </message>
    <message>
        <source>An index did not match its table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugReports</name>
    <message>
        <source>Something in Partner Desk went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is as it was after the last completed step. You can go on working. Copy the report if you want to tell the makers; it holds no names, addresses or links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks whether every page can be read, everything refers to something that is there, and counts, search and order follow from the data. What follows from the data is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose File &gt; Restore, or start Partner Desk again and salvage what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made before. Check again: nothing is left to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found and put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, but not put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists that Partner Center and the admin centers export, saved answers of their services, or a list of your own: CSV, Excel or JSON. Choose files, drop them here, or paste. You see what will happen before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cloud</name>
    <message>
        <source>Public cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany (closed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21Vianet (China)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) read</source>
        <translation>
            <numerusform>%Ln more column read</numerusform>
            <numerusform>%Ln more columns read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) left out</source>
        <translation>
            <numerusform>%Ln more column left out</numerusform>
            <numerusform>%Ln more columns left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The log is in this folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask customers for a reseller relationship, and keep what came of it. Everything stays on this computer: nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commerce</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New commerce</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address yet. You can also add it in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiedAccountPage</name>
    <message>
        <source>Whose customers of {file} go into {account}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are matched by their ids; what both have is updated, nothing is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>New database from a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete copy becomes a database of its own, with everything in it: customers, invitations and their texts, settings and the history. The present database stays as it is. To merge a copy into that one, use File &gt; Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain (JSON) or encrypted (ZIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change folder and name of the new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a complete copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete copies (*.json *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Not in the list of {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>Request a reseller relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent it? Yes, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerColumn</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>As the country speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a Japanese name is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may know this customer already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Who do you want to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer, or add a new one. Nothing is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} / {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”. Try another spelling, or add a new customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet. Add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerSide</name>
    <message>
        <source>The chosen customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer you choose is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet. You can fill it in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet. It tells whether you may sell to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to ask all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersHeading</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n customer(s)</source>
        <translation>
            <numerusform>{shown} of %Ln customer</numerusform>
            <numerusform>{shown} of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first %n user(s)</source>
        <translation>
            <numerusform>first %Ln user</numerusform>
            <numerusform>first %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersView</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseDialog</name>
    <message>
        <source>That file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. How do you want to go on? The damaged file is kept beside it, dated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes), so it is not a Partner Desk database. How do you want to go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found beside the file; you can choose one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest is of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies every row that is still whole into a new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with an empty database in the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new database elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new database elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not touched. Choose a name that is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a reseller relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data: nothing here is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is read-only: you can look at everything and change nothing. To work with it, copy it to a folder you can write to and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers, users, addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>There are not enough seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with all that belongs to them</source>
        <translation>
            <numerusform>%Ln customer with all that belongs to them</numerusform>
            <numerusform>%Ln customers with all that belongs to them</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opened it. The file is here: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write question marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated list (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete copy (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted copy for a colleague (.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read and sort in a spreadsheet. A sheet for each list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list, for other programs and to import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with its history. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with its history. Import… opens it with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Desk {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match its columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out the encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out the delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how {file} is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More used than owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the last list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps to your first request. Everything works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your partner account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link Partner Center shows, or a whole e-mail: tenant and PartnerID are read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers.csv from Partner Center, or any list you have. You see every row before it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a reseller relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer, check the text, hand it to your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %n draft(s) as a folder…</source>
        <translation>
            <numerusform>Save %Ln draft as a folder…</numerusform>
            <numerusform>Save %Ln drafts as a folder…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open next ({number} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Copy to clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the draft in your default email application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthCheck</name>
    <message>
        <source>Partner Desk was not closed properly last time: checking the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With administration privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect provider&apos;s tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PartnerID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats running out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet {sheet} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match its columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows do not say which customer they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which user holds these licenses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its columns mean is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an encrypted copy: its password opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its partner accounts is surely the one it is imported into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, in place of what the account has here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: not taken, the account stays as it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, in place of what you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: not taken, you entered it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, beside your “{customer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as your “{customer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken as the account&apos;s invitation link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the place of the account&apos;s invitation link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes the account&apos;s invitation link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as your “{customer}”: its invitation was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as your “{customer}”: invited after this list, the invitation stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now your reseller customer: the invitation was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now your reseller customer: the invitation stays open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied cannot be kept: make room on the disk, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list to paste: copy its rows, or files, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in that folder that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving problem rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored until you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: see above what they need.</source>
        <translation>
            <numerusform>%Ln file left out: see above what it needs.</numerusform>
            <numerusform>%Ln files left out: see above what they need.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing into {account}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.json *.xlsx *.xlsm *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row(s) as {file}.</source>
        <translation>
            <numerusform>Saved %Ln row as {file}.</numerusform>
            <numerusform>Saved %Ln rows as {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFooter</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Partner account to import into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationPane</name>
    <message>
        <source>Yes, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller relationship, with administration privileges (DAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller relationship, no privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To {address} · %n character(s)</source>
        <translation>
            <numerusform>To {address} · %Ln character</numerusform>
            <numerusform>To {address} · %Ln characters</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationsModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with DAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DAP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a reseller relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request appears here once its text was opened in email, copied or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the search and the choice above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%Ln invitation</numerusform>
            <numerusform>%Ln invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationsView</name>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &gt; Import reads lists, and each import is noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new, {updated} updated, {left_out} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) no longer in the list</source>
        <translation>
            <numerusform>%Ln customer no longer in the list</numerusform>
            <numerusform>%Ln customers no longer in the list</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import of {files}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it added goes, what it changed is as before. To have it again, import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicensesPage</name>
    <message>
        <source>Add a license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message>
        <source>No licenses are known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ended, still working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held by %n user(s)</source>
        <translation>
            <numerusform>Held by %Ln user</numerusform>
            <numerusform>Held by %Ln users</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} of the {used} holders are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Withdraw from %n</source>
        <translation>
            <numerusform>Withdraw from %Ln</numerusform>
            <numerusform>Withdraw from %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeCycle</name>
    <message>
        <source>For 30 days, then it is disabled. Partner Center shows this in exports only, not on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 30 or 90 days, then it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Invitation link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link Partner Center shows, or the whole e-mail: the link is found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this link again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built here, compare with Partner Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of documented parts, but only Partner Center knows your link for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the current link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form Partner Center shows now. It cannot carry the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the link of 2020 to 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form that says whether administration privileges are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in below: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkKind</name>
    <message>
        <source>A reseller relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reseller relationship with you and your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration privileges only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granular administration privileges (GDAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkOffer</name>
    <message>
        <source>Use the documented form with the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste another link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Partner Center shows, or a whole e-mail that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>UTF-8 (for Excel and all newer programs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cp932 (Shift_JIS, for older Japanese programs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the columns shown in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column titles in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyReviewPage</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not opened or saved any of them yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers get nothing until you send the e-mails yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n request(s)</source>
        <translation>
            <numerusform>Review %Ln request</numerusform>
            <numerusform>Review %Ln requests</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors hold back only their own row. Up and down keys turn the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ready to hand over</source>
        <translation>
            <numerusform>%Ln ready to hand over</numerusform>
            <numerusform>%Ln ready to hand over</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One compose window a click. You can stop and go on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drafts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n draft(s) in “{folder}”</source>
        <translation>
            <numerusform>Saved %Ln draft in “{folder}”</numerusform>
            <numerusform>Saved %Ln drafts in “{folder}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Open each in your mail program and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were saved before that.</source>
        <translation>
            <numerusform>%Ln draft was saved before that.</numerusform>
            <numerusform>%Ln drafts were saved before that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>What do the columns of {file} mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is remembered for lists with the same columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row holds the titles of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column of: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen twice: {fields}. Leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what at least one column means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New database from a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request a reseller relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Partner Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>File type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers shown in the list ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected customers ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, of all partner accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep %n earlier name(s) that differ</source>
        <translation>
            <numerusform>Keep %Ln earlier name that differs</numerusform>
            <numerusform>Keep %Ln earlier names that differ</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what was entered by hand too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step: it is stored as a whole, and Undo import takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n customer(s) as not in the list of {date}</source>
        <translation>
            <numerusform>Mark %Ln customer as not in the list of {date}</numerusform>
            <numerusform>Mark %Ln customers as not in the list of {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Services ending within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service ends within the next {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending within {days} days: {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows the %n customer(s) they are of</source>
        <translation>
            <numerusform>Shows the %Ln customer they are of</numerusform>
            <numerusform>Shows the %Ln customers they are of</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked yet. Begin with “Request a reseller relationship” above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {share} of the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shows the %n customer(s) who stand there now</source>
        <translation>
            <numerusform>Shows the %Ln customer who stands there now</numerusform>
            <numerusform>Shows the %Ln customers who stand there now</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all invitations that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers by relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows these customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats used of owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No licenses are known yet. Add them in a customer&apos;s record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other product(s)</source>
        <translation>
            <numerusform>%Ln other product</numerusform>
            <numerusform>%Ln other products</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists them all here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shows the %n customer(s) who own it</source>
        <translation>
            <numerusform>Shows the %Ln customer who owns it</numerusform>
            <numerusform>Shows the %Ln customers who own it</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared, not marked sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an answer for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>service(s) ending within {days} days</source>
        <translation>
            <numerusform>service ending within {days} days</numerusform>
            <numerusform>services ending within {days} days</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: everything is seen to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once there are customers, this page counts them: how they stand, and what waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPrinting</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview was saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerType</name>
    <message>
        <source>Direct-bill partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %Ln character.</numerusform>
            <numerusform>At least %Ln characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the password nobody can open this file, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your colleague the password by another way than the file: by phone, for instance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No admin permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated (DAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granular (GDAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What do you ask for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller relationship itself is always part of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include delegated administration privileges for Azure Active Directory and Office 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was built here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form Microsoft documented from 2020 to 2023, made of the parts of your own link. Compare it with Partner Center before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: your Admin agents become Global Administrators at the customer, your Helpdesk agents Helpdesk Administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: you manage only the Azure subscriptions you provision for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 9 October 2023 Microsoft does not grant these privileges through this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller relationship itself still works. For administration, ask the customer in Partner Center for granular delegated admin privileges (GDAP): they name the roles and the date they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers can reassign or remove administrator permissions in their admin portal. Until you renegotiate your agreement with them you stay responsible for supporting them and for keeping to the Microsoft Partner Agreement. If they need help then, you can open a Microsoft support request on their behalf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not say so: compare it with Partner Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has no place for the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link does not ask for privileges either</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>Microsoft Office admin portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 admin center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin center of Office 365 operated by 21Vianet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Save problem rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is merged into what is here, and nothing here is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted in it, its history and its settings are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later list was imported before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is marked as missing unless you choose so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>The first %Ln row is shown.</numerusform>
            <numerusform>The first %Ln rows are shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how {file} is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file was imported on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These very files were imported before, the first on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} known customer(s) are not in the list</source>
        <translation>
            <numerusform>%Ln of {known} known customers is not in the list</numerusform>
            <numerusform>%Ln of {known} known customers are not in the list</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that it is a list of all customers, and of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported unless you confirm rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be taken as it is: each says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: all that can be taken is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: all of it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List as shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record of the customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview as P&amp;icture or PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the customers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the customers or the invitations first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the overview first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than {count} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list or close some rows, or save it as a PDF file and print that, page by page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) saved</source>
        <translation>
            <numerusform>%Ln page saved</numerusform>
            <numerusform>%Ln pages saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Print {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Privileges</name>
    <message>
        <source>Asked for; you choose in each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for; you choose in each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for, and the link cannot carry the choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemSaving</name>
    <message>
        <source>{name} problems.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save problem rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The backup is restored. The file before is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurgeQuestion</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%Ln invitation</numerusform>
            <numerusform>%Ln invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>their notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their history with all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them go: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. A backup is made first, and still holds it until it is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordAgreement</name>
    <message>
        <source>Will be asked when accepting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCountry</name>
    <message>
        <source>{country} · in no region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} · region {region}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the relationship…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>You stay responsible for supporting them and bound by the Microsoft Partner Agreement. You can open a Microsoft support request on their behalf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer removed your admin permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy support request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support request copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPermissions</name>
    <message>
        <source>No admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordRequest</name>
    <message>
        <source>Request again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a reseller relationship</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTabs</name>
    <message>
        <source>Subjects of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>This was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its columns mean is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match its columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it another way…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relationship</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syndication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove the relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the relationship with {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I removed it in Partner Center (Account, Remove reseller relationship)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct-bill partners and indirect providers can: ask your provider, then note it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot remove it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend each in Partner Center, then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have each canceled by Azure support, then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Azure reservation is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel each in Partner Center, then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No software purchase is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything known here, the history included, is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer stays in your list as one you have no relationship with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relationship is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it in Partner Center first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then tick the box below and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is ended yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestItem</name>
    <message>
        <source>Unfinished request: {name}, {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with or discard the request to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPreview</name>
    <message>
        <source>Text of the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResellerDialog</name>
    <message>
        <source>Support contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResellerQuestion</name>
    <message>
        <source>Remove {name} from the known support contacts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They support no service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The provider supports %n service(s) from then on:</source>
        <translation>
            <numerusform>The provider supports %Ln service from then on:</numerusform>
            <numerusform>The provider supports %Ln services from then on:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data becomes what it was when the backup was made. What is there now is backed up first, and the present file is kept beside the restored one: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in {folder} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring {file}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Save problem rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: all of it was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%Ln row imported.</numerusform>
            <numerusform>%Ln rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) accepted.</source>
        <translation>
            <numerusform>%Ln invitation accepted.</numerusform>
            <numerusform>%Ln invitations accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) marked as not in the list.</source>
        <translation>
            <numerusform>%Ln customer marked as not in the list.</numerusform>
            <numerusform>%Ln customers marked as not in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%Ln row left out.</numerusform>
            <numerusform>%Ln rows left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>File &gt; Imports takes it back, later as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {new} new, {updated} updated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Mend link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new text for this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link in your text is up to date already. Your own wording stays unless you replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not copied or opened it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer gets nothing until you send the e-mail yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with administration privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without administration privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking as {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review what will leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the personal link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal link needs mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link stands once, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link needs mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAP as chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAP not as chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over waits for the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or undo your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail draft (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Salvage what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can still be read is copied into a new database. The damaged file is kept beside it, as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your lists again to fill in what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No views saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update to what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>{count} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {owned} seats used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>New license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended, still working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatsQuestionDialog</name>
    <message>
        <source>Go over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough seats.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The subject must be one line: take the line break out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject holds a control character that mail cannot carry: write that place again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” has a quoted part before the @, which many mail programs break: use another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the @ of “{address}” only letters without accents, digits and signs work in every mail program: ask for another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address must be on one line: take the line break out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the @ in “{address}” is not an e-mail domain: check it, it looks like contoso.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address: check it, it looks like name@contoso.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries need your attention: look at the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is {before} and cannot become {after}. Open it to see its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only links of the public cloud are documented well enough to build: copy yours from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To build the link, enter your tenant ID first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this link no form that carries the choice is documented: paste another link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To build an indirect reseller&apos;s link, enter your PartnerID first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To build an indirect reseller&apos;s link, enter your provider&apos;s tenant ID first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks around the link were taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs around the link were taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was pasted more than once; one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was in a mail&apos;s raw form (=3D) and was decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters in the link were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-width letters or dashes in the link were made plain ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was broken over several lines and was joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was wrapped by Outlook&apos;s Safe Links and was unwrapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“&amp;amp;” in the link was made “&amp;” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backslashes in the link were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has no part that says whether administration privileges are asked for: paste another link, or use the documented form that carries the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has DAP more than once: copy it from Partner Center again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link yet: paste the one Partner Center shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole link, for it does not begin with https://: copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link holds “{character}”, which no invitation link has: copy it from Partner Center again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation link begins with https://, not with “{scheme}:”: copy it from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page of {host} takes no invitation: copy the link that Partner Center shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the link to the customer&apos;s profile, not the invitation: copy the other link of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the link to the Microsoft Customer Agreement, not the invitation: copy the invitation link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the link, “#{route}”, opens no invitation that Microsoft documents: copy the link from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal link is missing from the text: put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal link was changed, and the customer would not reach you: mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal link stands in the text more than once: keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something touches the personal link, and mail programs would take it for a part of it: mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another invitation link stands in the text, and the customer might take that: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of an invitation link is left in the text: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal link is safest on a line of its own, where nothing can become a part of it: mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Cloud for US Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud operated by 21Vianet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name stands before an @ in the link&apos;s host, a trick to disguise where it leads: do not use it. Copy the link from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names a port (“{authority}”), which Partner Center&apos;s links never do: do not use it. Copy the link from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host “{host}” hides foreign letters (xn--) that can look like Microsoft&apos;s name: do not use this link. Copy it from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host “{host}” only looks like one of Microsoft&apos;s: do not use this link. Copy it from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” is not a host of Microsoft&apos;s invitation links: copy the link from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link belongs to {link_cloud}, the account to {account_cloud}: correct the account&apos;s cloud or copy the link from its Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link invites for the tenant {link_tenant}, not for yours ({account_tenant}): use your own link, or correct the tenant ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indirect reseller&apos;s link also names its provider; this one does not: copy the one under Indirect providers, Invite new customers, or correct the partner type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an indirect reseller&apos;s link, but the account is none: correct the partner type or use your own link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names another indirect provider ({link_provider}) than the account ({account_provider}): use the link for your provider, or correct its tenant ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names the PartnerID {link_id}, the account {account_id}: check which location invites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link begins with http://, not https://: copy it from Partner Center again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the link, from the # on, is missing and it would open nothing: copy all of it from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is of the kind used from 2018 to 2020, whose page Microsoft has retired: copy a newer one from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is of the kind used from 2016 to 2018, since then only where no other is offered: if Partner Center shows a newer one, use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is Microsoft&apos;s, but no document shows this kind of link there: compare it with Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has “{name}” more than once: copy it from Partner Center again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has an &amp; with nothing behind it: compare it with Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has a part “{name}” that no known invitation link has: compare it with Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link asks for administration privileges only, not for a reseller relationship: copy the link of Request a reseller relationship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a GDAP request, which does not make you a reseller: copy the link of Request a reseller relationship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link offers a trial: copy the link of Request a reseller relationship from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link offers a purchase: copy the link of Request a reseller relationship from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link does not say that it asks for a reseller relationship: copy it from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link asks for a reseller relationship: paste the other link here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link does not name the partner&apos;s tenant by a whole id: copy it again from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GDAP link ends in two ids joined by a hyphen; this one has one: copy it from Partner Center again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id at the end of the GDAP link is not whole: copy it from Partner Center again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PartnerID in the link (msppId) is not a number: copy it from Partner Center again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names the PartnerID {partner_id}, where such links have 0: compare it with Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names no PartnerID of the indirect reseller (msppId=0): compare it with Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link does not name the indirect provider&apos;s tenant by a whole id: copy it from Partner Center again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names an indirect provider, where such links have none: compare it with Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAP in the link is neither true nor false: copy it from Partner Center again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany is closed: ask Microsoft before you send this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the cloud operated by 21Vianet nothing documents what this choice does: ask there before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {cloud} a request always includes administration privileges, but this link does not say so: compare it with Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {cloud} a request always includes administration privileges, but the link says DAP=false: copy it from Partner Center again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link does not ask for administration privileges, but you chose to include them: clear the box or use a link that asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link asks for administration privileges, but you chose not to: select the box or use a link that does not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not ask for privileges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not ask for privileges. Whether the choice exists in the cloud operated by 21Vianet is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the choice exists in the cloud operated by 21Vianet is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners in Microsoft Cloud Germany cannot request a relationship without privileges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners in Microsoft Cloud for US Government cannot request a relationship without privileges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin America and the Caribbean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle East, Central Europe and Eastern Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{country}” is not a country: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s country is unknown, so the region cannot be checked: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own country is unknown, so the region cannot be checked: enter it in the partner account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s country is on no list of the program, so an order may be refused: go on with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own country is on no list of the program, so an order may be refused: go on with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s region is {theirs}, yours is {ours}. You can sell in your own only: give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your region: {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{domain}” is not a domain: check it, it looks like contoso.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tenant_id}” is not a tenant ID: copy it again, it looks like 6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than {limit} characters: row left out. Export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed: row left out. Close it, or export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged, it holds NUL characters: row left out. Export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is cut, {found} of {expected} values: row left out. Export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} values for {expected} columns: row left out. Put quotation marks around texts with the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbled text: choose encoding {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbled in the file itself: row left out. Export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenant ID: row left out. Add it to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID is not a GUID: row left out. Mend it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name: row left out. Add it to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name longer than {limit} characters: row left out. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain: imported, add it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{domain}” is not a domain: imported without it, add it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country “{country}” is not known here: imported without it, add it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user principal name: row left out. Add it to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not a user principal name: row left out. Mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is not a whole number: imported without it, add it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same tenant ID as line {line}: kept once. Take one of the lines out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same customer as line {line}: kept once. Take one of the lines out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same subscription as line {line}: kept once. Take one of the lines out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same customer and product as line {line}: kept once. Take one of the lines out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same user as line {line}: kept once. Take one of the lines out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{customer}” is no customer of this account: import the customers list as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say whose it is: add the customer&apos;s tenant ID or domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not known yet, and the row does not name it: import the customers list as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subscription is not known yet: import the customer&apos;s subscriptions as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is not known yet, and the row does not name them: import the list of users as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a legacy subscription can have a support contact of its own: the contact was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag has {most} characters at most: left out. Shorten it there, or tag the customer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer would have more than {most} tags: left out. Take one off here, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same domain as your customer “{customer}”, whose tenant ID is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same domain as {address}, the contact of your customer “{customer}”, whose tenant ID is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named like your customer “{customer}”, whose tenant ID is not known (alike by {score} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several of your customers have this domain; one is “{customer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named like your customer “{customer}” (alike by {score} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy knows what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written otherwise in the copy, and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You removed it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no invitation link yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has another invitation link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship “{relationship}” is not known here: taken as reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Close it elsewhere, or import a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there any more. Find it, and import it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may not be opened: close it in other programs, or import a copy from a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder: choose the list in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a file that can be imported: choose the list itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty. Export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an old workbook, or one with a password: open it, save it as .xlsx without a password, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither text nor a workbook. Export the list again as CSV, Excel or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB: split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft would not have arrived whole, so it was not handed over. Try one of the other two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens as a new message in your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length:,} of {limit:,} characters: fits in one link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens as a draft file (.eml) in your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length:,} of {limit:,} characters: opens as a draft file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the text and opens a new message to paste it into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length:,} of {limit:,} characters: too long for one link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a default mail program in your system&apos;s settings, or use Copy to clipboard or Save as….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to open in a mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length:,} of {limit:,} characters: shorten To or Subject, or use Copy to clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the template must begin with “Subject:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the template must be blank, then the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the template cannot be read: {reason}. Correct that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the template uses “{construct}”. Use only facts, conditions and these filters: {filters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the template asks for “{name}”, which is not known. Known are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking twice may confuse the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to this customer is unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it, or write a second one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already your reseller customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request again only to restore administration privileges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside your region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a country of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reading of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change domain of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tenant ID of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change country of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change language of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change contact of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change e-mail of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change relationship of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change permissions of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tenant&apos;s name of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when {customer} accepted the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who accepted the agreement for {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no texts in “{language}” yet: choose a language from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} has this tenant ID already: open that customer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stored changed since this preview was made. Nothing was imported: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer from the list, or add a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why you ask a customer outside your region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your partner account first: requests are made in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {account} has no invitation link yet: paste the one Partner Center shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no invitation link in this text: copy it again from Request a reseller relationship in Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are different invitation links in this text: paste only the one to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text also holds a link of another kind, which is not used: check that you copied the right text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {account} the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and what was sent to them belong to {account}, so it stays: make another account the default instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your PartnerID: an indirect reseller&apos;s requests name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your provider&apos;s name: the customer accepts it together with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your provider&apos;s tenant ID, or paste your invitation link, which names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has this tenant ID already: change that account instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name customers know you by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{partner_id}” is not a PartnerID: it is a number, shown in Partner Center&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark request to {customer} as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark request to {customer} as accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark request to {customer} as declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw request to {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard unfinished request to {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {count} unfinished requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” can no longer be taken back or repeated, because it was changed again since. Open the record and change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not closed properly and is read-only, so its last changes cannot be read. Copy it together with the files beside it whose names begin the same to a folder you can write to, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to {path} and did not finish in time. Nothing was changed: try again, and close other programs that use this file if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is read-only, so nothing can be changed here. To work with it, copy it to a folder you can write to and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing of this change was kept, and all earlier work is safe: free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Restore a backup from the File menu, or start Partner Desk again to salvage what can be read; the damaged file is always kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that its folder exists and that you may read and write there, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer. Check that the drive or network folder is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes), so it is not a Partner Desk database. Move it away and start again for a new database, or copy a file out of the “backups” folder beside it and open that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Partner Desk database: it belongs to another program, or its beginning is damaged. It was not touched. Choose another file, or copy one out of the “backups” folder beside it and open that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Partner Desk. It was not touched. Install the newer version to open it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is locked by another program. Close the program that uses it (a database viewer, a backup), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by an older version of Partner Desk and is read-only, so it cannot be brought up to date. Copy it to a folder you can write to and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, which was open last time, is no longer there. Connect its drive and try again, choose where it is now, or start a new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Partner Desk window has this database open and does not answer. You can work here: both windows keep everything, but each shows the other&apos;s changes only after its next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard did not take the text; another program may hold it. Try again, or use Save as….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {count:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {count:,} characters, link included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”, link included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it into its place in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it into an email to your customer and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to your customer from your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked your mail program to open the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there? Copy to clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked your mail program to open a message. Nothing there? Begin one and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system did not answer. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. {next_step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program could not be started. Use Copy to clipboard or Save as… instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced: it may be open in another program. Close it there and try again, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for “{name}”. Free some space, or save it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” does not let you save files. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there any more. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Partner Desk went wrong. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not a date: enter year, month and day, like 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is still to come: enter the day on which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {product} to {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {product} to {count} users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {product} from {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {product} from {count} users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change licenses of {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {product} to {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change seats of {product} of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has seats of {product} already: change their number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {service} of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status of {service} of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quantity of {service} of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change renewal of {service} of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change end of {service} of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details of {service} of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {service} to {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change support contact of {service} of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change support contact of {count} services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the service&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has this subscription ID already: open that service instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy services are active, suspended or deleted: choose one of these, or new commerce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is supported by the provider: a reseller can be designated for legacy services only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” is not a term: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service ends after it starts ({date}): enter a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add support contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change support contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove support contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reseller&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reseller&apos;s tenant ID: Partner Center knows them by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has this tenant ID already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{partner_id}” is not a PartnerID: it is a number. Leave it empty if unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reading of {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change address of {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change state of {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change usage location of {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details of {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate {count} users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate {count} users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has “{value}” already: open that user instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 0 or a larger number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” is not an ID of Microsoft&apos;s: copy it again, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark subscriptions of {customer} as suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark reservations of {customer} as canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark software of {customer} as canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer leaves your customers list in Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave the customer&apos;s list of support contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your delegated administration privileges end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer can buy nothing more through you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the customer is up to you: Partner Center sends no notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relationship with {customer} cannot be removed yet: end what the checklist still shows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove relationship with {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: {needed} seats would be used, {owned} are owned. Free some seats or buy more, or choose to go over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service request on behalf of our customer {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are the customer&apos;s partner in the Cloud Solution Provider program. The customer has removed our administrator permissions; we remain responsible for supporting them and open this request on their behalf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumed units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer needs help with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Name: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Domain: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Tenant ID: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Country: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Region: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Contact: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- PartnerID: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Indirect provider: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- E-mail: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- None known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- {service}, subscription {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {customer} “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {count} customers “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tag “{tag}” off {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tag “{tag}” off {count} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag has {most} characters at most: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} has {most} tags, which is the most: take one off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note about {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note about {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note about {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something, or remove the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged, so it cannot be used as a backup. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Partner Desk database. Choose another file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not a date: imported without it, add it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding {encoding} does not have these characters: {characters}. The first is in “{example}”. Choose UTF-8, or have a question mark written for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not hold an export of Partner Desk. Choose a file that was exported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was exported by a newer version of Partner Desk. Install that version, then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut short, and nothing was taken from it. Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least {least} characters: a short sentence is easy to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ: enter the same one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would unfold to {size} MB, far more than an export of Partner Desk. It was not opened: ask who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an encrypted export of Partner Desk. Choose the file that was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not open “{name}”. Mind capital letters and the keyboard&apos;s language, or ask for the password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that begins “{text}” is longer than the {limit} characters a cell of a workbook can hold. Choose CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}…” is too long: imported without it, add a shorter one later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name: imported without it, add it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a GUID: row left out. Mend it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a GUID: imported without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address: imported without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} cannot be, it is less than none: imported without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not known here: imported without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is named: row left out. Add it to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription ID: row left out. Add it to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither user ID nor user name: row left out. Add one to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is named: row left out. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link: row left out. Save the answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 admin center: users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra: users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP bulk tool: customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP bulk tool: relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP bulk tool: relationships with named columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP bulk tool: customers (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP bulk tool: relationships (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status “{status}” is not known here: taken as not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer has taken up this relationship yet: row left out. Import the list again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph: granular administration (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph: licenses of a customer (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph: licenses of a user (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licenses cannot be read: imported without. Save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph: users (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center insights: subscription details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center insights: license usage (its customers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of your own: customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of your own: services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of your own: users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of your own: licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no: imported without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell: customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell: subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell: users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell: licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft: product names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: license-based reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: customers (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: delegated administration (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: licenses of a user (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: licenses of a customer (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a link that asks for a reseller relationship: row left out. Save the answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: invitation link (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: subscriptions (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: support contact (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: users (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats do not add up: imported as they are. Export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or an object stands where a text belongs: imported without it. Export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends here in the middle of an item: save it again as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON ({reason}): left out. Save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested too deeply: item left out. Save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is longer than {limit} characters: left out. Save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has more than {limit} names: left out, and what follows it. Save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands twice in the item, and may mean either: left out. Save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a number that JSON does not know ({number}): item left out. Save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbled text: item left out. Save the file again, with the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged, it holds NUL characters: item left out. Save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an item of the kind “{format}”: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a list: its first line reads {found}. Export it again as CSV or JSON; or choose another encoding or delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a list that can be read. Export it again as CSV, Excel or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is none of the lists known here: it has the columns {found}. Match its columns by hand, or export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not of the kind “{format}”: it has the columns {found}, but {missing} is missing. Choose another kind, or export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is JSON of a kind that is not known here: its first object has {found}. Save the answer of one of Partner Center&apos;s or Graph&apos;s lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as JSON. Line {line}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds an empty list. Export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say what it is about: row left out. Mend it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date that can be read: row left out. Mend it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a damaged workbook: open it in Excel, save it anew, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an .xlsx workbook: save it as one, or unpack the archive and import the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large for a workbook: save the sheet as “CSV UTF-8”, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} for good from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the database itself, which is open. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to your account “{account}”: left out. Import the file into that account, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds nothing but headers. Export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a shorter name: at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another view is called {name}: enter another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import was undone already: import {file} again if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import is from before imports could be undone: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this import stored was changed since ({count} rows), so it cannot be undone as a whole. Undo the later changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” exists already and was not touched. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was moved, replaced or disconnected while it was open, so this change could not be kept. Put the file back or connect its drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Partner Desk, so it cannot be restored here. Install the newer version, or choose another backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has {path} open, so it cannot be replaced. Close other Partner Desk windows and programs that use this file, then try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read any more in {path}. It was left as it is: restore a backup, or start a new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Desk: exported customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Desk: exported services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Desk: exported users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Desk: exported licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Desk: complete copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {found} of {all} items are here: save and import the other pages, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one page of several: save and import the next pages, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} changed since it was read. Import it again, then save its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} customers are selected. Ask up to {most} at once: select fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected customers belong to several of your partner accounts, and each has a link of its own. Select customers of one account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address needs mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link needs mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already your customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same address as {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews or ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Add a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated support contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated support contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>No services are known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider supports it: a reseller can be designated for services of the legacy system only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} (provider)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New partner account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>no admin access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin access removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin access not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relationship}, {permissions}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePill</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionKind</name>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software purchase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionStatus</name>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportContactDialog</name>
    <message>
        <source>Designated support contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the support contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the support contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reseller…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PartnerID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller needs a relationship with you, and delegated administration privileges.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tag %n customer(s)</source>
        <translation>
            <numerusform>Tag %Ln customer</numerusform>
            <numerusform>Tag %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters and views find customers by their tags.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsRow</name>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tag “{tag}” off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change folder and name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>A few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %Ln second left</numerusform>
            <numerusform>About %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %Ln minute left</numerusform>
            <numerusform>About %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for evidence of acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new customers file, or your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in email as a draft file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, and opened in email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a draft file (.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as text (.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} · SHA-256 {start}…{end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted stays here, with everything that is theirs, until you delete it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deleted users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deleted customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeBars</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeFact</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None ends within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) within 30 days</source>
        <translation>
            <numerusform>%Ln ends within 30 days</numerusform>
            <numerusform>%Ln end within 30 days</numerusform>
        </translation>
    </message>
    <message>
        <source>All hold a license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeHeading</name>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used of owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeOrNothing</name>
    <message>
        <source>No customer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is as the filters ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}” in names, readings, domains, tenant IDs, contacts, tags or users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the list that Partner Center exports, or add the customer you want to ask by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedRequests</name>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {step} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n together</source>
        <translation>
            <numerusform>All %Ln together</numerusform>
            <numerusform>All %Ln together</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an encrypted copy: who handed it over knows the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user signs in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserLicensesDialog</name>
    <message>
        <source>Licenses of {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer owns no seats yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} of {owned} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserState</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deleted users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users are known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n license(s)</source>
        <translation>
            <numerusform>%Ln license</numerusform>
            <numerusform>%Ln licenses</numerusform>
        </translation>
    </message>
    <message>
        <source>No license</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueButton</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view keeps the filters, the order and the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhosePage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which user’s is {file}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is {file}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Request a reseller relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save draft and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft could not be kept. Close all the same, and lose what changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is not kept at the moment. It is tried again with each change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This database is read-only, so nothing in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenPage</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%Ln row exported</numerusform>
            <numerusform>%Ln rows exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
