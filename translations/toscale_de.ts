<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ImportColumns</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>Art der Partei</translation>
    </message>
    <message>
        <source>Role of party</source>
        <translation>Rolle der Partei</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Datum der Handlung</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Status des Falls</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Volume of data</source>
        <translation>Datenmenge</translation>
    </message>
    <message>
        <source>Status of the volume</source>
        <translation>Status der Datenmenge</translation>
    </message>
    <message>
        <source>What the volume counts</source>
        <translation>Was die Datenmenge zählt</translation>
    </message>
    <message>
        <source>Number of works</source>
        <translation>Zahl der Werke</translation>
    </message>
    <message>
        <source>Noun of the works</source>
        <translation>Bezeichnung der Werke</translation>
    </message>
    <message>
        <source>Fine or other payment</source>
        <translation>Geldsanktion oder andere Zahlung</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>Art der Zahlung</translation>
    </message>
    <message>
        <source>Basis of the payment</source>
        <translation>Grundlage der Zahlung</translation>
    </message>
    <message>
        <source>Forum of the payment</source>
        <translation>Verfahrensart der Zahlung</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Datum der Zahlung</translation>
    </message>
    <message>
        <source>Prison term</source>
        <translation>Freiheitsstrafe</translation>
    </message>
    <message>
        <source>Basis of the prison term</source>
        <translation>Grundlage der Freiheitsstrafe</translation>
    </message>
    <message>
        <source>Date of the prison term</source>
        <translation>Datum der Freiheitsstrafe</translation>
    </message>
    <message>
        <source>What the penalty covers</source>
        <translation>Was die Sanktion betrifft</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Year of the revenue</source>
        <translation>Jahr des Umsatzes</translation>
    </message>
    <message>
        <source>Date of all of it</source>
        <translation>Datum des Ganzen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse der Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Events: case</source>
        <translation>Ereignisse: Fall</translation>
    </message>
    <message>
        <source>Events: what happened</source>
        <translation>Ereignisse: was geschah</translation>
    </message>
    <message>
        <source>Events: first day</source>
        <translation>Ereignisse: erster Tag</translation>
    </message>
    <message>
        <source>Events: last day</source>
        <translation>Ereignisse: letzter Tag</translation>
    </message>
    <message>
        <source>Events: kind</source>
        <translation>Ereignisse: Art</translation>
    </message>
</context>
<context>
    <name>PresentKeyHelp</name>
    <message>
        <source>Right, Down, Page Down, Space, Enter, N, click</source>
        <translation>Rechts, Abwärts, Bild ab, Leertaste, Eingabe, N, Klick</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>Left, Up, Page Up, Backspace, P, right click</source>
        <translation>Links, Aufwärts, Bild auf, Rücktaste, P, Rechtsklick</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>voriger Schritt</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>eine Zahl, dann Eingabe</translation>
    </message>
    <message>
        <source>that step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>first, last step</source>
        <translation>erster, letzter Schritt</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>was that the real sentence? The stages of each penalty</source>
        <translation>war das die tatsächliche Strafe? Die Stufen jeder Sanktion</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>the same, logarithmic or linear</source>
        <translation>dasselbe, logarithmisch oder linear</translation>
    </message>
    <message>
        <source>Z, Ctrl+wheel</source>
        <translation>Z, Strg+Mausrad</translation>
    </message>
    <message>
        <source>magnify the smallest value, or under the pointer</source>
        <translation>den kleinsten Wert oder die Stelle unter dem Zeiger vergrößern</translation>
    </message>
    <message>
        <source>Ctrl+Right, Ctrl+Left</source>
        <translation>Strg+Rechts, Strg+Links</translation>
    </message>
    <message>
        <source>next thing, thing before on a long way</source>
        <translation>nächster, voriger Halt auf einem langen Weg</translation>
    </message>
    <message>
        <source>B, W</source>
        <translation>B, W</translation>
    </message>
    <message>
        <source>black, white screen</source>
        <translation>schwarzer, weißer Bildschirm</translation>
    </message>
    <message>
        <source>L, D, E</source>
        <translation>L, D, E</translation>
    </message>
    <message>
        <source>laser pointer, pen, erase what was drawn</source>
        <translation>Laserpointer, Stift, Gezeichnetes löschen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>colours of high contrast, for a pale projector</source>
        <translation>kontrastreiche Farben für einen blassen Projektor</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>speaker&apos;s window: notes, next step, clock</source>
        <translation>Sprecherfenster: Notizen, nächster Schritt, Uhr</translation>
    </message>
    <message>
        <source>H, F1</source>
        <translation>H, F1</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>end</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>Tab, then + or -, or click</source>
        <translation>Tab, dann + oder -, oder Klick</translation>
    </message>
    <message>
        <source>a guess: which choice, a hand more or less</source>
        <translation>ein Tipp: welche Antwort, eine Hand mehr oder weniger</translation>
    </message>
    <message>
        <source>G, then drag</source>
        <translation>G, dann ziehen</translation>
    </message>
    <message>
        <source>draw a guess as a square</source>
        <translation>einen Tipp als Quadrat zeichnen</translation>
    </message>
</context>
<context>
    <name>toscale::gui</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Drawn to scale: lie factor of this mark %1.</source>
        <translation>Maßstäblich gezeichnet: Lügenfaktor dieses Zeichens %1.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>One case alone has no ratio.</source>
        <translation>Ein einzelner Fall hat kein Verhältnis.</translation>
    </message>
    <message>
        <source>End of the axis</source>
        <translation>Ende der Achse</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Type two things to compare, such as: 70 GB vs 80 TB, $1M + 35y vs none</source>
        <translation>Zwei Dinge zum Vergleichen eingeben, etwa: 70 GB gegen 80 TB, 1 Mio. $ + 35 Jahre gegen nichts</translation>
    </message>
    <message>
        <source>Something to compare with is missing: write &quot;vs&quot; between two sides, as in 70 GB vs 80 TB</source>
        <translation>Es fehlt etwas, womit verglichen wird: „gegen“ zwischen zwei Seiten schreiben, wie in 70 GB gegen 80 TB</translation>
    </message>
    <message>
        <source>Character %1: at most %2 things are compared at once</source>
        <translation>Zeichen %1: Höchstens %2 Dinge werden auf einmal verglichen</translation>
    </message>
    <message>
        <source>Character %1: each group between commas needs as many sides as the first</source>
        <translation>Zeichen %1: Jede Gruppe zwischen Kommas braucht so viele Seiten wie die erste</translation>
    </message>
    <message>
        <source>A quantity or &quot;none&quot; was expected at character %1</source>
        <translation>Bei Zeichen %1 wurde eine Größenangabe oder „nichts“ erwartet</translation>
    </message>
    <message>
        <source>Character %1: this side has a quantity of that kind already</source>
        <translation>Zeichen %1: Diese Seite hat bereits eine Größenangabe dieser Art</translation>
    </message>
    <message>
        <source>Character %1: &quot;none&quot; and a penalty cannot stand on one side</source>
        <translation>Zeichen %1: „nichts“ und eine Sanktion können nicht auf derselben Seite stehen</translation>
    </message>
    <message>
        <source>Character %1: the other side has nothing of this kind to compare with</source>
        <translation>Zeichen %1: Die andere Seite hat nichts dieser Art, womit sich vergleichen ließe</translation>
    </message>
    <message>
        <source>Money and prison time cannot be compared; write the same kind on both sides, or &quot;none&quot;</source>
        <translation>Geld und Haftdauer lassen sich nicht vergleichen; auf beiden Seiten dieselbe Art oder „nichts“ schreiben</translation>
    </message>
    <message>
        <source>&quot;none vs none&quot; leaves nothing to compare</source>
        <translation>Bei „nichts gegen nichts“ bleibt nichts zu vergleichen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::AssumptionModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a case · an assumption</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an assumption: what is assumed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed in this view; the document says: %1</source>
        <translation>In dieser Ansicht geändert; im Dokument steht: %1</translation>
    </message>
    <message>
        <source>No case of this view depends on it</source>
        <translation>Kein Fall dieser Ansicht hängt davon ab</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>changed</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Assumed now</source>
        <translation>Jetzt angenommen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Assume “%1”</source>
        <translation>„%1“ annehmen</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>Alle Annahmen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::AssumptionPanel</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Alle z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>What this view assumes</source>
        <translation>Was diese Ansicht annimmt</translation>
    </message>
    <message>
        <source>The selected assumption as the document says</source>
        <translation>Die ausgewählte Annahme wie im Dokument</translation>
    </message>
    <message>
        <source>All assumptions as the document says</source>
        <translation>Alle Annahmen wie im Dokument</translation>
    </message>
    <message>
        <source>Nothing is assumed: no case is shown.</source>
        <translation>Nichts wird angenommen: Es ist kein Fall gezeigt.</translation>
    </message>
    <message>
        <source>All as the document says. Choose another value to read the record otherwise.</source>
        <translation>Alles wie im Dokument. Ein anderer Wert liest die Datenlage anders.</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) of this view differ from the document (●).</source>
        <translation>
            <numerusform>%Ln Annahme dieser Ansicht weicht vom Dokument ab (●).</numerusform>
            <numerusform>%Ln Annahmen dieser Ansicht weichen vom Dokument ab (●).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseDelegate</name>
    <message>
        <source>over 80 TB</source>
        <translation>über 80 TB</translation>
    </message>
    <message>
        <source>4.8 million articles</source>
        <translation>4.8 million articles</translation>
    </message>
    <message>
        <source>imposed fine USD 5,000, 2012</source>
        <translation>imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>sought 35 years, Sep 2012</source>
        <translation>sought 35 years, Sep 2012</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010, 2010-09-24, about 2012</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseEditor</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Ctrl+Page Down shows the next page</source>
        <translation>Strg+Bild ab zeigt die nächste Seite</translation>
    </message>
    <message>
        <source>No case is selected.

Select one in the figure, in the list or in the table, and it is shown here; or begin a new one.</source>
        <translation>Kein Fall ist ausgewählt.

Einen in der Darstellung, in der Liste oder in der Tabelle auswählen, dann wird er hier gezeigt; oder einen neuen anlegen.</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <source>Case – ToScale</source>
        <translation>Fall – ToScale</translation>
    </message>
    <message>
        <source>%1 – ToScale</source>
        <comment>case</comment>
        <translation>%1 – ToScale</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>handelnde Partei</translation>
    </message>
    <message>
        <source>jurisdiction</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>name of a party</source>
        <translation>Name einer Partei</translation>
    </message>
    <message>
        <source>value of a figure</source>
        <translation>Wert einer Angabe</translation>
    </message>
    <message>
        <source>scope of a figure</source>
        <translation>Umfang einer Angabe</translation>
    </message>
    <message>
        <source>value of a stage</source>
        <translation>Wert einer Stufe</translation>
    </message>
    <message>
        <source>note of a stage</source>
        <translation>Anmerkung einer Stufe</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>title of a source</source>
        <translation>Titel einer Quelle</translation>
    </message>
    <message>
        <source>publisher of a source</source>
        <translation>Herausgeber einer Quelle</translation>
    </message>
    <message>
        <source>address of a source</source>
        <translation>Adresse einer Quelle</translation>
    </message>
    <message>
        <source>quote of a source</source>
        <translation>Zitat einer Quelle</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>note of revenue</source>
        <translation>Anmerkung zum Umsatz</translation>
    </message>
    <message>
        <source>further column</source>
        <translation>weitere Spalte</translation>
    </message>
    <message>
        <source>title of the view</source>
        <translation>Titel der Ansicht</translation>
    </message>
    <message>
        <source>subtitle of the view</source>
        <translation>Untertitel der Ansicht</translation>
    </message>
    <message>
        <source>sentence of the view</source>
        <translation>Satz der Ansicht</translation>
    </message>
    <message>
        <source>notes of the view</source>
        <translation>Anmerkungen der Ansicht</translation>
    </message>
    <message>
        <source>byline of the view</source>
        <translation>Autorenzeile der Ansicht</translation>
    </message>
    <message>
        <source>alternative text of the view</source>
        <translation>Alternativtext der Ansicht</translation>
    </message>
    <message>
        <source>speaker notes of the view</source>
        <translation>Sprechernotizen der Ansicht</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseListModel</name>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>A figure needs a case: tick another one before you take this one out.</source>
        <translation>Eine Darstellung braucht einen Fall: Zuerst einen anderen ankreuzen, dann diesen herausnehmen.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Order as in the file</source>
        <translation>Reihenfolge wie in der Datei</translation>
    </message>
    <message>
        <source>Order: largest first</source>
        <translation>Reihenfolge: größte zuerst</translation>
    </message>
    <message>
        <source>Order: smallest first</source>
        <translation>Reihenfolge: kleinste zuerst</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePanel</name>
    <message>
        <source>Search cases</source>
        <translation>Fälle suchen</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Reihenfolge der Fälle</translation>
    </message>
    <message>
        <source>Order of the cases in this list and in the figure; those without a value stand last</source>
        <translation>Reihenfolge der Fälle in dieser Liste und in der Darstellung; die ohne Wert stehen am Ende</translation>
    </message>
    <message>
        <source>In file order</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>&amp;Remove from the document</source>
        <translation>Aus dem Dokument &amp;entfernen</translation>
    </message>
    <message>
        <source>The selected case leaves the document and all its views</source>
        <translation>Der ausgewählte Fall wird aus dem Dokument und allen seinen Ansichten entfernt</translation>
    </message>
    <message>
        <source>&amp;Add from the case library …</source>
        <translation>Aus der &amp;Fallbibliothek hinzufügen …</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>Recherchierte Fälle mit ihren Quellen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePartModel</name>
    <message>
        <source>A case has at most %L1 of these</source>
        <translation>Ein Fall hat höchstens %L1 davon</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePartPanel</name>
    <message numerus="yes">
        <source>It stays: %n entry(s) of revenue are its own. Remove those first.</source>
        <translation>
            <numerusform>Sie bleibt: %Ln Umsatzangabe gehört zu ihr. Diese zuerst entfernen.</numerusform>
            <numerusform>Sie bleibt: %Ln Umsatzangaben gehören zu ihr. Diese zuerst entfernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) of penalties apply to it alone, and would apply to everybody.</source>
        <translation>
            <numerusform>Sie bleibt: %Ln Stufe einer Sanktion gilt nur für sie und würde sonst für alle gelten.</numerusform>
            <numerusform>Sie bleibt: %Ln Stufen von Sanktionen gelten nur für sie und würden sonst für alle gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays: the case is about it alone. Mark another party first.</source>
        <translation>Sie bleibt: Der Fall handelt nur von ihr. Zuerst eine andere Partei markieren.</translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are parts of it, and would count beside the rest.</source>
        <translation>
            <numerusform>Sie bleibt: %Ln Stufe ist ein Teil von ihr und würde sonst neben dem Übrigen zählen.</numerusform>
            <numerusform>Sie bleibt: %Ln Stufen sind Teile von ihr und würden sonst neben dem Übrigen zählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are another figure for it, and would be sums of their own.</source>
        <translation>
            <numerusform>Sie bleibt: %Ln Stufe ist eine andere Angabe dafür und wäre sonst eine eigene Summe.</numerusform>
            <numerusform>Sie bleibt: %Ln Stufen sind andere Angaben dafür und wären sonst eigene Summen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>A copy of the selected one behind it</source>
        <translation>Eine Kopie des ausgewählten Eintrags dahinter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The selected one leaves the case</source>
        <translation>Der ausgewählte Eintrag wird aus dem Fall entfernt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>The selected one a place up</source>
        <translation>Den ausgewählten Eintrag einen Platz nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>The selected one a place down</source>
        <translation>Den ausgewählten Eintrag einen Platz nach unten</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to it went with it</source>
        <translation>
            <numerusform>%Ln Verweis darauf wurde mit entfernt</numerusform>
            <numerusform>%Ln Verweise darauf wurden mit entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet. Type into the row below, for example %1</source>
        <translation>Noch nichts hier. In die Zeile darunter eingeben, zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseParts</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>United States v. Swartz</source>
        <translation>United States v. Swartz</translation>
    </message>
    <message>
        <source>The full name of the case</source>
        <translation>Der volle Name des Falls</translation>
    </message>
    <message>
        <source>S&amp;hort title</source>
        <translation>&amp;Kurztitel</translation>
    </message>
    <message>
        <source>Swartz / JSTOR</source>
        <translation>Swartz / JSTOR</translation>
    </message>
    <message>
        <source>Stands in figures; empty: the title</source>
        <translation>Steht in Darstellungen; leer: der Titel</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>Handelnde &amp;Partei</translation>
    </message>
    <message>
        <source>as its parties are named</source>
        <translation>nach den Namen der Parteien</translation>
    </message>
    <message>
        <source>How the one who took, leaked or collected is named</source>
        <translation>Wie genannt wird, wer genommen, geleakt oder gesammelt hat</translation>
    </message>
    <message>
        <source>&amp;Kind of actor</source>
        <translation>A&amp;rt der handelnden Partei</translation>
    </message>
    <message>
        <source>What the actor is as a whole; not stated: what its parties are</source>
        <translation>Was die handelnde Partei als Ganzes ist; nicht angegeben: was ihre Parteien sind</translation>
    </message>
    <message>
        <source>&amp;Date of the act</source>
        <translation>&amp;Datum der Handlung</translation>
    </message>
    <message>
        <source>The date was read in a cited page</source>
        <translation>Das Datum wurde auf einer zitierten Seite gelesen</translation>
    </message>
    <message>
        <source>&amp;Jurisdiction</source>
        <translation>&amp;Zuständigkeit</translation>
    </message>
    <message>
        <source>U.S. District Court, Massachusetts</source>
        <translation>U.S. District Court, Massachusetts</translation>
    </message>
    <message>
        <source>Count&amp;ry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>Two letters, as in addresses of the web</source>
        <translation>Zwei Buchstaben, wie in Internetadressen</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ausgang</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>Sta&amp;nd</translation>
    </message>
    <message>
        <source>To which date the sources carry the record</source>
        <translation>Bis zu welchem Datum die Quellen reichen</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>Zusa&amp;mmenfassung</translation>
    </message>
    <message>
        <source>What is said to have happened, in one or two sentences</source>
        <translation>Was geschehen sein soll, in ein oder zwei Sätzen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Anm&amp;erkungen</translation>
    </message>
    <message>
        <source>What a reader of the numbers must know</source>
        <translation>Was man wissen muss, um die Zahlen zu lesen</translation>
    </message>
    <message>
        <source>Sources of th&amp;em</source>
        <translation>&amp;Quellen dazu</translation>
    </message>
    <message>
        <source>What the notes are known from</source>
        <translation>Woher die Anmerkungen bekannt sind</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>zählt als: %1</translation>
    </message>
    <message>
        <source>in force in the end</source>
        <translation>am Ende wirksam</translation>
    </message>
    <message>
        <source>a later stage of its thread took its place</source>
        <translation>eine spätere Stufe ihres Strangs trat an ihre Stelle</translation>
    </message>
    <message>
        <source>a later stage of its thread left nothing of it</source>
        <translation>eine spätere Stufe ihres Strangs ließ nichts davon übrig</translation>
    </message>
    <message>
        <source>its thread ends with nothing in force</source>
        <translation>ihr Strang endet, ohne dass etwas wirksam ist</translation>
    </message>
    <message>
        <source>never in force</source>
        <translation>nie wirksam</translation>
    </message>
    <message>
        <source>applies to another party</source>
        <translation>gilt für eine andere Partei</translation>
    </message>
    <message>
        <source>for other conduct</source>
        <translation>für anderes Verhalten</translation>
    </message>
    <message>
        <source>counted with its whole</source>
        <translation>mit ihrem Ganzen gezählt</translation>
    </message>
    <message>
        <source>another figure for one sum: the two become a range</source>
        <translation>eine andere Angabe derselben Summe: Aus beiden wird eine Spanne</translation>
    </message>
    <message>
        <source>neither a sum of money nor prison time</source>
        <translation>weder ein Geldbetrag noch Haftdauer</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <comment>field, case</comment>
        <translation>„%1“ von %2 ändern</translation>
    </message>
    <message>
        <source>Change “%1” of %2, %3</source>
        <comment>field, item, case</comment>
        <translation>„%1“ von %2, %3 ändern</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>over 80 TB, 4.8 million articles</source>
        <translation>über 80 TB, 4.8 million articles</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>An amount of data, or a number of works, files or people</source>
        <translation>Eine Datenmenge oder eine Zahl von Werken, Dateien oder Personen</translation>
    </message>
    <message>
        <source>The &amp;primary figure of its kind</source>
        <translation>&amp;Hauptangabe ihrer Art</translation>
    </message>
    <message>
        <source>What views show of this case unless they choose another; one of a kind is</source>
        <translation>Was Ansichten von diesem Fall zeigen, sofern sie nichts anderes wählen; je Art ist es eine</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Hauptangabe</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Value of another figure …</source>
        <translation>Wert einer weiteren Angabe …</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Angabe hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate a figure</source>
        <translation>Angabe duplizieren</translation>
    </message>
    <message>
        <source>Remove a figure</source>
        <translation>Angabe entfernen</translation>
    </message>
    <message>
        <source>Move a figure</source>
        <translation>Angabe verschieben</translation>
    </message>
    <message>
        <source>&amp;Counts what was</source>
        <translation>&amp;Gezählt</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Beleglage</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>In words: what the number really counts</source>
        <translation>In Worten: was die Zahl wirklich zählt</translation>
    </message>
    <message>
        <source>The number was &amp;read in a cited page</source>
        <translation>Die Zahl wurde auf einer zitierten Seite ge&amp;lesen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Datenmenge</translation>
    </message>
    <message>
        <source>works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>The case is &amp;about this party</source>
        <translation>Der Fall handelt &amp;von dieser Partei</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Handelnde Partei</translation>
    </message>
    <message>
        <source>Penalties of the parties that a case is about count; those of others are listed</source>
        <translation>Sanktionen der Parteien, von denen ein Fall handelt, zählen; die anderer werden aufgeführt</translation>
    </message>
    <message>
        <source>No party is marked: the penalties of all of them count</source>
        <translation>Keine Partei ist markiert: Die Sanktionen aller zählen</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parteien</translation>
    </message>
    <message>
        <source>Name of another party …</source>
        <translation>Name einer weiteren Partei …</translation>
    </message>
    <message>
        <source>Meta Platforms, Inc.</source>
        <translation>Meta Platforms, Inc.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Partei hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate a party</source>
        <translation>Partei duplizieren</translation>
    </message>
    <message>
        <source>Remove a party</source>
        <translation>Partei entfernen</translation>
    </message>
    <message>
        <source>Move a party</source>
        <translation>Partei verschieben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>R&amp;olle</translation>
    </message>
    <message>
        <source>Fiscal year and revenue</source>
        <translation>Geschäftsjahr und Umsatz</translation>
    </message>
    <message>
        <source>2022: USD 116 billion</source>
        <translation>2022: USD 116 billion</translation>
    </message>
    <message>
        <source>&amp;Fiscal year</source>
        <translation>&amp;Geschäftsjahr</translation>
    </message>
    <message>
        <source>2022</source>
        <translation>2022</translation>
    </message>
    <message>
        <source>USD 116 billion</source>
        <translation>USD 116 billion</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Year and revenue of one more …</source>
        <translation>Jahr und Umsatz einer weiteren Angabe …</translation>
    </message>
    <message>
        <source>Add revenue</source>
        <translation>Umsatz hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate revenue</source>
        <translation>Umsatz duplizieren</translation>
    </message>
    <message>
        <source>Remove revenue</source>
        <translation>Umsatz entfernen</translation>
    </message>
    <message>
        <source>Move revenue</source>
        <translation>Umsatz verschieben</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>&amp;Partei</translation>
    </message>
    <message>
        <source>A f&amp;ull year as reported</source>
        <translation>Ein &amp;volles Jahr wie berichtet</translation>
    </message>
    <message>
        <source>A run rate, a projection or a part of a year never divides a penalty</source>
        <translation>Eine Hochrechnung, eine Prognose oder ein Teil eines Jahres ist nie Teiler einer Sanktion</translation>
    </message>
    <message>
        <source>Full year</source>
        <translation>Volles Jahr</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anmerkung</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>Umsatz %1</translation>
    </message>
    <message>
        <source>Revenue is somebody&apos;s: add a party first</source>
        <translation>Umsatz gehört zu einer Partei: Zuerst eine Partei hinzufügen</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Zitiert</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Address or publisher of another source …</source>
        <translation>Adresse oder Herausgeber einer weiteren Quelle …</translation>
    </message>
    <message>
        <source>https://www.justice.gov/… or Reuters</source>
        <translation>https://www.justice.gov/… oder Reuters</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate a source</source>
        <translation>Quelle duplizieren</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Move a source</source>
        <translation>Quelle verschieben</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Herausgeber</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>The words of the page that carry the number</source>
        <translation>Der Wortlaut der Seite, der die Zahl belegt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>imposed fine USD 5,000, 2012</source>
        <translation>imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>USD 5,000 or 35 years; empty: no amount is stated</source>
        <translation>USD 5,000 oder 35 Jahre; leer: kein Betrag ist angegeben</translation>
    </message>
    <message>
        <source>Criminal co&amp;unts</source>
        <translation>Anklagep&amp;unkte</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>How many counts of an indictment it is for</source>
        <translation>Auf wie viele Anklagepunkte es sich bezieht</translation>
    </message>
    <message>
        <source>the figure %1</source>
        <translation>die Angabe %1</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Grundlage</translation>
    </message>
    <message>
        <source>At what point it was said: a maximum, a request, a decision, what was paid</source>
        <translation>Zu welchem Zeitpunkt es genannt wurde: Höchststrafe, Forderung, Entscheidung, Zahlung</translation>
    </message>
    <message>
        <source>On the basis “final” it is: %1</source>
        <translation>Auf der Grundlage „letzte wirksame Entscheidung“: %1</translation>
    </message>
    <message>
        <source>&amp;Thread</source>
        <translation>S&amp;trang</translation>
    </message>
    <message>
        <source>criminal</source>
        <translation>Strafverfahren</translation>
    </message>
    <message>
        <source>Stages with the same word here follow each other: only the last one counts, and they are never added</source>
        <translation>Stufen mit demselben Wort hier folgen aufeinander: Nur die letzte zählt, und sie werden nie addiert</translation>
    </message>
    <message>
        <source>Foru&amp;m</source>
        <translation>&amp;Verfahrensart</translation>
    </message>
    <message>
        <source>&amp;Applies to</source>
        <translation>Gilt &amp;für</translation>
    </message>
    <message>
        <source>Nothing ticked: to every party</source>
        <translation>Nichts angekreuzt: für jede Partei</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Betrifft</translation>
    </message>
    <message>
        <source>What the penalty is for: a rate such as dollars a gigabyte needs it</source>
        <translation>Wofür die Sanktion ist: Ein Satz wie Dollar je Gigabyte braucht diese Angabe</translation>
    </message>
    <message>
        <source>There is an amount, which is &amp;secret</source>
        <translation>Es gibt einen Betrag, er ist vertrauli&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Liability</source>
        <translation>&amp;Haftung</translation>
    </message>
    <message>
        <source>Computed b&amp;y</source>
        <translation>B&amp;erechnet hat es</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>Er&amp;setzt</translation>
    </message>
    <message>
        <source>The stage whose place it took</source>
        <translation>Die Stufe, an deren Stelle sie trat</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>Te&amp;il von</translation>
    </message>
    <message>
        <source>A part is counted with its whole, and not beside it</source>
        <translation>Ein Teil wird mit seinem Ganzen gezählt, nicht daneben</translation>
    </message>
    <message>
        <source>Alternative to</source>
        <translation>Alternative zu</translation>
    </message>
    <message>
        <source>Another figure for the same sum: the two become a range</source>
        <translation>Eine andere Angabe derselben Summe: Aus beiden wird eine Spanne</translation>
    </message>
    <message>
        <source>A&amp;ggregation</source>
        <translation>&amp;Zusammenrechnung</translation>
    </message>
    <message>
        <source>It was read &amp;in a cited page</source>
        <translation>Auf einer zitierten Seite ge&amp;lesen</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Sanktionen</translation>
    </message>
    <message>
        <source>Another stage …</source>
        <translation>Weitere Stufe …</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate a stage</source>
        <translation>Stufe duplizieren</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Stufe entfernen</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>Stufe verschieben</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>What it is known from; sources are added on their own page</source>
        <translation>Woher es bekannt ist; Quellen werden auf ihrer eigenen Seite hinzugefügt</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010, 2010-09-24, about 2012</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseTableModel</name>
    <message>
        <source>as written: %1</source>
        <translation>wie geschrieben: %1</translation>
    </message>
    <message>
        <source>Computed from the other columns</source>
        <translation>Aus den anderen Spalten berechnet</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cell(s)</source>
        <translation>
            <numerusform>In %Ln Zelle einfügen</numerusform>
            <numerusform>In %Ln Zellen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Several stages: no single line says them all</source>
        <translation>Mehrere Stufen: Keine einzelne Zeile nennt sie alle</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Handelnde Partei</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Art der handelnden Partei</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, case</comment>
        <translation>„%1“ von %2 ändern</translation>
    </message>
    <message>
        <source>It stays: other stages are parts of it, or another figure for it. Remove those first.</source>
        <translation>Sie bleibt: Andere Stufen sind Teile davon oder eine andere Angabe dafür. Diese zuerst entfernen.</translation>
    </message>
    <message>
        <source>nothing: the entry is taken away</source>
        <translation>nichts: Der Eintrag wird entfernt</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>zählt als: %1</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Fall hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n case(s)</source>
        <translation>
            <numerusform>%Ln Fall duplizieren</numerusform>
            <numerusform>%Ln Fälle duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n case(s)</source>
        <translation>
            <numerusform>%Ln Fall verschieben</numerusform>
            <numerusform>%Ln Fälle verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n case(s)</source>
        <translation>
            <numerusform>%Ln Fall entfernen</numerusform>
            <numerusform>%Ln Fälle entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseTablePanel</name>
    <message>
        <source>Filter of the cases</source>
        <translation>Filter der Fälle</translation>
    </message>
    <message>
        <source>volume &gt; 1 TB, status pending, library</source>
        <translation>volume &gt; 1 TB, status pending, library</translation>
    </message>
    <message>
        <source>Conditions with commas between them: a measure with &gt;, &lt;, &gt;=, &lt;= or = and a value; &quot;has money&quot; or &quot;no money&quot;; status, kind, outcome, basis or country with a word; any other words are looked for in the texts</source>
        <translation>Bedingungen, durch Kommas getrennt: eine Messgröße mit &gt;, &lt;, &gt;=, &lt;= oder = und einem Wert; „has money“ oder „no money“; status, kind, outcome, basis oder country mit einem Wort; alle anderen Wörter werden in den Texten gesucht</translation>
    </message>
    <message>
        <source>All cases of the document</source>
        <translation>Alle Fälle des Dokuments</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>A new case, whose name is typed first</source>
        <translation>Ein neuer Fall, dessen Name zuerst eingegeben wird</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Copies of the selected cases</source>
        <translation>Kopien der ausgewählten Fälle</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The selected cases leave the document and all its views</source>
        <translation>Die ausgewählten Fälle werden aus dem Dokument und allen seinen Ansichten entfernt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The selected cases, for a spreadsheet too</source>
        <translation>Die ausgewählten Fälle, auch für ein Tabellenprogramm</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Auss&amp;chneiden</translation>
    </message>
    <message>
        <source>Copies the selected cases and takes them out</source>
        <translation>Kopiert die ausgewählten Fälle und nimmt sie heraus</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Cases from this program, or a table with a header from a spreadsheet</source>
        <translation>Fälle aus diesem Programm oder eine Tabelle mit Kopfzeile aus einem Tabellenprogramm</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>Which columns are shown; drag their headers to change the order</source>
        <translation>Welche Spalten gezeigt werden; zum Ändern der Reihenfolge ihre Köpfe ziehen</translation>
    </message>
    <message>
        <source>Order of the &amp;file</source>
        <translation>&amp;Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>%1. Still shown: %2 of %3 cases, those of the last filter that could be read</source>
        <comment>why a filter cannot be read</comment>
        <translation>%1. Weiterhin gezeigt: %2 von %3 Fällen, die des letzten lesbaren Filters</translation>
    </message>
    <message>
        <source>The table is sorted by a column. To order the cases by hand choose Columns, Order of the file.</source>
        <translation>Die Tabelle ist nach einer Spalte sortiert. Um die Fälle von Hand zu ordnen, „Spalten“, „Reihenfolge der Datei“ wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s) from another window</source>
        <translation>
            <numerusform>%Ln Fall aus einem anderen Fenster hinzufügen</numerusform>
            <numerusform>%Ln Fälle aus einem anderen Fenster hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n case(s)</source>
        <translation>
            <numerusform>%Ln Fall einfügen</numerusform>
            <numerusform>%Ln Fälle einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to paste: copy cases, or a table whose first row names its columns, such as title and volume; values alone go into the cells from the chosen one on</source>
        <translation>Nichts einzufügen: Fälle kopieren oder eine Tabelle, deren erste Zeile ihre Spalten benennt, etwa title und volume; Werte allein kommen ab der gewählten Zelle in die Zellen</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n cell(s)</source>
        <translation>
            <numerusform>In %Ln Zelle eingefügt</numerusform>
            <numerusform>In %Ln Zellen eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room from this cell on: what was copied has %1 rows and %2 columns</source>
        <translation>Ab dieser Zelle ist kein Platz: kopiert wurden %1 Zeilen und %2 Spalten</translation>
    </message>
    <message>
        <source>No cases yet: add one, paste a table, or drop a file.</source>
        <translation>Noch keine Fälle: einen hinzufügen, eine Tabelle einfügen oder eine Datei ablegen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 von %2 Fällen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DialogPrompts</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All that ToScale reads (*.toscale.json *.json *.csv *.tsv *.txt *.png *.svg *.pdf *.html)</source>
        <translation>Alles, was ToScale liest (*.toscale.json *.json *.csv *.tsv *.txt *.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>ToScale documents (*.toscale.json *.json)</source>
        <translation>ToScale-Dokumente (*.toscale.json *.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Pictures that carry their document (*.png *.svg *.pdf *.html)</source>
        <translation>Bilder, die ihr Dokument enthalten (*.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tables, pages and JSON (*.csv *.tsv *.txt *.html *.htm *.json)</source>
        <translation>Tabellen, Seiten und JSON (*.csv *.tsv *.txt *.html *.htm *.json)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>ToScale document (*.toscale.json)</source>
        <translation>ToScale-Dokument (*.toscale.json)</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Whole cases as a table that can be read back (*.csv)</source>
        <translation>Ganze Fälle als wieder einlesbare Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Values in base units, for programs (*.json)</source>
        <translation>Werte in Basiseinheiten, für Programme (*.json)</translation>
    </message>
    <message>
        <source>Web page, as shown (*.html)</source>
        <translation>Webseite, wie gezeigt (*.html)</translation>
    </message>
    <message>
        <source>Markdown, as shown (*.md)</source>
        <translation>Markdown, wie gezeigt (*.md)</translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation>Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Make the folder?</source>
        <translation>Den Ordner anlegen?</translation>
    </message>
    <message>
        <source>&amp;Make folder</source>
        <translation>Ordner &amp;anlegen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Dateien ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>%Ln Datei ersetzen?</numerusform>
            <numerusform>%Ln Dateien ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1” first?</source>
        <translation>Die Änderungen an „%1“ zuerst speichern?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Andernfalls gehen sie verloren.</translation>
    </message>
    <message>
        <source>ToScale ended before these changes were saved. Open them again?</source>
        <translation>ToScale wurde beendet, bevor diese Änderungen gespeichert waren. Wieder öffnen?</translation>
    </message>
    <message>
        <source>They open as unsaved changes; the files stay as they are until you save.</source>
        <translation>Sie werden als ungespeicherte Änderungen geöffnet; die Dateien bleiben, wie sie sind, bis Sie speichern.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>&amp;Später fragen</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>Another program changed “%1”. Open what it holds now?</source>
        <translation>Ein anderes Programm hat „%1“ geändert. Öffnen, was jetzt darin steht?</translation>
    </message>
    <message>
        <source>Your unsaved changes would be lost.</source>
        <translation>Ihre ungespeicherten Änderungen gingen verloren.</translation>
    </message>
    <message>
        <source>Otherwise what is open here stays, unsaved.</source>
        <translation>Sonst bleibt ungespeichert, was hier offen ist.</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <translation>&amp;Behalten, was hier ist</translation>
    </message>
    <message>
        <source>&amp;Open it anew</source>
        <translation>&amp;Neu öffnen</translation>
    </message>
    <message>
        <source>Another program changed “%1” since it was opened here. Replace what it wrote?</source>
        <translation>Ein anderes Programm hat „%1“ geändert, seit es hier geöffnet wurde. Dessen Änderungen ersetzen?</translation>
    </message>
    <message>
        <source>Save as another file to keep both.</source>
        <translation>Unter anderem Namen speichern, um beides zu behalten.</translation>
    </message>
    <message>
        <source>A page of the web</source>
        <translation>Eine Seite im Web</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DocumentSession</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Saving %1: waiting for the disk …</source>
        <translation>%1 wird gespeichert: Warten auf den Datenträger …</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EmptyCases</name>
    <message>
        <source>T&amp;ype a case</source>
        <translation>Fall &amp;eingeben</translation>
    </message>
    <message>
        <source>Its name, then values as people write them: over 80 TB, imposed fine USD 5,000, 2012</source>
        <translation>Sein Name, dann Werte, wie man sie schreibt: über 80 TB, imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Ctrl+V: a table from a spreadsheet, whose first row names its columns: title, volume, fine, date</source>
        <translation>Strg+V: eine Tabelle aus einem Tabellenprogramm, deren erste Zeile ihre Spalten benennt: title, volume, fine, date</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>A document, or a table: CSV, TSV, JSON. It can be dropped here, too</source>
        <translation>Ein Dokument oder eine Tabelle: CSV, TSV, JSON. Auch Ablegen ist hier möglich</translation>
    </message>
    <message>
        <source>Li&amp;brary …</source>
        <translation>Fa&amp;llbibliothek …</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>Recherchierte Fälle mit ihren Quellen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventDelegate</name>
    <message>
        <source>%1, in the file %2</source>
        <comment>date in words, date in EDTF</comment>
        <translation>%1, in der Datei %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010, 2010-09-24, about 2012</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Beginn des Prozesses</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventPanel</name>
    <message>
        <source>Events of the selected case</source>
        <translation>Ereignisse des ausgewählten Falls</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Type the date of another event</source>
        <translation>Das Datum eines weiteren Ereignisses eingeben</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The selected event leaves the case</source>
        <translation>Das ausgewählte Ereignis wird aus dem Fall entfernt</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>The selected event one place up in the file</source>
        <translation>Das ausgewählte Ereignis in der Datei einen Platz nach oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>The selected event one place down in the file</source>
        <translation>Das ausgewählte Ereignis in der Datei einen Platz nach unten</translation>
    </message>
    <message>
        <source>&amp;Sort by date</source>
        <translation>Nach Datum &amp;sortieren</translation>
    </message>
    <message>
        <source>The order of the file follows the dates</source>
        <translation>Die Reihenfolge der Datei folgt den Daten</translation>
    </message>
    <message>
        <source>S&amp;ources …</source>
        <translation>&amp;Quellen …</translation>
    </message>
    <message>
        <source>What the selected event is known from</source>
        <translation>Woher das ausgewählte Ereignis bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Add a source …</source>
        <translation>&amp;Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Its address, or who published it:</source>
        <translation>Ihre Adresse oder wer sie veröffentlicht hat:</translation>
    </message>
    <message>
        <source>Select a case to see and change what happened when.</source>
        <translation>Einen Fall auswählen, um zu sehen und zu ändern, was wann geschah.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventTableModel</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>The act as a whole</source>
        <translation>Die Handlung als Ganzes</translation>
    </message>
    <message>
        <source>Date of another event …</source>
        <translation>Datum eines weiteren Ereignisses …</translation>
    </message>
    <message>
        <source>Type a date to add an event: Sep 2010, 12 September 2012, 2010/2011, about 2012, since 2011</source>
        <translation>Ein Datum eingeben, um ein Ereignis hinzuzufügen: Sep 2010, 12 September 2012, 2010/2011, about 2012, since 2011</translation>
    </message>
    <message>
        <source>Press Enter to choose sources</source>
        <translation>Eingabetaste drücken, um Quellen zu wählen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Datum der Handlung</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Move an event to another date</source>
        <translation>Ereignis auf ein anderes Datum verschieben</translation>
    </message>
    <message>
        <source>Kind of an event</source>
        <translation>Art eines Ereignisses</translation>
    </message>
    <message>
        <source>Words of an event</source>
        <translation>Text eines Ereignisses</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>Ereignis entfernen</translation>
    </message>
    <message>
        <source>Move an event up</source>
        <translation>Ereignis nach oben verschieben</translation>
    </message>
    <message>
        <source>Move an event down</source>
        <translation>Ereignis nach unten verschieben</translation>
    </message>
    <message>
        <source>Sort events by date</source>
        <translation>Ereignisse nach Datum sortieren</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Quelle zitieren</translation>
    </message>
    <message>
        <source>Cite a source no longer</source>
        <translation>Quelle nicht mehr zitieren</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExplorePanel</name>
    <message>
        <source>Kind of chart</source>
        <translation>Art des Diagramms</translation>
    </message>
    <message>
        <source>What the cases are looked at as</source>
        <translation>Als was die Fälle betrachtet werden</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Upward</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>The measure upward</source>
        <translation>Die Messgröße nach oben</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>The measure to the right</source>
        <translation>Die Messgröße nach rechts</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Gruppen nach</translation>
    </message>
    <message>
        <source>What the cases are grouped by</source>
        <translation>Wonach die Fälle gruppiert werden</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>&amp;Y</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic upward: equal distances are equal factors; else from zero</source>
        <translation>Logarithmisch nach oben: Gleiche Abstände sind gleiche Faktoren; sonst ab null</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Logarithmic to the right: equal distances are equal factors; else from zero</source>
        <translation>Logarithmisch nach rechts: Gleiche Abstände sind gleiche Faktoren; sonst ab null</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;nach</translation>
    </message>
    <message>
        <source>Works counted in</source>
        <translation>Werke gezählt als</translation>
    </message>
    <message>
        <source>What the works are: those of different kinds are never in one picture</source>
        <translation>Was die Werke sind: Verschiedenartige stehen nie in einem Bild</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Drag to select cases; Shift adds, Ctrl and a click takes one in or out</source>
        <translation>Ziehen wählt Fälle aus; Umschalt fügt hinzu, Strg und Klick nimmt einen auf oder heraus</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Drag to move the chart; the middle button always does</source>
        <translation>Ziehen verschiebt das Diagramm; die mittlere Maustaste tut es immer</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Drag to zoom into a rectangle; the right button always does, the wheel zooms about the pointer</source>
        <translation>Ziehen vergrößert ein Rechteck; die rechte Maustaste tut es immer, das Rad zoomt um den Zeiger</translation>
    </message>
    <message>
        <source>Zoom out (key -)</source>
        <translation>Verkleinern (Taste -)</translation>
    </message>
    <message>
        <source>Zoom in (key +)</source>
        <translation>Vergrößern (Taste +)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All cases in sight (key Home)</source>
        <translation>Alle Fälle im Bild (Taste Pos1)</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>The chart as PNG, SVG or PDF, framed as a figure</source>
        <translation>Das Diagramm als PNG, SVG oder PDF, gerahmt wie eine Darstellung</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>In Tabelle zeigen</translation>
    </message>
    <message>
        <source>The selected cases in the table of cases, which has all numbers of the chart</source>
        <translation>Die ausgewählten Fälle in der Tabelle der Fälle, die alle Zahlen des Diagramms enthält</translation>
    </message>
    <message>
        <source>Compare in the figure</source>
        <translation>In der Darstellung vergleichen</translation>
    </message>
    <message>
        <source>Nothing to explore yet.

Add researched cases from the library (Ctrl+L), type a comparison above,
or open a table with a row a case: its measures become axes here, and each case a point.</source>
        <translation>Noch nichts zu erkunden.

Recherchierte Fälle aus der Bibliothek hinzufügen (Ctrl+L), oben einen Vergleich eingeben
oder eine Tabelle mit einer Zeile je Fall öffnen: Ihre Messgrößen werden hier zu Achsen und jeder Fall zu einem Punkt.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>point here for the notes</source>
        <translation>für die Anmerkungen hierher zeigen</translation>
    </message>
    <message>
        <source>Select cases first: drag over them, or click</source>
        <translation>Zuerst Fälle auswählen: darüberziehen oder anklicken</translation>
    </message>
    <message>
        <source>A figure has room for %1 cases at most; %2 are selected</source>
        <translation>Eine Darstellung hat Platz für höchstens %1 Fälle; ausgewählt sind %2</translation>
    </message>
    <message>
        <source>The selected cases become those of the figure</source>
        <translation>Die ausgewählten Fälle werden die der Darstellung</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportChoices</name>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Vector picture, sharp at every size</source>
        <translation>Vektorbild, in jeder Größe scharf</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Pixel picture, for every program</source>
        <translation>Pixelbild, für jedes Programm</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A page of the figure&apos;s size, for print</source>
        <translation>Eine Seite in der Größe der Darstellung, für den Druck</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>The figure with its data, notes and sources; works without a network</source>
        <translation>Die Darstellung mit ihren Daten, Anmerkungen und Quellen; funktioniert ohne Netzverbindung</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The normalised data as a table</source>
        <translation>Die normalisierten Daten als Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The normalised data for programs</source>
        <translation>Die normalisierten Daten für Programme</translation>
    </message>
    <message>
        <source>Vega-Lite</source>
        <translation>Vega-Lite</translation>
    </message>
    <message>
        <source>The figure for the web, of bars and dots only</source>
        <translation>Die Darstellung für das Web, nur Balken und Punkte</translation>
    </message>
    <message>
        <source>Vega-Lite draws bars and dots to scale, and no other figure</source>
        <translation>Vega-Lite zeichnet Balken und Punkte maßstäblich und sonst keine Darstellung</translation>
    </message>
    <message>
        <source>Events as CSV</source>
        <translation>Ereignisse als CSV</translation>
    </message>
    <message>
        <source>What happened when, as a table</source>
        <translation>Was wann geschah, als Tabelle</translation>
    </message>
    <message>
        <source>No event is on record of the cases of this view</source>
        <translation>Zu den Fällen dieser Ansicht ist kein Ereignis verzeichnet</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message>
        <source>What happened when, as a timeline for the web</source>
        <translation>Was wann geschah, als Zeitleiste für das Web</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>What happened when, for calendars</source>
        <translation>Was wann geschah, für Kalender</translation>
    </message>
    <message>
        <source>No event with a date is on record of the cases of this view</source>
        <translation>Zu den Fällen dieser Ansicht ist kein Ereignis mit Datum verzeichnet</translation>
    </message>
    <message>
        <source>Pixels of a PNG</source>
        <translation>Pixel eines PNG</translation>
    </message>
    <message>
        <source>%1 × (%2 dpi)</source>
        <comment>a scale; dots per inch</comment>
        <translation>%1 × (%2 dpi)</translation>
    </message>
    <message>
        <source>Print (300 dpi)</source>
        <translation>Druck (300 dpi)</translation>
    </message>
    <message>
        <source>PNG p&amp;ixels:</source>
        <translation>PNG-Pi&amp;xel:</translation>
    </message>
    <message>
        <source>&amp;Transparent PNG</source>
        <translation>&amp;Transparentes PNG</translation>
    </message>
    <message>
        <source>No background</source>
        <translation>Kein Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Letters as shapes</source>
        <translation>Buchstaben als Fo&amp;rmen</translation>
    </message>
    <message>
        <source>SVG and HTML look the same where the font is missing</source>
        <translation>SVG und HTML sehen auch dort gleich aus, wo die Schrift fehlt</translation>
    </message>
    <message>
        <source>Carry the &amp;document</source>
        <translation>&amp;Dokument mitgeben</translation>
    </message>
    <message>
        <source>Whoever gets the picture can open it again as a document</source>
        <translation>Wer das Bild erhält, kann es wieder als Dokument öffnen</translation>
    </message>
    <message>
        <source>&amp;Without names</source>
        <translation>O&amp;hne Namen</translation>
    </message>
    <message>
        <source>Roles, countries and years in place of natural persons, everywhere</source>
        <translation>Überall Rollen, Länder und Jahre anstelle natürlicher Personen</translation>
    </message>
    <message>
        <source>Ca&amp;ption pack</source>
        <translation>&amp;Begleittexte</translation>
    </message>
    <message>
        <source>Headline, caption, alternative text, notes and sources as text and HTML</source>
        <translation>Überschrift, Bildunterschrift, Alternativtext, Anmerkungen und Quellen als Text und HTML</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n view(s)</source>
        <translation>
            <numerusform>&amp;Alle Ansichten (%Ln)</numerusform>
            <numerusform>&amp;Alle Ansichten (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every view of the document at once</source>
        <translation>Jede Ansicht des Dokuments auf einmal</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <comment>used; at most</comment>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Empty: made from the data, as shown.</source>
        <translation>Leer: aus den Daten erzeugt, wie gezeigt.</translation>
    </message>
    <message>
        <source>Use %1 × %2, in which everything fits</source>
        <comment>width, height</comment>
        <translation>%1 × %2 verwenden, worin alles Platz hat</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>Größe hinzufügen</translation>
    </message>
    <message>
        <source>Width x height in points of 1/96 inch, with a name before it if you like (poster = 900 x 1200):</source>
        <translation>Breite x Höhe in Punkt zu 1/96 Zoll, auf Wunsch mit einem Namen davor (Plakat = 900 x 1200):</translation>
    </message>
    <message>
        <source>“%1” is no size. Write width and height from %2 to %3, such as 900 x 1200.</source>
        <translation>„%1“ ist keine Größe. Breite und Höhe von %2 bis %3 schreiben, etwa 900 x 1200.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Change the alternative text</source>
        <translation>Alternativtext ändern</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n file(s).</source>
        <translation>
            <numerusform>Nach %Ln Datei abgebrochen.</numerusform>
            <numerusform>Nach %Ln Dateien abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>%Ln Datei exportiert nach %1.</numerusform>
            <numerusform>%Ln Dateien exportiert nach %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was exported.</source>
        <translation>Nicht alles wurde exportiert.</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Alternati&amp;ve text (for those who do not see the picture):</source>
        <translation>Alternati&amp;vtext (für alle, die das Bild nicht sehen):</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Add a &amp;size …</source>
        <translation>&amp;Größe hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Only sizes of your own can be removed</source>
        <translation>Nur eigene Größen können entfernt werden</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>The names of all files begin with it</source>
        <translation>Die Namen aller Dateien beginnen damit</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Name of the files:</source>
        <translation>&amp;Name der Dateien:</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FamiliarPanel</name>
    <message>
        <source>Copy sentence</source>
        <translation>Satz kopieren</translation>
    </message>
    <message>
        <source>Draw as units</source>
        <translation>Als Zählraster zeichnen</translation>
    </message>
    <message>
        <source>As familiar things</source>
        <translation>Als vertraute Dinge</translation>
    </message>
    <message>
        <source>The sentence, its arithmetic and its source, to the clipboard</source>
        <translation>Der Satz, seine Rechnung und seine Quelle, in die Zwischenablage</translation>
    </message>
    <message>
        <source>A new view after this one: a unit grid whose squares are these things</source>
        <translation>Eine neue Ansicht nach dieser: ein Zählraster, dessen Quadrate diese Dinge sind</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case; a sentence about its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FieldForm</name>
    <message>
        <source>Change the id of a case</source>
        <translation>Kennung eines Falls ändern</translation>
    </message>
    <message>
        <source>Nothing to choose from yet: it is added on a page of its own</source>
        <translation>Noch nichts zur Auswahl: Es wird auf einer eigenen Seite hinzugefügt</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureChoice</name>
    <message>
        <source>Which of the figures reported for this case is shown</source>
        <translation>Welche der zu diesem Fall berichteten Angaben gezeigt wird</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Berichtete Angabe</translation>
    </message>
    <message>
        <source>Repo&amp;rted figure</source>
        <translation>Beri&amp;chtete Angabe</translation>
    </message>
    <message>
        <source>primary figure</source>
        <translation>Hauptangabe</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigurePanel</name>
    <message>
        <source>Changes the measure: a mirror has volume or works beside money or prison time</source>
        <translation>Ändert die Messgröße: Ein Spiegel zeigt Datenmenge oder Werke neben Geld oder Haftdauer</translation>
    </message>
    <message>
        <source>Changes the measure: a ladder shows the stages of money and prison time</source>
        <translation>Ändert die Messgröße: Eine Leiter zeigt die Stufen von Geld und Haftdauer</translation>
    </message>
    <message>
        <source>Changes the measure: a plane has volume or works against money or prison time</source>
        <translation>Ändert die Messgröße: Eine Ebene zeigt Datenmenge oder Werke gegen Geld oder Haftdauer</translation>
    </message>
    <message>
        <source>Changes the measure to money or prison time at the rate of the baseline</source>
        <translation>Ändert die Messgröße zu Geld oder Haftdauer zum Satz des Bezugsfalls</translation>
    </message>
    <message>
        <source>Changes the measure: this one is a rate, and an area would suggest an amount</source>
        <translation>Ändert die Messgröße: Diese ist ein Satz, und eine Fläche würde eine Menge nahelegen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Print (safe in grey)</source>
        <translation>Druck (auch in Graustufen lesbar)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>Darste&amp;llung</translation>
    </message>
    <message>
        <source>How the values are drawn</source>
        <translation>Wie die Werte gezeichnet werden</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messgröße</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>B&amp;aseline</source>
        <translation>Be&amp;zugsfall</translation>
    </message>
    <message>
        <source>The case that the others are compared with</source>
        <translation>Der Fall, mit dem die anderen verglichen werden</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Grundlage</translation>
    </message>
    <message>
        <source>Which stage of a penalty counts</source>
        <translation>Welche Stufe einer Sanktion zählt</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>Ar&amp;ten</translation>
    </message>
    <message>
        <source>Which kinds of penalty are added up</source>
        <translation>Welche Arten von Sanktionen addiert werden</translation>
    </message>
    <message>
        <source>F&amp;orum</source>
        <translation>&amp;Verfahrensart</translation>
    </message>
    <message>
        <source>Which proceedings count</source>
        <translation>Welche Verfahren zählen</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>The currency of the comparison</source>
        <translation>Die Währung des Vergleichs</translation>
    </message>
    <message>
        <source>Pr&amp;ices</source>
        <translation>P&amp;reise</translation>
    </message>
    <message>
        <source>Nominal, or adjusted to the prices of a year</source>
        <translation>Nominal oder auf die Preise eines Jahres bereinigt</translation>
    </message>
    <message>
        <source>Inf&amp;late first, then convert</source>
        <translation>Erst preisbere&amp;inigen, dann umrechnen</translation>
    </message>
    <message>
        <source>The second reading: prices of the original currency, then the rate of the price year</source>
        <translation>Die zweite Lesart: Preise der ursprünglichen Währung, dann der Kurs des Preisjahres</translation>
    </message>
    <message>
        <source>Prefi&amp;xes</source>
        <translation>Präfi&amp;xe</translation>
    </message>
    <message>
        <source>Whether GB is 1,000³ or 1,024³ bytes</source>
        <translation>Ob GB 1.000³ oder 1.024³ Byte bedeutet</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>Farben der Darstellung</translation>
    </message>
    <message>
        <source>Colour&amp;s by</source>
        <translation>&amp;Farben nach</translation>
    </message>
    <message>
        <source>What the colours of the marks tell</source>
        <translation>Was die Farben der Zeichen aussagen</translation>
    </message>
    <message>
        <source>Last decision in force</source>
        <translation>Letzte wirksame Entscheidung</translation>
    </message>
    <message>
        <source>Basis with the largest total, last stages</source>
        <translation>Grundlage mit der größten Summe, letzte Stufen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Fines only</source>
        <translation>Nur Geldsanktionen</translation>
    </message>
    <message>
        <source>Damages only</source>
        <translation>Nur Schadensersatz</translation>
    </message>
    <message>
        <source>Settlements only</source>
        <translation>Nur Vergleiche</translation>
    </message>
    <message>
        <source>Restitution only</source>
        <translation>Nur Wiedergutmachung</translation>
    </message>
    <message>
        <source>Forfeiture only</source>
        <translation>Nur Einziehung</translation>
    </message>
    <message>
        <source>All proceedings</source>
        <translation>Alle Verfahren</translation>
    </message>
    <message>
        <source>Nominal, not adjusted</source>
        <translation>Nominal, nicht bereinigt</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Preise von %1</translation>
    </message>
    <message>
        <source>Powers of 1,000 (SI)</source>
        <translation>Potenzen von 1.000 (SI)</translation>
    </message>
    <message>
        <source>Powers of 1,024 (JEDEC)</source>
        <translation>Potenzen von 1.024 (JEDEC)</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Baseline and others</source>
        <translation>Bezugsfall und andere</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Art der handelnden Partei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draw as “%1”</source>
        <translation>Als „%1“ zeichnen</translation>
    </message>
    <message>
        <source>Measure “%1”</source>
        <translation>Messgröße „%1“</translation>
    </message>
    <message>
        <source>Baseline “%1”</source>
        <translation>Bezugsfall „%1“</translation>
    </message>
    <message>
        <source>Basis “%1”</source>
        <translation>Grundlage „%1“</translation>
    </message>
    <message>
        <source>Count “%1”</source>
        <translation>„%1“ zählen</translation>
    </message>
    <message>
        <source>Forum “%1”</source>
        <translation>Verfahrensart „%1“</translation>
    </message>
    <message>
        <source>Currency %1</source>
        <translation>Währung %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Prefixes as %1</source>
        <translation>Präfixe als %1</translation>
    </message>
    <message>
        <source>Theme “%1”</source>
        <translation>Farbschema „%1“</translation>
    </message>
    <message>
        <source>Colours by “%1”</source>
        <translation>Farben nach „%1“</translation>
    </message>
    <message>
        <source>Draw as ledger</source>
        <translation>Als Bilanz zeichnen</translation>
    </message>
    <message>
        <source>Order of inflation and exchange</source>
        <translation>Reihenfolge von Preisbereinigung und Umrechnung</translation>
    </message>
    <message>
        <source>None: smallest and largest</source>
        <translation>Keiner: kleinster und größter Wert</translation>
    </message>
    <message>
        <source>These cases have no measure in common, so no figure of one measure shows them all. &lt;a href=&quot;ledger&quot;&gt;Show them as a ledger&lt;/a&gt;</source>
        <translation>Diese Fälle haben keine gemeinsame Messgröße, daher zeigt keine Darstellung einer einzelnen Messgröße sie alle. &lt;a href=&quot;ledger&quot;&gt;Als Bilanz zeigen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Steps of a walk</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>How many times as much each frame of a power walk holds as the one before</source>
        <translation>Wievielmal so viel jedes Bild der Zehnerschritte fasst wie das Bild davor</translation>
    </message>
    <message>
        <source>As fits the values</source>
        <translation>Passend zu den Werten</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10-mal</translation>
    </message>
    <message>
        <source>1,000 times</source>
        <translation>1.000-mal</translation>
    </message>
    <message>
        <source>Steps of a walk: %1</source>
        <translation>Schrittweite: %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::Filmstrip</name>
    <message>
        <source>The document has no saved view and shows all its cases. Change the figure, or add a view, and it is kept here as a step of a presentation.</source>
        <translation>Das Dokument hat keine gespeicherte Ansicht und zeigt alle seine Fälle. Wird die Darstellung geändert oder eine Ansicht hinzugefügt, bleibt sie hier als Schritt einer Präsentation erhalten.</translation>
    </message>
    <message>
        <source>Views: the steps of a presentation</source>
        <translation>Ansichten: die Schritte einer Präsentation</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;In views too</source>
        <translation>A&amp;uch in Ansichten</translation>
    </message>
    <message>
        <source>In web add&amp;resses too</source>
        <translation>Auch in Webad&amp;ressen</translation>
    </message>
    <message>
        <source>Find in all texts of the cases</source>
        <translation>In allen Texten der Fälle suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Titles, notes and other texts of views</source>
        <translation>Titel, Anmerkungen und andere Texte von Ansichten</translation>
    </message>
    <message>
        <source>Replace all leaves addresses of sources as they are: changed, they lead nowhere</source>
        <translation>„Alle ersetzen“ lässt Adressen von Quellen, wie sie sind: Geändert führen sie ins Leere</translation>
    </message>
    <message>
        <source>What was not replaced</source>
        <translation>Was nicht ersetzt wurde</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Die vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Die nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>E&amp;dit there</source>
        <translation>D&amp;ort bearbeiten</translation>
    </message>
    <message>
        <source>Opens the case at this place</source>
        <translation>Öffnet den Fall an dieser Stelle</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The place that is shown, then the next</source>
        <translation>Die gezeigte Stelle, dann die nächste</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Alle er&amp;setzen</translation>
    </message>
    <message>
        <source>Every place, as one step</source>
        <translation>Jede Stelle, als ein Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n in web addresses left as they are</source>
        <translation>
            <numerusform>%Ln in Webadressen unverändert gelassen</numerusform>
            <numerusform>%Ln in Webadressen unverändert gelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” at %n place(s)</source>
        <translation>
            <numerusform>„%1“ an %Ln Stelle ersetzen</numerusform>
            <numerusform>„%1“ an %Ln Stellen ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%Ln Stelle ersetzt</numerusform>
            <numerusform>%Ln Stellen ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%Ln unverändert gelassen</numerusform>
            <numerusform>%Ln unverändert gelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, kind of text</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>case, text</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type what to look for: names, summaries, notes, values, events and sources are looked through.</source>
        <translation>Gesuchten Text eingeben: Namen, Zusammenfassungen, Anmerkungen, Werte, Ereignisse und Quellen werden durchsucht.</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Nirgends gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, places</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::HandsPanel</name>
    <message>
        <source>A guess is a number above zero, such as 500 or 10^6</source>
        <translation>Ein Tipp ist eine Zahl größer als null, etwa 500 oder 10^6</translation>
    </message>
    <message>
        <source>Show of hands, where the class guesses; Next goes on without</source>
        <translation>Handzeichen, wenn die Klasse rät; mit „Weiter“ geht es auch ohne</translation>
    </message>
    <message>
        <source>Another guess: how many times</source>
        <translation>Weiterer Tipp: wie viel Mal so groß</translation>
    </message>
    <message>
        <source>Another guess: 500</source>
        <translation>Weiterer Tipp: 500</translation>
    </message>
    <message>
        <source>&amp;Add the guess</source>
        <translation>Tipp &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Hände für %1</translation>
    </message>
    <message>
        <source>&amp;Take back the last</source>
        <translation>Letzten &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Typed or drawn: %1</source>
        <translation>Eingegeben oder gezeichnet: %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ImportColumnsModel</name>
    <message>
        <source>Keep as text</source>
        <translation>Als Text behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>Währung der Beträge</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <translation>%1 wird zu: %2</translation>
    </message>
    <message>
        <source>The name of the column says so. Click to choose another use.</source>
        <translation>Der Name der Spalte besagt es. Klicken, um eine andere Verwendung zu wählen.</translation>
    </message>
    <message>
        <source>What the name means says so. Click to choose another use.</source>
        <translation>Die Bedeutung des Namens besagt es. Klicken, um eine andere Verwendung zu wählen.</translation>
    </message>
    <message>
        <source>The cells look like it. Click to choose another use.</source>
        <translation>Die Zellen sehen danach aus. Klicken, um eine andere Verwendung zu wählen.</translation>
    </message>
    <message>
        <source>Click to choose what the column becomes.</source>
        <translation>Klicken, um zu wählen, was aus der Spalte wird.</translation>
    </message>
    <message>
        <source>unit in the cells</source>
        <translation>Einheit in den Zellen</translation>
    </message>
    <message>
        <source>Unit of numbers without one: GB, million USD, months, articles. Click to type it.</source>
        <translation>Einheit der Zahlen ohne eigene: GB, million USD, months, articles. Zum Eingeben klicken.</translation>
    </message>
    <message>
        <source>Columns of amounts have units.</source>
        <translation>Spalten mit Mengen oder Beträgen haben Einheiten.</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Einheit von %1: %2</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>Aus der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>What is wrong, and what there is to know</source>
        <translation>Was nicht stimmt und was zu wissen ist</translation>
    </message>
    <message>
        <source>A click shows the cell</source>
        <translation>Ein Klick zeigt die Zelle</translation>
    </message>
    <message>
        <source>Progress of reading the table</source>
        <translation>Fortschritt beim Lesen der Tabelle</translation>
    </message>
    <message>
        <source>Where the cases go</source>
        <translation>Wohin die Fälle kommen</translation>
    </message>
    <message>
        <source>into the open document</source>
        <translation>in das geöffnete Dokument</translation>
    </message>
    <message>
        <source>into a new document</source>
        <translation>in ein neues Dokument</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>How the letters of the file are stored</source>
        <translation>Wie die Buchstaben der Datei gespeichert sind</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 LE</source>
        <translation>UTF-16 LE</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Was zwischen zwei Zellen steht</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>What separates the decimals of numbers</source>
        <translation>Was die Dezimalstellen von Zahlen trennt</translation>
    </message>
    <message>
        <source>As the columns say</source>
        <translation>Wie die Spalten besagen</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>Punkt: 1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>Komma: 1.234,5</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>Dat&amp;umsangaben</translation>
    </message>
    <message>
        <source>How dates such as 9/12/2012 are read</source>
        <translation>Wie Daten wie 9/12/2012 gelesen werden</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>&amp;Names in the first row</source>
        <translation>&amp;Namen in der ersten Zeile</translation>
    </message>
    <message>
        <source>The first row says what the columns are</source>
        <translation>Die erste Zeile besagt, was die Spalten sind</translation>
    </message>
    <message>
        <source>&amp;Join rows of one title</source>
        <translation>&amp;Zeilen mit gleichem Titel verbinden</translation>
    </message>
    <message>
        <source>Rows with the same title are one case with several figures and penalties</source>
        <translation>Zeilen mit gleichem Titel sind ein Fall mit mehreren Angaben und Sanktionen</translation>
    </message>
    <message>
        <source>What each column becomes, and its unit</source>
        <translation>Was aus jeder Spalte wird, und ihre Einheit</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) of </source>
        <translation>
            <numerusform>%Ln Fall aus </numerusform>
            <numerusform>%Ln Fälle aus </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems, left out</source>
        <translation>
            <numerusform>%Ln Zeile mit Problemen, ausgelassen</numerusform>
            <numerusform>%Ln Zeilen mit Problemen, ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln penalty(s) without a date</source>
        <translation>
            <numerusform>%Ln Sanktion ohne Datum</numerusform>
            <numerusform>%Ln Sanktionen ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further problem(s)</source>
        <translation>
            <numerusform>und %Ln weiteres Problem</numerusform>
            <numerusform>und %Ln weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>Nothing is imported before you have said, under Decimals, what separates them.</source>
        <translation>Importiert wird erst, wenn unter „Dezimalzeichen“ angegeben ist, was die Dezimalstellen trennt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln case(s)</source>
        <translation>
            <numerusform>%Ln Fall &amp;importieren</numerusform>
            <numerusform>%Ln Fälle &amp;importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::LibraryDialog</name>
    <message>
        <source>Case library</source>
        <translation>Fallbibliothek</translation>
    </message>
    <message>
        <source>Search by name, country, size or outcome</source>
        <translation>Nach Name, Land, Größe oder Ausgang suchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Ticks all cases that are listed, or none of them</source>
        <translation>Hakt alle aufgeführten Fälle an oder keinen</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>Cases of the library</source>
        <translation>Fälle der Bibliothek</translation>
    </message>
    <message>
        <source>Already in this document</source>
        <translation>Bereits in diesem Dokument</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::MainWindow</name>
    <message>
        <source>The title and what else was typed about this view stay: see in the Texts panel whether they are still true. An empty field is filled from the data.</source>
        <translation>Der Titel und was sonst zu dieser Ansicht eingegeben wurde, bleibt: im Bereich „Texte“ prüfen, ob es noch stimmt. Ein leeres Feld wird aus den Daten gefüllt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 was opened. What to know about it:</source>
        <translation>%1 wurde geöffnet. Dazu ist zu wissen:</translation>
    </message>
    <message>
        <source>%1 has problems. What is good of it was opened.</source>
        <translation>%1 enthält Probleme. Was davon brauchbar ist, wurde geöffnet.</translation>
    </message>
    <message>
        <source>Always printed on the figure</source>
        <translation>Immer auf die Darstellung gedruckt</translation>
    </message>
    <message>
        <source>%1[*] – ToScale</source>
        <translation>%1[*] – ToScale</translation>
    </message>
    <message>
        <source>View %1 of %2</source>
        <translation>Ansicht %1 von %2</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>An empty document</source>
        <translation>Ein leeres Dokument</translation>
    </message>
    <message>
        <source>Ne&amp;w window</source>
        <translation>Neues Fenste&amp;r</translation>
    </message>
    <message>
        <source>A second window, to compare documents and drag cases between them</source>
        <translation>Ein zweites Fenster, um Dokumente zu vergleichen und Fälle zwischen ihnen zu ziehen</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a document or a table</source>
        <translation>Ein Dokument oder eine Tabelle öffnen</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Cases from a table, a page or JSON, whatever its columns are called</source>
        <translation>Fälle aus einer Tabelle, einer Seite oder JSON, wie auch immer die Spalten heißen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;built-in comparison</source>
        <translation>Eingebauten &amp;Vergleich öffnen</translation>
    </message>
    <message>
        <source>70 GB and 80 TB, as researched</source>
        <translation>70 GB und 80 TB, wie recherchiert</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Das Dokument speichern</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>Das Dokument unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>The figure as pictures, a page or data, in sizes for every place</source>
        <translation>Die Darstellung als Bilder, Seite oder Daten, in Größen für jeden Ort</translation>
    </message>
    <message>
        <source>Export &amp;table …</source>
        <translation>Tabe&amp;lle exportieren …</translation>
    </message>
    <message>
        <source>The cases of the table in sight: whole as CSV, their values as JSON, as shown in HTML or Markdown</source>
        <translation>Die Fälle der sichtbaren Tabelle: ganz als CSV, ihre Werte als JSON, wie gezeigt in HTML oder Markdown</translation>
    </message>
    <message>
        <source>Print for a wa&amp;ll …</source>
        <translation>Für die &amp;Wand drucken …</translation>
    </message>
    <message>
        <source>A PDF of many sheets at a scale to measure with a ruler</source>
        <translation>Ein PDF aus vielen Blättern in einem Maßstab, der sich mit dem Lineal messen lässt</translation>
    </message>
    <message>
        <source>&amp;Copy as image</source>
        <translation>Als Bil&amp;d kopieren</translation>
    </message>
    <message>
        <source>The figure to the clipboard, at twice its size</source>
        <translation>Die Darstellung in die Zwischenablage, in doppelter Größe</translation>
    </message>
    <message>
        <source>Copy as S&amp;VG</source>
        <translation>Als SV&amp;G kopieren</translation>
    </message>
    <message>
        <source>The figure to the clipboard as a vector picture</source>
        <translation>Die Darstellung als Vektorbild in die Zwischenablage</translation>
    </message>
    <message>
        <source>Cop&amp;y as a sentence</source>
        <translation>Als S&amp;atz kopieren</translation>
    </message>
    <message>
        <source>The comparison in words, with how each value came about and its sources</source>
        <translation>Der Vergleich in Worten, mit der Herleitung jedes Werts und seinen Quellen</translation>
    </message>
    <message>
        <source>S&amp;hare …</source>
        <translation>&amp;Teilen …</translation>
    </message>
    <message>
        <source>Document, figure, data, receipts and captions in one folder, to hand on</source>
        <translation>Dokument, Darstellung, Daten, Herleitungen und Bildunterschriften in einem Ordner, zum Weitergeben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>Die zurückgenommene Änderung wieder vornehmen</translation>
    </message>
    <message>
        <source>&amp;Add from the case library …</source>
        <translation>&amp;Aus der Fallbibliothek hinzufügen …</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>Recherchierte Fälle mit ihren Quellen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Go to &amp;view</source>
        <translation>Gehe &amp;zu Ansicht</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>&amp;Vorige Ansicht</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>Die Ansicht davor</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>&amp;Nächste Ansicht</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>Die Ansicht danach</translation>
    </message>
    <message>
        <source>Next &amp;thing on the way</source>
        <translation>Nächster &amp;Halt auf dem Weg</translation>
    </message>
    <message>
        <source>The next case or yardstick of a long figure</source>
        <translation>Der nächste Fall oder die nächste Vergleichsgröße einer langen Darstellung</translation>
    </message>
    <message>
        <source>Thing before on the &amp;way</source>
        <translation>Voriger Halt auf dem &amp;Weg</translation>
    </message>
    <message>
        <source>The case or yardstick before of a long figure</source>
        <translation>Der vorige Fall oder die vorige Vergleichsgröße einer langen Darstellung</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>More of the time or of the chart in sight</source>
        <translation>Mehr von der Zeit oder vom Diagramm im Bild</translation>
    </message>
    <message>
        <source>All o&amp;f it</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>All of the time or of the chart in sight</source>
        <translation>Die ganze Zeit oder das ganze Diagramm im Bild</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Less of the time or of the chart, and more of what is in it</source>
        <translation>Weniger von der Zeit oder vom Diagramm und mehr von dem, was darin ist</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>The tab with the figure of the view</source>
        <translation>Der Reiter mit der Darstellung der Ansicht</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>The tab with all cases: scatter, histogram, groups, years, ranks</source>
        <translation>Der Reiter mit allen Fällen: Streudiagramm, Histogramm, Gruppen, Jahre, Ränge</translation>
    </message>
    <message>
        <source>Ta&amp;ble of cases</source>
        <translation>&amp;Tabelle der Fälle</translation>
    </message>
    <message>
        <source>All cases of the document, to sort, filter and type into</source>
        <translation>Alle Fälle des Dokuments, zum Sortieren, Filtern und Eingeben</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Bewegung ve&amp;rringern</translation>
    </message>
    <message>
        <source>Pictures change at once instead of gliding</source>
        <translation>Bilder wechseln sofort, statt zu gleiten</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>Berei&amp;che</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>All panels where they were at first</source>
        <translation>Alle Bereiche dort, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>The window on the whole screen</source>
        <translation>Das Fenster auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Preview as &amp;seen</source>
        <translation>Vor&amp;schau des Farbsehens</translation>
    </message>
    <message>
        <source>With &amp;usual colour vision</source>
        <translation>&amp;Mit üblichem Farbsehen</translation>
    </message>
    <message>
        <source>Without &amp;green cones (deuteranopia)</source>
        <translation>Ohne &amp;Grünzapfen (Deuteranopie)</translation>
    </message>
    <message>
        <source>Without &amp;red cones (protanopia)</source>
        <translation>Ohne &amp;Rotzapfen (Protanopie)</translation>
    </message>
    <message>
        <source>Without &amp;blue cones (tritanopia)</source>
        <translation>Ohne &amp;Blauzapfen (Tritanopie)</translation>
    </message>
    <message>
        <source>In gr&amp;ey, as a printer without colour draws it</source>
        <translation>In Gra&amp;u, wie ein Drucker ohne Farbe es zeichnet</translation>
    </message>
    <message>
        <source>A preview on the screen; what is exported keeps its colours</source>
        <translation>Eine Vorschau auf dem Bildschirm; was exportiert wird, behält seine Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All shortcuts in a list</source>
        <translation>Alle Tastenkürzel in einer Liste</translation>
    </message>
    <message>
        <source>&amp;About ToScale</source>
        <translation>Ü&amp;ber ToScale</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Edit case …</source>
        <translation>Fall &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Everything that the selected case says, to type into</source>
        <translation>Alles, was zum ausgewählten Fall vermerkt ist, zum Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>A text in all cases</source>
        <translation>Einen Text in allen Fällen suchen</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>A text in all cases by another</source>
        <translation>Einen Text in allen Fällen durch einen anderen ersetzen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächstes suchen</translation>
    </message>
    <message>
        <source>The next place of the text</source>
        <translation>Die nächste Stelle des Textes</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Voriges suchen</translation>
    </message>
    <message>
        <source>The place of the text before</source>
        <translation>Die vorige Stelle des Textes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vergleichseingabe</translation>
    </message>
    <message>
        <source>Compare two things</source>
        <translation>Zwei Dinge vergleichen</translation>
    </message>
    <message>
        <source>Compare: 70 GB vs 80 TB, $1M + 35y vs none</source>
        <translation>Vergleichen: 70 GB gegen 80 TB, 1 Mio. $ + 35 Jahre gegen nichts</translation>
    </message>
    <message>
        <source>Two sides around &quot;vs&quot;; more pairs after a comma. Press Enter to draw them.</source>
        <translation>Zwei Seiten um „gegen“; weitere Paare nach einem Komma. Die Eingabetaste zeichnet sie.</translation>
    </message>
    <message>
        <source>Type a comparison</source>
        <translation>Einen Vergleich eingeben</translation>
    </message>
    <message>
        <source>Ask “%1”</source>
        <translation>Vergleich „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n views were made, one a kind of quantity; Page Down shows the next</source>
        <translation>
            <numerusform>%Ln Ansicht wurde angelegt, eine je Art von Größe; Bild ab zeigt die nächste</numerusform>
            <numerusform>%Ln Ansichten wurden angelegt, eine je Art von Größe; Bild ab zeigt die nächste</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that showed nothing else went with the case; Ctrl+Z brings all back</source>
        <translation>
            <numerusform>%Ln Ansicht, die nichts anderes zeigte, wurde mit dem Fall entfernt; Ctrl+Z bringt alles zurück</numerusform>
            <numerusform>%Ln Ansichten, die nichts anderes zeigten, wurden mit dem Fall entfernt; Ctrl+Z bringt alles zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s)</source>
        <translation>
            <numerusform>%Ln Fall hinzufügen</numerusform>
            <numerusform>%Ln Fälle hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>No saved view</source>
        <translation>Keine gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Arrow keys walk over the marks of the figure; Enter edits the event of a timeline, Alt with Left or Right moves it in time, + and - zoom, 0 shows all. In Explore + and - zoom, the arrow keys move, Home shows all, N and Shift+N walk over the cases, Ctrl+A selects those in sight, Escape none.</source>
        <translation>Pfeiltasten führen durch die Zeichen der Darstellung; Eingabe bearbeitet das Ereignis einer Zeitleiste, Alt mit Links oder Rechts verschiebt es in der Zeit, + und - zoomen, 0 zeigt alles. In „Erkunden“ zoomen + und -, die Pfeiltasten verschieben, Pos1 zeigt alles, N und Umschalt+N führen durch die Fälle, Strg+A wählt die im Bild aus, Escape keine.</translation>
    </message>
    <message>
        <source>About ToScale</source>
        <translation>Über ToScale</translation>
    </message>
    <message>
        <source>ToScale %1 compares cases in which somebody took, leaked or collected data with what happened to them, and draws them to scale.</source>
        <translation>ToScale %1 vergleicht Fälle, in denen jemand Daten genommen, geleakt oder gesammelt hat, mit den Folgen für die Beteiligten und zeichnet beides maßstäblich.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer</translation>
    </message>
    <message>
        <source>Works offline: nothing is fetched and nothing is sent</source>
        <translation>Arbeitet offline: Nichts wird abgerufen und nichts wird gesendet</translation>
    </message>
    <message>
        <source>Font of the figures: Liberation Sans</source>
        <translation>Schrift der Darstellungen: Liberation Sans</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>The figure of the view (Ctrl+1)</source>
        <translation>Die Darstellung der Ansicht (Strg+1)</translation>
    </message>
    <message>
        <source>All cases: scatter, histogram, groups, years, ranks (Ctrl+2)</source>
        <translation>Alle Fälle: Streudiagramm, Histogramm, Gruppen, Jahre, Ränge (Strg+2)</translation>
    </message>
    <message>
        <source>No row passes the filter of the table.</source>
        <translation>Keine Zeile entspricht dem Filter der Tabelle.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied the picture of the cases</source>
        <translation>Das Bild der Fälle kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n selected case(s)</source>
        <translation>
            <numerusform>%Ln ausgewählten Fall vergleichen</numerusform>
            <numerusform>%Ln ausgewählte Fälle vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n case(s) …</source>
        <translation>
            <numerusform>%Ln Fall wird geschrieben …</numerusform>
            <numerusform>%Ln Fälle werden geschrieben …</numerusform>
        </translation>
    </message>
    <message>
        <source>Print for a wall</source>
        <translation>Für die Wand drucken</translation>
    </message>
    <message>
        <source>Copied the figure</source>
        <translation>Die Darstellung kopiert</translation>
    </message>
    <message>
        <source>Copied the figure as SVG</source>
        <translation>Die Darstellung als SVG kopiert</translation>
    </message>
    <message>
        <source>Copied the comparison as a sentence with its receipt</source>
        <translation>Den Vergleich als Satz mit seiner Herleitung kopiert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Share in</source>
        <translation>Teilen in</translation>
    </message>
    <message>
        <source>Not everything could be written.</source>
        <translation>Nicht alles konnte geschrieben werden.</translation>
    </message>
    <message>
        <source>Document, figure, data, receipts and captions are in %1</source>
        <translation>Dokument, Darstellung, Daten, Herleitungen und Bildunterschriften sind in %1</translation>
    </message>
    <message>
        <source>Nothing here yet.

Type a comparison above, such as  70 GB vs 80 TB, $1M + 35y vs none,
add researched cases from the library on the left,
or drop a document or a table here.</source>
        <translation>Noch nichts hier.

Oben einen Vergleich eingeben, etwa  70 GB gegen 80 TB, 1 Mio. $ + 35 Jahre gegen nichts,
links recherchierte Fälle aus der Bibliothek hinzufügen
oder ein Dokument oder eine Tabelle hier ablegen.</translation>
    </message>
    <message>
        <source>Comparing %1 cases ...</source>
        <translation>%1 Fälle werden verglichen …</translation>
    </message>
    <message>
        <source>Lie factor %1</source>
        <translation>Lügenfaktor %1</translation>
    </message>
    <message>
        <source>Values by place</source>
        <translation>Ort zeigt den Wert</translation>
    </message>
    <message>
        <source>Such a date is moved by typing another one</source>
        <translation>Ein solches Datum wird durch Eingeben eines anderen verschoben</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>From the &amp;first view</source>
        <translation>Ab der &amp;ersten Ansicht</translation>
    </message>
    <message>
        <source>The views as steps on the whole screen; H there lists the keys</source>
        <translation>Die Ansichten als Schritte auf dem ganzen Bildschirm; H zeigt dort die Tasten</translation>
    </message>
    <message>
        <source>From &amp;this view</source>
        <translation>Ab &amp;dieser Ansicht</translation>
    </message>
    <message>
        <source>The views as steps on the whole screen, beginning with this one</source>
        <translation>Die Ansichten als Schritte auf dem ganzen Bildschirm, beginnend mit dieser</translation>
    </message>
    <message>
        <source>Open a &amp;lesson</source>
        <translation>&amp;Lektion öffnen</translation>
    </message>
    <message>
        <source>There is nothing to present yet: type a comparison or add a case</source>
        <translation>Noch nichts zu präsentieren: Einen Vergleich eingeben oder einen Fall hinzufügen</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>Closes the table; the file stays as it is</source>
        <translation>Schließt die Tabelle; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Die Tabelle schließen</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Explore: %1</source>
        <translation>Erkunden: %1</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n case(s) from %1</source>
        <translation>
            <numerusform>%Ln Fall aus %1 kopieren</numerusform>
            <numerusform>%Ln Fälle aus %1 kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to the document</source>
        <translation>
            <numerusform>%Ln Fall in das Dokument kopiert</numerusform>
            <numerusform>%Ln Fälle in das Dokument kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to a new document</source>
        <translation>
            <numerusform>%Ln Fall in ein neues Dokument kopiert</numerusform>
            <numerusform>%Ln Fälle in ein neues Dokument kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the document, not copied again: %1</source>
        <translation>Bereits im Dokument, nicht erneut kopiert: %1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>Assu&amp;mptions</source>
        <translation>Annah&amp;men</translation>
    </message>
    <message>
        <source>What the view takes for granted, to change and to reset</source>
        <translation>Was die Ansicht voraussetzt, zum Ändern und Zurücksetzen</translation>
    </message>
    <message>
        <source>Other rea&amp;dings</source>
        <translation>Andere &amp;Lesarten</translation>
    </message>
    <message>
        <source>Whether the order of the cases holds when the record is read otherwise</source>
        <translation>Ob die Reihenfolge der Fälle bestehen bleibt, wenn die Datenlage anders gelesen wird</translation>
    </message>
    <message>
        <source>Cop&amp;y with receipt</source>
        <translation>Mit &amp;Herleitung kopieren</translation>
    </message>
    <message>
        <source>The selected number in a sentence, with how it came about and its sources</source>
        <translation>Die ausgewählte Zahl in einem Satz, mit ihrer Herleitung und ihren Quellen</translation>
    </message>
    <message>
        <source>Copied the number with its receipt</source>
        <translation>Die Zahl mit ihrer Herleitung kopiert</translation>
    </message>
    <message>
        <source>Receipt of the rati&amp;o</source>
        <translation>Herleitung des Verhä&amp;ltnisses</translation>
    </message>
    <message>
        <source>Both values, the division, its bounds and how it was rounded</source>
        <translation>Beide Werte, die Division, ihre Grenzen und wie gerundet wurde</translation>
    </message>
    <message>
        <source>Receipt of the a&amp;xis</source>
        <translation>Herleitung der A&amp;chse</translation>
    </message>
    <message>
        <source>Where the axis of the figure ends, and why</source>
        <translation>Wo die Achse der Darstellung endet und warum</translation>
    </message>
    <message>
        <source>&amp;Leave out with a reason …</source>
        <translation>Mit &amp;Grund auslassen …</translation>
    </message>
    <message>
        <source>The selected case stays hollow in the figure, out of ratios, with the reason beside it</source>
        <translation>Der ausgewählte Fall bleibt als Umriss in der Darstellung, zählt in keinem Verhältnis, und der Grund steht daneben</translation>
    </message>
    <message>
        <source>Show &amp;receipt</source>
        <translation>Herleitung &amp;zeigen</translation>
    </message>
    <message>
        <source>How the number in this cell came about, and its sources</source>
        <translation>Wie die Zahl in dieser Zelle zustande kam, und ihre Quellen</translation>
    </message>
    <message>
        <source>This figure has no axis of values</source>
        <translation>Diese Darstellung hat keine Werteachse</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Why is %1 left out? The reason is printed beside its mark.</source>
        <translation>Warum wird %1 ausgelassen? Der Grund wird neben das Zeichen gedruckt.</translation>
    </message>
    <message>
        <source>Count %1 again</source>
        <translation>%1 wieder mitzählen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Count it aga&amp;in</source>
        <translation>W&amp;ieder mitzählen</translation>
    </message>
    <message>
        <source>&amp;Edit views</source>
        <translation>Ansichten &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;New view</source>
        <translation>&amp;Neue Ansicht</translation>
    </message>
    <message>
        <source>All cases of the document in a view after this one</source>
        <translation>Alle Fälle des Dokuments in einer Ansicht nach dieser</translation>
    </message>
    <message>
        <source>D&amp;uplicate view</source>
        <translation>Ansicht &amp;duplizieren</translation>
    </message>
    <message>
        <source>A copy of this view after it: the next step, which may change one thing</source>
        <translation>Eine Kopie dieser Ansicht danach: der nächste Schritt, der eines ändern kann</translation>
    </message>
    <message>
        <source>&amp;Remove view</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>This view leaves the document; its cases stay</source>
        <translation>Diese Ansicht wird aus dem Dokument entfernt; ihre Fälle bleiben</translation>
    </message>
    <message>
        <source>Rena&amp;me view</source>
        <translation>Ansicht &amp;umbenennen</translation>
    </message>
    <message>
        <source>Type another title; an empty one is made from the data</source>
        <translation>Einen anderen Titel eingeben; ein leerer wird aus den Daten erzeugt</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Nach &amp;vorn verschieben</translation>
    </message>
    <message>
        <source>The view one place earlier</source>
        <translation>Die Ansicht einen Platz nach vorn</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Nach &amp;hinten verschieben</translation>
    </message>
    <message>
        <source>The view one place later</source>
        <translation>Die Ansicht einen Platz nach hinten</translation>
    </message>
    <message>
        <source>&amp;Build up case by case</source>
        <translation>&amp;Fall für Fall aufbauen</translation>
    </message>
    <message>
        <source>In a presentation the cases of this view come one after the other</source>
        <translation>In einer Präsentation kommen die Fälle dieser Ansicht nacheinander</translation>
    </message>
    <message>
        <source>Build up case by case</source>
        <translation>Fall für Fall aufbauen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Ansicht duplizieren</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>There is nothing to import on the clipboard.</source>
        <translation>In der Zwischenablage ist nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 kann nicht importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>%Ln Fall importieren</numerusform>
            <numerusform>%Ln Fälle importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported; Ctrl+Z takes them out again</source>
        <translation>
            <numerusform>%Ln Fall importiert; Ctrl+Z nimmt ihn wieder heraus</numerusform>
            <numerusform>%Ln Fälle importiert; Ctrl+Z nimmt sie wieder heraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported into a new document</source>
        <translation>
            <numerusform>%Ln Fall in ein neues Dokument importiert</numerusform>
            <numerusform>%Ln Fälle in ein neues Dokument importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Words of the window; that of the figures is chosen in the Texts panel</source>
        <translation>Sprache des Fensters; die der Darstellungen wird im Bereich „Texte“ gewählt</translation>
    </message>
    <message>
        <source>No font here has the letters of this language: install one that has, such as Noto</source>
        <translation>Keine Schriftart auf diesem Rechner enthält die Buchstaben dieser Sprache: eine passende installieren, etwa Noto</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Druc&amp;ken …</translation>
    </message>
    <message>
        <source>The figure, all views, or a worksheet for a class, on paper or as PDF</source>
        <translation>Die Darstellung, alle Ansichten oder ein Arbeitsblatt für eine Klasse, auf Papier oder als PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>Zuerst &amp;raten</translation>
    </message>
    <message>
        <source>A presentation asks how many times, and shows the figure then</source>
        <translation>Eine Präsentation fragt, wie viel Mal so groß es ist, und zeigt erst dann die Darstellung</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>Zuerst raten</translation>
    </message>
    <message>
        <source>Draw as units</source>
        <translation>Als Zählraster zeichnen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What the figure shows, case by case: values, basis, gaps and sources</source>
        <translation>Was die Darstellung zeigt, Fall für Fall: Werte, Grundlage, Lücken und Quellen</translation>
    </message>
    <message>
        <source>Values of t&amp;he figure</source>
        <translation>Werte der Darstell&amp;ung</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Figure and Explore</source>
        <translation>Darstellung und Erkunden</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s), last on %2</source>
        <comment>a document; a date and time</comment>
        <translation>
            <numerusform>%1: %Ln Änderung, zuletzt am %2</numerusform>
            <numerusform>%1: %Ln Änderungen, zuletzt am %2</numerusform>
        </translation>
    </message>
    <message>
        <source> (its file has changed since)</source>
        <translation> (die Datei wurde seither geändert)</translation>
    </message>
    <message>
        <source> (the last change could not be read)</source>
        <translation> (die letzte Änderung war nicht lesbar)</translation>
    </message>
    <message>
        <source>%1 was moved or deleted; what is open here is kept until you save it</source>
        <translation>%1 wurde verschoben oder gelöscht; was hier offen ist, bleibt erhalten, bis Sie es speichern</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be recovered after a crash: %1</source>
        <translation>Ungespeicherte Änderungen können nach einem Absturz nicht wiederhergestellt werden: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1 is open in another window of ToScale too. Before one of them replaces what the other has saved, you are asked.</source>
        <translation>%1 ist auch in einem anderen Fenster von ToScale offen. Bevor eines ersetzt, was das andere gespeichert hat, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Settin&amp;gs …</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Language, colours, what new documents begin with, exports, saving</source>
        <translation>Sprache, Farben, Vorgaben für neue Dokumente, Exporte, Speichern</translation>
    </message>
    <message>
        <source>%1 (not in a file yet)</source>
        <translation>%1 (noch in keiner Datei)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file; its folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Saving automatically failed: %1</source>
        <translation>Das selbsttätige Speichern ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Not saved automatically, because another program changed, moved or deleted %1: save it yourself</source>
        <translation>Nicht selbsttätig gespeichert, weil ein anderes Programm %1 geändert, verschoben oder gelöscht hat: bitte selbst speichern</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How to do it, what each figure and each note means: a book without a network</source>
        <translation>Wie man es macht, was jede Darstellung und jede Anmerkung bedeutet: ein Buch ohne Netz</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Then click on a control, to read what it is for; Shift+F1 tells it of the one with the focus</source>
        <translation>Dann auf ein Bedienelement klicken, um zu lesen, wozu es da ist; Umschalt+F1 sagt es von dem mit dem Fokus</translation>
    </message>
    <message>
        <source>The file is as it was before, and what is open here is kept. Put the disk or the folder right and save again, or save it elsewhere (Save as).</source>
        <translation>Die Datei ist wie zuvor, und was hier offen ist, bleibt erhalten. Bringen Sie den Datenträger oder den Ordner in Ordnung und speichern Sie erneut, oder speichern Sie an einem anderen Ort (Speichern unter).</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PresentWindow</name>
    <message>
        <source>Tab chooses an answer first</source>
        <translation>Zuerst mit Tab eine Antwort wählen</translation>
    </message>
    <message>
        <source>ToScale: presentation</source>
        <translation>ToScale: Präsentation</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>This is the last step. Escape ends</source>
        <translation>Dies ist der letzte Schritt. Escape beendet</translation>
    </message>
    <message>
        <source>This figure has no twin on another scale</source>
        <translation>Diese Darstellung hat kein Gegenstück auf einer anderen Skala</translation>
    </message>
    <message>
        <source>These are the stages already</source>
        <translation>Dies sind bereits die Stufen</translation>
    </message>
    <message>
        <source>Stages of penalties are shown for one to six cases; this step has more</source>
        <translation>Stufen von Sanktionen werden für einen bis sechs Fälle gezeigt; dieser Schritt hat mehr</translation>
    </message>
    <message>
        <source>Laser pointer. L puts it away</source>
        <translation>Laserpointer. L legt ihn weg</translation>
    </message>
    <message>
        <source>Pen. E erases, D puts it away</source>
        <translation>Stift. E löscht, D legt ihn weg</translation>
    </message>
    <message>
        <source>Click for the next step</source>
        <translation>Klicken für den nächsten Schritt</translation>
    </message>
    <message>
        <source>Magnified %1 times. Z for the whole</source>
        <translation>%1-fach vergrößert. Z für das Ganze</translation>
    </message>
    <message>
        <source>%1, magnified %2 times. Z for the whole</source>
        <translation>%1, %2-fach vergrößert. Z für das Ganze</translation>
    </message>
    <message>
        <source>There is no value here to magnify</source>
        <translation>Hier ist kein Wert zu vergrößern</translation>
    </message>
    <message>
        <source>Step %1 of %2: press Enter</source>
        <translation>Schritt %1 von %2: Eingabetaste drücken</translation>
    </message>
    <message>
        <source>There is no step %1; there are %2</source>
        <translation>Es gibt keinen Schritt %1; es sind %2</translation>
    </message>
    <message>
        <source>Nothing is guessed at this step</source>
        <translation>Bei diesem Schritt wird nicht geraten</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PresetList</name>
    <message>
        <source>%1 mm wide</source>
        <translation>%1 mm breit</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As the view</source>
        <translation>Wie die Ansicht</translation>
    </message>
    <message>
        <source>Article, 16:9</source>
        <translation>Artikel, 16:9</translation>
    </message>
    <message>
        <source>Article, 4:3</source>
        <translation>Artikel, 4:3</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Story, 9:16</source>
        <translation>Story, 9:16</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>One column of print</source>
        <translation>Eine Druckspalte</translation>
    </message>
    <message>
        <source>Two columns of print</source>
        <translation>Zwei Druckspalten</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>A4-Seite</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name; a size</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PrintDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The figure of this view</source>
        <translation>Die Darstellung dieser Ansicht</translation>
    </message>
    <message>
        <source>All views, one a page</source>
        <translation>Alle Ansichten, eine je Seite</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Als PD&amp;F speichern …</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Seiten werden aufgebaut …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>A worksheet for a class</source>
        <translation>Ein Arbeitsblatt für eine Klasse</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>Tick at least one view.</source>
        <translation>Mindestens eine Ansicht ankreuzen.</translation>
    </message>
    <message numerus="yes">
        <source>A worksheet has at most %n view(s).</source>
        <translation>
            <numerusform>Ein Arbeitsblatt hat höchstens %Ln Ansicht.</numerusform>
            <numerusform>Ein Arbeitsblatt hat höchstens %Ln Ansichten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::ProblemDialog</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingDelegate</name>
    <message>
        <source>No figure in this reading</source>
        <translation>Keine Darstellung in dieser Lesart</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingListModel</name>
    <message>
        <source>%1
%2
%3
Click to read the view so</source>
        <translation>%1
%2
%3
Klicken, um die Ansicht so zu lesen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>How robust the order of the cases is</source>
        <translation>Wie robust die Reihenfolge der Fälle ist</translation>
    </message>
    <message>
        <source>Stops reading; what was found so far stays</source>
        <translation>Beendet das Lesen; was bisher gefunden wurde, bleibt</translation>
    </message>
    <message>
        <source>Other readings of the record</source>
        <translation>Andere Lesarten der Datenlage</translation>
    </message>
    <message>
        <source>Other readings are tried for up to %1 cases; this view has %2. Tick fewer to see what hangs on them.</source>
        <translation>Andere Lesarten werden für bis zu %1 Fälle erprobt; diese Ansicht hat %2. Weniger ankreuzen, um zu sehen, was von ihnen abhängt.</translation>
    </message>
    <message>
        <source>Reading the record in other ways …</source>
        <translation>Die Datenlage wird auf andere Weisen gelesen …</translation>
    </message>
    <message>
        <source>Cancelled after %1. %2</source>
        <comment>so many readings; what they say</comment>
        <translation>Abgebrochen; erprobte Lesarten: %1. %2</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>Als „%1“ lesen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReceiptPanel</name>
    <message>
        <source>Receipt of the selected value</source>
        <translation>Herleitung des ausgewählten Werts</translation>
    </message>
    <message>
        <source>This case is not in the figure. Tick it in the list to measure it.</source>
        <translation>Dieser Fall ist nicht in der Darstellung. In der Liste ankreuzen, um ihn zu messen.</translation>
    </message>
    <message>
        <source>Select a mark or a case to see where its value comes from.</source>
        <translation>Ein Zeichen oder einen Fall auswählen, um zu sehen, woher sein Wert kommt.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ScreenAwake</name>
    <message>
        <source>A presentation is shown</source>
        <translation>Eine Präsentation wird gezeigt</translation>
    </message>
</context>
<context>
    <name>toscale::gui::SpeakerWindow</name>
    <message>
        <source>%1: how far off the guesses are</source>
        <comment>which step</comment>
        <translation>%1: wie weit die Tipps daneben liegen</translation>
    </message>
    <message>
        <source>%1: the choices</source>
        <comment>which step</comment>
        <translation>%1: die Antworten</translation>
    </message>
    <message>
        <source>%1: the question</source>
        <comment>which step</comment>
        <translation>%1: die Frage</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>ToScale: speaker</source>
        <translation>ToScale: Sprecherfenster</translation>
    </message>
    <message>
        <source>Notes of this step</source>
        <translation>Notizen zu diesem Schritt</translation>
    </message>
    <message>
        <source>No notes for this step. They are written in the Texts panel of the window.</source>
        <translation>Keine Notizen zu diesem Schritt. Sie werden im Bereich „Texte“ des Fensters geschrieben.</translation>
    </message>
    <message>
        <source>Clock from &amp;zero</source>
        <translation>Uhr auf &amp;null</translation>
    </message>
    <message>
        <source>The time of the lesson begins anew</source>
        <translation>Die Zeit der Lektion beginnt von vorn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Bl&amp;ack screen</source>
        <translation>&amp;Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Real sentence?</source>
        <translation>&amp;Tatsächliche Strafe?</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1, the screen is %2</source>
        <comment>which step; black or white</comment>
        <translation>%1, der Bildschirm ist %2</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Dies ist der letzte Schritt</translation>
    </message>
    <message>
        <source>%1   %2 min</source>
        <comment>time of day; minutes and seconds since the beginning</comment>
        <translation>%1   %2 min</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TableModel</name>
    <message>
        <source>Sorted by value, whatever the unit; a click sorts</source>
        <translation>Nach Wert sortiert, gleich in welcher Einheit; ein Klick sortiert</translation>
    </message>
    <message>
        <source>Sorted by date; a click sorts</source>
        <translation>Nach Datum sortiert; ein Klick sortiert</translation>
    </message>
    <message>
        <source>Sorted by letters; a click sorts</source>
        <translation>Nach Buchstaben sortiert; ein Klick sortiert</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
    <message>
        <source>as found: %1
counts as: %2
%3</source>
        <translation>wie gefunden: %1
zählt als: %2
%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TablePage</name>
    <message>
        <source>No row matches the filter</source>
        <translation>Keine Zeile erfüllt den Filter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy to the &amp;document</source>
        <translation>Ins Dokument &amp;kopieren</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation>A&amp;lle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filter der Zeilen</translation>
    </message>
    <message>
        <source>volume &gt; 1 TB, no money, library</source>
        <translation>volume &gt; 1 TB, no money, library</translation>
    </message>
    <message>
        <source>Conditions with commas between them: a column or a measure with &gt;, &lt;, &gt;=, &lt;= or = and a value or a date; a column of texts with = and a text; &quot;has money&quot; or &quot;no money&quot;; status, kind, outcome, basis or country with a word; any other words are looked for in the texts</source>
        <translation>Bedingungen, durch Kommas getrennt: eine Spalte oder eine Messgröße mit &gt;, &lt;, &gt;=, &lt;= oder = und einem Wert oder einem Datum; eine Textspalte mit = und einem Text; „has money“ oder „no money“; status, kind, outcome, basis oder country mit einem Wort; alle anderen Wörter werden in den Texten gesucht</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Wie viel von der Datei gelesen ist</translation>
    </message>
    <message>
        <source>Stops reading (Esc)</source>
        <translation>Beendet das Lesen (Esc)</translation>
    </message>
    <message>
        <source>The rows as a scatter, a histogram, by groups, by years</source>
        <translation>Die Zeilen als Streudiagramm, als Histogramm, nach Gruppen, nach Jahren</translation>
    </message>
    <message>
        <source>Not only those that were selected in Explore</source>
        <translation>Nicht nur die in „Erkunden“ ausgewählten</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3, %4 rows</source>
        <translation>%1 wird gelesen: %2 von %3, %4 Zeilen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table of cases.</source>
        <translation>%1 kann nicht als Tabelle von Fällen gelesen werden.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Rows of %1 that were left out:</source>
        <translation>Ausgelassene Zeilen von %1:</translation>
    </message>
    <message>
        <source>%1 was opened. What to know about it:</source>
        <translation>%1 wurde geöffnet. Dazu ist zu wissen:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Problems: %1 ...</source>
        <translation>Probleme: %1 …</translation>
    </message>
    <message>
        <source>Select rows first: a click, Shift and Ctrl for more</source>
        <translation>Zuerst Zeilen auswählen: ein Klick, Umschalt und Strg für weitere</translation>
    </message>
    <message>
        <source>A document has at most %1 cases</source>
        <translation>Ein Dokument hat höchstens %1 Fälle</translation>
    </message>
    <message>
        <source>The %1 selected rows as cases, to be edited and drawn</source>
        <translation>Die %1 ausgewählten Zeilen als Fälle, zum Bearbeiten und Zeichnen</translation>
    </message>
    <message>
        <source>%1: %2 rows, read-only</source>
        <translation>%1: %2 Zeilen, nur lesbar</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows, read-only</source>
        <translation>%1: %2 von %3 Zeilen, nur lesbar</translation>
    </message>
    <message>
        <source>; %1 selected</source>
        <translation>; %1 ausgewählt</translation>
    </message>
    <message>
        <source>; sorting and filtering ...</source>
        <translation>; wird sortiert und gefiltert …</translation>
    </message>
    <message>
        <source>%1. Still shown: %2</source>
        <translation>%1. Weiterhin gezeigt: %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TextPanel</name>
    <message>
        <source>An empty field is filled from the data.</source>
        <translation>Ein leeres Feld wird aus den Daten gefüllt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>Sentence &amp;with the ratio</source>
        <translation>Satz &amp;mit dem Verhältnis</translation>
    </message>
    <message>
        <source>Further &amp;notes</source>
        <translation>&amp;Weitere Anmerkungen</translation>
    </message>
    <message>
        <source>Printed after the notes that must stand</source>
        <translation>Gedruckt nach den Anmerkungen, die stehen müssen</translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation>Autoren&amp;zeile</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>Sprechernotizen</translation>
    </message>
    <message>
        <source>Seen by the speaker alone while presenting; in no figure</source>
        <translation>Nur beim Präsentieren im Sprecherfenster zu sehen; in keiner Darstellung</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>„%1“ eingeben</translation>
    </message>
    <message>
        <source>%1 of %2 characters: too long for an alternative text</source>
        <translation>%1 von %2 Zeichen: zu lang für einen Alternativtext</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>What ToScale writes in figures and exports of this document, whatever the language of the window; what was typed stays as it is</source>
        <translation>Was ToScale in Darstellungen und Exporten dieses Dokuments schreibt, unabhängig von der Sprache des Fensters; Eingegebenes bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>Change the language of the document</source>
        <translation>Sprache des Dokuments ändern</translation>
    </message>
    <message>
        <source>%1: not translated, in English</source>
        <comment>a language</comment>
        <translation>%1: nicht übersetzt, auf Englisch</translation>
    </message>
    <message>
        <source>&amp;Question of the guess</source>
        <translation>&amp;Frage zum Raten</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TimelineControls</name>
    <message>
        <source>By the calendar</source>
        <translation>Nach dem Kalender</translation>
    </message>
    <message>
        <source>Counted from an event</source>
        <translation>Ab einem Ereignis gezählt</translation>
    </message>
    <message>
        <source>Without empty times</source>
        <translation>Ohne leere Zeiten</translation>
    </message>
    <message>
        <source>Order alone</source>
        <translation>Nur die Reihenfolge</translation>
    </message>
    <message>
        <source>How the axis lays out time</source>
        <translation>Wie die Achse die Zeit einteilt</translation>
    </message>
    <message>
        <source>Day 0 of every case</source>
        <translation>Tag 0 jedes Falls</translation>
    </message>
    <message>
        <source>Which kinds of events are shown</source>
        <translation>Welche Arten von Ereignissen gezeigt werden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>Tag 0</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Time “%1”</source>
        <translation>Zeit „%1“</translation>
    </message>
    <message>
        <source>Day 0 “%1”</source>
        <translation>Tag 0 „%1“</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%1 von %2 Arten</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Arten von Ereignissen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::UnitControls</name>
    <message>
        <source>What one square of the grid is</source>
        <translation>Was ein Quadrat des Rasters ist</translation>
    </message>
    <message>
        <source>One square</source>
        <translation>Ein Quadrat</translation>
    </message>
    <message>
        <source>One square “%1”</source>
        <translation>Ein Quadrat „%1“</translation>
    </message>
    <message>
        <source>Chosen by the figure</source>
        <translation>Von der Darstellung gewählt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ViewListModel</name>
    <message>
        <source>figure</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>stages of penalties</source>
        <translation>Stufen der Sanktionen</translation>
    </message>
    <message>
        <source>what is compared with</source>
        <translation>womit verglichen wird</translation>
    </message>
    <message>
        <source>currency, prices or prefixes</source>
        <translation>Währung, Preise oder Präfixe</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Changes %1 things at once: %2</source>
        <translation>Ändert %1 Dinge auf einmal: %2</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>View %1 of %2: %3</source>
        <translation>Ansicht %1 von %2: %3</translation>
    </message>
    <message>
        <source>View %1 of %2: %3 (%4)</source>
        <translation>Ansicht %1 von %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ViewTileDelegate</name>
    <message>
        <source>No figure</source>
        <translation>Keine Darstellung</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>Title of the view</source>
        <translation>Titel der Ansicht</translation>
    </message>
</context>
<context>
    <name>toscale::gui::WallDialog</name>
    <message>
        <source>&amp;Save PDF …</source>
        <translation>PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Print for a wall</source>
        <translation>Für die Wand drucken</translation>
    </message>
    <message>
        <source>The figure and its sheets</source>
        <translation>Die Darstellung und ihre Blätter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <comment>what is expected</comment>
        <translation>%1 schreiben.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureTable</name>
    <message>
        <source>The figure as a table</source>
        <translation>Die Darstellung als Tabelle</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureTableModel</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GeneralPage</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Words of the window; that of the figures is chosen in the Texts panel</source>
        <translation>Sprache des Fensters; die der Darstellungen wird im Bereich „Texte“ gewählt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colo&amp;urs:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Light and dark &amp;figures wear the colours of the window</source>
        <translation>Helle und dunkle &amp;Darstellungen tragen die Farben des Fensters</translation>
    </message>
    <message>
        <source>On the screen alone; what is exported has the theme of its view</source>
        <translation>Nur auf dem Bildschirm; was exportiert wird, hat das Farbschema seiner Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Bewegung ve&amp;rringern</translation>
    </message>
    <message>
        <source>Pictures change at once instead of gliding</source>
        <translation>Bilder wechseln sofort, statt zu gleiten</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Save documents automatically, every</source>
        <translation>Dokumente selbsttätig &amp;speichern, alle</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Minutes between two saves</source>
        <translation>Minuten zwischen zwei Speicherungen</translation>
    </message>
    <message>
        <source>For documents that have a file. What was not saved is kept in any case, and offered again after a crash. Where another program changed the file, nothing is saved until you decide.</source>
        <translation>Gilt für Dokumente, die schon eine Datei haben. Was nicht gespeichert wurde, bleibt in jedem Fall erhalten und wird nach einem Absturz wieder angeboten. Hat ein anderes Programm die Datei geändert, wird nichts gespeichert, bis Sie entscheiden.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DocumentsPage</name>
    <message>
        <source>For documents that are made or imported from now on. Those that are there stay as they are, and their new views keep their currency, prices and prefixes.</source>
        <translation>Für Dokumente, die von jetzt an angelegt oder importiert werden. Vorhandene bleiben, wie sie sind; auch ihre neuen Ansichten behalten deren Währung, Preise und Präfixe.</translation>
    </message>
    <message>
        <source>The currency of the comparison</source>
        <translation>Die Währung des Vergleichs</translation>
    </message>
    <message>
        <source>C&amp;urrency:</source>
        <translation>Wä&amp;hrung:</translation>
    </message>
    <message>
        <source>Nominal, or adjusted to the prices of a year, as far as the price index of the currency reaches</source>
        <translation>Nominal oder auf die Preise eines Jahres bereinigt, so weit der Preisindex der Währung reicht</translation>
    </message>
    <message>
        <source>&amp;Prices:</source>
        <translation>P&amp;reise:</translation>
    </message>
    <message>
        <source>Powers of 1,000 (SI)</source>
        <translation>Potenzen von 1.000 (SI)</translation>
    </message>
    <message>
        <source>Powers of 1,024 (JEDEC)</source>
        <translation>Potenzen von 1.024 (JEDEC)</translation>
    </message>
    <message>
        <source>Whether GB is 1,000³ or 1,024³ bytes</source>
        <translation>Ob GB 1.000³ oder 1.024³ Byte bedeutet</translation>
    </message>
    <message>
        <source>Prefi&amp;xes:</source>
        <translation>Präfi&amp;xe:</translation>
    </message>
    <message>
        <source>Drawn to scale with ToScale</source>
        <translation>Maßstäblich gezeichnet mit ToScale</translation>
    </message>
    <message>
        <source>Written into every new view, where it can be changed (Texts panel); views that are there keep theirs. Empty: the standard one, in the language of the figure</source>
        <translation>Wird in jede neue Ansicht geschrieben und kann dort geändert werden (Bereich „Texte“); vorhandene Ansichten behalten ihre. Leer: die übliche, in der Sprache der Darstellung</translation>
    </message>
    <message>
        <source>&amp;Byline:</source>
        <translation>Autoren&amp;zeile:</translation>
    </message>
    <message>
        <source>Nominal, not adjusted</source>
        <translation>Nominal, nicht bereinigt</translation>
    </message>
    <message>
        <source>Of the latest year (now %1)</source>
        <translation>Des letzten Jahres (derzeit %1)</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>prices of a year</comment>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportPage</name>
    <message>
        <source>The one used last</source>
        <translation>Der zuletzt benutzte</translation>
    </message>
    <message>
        <source>Where exports, prints and tables begin; a folder that is gone counts as none</source>
        <translation>Wo Exporte, Drucke und Tabellen beginnen; ein Ordner, den es nicht mehr gibt, zählt nicht</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Re&amp;move the size</source>
        <translation>Größe ent&amp;fernen</translation>
    </message>
    <message>
        <source>Only sizes of your own can be removed</source>
        <translation>Nur eigene Größen können entfernt werden</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Or&amp;dner:</translation>
    </message>
    <message>
        <source>There is no such folder. While there is none, exports begin where the last one did.</source>
        <translation>Diesen Ordner gibt es nicht. Solange es keinen gibt, beginnen Exporte dort, wo der letzte war.</translation>
    </message>
    <message>
        <source>Sizes &amp;ticked when an export begins:</source>
        <translation>Größen, die zu &amp;Beginn eines Exports angekreuzt sind:</translation>
    </message>
    <message>
        <source>None ticked: those of the last export. Sizes of your own are added when exporting.</source>
        <translation>Keine angekreuzt: die des letzten Exports. Eigene Größen werden beim Exportieren hinzugefügt.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>toscale::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>&amp;New documents</source>
        <translation>&amp;Neue Dokumente</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Standardwerte wiederherste&amp;llen</translation>
    </message>
    <message>
        <source>The standard values on all pages; sizes of your own stay</source>
        <translation>Die Standardwerte auf allen Seiten; eigene Größen bleiben</translation>
    </message>
</context>
<context>
    <name>toscale::gui::UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have unsaved changes. Save them first?</source>
        <translation>
            <numerusform>%Ln Dokument hat nicht gespeicherte Änderungen. Zuerst speichern?</numerusform>
            <numerusform>%Ln Dokumente haben nicht gespeicherte Änderungen. Zuerst speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents to save</source>
        <translation>Zu speichernde Dokumente</translation>
    </message>
    <message>
        <source>The changes of those that are not saved are lost.</source>
        <translation>Die Änderungen an denen, die nicht gespeichert werden, gehen verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>Alle &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save the ticked ones</source>
        <translation>Angekreuzte &amp;speichern</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GuideWords</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation>Im Menü</translation>
    </message>
    <message>
        <source>In a presentation</source>
        <translation>In einer Präsentation</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GuideWindow</name>
    <message>
        <source>Guide – ToScale</source>
        <translation>Handbuch – ToScale</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Finds a text in all pages; Enter shows the next place, Shift and Enter the one before</source>
        <translation>Findet einen Text auf allen Seiten; Eingabe zeigt die nächste Stelle, Umschalt und Eingabe die vorige</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The pages of the guide and their sections</source>
        <translation>Die Seiten des Handbuchs und ihre Abschnitte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Nirgends gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ControlWords</name>
    <message>
        <source>The figure. Click a mark to see where its number comes from; arrow keys go from mark to mark.</source>
        <translation>Die Darstellung. Ein Klick auf eine Marke zeigt, woher ihre Zahl stammt; Pfeiltasten gehen von Marke zu Marke.</translation>
    </message>
    <message>
        <source>Shows the cases whose name, country, outcome or size has these words</source>
        <translation>Zeigt die Fälle, in deren Name, Land, Ausgang oder Größe diese Wörter stehen</translation>
    </message>
    <message>
        <source>The cases of the document. A tick puts a case into the figure.</source>
        <translation>Die Fälle des Dokuments. Ein Haken nimmt einen Fall in die Darstellung auf.</translation>
    </message>
    <message>
        <source>The views of the document, which are the steps of a presentation. Drag them to another place.</source>
        <translation>Die Ansichten des Dokuments, zugleich die Schritte einer Präsentation. Sie lassen sich an einen anderen Platz ziehen.</translation>
    </message>
    <message>
        <source>What would be wrong to conclude from the figure. Notes in bold are always printed on it.</source>
        <translation>Was man aus der Darstellung nicht schließen darf. Fette Anmerkungen stehen immer in ihr.</translation>
    </message>
    <message>
        <source>How the selected number came about, step by step, and who says so</source>
        <translation>Wie die gewählte Zahl zustande kam, Schritt für Schritt, und wer sie nennt</translation>
    </message>
    <message>
        <source>The selected value as things that people know</source>
        <translation>Der gewählte Wert als Dinge, die man kennt</translation>
    </message>
    <message>
        <source>What the view takes for granted. Another value in the second column reads the record otherwise.</source>
        <translation>Was die Ansicht voraussetzt. Ein anderer Wert in der zweiten Spalte liest die Angaben anders.</translation>
    </message>
    <message>
        <source>The figure in small for each other way to read the record. A click reads the view so.</source>
        <translation>Die Darstellung im Kleinen für jede andere Lesart der Angaben. Ein Klick liest die Ansicht so.</translation>
    </message>
    <message>
        <source>What the figure shows, as a table: values, basis, gaps and sources</source>
        <translation>Was die Darstellung zeigt, als Tabelle: Werte, Grundlage, Lücken und Quellen</translation>
    </message>
    <message>
        <source>A row for each case. Type quantities, dates and stages as people write them; a click on a header sorts.</source>
        <translation>Eine Zeile je Fall. Größen, Daten und Stufen tippt man, wie man sie schreibt; ein Klick auf einen Spaltenkopf sortiert.</translation>
    </message>
    <message>
        <source>What happened when. Type a date into the last row to add an event.</source>
        <translation>Was wann geschah. Ein Datum in der letzten Zeile fügt ein Ereignis hinzu.</translation>
    </message>
    <message>
        <source>What the case says, an entry a row. Type into the last row to add one; all of its fields stand below.</source>
        <translation>Was der Fall sagt, ein Eintrag je Zeile. In der letzten Zeile fügt man einen hinzu; darunter stehen alle seine Felder.</translation>
    </message>
    <message>
        <source>The rows of the file, which stays as it is. A click on a cell shows its receipt, on a header sorts.</source>
        <translation>Die Zeilen der Datei, die bleibt, wie sie ist. Ein Klick auf eine Zelle zeigt ihre Herleitung, auf einen Spaltenkopf sortiert.</translation>
    </message>
    <message>
        <source>Which rows could not be read, and why</source>
        <translation>Welche Zeilen nicht gelesen werden konnten, und warum</translation>
    </message>
    <message>
        <source>Begins a case, whose name is typed first</source>
        <translation>Beginnt einen Fall, dessen Name zuerst getippt wird</translation>
    </message>
    <message>
        <source>What to look for in names, summaries, notes, values, events and sources of all cases</source>
        <translation>Was in Namen, Zusammenfassungen, Anmerkungen, Werten, Ereignissen und Quellen aller Fälle gesucht wird</translation>
    </message>
    <message>
        <source>What stands in its place then; empty takes it away</source>
        <translation>Was dann an seiner Stelle steht; leer nimmt es weg</translation>
    </message>
    <message>
        <source>Capital and small letters count as different</source>
        <translation>Groß- und Kleinbuchstaben gelten als verschieden</translation>
    </message>
    <message>
        <source>Leaves out places inside longer words</source>
        <translation>Lässt Stellen in längeren Wörtern aus</translation>
    </message>
    <message>
        <source>Places that were not replaced, each with the reason</source>
        <translation>Stellen, die nicht ersetzt wurden, jede mit dem Grund</translation>
    </message>
    <message>
        <source>Stands on the figure. Empty: made from the data, and made anew when they change.</source>
        <translation>Steht in der Darstellung. Leer: aus den Daten gemacht, und neu, wenn sie sich ändern.</translation>
    </message>
    <message>
        <source>Your own notes, printed after those that must stand</source>
        <translation>Eigene Anmerkungen, nach denen, die stehen müssen</translation>
    </message>
    <message>
        <source>Seen by the speaker alone while presenting</source>
        <translation>Sieht beim Vorführen nur, wer vorträgt</translation>
    </message>
    <message>
        <source>What a class is asked before it sees the figure</source>
        <translation>Was eine Klasse gefragt wird, bevor sie die Darstellung sieht</translation>
    </message>
    <message>
        <source>What is said to those who do not see the picture, in up to 250 characters</source>
        <translation>Was denen gesagt wird, die das Bild nicht sehen, in bis zu 250 Zeichen</translation>
    </message>
    <message>
        <source>Researched cases with their sources. Tick those to be added to the document.</source>
        <translation>Recherchierte Fälle mit ihren Quellen. Angehakte kommen in das Dokument.</translation>
    </message>
    <message>
        <source>The sizes to be written. In each the figure is laid out anew, not scaled.</source>
        <translation>Die Größen, die geschrieben werden. In jeder wird neu angeordnet, nicht vergrößert.</translation>
    </message>
    <message>
        <source>In the chosen size something would be left out; this one has room for all</source>
        <translation>In der gewählten Größe fiele etwas weg; in dieser hat alles Platz</translation>
    </message>
    <message>
        <source>A size of your own, which stays in the list</source>
        <translation>Eine eigene Größe, die in der Liste bleibt</translation>
    </message>
    <message>
        <source>Where the files are written; a folder that is not there is made</source>
        <translation>Wohin die Dateien geschrieben werden; ein fehlender Ordner wird angelegt</translation>
    </message>
    <message>
        <source>Writes a file for each ticked size and format</source>
        <translation>Schreibt je angehakter Größe und Format eine Datei</translation>
    </message>
    <message>
        <source>The figure, all views, or a worksheet for a class</source>
        <translation>Die Darstellung, alle Ansichten oder ein Arbeitsblatt für eine Klasse</translation>
    </message>
    <message>
        <source>The views that stand on the worksheet</source>
        <translation>Die Ansichten, die auf dem Arbeitsblatt stehen</translation>
    </message>
    <message>
        <source>The size of each sheet</source>
        <translation>Die Größe jedes Blattes</translation>
    </message>
    <message>
        <source>Asks which printer, then prints</source>
        <translation>Fragt nach dem Drucker und druckt</translation>
    </message>
    <message>
        <source>Writes the pages into a file instead of printing them</source>
        <translation>Schreibt die Seiten in eine Datei, statt sie zu drucken</translation>
    </message>
    <message>
        <source>How much one square centimetre or one centimetre stands for: 1 cm² = 70 GB</source>
        <translation>Wofür ein Quadratzentimeter oder ein Zentimeter steht: 1 cm² = 70 GB</translation>
    </message>
    <message>
        <source>What each column of the file becomes, and its unit; click to choose otherwise</source>
        <translation>Was jede Spalte der Datei wird, und ihre Einheit; ein Klick wählt anders</translation>
    </message>
    <message>
        <source>The rows as they will be read; a problem is marked in its cell</source>
        <translation>Die Zeilen, wie sie gelesen werden; ein Problem ist in seiner Zelle markiert</translation>
    </message>
    <message>
        <source>Whether the cases come to those of the open document or into a new one</source>
        <translation>Ob die Fälle zu denen des offenen Dokuments kommen oder in ein neues</translation>
    </message>
    <message>
        <source>Takes the rows without problems, as one step that can be undone</source>
        <translation>Übernimmt die Zeilen ohne Probleme, als einen Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Whether the case is open, closed, or ended in a judgment that nobody enforced</source>
        <translation>Ob der Fall offen ist, abgeschlossen, oder mit einem Urteil endete, das niemand vollstreckt hat</translation>
    </message>
    <message>
        <source>How it ended, or that it has not; it words what stands in place of a penalty</source>
        <translation>Wie er endete, oder dass er es nicht ist; daraus wird, was anstelle einer Sanktion steht</translation>
    </message>
    <message>
        <source>Tick it if you read it yourself in the page that is cited</source>
        <translation>Anhaken, wenn Sie es selbst auf der angegebenen Seite gelesen haben</translation>
    </message>
    <message>
        <source>What was done with what is counted: copied, held, offered and published are different numbers</source>
        <translation>Was mit dem Gezählten geschah: kopiert, besessen, angeboten und veröffentlicht sind verschiedene Zahlen</translation>
    </message>
    <message>
        <source>Whether it is alleged, admitted, found or estimated; what is alleged is said to be so everywhere</source>
        <translation>Ob es mutmaßlich, zugegeben, festgestellt oder geschätzt ist; Mutmaßliches heißt überall so</translation>
    </message>
    <message>
        <source>What kind of source carries the number, and whether it is doubted</source>
        <translation>Welche Art von Quelle die Zahl trägt, und ob sie bezweifelt wird</translation>
    </message>
    <message>
        <source>A person, a company, an authority: as the sources name it</source>
        <translation>Eine Person, eine Firma, eine Behörde: wie die Quellen sie nennen</translation>
    </message>
    <message>
        <source>A company cannot be imprisoned, and a person has no revenue of a company</source>
        <translation>Eine Firma kann nicht inhaftiert werden, und eine Person hat keinen Firmenumsatz</translation>
    </message>
    <message>
        <source>What it did: copied, published, ran the site, held the data</source>
        <translation>Was sie tat: kopierte, veröffentlichte, betrieb die Seite, besaß die Daten</translation>
    </message>
    <message>
        <source>A fine, damages, a prison term: kinds of money are added, prison is never added to money</source>
        <translation>Geldstrafe, Schadenersatz, Haft: Arten von Geld werden addiert, Haft nie zu Geld</translation>
    </message>
    <message>
        <source>Before whom: a criminal court, a civil court or an authority</source>
        <translation>Vor wem: Strafgericht, Zivilgericht oder Behörde</translation>
    </message>
    <message>
        <source>What a reader must know of this number alone</source>
        <translation>Was man von dieser einen Zahl wissen muss</translation>
    </message>
    <message>
        <source>There is a sum, and those who know it do not say it</source>
        <translation>Es gibt einen Betrag, und wer ihn kennt, nennt ihn nicht</translation>
    </message>
    <message>
        <source>Whether each of several pays it, or all of them together once</source>
        <translation>Ob jeder von mehreren zahlt oder alle zusammen einmal</translation>
    </message>
    <message>
        <source>Who arrived at the number: a sum that only the press computed is never a decision</source>
        <translation>Wer auf die Zahl kam: was nur die Presse errechnete, ist nie eine Entscheidung</translation>
    </message>
    <message>
        <source>Whether it is one penalty or the sum of several counts</source>
        <translation>Ob es eine Sanktion ist oder die Summe mehrerer Anklagepunkte</translation>
    </message>
    <message>
        <source>Who published it: printed under every figure that rests on it</source>
        <translation>Wer es veröffentlicht hat: steht unter jeder Darstellung, die darauf beruht</translation>
    </message>
    <message>
        <source>The title of the page or paper; a headline stands in the receipt only</source>
        <translation>Der Titel der Seite oder Schrift; eine Schlagzeile steht nur in der Herleitung</translation>
    </message>
    <message>
        <source>Where it is found; nothing is fetched from there</source>
        <translation>Wo es zu finden ist; von dort wird nichts geladen</translation>
    </message>
    <message>
        <source>The record itself is printed first; copies and social media are marked as such</source>
        <translation>Die Urkunde selbst steht zuerst; Kopien und soziale Medien sind als solche bezeichnet</translation>
    </message>
    <message>
        <source>Whose revenue it is: a penalty is divided by that of the one who pays</source>
        <translation>Wessen Umsatz es ist: geteilt wird durch den der zahlenden Partei</translation>
    </message>
    <message>
        <source>How many pixels of a PNG stand for a point: more for large screens and for print</source>
        <translation>Wie viele Pixel einer PNG für einen Punkt stehen: mehr für große Bildschirme und Druck</translation>
    </message>
</context>
</TS>
