<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>qorgan::ui::AccountForm</name>
    <message>
        <source>Login: letters and digits</source>
        <translation>Login: letters and digits</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Surname, given name, patronymic</translation>
    </message>
    <message>
        <source>Special rank</source>
        <translation>Special rank</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Administrative section</source>
        <translation>Administrative section</translation>
    </message>
    <message>
        <source>Service phone</source>
        <translation>Service phone</translation>
    </message>
    <message>
        <source>What the account may do; several roles are possible</source>
        <translation>What the account may do; several roles are possible</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AccountModel</name>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AccountStep</name>
    <message>
        <source>Folder for the register</source>
        <translation>Folder for the register</translation>
    </message>
    <message>
        <source>A training register</source>
        <translation>A training register</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>The first account</translation>
    </message>
    <message>
        <source>It is filled with invented people and three years of their cases. It is violet, so that nobody takes it for the real one. The login is “demo”.</source>
        <translation>It is filled with invented people and three years of their cases. It is violet, so that nobody takes it for the real one. The login is “demo”.</translation>
    </message>
    <message>
        <source>Whoever opens the register first looks after it: accounts, backups. In a small station this is the head as well.</source>
        <translation>Whoever opens the register first looks after it: accounts, backups. In a small station this is the head as well.</translation>
    </message>
    <message>
        <source>&amp;Create the register</source>
        <translation>&amp;Create the register</translation>
    </message>
    <message>
        <source>&amp;Folder for the register, on this computer&apos;s own disk</source>
        <translation>&amp;Folder for the register, on this computer&apos;s own disk</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Your &amp;full name</source>
        <translation>Your &amp;full name</translation>
    </message>
    <message>
        <source>&amp;Login: letters and digits</source>
        <translation>&amp;Login: letters and digits</translation>
    </message>
    <message>
        <source>I am the &amp;head of the unit as well</source>
        <translation>I am the &amp;head of the unit as well</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AccountsSection</name>
    <message>
        <source>The new password opens the register from now on.</source>
        <translation>The new password opens the register from now on.</translation>
    </message>
    <message>
        <source>The account was added.</source>
        <translation>The account was added.</translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation>The account was changed.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>The account was disabled.</translation>
    </message>
    <message>
        <source>“%1” will not open the register any more. What it recorded stays under its name.</source>
        <translation>“%1” will not open the register any more. What it recorded stays under its name.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Add &amp;the account</source>
        <translation>Add &amp;the account</translation>
    </message>
    <message>
        <source>Sa&amp;ve the changes</source>
        <translation>Sa&amp;ve the changes</translation>
    </message>
    <message>
        <source>The accounts are as they were</source>
        <translation>The accounts are as they were</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>&amp;Keep the account</source>
        <translation>&amp;Keep the account</translation>
    </message>
    <message>
        <source>D&amp;isable the account</source>
        <translation>D&amp;isable the account</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Disable…</translation>
    </message>
    <message>
        <source>New pass&amp;word…</source>
        <translation>New pass&amp;word…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Back to the list</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>A new account</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Change the account</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ActSection</name>
    <message>
        <source>Offender intoxicated</source>
        <translation>Offender intoxicated</translation>
    </message>
    <message>
        <source>Children present, number</source>
        <translation>Children present, number</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AdministrationPage</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Backup and check</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>Sections of the administration</translation>
    </message>
    <message>
        <source>Sections to the left</source>
        <translation>Sections to the left</translation>
    </message>
    <message>
        <source>Sections to the right</source>
        <translation>Sections to the right</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AppearanceSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Came on %1</source>
        <translation>Came on %1</translation>
    </message>
    <message>
        <source>The appearance is recorded.</source>
        <translation>The appearance is recorded.</translation>
    </message>
    <message>
        <source>Appearances at the police</source>
        <translation>Appearances at the police</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Came at</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Record the a&amp;ppearance</source>
        <translation>Record the a&amp;ppearance</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ApprovalOffers</name>
    <message>
        <source>The head returned your order No. %1: %2</source>
        <translation>The head returned your order No. %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the re&amp;turned one</source>
        <translation>Open the re&amp;turned one</translation>
    </message>
    <message numerus="yes">
        <source>%n of your orders wait(s) for the head&apos;s approval.</source>
        <translation>
            <numerusform>%n of your orders waits for the head&apos;s approval.</numerusform>
            <numerusform>%n of your orders wait for the head&apos;s approval.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the one that waits &amp;longest</source>
        <translation>Open the one that waits &amp;longest</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ApprovalSection</name>
    <message>
        <source>The order is approved.</source>
        <translation>The order is approved.</translation>
    </message>
    <message>
        <source>The order is returned; its officer sees why.</source>
        <translation>The order is returned; its officer sees why.</translation>
    </message>
    <message>
        <source>Returned by the head on %1: %2</source>
        <translation>Returned by the head on %1: %2</translation>
    </message>
    <message>
        <source>Served before the head approved it; it still waits for that.</source>
        <translation>Served before the head approved it; it still waits for that.</translation>
    </message>
    <message>
        <source>Waits for the head&apos;s approval. Where it cannot wait, it may be served before: the victim&apos;s safety goes first.</source>
        <translation>Waits for the head&apos;s approval. Where it cannot wait, it may be served before: the victim&apos;s safety goes first.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>Why it is returned; the order ends at once</source>
        <translation>Why it is returned; the order ends at once</translation>
    </message>
    <message>
        <source>R&amp;eturn</source>
        <translation>R&amp;eturn</translation>
    </message>
    <message>
        <source>Issue &amp;another order</source>
        <translation>Issue &amp;another order</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AttachmentModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AttachmentSection</name>
    <message>
        <source>Add files to the incident</source>
        <translation>Add files to the incident</translation>
    </message>
    <message>
        <source>The file is in the register; the one outside is still where it was</source>
        <translation>The file is in the register; the one outside is still where it was</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Save a copy of the file</translation>
    </message>
    <message>
        <source>A copy is saved outside the register, where anyone at this computer may find it</source>
        <translation>A copy is saved outside the register, where anyone at this computer may find it</translation>
    </message>
    <message>
        <source>Photographs, scans, recordings</source>
        <translation>Photographs, scans, recordings</translation>
    </message>
    <message>
        <source>Nothing is attached. Drop files here or press the button: up to 50 MB each. They are kept encrypted in the register.</source>
        <translation>Nothing is attached. Drop files here or press the button: up to 50 MB each. They are kept encrypted in the register.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Add files…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Save a &amp;copy as…</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copying the file</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::BlankModel</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Not marked</translation>
    </message>
    <message>
        <source>Marked twice</source>
        <translation>Marked twice</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::BlanksPane</name>
    <message>
        <source>The blanks could not be read</source>
        <translation>The blanks could not be read</translation>
    </message>
    <message>
        <source>Reading the blanks…</source>
        <translation>Reading the blanks…</translation>
    </message>
    <message>
        <source>No strict-account blanks are entered yet</source>
        <translation>No strict-account blanks are entered yet</translation>
    </message>
    <message>
        <source>A head enters each block as it is received: the series, the numbers, who keeps them.</source>
        <translation>A head enters each block as it is received: the series, the numbers, who keeps them.</translation>
    </message>
    <message>
        <source>Each number that is used or spoiled is marked. A number below the highest marked one that nobody marked is a gap to be explained; one marked twice stands on two papers.</source>
        <translation>Each number that is used or spoiled is marked. A number below the highest marked one that nobody marked is a gap to be explained; one marked twice stands on two papers.</translation>
    </message>
    <message>
        <source>Blocks of blanks</source>
        <translation>Blocks of blanks</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::BreachSection</name>
    <message>
        <source>protocol %1</source>
        <translation>protocol %1</translation>
    </message>
    <message>
        <source>no protocol yet</source>
        <translation>no protocol yet</translation>
    </message>
    <message>
        <source>No breach has been recorded.</source>
        <translation>No breach has been recorded.</translation>
    </message>
    <message>
        <source>The breach is recorded.</source>
        <translation>The breach is recorded.</translation>
    </message>
    <message>
        <source>The protocol is entered.</source>
        <translation>The protocol is entered.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Breaches</translation>
    </message>
    <message>
        <source>What was not kept</source>
        <translation>What was not kept</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>How it was found</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Protocol number</translation>
    </message>
    <message>
        <source>Drawn up on</source>
        <translation>Drawn up on</translation>
    </message>
    <message>
        <source>Breach of</source>
        <translation>Breach of</translation>
    </message>
    <message>
        <source>Record the breach</source>
        <translation>Record the breach</translation>
    </message>
    <message>
        <source>Enter the protocol</source>
        <translation>Enter the protocol</translation>
    </message>
    <message>
        <source>no protocol, and its time has passed</source>
        <translation>no protocol, and its time has passed</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CancelSection</name>
    <message>
        <source>The order is cancelled.</source>
        <translation>The order is cancelled.</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancellation</translation>
    </message>
    <message>
        <source>Reason; it cannot be undone</source>
        <translation>Reason; it cannot be undone</translation>
    </message>
    <message>
        <source>&amp;Cancel the order</source>
        <translation>&amp;Cancel the order</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CaseSection</name>
    <message>
        <source>no breach</source>
        <translation>no breach</translation>
    </message>
    <message>
        <source>empty: %1</source>
        <translation>empty: %1</translation>
    </message>
    <message>
        <source>The case is registered.</source>
        <translation>The case is registered.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>registered %1</translation>
    </message>
    <message numerus="yes">
        <source>follows %n breach(es)</source>
        <translation>
            <numerusform>follows %n breach</numerusform>
            <numerusform>follows %n breaches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, decided %2</source>
        <translation>%1, decided %2</translation>
    </message>
    <message>
        <source>closed %1: %2</source>
        <translation>closed %1: %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Breach it follows</source>
        <translation>Breach it follows</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Kind of case</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Number of the case</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>empty: today</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message numerus="yes">
        <source>%n open, the oldest since %1</source>
        <translation>
            <numerusform>%n open, the oldest since %1</numerusform>
            <numerusform>%n open, the oldest since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>open for %n day</numerusform>
            <numerusform>open for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>opened today</source>
        <translation>opened today</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Chain</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>No measure</source>
        <translation>No measure</translation>
    </message>
    <message>
        <source>none taken yet</source>
        <translation>none taken yet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>%1 No. %2, issued %3</source>
        <translation>%1 No. %2, issued %3</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>no longer needed</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>after service</source>
        <translation>after service</translation>
    </message>
    <message>
        <source>none were due</source>
        <translation>none were due</translation>
    </message>
    <message>
        <source>%1 of %2, %3 missed</source>
        <translation>%1 of %2, %3 missed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CheckBeads</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weekly checks</source>
        <translation>Weekly checks</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CheckSection</name>
    <message>
        <source>The check is recorded.</source>
        <translation>The check is recorded.</translation>
    </message>
    <message>
        <source>sober: %1</source>
        <translation>sober: %1</translation>
    </message>
    <message>
        <source>No check has been recorded yet.</source>
        <translation>No check has been recorded yet.</translation>
    </message>
    <message>
        <source>Control checks</source>
        <translation>Control checks</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Checked at</translation>
    </message>
    <message>
        <source>Sober</source>
        <translation>Sober</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Record the check</source>
        <translation>&amp;Record the check</translation>
    </message>
    <message>
        <source>The check is recorded. It found a breach of the alcohol ban.</source>
        <translation>The check is recorded. It found a breach of the alcohol ban.</translation>
    </message>
    <message>
        <source>It will be asked at the next check.</source>
        <translation>It will be asked at the next check.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>Victim asked alone</source>
        <translation>Victim asked alone</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>New facts</translation>
    </message>
    <message>
        <source>To ask at the next check</source>
        <translation>To ask at the next check</translation>
    </message>
    <message>
        <source>Signs of intoxication</source>
        <translation>Signs of intoxication</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Ask next time</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ChildSection</name>
    <message>
        <source>The answers about the children are recorded.</source>
        <translation>The answers about the children are recorded.</translation>
    </message>
    <message>
        <source>Recorded; what is not answered stays on the list.</source>
        <translation>Recorded; what is not answered stays on the list.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>What was seen and said</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>Record the answers</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ClosingSection</name>
    <message>
        <source>the only victim of the incident</source>
        <translation>the only victim of the incident</translation>
    </message>
    <message>
        <source>%1 (already reconciled)</source>
        <translation>%1 (already reconciled)</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>The case is closed.</translation>
    </message>
    <message>
        <source>Close a case</source>
        <translation>Close a case</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not closed</source>
        <translation>
            <numerusform>%n case not closed</numerusform>
            <numerusform>%n cases not closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Case to close</source>
        <translation>Case to close</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Reconciled with</source>
        <translation>Reconciled with</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>empty: today</translation>
    </message>
    <message>
        <source>Reason, as supervision will ask</source>
        <translation>Reason, as supervision will ask</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ControlPage</name>
    <message>
        <source>Reading what is to be looked at…</source>
        <translation>Reading what is to be looked at…</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>It could not be read</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Lines of the topic</source>
        <translation>Lines of the topic</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Op&amp;en</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ConversationSection</name>
    <message numerus="yes">
        <source>By law at most %n minute(s); with a minor a legal representative or a teacher is present.</source>
        <translation>
            <numerusform>By law at most %n minute; with a minor a legal representative or a teacher is present.</numerusform>
            <numerusform>By law at most %n minutes; with a minor a legal representative or a teacher is present.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is recorded.</source>
        <translation>The conversation is recorded.</translation>
    </message>
    <message>
        <source>Preventive conversations</source>
        <translation>Preventive conversations</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1 ago</source>
        <translation>the last %1 ago</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation>present: %1</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Held at</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Present beside the person</source>
        <translation>Present beside the person</translation>
    </message>
    <message>
        <source>What was said, what was promised</source>
        <translation>What was said, what was promised</translation>
    </message>
    <message>
        <source>Record the conversation</source>
        <translation>Record the conversation</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CopiesSection</name>
    <message>
        <source>The copy is entered.</source>
        <translation>The copy is entered.</translation>
    </message>
    <message>
        <source>No copy has been sent yet.</source>
        <translation>No copy has been sent yet.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Sent or handed over at</source>
        <translation>Sent or handed over at</translation>
    </message>
    <message>
        <source>Sent to the prosec&amp;utor</source>
        <translation>Sent to the prosec&amp;utor</translation>
    </message>
    <message>
        <source>Handed to the &amp;victim</source>
        <translation>Handed to the &amp;victim</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CorrectionForm</name>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>&amp;Save the correction</source>
        <translation>&amp;Save the correction</translation>
    </message>
    <message>
        <source>Hidden facts</source>
        <translation>Hidden facts</translation>
    </message>
    <message>
        <source>Show and correct: %1</source>
        <translation>Show and correct: %1</translation>
    </message>
    <message>
        <source>The log notes who looked, not what stood there</source>
        <translation>The log notes who looked, not what stood there</translation>
    </message>
    <message>
        <source>&amp;Give up the correction</source>
        <translation>&amp;Give up the correction</translation>
    </message>
    <message>
        <source>Records what was changed</source>
        <translation>Records what was changed</translation>
    </message>
    <message>
        <source>This is what you typed until %1; it is not recorded yet.</source>
        <translation>This is what you typed until %1; it is not recorded yet.</translation>
    </message>
    <message>
        <source>Start from the recorded facts</source>
        <translation>Start from the recorded facts</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Curtain</name>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>The register is locked. What was not saved is still here.</source>
        <translation>The register is locked. What was not saved is still here.</translation>
    </message>
    <message>
        <source>F12 or Enter uncovers the window.</source>
        <translation>F12 or Enter uncovers the window.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Your &amp;password</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Unlocking…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>&amp;Uncover</source>
        <translation>&amp;Uncover</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>Log &amp;out</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DecisionSection</name>
    <message>
        <source>The hearing is set.</source>
        <translation>The hearing is set.</translation>
    </message>
    <message>
        <source>The court&apos;s decision is recorded.</source>
        <translation>The court&apos;s decision is recorded.</translation>
    </message>
    <message>
        <source>Decision of the court</source>
        <translation>Decision of the court</translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation>Hearing on</translation>
    </message>
    <message>
        <source>Set the &amp;hearing</source>
        <translation>Set the &amp;hearing</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Number of the decision</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Appearances a month</source>
        <translation>Appearances a month</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Prohibited or made a duty</source>
        <translation>Prohibited or made a duty</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Why it was refused</translation>
    </message>
    <message>
        <source>Record the &amp;decision</source>
        <translation>Record the &amp;decision</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Desk</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Lock now; F12 covers the window</source>
        <translation>Lock now; F12 covers the window</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>Log &amp;out</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DetentionSection</name>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>The detention is recorded.</source>
        <translation>The detention is recorded.</translation>
    </message>
    <message>
        <source>The release is recorded: is the victim warned?</source>
        <translation>The release is recorded: is the victim warned?</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Detention</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n detention(s)</source>
        <translation>
            <numerusform>%n detention</numerusform>
            <numerusform>%n detentions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>is let go %1</source>
        <translation>is let go %1</translation>
    </message>
    <message>
        <source>let go %1</source>
        <translation>let go %1</translation>
    </message>
    <message>
        <source>Detained now</source>
        <translation>Detained now</translation>
    </message>
    <message>
        <source>Let go at, known or expected</source>
        <translation>Let go at, known or expected</translation>
    </message>
    <message>
        <source>Record the release</source>
        <translation>Record the release</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Detained at</source>
        <translation>Detained at</translation>
    </message>
    <message>
        <source>Until, if known</source>
        <translation>Until, if known</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Record the detention</source>
        <translation>Record the detention</translation>
    </message>
    <message>
        <source>%1, allowed %2 h</source>
        <translation>%1, allowed %2 h</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DocumentFilters</name>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>For&amp;m</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>All forms</translation>
    </message>
    <message>
        <source>Rea&amp;der</source>
        <translation>Rea&amp;der</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>All readers</translation>
    </message>
    <message>
        <source>Pr&amp;inted by</source>
        <translation>Pr&amp;inted by</translation>
    </message>
    <message>
        <source>&amp;Code on the sheet</source>
        <translation>&amp;Code on the sheet</translation>
    </message>
    <message>
        <source>This is no code of a sheet: six letters and figures stand at its foot.</source>
        <translation>This is no code of a sheet: six letters and figures stand at its foot.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DocumentModel</name>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Printed by</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>A head let it be printed although its text tells a sealed value.</source>
        <translation>A head let it be printed although its text tells a sealed value.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DocumentsPage</name>
    <message>
        <source>Reading the documents…</source>
        <translation>Reading the documents…</translation>
    </message>
    <message>
        <source>The documents could not be read</source>
        <translation>The documents could not be read</translation>
    </message>
    <message>
        <source>No such documents</source>
        <translation>No such documents</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown. Narrow the choice to see the others.</source>
        <translation>Only the newest %1 are shown. Narrow the choice to see the others.</translation>
    </message>
    <message>
        <source>The newest %1; more come as you scroll</source>
        <translation>The newest %1; more come as you scroll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed documents</source>
        <translation>Printed documents</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>Nothing has been printed yet</source>
        <translation>Nothing has been printed yet</translation>
    </message>
    <message>
        <source>Choose another period, form, reader or officer to see the others, or empty the code.</source>
        <translation>Choose another period, form, reader or officer to see the others, or empty the code.</translation>
    </message>
    <message>
        <source>Each copy stands here as soon as it is printed or saved from a card: for whom, by whom, how many pages.</source>
        <translation>Each copy stands here as soon as it is printed or saved from a card: for whom, by whom, how many pages.</translation>
    </message>
    <message>
        <source>New cop&amp;y…</source>
        <translation>New cop&amp;y…</translation>
    </message>
    <message>
        <source>Goes to the card, where a new copy is printed as things stand now; the buttons below bring out this very sheet once more</source>
        <translation>Goes to the card, where a new copy is printed as things stand now; the buttons below bring out this very sheet once more</translation>
    </message>
    <message>
        <source>Op&amp;en the card</source>
        <translation>Op&amp;en the card</translation>
    </message>
    <message>
        <source>Many once more…</source>
        <translation>Many once more…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Strict-account blanks</source>
        <translation>Strict-account blanks</translation>
    </message>
    <message>
        <source>Parts of the documents</source>
        <translation>Parts of the documents</translation>
    </message>
    <message>
        <source>Parts to the left</source>
        <translation>Parts to the left</translation>
    </message>
    <message>
        <source>Parts to the right</source>
        <translation>Parts to the right</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DraftOffer</name>
    <message>
        <source>This is what you typed until %1 and did not record.</source>
        <translation>This is what you typed until %1 and did not record.</translation>
    </message>
    <message>
        <source>Show what is recorded</source>
        <translation>Show what is recorded</translation>
    </message>
    <message>
        <source>Start with an empty form</source>
        <translation>Start with an empty form</translation>
    </message>
    <message>
        <source>The form shows what is recorded.</source>
        <translation>The form shows what is recorded.</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>The form is empty.</translation>
    </message>
    <message>
        <source>Bring back what was typed</source>
        <translation>Bring back what was typed</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DueFilters</name>
    <message>
        <source>Show only these</source>
        <translation>Show only these</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Whose</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>My section</source>
        <translation>My section</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>The unit</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>By urgency</translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>By officer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Show &amp;all</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DueModel</name>
    <message>
        <source>Serve</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>Send copy</source>
        <translation>Send copy</translation>
    </message>
    <message>
        <source>Hand copy</source>
        <translation>Hand copy</translation>
    </message>
    <message>
        <source>Record check</source>
        <translation>Record check</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Offender</translation>
    </message>
    <message>
        <source>Late or left</source>
        <translation>Late or left</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>the unit&apos;s own policy</source>
        <translation>the unit&apos;s own policy</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <translation>%1, article %2</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Due by %1</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Rule %1: %2</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>section %1</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>Record appearance</source>
        <translation>Record appearance</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>Record visit</translation>
    </message>
    <message>
        <source>Ask and note</source>
        <translation>Ask and note</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::EvidenceSection</name>
    <message>
        <source>What is at hand; a note may be added to what is ticked</source>
        <translation>What is at hand; a note may be added to what is ticked</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FileSection</name>
    <message>
        <source>Show all %1</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>It is recorded, with a reservation</source>
        <translation>It is recorded, with a reservation</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FileSections</name>
    <message>
        <source>The history could not be read</source>
        <translation>The history could not be read</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FileWords</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1, art. %2</source>
        <translation>%1, art. %2</translation>
    </message>
    <message>
        <source>%1 tenge</source>
        <translation>%1 tenge</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>art. %1</source>
        <translation>art. %1</translation>
    </message>
    <message>
        <source>of no incident</source>
        <translation>of no incident</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>not paid yet</translation>
    </message>
    <message>
        <source>not served yet</source>
        <translation>not served yet</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>paid %1</translation>
    </message>
    <message>
        <source>served %1</source>
        <translation>served %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FilterBar</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>Or&amp;ders</source>
        <translation>Or&amp;ders</translation>
    </message>
    <message>
        <source>With and without</source>
        <translation>With and without</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>Without an order</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Sectio&amp;n</source>
        <translation>Sectio&amp;n</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>Without a &amp;complaint</source>
        <translation>Without a &amp;complaint</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FindField</name>
    <message>
        <source>Search the register</source>
        <translation>Search the register</translation>
    </message>
    <message>
        <source>Finds people, orders and incidents by any part of what is known; the search is logged</source>
        <translation>Finds people, orders and incidents by any part of what is known; the search is logged</translation>
    </message>
    <message>
        <source>Found in the register</source>
        <translation>Found in the register</translation>
    </message>
    <message>
        <source>Name, IIN, phone, order number, address</source>
        <translation>Name, IIN, phone, order number, address</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FindModel</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>At this address</source>
        <translation>At this address</translation>
    </message>
    <message>
        <source>by the name</source>
        <translation>by the name</translation>
    </message>
    <message>
        <source>by the phone number</source>
        <translation>by the phone number</translation>
    </message>
    <message>
        <source>by the KUI number</source>
        <translation>by the KUI number</translation>
    </message>
    <message>
        <source>by the address</source>
        <translation>by the address</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Incident of %1</translation>
    </message>
    <message>
        <source>offender not established</source>
        <translation>offender not established</translation>
    </message>
    <message>
        <source>KUI %1</source>
        <translation>KUI %1</translation>
    </message>
    <message>
        <source>There are more: type the whole number of the house.</source>
        <translation>There are more: type the whole number of the house.</translation>
    </message>
    <message>
        <source>There are more: type on.</source>
        <translation>There are more: type on.</translation>
    </message>
    <message>
        <source>by the IIN</source>
        <translation>by the IIN</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>IIN %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>by the measure&apos;s number</source>
        <translation>by the measure&apos;s number</translation>
    </message>
    <message>
        <source>by the court&apos;s number</source>
        <translation>by the court&apos;s number</translation>
    </message>
    <message>
        <source>Nothing found yet. A part of a name in any script is enough, four digits of an IIN or a phone number, the number of a measure or of a court&apos;s decision, a street.</source>
        <translation>Nothing found yet. A part of a name in any script is enough, four digits of an IIN or a phone number, the number of a measure or of a court&apos;s decision, a street.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FirstStartPage</name>
    <message>
        <source>The register could not be made</source>
        <translation>The register could not be made</translation>
    </message>
    <message>
        <source>Making the register…</source>
        <translation>Making the register…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FoldHead</name>
    <message>
        <source>open; Space folds it</source>
        <translation>open; Space folds it</translation>
    </message>
    <message>
        <source>folded; Space opens it</source>
        <translation>folded; Space opens it</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::GroupModel</name>
    <message>
        <source>The whole unit</source>
        <translation>The whole unit</translation>
    </message>
    <message>
        <source>%1; a year earlier %2, %3 %</source>
        <translation>%1; a year earlier %2, %3 %</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HandFields</name>
    <message>
        <source>in Kazakh</source>
        <translation>in Kazakh</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>in Russian</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HandoverSection</name>
    <message>
        <source>The shift is handed over; the next page begins here.</source>
        <translation>The shift is handed over; the next page begins here.</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Shift handover</translation>
    </message>
    <message>
        <source>For the &amp;next shift</source>
        <translation>For the &amp;next shift</translation>
    </message>
    <message>
        <source>Hand &amp;over</source>
        <translation>Hand &amp;over</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help for this page and keys</source>
        <translation>Help for this page and keys</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Close help</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HelpSection</name>
    <message>
        <source>No visit yet; the first was due by %1</source>
        <translation>No visit yet; the first was due by %1</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <translation>%1 of %2 visits</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit is recorded.</source>
        <translation>The visit is recorded.</translation>
    </message>
    <message>
        <source>The course of help is kept.</source>
        <translation>The course of help is kept.</translation>
    </message>
    <message>
        <source>Attended at</source>
        <translation>Attended at</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record the &amp;visit</source>
        <translation>Record the &amp;visit</translation>
    </message>
    <message>
        <source>Visits planned</source>
        <translation>Visits planned</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>&amp;Keep the course</source>
        <translation>&amp;Keep the course</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IdentityView</name>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentFacts</name>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>What was seen, heard or known, and from whom</source>
        <translation>What was seen, heard or known, and from whom</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>wished to stay anonymous</source>
        <translation>wished to stay anonymous</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1, section %2</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>house %1</source>
        <translation>house %1</translation>
    </message>
    <message>
        <source>flat %1</source>
        <translation>flat %1</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>not established</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>unknown: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Position of the victim</source>
        <translation>Position of the victim</translation>
    </message>
    <message>
        <source>Measures taken and qualification</source>
        <translation>Measures taken and qualification</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrative</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>in Kazakh</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>in Russian</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentFormPage</name>
    <message>
        <source>The incident is recorded</source>
        <translation>The incident is recorded</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>The change is recorded</source>
        <translation>The change is recorded</translation>
    </message>
    <message>
        <source>Change of a recorded incident</source>
        <translation>Change of a recorded incident</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentLines</name>
    <message>
        <source>offender</source>
        <translation>offender</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>victim</translation>
    </message>
    <message>
        <source>told the police</source>
        <translation>told the police</translation>
    </message>
    <message>
        <source>offender: %1</source>
        <translation>offender: %1</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>not established</translation>
    </message>
    <message>
        <source>victim: %1</source>
        <translation>victim: %1</translation>
    </message>
    <message>
        <source>Incidents, and what was done</source>
        <translation>Incidents, and what was done</translation>
    </message>
    <message>
        <source>This person occurs in no incident.</source>
        <translation>This person occurs in no incident.</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Incident of %1</translation>
    </message>
    <message>
        <source>What was done about the incident of %1</source>
        <translation>What was done about the incident of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Show all %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentModel</name>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Offender</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victim</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>KUI number</source>
        <translation>KUI number</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>not established</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentPage</name>
    <message>
        <source>Reading the incident…</source>
        <translation>Reading the incident…</translation>
    </message>
    <message>
        <source>The incident could not be read</source>
        <translation>The incident could not be read</translation>
    </message>
    <message>
        <source>No incident is chosen</source>
        <translation>No incident is chosen</translation>
    </message>
    <message>
        <source>Choose one in the list of incidents.</source>
        <translation>Choose one in the list of incidents.</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Incident of %1</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Orders of this incident</source>
        <translation>Orders of this incident</translation>
    </message>
    <message>
        <source>none was issued</source>
        <translation>none was issued</translation>
    </message>
    <message>
        <source>Earlier within a year</source>
        <translation>Earlier within a year</translation>
    </message>
    <message>
        <source>no other incident of this offender</source>
        <translation>no other incident of this offender</translation>
    </message>
    <message>
        <source>known once the offender is established</source>
        <translation>known once the offender is established</translation>
    </message>
    <message>
        <source>Lis&amp;t of incidents</source>
        <translation>Lis&amp;t of incidents</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>C&amp;hange</translation>
    </message>
    <message>
        <source>Change or complete what is recorded</source>
        <translation>Change or complete what is recorded</translation>
    </message>
    <message>
        <source>&amp;Issue a protective order</source>
        <translation>&amp;Issue a protective order</translation>
    </message>
    <message>
        <source>Motion for special requirements to the offender&apos;s conduct</source>
        <translation>Motion for special requirements to the offender&apos;s conduct</translation>
    </message>
    <message>
        <source>Issue an official warning</source>
        <translation>Issue an official warning</translation>
    </message>
    <message>
        <source>Ask the court</source>
        <translation>Ask the court</translation>
    </message>
    <message>
        <source>Still missing for an order</source>
        <translation>Still missing for an order</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentsPage</name>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the incidents…</source>
        <translation>Reading the incidents…</translation>
    </message>
    <message>
        <source>The incidents could not be read</source>
        <translation>The incidents could not be read</translation>
    </message>
    <message>
        <source>No incidents here</source>
        <translation>No incidents here</translation>
    </message>
    <message>
        <source>An incident stands here as soon as it is recorded, with or without a complaint. Is a filter set? Choose “All time” and “All sources” to see everything.</source>
        <translation>An incident stands here as soon as it is recorded, with or without a complaint. Is a filter set? Choose “All time” and “All sources” to see everything.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>Record an incident</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Remembered</translation>
    </message>
    <message>
        <source>Counting… %1 so far</source>
        <translation>Counting… %1 so far</translation>
    </message>
    <message>
        <source>&amp;Issue an order</source>
        <translation>&amp;Issue an order</translation>
    </message>
    <message>
        <source>A protective order on the incident of the current row</source>
        <translation>A protective order on the incident of the current row</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umns</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::LiftSection</name>
    <message>
        <source>the whole requirement</source>
        <translation>the whole requirement</translation>
    </message>
    <message>
        <source>It is lifted.</source>
        <translation>It is lifted.</translation>
    </message>
    <message>
        <source>Lifted by the court</source>
        <translation>Lifted by the court</translation>
    </message>
    <message>
        <source>What is lifted</source>
        <translation>What is lifted</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Lift</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::LogSection</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1; more come as you scroll</source>
        <translation>The newest %1; more come as you scroll</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Reading the log…</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>The log could not be read</translation>
    </message>
    <message>
        <source>No such entries</source>
        <translation>No such entries</translation>
    </message>
    <message>
        <source>Choose “All time”, “All accounts” and “All actions” to see everything.</source>
        <translation>Choose “All time”, “All accounts” and “All actions” to see everything.</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>Acco&amp;unt</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>All accounts</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::LoginPage</name>
    <message>
        <source>Folder of the register</source>
        <translation>Folder of the register</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Opening the register…</translation>
    </message>
    <message>
        <source>Which register?</source>
        <translation>Which register?</translation>
    </message>
    <message>
        <source>Choose the folder of your unit&apos;s register. Ask the administrator where it lies.</source>
        <translation>Choose the folder of your unit&apos;s register. Ask the administrator where it lies.</translation>
    </message>
    <message>
        <source>There is no register in this folder</source>
        <translation>There is no register in this folder</translation>
    </message>
    <message>
        <source>Qorgan</source>
        <translation>Qorgan</translation>
    </message>
    <message>
        <source>Register of domestic violence cases</source>
        <translation>Register of domestic violence cases</translation>
    </message>
    <message>
        <source>&amp;Folder of the register</source>
        <translation>&amp;Folder of the register</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>Log &amp;in</translation>
    </message>
    <message>
        <source>Qorgan cannot work on this computer as it is</source>
        <translation>Qorgan cannot work on this computer as it is</translation>
    </message>
    <message>
        <source>Choose another folder, or make a register: one of your unit&apos;s own, or one for training with invented people.</source>
        <translation>Choose another folder, or make a register: one of your unit&apos;s own, or one for training with invented people.</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;New register…</translation>
    </message>
    <message>
        <source>&amp;Training register…</source>
        <translation>&amp;Training register…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::LongList</name>
    <message>
        <source>This row is being read</source>
        <translation>This row is being read</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MainWindow</name>
    <message>
        <source>Qorgan</source>
        <translation>Qorgan</translation>
    </message>
    <message>
        <source>TRAINING REGISTER · people and cases are invented</source>
        <translation>TRAINING REGISTER · people and cases are invented</translation>
    </message>
    <message>
        <source>The register is encrypted and open</source>
        <translation>The register is encrypted and open</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>No register is open</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ManyPane</name>
    <message numerus="yes">
        <source>%n sheet(s) came out; they stand in the register of documents.</source>
        <translation>
            <numerusform>%n sheet came out; it stands in the register of documents.</numerusform>
            <numerusform>%n sheets came out; they stand in the register of documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such sheet to print.</source>
        <translation>There is no such sheet to print.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>It stops as soon as the sheet on its way is done…</source>
        <translation>It stops as soon as the sheet on its way is done…</translation>
    </message>
    <message>
        <source>Looking for sealed values before anything is printed…</source>
        <translation>Looking for sealed values before anything is printed…</translation>
    </message>
    <message>
        <source>The sheets come out one by one. It goes on while the window is covered or locked; logging out ends it.</source>
        <translation>The sheets come out one by one. It goes on while the window is covered or locked; logging out ends it.</translation>
    </message>
    <message>
        <source>You cancelled it before anything was printed.</source>
        <translation>You cancelled it before anything was printed.</translation>
    </message>
    <message>
        <source>Many sheets once more</source>
        <translation>Many sheets once more</translation>
    </message>
    <message>
        <source>Many sheets at once</source>
        <translation>Many sheets at once</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen</source>
        <translation>
            <numerusform>The %n chosen</numerusform>
            <numerusform>The %n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the list as it is filtered</source>
        <translation>All of the list as it is filtered</translation>
    </message>
    <message>
        <source>Those of the list that did not come out</source>
        <translation>Those of the list that did not come out</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Language of the sheets</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v of %m</translation>
    </message>
    <message>
        <source>Sheets that are through</source>
        <translation>Sheets that are through</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ManyWords</name>
    <message numerus="yes">
        <source>%n sheet(s) came out.</source>
        <translation>
            <numerusform>%n sheet came out.</numerusform>
            <numerusform>%n sheets came out.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended there: %1</source>
        <translation>It ended there: %1</translation>
    </message>
    <message>
        <source>You cancelled it; what had come out stays in the register of documents.</source>
        <translation>You cancelled it; what had come out stays in the register of documents.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were not begun; nothing is entered of them.</source>
        <translation>
            <numerusform>%n sheet was not begun; nothing is entered of it.</numerusform>
            <numerusform>%n sheets were not begun; nothing is entered of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) did not come out:</source>
        <translation>
            <numerusform>%n sheet did not come out:</numerusform>
            <numerusform>%n sheets did not come out:</numerusform>
        </translation>
    </message>
    <message>
        <source>A text stands on them in one language only: %1.</source>
        <translation>A text stands on them in one language only: %1.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MarkBlank</name>
    <message>
        <source>Used: %1. Left after the highest that was marked: %2.</source>
        <translation>Used: %1. Left after the highest that was marked: %2.</translation>
    </message>
    <message>
        <source>Written off: %1.</source>
        <translation>Written off: %1.</translation>
    </message>
    <message>
        <source>Nobody marked, though higher ones were: %1.</source>
        <translation>Nobody marked, though higher ones were: %1.</translation>
    </message>
    <message>
        <source>Marked more than once: %1.</source>
        <translation>Marked more than once: %1.</translation>
    </message>
    <message>
        <source>No. %1 is marked.</source>
        <translation>No. %1 is marked.</translation>
    </message>
    <message>
        <source>The chosen block</source>
        <translation>The chosen block</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>used</source>
        <translation>used</translation>
    </message>
    <message>
        <source>spoiled: write off</source>
        <translation>spoiled: write off</translation>
    </message>
    <message>
        <source>Day; empty: today</source>
        <translation>Day; empty: today</translation>
    </message>
    <message>
        <source>Reason of the write-off</source>
        <translation>Reason of the write-off</translation>
    </message>
    <message>
        <source>Mark the number</source>
        <translation>Mark the number</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MatchList</name>
    <message>
        <source>found by the phone number</source>
        <translation>found by the phone number</translation>
    </message>
    <message>
        <source>found by the name</source>
        <translation>found by the name</translation>
    </message>
    <message>
        <source>Nobody found. New person…</source>
        <translation>Nobody found. New person…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>New person…</translation>
    </message>
    <message>
        <source>found by the IIN</source>
        <translation>found by the IIN</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>IIN %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MeasureLines</name>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>There is no measure against this person and none that protects them.</source>
        <translation>There is no measure against this person and none that protects them.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>protects this person from %1</source>
        <translation>protects this person from %1</translation>
    </message>
    <message>
        <source>against this person; the victim is not established</source>
        <translation>against this person; the victim is not established</translation>
    </message>
    <message>
        <source>against this person; protects %1</source>
        <translation>against this person; protects %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion of %1</source>
        <translation>Motion of %1</translation>
    </message>
    <message>
        <source>hearing %1</source>
        <translation>hearing %1</translation>
    </message>
    <message>
        <source>the court has not decided</source>
        <translation>the court has not decided</translation>
    </message>
    <message numerus="yes">
        <source>%n motion(s) in court</source>
        <translation>
            <numerusform>%n motion in court</numerusform>
            <numerusform>%n motions in court</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MeasuresPage</name>
    <message>
        <source>Reading the orders…</source>
        <translation>Reading the orders…</translation>
    </message>
    <message>
        <source>The orders could not be read</source>
        <translation>The orders could not be read</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>No such orders</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>No orders yet</translation>
    </message>
    <message>
        <source>A protective order stands here as soon as it is issued from an incident.</source>
        <translation>A protective order stands here as soon as it is issued from an incident.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Narrow the choice to see the others.</source>
        <translation>Only the first %1 are shown. Narrow the choice to see the others.</translation>
    </message>
    <message>
        <source>The first %1; more come as you scroll</source>
        <translation>The first %1; more come as you scroll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Protective orders</source>
        <translation>Protective orders</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>All orders</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Ends in 3 days</source>
        <translation>Ends in 3 days</translation>
    </message>
    <message>
        <source>Ends in 7 days</source>
        <translation>Ends in 7 days</translation>
    </message>
    <message>
        <source>Ends in 14 days</source>
        <translation>Ends in 14 days</translation>
    </message>
    <message>
        <source>Ended by its term</source>
        <translation>Ended by its term</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Op&amp;en</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Choose “All orders” and “Everyone” to see the others.</source>
        <translation>Choose “All orders” and “Everyone” to see the others.</translation>
    </message>
    <message>
        <source>Missed checks</source>
        <translation>Missed checks</translation>
    </message>
    <message>
        <source>O&amp;fficer</source>
        <translation>O&amp;fficer</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Official warnings</source>
        <translation>Official warnings</translation>
    </message>
    <message>
        <source>Special requirements</source>
        <translation>Special requirements</translation>
    </message>
    <message>
        <source>Kinds of measure</source>
        <translation>Kinds of measure</translation>
    </message>
    <message>
        <source>Kinds to the left</source>
        <translation>Kinds to the left</translation>
    </message>
    <message>
        <source>Kinds to the right</source>
        <translation>Kinds to the right</translation>
    </message>
    <message>
        <source>Print many…</source>
        <translation>Print many…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MeasuresSection</name>
    <message>
        <source>Measures taken and qualification</source>
        <translation>Measures taken and qualification</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MomentEdit</name>
    <message>
        <source>Write the date as 20.11.2026.</source>
        <translation>Write the date as 20.11.2026.</translation>
    </message>
    <message>
        <source>Write the date and the time as 20.11.2026 21:40.</source>
        <translation>Write the date and the time as 20.11.2026 21:40.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>dd.mm.yyyy hh:mm</source>
        <translation>dd.mm.yyyy hh:mm</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MotionFields</name>
    <message>
        <source>&amp;Court</source>
        <translation>&amp;Court</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>Case &amp;number</translation>
    </message>
    <message>
        <source>&amp;Article of the case</source>
        <translation>&amp;Article of the case</translation>
    </message>
    <message>
        <source>To protect &amp;whom</source>
        <translation>To protect &amp;whom</translation>
    </message>
    <message>
        <source>&amp;Filed at</source>
        <translation>&amp;Filed at</translation>
    </message>
    <message>
        <source>&amp;Hearing on</source>
        <translation>&amp;Hearing on</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>For &amp;months</source>
        <translation>For &amp;months</translation>
    </message>
    <message>
        <source>A&amp;ppearances a month</source>
        <translation>A&amp;ppearances a month</translation>
    </message>
    <message>
        <source>Characteristics in &amp;Kazakh</source>
        <translation>Characteristics in &amp;Kazakh</translation>
    </message>
    <message>
        <source>Characteristics in &amp;Russian</source>
        <translation>Characteristics in &amp;Russian</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>not established</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Earlier calls and measures, alcohol, what the person does and how he behaves at home</source>
        <translation>Earlier calls and measures, alcohol, what the person does and how he behaves at home</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MotionFormPage</name>
    <message>
        <source>The motion is filed. Its hearing and its decision are watched.</source>
        <translation>The motion is filed. Its hearing and its decision are watched.</translation>
    </message>
    <message>
        <source>This is what you typed until %1; the motion is not filed yet.</source>
        <translation>This is what you typed until %1; the motion is not filed yet.</translation>
    </message>
    <message>
        <source>Start from the facts of the incident</source>
        <translation>Start from the facts of the incident</translation>
    </message>
    <message>
        <source>Reading the incident…</source>
        <translation>Reading the incident…</translation>
    </message>
    <message>
        <source>A motion cannot be written here</source>
        <translation>A motion cannot be written here</translation>
    </message>
    <message>
        <source>No incident is chosen</source>
        <translation>No incident is chosen</translation>
    </message>
    <message>
        <source>A motion is written for an incident: choose one in the list of incidents.</source>
        <translation>A motion is written for an incident: choose one in the list of incidents.</translation>
    </message>
    <message>
        <source>Offender: %1</source>
        <translation>Offender: %1</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>not established</translation>
    </message>
    <message>
        <source>Motion for special requirements</source>
        <translation>Motion for special requirements</translation>
    </message>
    <message>
        <source>File the m&amp;otion</source>
        <translation>File the m&amp;otion</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::NarrativeSection</name>
    <message>
        <source>Your own text was left as it is. Press the button once more to replace it.</source>
        <translation>Your own text was left as it is. Press the button once more to replace it.</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrative</translation>
    </message>
    <message>
        <source>Draft from the &amp;facts</source>
        <translation>Draft from the &amp;facts</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Navigation</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>What is overdue, due and ahead, each with its next step</source>
        <translation>What is overdue, due and ahead, each with its next step</translation>
    </message>
    <message>
        <source>All incidents, the newest first; a new one is recorded here</source>
        <translation>All incidents, the newest first; a new one is recorded here</translation>
    </message>
    <message>
        <source>Everyone named in a case, with the measures and roles</source>
        <translation>Everyone named in a case, with the measures and roles</translation>
    </message>
    <message>
        <source>The sheets that were printed, by whom and for whom</source>
        <translation>The sheets that were printed, by whom and for whom</translation>
    </message>
    <message>
        <source>Figures of the unit for a period</source>
        <translation>Figures of the unit for a period</translation>
    </message>
    <message>
        <source>Accounts, backups and the log</source>
        <translation>Accounts, backups and the log</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Orders, warnings and court requirements with the time left</source>
        <translation>Orders, warnings and court requirements with the time left</translation>
    </message>
    <message>
        <source>What expires, what is late and what supervision would ask</source>
        <translation>What expires, what is late and what supervision would ask</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OnceMore</name>
    <message>
        <source>The sheet came out once more; that is in the log.</source>
        <translation>The sheet came out once more; that is in the log.</translation>
    </message>
    <message>
        <source>The chosen sheet once more:</source>
        <translation>The chosen sheet once more:</translation>
    </message>
    <message>
        <source>The same sheet: copy No. %1, code %2.</source>
        <translation>The same sheet: copy No. %1, code %2.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderFields</name>
    <message>
        <source>Prohibited</source>
        <translation>Prohibited</translation>
    </message>
    <message>
        <source>Circumstances in &amp;Kazakh</source>
        <translation>Circumstances in &amp;Kazakh</translation>
    </message>
    <message>
        <source>Circumstances in &amp;Russian</source>
        <translation>Circumstances in &amp;Russian</translation>
    </message>
    <message>
        <source>&amp;Place of issue</source>
        <translation>&amp;Place of issue</translation>
    </message>
    <message>
        <source>empty: the unit&apos;s address</source>
        <translation>empty: the unit&apos;s address</translation>
    </message>
    <message>
        <source>Reason for a &amp;second order for the same persons</source>
        <translation>Reason for a &amp;second order for the same persons</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderFormPage</name>
    <message>
        <source>Reading the incident…</source>
        <translation>Reading the incident…</translation>
    </message>
    <message>
        <source>An order cannot be written here</source>
        <translation>An order cannot be written here</translation>
    </message>
    <message>
        <source>No incident is chosen</source>
        <translation>No incident is chosen</translation>
    </message>
    <message>
        <source>An order is written for an incident: choose one in the list of incidents.</source>
        <translation>An order is written for an incident: choose one in the list of incidents.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>not established</translation>
    </message>
    <message>
        <source>For the order still missing or doubtful:</source>
        <translation>For the order still missing or doubtful:</translation>
    </message>
    <message>
        <source>&amp;Issue the order</source>
        <translation>&amp;Issue the order</translation>
    </message>
    <message>
        <source>This is what you typed until %1; the order is not issued yet.</source>
        <translation>This is what you typed until %1; the order is not issued yet.</translation>
    </message>
    <message>
        <source>Start from the facts of the incident</source>
        <translation>Start from the facts of the incident</translation>
    </message>
    <message>
        <source>It is issued. Its term begins when it is served.</source>
        <translation>It is issued. Its term begins when it is served.</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Issue</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Offender</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Next check</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victims</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderPage</name>
    <message>
        <source>Reading the order…</source>
        <translation>Reading the order…</translation>
    </message>
    <message>
        <source>The order could not be read</source>
        <translation>The order could not be read</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>No order is chosen</translation>
    </message>
    <message>
        <source>Choose one in the list of measures.</source>
        <translation>Choose one in the list of measures.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderSummary</name>
    <message>
        <source>Next check by %1</source>
        <translation>Next check by %1</translation>
    </message>
    <message>
        <source>witnesses: %1</source>
        <translation>witnesses: %1</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Offender</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victims</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>not established</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Cancelled because</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Prohibited</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>How the end is computed</source>
        <translation>How the end is computed</translation>
    </message>
    <message>
        <source>The check of %1 was missed</source>
        <translation>The check of %1 was missed</translation>
    </message>
    <message>
        <source>%1 No. %2</source>
        <translation>%1 No. %2</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderWords</name>
    <message>
        <source>Not served for %1</source>
        <translation>Not served for %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Ended %1</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>Cancelled %1</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <translation>Replaced %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>ahead</translation>
    </message>
    <message>
        <source>Issued just now, not served yet</source>
        <translation>Issued just now, not served yet</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrganisationForm</name>
    <message>
        <source>The organisation is saved.</source>
        <translation>The organisation is saved.</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>A new organisation</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Na&amp;me in Kazakh</source>
        <translation>Na&amp;me in Kazakh</translation>
    </message>
    <message>
        <source>Name in R&amp;ussian</source>
        <translation>Name in R&amp;ussian</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>Has a licence</source>
        <translation>Has a licence</translation>
    </message>
    <message>
        <source>&amp;Licence: number and date</source>
        <translation>&amp;Licence: number and date</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Back to the list</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrganisationModel</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrganisationsSection</name>
    <message>
        <source>The organisation is closed: it is no longer offered.</source>
        <translation>The organisation is closed: it is no longer offered.</translation>
    </message>
    <message>
        <source>The organisation is offered again.</source>
        <translation>The organisation is offered again.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Open again</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>The organisations could not be read</source>
        <translation>The organisations could not be read</translation>
    </message>
    <message>
        <source>Reading the organisations…</source>
        <translation>Reading the organisations…</translation>
    </message>
    <message>
        <source>No organisation is known yet</source>
        <translation>No organisation is known yet</translation>
    </message>
    <message>
        <source>Add the crisis centre, the support centre and the clinics that you send people to: a referral offers them by name.</source>
        <translation>Add the crisis centre, the support centre and the clinics that you send people to: a referral offers them by name.</translation>
    </message>
    <message>
        <source>Where people are sent for help, and whom the unit informs. A closed one is no longer offered; what refers to it stays.</source>
        <translation>Where people are sent for help, and whom the unit informs. A closed one is no longer offered; what refers to it stays.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Show &amp;closed ones</source>
        <translation>Show &amp;closed ones</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PaperSection</name>
    <message>
        <source>Values by hand</source>
        <translation>Values by hand</translation>
    </message>
    <message numerus="yes">
        <source>%n typed</source>
        <translation>
            <numerusform>%n typed</numerusform>
            <numerusform>%n typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) entered in the register of documents.</source>
        <translation>
            <numerusform>%n copy entered in the register of documents.</numerusform>
            <numerusform>%n copies entered in the register of documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy No. %1, code %2: %n page(s).</source>
        <translation>
            <numerusform>Copy No. %1, code %2: %n page.</numerusform>
            <numerusform>Copy No. %1, code %2: %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for this reader: %1.</source>
        <translation>Left out for this reader: %1.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>Whose copy</source>
        <translation>Whose copy</translation>
    </message>
    <message>
        <source>Blank, to be filled in by pen</source>
        <translation>Blank, to be filled in by pen</translation>
    </message>
    <message>
        <source>Reason to print it all the same</source>
        <translation>Reason to print it all the same</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Participant</name>
    <message>
        <source>Legal representative: %1 (%2)</source>
        <translation>Legal representative: %1 (%2)</translation>
    </message>
    <message>
        <source>A registered address is recorded</source>
        <translation>A registered address is recorded</translation>
    </message>
    <message>
        <source>Another legal representative</source>
        <translation>Another legal representative</translation>
    </message>
    <message>
        <source>Has a legal representative (a minor or incapable person)</source>
        <translation>Has a legal representative (a minor or incapable person)</translation>
    </message>
    <message>
        <source>Registered at another address</source>
        <translation>Registered at another address</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PasswordFields</name>
    <message>
        <source>very weak</source>
        <translation>very weak</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>weak</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>&amp;Password: ten characters or more</source>
        <translation>&amp;Password: ten characters or more</translation>
    </message>
    <message>
        <source>The password &amp;again</source>
        <translation>The password &amp;again</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PasswordForm</name>
    <message>
        <source>Changing the password…</source>
        <translation>Changing the password…</translation>
    </message>
    <message>
        <source>Change the pass&amp;word</source>
        <translation>Change the pass&amp;word</translation>
    </message>
    <message>
        <source>The password was not changed</source>
        <translation>The password was not changed</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>A new password for “%1”</source>
        <translation>A new password for “%1”</translation>
    </message>
    <message>
        <source>It opens the register from the next login on. Nobody can read it, not even an administrator.</source>
        <translation>It opens the register from the next login on. Nobody can read it, not even an administrator.</translation>
    </message>
    <message>
        <source>Tell it to its owner alone, who changes it after the first login.</source>
        <translation>Tell it to its owner alone, who changes it after the first login.</translation>
    </message>
    <message>
        <source>The pre&amp;sent password</source>
        <translation>The pre&amp;sent password</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Back to the list</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PasswordSection</name>
    <message>
        <source>Your new password opens the register from now on.</source>
        <translation>Your new password opens the register from now on.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PenaltySection</name>
    <message>
        <source>By law this person is not arrested, a fine applies instead: %1</source>
        <translation>By law this person is not arrested, a fine applies instead: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Tenge</source>
        <translation>Tenge</translation>
    </message>
    <message>
        <source>The penalty is recorded.</source>
        <translation>The penalty is recorded.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without one</source>
        <translation>
            <numerusform>%n case without one</numerusform>
            <numerusform>%n cases without one</numerusform>
        </translation>
    </message>
    <message>
        <source>each open case has one</source>
        <translation>each open case has one</translation>
    </message>
    <message>
        <source>▲ no arrest</source>
        <translation>▲ no arrest</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>In the case</translation>
    </message>
    <message>
        <source>Kind of penalty</source>
        <translation>Kind of penalty</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>empty: today</translation>
    </message>
    <message>
        <source>Record the penalty</source>
        <translation>Record the penalty</translation>
    </message>
    <message>
        <source>The enforcement is recorded.</source>
        <translation>The enforcement is recorded.</translation>
    </message>
    <message numerus="yes">
        <source>%n not enforced yet</source>
        <translation>
            <numerusform>%n not enforced yet</numerusform>
            <numerusform>%n not enforced yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Penalty that was enforced</source>
        <translation>Penalty that was enforced</translation>
    </message>
    <message>
        <source>Paid or served on</source>
        <translation>Paid or served on</translation>
    </message>
    <message>
        <source>Record the enforcement</source>
        <translation>Record the enforcement</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PeoplePage</name>
    <message>
        <source>The search could not be logged</source>
        <translation>The search could not be logged</translation>
    </message>
    <message>
        <source>Reading the persons…</source>
        <translation>Reading the persons…</translation>
    </message>
    <message>
        <source>The persons could not be read</source>
        <translation>The persons could not be read</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Nobody was found</translation>
    </message>
    <message>
        <source>Nobody is in the register yet</source>
        <translation>Nobody is in the register yet</translation>
    </message>
    <message>
        <source>A person stands here as soon as an incident names one: an offender, a victim or who told the police.</source>
        <translation>A person stands here as soon as an incident names one: an offender, a victim or who told the police.</translation>
    </message>
    <message>
        <source>The first %1 found. Type more to find fewer.</source>
        <translation>The first %1 found. Type more to find fewer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found</source>
        <translation>
            <numerusform>%Ln person found</numerusform>
            <numerusform>%Ln persons found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>Op&amp;en the card</source>
        <translation>Op&amp;en the card</translation>
    </message>
    <message>
        <source>A part of a name is enough, in any script. Of an IIN or a phone number type four digits or more in a row. Esc brings everyone back.</source>
        <translation>A part of a name is enough, in any script. Of an IIN or a phone number type four digits or more in a row. Esc brings everyone back.</translation>
    </message>
    <message>
        <source>Counting… %1 so far</source>
        <translation>Counting… %1 so far</translation>
    </message>
    <message>
        <source>Name, IIN or phone number</source>
        <translation>Name, IIN or phone number</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PeopleSection</name>
    <message>
        <source>Offender; leave empty while not established</source>
        <translation>Offender; leave empty while not established</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Offender</translation>
    </message>
    <message>
        <source>Add a victim</source>
        <translation>Add a victim</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PeriodChoice</name>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth (age)</source>
        <translation>Date of birth (age)</translation>
    </message>
    <message>
        <source>In incidents</source>
        <translation>In incidents</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>ends in %1</translation>
    </message>
    <message>
        <source>hidden: shown on the card, on request</source>
        <translation>hidden: shown on the card, on request</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonPage</name>
    <message>
        <source>The correction is recorded</source>
        <translation>The correction is recorded</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Correction: %1</translation>
    </message>
    <message>
        <source>The correction is recorded, with a reservation</source>
        <translation>The correction is recorded, with a reservation</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Reading the card…</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>The card could not be read</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>Choose someone in the list of people.</source>
        <translation>Choose someone in the list of people.</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Correct</translation>
    </message>
    <message>
        <source>Correct the recorded facts of this person</source>
        <translation>Correct the recorded facts of this person</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonPicker</name>
    <message>
        <source>Choose a person of the list or “New person…”, or clear the search with Esc.</source>
        <translation>Choose a person of the list or “New person…”, or clear the search with Esc.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Choose another</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Back to the search</translation>
    </message>
    <message>
        <source>%1: persons found</source>
        <translation>%1: persons found</translation>
    </message>
    <message>
        <source>Name, IIN or phone number</source>
        <translation>Name, IIN or phone number</translation>
    </message>
    <message>
        <source>%1: search by name, IIN or phone number</source>
        <translation>%1: search by name, IIN or phone number</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>by the phone number</source>
        <translation>by the phone number</translation>
    </message>
    <message>
        <source>by the name</source>
        <translation>by the name</translation>
    </message>
    <message>
        <source>offender: %1</source>
        <translation>offender: %1</translation>
    </message>
    <message>
        <source>victim: %1</source>
        <translation>victim: %1</translation>
    </message>
    <message>
        <source>by the IIN</source>
        <translation>by the IIN</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PlaceSection</name>
    <message>
        <source>Time of the act, if known</source>
        <translation>Time of the act, if known</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PositionSection</name>
    <message>
        <source>Recorded, but not decisive</source>
        <translation>Recorded, but not decisive</translation>
    </message>
    <message>
        <source>Position of the victim</source>
        <translation>Position of the victim</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PreviewPane</name>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Language of the sheet</translation>
    </message>
    <message>
        <source>Rea&amp;der</source>
        <translation>Rea&amp;der</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReasonSection</name>
    <message>
        <source>The reason stands in the case.</source>
        <translation>The reason stands in the case.</translation>
    </message>
    <message>
        <source>Reason of a closing</source>
        <translation>Reason of a closing</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) closed without a reason</source>
        <translation>
            <numerusform>%n case closed without a reason</numerusform>
            <numerusform>%n cases closed without a reason</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed case</source>
        <translation>Closed case</translation>
    </message>
    <message>
        <source>Why it was closed, as supervision will ask</source>
        <translation>Why it was closed, as supervision will ask</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Give the reason</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReceiveBlanks</name>
    <message>
        <source>The blanks are entered.</source>
        <translation>The blanks are entered.</translation>
    </message>
    <message>
        <source>Blanks received</source>
        <translation>Blanks received</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Numbers from</source>
        <translation>Numbers from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Numbers to</source>
        <translation>Numbers to</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Day; empty: today</source>
        <translation>Day; empty: today</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>Enter the blanks</source>
        <translation>Enter the blanks</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReconciliationSection</name>
    <message>
        <source>The reconciliation is recorded.</source>
        <translation>The reconciliation is recorded.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliation</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>not used yet</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>used on %1</translation>
    </message>
    <message>
        <source>not available again</source>
        <translation>not available again</translation>
    </message>
    <message>
        <source>in the case %1</source>
        <translation>in the case %1</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>When they were reconciled</source>
        <translation>When they were reconciled</translation>
    </message>
    <message>
        <source>Number of the case, if there is one</source>
        <translation>Number of the case, if there is one</translation>
    </message>
    <message>
        <source>Record the reconciliation</source>
        <translation>Record the reconciliation</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RecoveryStep</name>
    <message>
        <source>The recovery code</source>
        <translation>The recovery code</translation>
    </message>
    <message>
        <source>It is shown only now. Without it a forgotten password closes the register for ever. Keep it on paper in the unit&apos;s safe, never in this computer.</source>
        <translation>It is shown only now. Without it a forgotten password closes the register for ever. Keep it on paper in the unit&apos;s safe, never in this computer.</translation>
    </message>
    <message>
        <source>Go to the &amp;login</source>
        <translation>Go to the &amp;login</translation>
    </message>
    <message>
        <source>Recovery code of the register</source>
        <translation>Recovery code of the register</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Write the code down by hand.</source>
        <translation>The printer did not take the sheet. Write the code down by hand.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. Compare it with the code above.</source>
        <translation>The sheet was sent to the printer. Compare it with the code above.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>&amp;Print the sheet…</translation>
    </message>
    <message>
        <source>The code is on paper, and I have &amp;compared it</source>
        <translation>The code is on paper, and I have &amp;compared it</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReferralSection</name>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>Nobody has been referred yet.</source>
        <translation>Nobody has been referred yet.</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>none named</translation>
    </message>
    <message>
        <source>The referral is recorded.</source>
        <translation>The referral is recorded.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>The answer is recorded.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Answer to</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Who is sent</source>
        <translation>Who is sent</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>empty: today</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>What the recipient should know</source>
        <translation>What the recipient should know</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Another organisation…</source>
        <translation>Another organisation…</translation>
    </message>
    <message>
        <source>Adds one to the unit&apos;s catalogue; what is typed here stays</source>
        <translation>Adds one to the unit&apos;s catalogue; what is typed here stays</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RegisterSection</name>
    <message>
        <source>Take as the ground</source>
        <translation>Take as the ground</translation>
    </message>
    <message>
        <source>Incidents under article %1: %2</source>
        <translation>Incidents under article %1: %2</translation>
    </message>
    <message>
        <source>Breaches of measures: %1</source>
        <translation>Breaches of measures: %1</translation>
    </message>
    <message>
        <source>The person is on the preventive register.</source>
        <translation>The person is on the preventive register.</translation>
    </message>
    <message>
        <source>The entry is taken off the register.</source>
        <translation>The entry is taken off the register.</translation>
    </message>
    <message>
        <source>Preventive register</source>
        <translation>Preventive register</translation>
    </message>
    <message>
        <source>▲ a ground is offered</source>
        <translation>▲ a ground is offered</translation>
    </message>
    <message>
        <source>not on it</source>
        <translation>not on it</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>until removed</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message numerus="yes">
        <source>on it, %n ground(s)</source>
        <translation>
            <numerusform>on it, %n ground</numerusform>
            <numerusform>on it, %n grounds</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, until removed</source>
        <translation>since %1, until removed</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>removed %1: %2</source>
        <translation>removed %1: %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>empty: today</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>empty: until removed</source>
        <translation>empty: until removed</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Enter on the register</source>
        <translation>Enter on the register</translation>
    </message>
    <message>
        <source>Entry to prolong or remove</source>
        <translation>Entry to prolong or remove</translation>
    </message>
    <message>
        <source>Prolong</source>
        <translation>Prolong</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Removed on</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Why it is removed</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Remove from the register</translation>
    </message>
    <message>
        <source>The entry is prolonged.</source>
        <translation>The entry is prolonged.</translation>
    </message>
    <message>
        <source>prolonged %1 until %2: %3</source>
        <translation>prolonged %1 until %2: %3</translation>
    </message>
    <message>
        <source>Why it is prolonged</source>
        <translation>Why it is prolonged</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>New last day</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReportsPage</name>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>The report was saved.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message numerus="yes">
        <source>The report was sent to the printer, %n page(s).</source>
        <translation>
            <numerusform>The report was sent to the printer, %n page.</numerusform>
            <numerusform>The report was sent to the printer, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Make the repo&amp;rt</source>
        <translation>Make the repo&amp;rt</translation>
    </message>
    <message>
        <source>The report is being counted</source>
        <translation>The report is being counted</translation>
    </message>
    <message>
        <source>A year of a large register takes some seconds. The window stays usable.</source>
        <translation>A year of a large register takes some seconds. The window stays usable.</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>The report could not be made</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>Choose the period and press “Make the report”. It shows what was recorded up to this moment, beside the same days of the year before.</source>
        <translation>Choose the period and press “Make the report”. It shows what was recorded up to this moment, beside the same days of the year before.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>&amp;Broken down by</source>
        <translation>&amp;Broken down by</translation>
    </message>
    <message>
        <source>The whole unit</source>
        <translation>The whole unit</translation>
    </message>
    <message>
        <source>Compare with the &amp;year before</source>
        <translation>Compare with the &amp;year before</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Save as a table…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Pr&amp;int…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>&amp;Journals</source>
        <translation>&amp;Journals</translation>
    </message>
    <message>
        <source>The journals of this period, to be printed or saved</source>
        <translation>The journals of this period, to be printed or saved</translation>
    </message>
    <message>
        <source>%1 (in brackets)</source>
        <translation>%1 (in brackets)</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RepresentativeFields</name>
    <message>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>Has no representative any more</source>
        <translation>Has no representative any more</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequestTicks</name>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Days of the eviction</source>
        <translation>Days of the eviction</translation>
    </message>
    <message>
        <source>how many days?</source>
        <translation>how many days?</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Offender</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Appearances</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>motion of %1</source>
        <translation>motion of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>all made</source>
        <translation>all made</translation>
    </message>
    <message>
        <source>gap of %1</source>
        <translation>gap of %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementPage</name>
    <message>
        <source>Reading the requirement…</source>
        <translation>Reading the requirement…</translation>
    </message>
    <message>
        <source>The requirement could not be read</source>
        <translation>The requirement could not be read</translation>
    </message>
    <message>
        <source>No requirement is chosen</source>
        <translation>No requirement is chosen</translation>
    </message>
    <message>
        <source>Choose one in the list of measures.</source>
        <translation>Choose one in the list of measures.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementSummary</name>
    <message>
        <source>Special requirements No. %1</source>
        <translation>Special requirements No. %1</translation>
    </message>
    <message>
        <source>Motion of %1</source>
        <translation>Motion of %1</translation>
    </message>
    <message>
        <source>Unprotected for %1 between the end of the order and the hearing</source>
        <translation>Unprotected for %1 between the end of the order and the hearing</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>No. %1 of %2</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>case %1</translation>
    </message>
    <message>
        <source>art. %1</source>
        <translation>art. %1</translation>
    </message>
    <message>
        <source>from %1 to %2 inclusive</source>
        <translation>from %1 to %2 inclusive</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) asked for</source>
        <translation>
            <numerusform>%n month asked for</numerusform>
            <numerusform>%n months asked for</numerusform>
        </translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Offender</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victim</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>not established</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Appearances</translation>
    </message>
    <message numerus="yes">
        <source>%n a month</source>
        <translation>
            <numerusform>%n a month</numerusform>
            <numerusform>%n a month</numerusform>
        </translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Characteristics</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>no hearing is set</source>
        <translation>no hearing is set</translation>
    </message>
    <message>
        <source>hearing in %1</source>
        <translation>hearing in %1</translation>
    </message>
    <message>
        <source>hearing today</source>
        <translation>hearing today</translation>
    </message>
    <message>
        <source>heard %1 ago; the decision is not recorded</source>
        <translation>heard %1 ago; the decision is not recorded</translation>
    </message>
    <message>
        <source>begins on %1</source>
        <translation>begins on %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>ended on %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementsPane</name>
    <message>
        <source>Reading the requirements…</source>
        <translation>Reading the requirements…</translation>
    </message>
    <message>
        <source>The requirements could not be read</source>
        <translation>The requirements could not be read</translation>
    </message>
    <message>
        <source>No such requirements</source>
        <translation>No such requirements</translation>
    </message>
    <message>
        <source>A motion to the court is written from the card of an incident and stands here from then on.</source>
        <translation>A motion to the court is written from the card of an incident and stands here from then on.</translation>
    </message>
    <message>
        <source>The first %1; more come as you scroll</source>
        <translation>The first %1; more come as you scroll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requirement(s)</source>
        <translation>
            <numerusform>%Ln requirement</numerusform>
            <numerusform>%Ln requirements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Waiting for the court</source>
        <translation>Waiting for the court</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Ended by its term</source>
        <translation>Ended by its term</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Op&amp;en</translation>
    </message>
    <message>
        <source>Special requirements</source>
        <translation>Special requirements</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RestrictionTicks</name>
    <message>
        <source>Prohibited</source>
        <translation>Prohibited</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RouteEntry</name>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Row</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Checked at</translation>
    </message>
    <message>
        <source>Sober</source>
        <translation>Sober</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Enter the row</source>
        <translation>&amp;Enter the row</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RouteModel</name>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Check by</source>
        <translation>Check by</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>sober: %1</source>
        <translation>sober: %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RoutePage</name>
    <message numerus="yes">
        <source>%n check(s) recorded.</source>
        <translation>
            <numerusform>%n check recorded.</numerusform>
            <numerusform>%n checks recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Route sheet</source>
        <translation>Route sheet</translation>
    </message>
    <message numerus="yes">
        <source>Record %n check(s)</source>
        <translation>
            <numerusform>Record %n check</numerusform>
            <numerusform>Record %n checks</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the checks</source>
        <translation>Record the checks</translation>
    </message>
    <message>
        <source>No check is due on that day</source>
        <translation>No check is due on that day</translation>
    </message>
    <message>
        <source>Choose another day, or the whole unit.</source>
        <translation>Choose another day, or the whole unit.</translation>
    </message>
    <message>
        <source>Reading the route…</source>
        <translation>Reading the route…</translation>
    </message>
    <message>
        <source>The route could not be read</source>
        <translation>The route could not be read</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>Wh&amp;ose</source>
        <translation>Wh&amp;ose</translation>
    </message>
    <message>
        <source>My measures</source>
        <translation>My measures</translation>
    </message>
    <message>
        <source>The unit&apos;s measures</source>
        <translation>The unit&apos;s measures</translation>
    </message>
    <message>
        <source>&amp;Make the route</source>
        <translation>&amp;Make the route</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Stops of the route</source>
        <translation>Stops of the route</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>This is what you typed until %1; it is not recorded yet.</source>
        <translation>This is what you typed until %1; it is not recorded yet.</translation>
    </message>
    <message>
        <source>Empty the rows</source>
        <translation>Empty the rows</translation>
    </message>
    <message>
        <source>Back to the &amp;rows</source>
        <translation>Back to the &amp;rows</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RouteWords</name>
    <message>
        <source>house %1</source>
        <translation>house %1</translation>
    </message>
    <message>
        <source>flat %1</source>
        <translation>flat %1</translation>
    </message>
    <message>
        <source>address not recorded</source>
        <translation>address not recorded</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleModel</name>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleNoteForm</name>
    <message>
        <source>Mark as ✓ verified</source>
        <translation>Mark as ✓ verified</translation>
    </message>
    <message>
        <source>Withdraw before it begins</source>
        <translation>Withdraw before it begins</translation>
    </message>
    <message>
        <source>Mark as ● recalled</source>
        <translation>Mark as ● recalled</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn</source>
        <translation>&amp;Why it is withdrawn</translation>
    </message>
    <message>
        <source>&amp;What was compared with what</source>
        <translation>&amp;What was compared with what</translation>
    </message>
    <message>
        <source>Mark &amp;verified</source>
        <translation>Mark &amp;verified</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>With&amp;draw</translation>
    </message>
    <message>
        <source>Mark &amp;recalled</source>
        <translation>Mark &amp;recalled</translation>
    </message>
    <message>
        <source>&amp;Back to the rules</source>
        <translation>&amp;Back to the rules</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleSection</name>
    <message>
        <source>The program computes every term and duty by these records. A measure keeps the rule under which it was issued. What is recalled warns and never blocks; it is to be checked against the act.</source>
        <translation>The program computes every term and duty by these records. A measure keeps the rule under which it was issued. What is recalled warns and never blocks; it is to be checked against the act.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>No open measure rests on an earlier law.</source>
        <translation>No open measure rests on an earlier law.</translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) rest on an earlier law; Enter opens one.</source>
        <translation>
            <numerusform>%n open measure rests on an earlier law; Enter opens it.</numerusform>
            <numerusform>%n open measures rest on an earlier law; Enter opens one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures that rest on an earlier law</source>
        <translation>Measures that rest on an earlier law</translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) were issued before the version begins; Enter opens one.</source>
        <translation>
            <numerusform>%n open measure was issued before the version begins; Enter opens it.</numerusform>
            <numerusform>%n open measures were issued before the version begins; Enter opens one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) issued before it keep the earlier version.</source>
        <translation>
            <numerusform>%n open measure issued before it keeps the earlier version.</numerusform>
            <numerusform>%n open measures issued before it keep the earlier version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) issued since it begins keep their basis and term.</source>
        <translation>
            <numerusform>%n open measure issued since it begins keeps its basis and term.</numerusform>
            <numerusform>%n open measures issued since it begins keep their basis and term.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open measure is concerned.</source>
        <translation>No open measure is concerned.</translation>
    </message>
    <message>
        <source>Entered: %1, %2</source>
        <translation>Entered: %1, %2</translation>
    </message>
    <message>
        <source>The measures under the earlier version</source>
        <translation>The measures under the earlier version</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Show them</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>With&amp;draw…</translation>
    </message>
    <message>
        <source>Mark &amp;recalled…</source>
        <translation>Mark &amp;recalled…</translation>
    </message>
    <message>
        <source>Mark &amp;verified…</source>
        <translation>Mark &amp;verified…</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>&amp;New version…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleWords</name>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>put right by a later one</source>
        <translation>put right by a later one</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>recalled, to be checked</source>
        <translation>recalled, to be checked</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>entered</translation>
    </message>
    <message>
        <source>marked verified</source>
        <translation>marked verified</translation>
    </message>
    <message>
        <source>marked recalled</source>
        <translation>marked recalled</translation>
    </message>
    <message>
        <source>Other versions: %1</source>
        <translation>Other versions: %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SafeFields</name>
    <message>
        <source>Leave no messages</source>
        <translation>Leave no messages</translation>
    </message>
    <message>
        <source>Send nothing by post</source>
        <translation>Send nothing by post</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SafeStrip</name>
    <message>
        <source>Leave no messages</source>
        <translation>Leave no messages</translation>
    </message>
    <message>
        <source>Send nothing by post</source>
        <translation>Send nothing by post</translation>
    </message>
    <message>
        <source>How this person may be reached safely is not recorded. Ask, and enter it with “Correct”.</source>
        <translation>How this person may be reached safely is not recorded. Ask, and enter it with “Correct”.</translation>
    </message>
    <message>
        <source>Before calling, writing or going there</source>
        <translation>Before calling, writing or going there</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Safe contact</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SafetySection</name>
    <message>
        <source>Where the backup is written</source>
        <translation>Where the backup is written</translation>
    </message>
    <message>
        <source>The backup was written.</source>
        <translation>The backup was written.</translation>
    </message>
    <message>
        <source>Last backup: %1, %2 ago.</source>
        <translation>Last backup: %1, %2 ago.</translation>
    </message>
    <message>
        <source>Every page, index and reference of the file is whole.</source>
        <translation>Every page, index and reference of the file is whole.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>The log was altered: entry %1 is the first that does not fit. Entries: %2.</source>
        <translation>The log was altered: entry %1 is the first that does not fit. Entries: %2.</translation>
    </message>
    <message>
        <source>The chain of the log is unbroken. Entries: %1.</source>
        <translation>The chain of the log is unbroken. Entries: %1.</translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <translation>Head of the chain: %1</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Writing the backup…</translation>
    </message>
    <message>
        <source>&amp;Make the backup</source>
        <translation>&amp;Make the backup</translation>
    </message>
    <message>
        <source>The backup is being written</source>
        <translation>The backup is being written</translation>
    </message>
    <message>
        <source>The window stays usable; what is asked of the register waits until it is done.</source>
        <translation>The window stays usable; what is asked of the register waits until it is done.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>No backup was made</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>The backup is whole</translation>
    </message>
    <message>
        <source>Incidents in it: %1. Head of the chain: %2.</source>
        <translation>Incidents in it: %1. Head of the chain: %2.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Check the &amp;register</source>
        <translation>Check the &amp;register</translation>
    </message>
    <message>
        <source>The whole register is being read</source>
        <translation>The whole register is being read</translation>
    </message>
    <message>
        <source>The register could not be checked</source>
        <translation>The register could not be checked</translation>
    </message>
    <message>
        <source>The register is not as it should be</source>
        <translation>The register is not as it should be</translation>
    </message>
    <message>
        <source>Make no further entries. Keep the folder as it is and restore the last good backup into another folder.</source>
        <translation>Make no further entries. Keep the folder as it is and restore the last good backup into another folder.</translation>
    </message>
    <message>
        <source>The register is whole</source>
        <translation>The register is whole</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>One encrypted file with everything. It guards against loss only on another medium: a stick in the safe, not this computer&apos;s disk.</source>
        <translation>One encrypted file with everything. It guards against loss only on another medium: a stick in the safe, not this computer&apos;s disk.</translation>
    </message>
    <message>
        <source>&amp;File of the backup</source>
        <translation>&amp;File of the backup</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Reads the whole file and every entry of the log, and finds whatever was lost or altered.</source>
        <translation>Reads the whole file and every entry of the log, and finds whatever was lost or altered.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>No backup has been made yet.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SavedFilters</name>
    <message>
        <source>Give the filter a name.</source>
        <translation>Give the filter a name.</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>none chosen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Sa&amp;ve the filter…</source>
        <translation>Sa&amp;ve the filter…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>D&amp;elete</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Delete the saved filter</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the filter under this name</source>
        <translation>Save the filter under this name</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SealedLine</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation>%1: hidden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hidden again by itself after 20 seconds</source>
        <translation>Hidden again by itself after 20 seconds</translation>
    </message>
    <message>
        <source>Shows it for 20 seconds; the log notes who looked, not what stood there</source>
        <translation>Shows it for 20 seconds; the log notes who looked, not what stood there</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SecondLook</name>
    <message>
        <source>Reason to print them all the same</source>
        <translation>Reason to print them all the same</translation>
    </message>
    <message>
        <source>Only those without such values</source>
        <translation>Only those without such values</translation>
    </message>
    <message numerus="yes">
        <source>Look once more before they leave the unit: sealed values stand on %n sheet(s): %1.</source>
        <translation>
            <numerusform>Look once more before it leaves the unit: sealed values stand on %n sheet: %1.</numerusform>
            <numerusform>Look once more before they leave the unit: sealed values stand on %n sheets: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n sheet(s) tells the offender a sealed value. They come out with your reason, which is entered in the log.</source>
        <translation>
            <numerusform>The text of %n sheet tells the offender a sealed value. It comes out with your reason, which is entered in the log.</numerusform>
            <numerusform>The text of %n sheets tells the offender a sealed value. They come out with your reason, which is entered in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n sheet(s) tells the offender a sealed value: those are refused until a head confirms them.</source>
        <translation>
            <numerusform>The text of %n sheet tells the offender a sealed value: it is refused until a head confirms it.</numerusform>
            <numerusform>The text of %n sheets tells the offender a sealed value: those are refused until a head confirms them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print all %n</source>
        <translation>
            <numerusform>Print all %n</numerusform>
            <numerusform>Print all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>I have looked: bring it out</source>
        <translation>I have looked: bring it out</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ServiceSection</name>
    <message>
        <source>The order is served; its term runs.</source>
        <translation>The order is served; its term runs.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Handed over at</translation>
    </message>
    <message>
        <source>The offender si&amp;gned</source>
        <translation>The offender si&amp;gned</translation>
    </message>
    <message>
        <source>The offender re&amp;fused to sign</source>
        <translation>The offender re&amp;fused to sign</translation>
    </message>
    <message>
        <source>How it was refused</source>
        <translation>How it was refused</translation>
    </message>
    <message>
        <source>First witness</source>
        <translation>First witness</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Second witness</translation>
    </message>
    <message>
        <source>&amp;Serve</source>
        <translation>&amp;Serve</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SheetOutlet</name>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Sheets to be edited (*.odt)</source>
        <translation>Sheets to be edited (*.odt)</translation>
    </message>
    <message>
        <source>PDF sheets (*.pdf)</source>
        <translation>PDF sheets (*.pdf)</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>both sides</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Save to a file…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Recent printer</source>
        <translation>Recent printer</translation>
    </message>
    <message>
        <source>Print at once</source>
        <translation>Print at once</translation>
    </message>
    <message>
        <source>Save the sheets into a folder</source>
        <translation>Save the sheets into a folder</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Save into a folder…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SheetPreviewView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Preview of the sheet</translation>
    </message>
    <message>
        <source>Left out for this reader: %1.</source>
        <translation>Left out for this reader: %1.</translation>
    </message>
    <message>
        <source>Sealed values stand on it: %1.</source>
        <translation>Sealed values stand on it: %1.</translation>
    </message>
    <message>
        <source>The sheet cannot be shown</source>
        <translation>The sheet cannot be shown</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SheetWords</name>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>Kazakh and Russian</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ShortcutSheet</name>
    <message>
        <source>Search the whole register</source>
        <translation>Search the whole register</translation>
    </message>
    <message>
        <source>Open a place of the list at the left</source>
        <translation>Open a place of the list at the left</translation>
    </message>
    <message>
        <source>Record a new incident</source>
        <translation>Record a new incident</translation>
    </message>
    <message>
        <source>Save the incident; issue the order</source>
        <translation>Save the incident; issue the order</translation>
    </message>
    <message>
        <source>Read the page anew</source>
        <translation>Read the page anew</translation>
    </message>
    <message>
        <source>Cover the window from visitors&apos; eyes, and uncover it</source>
        <translation>Cover the window from visitors&apos; eyes, and uncover it</translation>
    </message>
    <message>
        <source>Lock: only the password opens it again</source>
        <translation>Lock: only the password opens it again</translation>
    </message>
    <message>
        <source>Show and close this help</source>
        <translation>Show and close this help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close what lies over the page; leave the card of an incident</source>
        <translation>Close what lies over the page; leave the card of an incident</translation>
    </message>
    <message>
        <source>Alt and the underlined letter reach any field or button; Tab goes on, Shift+Tab back; Enter on a row opens it.</source>
        <translation>Alt and the underlined letter reach any field or button; Tab goes on, Shift+Tab back; Enter on a row opens it.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SidePanel</name>
    <message numerus="yes">
        <source>%n earlier incident(s) of the offender within 365 days</source>
        <translation>
            <numerusform>%n earlier incident of the offender within 365 days</numerusform>
            <numerusform>%n earlier incidents of the offender within 365 days</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>The incident is recorded</source>
        <translation>The incident is recorded</translation>
    </message>
    <message>
        <source>The incident is not recorded</source>
        <translation>The incident is not recorded</translation>
    </message>
    <message>
        <source>For saving</source>
        <translation>For saving</translation>
    </message>
    <message>
        <source>Everything is there</source>
        <translation>Everything is there</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation>Please look again</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Issue a protective order</source>
        <translation>&amp;Issue a protective order</translation>
    </message>
    <message>
        <source>Record another incident</source>
        <translation>Record another incident</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>Still missing for a protective order</source>
        <translation>Still missing for a protective order</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SourceSection</name>
    <message>
        <source>Reporter: name or contact, if given</source>
        <translation>Reporter: name or contact, if given</translation>
    </message>
    <message>
        <source>What was seen, heard or known, and from whom</source>
        <translation>What was seen, heard or known, and from whom</translation>
    </message>
    <message>
        <source>The reporter stays anonymous</source>
        <translation>The reporter stays anonymous</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::StatusTips</name>
    <message>
        <source>What this page is for, and all keys</source>
        <translation>What this page is for, and all keys</translation>
    </message>
    <message>
        <source>Only your password opens the window again; nothing typed is lost</source>
        <translation>Only your password opens the window again; nothing typed is lost</translation>
    </message>
    <message>
        <source>Closes the register for this account</source>
        <translation>Closes the register for this account</translation>
    </message>
    <message>
        <source>Reads anew what is overdue, due and ahead</source>
        <translation>Reads anew what is overdue, due and ahead</translation>
    </message>
    <message>
        <source>Opens an empty form; no complaint is needed</source>
        <translation>Opens an empty form; no complaint is needed</translation>
    </message>
    <message>
        <source>Records the incident; what is missing can be added later</source>
        <translation>Records the incident; what is missing can be added later</translation>
    </message>
    <message>
        <source>Opens the order&apos;s form, filled from this incident</source>
        <translation>Opens the order&apos;s form, filled from this incident</translation>
    </message>
    <message>
        <source>Gives the order its number; the term runs from service</source>
        <translation>Gives the order its number; the term runs from service</translation>
    </message>
    <message>
        <source>Opens the card of the chosen order</source>
        <translation>Opens the card of the chosen order</translation>
    </message>
    <message>
        <source>Records that the order was handed over: its term begins</source>
        <translation>Records that the order was handed over: its term begins</translation>
    </message>
    <message>
        <source>Records a check visit</source>
        <translation>Records a check visit</translation>
    </message>
    <message>
        <source>Records that the prosecutor was sent a copy</source>
        <translation>Records that the prosecutor was sent a copy</translation>
    </message>
    <message>
        <source>Records that the victim was given a copy</source>
        <translation>Records that the victim was given a copy</translation>
    </message>
    <message>
        <source>Prints exactly what the preview shows; the copy is numbered and logged</source>
        <translation>Prints exactly what the preview shows; the copy is numbered and logged</translation>
    </message>
    <message>
        <source>Saves the sheet as PDF or as a text to be edited; the copy is numbered and logged</source>
        <translation>Saves the sheet as PDF or as a text to be edited; the copy is numbered and logged</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::StepSection</name>
    <message>
        <source>This is what you typed until %1; it is not entered yet.</source>
        <translation>This is what you typed until %1; it is not entered yet.</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Empty the fields</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplateEditor</name>
    <message>
        <source>The wording is saved; sheets are printed with it from now on.</source>
        <translation>The wording is saved; sheets are printed with it from now on.</translation>
    </message>
    <message>
        <source>The supplied wording holds again; the unit&apos;s own stays in the history.</source>
        <translation>The supplied wording holds again; the unit&apos;s own stays in the history.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the two texts</source>
        <translation>Nothing is wrong with the two texts</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend; Enter goes there</source>
        <translation>
            <numerusform>%n thing to mend; Enter goes there</numerusform>
            <numerusform>%n things to mend; Enter goes there</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what you typed until %1; it is not saved yet.</source>
        <translation>This is what you typed until %1; it is not saved yet.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Parts of the form</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Preview on sample data</source>
        <translation>Preview on sample data</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Kazakh text</source>
        <translation>Kazakh text</translation>
    </message>
    <message>
        <source>Russian text</source>
        <translation>Russian text</translation>
    </message>
    <message>
        <source>Names that may stand in it, and what they mean</source>
        <translation>Names that may stand in it, and what they mean</translation>
    </message>
    <message>
        <source>in the rows of %1</source>
        <translation>in the rows of %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>What is to be mended</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>Give up the unit&apos;s own wording of this form in both languages? It stays in the history.</source>
        <translation>Give up the unit&apos;s own wording of this form in both languages? It stays in the history.</translation>
    </message>
    <message>
        <source>Keep our own</source>
        <translation>Keep our own</translation>
    </message>
    <message>
        <source>Return to the supplied one</source>
        <translation>Return to the supplied one</translation>
    </message>
    <message>
        <source>Return to the supplied wording…</source>
        <translation>Return to the supplied wording…</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Back to the forms</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Save the wording</translation>
    </message>
    <message>
        <source>Parts to the left</source>
        <translation>Parts to the left</translation>
    </message>
    <message>
        <source>Parts to the right</source>
        <translation>Parts to the right</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplateHistory</name>
    <message>
        <source>Nobody has changed this form: it is as supplied.</source>
        <translation>Nobody has changed this form: it is as supplied.</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Changes, the latest first</translation>
    </message>
    <message>
        <source>back to the supplied wording</source>
        <translation>back to the supplied wording</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>own wording</translation>
    </message>
    <message>
        <source>Wording of that change</source>
        <translation>Wording of that change</translation>
    </message>
    <message>
        <source>Put it into the editor</source>
        <translation>Put it into the editor</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplateModel</name>
    <message>
        <source>the unit&apos;s own</source>
        <translation>the unit&apos;s own</translation>
    </message>
    <message>
        <source>own in Kazakh</source>
        <translation>own in Kazakh</translation>
    </message>
    <message>
        <source>own in Russian</source>
        <translation>own in Russian</translation>
    </message>
    <message>
        <source>as supplied</source>
        <translation>as supplied</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Basis of the layout</source>
        <translation>Basis of the layout</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplatesSection</name>
    <message>
        <source>The texts of the forms that are printed. The unit may word them its own way; which values stand in a form and who may read them stays as supplied.</source>
        <translation>The texts of the forms that are printed. The unit may word them its own way; which values stand in a form and who may read them stays as supplied.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Open the texts…</source>
        <translation>Open the texts…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TickBoxes</name>
    <message>
        <source>Note: where it is, what it shows</source>
        <translation>Note: where it is, what it shows</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TimeWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n hour late</numerusform>
            <numerusform>%n hours late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TodayPage</name>
    <message>
        <source>Read at %1. Enter on a row takes its next step.</source>
        <translation>Read at %1. Enter on a row takes its next step.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Reading what is due…</source>
        <translation>Reading what is due…</translation>
    </message>
    <message>
        <source>What is due could not be read</source>
        <translation>What is due could not be read</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Nothing is waiting for you</translation>
    </message>
    <message>
        <source>Orders to be served, copies to be sent, checks to be made and terms that run out come here by themselves, as the rules ask for them.</source>
        <translation>Orders to be served, copies to be sent, checks to be made and terms that run out come here by themselves, as the rules ask for them.</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Nothing here matches</translation>
    </message>
    <message>
        <source>Other things are waiting. “Show all” brings them back.</source>
        <translation>Other things are waiting. “Show all” brings them back.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Others have something to do: choose “The unit” to see it.</source>
        <translation>Others have something to do: choose “The unit” to see it.</translation>
    </message>
    <message>
        <source>Route s&amp;heet</source>
        <translation>Route s&amp;heet</translation>
    </message>
    <message>
        <source>Whom to check today, street by street, for print and for typing back</source>
        <translation>Whom to check today, street by street, for print and for typing back</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TopicModel</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TopicWords</name>
    <message>
        <source>What supervision would ask</source>
        <translation>What supervision would ask</translation>
    </message>
    <message>
        <source>Ends within 14 days</source>
        <translation>Ends within 14 days</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>Missed checks</source>
        <translation>Missed checks</translation>
    </message>
    <message>
        <source>Gaps in protection</source>
        <translation>Gaps in protection</translation>
    </message>
    <message>
        <source>Watch after the end</source>
        <translation>Watch after the end</translation>
    </message>
    <message>
        <source>Alcohol bans</source>
        <translation>Alcohol bans</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation>Referrals without an answer</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Load by officer</source>
        <translation>Load by officer</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Shift handover</translation>
    </message>
    <message>
        <source>Nothing that supervision would ask about.</source>
        <translation>Nothing that supervision would ask about.</translation>
    </message>
    <message>
        <source>Enter opens the record in which it is mended.</source>
        <translation>Enter opens the record in which it is mended.</translation>
    </message>
    <message>
        <source>No measure ends within 14 days.</source>
        <translation>No measure ends within 14 days.</translation>
    </message>
    <message>
        <source>Is a motion to the court needed before the end?</source>
        <translation>Is a motion to the court needed before the end?</translation>
    </message>
    <message>
        <source>Everything issued is served.</source>
        <translation>Everything issued is served.</translation>
    </message>
    <message>
        <source>No term runs until the measure is handed over.</source>
        <translation>No term runs until the measure is handed over.</translation>
    </message>
    <message>
        <source>No check was missed.</source>
        <translation>No check was missed.</translation>
    </message>
    <message>
        <source>A check of today counts from today.</source>
        <translation>A check of today counts from today.</translation>
    </message>
    <message>
        <source>No hearing comes after the end of an order.</source>
        <translation>No hearing comes after the end of an order.</translation>
    </message>
    <message>
        <source>Between the end of the order and the hearing nobody is protected.</source>
        <translation>Between the end of the order and the hearing nobody is protected.</translation>
    </message>
    <message>
        <source>Nobody is to be looked in on.</source>
        <translation>Nobody is to be looked in on.</translation>
    </message>
    <message>
        <source>No measure is in force any more: ask how things stand.</source>
        <translation>No measure is in force any more: ask how things stand.</translation>
    </message>
    <message>
        <source>Nobody is under an alcohol ban.</source>
        <translation>Nobody is under an alcohol ban.</translation>
    </message>
    <message>
        <source>Who was seen drunk most often stands first.</source>
        <translation>Who was seen drunk most often stands first.</translation>
    </message>
    <message>
        <source>Every referral has an answer.</source>
        <translation>Every referral has an answer.</translation>
    </message>
    <message>
        <source>Ask the organisation what came of it.</source>
        <translation>Ask the organisation what came of it.</translation>
    </message>
    <message>
        <source>Every question about children is answered.</source>
        <translation>Every question about children is answered.</translation>
    </message>
    <message>
        <source>Seen, spoken to, school and commission informed?</source>
        <translation>Seen, spoken to, school and commission informed?</translation>
    </message>
    <message>
        <source>Nobody has a measure open.</source>
        <translation>Nobody has a measure open.</translation>
    </message>
    <message>
        <source>Open measures, and what is overdue or due today.</source>
        <translation>Open measures, and what is overdue or due today.</translation>
    </message>
    <message>
        <source>Nothing happened since the last handover.</source>
        <translation>Nothing happened since the last handover.</translation>
    </message>
    <message>
        <source>What happened since the last handover, and what waits.</source>
        <translation>What happened since the last handover, and what waits.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without protection</source>
        <translation>
            <numerusform>%n day without protection</numerusform>
            <numerusform>%n days without protection</numerusform>
        </translation>
    </message>
    <message>
        <source>ends %1, hearing %2</source>
        <translation>ends %1, hearing %2</translation>
    </message>
    <message numerus="yes">
        <source>seen drunk %n time(s)</source>
        <translation>
            <numerusform>seen drunk %n time</numerusform>
            <numerusform>seen drunk %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen drunk</source>
        <translation>not seen drunk</translation>
    </message>
    <message>
        <source>no breach is recorded of it</source>
        <translation>no breach is recorded of it</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren): %1</source>
        <translation>
            <numerusform>%n child: %1</numerusform>
            <numerusform>%n children: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>served</source>
        <translation>served</translation>
    </message>
    <message>
        <source>breach: %1</source>
        <translation>breach: %1</translation>
    </message>
    <message>
        <source>is let go: is the victim warned?</source>
        <translation>is let go: is the victim warned?</translation>
    </message>
    <message>
        <source>the victim was not asked what she wishes</source>
        <translation>the victim was not asked what she wishes</translation>
    </message>
    <message>
        <source>Orders to approve</source>
        <translation>Orders to approve</translation>
    </message>
    <message>
        <source>No order waits for your approval.</source>
        <translation>No order waits for your approval.</translation>
    </message>
    <message>
        <source>Enter opens the order: approve it, or return it with the reason.</source>
        <translation>Enter opens the order: approve it, or return it with the reason.</translation>
    </message>
    <message>
        <source>served without approval</source>
        <translation>served without approval</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>waits for approval</translation>
    </message>
    <message>
        <source>Under an earlier law</source>
        <translation>Under an earlier law</translation>
    </message>
    <message>
        <source>No open measure rests on an earlier law.</source>
        <translation>No open measure rests on an earlier law.</translation>
    </message>
    <message>
        <source>A measure keeps the rules of its issue; another may be issued under the law of today.</source>
        <translation>A measure keeps the rules of its issue; another may be issued under the law of today.</translation>
    </message>
    <message>
        <source>issued under %1, today %2</source>
        <translation>issued under %1, today %2</translation>
    </message>
    <message>
        <source>%1: its term was another</source>
        <translation>%1: its term was another</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::UndertakingPage</name>
    <message>
        <source>Entering it…</source>
        <translation>Entering it…</translation>
    </message>
    <message>
        <source>I &amp;undertake</source>
        <translation>I &amp;undertake</translation>
    </message>
    <message>
        <source>The undertaking could not be entered</source>
        <translation>The undertaking could not be entered</translation>
    </message>
    <message>
        <source>Text of %1. Your name, this text and the time are entered in the log.</source>
        <translation>Text of %1. Your name, this text and the time are entered in the log.</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>Log &amp;out</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Unfinished</name>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Not finished: a protective order, typed %1</source>
        <translation>Not finished: a protective order, typed %1</translation>
    </message>
    <message>
        <source>Not finished: an official warning, typed %1</source>
        <translation>Not finished: an official warning, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the correction of a card, typed %1</source>
        <translation>Not finished: the correction of a card, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the service of an order, typed %1</source>
        <translation>Not finished: the service of an order, typed %1</translation>
    </message>
    <message>
        <source>Not finished: a control check, typed %1</source>
        <translation>Not finished: a control check, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the copies of an order, typed %1</source>
        <translation>Not finished: the copies of an order, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the cancellation of an order, typed %1</source>
        <translation>Not finished: the cancellation of an order, typed %1</translation>
    </message>
    <message>
        <source>Not finished: a motion to the court, typed %1</source>
        <translation>Not finished: a motion to the court, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the decision of a court, typed %1</source>
        <translation>Not finished: the decision of a court, typed %1</translation>
    </message>
    <message>
        <source>Not finished: an appearance at the police, typed %1</source>
        <translation>Not finished: an appearance at the police, typed %1</translation>
    </message>
    <message>
        <source>Not finished: psychological help, typed %1</source>
        <translation>Not finished: psychological help, typed %1</translation>
    </message>
    <message>
        <source>Not finished: what a court lifted, typed %1</source>
        <translation>Not finished: what a court lifted, typed %1</translation>
    </message>
    <message>
        <source>Not finished: a breach, typed %1</source>
        <translation>Not finished: a breach, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the answers about children, typed %1</source>
        <translation>Not finished: the answers about children, typed %1</translation>
    </message>
    <message>
        <source>Not finished: a referral, typed %1</source>
        <translation>Not finished: a referral, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the opening of a case, typed %1</source>
        <translation>Not finished: the opening of a case, typed %1</translation>
    </message>
    <message>
        <source>Not finished: a penalty, typed %1</source>
        <translation>Not finished: a penalty, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the closing of a case, typed %1</source>
        <translation>Not finished: the closing of a case, typed %1</translation>
    </message>
    <message>
        <source>Not finished: a reconciliation, typed %1</source>
        <translation>Not finished: a reconciliation, typed %1</translation>
    </message>
    <message>
        <source>Not finished: a detention, typed %1</source>
        <translation>Not finished: a detention, typed %1</translation>
    </message>
    <message>
        <source>Not finished: a preventive conversation, typed %1</source>
        <translation>Not finished: a preventive conversation, typed %1</translation>
    </message>
    <message>
        <source>Not finished: an entry on the preventive register, typed %1</source>
        <translation>Not finished: an entry on the preventive register, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the return of an order, typed %1</source>
        <translation>Not finished: the return of an order, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the watch after the end, typed %1</source>
        <translation>Not finished: the watch after the end, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the results of a route, typed %1</source>
        <translation>Not finished: the results of a route, typed %1</translation>
    </message>
    <message>
        <source>Not finished: an organisation, typed %1</source>
        <translation>Not finished: an organisation, typed %1</translation>
    </message>
    <message>
        <source>Not finished: an incident, typed %1</source>
        <translation>Not finished: an incident, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the wording of a form, typed %1</source>
        <translation>Not finished: the wording of a form, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the strict-account blanks, typed %1</source>
        <translation>Not finished: the strict-account blanks, typed %1</translation>
    </message>
    <message>
        <source>Not finished: the reason of a closing, typed %1</source>
        <translation>Not finished: the reason of a closing, typed %1</translation>
    </message>
    <message>
        <source>Not finished: a note for the next shift, typed %1</source>
        <translation>Not finished: a note for the next shift, typed %1</translation>
    </message>
    <message>
        <source>Not finished: values by hand for a sheet, typed %1</source>
        <translation>Not finished: values by hand for a sheet, typed %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::UnitSection</name>
    <message>
        <source>The unit was changed.</source>
        <translation>The unit was changed.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the unit</source>
        <translation>Sa&amp;ve the unit</translation>
    </message>
    <message>
        <source>The unit is as it was</source>
        <translation>The unit is as it was</translation>
    </message>
    <message>
        <source>This stands on every sheet printed from now on. Orders keep the numbers they have.</source>
        <translation>This stands on every sheet printed from now on. Orders keep the numbers they have.</translation>
    </message>
    <message>
        <source>without a touch of keyboard or mouse, for every account of the unit</source>
        <translation>without a touch of keyboard or mouse, for every account of the unit</translation>
    </message>
    <message>
        <source>A head approves the &amp;orders of inspectors</source>
        <translation>A head approves the &amp;orders of inspectors</translation>
    </message>
    <message>
        <source>An order issued from now on waits on the head&apos;s desk; it may still be served at once.</source>
        <translation>An order issued from now on waits on the head&apos;s desk; it may still be served at once.</translation>
    </message>
    <message>
        <source>&amp;Minutes before the window locks</source>
        <translation>&amp;Minutes before the window locks</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::UnitStep</name>
    <message>
        <source>Your unit</source>
        <translation>Your unit</translation>
    </message>
    <message>
        <source>This stands on every sheet you print. Names and addresses in both languages: the sheets need both.</source>
        <translation>This stands on every sheet you print. Names and addresses in both languages: the sheets need both.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation>Choose the region</translation>
    </message>
    <message>
        <source>&amp;Code of the unit</source>
        <translation>&amp;Code of the unit</translation>
    </message>
    <message>
        <source>Name of the unit in &amp;Kazakh</source>
        <translation>Name of the unit in &amp;Kazakh</translation>
    </message>
    <message>
        <source>Name of the unit in R&amp;ussian</source>
        <translation>Name of the unit in R&amp;ussian</translation>
    </message>
    <message>
        <source>&amp;Address in Kazakh</source>
        <translation>&amp;Address in Kazakh</translation>
    </message>
    <message>
        <source>Address in Russ&amp;ian</source>
        <translation>Address in Russ&amp;ian</translation>
    </message>
    <message>
        <source>&amp;Prosecutor&apos;s office in Kazakh</source>
        <translation>&amp;Prosecutor&apos;s office in Kazakh</translation>
    </message>
    <message>
        <source>Prosecutor&apos;s &amp;office in Russian</source>
        <translation>Prosecutor&apos;s &amp;office in Russian</translation>
    </message>
    <message>
        <source>P&amp;hone of the duty unit</source>
        <translation>P&amp;hone of the duty unit</translation>
    </message>
    <message>
        <source>Name of the unit in English</source>
        <translation>Name of the unit in English</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Address in English</translation>
    </message>
    <message>
        <source>Prosecutor&apos;s office in English</source>
        <translation>Prosecutor&apos;s office in English</translation>
    </message>
    <message>
        <source>First part of the numbers of orders</source>
        <translation>First part of the numbers of orders</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::VersionForm</name>
    <message>
        <source>another act: enter it below</source>
        <translation>another act: enter it below</translation>
    </message>
    <message>
        <source>The version is entered.</source>
        <translation>The version is entered.</translation>
    </message>
    <message>
        <source>A new version of a rule</source>
        <translation>A new version of a rule</translation>
    </message>
    <message>
        <source>A new version: %1</source>
        <translation>A new version: %1</translation>
    </message>
    <message>
        <source>The version in force ends the day before this one begins. Measures keep the rule of the day of their issue. A version that begins on the first day of another puts that one right.</source>
        <translation>The version in force ends the day before this one begins. Measures keep the rule of the day of their issue. A version that begins on the first day of another puts that one right.</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>In force &amp;from</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Stays as it is: %1</source>
        <translation>Stays as it is: %1</translation>
    </message>
    <message>
        <source>Normative &amp;act</source>
        <translation>Normative &amp;act</translation>
    </message>
    <message>
        <source>&amp;Number of the act</source>
        <translation>&amp;Number of the act</translation>
    </message>
    <message>
        <source>The act is in force from</source>
        <translation>The act is in force from</translation>
    </message>
    <message>
        <source>Name of the act in Kazakh</source>
        <translation>Name of the act in Kazakh</translation>
    </message>
    <message>
        <source>Name of the act in Russian</source>
        <translation>Name of the act in Russian</translation>
    </message>
    <message>
        <source>Name of the act in English</source>
        <translation>Name of the act in English</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>What it says, in &amp;Kazakh</source>
        <translation>What it says, in &amp;Kazakh</translation>
    </message>
    <message>
        <source>What it says, in R&amp;ussian</source>
        <translation>What it says, in R&amp;ussian</translation>
    </message>
    <message>
        <source>What it says, in &amp;English</source>
        <translation>What it says, in &amp;English</translation>
    </message>
    <message>
        <source>&amp;Where it was read</source>
        <translation>&amp;Where it was read</translation>
    </message>
    <message>
        <source>It was read in the act itself: ✓ &amp;verified</source>
        <translation>It was read in the act itself: ✓ &amp;verified</translation>
    </message>
    <message>
        <source>En&amp;ter the version</source>
        <translation>En&amp;ter the version</translation>
    </message>
    <message>
        <source>&amp;Back to the rules</source>
        <translation>&amp;Back to the rules</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::VictimEntry</name>
    <message>
        <source>Who it is</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>Description, if nobody could name the victim yet</source>
        <translation>Description, if nobody could name the victim yet</translation>
    </message>
    <message>
        <source>Victim %1</source>
        <translation>Victim %1</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>Not established</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::WatchSection</name>
    <message>
        <source>It is recorded; the next reminder comes by itself.</source>
        <translation>It is recorded; the next reminder comes by itself.</translation>
    </message>
    <message>
        <source>Watch after the end</source>
        <translation>Watch after the end</translation>
    </message>
    <message>
        <source>Asked after at</source>
        <translation>Asked after at</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>How things stand</translation>
    </message>
    <message>
        <source>Record &amp;how things stand</source>
        <translation>Record &amp;how things stand</translation>
    </message>
</context>
</TS>
