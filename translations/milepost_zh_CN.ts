<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>milepost</name>
    <message>
        <source>Usage: milepostctl COMMAND [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“milepostctl COMMAND --help” explains one command. --lang zh|en sets the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of messages: zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language “%1” is not known; use zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan documents to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json (everything) or csv (one row a target).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a plan pack: the JSON without the sentences of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “%1” is not known; use json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack is always JSON; leave out --format csv or --pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read plan documents and print what is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a document in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Choose the document with its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, too large for a plan. Choose the plan&apos;s own document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text (byte %2). Open it in an editor, save it with the encoding UTF-8 and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file. Save the document as plain text in UTF-8 and read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1” was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” grew while it was read. Close what writes to it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a plan pack: it stops being JSON at byte %2. Make the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a plan pack this program knows (schema milepost.plan/1). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 should be %3. Make the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::Catalogue</name>
    <message>
        <source>“%1”: the unit %2 is not of the kind it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names the unknown area “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names the unknown indicator “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue file %1 is wrong: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” must be a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a known %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at byte %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must hold one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: “countWords” belongs to counts, and to every count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measure word “%1” is empty or stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::CommandLine</name>
    <message>
        <source>Try “milepostctl --help”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::FilterBar</name>
    <message>
        <source>Search measures, areas, agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>label of the date at which progress is judged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress is judged as of this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <extracomment>a group of verdicts in a list, for example “Behind (all)”</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::HelpTexts</name>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo / redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the clause of the selected measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the page shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the page shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads what provincial plans promised and follows how far they have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::JsonReader</name>
    <message>
        <source>a known word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>light or dark look</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme that follows the system
----------
language that follows the system</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MainWindow</name>
    <message>
        <source>Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is recorded with every change you make:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Milepost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::NumberFormat</name>
    <message>
        <source>%1 pp</source>
        <extracomment>percentage points with sign, for example +13.8</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::Page</name>
    <message>
        <source>Overview</source>
        <extracomment>navigation, 总览</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>navigation, 指标</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>navigation, 填报</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>navigation, 对比</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>navigation, 规划</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::Period</name>
    <message>
        <source>“%1” is not a period. Write 2017, 2017H1, 2017Q3 or 2017-06.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlanReader</name>
    <message>
        <source>an id that no other entry has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of an entry above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2015-10-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::Quantity</name>
    <message>
        <source>“%1” has more than one decimal point. Write 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has commas in the wrong places. Write 1,234.5 or 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends with a decimal point. Write 1234 or 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Write digits, such as 1234.5 or 1.2亿.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written. An empty cell means “no data”; write 0 for zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit a measure in %2. Write a figure such as 85%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a unit. Write the figure in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 does not fit a measure in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to be a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be converted into %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::StatusLine</name>
    <message>
        <source>No workspace is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who is recorded with your changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::TrajectoryChart</name>
    <message>
        <source>Trajectory chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::TrajectoryContent</name>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this pace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <comment>what, period: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is a change, not a level: there is no line to draw until a base value and progress are entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated target and no progress figure yet: there is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::TrajectoryPlot</name>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::Verdict</name>
    <message>
        <source>Met early</source>
        <extracomment>verdict 提前实现</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>verdict 已实现
----------
group of verdicts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>group of verdicts: behind or worse</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>group of verdicts: no data, or not assessable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target was reached before its deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress runs ahead of the share of time used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress keeps pace with the share of time used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress lags behind the share of time used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress lags far behind the share of time used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest value is worse than the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline has passed and the target is not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress has been reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is data, but it does not allow a judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pace</source>
        <extracomment>group of verdicts: ahead or on track</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
