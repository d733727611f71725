<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>toscale::gui::MainWindow</name>
    <message numerus="yes">
        <source>%n views were made, one a kind of quantity; Page Down shows the next</source>
        <translation>
            <numerusform>%n view was made</numerusform>
            <numerusform>%n views were made, one a kind of quantity; Page Down shows the next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s)</source>
        <translation>
            <numerusform>Add %n case</numerusform>
            <numerusform>Add %n cases</numerusform>
        </translation>
    </message>
</context>
</TS>
