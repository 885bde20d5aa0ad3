<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Backups</name>
    <message>
        <source>A database on a server is backed up on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server to use pg_dump, and keep a copy of the key file with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the database itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, best on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n later record(s) hang on rows of this import.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct single rows instead of undoing the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseloadSeries</name>
    <message>
        <source>There is no chart of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart cannot be grouped this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by month, county or staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With something overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not willing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willing to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance ≥ 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid referral ≥ 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid referrals ≥ 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training or internship offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-3-1 service: where graduates stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseload per officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of them, by month of registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of them, by county of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of them, by officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart has no filter &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters of this chart: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartFileText</name>
    <message>
        <source>A chart is written as PNG, SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the file name end in .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPainterText</name>
    <message>
        <source>There are no figures for this choice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>The chart&apos;s figures do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was drawn. Please report this to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliProgram</name>
    <message>
        <source>&quot;%1&quot; is not a record number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record numbers are whole numbers, as the lists print them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days as 2022-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo office: signed in as demo with all business roles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>This number cannot be printed as a bar code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number of the form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>This action cannot be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the log to support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterActs</name>
    <message>
        <source>Fill in the field and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the person contacted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the person reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the guidance given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes did it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the guidance about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it training or an internship?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class or post was offered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the record withdrawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason; it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the referral made void?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason; the number stays in the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of work is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day; today is the usual answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateDemo</name>
    <message>
        <source>The demo office was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it again; the unfinished one is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>a cell with more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in an unknown encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program&apos;s own file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoVerbs</name>
    <message>
        <source>Demo office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmployerImportText</name>
    <message>
        <source>The day lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmployerList</name>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Employers</name>
    <message>
        <source>An employer with this credit code is registered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by the code and open that employer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeErrors</name>
    <message>
        <source>Open it in the spreadsheet program, choose &quot;Save as&quot; and the type &quot;Excel workbook (.xlsx)&quot;, then import the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that no other program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a table but %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook in the old .xls format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, remove the password for opening, save it and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is incomplete or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again; if it still opens in the spreadsheet program, save it there under a new name and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller files, or copy the filled cells alone into a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds a document type declaration, which no spreadsheet program writes; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender where the file comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row with known column names was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the column names of the template into one of the first 20 rows, or give a mapping file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns are missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them to the file, or say in a mapping file which column holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file is not usable: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one line for each column: its key, a comma, and the name in your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file to be written has no known ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end in .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has space left, and that the file is not open in another program; or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list named &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>This is no day. Type it like 2022-07-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount. Type it like 3500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several entries or none fit this. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormNumbers</name>
    <message>
        <source>A form code has 20 digits, a form number 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code again, or type the number printed beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two digits do not fit the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit was misread or mistyped: scan or type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no code of a referral letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code on the letter, its stub or its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormOutputText</name>
    <message>
        <source>No Chinese font for printing is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package fonts-lxgw-wenkai, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunnelText</name>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRunText</name>
    <message>
        <source>Row %1 of sheet %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import stopped halfway and could not be taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import %1 in the list of imports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 of the same file says something else of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the row that is right and delete the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a workbook or a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>This list has no such column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the view of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in the list to go on from is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again from its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of a filter cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days as 2022-11-30, amounts as whole numbers and ranges as a..b.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column &quot;%1&quot; has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its encoding is unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>The occupation wanted most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An occupation the person wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A related occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay reaches what is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay can reach what is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the schooling asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the skill level asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the certificate asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours as wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With board or lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vacancy takes no applicants on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All posts of the vacancy are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was recommended for this vacancy before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schooling of the person is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schooling is below what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate asked for is not among those of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is below the working age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has reached the retirement age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is outside the range of the vacancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of work is not among those the person accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay is below the minimum wage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was recommended to this employer before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The database does not have the form its version should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Obligations</name>
    <message>
        <source>It was given before the registration or before the standard began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given after the registration ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names no officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded how it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded what it was about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duration is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was made void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither training nor an internship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class or post is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered, not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wish to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All promised services given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page or XML file with the ending of a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The database is in use by %1 on %2 (process %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program and try again. Several counters at once need a PostgreSQL server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a database in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another place for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeVerbs</name>
    <message>
        <source>&quot;%1&quot; is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days as 2022-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputFileText</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has space left; or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>This character cannot be printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A person with this identity number is registered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by the number and open that person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEvents</name>
    <message>
        <source>corrects the record of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back the record of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrects an earlier receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed again (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the person corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonImportText</name>
    <message>
        <source>The person with this number is registered under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both with the document. If the name has changed, correct it on the person&apos;s page, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>Compare it with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the code list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a code or the official term of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no monthly wage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the monthly wage in yuan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonVerbs</name>
    <message>
        <source>There is no category &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories: jobseeker, unemployment, graduate, hardship, poverty, migrant, veteran.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not count: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 progress: %2</source>
        <extracomment>Exact in Chinese: %1 进度:%2</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>There is no printer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper as PDF and print it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer and print again, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen printer is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another printer in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font for paper is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package fonts-lxgw-wenkai.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>No referral of this office has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the number printed on the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip was made by another office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it on to the office printed on the slip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recommend</name>
    <message>
        <source>Choose a vacancy that fits the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of days for the receipt is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the parameter ref.receipt_days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Somebody else has changed this record in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload it, look at the change, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the page to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers up to this one have been given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with a higher number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralVerbs</name>
    <message>
        <source>There is no referral with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers have 16 digits; scan codes have 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write amounts in yuan: 3200.00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>This vacancy has been recommended to this person already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another vacancy, or reprint the earlier letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number can be made for this referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s code must have 8 digits, and a year has 999999 numbers; look at the office&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vacancy &quot;%1&quot; was filled a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another vacancy; the others you picked are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vacancy &quot;%1&quot; takes no applicants today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an open vacancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral was made void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend again if the person still wants the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of this referral has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the receipt instead of making the referral void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of this slip has been recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recorded result to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPerson</name>
    <message>
        <source>This is not in the code list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo office takes only numbers that can belong to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real persons belong into a real office; use a test number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name as the identity card has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>A data file of the program is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data file of the program is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowReaderText</name>
    <message>
        <source>Write a code or the official term of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column must be filled in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula in the cell has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the formula by its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel has cut the digits of this number; they cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column as text, then type the whole number again from the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the code list and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No administrative division has this name or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the code of 6 or 9 digits, or the names from the prefecture down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several administrative divisions have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single administrative division has this name; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2022-11-30, or give the cell a date format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount in yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits only, as 3000 or 3000.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wage cannot be read with certainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the monthly wage in yuan, as 3000, 3000-4500 or 面议; daily pay belongs into the other requirements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 是 or 否.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the code list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceStandards</name>
    <message>
        <source>Correct the file of the service standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two standards have one id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two standards hold on one day for the same registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>This record was corrected or withdrawn in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the person and correct the newest record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Nobody works in this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>a cell with more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 merged cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqliteFiles</name>
    <message>
        <source>There is no room for the backup on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another disk or make room on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the file and of its folder, or copy both the database and its key file to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the database file of your office, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record contradicts one that is already saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the page and look at the records again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the database is full or cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and save again; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can be read but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database server was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the log to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file or the server is there and may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged; nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a database of this program; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the database file of your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program wrote this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database lies on a network drive, where several computers could damage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on this computer&apos;s own disk, or set up a PostgreSQL server for several counters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>A password does not belong into the address of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out and keep it in the file .pgpass, or change it if others could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the database cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a file path, or postgresql://user@host:5432/database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwinText</name>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyImportText</name>
    <message>
        <source>No employer of this name is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the employer first, or add its credit code here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer with this credit code has another name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name or the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyList</name>
    <message>
        <source>Vacancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyRows</name>
    <message>
        <source>This age range cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 18-45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest age is above the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest wage is above the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wage is hourly, the way of payment is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the two columns agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wage is below the minimum wage of %1 yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the employer before anybody is referred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyVerbs</name>
    <message>
        <source>Whom should the vacancies match?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --person, --vacancy or --all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>The vacancy was closed on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer was not checked on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person did not meet what the vacancy asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded that the person was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay offered is below the minimum wage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral to this employer or vacancy was counted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number counted per day was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names no officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor has marked it as not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was recorded as not counting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultErrors</name>
    <message>
        <source>Put the key file back from the backup; without it the protected fields cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected value was changed or belongs to another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the database and restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected value is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 is damaged or is no key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 was written by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file belongs to another database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a key file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for the new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let the program switch off core files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message>
        <source>a binary workbook (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 different texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipText</name>
    <message>
        <source>it unpacks to more than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part unpacks to more than %1 times its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::Desktop</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals and slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About 职桥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职桥 Zhiqiao %1 · GPL-3.0-or-later · the law and the plan are cited beside each rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演示数据 · a fictional office: nothing here is about a real person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this database yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::IdentifierTexts</name>
    <message>
        <source>No identity number was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 18 characters of the identity card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has turned the identity number into a rounded figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column as text and type the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digits of the identity number were lost, probably in a spreadsheet that keeps 15 digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity number has 18 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the card and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old number of 15 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 18 characters of the present card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity number has digits only; the last character may be X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last character of the identity number does not fit the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit is wrong or two are swapped: compare it with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters 7 to 14 of the identity number are no day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth day in the identity number is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the card; check the working day of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first six digits of the identity number were never an area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the identity number the person is older than 120 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area code of the identity number ended before the person was born.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth day entered differs from the identity number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number holds for new records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sex entered differs from the identity number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document number was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number printed on the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has not the form of this kind of document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the kind of document and compare the number with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type (1–7) or grade (1–4) at the end of the disability certificate number do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number with the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth day or check character of the permit number do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number with the permit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first six digits of the certificate number were never an area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone number was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a mobile number or a landline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a mobile number (11 digits) nor a landline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the number and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post code has 6 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post code lies outside Qinghai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has one @ and a dot in the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account number was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number printed on the bank card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank card number has 12 to 19 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit of the account number does not fit the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the card. Old passbooks have no check digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank cards usually have 16 to 19 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit code was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 18 characters printed on the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit code has 18 characters, an organisation code 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit code has digits and capital letters, never I, O, S, V or Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the licence: 1 for I, 0 for O, 5 for S, 2 for Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last character of the code does not fit the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is wrong or two are swapped: compare it with the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation code inside the credit code has a wrong check character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit code belongs to another kind of employer than was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the kind with the licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::OpenTable</name>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::StartDialog</name>
    <message>
        <source>&amp;Demo office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fictional county to try everything out. No real person, no harm done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty database on this computer for one office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file your office already has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL server that several counters share: postgresql://user@host/office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 digits: county 6 + point 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 or 9 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, eight-digit code and a member of staff are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the fields; they stand on every form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as postgresql://user@host/office.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ActForm</name>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects the record of %1; both stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::BarPlot</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::BottomBar</name>
    <message>
        <source>Working date %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::BusyBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 per second, about %2 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ChartView</name>
    <message>
        <source>Table (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CheatSheet</name>
    <message>
        <source>Open the manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ChoiceEdit</name>
    <message>
        <source>Matching entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ContactForm</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DayEdit</name>
    <message>
        <source>T is today, ↑ and ↓ change the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from..to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::GuidanceForm</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, or confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ImportPage</name>
    <message>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save refused rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (.xlsx) and CSV files. Nothing is written before you take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet. The file would add %1, change %2, leave %3 as they are; %4 row(s) are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over: %1 added, %2 changed, %3 the same; %4 row(s) refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone; everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty template …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filled sample …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the file holds, then the file. An empty template and a filled sample show the columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ImportPresenter</name>
    <message>
        <source>Refused rows written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ListDesk</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::OfferForm</name>
    <message>
        <source>Training or internship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class or post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day. Type it like 2022-07-01.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::OutcomesPage</name>
    <message>
        <source>People behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a bar lists its persons. Ctrl+T shows the figures as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n person(s). Esc goes back to the chart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1-3-1 funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseload per officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person  Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin, identity number or its last 4, phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is registered will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registers somebody after a search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PeoplePresenter</name>
    <message>
        <source>Search first: type the identity number or the name of the person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PersonEditForm</name>
    <message>
        <source>Save correction  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the person&apos;s facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood before stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the same fields on %2. Yours stay unless you take the others; save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yours %2, theirs %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PersonFactsForm</name>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PersonPage</name>
    <message>
        <source>No service standard promises anything to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G  Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R  Recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T  Training or internship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E  Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C  Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W  Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was corrected or withdrawn already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PersonPresenter</name>
    <message>
        <source>The person is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral is waiting for its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the record in the timeline that is to be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was corrected or withdrawn already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is void already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral has its receipt; correct the receipt instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only contacts, guidance, offers and referrals can be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ProblemLine</name>
    <message>
        <source>Error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ReceiptPanel</name>
    <message>
        <source>Correct this receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the receipt, or type its 20 or 16 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ReceiptPresenter</name>
    <message>
        <source>%1 · %2, %3 · no. %4 · due %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late, accepted all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip is void: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 1, 2, 3 or 4 as ticked on the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day does the work start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day like 2022-07-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it like 3500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecommendModel</name>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay, 元/月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecommendPanel</name>
    <message>
        <source>Save and print  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refused; the reason stands in its row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vacancies that fit, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies that cannot be recommended, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why fewer than three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter of the row under the cursor will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be recommended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecommendPresenter</name>
    <message>
        <source>Looking for vacancies …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open vacancy fits; see why below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of different employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n will count today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No vacancy is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one or more with the space bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than three are picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason, or pick more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecordList</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view as, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecordModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ReferralsPage</name>
    <message>
        <source>Referrals and receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every referral will be listed here with what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommends vacancies on a person&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E  Receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RefusalModel</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RegistrationForm</name>
    <message>
        <source>Save and open  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of graduation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardship category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay wanted, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RegistrationPresenter</name>
    <message>
        <source>What is the person registered as? Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which year did the person graduate? Type it like 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is more than a year away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RegistrationRecordForm</name>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects the record of %1; both stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day was it? It may not lie ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day it no longer holds, not before the registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the registration end?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SearchPalette</name>
    <message>
        <source>Name, pinyin, number, scan, or &gt; for commands  (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ServicePresenter</name>
    <message>
        <source>Correction saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn. Both records stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void. The number %1 stays in the series.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office, as forms print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 digits: county 6 + point 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next letter number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continues a paper book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue from this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff of this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No longer works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that differ from the published calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SettingsPresenter</name>
    <message>
        <source>The facts of the office are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member of staff is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member of staff no longer works here as of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is in the office&apos;s calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next letter gets this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SlipPanel</name>
    <message>
        <source>Print  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is made void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a referral to see its letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1 · %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SlipPresenter</name>
    <message>
        <source>The slip is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is void already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral has its receipt; correct the receipt instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void. The number %1 stays in the series.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SlipPrinting</name>
    <message>
        <source>Save the referral letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer: save the letters as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved as PDF.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::Stepper</name>
    <message>
        <source>%1 %2/%3, %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ToastLine</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed, by due day. Enter does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed today. New promises appear as people are registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First minute: Enter opens the person · G guidance · R recommend three · Ctrl+P save and print · scan or type the slip&apos;s code for the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training or internship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::VacanciesPage</name>
    <message>
        <source>Vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies come in from workbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employers come in from workbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::WithdrawForm</name>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Both records stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the referral void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, no. %3. The number stays in the series.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
