<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <source>There is no page here for this account</source>
        <translation>There is no page here for this account</translation>
    </message>
    <message>
        <source>Its roles open no cases. Accounts, backups and the log are kept with the program qorgan-cli.</source>
        <translation>Its roles open no cases. Accounts, backups and the log are kept with the program qorgan-cli.</translation>
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
        <source>This is what you typed until %1 and did not record.</source>
        <translation>This is what you typed until %1 and did not record.</translation>
    </message>
    <message>
        <source>Start with an empty form</source>
        <translation>Start with an empty form</translation>
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
</context>
<context>
    <name>qorgan::ui::IncidentsPage</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown. Choose a shorter period to see the others.</source>
        <translation>Only the newest %1 are shown. Choose a shorter period to see the others.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
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
        <source>Without a &amp;complaint</source>
        <translation>Without a &amp;complaint</translation>
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
    <name>qorgan::ui::MatchList</name>
    <message>
        <source>found by the ИИН</source>
        <translation>found by the ИИН</translation>
    </message>
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
        <source>ИИН %1</source>
        <translation>ИИН %1</translation>
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
        <source>Choose “All orders” to see the others.</source>
        <translation>Choose “All orders” to see the others.</translation>
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
</context>
<context>
    <name>qorgan::ui::OrderFormPage</name>
    <message>
        <source>The order is issued. Its term begins when it is served.</source>
        <translation>The order is issued. Its term begins when it is served.</translation>
    </message>
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
        <source>Protective order</source>
        <translation>Protective order</translation>
    </message>
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
        <source>Protective order No. %1</source>
        <translation>Protective order No. %1</translation>
    </message>
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
        <source>Name, ИИН or phone number</source>
        <translation>Name, ИИН or phone number</translation>
    </message>
    <message>
        <source>%1: search by name, ИИН or phone number</source>
        <translation>%1: search by name, ИИН or phone number</translation>
    </message>
    <message>
        <source>%1: persons found</source>
        <translation>%1: persons found</translation>
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
        <source>Left out for this reader: %1.</source>
        <translation>Left out for this reader: %1.</translation>
    </message>
    <message>
        <source>The sheet cannot be shown</source>
        <translation>The sheet cannot be shown</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Language of the sheet</translation>
    </message>
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
    <message>
        <source>Rea&amp;der</source>
        <translation>Rea&amp;der</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Preview of the sheet</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PrintSection</name>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
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
        <source>The copy is entered in the register of documents.</source>
        <translation>The copy is entered in the register of documents.</translation>
    </message>
    <message numerus="yes">
        <source>Copy No. %1: %n page(s).</source>
        <translation>
            <numerusform>Copy No. %1: %n page.</numerusform>
            <numerusform>Copy No. %1: %n pages.</numerusform>
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
    <message>
        <source>Whose copy</source>
        <translation>Whose copy</translation>
    </message>
    <message>
        <source>Reason to print it all the same</source>
        <translation>Reason to print it all the same</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
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
    <name>qorgan::ui::RestrictionTicks</name>
    <message>
        <source>Prohibited</source>
        <translation>Prohibited</translation>
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
        <source>For a protective order still missing</source>
        <translation>For a protective order still missing</translation>
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
        <source>Show only these</source>
        <translation>Show only these</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
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
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Unfinished</name>
    <message>
        <source>Not finished: a protective order, typed %1</source>
        <translation>Not finished: a protective order, typed %1</translation>
    </message>
    <message>
        <source>Not finished: an incident, typed %1</source>
        <translation>Not finished: an incident, typed %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
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
</TS>
