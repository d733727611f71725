<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>toscale::gui::AssumptionPanel</name>
    <message numerus="yes">
        <source>%n assumption(s) of this view differ from the document (●).</source>
        <translation>
            <numerusform>%Ln assumption of this view differs from the document (●).</numerusform>
            <numerusform>%Ln assumptions of this view differ from the document (●).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePartPanel</name>
    <message numerus="yes">
        <source>It stays: %n entry(s) of revenue are its own. Remove those first.</source>
        <translation>
            <numerusform>It stays: %Ln entry of revenue is its own. Remove that first.</numerusform>
            <numerusform>It stays: %Ln entries of revenue are its own. Remove those first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) of penalties apply to it alone, and would apply to everybody.</source>
        <translation>
            <numerusform>It stays: %Ln stage of a penalty applies to it alone, and would apply to everybody.</numerusform>
            <numerusform>It stays: %Ln stages of penalties apply to it alone, and would apply to everybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are parts of it, and would count beside the rest.</source>
        <translation>
            <numerusform>It stays: %Ln stage is a part of it, and would count beside the rest.</numerusform>
            <numerusform>It stays: %Ln stages are parts of it, and would count beside the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are another figure for it, and would be sums of their own.</source>
        <translation>
            <numerusform>It stays: %Ln stage is another figure for it, and would be a sum of its own.</numerusform>
            <numerusform>It stays: %Ln stages are other figures for it, and would be sums of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to it went with it</source>
        <translation>
            <numerusform>%Ln reference to it went with it</numerusform>
            <numerusform>%Ln references to it went with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseParts</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseTableModel</name>
    <message numerus="yes">
        <source>Move %n case(s)</source>
        <translation>
            <numerusform>Move %Ln case</numerusform>
            <numerusform>Move %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n case(s)</source>
        <translation>
            <numerusform>Duplicate %Ln case</numerusform>
            <numerusform>Duplicate %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cell(s)</source>
        <translation>
            <numerusform>Paste into %Ln cell</numerusform>
            <numerusform>Paste into %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n case(s)</source>
        <translation>
            <numerusform>Remove %Ln case</numerusform>
            <numerusform>Remove %Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseTablePanel</name>
    <message numerus="yes">
        <source>Add %n case(s) from another window</source>
        <translation>
            <numerusform>Add %Ln case from another window</numerusform>
            <numerusform>Add %Ln cases from another window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n case(s)</source>
        <translation>
            <numerusform>Paste %Ln case</numerusform>
            <numerusform>Paste %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n cell(s)</source>
        <translation>
            <numerusform>Pasted into %Ln cell</numerusform>
            <numerusform>Pasted into %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::DialogPrompts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Replace %Ln file?</numerusform>
            <numerusform>Replace %Ln files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportChoices</name>
    <message numerus="yes">
        <source>&amp;All %n view(s)</source>
        <translation>
            <numerusform>&amp;All %Ln view</numerusform>
            <numerusform>&amp;All %Ln views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportDialog</name>
    <message numerus="yes">
        <source>Cancelled after %n file(s).</source>
        <translation>
            <numerusform>Cancelled after %Ln file.</numerusform>
            <numerusform>Cancelled after %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln file to %1.</numerusform>
            <numerusform>Exported %Ln files to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::FindBar</name>
    <message numerus="yes">
        <source>Replace “%1” at %n place(s)</source>
        <translation>
            <numerusform>Replace “%1” at %Ln place</numerusform>
            <numerusform>Replace “%1” at %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%Ln place replaced</numerusform>
            <numerusform>%Ln places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in web addresses left as they are</source>
        <translation>
            <numerusform>%Ln in a web address left as it is</numerusform>
            <numerusform>%Ln in web addresses left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%Ln left as it is</numerusform>
            <numerusform>%Ln left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln case(s) of </source>
        <translation>
            <numerusform>%Ln case of </numerusform>
            <numerusform>%Ln cases of </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems, left out</source>
        <translation>
            <numerusform>%Ln row with problems, left out</numerusform>
            <numerusform>%Ln rows with problems, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln penalty(s) without a date</source>
        <translation>
            <numerusform>%Ln penalty without a date</numerusform>
            <numerusform>%Ln penalties without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further problem(s)</source>
        <translation>
            <numerusform>and %Ln further problem</numerusform>
            <numerusform>and %Ln further problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln case(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln case</numerusform>
            <numerusform>&amp;Import %Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::MainWindow</name>
    <message numerus="yes">
        <source>%1: %n change(s), last on %2</source>
        <comment>a document; a date and time</comment>
        <translation>
            <numerusform>%1: %Ln change, on %2</numerusform>
            <numerusform>%1: %Ln changes, last on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were made, one a kind of quantity; Page Down shows the next</source>
        <translation>
            <numerusform>%Ln view was made</numerusform>
            <numerusform>%Ln views were made, one a kind of quantity; Page Down shows the next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s)</source>
        <translation>
            <numerusform>Add %Ln case</numerusform>
            <numerusform>Add %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>Import %Ln case</numerusform>
            <numerusform>Import %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported; Ctrl+Z takes them out again</source>
        <translation>
            <numerusform>%Ln case imported; Ctrl+Z takes it out again</numerusform>
            <numerusform>%Ln cases imported; Ctrl+Z takes them out again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported into a new document</source>
        <translation>
            <numerusform>%Ln case imported into a new document</numerusform>
            <numerusform>%Ln cases imported into a new document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n selected case(s)</source>
        <translation>
            <numerusform>Compare %Ln selected case</numerusform>
            <numerusform>Compare %Ln selected cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n case(s) from %1</source>
        <translation>
            <numerusform>Copy %Ln case from %1</numerusform>
            <numerusform>Copy %Ln cases from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to the document</source>
        <translation>
            <numerusform>Copied %Ln case to the document</numerusform>
            <numerusform>Copied %Ln cases to the document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to a new document</source>
        <translation>
            <numerusform>Copied %Ln case to a new document</numerusform>
            <numerusform>Copied %Ln cases to a new document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that showed nothing else went with the case; Ctrl+Z brings all back</source>
        <translation>
            <numerusform>%Ln view that showed nothing else went with the case; Ctrl+Z brings both back</numerusform>
            <numerusform>%Ln views that showed nothing else went with the case; Ctrl+Z brings all back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n case(s) …</source>
        <translation>
            <numerusform>Writing %Ln case …</numerusform>
            <numerusform>Writing %Ln cases …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A worksheet has at most %n view(s).</source>
        <translation>
            <numerusform>A worksheet has at most %Ln view.</numerusform>
            <numerusform>A worksheet has at most %Ln views.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::UnsavedDialog</name>
    <message numerus="yes">
        <source>%n document(s) have unsaved changes. Save them first?</source>
        <translation>
            <numerusform>%Ln document has unsaved changes. Save it first?</numerusform>
            <numerusform>%Ln documents have unsaved changes. Save them first?</numerusform>
        </translation>
    </message>
</context>
</TS>
