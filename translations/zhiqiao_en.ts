<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n later record(s) hang on rows of this import.</source>
        <translation>
            <numerusform>%n later record hangs on rows of this import.</numerusform>
            <numerusform>%n later records hang on rows of this import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryTest</name>
    <message numerus="yes">
        <source>%n year(s) or more to retirement on %1.</source>
        <translation>
            <numerusform>%n year or more to retirement on %1.</numerusform>
            <numerusform>%n years or more to retirement on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unemployed for less than %n month(s).</source>
        <translation>
            <numerusform>Unemployed for less than %n month.</numerusform>
            <numerusform>Unemployed for less than %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliProgram</name>
    <message numerus="yes">
        <source>%n import(s) that ended half-way were taken back. Import the file again.</source>
        <translation>
            <numerusform>%n import that ended half-way was taken back. Import the file again.</numerusform>
            <numerusform>%n imports that ended half-way were taken back. Import the file again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n working day(s) overdue</source>
        <translation>
            <numerusform>%n workday overdue</numerusform>
            <numerusform>%n workdays overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n workday left</numerusform>
            <numerusform>%n workdays left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message numerus="yes">
        <source>At least %n sign(s); tell it to the receiver another way than the file.</source>
        <translation>
            <numerusform>At least one sign; tell it to the receiver another way than the file.</numerusform>
            <numerusform>At least %n signs; tell it to the receiver another way than the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdSteps</name>
    <message numerus="yes">
        <source>%n member(s) of the household are in work.</source>
        <translation>
            <numerusform>%n member of the household is in work.</numerusform>
            <numerusform>%n members of the household are in work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) could work and are not registered as unemployed.</source>
        <translation>
            <numerusform>%n member could work and is not registered as unemployed.</numerusform>
            <numerusform>%n members could work and are not registered as unemployed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdView</name>
    <message numerus="yes">
        <source>%n member(s), %1 in work, %2 could work</source>
        <translation>
            <numerusform>%n member, %1 in work, %2 could work</numerusform>
            <numerusform>%n members, %1 in work, %2 could work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n workday(s)</source>
        <translation>
            <numerusform>overdue by %n workday</numerusform>
            <numerusform>overdue by %n workdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s) left</source>
        <translation>
            <numerusform>%n workday left</numerusform>
            <numerusform>%n workdays left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListRelease</name>
    <message numerus="yes">
        <source>The limit is at least %n row(s).</source>
        <translation>
            <numerusform>The limit is at least one row.</numerusform>
            <numerusform>The limit is at least %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeActs</name>
    <message numerus="yes">
        <source>%n request(s) about one of the two wait for an answer or to be carried out.</source>
        <translation>
            <numerusform>%n request about one of the two waits for an answer or to be carried out.</numerusform>
            <numerusform>%n requests about one of the two wait for an answer or to be carried out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeVerbs</name>
    <message numerus="yes">
        <source>%n record(s) made upon it</source>
        <translation>
            <numerusform>%n record made upon it</numerusform>
            <numerusform>%n records made upon it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnwardActs</name>
    <message numerus="yes">
        <source>The text has more than %n character(s).</source>
        <translation>
            <numerusform>The text has more than %n character.</numerusform>
            <numerusform>The text has more than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordOpening</name>
    <message numerus="yes">
        <source>Too many wrong passwords: this user is locked for another %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong passwords: this user is locked for another minute.</numerusform>
            <numerusform>Too many wrong passwords: this user is locked for another %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonEvents</name>
    <message numerus="yes">
        <source>%1, %n minute(s)</source>
        <translation>
            <numerusform>%1, %n minute</numerusform>
            <numerusform>%1, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonRightsVerbs</name>
    <message numerus="yes">
        <source>%n paper(s) were written to %1.</source>
        <translation>
            <numerusform>%n paper was written to %1.</numerusform>
            <numerusform>%n papers were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message numerus="yes">
        <source>The phrase is longer than %n character(s).</source>
        <translation>
            <numerusform>The phrase is longer than %n character.</numerusform>
            <numerusform>The phrase is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeRounds</name>
    <message numerus="yes">
        <source>%n person(s) have a place already.</source>
        <translation>
            <numerusform>%n person has a place already.</numerusform>
            <numerusform>%n people have a place already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeVerbs</name>
    <message numerus="yes">
        <source>%n person(s) have not the registration the programme is for: look at them.</source>
        <translation>
            <numerusform>%n person has not the registration the programme is for: look at them.</numerusform>
            <numerusform>%n people have not the registration the programme is for: look at them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>The law keeps records of the audit trail for %n month(s) at least.</source>
        <translation>
            <numerusform>The law keeps records of the audit trail for %n month at least.</numerusform>
            <numerusform>The law keeps records of the audit trail for %n months at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::CaseloadDesk</name>
    <message numerus="yes">
        <source>%n person(s) are in the file. Edit it, then import it here.</source>
        <translation>
            <numerusform>%n person is in the file. Edit it, then import it here.</numerusform>
            <numerusform>%n persons are in the file. Edit it, then import it here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::Desktop</name>
    <message numerus="yes">
        <source>%n import(s) that ended half-way were taken back. Import the file again.</source>
        <translation>
            <numerusform>%n import that ended half-way was taken back. Import the file again.</numerusform>
            <numerusform>%n imports that ended half-way were taken back. Import the file again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ExportDialog</name>
    <message numerus="yes">
        <source>The password has at least %n sign(s).</source>
        <translation>
            <numerusform>The password has at least %n sign.</numerusform>
            <numerusform>The password has at least %n signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::PapersDesk</name>
    <message numerus="yes">
        <source>%n file(s) lie there since %1 and were never filed: look at them and file or remove them.</source>
        <translation>
            <numerusform>%n file lies there since %1 and was never filed: look at it and file or remove it.</numerusform>
            <numerusform>%n files lie there since %1 and were never filed: look at them and file or remove them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::WindowLock</name>
    <message numerus="yes">
        <source>Nobody touched the program for %n minute(s).</source>
        <translation>
            <numerusform>Nobody touched the program for a minute.</numerusform>
            <numerusform>Nobody touched the program for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) have passed since the sign-in.</source>
        <translation>
            <numerusform>An hour has passed since the sign-in.</numerusform>
            <numerusform>%n hours have passed since the sign-in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AlikePanel</name>
    <message numerus="yes">
        <source>%n more record(s) are alike; this one is the likeliest.</source>
        <translation>
            <numerusform>%n more record is alike; this one is the likeliest.</numerusform>
            <numerusform>%n more records are alike; this one is the likeliest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AnswerForm</name>
    <message numerus="yes">
        <source>%n people, answered together</source>
        <translation>
            <numerusform>%n person, answered alone</numerusform>
            <numerusform>%n people, answered together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n wait(s) for your answer</source>
        <translation>
            <numerusform>One waits for your answer</numerusform>
            <numerusform>%n wait for your answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AskForm</name>
    <message numerus="yes">
        <source>%n person(s): %1 …</source>
        <translation>
            <numerusform>%n person: %1 …</numerusform>
            <numerusform>%n people: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): %1</source>
        <translation>
            <numerusform>%n person: %1</numerusform>
            <numerusform>%n people: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AssignPart</name>
    <message numerus="yes">
        <source>%n person(s): %1 …</source>
        <translation>
            <numerusform>%n person: %1 …</numerusform>
            <numerusform>%n people: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): %1</source>
        <translation>
            <numerusform>%n person: %1</numerusform>
            <numerusform>%n people: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AssignPresenter</name>
    <message numerus="yes">
        <source>%n person(s) given away (batch %1).</source>
        <translation>
            <numerusform>%n person given away (batch %1).</numerusform>
            <numerusform>%n people given away (batch %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n could not be.</numerusform>
            <numerusform>%n could not be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in the charge they were before.</source>
        <translation>
            <numerusform>%n person is in the charge of before.</numerusform>
            <numerusform>%n people are in the charge of before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AwayPage</name>
    <message numerus="yes">
        <source>Everybody is to be heard of every %n day(s), as the settings say.</source>
        <translation>
            <numerusform>Everybody is to be heard of every %n day, as the settings say.</numerusform>
            <numerusform>Everybody is to be heard of every %n days, as the settings say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AwayPresenter</name>
    <message numerus="yes">
        <source>Who works away is to be heard of every %n day(s).</source>
        <translation>
            <numerusform>Who works away is to be heard of every %n day.</numerusform>
            <numerusform>Who works away is to be heard of every %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::BackupPresenter</name>
    <message numerus="yes">
        <source>%1 was restored aside and checked: %n row(s), all whole.</source>
        <translation>
            <numerusform>%1 was restored aside and checked: one row, whole.</numerusform>
            <numerusform>%1 was restored aside and checked: %n rows, all whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CampaignPresenter</name>
    <message numerus="yes">
        <source>%n record(s) marked.</source>
        <translation>
            <numerusform>%n record marked.</numerusform>
            <numerusform>%n records marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n could not be.</numerusform>
            <numerusform>%n could not be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out.</source>
        <translation>
            <numerusform>%n record taken out.</numerusform>
            <numerusform>%n records taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CampaignsPage</name>
    <message numerus="yes">
        <source>%n person(s) marked</source>
        <translation>
            <numerusform>%n person marked</numerusform>
            <numerusform>%n persons marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ComparePart</name>
    <message numerus="yes">
        <source>%n request(s) about one of the two wait; let them be answered first.</source>
        <translation>
            <numerusform>%n request about one of the two waits; let it be answered first.</numerusform>
            <numerusform>%n requests about one of the two wait; let them be answered first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DeskCard</name>
    <message numerus="yes">
        <source>Desk card: %n row(s), a digit does one</source>
        <translation>
            <numerusform>Desk card: %n row, its digit does it</numerusform>
            <numerusform>Desk card: %n rows, a digit does one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DeskPresenter</name>
    <message numerus="yes">
        <source>%n more paper(s) wait</source>
        <translation>
            <numerusform>%n more paper waits</numerusform>
            <numerusform>%n more papers wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DifficultiesPage</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n person(s)</source>
        <translation>
            <numerusform>of %n person</numerusform>
            <numerusform>of %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
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
        <source>%n solved</source>
        <translation>
            <numerusform>%n solved</numerusform>
            <numerusform>%n solved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DifficultyPresenter</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::EnrolPart</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::EnterPart</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::FollowUpPresenter</name>
    <message numerus="yes">
        <source>%n attempt(s) in vain</source>
        <translation>
            <numerusform>%n attempt in vain</numerusform>
            <numerusform>%n attempts in vain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::GuidanceSheetFields</name>
    <message numerus="yes">
        <source>More of 职业指导记录表, %n filled in  Ctrl+M</source>
        <translation>
            <numerusform>More of 职业指导记录表, %n filled in  Ctrl+M</numerusform>
            <numerusform>More of 职业指导记录表, %n filled in  Ctrl+M</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HoldPresenter</name>
    <message numerus="yes">
        <source>%n row(s) on hold until %1.</source>
        <translation>
            <numerusform>%n row on hold until %1.</numerusform>
            <numerusform>%n rows on hold until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on the list again.</source>
        <translation>
            <numerusform>%n row on the list again.</numerusform>
            <numerusform>%n rows on the list again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::KeepingPresenter</name>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n could not be.</numerusform>
            <numerusform>%n could not be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) put on the list of key employers.</source>
        <translation>
            <numerusform>%n employer put on the list of key employers.</numerusform>
            <numerusform>%n employers put on the list of key employers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) given to %1.</source>
        <translation>
            <numerusform>%n employer given to %1.</numerusform>
            <numerusform>%n employers given to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) without an officer now.</source>
        <translation>
            <numerusform>%n employer without an officer now.</numerusform>
            <numerusform>%n employers without an officer now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interval of %n employer(s) set.</source>
        <translation>
            <numerusform>Interval of %n employer set.</numerusform>
            <numerusform>Interval of %n employers set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) taken off the list.</source>
        <translation>
            <numerusform>%n employer taken off the list.</numerusform>
            <numerusform>%n employers taken off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office contacts key employers every %n day(s).</source>
        <translation>
            <numerusform>The office contacts key employers every %n day.</numerusform>
            <numerusform>The office contacts key employers every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) stand as before.</source>
        <translation>
            <numerusform>%n employer stands as before.</numerusform>
            <numerusform>%n employers stand as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::KeyEmployersPage</name>
    <message numerus="yes">
        <source>%n employer(s): %1</source>
        <translation>
            <numerusform>%n employer: %1</numerusform>
            <numerusform>%n employers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::KeyListPart</name>
    <message numerus="yes">
        <source>%n employer(s)</source>
        <translation>
            <numerusform>%n employer</numerusform>
            <numerusform>%n employers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::KeyPresenter</name>
    <message numerus="yes">
        <source>All protected values have the new key: %n row(s).</source>
        <translation>
            <numerusform>All protected values have the new key: %n row.</numerusform>
            <numerusform>All protected values have the new key: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::KeySection</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ListDesk</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1</source>
        <translation>
            <numerusform>%n page written to %1</numerusform>
            <numerusform>%n pages written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::LoadPage</name>
    <message numerus="yes">
        <source>%n person(s) would move; loads of %1 become %2. Space leaves a row out.</source>
        <translation>
            <numerusform>%n person would move; loads of %1 become %2. Space leaves a row out.</numerusform>
            <numerusform>%n people would move; loads of %1 become %2. Space leaves a row out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ManyPart</name>
    <message numerus="yes">
        <source>About %n person(s): %1 …</source>
        <translation>
            <numerusform>About %n person: %1 …</numerusform>
            <numerusform>About %n people: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n person(s): %1</source>
        <translation>
            <numerusform>About %n person: %1</numerusform>
            <numerusform>About %n people: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ManyPresenter</name>
    <message numerus="yes">
        <source>Recorded about %n person(s) (batch %1).</source>
        <translation>
            <numerusform>Recorded about %n person (batch %1).</numerusform>
            <numerusform>Recorded about %n people (batch %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts for %n of them.</source>
        <translation>
            <numerusform>It counts for %n of them.</numerusform>
            <numerusform>It counts for %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not about %n.</source>
        <translation>
            <numerusform>Not about %n.</numerusform>
            <numerusform>Not about %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back about %n person(s).</source>
        <translation>
            <numerusform>Taken back about %n person.</numerusform>
            <numerusform>Taken back about %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::MarkPart</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::OutcomesPage</name>
    <message numerus="yes">
        <source>%1 — %n person(s). Esc goes back to the chart.</source>
        <translation>
            <numerusform>%1 — %n person. Esc goes back to the chart.</numerusform>
            <numerusform>%1 — %n persons. Esc goes back to the chart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PapersPanel</name>
    <message numerus="yes">
        <source>%n paper(s) leave the database. Why?</source>
        <translation>
            <numerusform>%n paper leaves the database. Why?</numerusform>
            <numerusform>%n papers leave the database. Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PapersPresenter</name>
    <message numerus="yes">
        <source>%n page(s) were written to %1.</source>
        <translation>
            <numerusform>%n page was written to %1.</numerusform>
            <numerusform>%n pages were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PreviewPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ProgrammePresenter</name>
    <message numerus="yes">
        <source>%n person(s) enrolled.</source>
        <translation>
            <numerusform>%n person enrolled.</numerusform>
            <numerusform>%n people enrolled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n could not be.</numerusform>
            <numerusform>%n could not be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not the registration the programme is for.</source>
        <translation>
            <numerusform>%n of them has not the registration the programme is for.</numerusform>
            <numerusform>%n of them have not the registration the programme is for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken back.</source>
        <translation>
            <numerusform>%n application taken back.</numerusform>
            <numerusform>%n applications taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ProgrammesPage</name>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended: %n person(s)</source>
        <translation>
            <numerusform>Ended: %n person</numerusform>
            <numerusform>Ended: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PromisesPage</name>
    <message numerus="yes">
        <source>%n request(s) since %1  Ctrl+0</source>
        <translation>
            <numerusform>%n request since %1  Ctrl+0</numerusform>
            <numerusform>%n requests since %1  Ctrl+0</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecommendPanel</name>
    <message numerus="yes">
        <source>%n refused; the reason stands in its row.</source>
        <translation>
            <numerusform>%n refused; the reason stands in its row.</numerusform>
            <numerusform>%n refused; the reasons stand in their rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) saved.</source>
        <translation>
            <numerusform>%n referral saved.</numerusform>
            <numerusform>%n referrals saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be recommended</source>
        <translation>
            <numerusform>%n cannot be recommended</numerusform>
            <numerusform>%n cannot be recommended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecommendPresenter</name>
    <message numerus="yes">
        <source>%n will count today</source>
        <translation>
            <numerusform>%n will count today</numerusform>
            <numerusform>%n will count today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n owed</numerusform>
            <numerusform>%n owed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecordList</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RosterPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RosterView</name>
    <message numerus="yes">
        <source>%n person(s) on the roster</source>
        <translation>
            <numerusform>%n person on the roster</numerusform>
            <numerusform>%n people on the roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SessionPresenter</name>
    <message numerus="yes">
        <source>%n person(s) entered.</source>
        <translation>
            <numerusform>%n person entered.</numerusform>
            <numerusform>%n people entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for a place.</source>
        <translation>
            <numerusform>%n of them waits for a place.</numerusform>
            <numerusform>%n of them wait for a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be: %1</source>
        <translation>
            <numerusform>%n could not be: %1</numerusform>
            <numerusform>%n could not be: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken off the roster.</source>
        <translation>
            <numerusform>%n person taken off the roster.</numerusform>
            <numerusform>%n people taken off the roster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked.</source>
        <translation>
            <numerusform>%n person marked.</numerusform>
            <numerusform>%n people marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back of %n person(s).</source>
        <translation>
            <numerusform>Taken back of %n person.</numerusform>
            <numerusform>Taken back of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed: %n person(s) were there.</source>
        <translation>
            <numerusform>Closed: %n person was there.</numerusform>
            <numerusform>Closed: %n people were there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A record was made of %n.</source>
        <translation>
            <numerusform>A record was made of %n.</numerusform>
            <numerusform>A record was made of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts for %n of them.</source>
        <translation>
            <numerusform>It counts for %n of them.</numerusform>
            <numerusform>It counts for %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n: %1</source>
        <translation>
            <numerusform>None of %n: %1</numerusform>
            <numerusform>None of %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The closing was taken back, with %n record(s).</source>
        <translation>
            <numerusform>The closing was taken back, with %n record.</numerusform>
            <numerusform>The closing was taken back, with %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SlipPanel</name>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>printed %n time</numerusform>
            <numerusform>printed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SlipPrinting</name>
    <message numerus="yes">
        <source>%n letter(s) saved as PDF.</source>
        <translation>
            <numerusform>%n letter saved as PDF.</numerusform>
            <numerusform>%n letters saved as PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent to %1.</source>
        <translation>
            <numerusform>%n letter sent to %1.</numerusform>
            <numerusform>%n letters sent to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait together</source>
        <translation>
            <numerusform>%n row waits</numerusform>
            <numerusform>%n rows wait together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::TransferPresenter</name>
    <message numerus="yes">
        <source>%n person(s) sent; the answer is due on %1.</source>
        <translation>
            <numerusform>%n person sent; the answer is due on %1.</numerusform>
            <numerusform>%n people sent; the answer is due on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken over.</source>
        <translation>
            <numerusform>%n person taken over.</numerusform>
            <numerusform>%n people taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) refused.</source>
        <translation>
            <numerusform>%n transfer refused.</numerusform>
            <numerusform>%n transfers refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) withdrawn; the people stay here.</source>
        <translation>
            <numerusform>%n transfer withdrawn; the person stays here.</numerusform>
            <numerusform>%n transfers withdrawn; the people stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::UnmergePart</name>
    <message numerus="yes">
        <source>%n record(s) made upon it</source>
        <translation>
            <numerusform>%n record made upon it</numerusform>
            <numerusform>%n records made upon it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::WaitStrip</name>
    <message numerus="yes">
        <source>%n old file(s) lie in the folder; Ctrl+O files one</source>
        <translation>
            <numerusform>%n old file lies in the folder; Ctrl+O files it</numerusform>
            <numerusform>%n old files lie in the folder; Ctrl+O files one</numerusform>
        </translation>
    </message>
</context>
</TS>
