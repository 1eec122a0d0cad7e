<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>milepost::ImportPanel</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
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
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, listed in the outline.</source>
        <translation>
            <numerusform>… and %n more, listed in the outline.</numerusform>
            <numerusform>… and %n more, listed in the outline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::IndicatorListModel</name>
    <message numerus="yes">
        <source>%n province(s) have a target for it</source>
        <translation>
            <numerusform>%n province has a target for it</numerusform>
            <numerusform>%n provinces have a target for it</numerusform>
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
    <name>milepost::ProgressPage</name>
    <message numerus="yes">
        <source>%n pasted figure(s) could not be recorded; they are marked in the sheet.</source>
        <translation>
            <numerusform>%n pasted figure could not be recorded; it is marked in the sheet.</numerusform>
            <numerusform>%n pasted figures could not be recorded; they are marked in the sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted figure(s) lie outside the sheet and were left out.</source>
        <translation>
            <numerusform>%n pasted figure lies outside the sheet and was left out.</numerusform>
            <numerusform>%n pasted figures lie outside the sheet and were left out.</numerusform>
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
    <message numerus="yes">
        <source>Next deadline: end of %1 (%n target(s))</source>
        <translation>
            <numerusform>Next deadline: end of %1 (%n target)</numerusform>
            <numerusform>Next deadline: end of %1 (%n targets)</numerusform>
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
</context>
</TS>
