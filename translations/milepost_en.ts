<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>milepost::Application</name>
    <message numerus="yes">
        <source>%n published figure(s) could not be entered:</source>
        <translation>
            <numerusform>%n published figure could not be entered:</numerusform>
            <numerusform>%n published figures could not be entered:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::BringBackDialog</name>
    <message numerus="yes">
        <source>%n change(s) lie in closed periods. Reopen and close again:</source>
        <translation>
            <numerusform>%n change lies in a closed period. Reopen and close it again:</numerusform>
            <numerusform>%n changes lie in closed periods. Reopen and close them again:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose for %n more</source>
        <translation>
            <numerusform>Choose for %n more</numerusform>
            <numerusform>Choose for %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n change(s)</source>
        <translation>
            <numerusform>Bring back %n change</numerusform>
            <numerusform>Bring back %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ComparisonList</name>
    <message numerus="yes">
        <source>%n province(s) have a target for it</source>
        <translation>
            <numerusform>%n province has a target for it</numerusform>
            <numerusform>%n provinces have a target for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::Consistency</name>
    <message numerus="yes">
        <source>The plan names no agency for any of its %n target(s).</source>
        <translation>
            <numerusform>The plan names no agency for its target.</numerusform>
            <numerusform>The plan names no agency for any of its %n targets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of the plan as a whole have no lead agency.</source>
        <translation>
            <numerusform>%n target of the plan as a whole has no lead agency.</numerusform>
            <numerusform>%n targets of the plan as a whole have no lead agency.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of actions and measures have no lead agency.</source>
        <translation>
            <numerusform>%n target of the actions and measures has no lead agency.</numerusform>
            <numerusform>%n targets of the actions and measures have no lead agency.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is dated %1; %n of its promises were due in a year before.</source>
        <translation>
            <numerusform>The plan is dated %1; %n of its promises was due in a year before.</numerusform>
            <numerusform>The plan is dated %1; %n of its promises were due in a year before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) have no deadline.</source>
        <translation>
            <numerusform>%n target has no deadline.</numerusform>
            <numerusform>%n targets have no deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %2: the figures of %n action(s) add up to %3. This agrees with the total of the plan, %4.</source>
        <translation>
            <numerusform>“%1”, %2: the figure of %n action comes to %3. This agrees with the total of the plan, %4.</numerusform>
            <numerusform>“%1”, %2: the figures of %n actions add up to %3. This agrees with the total of the plan, %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %2: the figures of %n action(s) add up to %3, %5 less than the total of the plan, %4.</source>
        <translation>
            <numerusform>“%1”, %2: the figure of %n action comes to %3, %5 less than the total of the plan, %4.</numerusform>
            <numerusform>“%1”, %2: the figures of %n actions add up to %3, %5 less than the total of the plan, %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %2: the figures of %n action(s) add up to %3, %5 more than the total of the plan, %4.</source>
        <translation>
            <numerusform>“%1”, %2: the figure of %n action comes to %3, %5 more than the total of the plan, %4.</numerusform>
            <numerusform>“%1”, %2: the figures of %n actions add up to %3, %5 more than the total of the plan, %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of the plan is missing in %n place(s). What it promised cannot be read; compare with the original.</source>
        <translation>
            <numerusform>Text of the plan is missing in %n place. What it promised cannot be read; compare with the original.</numerusform>
            <numerusform>Text of the plan is missing in %n places. What it promised cannot be read; compare with the original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passage of %n character(s) stands twice.</source>
        <translation>
            <numerusform>A passage of %n character stands twice.</numerusform>
            <numerusform>A passage of %n characters stands twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) stand in two places of the plan with the same value.</source>
        <translation>
            <numerusform>%n promise stands in two places of the plan with the same value.</numerusform>
            <numerusform>%n promises stand in two places of the plan with the same value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ConsistencyPanel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n place(s)</source>
        <translation>
            <numerusform>Show %n place</numerusform>
            <numerusform>Show all %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::CopyComparison</name>
    <message numerus="yes">
        <source>%n conflict(s) are not decided yet; nothing was brought back. Choose for each which side is to stand.</source>
        <translation>
            <numerusform>%n conflict is not decided yet; nothing was brought back. Choose which side is to stand.</numerusform>
            <numerusform>%n conflicts are not decided yet; nothing was brought back. Choose for each which side is to stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::CopyTravel</name>
    <message numerus="yes">
        <source>%n change(s) brought back.</source>
        <translation>
            <numerusform>%n change brought back.</numerusform>
            <numerusform>%n changes brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as in the workspace.</source>
        <translation>
            <numerusform>%n was left as in the workspace.</numerusform>
            <numerusform>%n were left as in the workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still in the copy alone; it can be brought back again.</source>
        <translation>
            <numerusform>%n is still in the copy alone; it can be brought back again.</numerusform>
            <numerusform>%n are still in the copy alone; it can be brought back again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::DraftBar</name>
    <message numerus="yes">
        <source>Also for the %n other(s)</source>
        <translation>
            <numerusform>Also for the other one</numerusform>
            <numerusform>Also for the %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::Duties</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliverable(s)</source>
        <translation>
            <numerusform>%n deliverable</numerusform>
            <numerusform>%n deliverables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::Exchange</name>
    <message numerus="yes">
        <source>%n form(s) written to %1</source>
        <translation>
            <numerusform>%n form written to %1</numerusform>
            <numerusform>%n forms written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken from “%1”.</source>
        <translation>
            <numerusform>%n value taken from “%1”.</numerusform>
            <numerusform>%n values taken from “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::FormCommands</name>
    <message numerus="yes">
        <source>%n form(s) written.</source>
        <translation>
            <numerusform>%n form written.</numerusform>
            <numerusform>%n forms written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken.</source>
        <translation>
            <numerusform>%n value taken.</numerusform>
            <numerusform>%n values taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ImportListModel</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliverable(s)</source>
        <translation>
            <numerusform>%n deliverable</numerusform>
            <numerusform>%n deliverables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ImportPlans</name>
    <message numerus="yes">
        <source>Import %n plan(s)</source>
        <translation>
            <numerusform>Import %n plan</numerusform>
            <numerusform>Import %n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ImportView</name>
    <message numerus="yes">
        <source>Finish: import %n plan(s)</source>
        <translation>
            <numerusform>Finish: import %n plan</numerusform>
            <numerusform>Finish: import %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look. Nothing is stored before you finish.</source>
        <translation>
            <numerusform>%n item needs a look. Nothing is stored before you finish.</numerusform>
            <numerusform>%n items need a look. Nothing is stored before you finish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::MainWindow</name>
    <message numerus="yes">
        <source>%n entry(s) of yours are not in the shared workspace.</source>
        <translation>
            <numerusform>%n entry of yours is not in the shared workspace.</numerusform>
            <numerusform>%n entries of yours are not in the shared workspace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::MatrixModel</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PastePanel</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cleared</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n cleared</numerusform>
            <numerusform>%n cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be explained</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n to be explained</numerusform>
            <numerusform>%n to be explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the sheet</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n outside the sheet</numerusform>
            <numerusform>%n outside the sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PlanListModel</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PlansPage</name>
    <message numerus="yes">
        <source>%n withdrawn plan(s) came back as stored before; this review of them was not kept.</source>
        <translation>
            <numerusform>%n withdrawn plan came back as stored before; this review of it was not kept.</numerusform>
            <numerusform>%n withdrawn plans came back as stored before; this review of them was not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) imported. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n plan imported. Undo takes all of it back.</numerusform>
            <numerusform>%n plans imported. Undo takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ProgressPage</name>
    <message numerus="yes">
        <source>%n pasted figure(s) could not be recorded; they are marked in the sheet.</source>
        <translation>
            <numerusform>%n pasted figure could not be recorded; it is marked in the sheet.</numerusform>
            <numerusform>%n pasted figures could not be recorded; they are marked in the sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be recorded; they are marked in the sheet, with the reason.</source>
        <translation>
            <numerusform>%n of them could not be recorded; it is marked in the sheet, with the reason.</numerusform>
            <numerusform>%n of them could not be recorded; they are marked in the sheet, with the reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ProvinceCardView</name>
    <message numerus="yes">
        <source>measures</source>
        <extracomment>after a number, on a card: “35 measures”</extracomment>
        <translation>
            <numerusform>measure</numerusform>
            <numerusform>measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ReasonBox</name>
    <message numerus="yes">
        <source>Also for the other %n figure(s)</source>
        <translation>
            <numerusform>Also for the other %n figure</numerusform>
            <numerusform>Also for the other %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::RecordObservations</name>
    <message numerus="yes">
        <source>Clear %n figure(s)</source>
        <translation>
            <numerusform>Clear %n figure</numerusform>
            <numerusform>Clear %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n figure(s)</source>
        <translation>
            <numerusform>Record %n figure</numerusform>
            <numerusform>Record %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::RecordStatus</name>
    <message numerus="yes">
        <source>Report on %n item(s)</source>
        <translation>
            <numerusform>Report on %n item</numerusform>
            <numerusform>Report on %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ServerCommands</name>
    <message numerus="yes">
        <source>Set the rules about who may do what for %n table(s).</source>
        <translation>
            <numerusform>Set the rules about who may do what for %n table.</numerusform>
            <numerusform>Set the rules about who may do what for %n tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::SheetTables</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>agencies</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::StatusLine</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s)</source>
        <translation>
            <numerusform>%1 of %n measure</numerusform>
            <numerusform>%1 of %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) not recorded</source>
        <translation>
            <numerusform>%n entry not recorded</numerusform>
            <numerusform>%n entries not recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::TakeDialog</name>
    <message numerus="yes">
        <source>Take %n value(s)</source>
        <translation>
            <numerusform>Take %n value</numerusform>
            <numerusform>Take %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::VerdictChanges</name>
    <message numerus="yes">
        <source>%n target(s) judged worse</source>
        <translation>
            <numerusform>%n target judged worse</numerusform>
            <numerusform>%n targets judged worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) judged better</source>
        <translation>
            <numerusform>%n target judged better</numerusform>
            <numerusform>%n targets judged better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) reported for the first time</source>
        <translation>
            <numerusform>%n measure reported for the first time</numerusform>
            <numerusform>%n measures reported for the first time</numerusform>
        </translation>
    </message>
</context>
</TS>
