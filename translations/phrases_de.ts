<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Phrases</name>
    <message>
        <source> or </source>
        <comment>between kinds of penalty</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source> per </source>
        <comment>between two units</comment>
        <translation> je </translation>
    </message>
    <message>
        <source>$164,501 million / 366 days</source>
        <translation>164.501 Mio. $ / 366 Tage</translation>
    </message>
    <message>
        <source>$164,501 million / 527,040 minutes (2024 is a leap year)</source>
        <translation>164.501 Mio. $ / 527.040 Minuten (2024 ist ein Schaltjahr)</translation>
    </message>
    <message>
        <source>$164,501 million / 8,784 hours</source>
        <translation>164.501 Mio. $ / 8.784 Stunden</translation>
    </message>
    <message>
        <source>$350,018 million / 366 days</source>
        <translation>350.018 Mio. $ / 366 Tage</translation>
    </message>
    <message>
        <source>$5,089 million / 8,784 hours</source>
        <translation>5.089 Mio. $ / 8.784 Stunden</translation>
    </message>
    <message>
        <source>$637,959 million / 366 days</source>
        <translation>637.959 Mio. $ / 366 Tage</translation>
    </message>
    <message>
        <source>$7.25 an hour since 24 July 2009</source>
        <translation>7,25 $ pro Stunde seit dem 24. Juli 2009</translation>
    </message>
    <message>
        <source>$7.25 x 40 hours x 52 weeks</source>
        <translation>7,25 $ x 40 Stunden x 52 Wochen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 pt for %4, lie factor %5</source>
        <comment>a case, a measure: a length for its value</comment>
        <translation>%1 %2: %3 pt für %4, Lügenfaktor %5</translation>
    </message>
    <message>
        <source>%1 %2: %3 pt² for %4, lie factor %5</source>
        <comment>a case, a measure: an area for its value</comment>
        <translation>%1 %2: %3 pt² für %4, Lügenfaktor %5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure of works; their noun</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure; how many cases have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how many cases lack something; why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (by its cells)</source>
        <comment>a column</comment>
        <translation>%1 (nach den Zellen)</translation>
    </message>
    <message>
        <source>%1 (by what its name means)</source>
        <comment>a column</comment>
        <translation>%1 (nach der Bedeutung des Namens)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two measures</comment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>%1 and %2 are no longer equal</source>
        <translation>%1 und %2 sind nicht mehr gleich</translation>
    </message>
    <message>
        <source>%1 and %2 become equal</source>
        <translation>%1 und %2 werden gleich</translation>
    </message>
    <message>
        <source>%1 and %2 swap</source>
        <translation>%1 und %2 tauschen die Plätze</translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 Artikel</numerusform>
            <numerusform>%1 Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at zero, which has no place on this scale</source>
        <comment>a number of cases</comment>
        <translation>%1 bei null, die auf dieser Skala keinen Platz hat</translation>
    </message>
    <message numerus="yes">
        <source>%1 book copy(s)</source>
        <translation>
            <numerusform>%1 Buchexemplar</numerusform>
            <numerusform>%1 Buchexemplare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 book(s)</source>
        <translation>
            <numerusform>%1 Buch</numerusform>
            <numerusform>%1 Bücher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a measure; outcome, country ...</comment>
        <translation>%1 nach: %2</translation>
    </message>
    <message>
        <source>%1 by year of the act</source>
        <translation>%1 nach dem Jahr der Tat</translation>
    </message>
    <message>
        <source>%1 by year of the decision</source>
        <translation>%1 nach dem Jahr der Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <comment>of some rows of a table</comment>
        <translation>
            <numerusform>%1 Fall</numerusform>
            <numerusform>%1 Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumer record(s)</source>
        <translation>
            <numerusform>%1 Verbraucherdatensatz</numerusform>
            <numerusform>%1 Verbraucherdatensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counted too</source>
        <comment>a case</comment>
        <translation>%1 mitgezählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 credit card number(s)</source>
        <translation>
            <numerusform>%1 Kreditkartennummer</numerusform>
            <numerusform>%1 Kreditkartennummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer record(s)</source>
        <translation>
            <numerusform>%1 Kundendatensatz</numerusform>
            <numerusform>%1 Kundendatensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 document(s)</source>
        <translation>
            <numerusform>%1 Dokument</numerusform>
            <numerusform>%1 Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <comment>a number of cases</comment>
        <translation>%1 gezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail address(s)</source>
        <translation>
            <numerusform>%1 E-Mail-Adresse</numerusform>
            <numerusform>%1 E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s)</source>
        <translation>
            <numerusform>%1 E-Mail</numerusform>
            <numerusform>%1 E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 days</source>
        <translation>%1 hat %2 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%1 hundred million</source>
        <comment>10^8</comment>
        <translation>
            <numerusform>%1 hundert Millionen</numerusform>
            <numerusform>%1 hundert Millionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 image URL(s)</source>
        <translation>
            <numerusform>%1 Bild-URL</numerusform>
            <numerusform>%1 Bild-URLs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 image(s)</source>
        <translation>
            <numerusform>%1 Bild</numerusform>
            <numerusform>%1 Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not written</source>
        <translation>%1 wird nicht geschrieben</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a case</comment>
        <translation>%1 ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 metadata record(s)</source>
        <translation>
            <numerusform>%1 Metadatensatz</numerusform>
            <numerusform>%1 Metadatensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more pair(s)</source>
        <translation>
            <numerusform>%1 weiteres Paar</numerusform>
            <numerusform>%1 weitere Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more pair(s) with an order</source>
        <translation>
            <numerusform>%1 weiteres Paar mit Reihenfolge</numerusform>
            <numerusform>%1 weitere Paare mit Reihenfolge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 music file(s)</source>
        <translation>
            <numerusform>%1 Musikdatei</numerusform>
            <numerusform>%1 Musikdateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 braucht einen Wert: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of cases; of rows</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1 of %2 cases comparable</source>
        <translation>%1 von %2 Fällen vergleichbar</translation>
    </message>
    <message>
        <source>%1 of %2 cases, filtered</source>
        <translation>%1 von %2 Fällen, gefiltert</translation>
    </message>
    <message>
        <source>%1 of %2 in sight</source>
        <comment>numbers of cases that are drawn</comment>
        <translation>%1 von %2 im Bild</translation>
    </message>
    <message>
        <source>%1 of them, all</source>
        <translation>%1 davon oder das Ganze</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two dates</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 Seite</numerusform>
            <numerusform>%1 Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 penalties have no date</source>
        <translation>
            <numerusform>%1 Sanktion hat kein Datum</numerusform>
            <numerusform>%1 Sanktionen haben kein Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 photograph(s)</source>
        <translation>
            <numerusform>%1 Foto</numerusform>
            <numerusform>%1 Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 Datensatz</numerusform>
            <numerusform>%1 Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recording(s)</source>
        <translation>
            <numerusform>%1 Aufnahme</numerusform>
            <numerusform>%1 Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have problems and are left out</source>
        <translation>
            <numerusform>%1 Zeile ist fehlerhaft und wird ausgelassen</numerusform>
            <numerusform>%1 Zeilen sind fehlerhaft und werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows or values are left out; the rest is used</source>
        <translation>
            <numerusform>%1 Zeile oder Wert wird ausgelassen; der Rest wird verwendet</numerusform>
            <numerusform>%1 Zeilen oder Werte werden ausgelassen; der Rest wird verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number of cases</comment>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>%1 Blätter</translation>
    </message>
    <message>
        <source>%1 small squares: a square of about %2 by %2 of them.</source>
        <comment>about 1,143; 34</comment>
        <translation>%1 Kästchen: ein Quadrat von etwa %2 mal %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 song(s)</source>
        <translation>
            <numerusform>%1 Lied</numerusform>
            <numerusform>%1 Lieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 suspended, counted as if served</source>
        <translation>%1 ausgesetzt, gezählt wie verbüßt</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert an</translation>
    </message>
    <message>
        <source>%1 times the frame before</source>
        <translation>%1-mal so viel wie das Bild davor</translation>
    </message>
    <message numerus="yes">
        <source>%1 ten thousand</source>
        <comment>10^4</comment>
        <translation>
            <numerusform>%1 zehntausend</numerusform>
            <numerusform>%1 zehntausend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a guess</comment>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1 times too few</source>
        <comment>how far a guess is off</comment>
        <translation>um den Faktor %1 zu wenig</translation>
    </message>
    <message>
        <source>%1 times too many</source>
        <comment>how far a guess is off</comment>
        <translation>um den Faktor %1 zu viel</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two amounts: a number of cases</comment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 track(s)</source>
        <translation>
            <numerusform>%1 Musiktitel</numerusform>
            <numerusform>%1 Musiktitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 user profile(s)</source>
        <translation>
            <numerusform>%1 Nutzerprofil</numerusform>
            <numerusform>%1 Nutzerprofile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 views</source>
        <translation>%1 Ansichten</translation>
    </message>
    <message>
        <source>%1 with a range from zero, which has no place on this scale</source>
        <comment>a number of cases</comment>
        <translation>%1 mit einer Spanne ab null, die auf dieser Skala keinen Platz hat</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <comment>A and B swap; a reading</comment>
        <translation>%1 mit „%2“</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <comment>a number of cases; what they lack</comment>
        <translation>%1 ohne %2</translation>
    </message>
    <message>
        <source>%1 without either</source>
        <comment>a number of cases</comment>
        <translation>%1 ohne beides</translation>
    </message>
    <message numerus="yes">
        <source>%1 work(s)</source>
        <translation>
            <numerusform>%1 Werk</numerusform>
            <numerusform>%1 Werke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <comment>a plain decimal number</comment>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a reading: what it does to the order</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2 suspended</source>
        <comment>a term, the number of its years that is suspended</comment>
        <translation>%1, %2 davon zur Bewährung ausgesetzt</translation>
    </message>
    <message>
        <source>%1, for the files in the folder %2</source>
        <translation>%1, für die Dateien im Ordner %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a column; its unit</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <comment>an axis</comment>
        <translation>%1, logarithmische Skala</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: how it is read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: its event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: its exact value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure: a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of cases: what became of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names: a stage of a penalty</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case; what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how many times %2 is that of %3?</source>
        <comment>a measure; a value; a case</comment>
        <translation>%1: Wie oft geht %2 in die Menge von %3?</translation>
    </message>
    <message>
        <source>%1: how many times that of %2 (%3) is that of %4?</source>
        <comment>a measure; a case; its value; a case</comment>
        <translation>%1: Wie viel Mal so groß wie bei %2 (%3) ist sie bei %4?</translation>
    </message>
    <message>
        <source>%1: this is the file that is read; choose another name</source>
        <translation>%1: diese Datei wird gerade gelesen; bitte einen anderen Namen wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <comment>raised for a guess</comment>
        <translation>
            <numerusform>%n Hand</numerusform>
            <numerusform>%n Hände</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>the name of a column</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean %2; write it in full</source>
        <translation>„%1“ kann %2 bedeuten; bitte ausschreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist: %2</source>
        <translation>„%1“ gibt es nicht: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; follows the quantity; take it away</source>
        <translation>„%1“ folgt auf die Größenangabe; bitte entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no exact decimal value; write it as a decimal</source>
        <translation>„%1“ hat keinen exakten Dezimalwert; bitte als Dezimalzahl schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 digits; write fewer</source>
        <translation>„%1“ hat mehr als %2 Ziffern; bitte weniger schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the name of the column is not understood as a unit or a scale; &quot;%2&quot; is read without it; so often: %3</source>
        <translation>„%1“ im Namen der Spalte wird weder als Einheit noch als Größenordnung verstanden; „%2“ wird ohne das gelesen; so oft: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rate, not an amount</source>
        <translation>„%1“ ist ein Satz, keine Menge</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a second quantity; write one only</source>
        <translation>„%1“ ist eine zweite Größenangabe; bitte nur eine schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is beyond the limit of %2</source>
        <translation>„%1“ liegt jenseits der Grenze von %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice; the first one is used</source>
        <translation>„%1“ ist zweimal angegeben; die erste Angabe gilt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is less than the smallest amount, %2</source>
        <translation>„%1“ ist weniger als die kleinste Menge, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a data size, money, a duration nor a count</source>
        <translation>„%1“ ist weder eine Datenmenge noch Geld, eine Dauer oder eine Anzahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency of ISO 4217</source>
        <translation>„%1“ ist keine Währung nach ISO 4217</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; expected %2</source>
        <translation>„%1“ ist kein Datum; erwartet wird %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no figure that this version draws; expected one of %2</source>
        <translation>„%1“ ist keine Darstellung, die diese Version zeichnet; erwartet wird eine von %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known language; expected a tag such as en, de or pt-BR</source>
        <translation>„%1“ ist keine bekannte Sprache; erwartet wird ein Kürzel wie en, de oder pt-BR</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known unit; expected %2</source>
        <translation>„%1“ ist keine bekannte Einheit; erwartet wird %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no measure; expected one of %2</source>
        <translation>„%1“ ist keine Messgröße; erwartet wird eine von %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of years; it can be neither divided nor added</source>
        <translation>„%1“ ist keine Anzahl von Jahren; es lässt sich weder teilen noch addieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be read; check its points, commas and groups</source>
        <translation>„%1“ ist keine lesbare Zahl; bitte Punkte, Kommas und Gruppen prüfen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; expected WIDTHxHEIGHT in points, each from %2 to %3, such as 1200x675</source>
        <translation>„%1“ ist keine Größe; erwartet wird BREITExHÖHE in Punkt, jeweils von %2 bis %3, etwa 1200x675</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the format</source>
        <translation>„%1“ ist keine Version des Formats</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a standard symbol (strict reading)</source>
        <translation>„%1“ ist kein Normsymbol (strenge Lesart)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>„%1“ ist nicht eines von %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; write: %2</source>
        <translation>„%1“ ist ein Argument zu viel; bitte schreiben: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2, in the scale that the name of the column says; so often: %3</source>
        <translation>„%1“ wird als %2 gelesen, in der Größenordnung, die der Name der Spalte nennt; so oft: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a missing value; so often: %2</source>
        <translation>„%1“ wird als fehlender Wert gelesen; so oft: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is suspended, wholly or in part, and a suspended term is no served one; it is neither divided nor added</source>
        <translation>„%1“ ist ganz oder zum Teil zur Bewährung ausgesetzt, und eine ausgesetzte Strafe ist keine verbüßte; sie wird weder geteilt noch addiert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps its own scale and is not read in that of the column&apos;s name, &quot;%2&quot;; so often: %3</source>
        <translation>„%1“ behält die eigene Größenordnung und wird nicht in der des Spaltennamens gelesen, „%2“; so oft: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes letters of different scripts</source>
        <translation>„%1“ mischt Buchstaben verschiedener Schriften</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads back to &quot;%2&quot;; one of the two must name another or nothing</source>
        <translation>„%1“ führt zu „%2“ zurück; eines von beiden muss auf etwas anderes oder auf nichts verweisen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names itself; it must name another</source>
        <translation>„%1“ verweist auf sich selbst, muss aber auf etwas anderes verweisen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no %2</source>
        <translation>„%1“ verweist ins Leere (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; qualifies the quantity a second time; write one qualifier only</source>
        <translation>„%1“ schränkt die Größenangabe ein zweites Mal ein; bitte nur eine Einschränkung schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands before the quantity; take it away</source>
        <translation>„%1“ steht vor der Größenangabe; bitte entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a negative amount makes no sense here</source>
        <translation>„%1“: ein negativer Betrag ergibt hier keinen Sinn</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a number was expected here</source>
        <translation>„%1“: hier wurde eine Zahl erwartet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % of one %2</source>
        <comment>a percentage; a thing</comment>
        <translation>%1 % von einem: %2</translation>
    </message>
    <message>
        <source>%1 % of revenue</source>
        <translation>%1 % des Umsatzes</translation>
    </message>
    <message>
        <source>%1 % of the way: %2 of %3</source>
        <comment>a percentage; two amounts</comment>
        <translation>%1 % des Weges (%2 / %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a currency code, an amount: CHF 5</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number; things</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>criminal fines</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a day, a short month, a year: 6 Jan 2011</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 %2: expected %3</source>
        <translation>%1 %2: erwartet wird %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value; what must be said of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <comment>a date</comment>
        <translation>%1 (unsicher)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount (basis)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>copier (US, 2010)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gap (case)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>life, sought (criminal, name)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (whose it is)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (and %2 suspended)</source>
        <translation>%1 (und %2 zur Bewährung ausgesetzt)</translation>
    </message>
    <message>
        <source>%1 (best values, no bound)</source>
        <translation>%1 (Bestwerte, ohne Grenze)</translation>
    </message>
    <message>
        <source>%1 (different kinds of works)</source>
        <comment>number of works for 3</comment>
        <translation>%1 – verschiedenartige Werke</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>a measure for so many cases, the smallest and the largest value</comment>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 / %2 = %3</source>
        <comment>a division</comment>
        <translation>%1 / %2 = %3</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3</source>
        <comment>a division</comment>
        <translation>%1 / %2 ≈ %3</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <comment>two measures: cases</comment>
        <translation>%1 gegen %2: %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a length of time: years and days</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a length of time: years and months</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 are about equal.</source>
        <translation>%1 und %2 sind etwa gleich.</translation>
    </message>
    <message>
        <source>%1 and %2 are almost equal.</source>
        <translation>%1 und %2 sind fast gleich.</translation>
    </message>
    <message>
        <source>%1 and %2 are equal.</source>
        <translation>%1 und %2 sind gleich.</translation>
    </message>
    <message>
        <source>All %1 values are equal: %2.</source>
        <comment>how many, the value</comment>
        <translation>Alle %1 Werte sind gleich: %2.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two measures: cases</comment>
        <translation>%1 und %2: %3</translation>
    </message>
    <message>
        <source>%1 and %2: best values are equal; %3.</source>
        <translation>%1 und %2: Die Bestwerte sind gleich; %3.</translation>
    </message>
    <message>
        <source>%1 and %2: best values give %3 times; %4.</source>
        <translation>%1 und %2: Die Bestwerte ergeben das Verhältnis %3 zu 1; %4.</translation>
    </message>
    <message>
        <source>%1 and %2: best values give %3; %4</source>
        <translation>%1 und %2: Bestwerte ergeben %3; %4</translation>
    </message>
    <message>
        <source>%1 and %2: no ratio, %3</source>
        <translation>%1 und %2: kein Verhältnis, %3</translation>
    </message>
    <message>
        <source>%1 as %2 (%3): arithmetic, not law</source>
        <comment>Fines at the same rate as A (statutory maximum)</comment>
        <translation>%1 wie %2 (%3): rein rechnerisch, keine Rechtsaussage</translation>
    </message>
    <message>
        <source>%1 as a share of a year’s revenue</source>
        <translation>%1 als Anteil an einem Jahresumsatz</translation>
    </message>
    <message>
        <source>%1 at the same rate</source>
        <translation>%1 zum gleichen Satz</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <comment>a year</comment>
        <translation>%1 v. Chr.</translation>
    </message>
    <message numerus="yes">
        <source>%1 billion</source>
        <comment>10^9</comment>
        <translation>
            <numerusform>%1 Mrd.</numerusform>
            <numerusform>%1 Mrd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a rate and no amount, so it cannot be drawn as %2; try %3, or %4 as %2</source>
        <translation>%1 ist ein Verhältnis und keine Menge und lässt sich daher nicht als %2 zeichnen; möglich: %3, oder %4 als %2</translation>
    </message>
    <message>
        <source>%2 shows what the baseline’s rate would give, and %1 is no such arithmetic; try %3, or %4 as %2</source>
        <translation>%2 zeigt, was das Verhältnis des Vergleichsfalls ergäbe, und %1 ist keine solche Rechnung; möglich: %3, oder %4 als %2</translation>
    </message>
    <message>
        <source>%2 shows the stages of penalties, and %1 has none; try %3, or %4 as %2</source>
        <translation>%2 zeigt die Stufen von Strafen, und %1 hat keine; möglich: %3, oder %4 als %2</translation>
    </message>
    <message>
        <source>%1 has both sides in it that %2 sets apart; try %3, or %4 as %2</source>
        <translation>%1 enthält schon beide Seiten, die %2 einander gegenüberstellt; möglich: %3, oder %4 als %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days per %2</source>
        <comment>a number; one work</comment>
        <translation>%1 Tage je %2</translation>
    </message>
    <message>
        <source>%1 divided by %2 = %3</source>
        <translation>%1 geteilt durch %2 = %3</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a measure has values for so many cases</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 for each of %2 persons</source>
        <translation>%1 für jede von %2 Personen</translation>
    </message>
    <message>
        <source>%1 for none</source>
        <comment>a measure has values for no case</comment>
        <translation>%1 (keiner)</translation>
    </message>
    <message>
        <source>%1 has no figure “%2”: drawn of %3, as --measure can say</source>
        <comment>measure, kind, measure</comment>
        <translation>für %1 gibt es keine Darstellung „%2“: gezeichnet für %3, wie --measure es angeben kann</translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 Stunde</numerusform>
            <numerusform>%1 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in fiscal year %2</source>
        <comment>a company</comment>
        <translation>%1 im Geschäftsjahr %2</translation>
    </message>
    <message>
        <source>%1 is %2 of %3.</source>
        <translation>%1 sind %2 von %3.</translation>
    </message>
    <message>
        <source>%1 is %2 of %3.</source>
        <comment>lengths of time</comment>
        <translation>%1 sind %2, wenn man %3 als 100 % nimmt.</translation>
    </message>
    <message>
        <source>%1 is %2 of %3: 1 to %4</source>
        <translation>%1 sind %2 von %3: 1 zu %4</translation>
    </message>
    <message>
        <source>%1 is %2 times %3.</source>
        <translation>%1 sind %2-mal so viel wie %3.</translation>
    </message>
    <message>
        <source>%1 is as long as %2.</source>
        <comment>a length of time; things</comment>
        <translation>%1: so lang wie %2.</translation>
    </message>
    <message>
        <source>%1 is as much as %2.</source>
        <comment>an amount; things</comment>
        <translation>%1: so viel wie %2.</translation>
    </message>
    <message>
        <source>%1 is at least as much as %2.</source>
        <translation>%1 sind mindestens so viel wie %2.</translation>
    </message>
    <message>
        <source>%1 is at most as much as %2.</source>
        <translation>%1 sind höchstens so viel wie %2.</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 sind weniger als %2.</translation>
    </message>
    <message>
        <source>%1 is missing; expected %2</source>
        <translation>%1 fehlt; erwartet wird %2</translation>
    </message>
    <message>
        <source>%1 is missing; write: %2</source>
        <translation>%1 fehlt; bitte schreiben: %2</translation>
    </message>
    <message>
        <source>%1 is more than %2.</source>
        <translation>%1 sind mehr als %2.</translation>
    </message>
    <message>
        <source>%1 is taken; written as %2</source>
        <translation>%1 ist vergeben; geschrieben als %2</translation>
    </message>
    <message>
        <source>%1 is too small for what must stand in this figure; %2 would fit</source>
        <translation>%1 ist zu klein für das, was in dieser Darstellung stehen muss; %2 würde reichen</translation>
    </message>
    <message>
        <source>%1 looks like a symbolic or placeholder value</source>
        <translation>%1 sieht nach einem symbolischen oder Platzhalterwert aus</translation>
    </message>
    <message numerus="yes">
        <source>%1 million</source>
        <translation>
            <numerusform>%1 Mio.</numerusform>
            <numerusform>%1 Mio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 Monat</numerusform>
            <numerusform>%1 Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, converted before prices are adjusted</source>
        <comment>USD of 2024</comment>
        <translation>%1 in Preisen von %2, umgerechnet vor der Preisbereinigung</translation>
    </message>
    <message>
        <source>%1 of %2, prices adjusted before conversion</source>
        <comment>USD of 2024</comment>
        <translation>%1 in Preisen von %2, preisbereinigt vor der Umrechnung</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>copied, held or published</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>about 0.0875 %</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>about 40,000 years</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>about 1,143</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>about 40,000 years</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>an amount; one work</comment>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1 per GB</source>
        <translation>%1 je GB</translation>
    </message>
    <message>
        <source>%1 per gigabyte</source>
        <translation>%1 je Gigabyte</translation>
    </message>
    <message>
        <source>%1 per TB</source>
        <translation>%1 je TB</translation>
    </message>
    <message>
        <source>%1 per terabyte</source>
        <translation>%1 je Terabyte</translation>
    </message>
    <message>
        <source>%1 per work</source>
        <translation>%1 je Werk</translation>
    </message>
    <message>
        <source>%1 sheets: %2 in a row, %3 rows. Cut along the marks and hang them side by side.</source>
        <comment>numbers</comment>
        <translation>%1 Blätter: %2 je Reihe, %3 Reihen. An den Marken schneiden und nebeneinander aufhängen.</translation>
    </message>
    <message>
        <source>%1 stands here where %2 was expected</source>
        <translation>hier steht %1, erwartet wurde %2</translation>
    </message>
    <message>
        <source>%1 suspended, not included</source>
        <translation>%1 zur Bewährung ausgesetzt, nicht enthalten</translation>
    </message>
    <message>
        <source>%1 terms of one person, not added up; the longest is shown</source>
        <translation>%1 Strafen einer Person, nicht addiert; gezeigt ist die längste</translation>
    </message>
    <message>
        <source>%1 times %2 = %3; arithmetic, not law</source>
        <translation>%1 mal %2 = %3; rein rechnerisch, keine Rechtsaussage</translation>
    </message>
    <message>
        <source>%1 times that of %2</source>
        <comment>a number; a value</comment>
        <translation>%1-mal so viel wie %2</translation>
    </message>
    <message>
        <source>%1 times that of %2 (%3)</source>
        <comment>a number; a case; its value</comment>
        <translation>%1-mal so viel wie %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 times if either prefix was meant otherwise (prefix reading only, not the doubt about the source)</source>
        <translation>%1- bis %2-mal, wenn eines der Präfixe anders gemeint war (nur die Lesart der Präfixe, nicht der Zweifel an der Quelle)</translation>
    </message>
    <message numerus="yes">
        <source>%1 trillion</source>
        <comment>10^12</comment>
        <translation>
            <numerusform>%1 Bio.</numerusform>
            <numerusform>%1 Bio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a yardstick; its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a count of squares; what one square is</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × 10^%2</source>
        <translation>%1 × 10^%2</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a currency sign, an amount: $5</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a basis, a term</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, an event</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, a basis</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>basis, money</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>imposed, later vacated</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a case, a date, an event</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>a case, a measure: its stages</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1, all suspended</source>
        <translation>%1, ganz zur Bewährung ausgesetzt</translation>
    </message>
    <message>
        <source>%1, all suspended (%2)</source>
        <comment>a term (name)</comment>
        <translation>%1, ganz zur Bewährung ausgesetzt (%2)</translation>
    </message>
    <message>
        <source>%1, alleged</source>
        <translation>%1, mutmaßlich</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two values, the first with an apposition</comment>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>pending, as of June 2026</comment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1, measure by measure</source>
        <comment>cases</comment>
        <translation>%1, Messgröße für Messgröße</translation>
    </message>
    <message>
        <source>%1, no longer in force</source>
        <comment>later vacated</comment>
        <translation>%1, nicht mehr wirksam</translation>
    </message>
    <message>
        <source>%1, no such penalty on record</source>
        <comment>none imposed: convicted</comment>
        <translation>%1, keine solche Sanktion verzeichnet</translation>
    </message>
    <message>
        <source>%1, nominal; revenue, not profit</source>
        <translation>%1, nominal; Umsatz, nicht Gewinn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of event: its label</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a yardstick: its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: cases</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, median %3</source>
        <comment>a year or a group: a number of cases</comment>
        <translation>%1: %2, Median %3</translation>
    </message>
    <message>
        <source>%1: %2, not adjusted</source>
        <translation>%1: %2, nicht angepasst</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a case: its events</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>measure: cases</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. So each has a scale of its own.</source>
        <comment>no common measure: which has how many</comment>
        <translation>%1. Fälle mit einem Wert: %2. Daher hat jede Messgröße einen eigenen Maßstab.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <comment>a measure</comment>
        <translation>
            <numerusform>%1: %n Fall</numerusform>
            <numerusform>%1: %n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 cm = %2</source>
        <comment>the bars are to scale: an amount</comment>
        <translation>%1: 1 cm = %2</translation>
    </message>
    <message>
        <source>%1: 1 cm = %2.</source>
        <comment>measure: an amount</comment>
        <translation>%1: 1 cm = %2.</translation>
    </message>
    <message>
        <source>%1: 1 cm = %2.</source>
        <comment>what a length is: a time</comment>
        <translation>%1: 1 cm = %2.</translation>
    </message>
    <message>
        <source>%1: no baseline chosen</source>
        <comment>a same-rate measure</comment>
        <translation>%1: kein Bezugsfall gewählt</translation>
    </message>
    <message>
        <source>%1: not comparable with %2</source>
        <translation>%1: nicht vergleichbar mit „%2“</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; prefixes read as powers of 1,024: 1 TB = 2^40 bytes</source>
        <translation>%1; Präfixe als Potenzen von 1.024 gelesen: 1 TB = 2^40 Byte</translation>
    </message>
    <message>
        <source>%1; scope of this figure: %2</source>
        <translation>%1; Umfang dieser Angabe: %2</translation>
    </message>
    <message>
        <source>%1; the order could turn round</source>
        <translation>%1; die Reihenfolge könnte sich umkehren</translation>
    </message>
    <message>
        <source>%1; the scope of this figure is not stated</source>
        <translation>%1; der Umfang dieser Angabe ist nicht genannt</translation>
    </message>
    <message>
        <source>%1; time to earn: %2</source>
        <comment>a share; days</comment>
        <translation>%1; Zeit, dies zu erwirtschaften: %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 2010s</comment>
        <translation>%1er-Jahre</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with neither value are not drawn.</source>
        <translation>
            <numerusform>%n Fall ohne beide Werte ist nicht gezeichnet.</numerusform>
            <numerusform>%n Fälle ohne beide Werte sind nicht gezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) drawn without a name: too many for this size</source>
        <translation>
            <numerusform>%n weiterer Fall ohne Namen gezeichnet: zu viele für diese Größe</numerusform>
            <numerusform>%n weitere Fälle ohne Namen gezeichnet: zu viele für diese Größe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) here without a number: no room for it in the figure</source>
        <translation>
            <numerusform>%n Fall hier ohne Nummer: in der Darstellung ist kein Platz dafür</numerusform>
            <numerusform>%n Fälle hier ohne Nummer: in der Darstellung ist kein Platz dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) not shown: stage by stage, six are drawn at most</source>
        <translation>
            <numerusform>%n weiterer Fall nicht gezeigt: Stufe für Stufe werden höchstens sechs gezeichnet</numerusform>
            <numerusform>%n weitere Fälle nicht gezeigt: Stufe für Stufe werden höchstens sechs gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) not shown: too many for this size</source>
        <translation>
            <numerusform>%n weiterer Fall nicht gezeigt: zu viele für diese Größe</numerusform>
            <numerusform>%n weitere Fälle nicht gezeigt: zu viele für diese Größe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the table: the rows are left out.</source>
        <translation>
            <numerusform>%n Problem in der Tabelle: die Zeile ist ausgelassen.</numerusform>
            <numerusform>%n Probleme in der Tabelle: die Zeilen sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s): see the marks and the data.</source>
        <translation>
            <numerusform>%n weiterer Fall: siehe die Zeichen und die Daten.</numerusform>
            <numerusform>%n weitere Fälle: siehe die Zeichen und die Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <comment>the head of a column</comment>
        <translation>Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s).</source>
        <translation>
            <numerusform>%n weitere Quelle.</numerusform>
            <numerusform>%n weitere Quellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;approaching 1 petabyte&quot; in July 2024</source>
        <translation>„nähert sich 1 Petabyte“, im Juli 2024</translation>
    </message>
    <message>
        <source>&quot;samples:&quot; is the library of researched cases; left out, it is the built-in comparison &quot;70 GB and 80 TB&quot;.</source>
        <translation>„samples:“ ist die Bibliothek recherchierter Fälle; ohne FILE gilt der eingebaute Vergleich „70 GB and 80 TB“.</translation>
    </message>
    <message>
        <source>'[', '{', or a literal</source>
        <translation>„[“, „{“ oder ein Literal</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list that ends in and</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>--wall with a scale, or --worksheet</source>
        <translation>--wall mit einem Maßstab oder --worksheet</translation>
    </message>
    <message>
        <source>1 cm² = %1</source>
        <translation>1 cm² = %1</translation>
    </message>
    <message>
        <source>1 penalty has no date</source>
        <translation>1 Sanktion hat kein Datum</translation>
    </message>
    <message>
        <source>1 row has problems and is left out</source>
        <translation>1 Zeile ist fehlerhaft und wird ausgelassen</translation>
    </message>
    <message>
        <source>1 row or value is left out; the rest is used</source>
        <translation>1 Zeile oder Wert wird ausgelassen; der Rest wird verwendet</translation>
    </message>
    <message>
        <source>1 square = %1</source>
        <translation>1 Quadrat = %1</translation>
    </message>
    <message>
        <source>1 square = %1, as much as %2</source>
        <comment>an amount; a case</comment>
        <translation>1 Quadrat = %1, so viel wie %2</translation>
    </message>
    <message>
        <source>1 square = 1 %1 (%2; %3)</source>
        <comment>a thing; its size; its source</comment>
        <translation>1 Quadrat = 1 %1 (%2; %3)</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 Jahre</translation>
    </message>
    <message>
        <source>100 PB at $0.005 per GB per month</source>
        <translation>100 PB zu 0,005 $ je GB und Monat</translation>
    </message>
    <message>
        <source>100 years</source>
        <translation>100 Jahre</translation>
    </message>
    <message>
        <source>10^8 bit/s x 86,400 s / 8 at full rate</source>
        <translation>10^8 bit/s x 86.400 s / 8 bei voller Geschwindigkeit</translation>
    </message>
    <message>
        <source>10^9 bit/s x 3,600 s / 8 at full rate</source>
        <translation>10^9 bit/s x 3.600 s / 8 bei voller Geschwindigkeit</translation>
    </message>
    <message>
        <source>10^9 bit/s x 86,400 s / 8 at full rate</source>
        <translation>10^9 bit/s x 86.400 s / 8 bei voller Geschwindigkeit</translation>
    </message>
    <message>
        <source>12.3 PB in October 2017</source>
        <translation>12,3 PB im Oktober 2017</translation>
    </message>
    <message>
        <source>128 kbit/s x 240 s / 8</source>
        <translation>128 kbit/s x 240 s / 8</translation>
    </message>
    <message>
        <source>128-bit address (struct in6_addr, 16 bytes)</source>
        <translation>128-Bit-Adresse (struct in6_addr, 16 Byte)</translation>
    </message>
    <message>
        <source>13 months, USSC fiscal year 2016</source>
        <translation>13 Monate, USSC, Haushaltsjahr 2016</translation>
    </message>
    <message>
        <source>160 seven-bit characters: 160 x 7 / 8 = 140 bytes; the 160-character limit is from the source</source>
        <translation>160 Zeichen zu sieben Bit: 160 x 7 / 8 = 140 Byte; die Grenze von 160 Zeichen stammt aus der Quelle</translation>
    </message>
    <message>
        <source>2 sides x 80 tracks x 18 sectors x 512 bytes</source>
        <translation>2 Seiten x 80 Spuren x 18 Sektoren x 512 Byte</translation>
    </message>
    <message>
        <source>2 TB in 1997, as reported by the Financial Times</source>
        <translation>2 TB im Jahr 1997, laut einem Bericht der Financial Times</translation>
    </message>
    <message>
        <source>2 years, U.S. Constitution art. I s. 2 (text not re-read; unverified)</source>
        <translation>2 Jahre, Verfassung der USA, Art. I Abschn. 2 (Text nicht nachgelesen; nicht überprüft)</translation>
    </message>
    <message>
        <source>2,652 KB in October 2024; the survey counts 1 KB as 1,024 bytes</source>
        <translation>2.652 KB im Oktober 2024; die Erhebung rechnet 1 KB als 1.024 Byte</translation>
    </message>
    <message>
        <source>2.6 TB as reported (secondary source)</source>
        <translation>2,6 TB nach Bericht (Sekundärquelle)</translation>
    </message>
    <message>
        <source>2.94 TB, 11.9 million files, 2021</source>
        <translation>2,94 TB, 11,9 Millionen Dateien, 2021</translation>
    </message>
    <message>
        <source>208.1 TB, 16.3 million files, as listed by a mirror in August 2023</source>
        <translation>208,1 TB, 16,3 Millionen Dateien, nach der Liste eines Spiegelservers im August 2023</translation>
    </message>
    <message>
        <source>23 months, USSC Quick Facts, fiscal year 2019 (theft, property destruction and fraud)</source>
        <translation>23 Monate, USSC Quick Facts, Haushaltsjahr 2019 (Diebstahl, Sachbeschädigung und Betrug)</translation>
    </message>
    <message>
        <source>3 billion base pairs x 2 bits, one copy, no compression</source>
        <translation>3 Milliarden Basenpaare x 2 Bit, eine Kopie, ohne Kompression</translation>
    </message>
    <message>
        <source>300 pages x 1,750 characters (see page-of-text)</source>
        <translation>300 Seiten x 1.750 Zeichen (siehe page-of-text)</translation>
    </message>
    <message>
        <source>32-bit address</source>
        <translation>32-Bit-Adresse</translation>
    </message>
    <message>
        <source>35 lines of 50 characters, a deliberately low estimate of one book page</source>
        <translation>35 Zeilen zu 50 Zeichen, eine bewusst niedrige Schätzung einer Buchseite</translation>
    </message>
    <message>
        <source>4 years, U.S. Constitution art. II s. 1 (text not re-read; unverified)</source>
        <translation>4 Jahre, Verfassung der USA, Art. II Abschn. 1 (Text nicht nachgelesen; nicht überprüft)</translation>
    </message>
    <message>
        <source>44,100 samples/s x 2 channels x 2 bytes x 60 s</source>
        <translation>44.100 Abtastwerte/s x 2 Kanäle x 2 Byte x 60 s</translation>
    </message>
    <message>
        <source>45 months over all offences, USSC fiscal year 2017</source>
        <translation>45 Monate über alle Delikte, USSC, Haushaltsjahr 2017</translation>
    </message>
    <message>
        <source>47 months over all offences, USSC fiscal year 2009</source>
        <translation>47 Monate über alle Delikte, USSC, Haushaltsjahr 2009</translation>
    </message>
    <message>
        <source>5 PB recorded, more than half a ton of hard drives, April 2017</source>
        <translation>5 PB aufgezeichnet, mehr als eine halbe Tonne Festplatten, April 2017</translation>
    </message>
    <message>
        <source>52 weeks x 40 hours</source>
        <translation>52 Wochen x 40 Stunden</translation>
    </message>
    <message>
        <source>56,000 bit/s x 3,600 s / 8 at full nominal rate</source>
        <translation>56.000 bit/s x 3.600 s / 8 bei voller Nenngeschwindigkeit</translation>
    </message>
    <message>
        <source>6 years, U.S. Constitution art. I s. 3 (text not re-read; unverified)</source>
        <translation>6 Jahre, Verfassung der USA, Art. I Abschn. 3 (Text nicht nachgelesen; nicht überprüft)</translation>
    </message>
    <message>
        <source>6.8 MB on a Kindle, as reported in 2021</source>
        <translation>6,8 MB auf einem Kindle, wie 2021 berichtet</translation>
    </message>
    <message>
        <source>66 months, USSC fiscal year 2016</source>
        <translation>66 Monate, USSC, Haushaltsjahr 2016</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>73 PB received in 2016, of which 49 PB from the LHC</source>
        <translation>73 PB im Jahr 2016 empfangen, davon 49 PB vom LHC</translation>
    </message>
    <message>
        <source>75.8 years at birth</source>
        <translation>75,8 Jahre bei der Geburt</translation>
    </message>
    <message>
        <source>78 months, USSC fiscal year 2009</source>
        <translation>78 Monate, USSC, Haushaltsjahr 2009</translation>
    </message>
    <message>
        <source>78.4 years at birth, both sexes</source>
        <translation>78,4 Jahre bei der Geburt, beide Geschlechter</translation>
    </message>
    <message>
        <source>80 minutes x 60 s x 75 sectors x 2,048 bytes; sold as 700 MB</source>
        <translation>80 Minuten x 60 s x 75 Sektoren x 2.048 Byte; verkauft als 700 MB</translation>
    </message>
    <message>
        <source>80 TB in December 2016</source>
        <translation>80 TB im Dezember 2016</translation>
    </message>
    <message>
        <source>81.1 years at birth</source>
        <translation>81,1 Jahre bei der Geburt</translation>
    </message>
    <message>
        <source>87.2 TB, 86.6 million files, as listed by a mirror in August 2023</source>
        <translation>87,2 TB, 86,6 Millionen Dateien, nach der Liste eines Spiegelservers im August 2023</translation>
    </message>
    <message>
        <source>97.3 TB, 13.8 million files, as listed by a mirror in August 2023</source>
        <translation>97,3 TB, 13,8 Millionen Dateien, nach der Liste eines Spiegelservers im August 2023</translation>
    </message>
    <message>
        <source>99 PB of unique data in December 2021</source>
        <translation>99 PB verschiedener Daten im Dezember 2021</translation>
    </message>
    <message>
        <source>a 2000 estimate; the Library itself disowns it as a unit of measure</source>
        <translation>eine Schätzung aus dem Jahr 2000; die Bibliothek selbst lehnt sie als Maßeinheit ab</translation>
    </message>
    <message>
        <source>about 890 GB (830 GiB), estimated from token counts</source>
        <translation>etwa 890 GB (830 GiB), aus der Zahl der Token geschätzt</translation>
    </message>
    <message>
        <source>alice29.txt in the Canterbury corpus</source>
        <translation>alice29.txt aus dem Canterbury-Korpus</translation>
    </message>
    <message>
        <source>asyoulik.txt in the Canterbury corpus</source>
        <translation>asyoulik.txt aus dem Canterbury-Korpus</translation>
    </message>
    <message>
        <source>AWS Snowmobile, 45-foot container (service since withdrawn)</source>
        <translation>AWS Snowmobile, 45-Fuß-Container (Dienst inzwischen eingestellt)</translation>
    </message>
    <message>
        <source>Census report P60-282, September 2024</source>
        <translation>Bericht P60-282 des Census Bureau, September 2024</translation>
    </message>
    <message>
        <source>collections digitized and online in February 2009</source>
        <translation>digitalisierte und online zugängliche Sammlungen im Februar 2009</translation>
    </message>
    <message>
        <source>current articles without media, compressed, 16 October 2024</source>
        <translation>aktuelle Artikel ohne Medien, komprimiert, 16. Oktober 2024</translation>
    </message>
    <message>
        <source>each of the crawl archives is on the order of 75 TB</source>
        <translation>jedes der Crawl-Archive liegt in der Größenordnung von 75 TB</translation>
    </message>
    <message>
        <source>first 10^9 bytes of the English Wikipedia dump of 3 March 2006</source>
        <translation>die ersten 10^9 Byte des Abzugs der englischen Wikipedia vom 3. März 2006</translation>
    </message>
    <message>
        <source>Gregorian mean year of 365.2425 days; 12 of the months above</source>
        <translation>mittleres gregorianisches Jahr von 365,2425 Tagen; 12 der obigen Monate</translation>
    </message>
    <message>
        <source>IDC forecast made in 2018</source>
        <translation>Prognose von IDC aus dem Jahr 2018</translation>
    </message>
    <message>
        <source>IDC: 33 ZB created, captured or copied (most is never stored)</source>
        <translation>IDC: 33 ZB erzeugt, erfasst oder kopiert (das meiste wird nie gespeichert)</translation>
    </message>
    <message>
        <source>in 2023 dollars, Census report P60-282</source>
        <translation>in Dollar von 2023, Bericht P60-282 des Census Bureau</translation>
    </message>
    <message>
        <source>Letters that Liberation Sans lacks are drawn in %1.</source>
        <comment>fonts</comment>
        <translation>Zeichen, die Liberation Sans fehlen, sind in %1 gezeichnet.</translation>
    </message>
    <message>
        <source>microSD card of 1 TB</source>
        <translation>microSD-Karte mit 1 TB</translation>
    </message>
    <message>
        <source>microSD cards of 1 TB</source>
        <translation>microSD-Karten mit 1 TB</translation>
    </message>
    <message>
        <source>1 to 200 million pixels</source>
        <translation>1 bis 200 Millionen Pixel</translation>
    </message>
    <message>
        <source>1 year = %1</source>
        <translation>1 Jahr = %1</translation>
    </message>
    <message>
        <source>floppy disk of 1.44 MB</source>
        <translation>Diskette mit 1,44 MB</translation>
    </message>
    <message>
        <source>floppy disks of 1.44 MB</source>
        <translation>Disketten mit 1,44 MB</translation>
    </message>
    <message>
        <source>10 or 1000</source>
        <translation>10 oder 1000</translation>
    </message>
    <message>
        <source>10 squares = %1</source>
        <translation>10 Quadrate = %1</translation>
    </message>
    <message>
        <source>10 × %1 squares = %2</source>
        <translation>10 × %1 Quadrate = %2</translation>
    </message>
    <message>
        <source>more than %1 in one list; the list is kept as it is, and not used</source>
        <translation>mehr als %1 in einer Liste; die Liste bleibt, wie sie ist, und wird nicht verwendet</translation>
    </message>
    <message>
        <source>more than %1 in one list; those behind are kept as they are, and not used</source>
        <translation>mehr als %1 in einer Liste; die übrigen bleiben, wie sie sind, und werden nicht verwendet</translation>
    </message>
    <message>
        <source>more than 167 TB in April 2010</source>
        <translation>mehr als 167 TB im April 2010</translation>
    </message>
    <message>
        <source>native (uncompressed) capacity</source>
        <translation>native (unkomprimierte) Kapazität</translation>
    </message>
    <message>
        <source>net income $62,360 million / 8,784 hours</source>
        <translation>Nettogewinn 62.360 Mio. $ / 8.784 Stunden</translation>
    </message>
    <message>
        <source>Netflix: up to 1 GB per hour</source>
        <translation>Netflix: bis zu 1 GB pro Stunde</translation>
    </message>
    <message>
        <source>Netflix: up to 3 GB per hour</source>
        <translation>Netflix: bis zu 3 GB pro Stunde</translation>
    </message>
    <message>
        <source>Netflix: up to 7 GB per hour</source>
        <translation>Netflix: bis zu 7 GB pro Stunde</translation>
    </message>
    <message>
        <source>nominal capacity</source>
        <translation>Nennkapazität</translation>
    </message>
    <message>
        <source>nominal capacity of a common drive size; that it is typical is unverified</source>
        <translation>Nennkapazität einer verbreiteten Laufwerksgröße; dass sie typisch ist, ist nicht überprüft</translation>
    </message>
    <message>
        <source>nominal capacity, decimal GB</source>
        <translation>Nennkapazität, dezimale GB</translation>
    </message>
    <message>
        <source>nominal capacity; the card is 15 x 11 x 1 mm and weighs 0.25 g</source>
        <translation>Nennkapazität; die Karte misst 15 x 11 x 1 mm und wiegt 0,25 g</translation>
    </message>
    <message>
        <source>nominal single-layer capacity</source>
        <translation>Nennkapazität einer Lage</translation>
    </message>
    <message>
        <source>nominal single-layer capacity, decimal GB</source>
        <translation>Nennkapazität einer Lage, dezimale GB</translation>
    </message>
    <message>
        <source>one byte in ASCII and UTF-8</source>
        <translation>ein Byte in ASCII und UTF-8</translation>
    </message>
    <message>
        <source>one exabyte of LHC data in total, reached in 2025</source>
        <translation>insgesamt ein Exabyte an LHC-Daten, erreicht im Jahr 2025</translation>
    </message>
    <message>
        <source>one twelfth of a Gregorian mean year of 365.2425 days</source>
        <translation>ein Zwölftel eines mittleren gregorianischen Jahres von 365,2425 Tagen</translation>
    </message>
    <message>
        <source>over 95 TB, 2 million files, May 2023</source>
        <translation>über 95 TB, 2 Millionen Dateien, Mai 2023</translation>
    </message>
    <message>
        <source>No installed font has these letters: %1. A box stands in their place; install a font of their script.</source>
        <comment>code points</comment>
        <translation>Keine installierte Schrift hat diese Zeichen: %1. An ihrer Stelle steht ein Kästchen; eine Schriftart dieser Schrift installieren.</translation>
    </message>
    <message>
        <source>PC hard disk of 1985 (20 MB)</source>
        <translation>PC-Festplatte von 1985 (20 MB)</translation>
    </message>
    <message>
        <source>PC hard disks of 1985 (20 MB)</source>
        <translation>PC-Festplatten von 1985 (20 MB)</translation>
    </message>
    <message>
        <source>2012-09-12, 12 September 2012, Sep 2010 or 2010/2011</source>
        <translation>2012-09-12, 12 September 2012, Sep 2010 oder 2010/2011</translation>
    </message>
    <message>
        <source>hard disk of 30 TB</source>
        <translation>Festplatte mit 30 TB</translation>
    </message>
    <message>
        <source>hard disks of 30 TB</source>
        <translation>Festplatten mit 30 TB</translation>
    </message>
    <message>
        <source>300-page novel as plain text</source>
        <translation>Roman von 300 Seiten als reiner Text</translation>
    </message>
    <message>
        <source>300-page novels as plain text</source>
        <translation>Romane von 300 Seiten als reiner Text</translation>
    </message>
    <message>
        <source>plrabn12.txt in the Canterbury corpus</source>
        <translation>plrabn12.txt aus dem Canterbury-Korpus</translation>
    </message>
    <message>
        <source>Seagate Exos Mozaic 3+, 2024</source>
        <translation>Seagate Exos Mozaic 3+, 2024</translation>
    </message>
    <message>
        <source>Seagate ST-225, nominal 20 MB</source>
        <translation>Seagate ST-225, nominell 20 MB</translation>
    </message>
    <message>
        <source>SI-accepted unit</source>
        <translation>zum Gebrauch mit dem SI zugelassene Einheit</translation>
    </message>
    <message>
        <source>smartphone with 64 GB</source>
        <translation>Smartphone mit 64 GB</translation>
    </message>
    <message>
        <source>smartphones with 64 GB</source>
        <translation>Smartphones mit 64 GB</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; meinten Sie %1?</translation>
    </message>
    <message>
        <source>= %1 bytes</source>
        <translation>= %1 Byte</translation>
    </message>
    <message>
        <source>a .csv, .json, .html or .md file instead of standard output</source>
        <translation>eine Datei .csv, .json, .html oder .md statt der Standardausgabe</translation>
    </message>
    <message>
        <source>a case with an event</source>
        <translation>ein Fall mit einem Ereignis</translation>
    </message>
    <message>
        <source>a case with an event whose date a calendar knows, from year 1 to 9999</source>
        <translation>ein Fall mit einem Ereignis, dessen Datum ein Kalender kennt, vom Jahr 1 bis 9999</translation>
    </message>
    <message>
        <source>a column of the table: %1</source>
        <translation>eine Spalte der Tabelle: %1</translation>
    </message>
    <message>
        <source>a column that the table has, or %1</source>
        <translation>eine Spalte, die es in der Tabelle gibt, oder %1</translation>
    </message>
    <message>
        <source>A figure drawn to scale; with DIR/ one picture a file</source>
        <translation>Eine maßstäblich gezeichnete Darstellung; mit DIR/ ein Bild je Datei</translation>
    </message>
    <message>
        <source>a figure of kind units</source>
        <translation>eine Darstellung der Art units</translation>
    </message>
    <message>
        <source>a figure whose areas have one scale: squares, nested, bubbles, treemap or units</source>
        <translation>eine Darstellung, deren Flächen einen gemeinsamen Maßstab haben: squares, nested, bubbles, treemap oder units</translation>
    </message>
    <message>
        <source>a figure whose lengths have one scale: bars, dots or em</source>
        <translation>eine Darstellung, deren Längen einen gemeinsamen Maßstab haben: bars, dots oder em</translation>
    </message>
    <message>
        <source>a file is missing; write: %1</source>
        <translation>eine Datei fehlt; bitte schreiben: %1</translation>
    </message>
    <message>
        <source>a file that ends in .csv, .json, .html or .md, and is no document</source>
        <translation>eine Datei, die auf .csv, .json, .html oder .md endet und kein Dokument ist</translation>
    </message>
    <message>
        <source>a file that ends in .json</source>
        <translation>eine Datei, die auf .json endet</translation>
    </message>
    <message>
        <source>a file that ends in .svg, .png, .pdf, .html, .csv, .json, .vl.json, .events.csv, .timeline.json or .ics, or a folder that ends in /</source>
        <translation>eine Datei, die auf .svg, .png, .pdf, .html, .csv, .json, .vl.json, .events.csv, .timeline.json oder .ics endet, oder ein Ordner, der auf / endet</translation>
    </message>
    <message>
        <source>a file that ends in .svg, .png, .pdf, .html; .csv, .json, .vl.json of its data; .events.csv, .timeline.json (TimelineJS), .ics (calendar) of its events; a folder that ends in /</source>
        <translation>eine Datei, die auf .svg, .png, .pdf, .html endet; auf .csv, .json, .vl.json für ihre Daten; auf .events.csv, .timeline.json (TimelineJS), .ics (Kalender) für ihre Ereignisse; ein Ordner, der auf / endet</translation>
    </message>
    <message>
        <source>a file that ends in .toscale.json</source>
        <translation>eine Datei, die auf .toscale.json endet</translation>
    </message>
    <message>
        <source>a list of problems</source>
        <translation>eine Liste der Fehler</translation>
    </message>
    <message>
        <source>a number from 0.1 to 20</source>
        <translation>eine Zahl von 0.1 bis 20</translation>
    </message>
    <message>
        <source>a PDF for a class: values blanked, a grid to draw a guess on, questions; then the answers; of several views with --view 1,2</source>
        <translation>ein PDF für eine Klasse: Werte ausgeblendet, ein Raster zum Zeichnen eines Tipps, Fragen; dann die Lösungen; aus mehreren Ansichten mit --view 1,2</translation>
    </message>
    <message>
        <source>a PDF of many sheets to hang side by side, at that scale</source>
        <translation>ein PDF aus vielen Blättern, die nebeneinander aufgehängt werden, in diesem Maßstab</translation>
    </message>
    <message>
        <source>a power walk over this measure is not offered for a case with a death; try %1</source>
        <translation>über diese Größe werden Zehnerschritte bei einem Fall mit einem Todesfall nicht angeboten; möglich ist %1</translation>
    </message>
    <message>
        <source>a scale such as &quot;1 cm2 = 70 GB&quot; or &quot;1 cm = 10 years&quot;</source>
        <translation>ein Maßstab wie &quot;1 cm2 = 70 GB&quot; oder &quot;1 cm = 10 years&quot;</translation>
    </message>
    <message>
        <source>a smaller amount: at that scale the figure is smaller than its texts</source>
        <translation>eine kleinere Menge: In diesem Maßstab ist die Darstellung kleiner als ihre Texte</translation>
    </message>
    <message>
        <source>A table (CSV, TSV, semicolons, HTML, JSON) as a document; what each column became is said</source>
        <translation>Eine Tabelle (CSV, TSV, Semikolons, HTML, JSON) als Dokument; es wird angegeben, was aus jeder Spalte wurde</translation>
    </message>
    <message>
        <source>a thing of the measure's kind, with a known rate of its year</source>
        <translation>etwas von der Art der Messgröße, mit bekanntem Satz seines Jahres</translation>
    </message>
    <message>
        <source>a unit such as B, TB, GiB, years, months, days or a currency code</source>
        <translation>eine Einheit wie B, TB, GiB, years, months, days oder ein Währungscode</translation>
    </message>
    <message>
        <source>a unit such as GB, million USD, months or articles</source>
        <translation>eine Einheit wie GB, million USD, months oder articles</translation>
    </message>
    <message>
        <source>a year from %1 to %2, or nominal</source>
        <translation>ein Jahr von %1 bis %2 oder nominal</translation>
    </message>
    <message>
        <source>A4 or Letter</source>
        <translation>A4 oder Letter</translation>
    </message>
    <message>
        <source>A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid</source>
        <translation>A5, A4, A3, A2, A1, A0, Letter, Legal oder Tabloid</translation>
    </message>
    <message>
        <source>adjust money to the prices of that year</source>
        <translation>Geld auf die Preise dieses Jahres bereinigen</translation>
    </message>
    <message>
        <source>an amount in %1</source>
        <translation>ein Betrag in %1</translation>
    </message>
    <message>
        <source>another than the primary figure of a case; may be repeated</source>
        <translation>eine andere als die Hauptangabe eines Falls; kann wiederholt werden</translation>
    </message>
    <message>
        <source>Area is to scale inside each frame; from %1 to %2, each frame %3 times the one before</source>
        <translation>Flächen in jedem Bild maßstäblich; von %1 bis %2, jedes Bild %3-mal so viel wie das davor</translation>
    </message>
    <message>
        <source>Area is to scale: the whole square is %1</source>
        <translation>Flächen maßstäblich: das ganze Quadrat ist %1</translation>
    </message>
    <message>
        <source>a class is not asked to guess prison time or arithmetic of penalties</source>
        <translation>nach Haftzeiten und Rechnungen über Strafen wird keine Klasse gefragt</translation>
    </message>
    <message>
        <source>a class is not asked to guess what a person has to pay</source>
        <translation>danach, was ein Mensch zahlen muss, wird keine Klasse gefragt</translation>
    </message>
    <message>
        <source>a quarter of one %1</source>
        <comment>a thing</comment>
        <translation>ein Viertel von einem: %1</translation>
    </message>
    <message>
        <source>a third of one %1</source>
        <comment>a thing</comment>
        <translation>ein Drittel von einem: %1</translation>
    </message>
    <message>
        <source>Anna’s Archive of 2024</source>
        <translation>Anna’s Archive von 2024</translation>
    </message>
    <message>
        <source>Anna’s Archives of 2024</source>
        <translation>Anna’s Archives von 2024</translation>
    </message>
    <message>
        <source>Answers, for the teacher</source>
        <translation>Antworten, für die Lehrkraft</translation>
    </message>
    <message>
        <source>article, article-4x3, square, story, slide, column-85, column-170, a4 or an own one</source>
        <translation>article, article-4x3, square, story, slide, column-85, column-170, a4 oder eine eigene Vorlage</translation>
    </message>
    <message>
        <source>as familiar things, several, with arithmetic and source: 156 laptops, 8.75 terms</source>
        <translation>als vertraute Dinge, mehrere, mit Rechnung und Quelle: 156 Laptops, 8,75 Amtszeiten</translation>
    </message>
    <message numerus="yes">
        <source>As it is read now, %1 pair(s) without an order: their values overlap.</source>
        <translation>
            <numerusform>So gelesen wie jetzt %1 Paar ohne Reihenfolge: Die Werte überlappen.</numerusform>
            <numerusform>So gelesen wie jetzt %1 Paare ohne Reihenfolge: Die Werte überlappen.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the values are ranges, the ratio is one: %1</source>
        <translation>Da die Werte Spannen sind, ist das Verhältnis eine: %1</translation>
    </message>
    <message>
        <source>As the values have bounds, the ratio has one: %1</source>
        <translation>Da die Werte Grenzen haben, hat das Verhältnis eine: %1</translation>
    </message>
    <message>
        <source>ASCII character</source>
        <translation>ASCII-Zeichen</translation>
    </message>
    <message>
        <source>ASCII characters</source>
        <translation>ASCII-Zeichen</translation>
    </message>
    <message>
        <source>at most %1 for a worksheet</source>
        <translation>höchstens %1 für ein Arbeitsblatt</translation>
    </message>
    <message>
        <source>at most %1 sheets: a larger amount a centimetre, or larger paper</source>
        <translation>höchstens %1 Blätter: mehr je Zentimeter oder größeres Papier</translation>
    </message>
    <message>
        <source>average US federal drug sentence (2009)</source>
        <translation>durchschnittliche US-Bundesstrafe für Drogendelikte (2009)</translation>
    </message>
    <message>
        <source>average US federal drug sentence (2016)</source>
        <translation>durchschnittliche US-Bundesstrafe für Drogendelikte (2016)</translation>
    </message>
    <message>
        <source>average US federal drug sentences (2009)</source>
        <translation>durchschnittliche US-Bundesstrafen für Drogendelikte (2009)</translation>
    </message>
    <message>
        <source>average US federal drug sentences (2016)</source>
        <translation>durchschnittliche US-Bundesstrafen für Drogendelikte (2016)</translation>
    </message>
    <message>
        <source>average US federal immigration sentence (2016)</source>
        <translation>durchschnittliche US-Bundesstrafe für Einwanderungsdelikte (2016)</translation>
    </message>
    <message>
        <source>average US federal immigration sentences (2016)</source>
        <translation>durchschnittliche US-Bundesstrafen für Einwanderungsdelikte (2016)</translation>
    </message>
    <message>
        <source>average US federal sentence (2009)</source>
        <translation>durchschnittliche US-Bundesstrafe (2009)</translation>
    </message>
    <message>
        <source>average US federal sentence (2017)</source>
        <translation>durchschnittliche US-Bundesstrafe (2017)</translation>
    </message>
    <message>
        <source>average US federal sentences (2009)</source>
        <translation>durchschnittliche US-Bundesstrafen (2009)</translation>
    </message>
    <message>
        <source>average US federal sentences (2017)</source>
        <translation>durchschnittliche US-Bundesstrafen (2017)</translation>
    </message>
    <message>
        <source>average US federal theft and fraud sentence (2019)</source>
        <translation>durchschnittliche US-Bundesstrafe für Diebstahl und Betrug (2019)</translation>
    </message>
    <message>
        <source>average US federal theft and fraud sentences (2019)</source>
        <translation>durchschnittliche US-Bundesstrafen für Diebstahl und Betrug (2019)</translation>
    </message>
    <message>
        <source>AWS Snowball case (2016)</source>
        <translation>AWS-Snowball-Koffer (2016)</translation>
    </message>
    <message>
        <source>AWS Snowball cases (2016)</source>
        <translation>AWS-Snowball-Koffer (2016)</translation>
    </message>
    <message>
        <source>B, TB, GiB, Mbit ...; years, months, weeks, days; USD; prints the number alone</source>
        <translation>B, TB, GiB, Mbit ...; years, months, weeks, days; USD; gibt die Zahl allein aus</translation>
    </message>
    <message>
        <source>bars or dots, for Vega-Lite has no layout to scale for other figures</source>
        <translation>bars oder dots, denn Vega-Lite hat für andere Darstellungen kein maßstäbliches Layout</translation>
    </message>
    <message>
        <source>Basis of penalties</source>
        <translation>Grundlage der Strafen</translation>
    </message>
    <message>
        <source>between the cells; else found out</source>
        <translation>zwischen den Zellen; sonst wird es erkannt</translation>
    </message>
    <message>
        <source>Blu-ray disc</source>
        <translation>Blu-ray-Disc</translation>
    </message>
    <message>
        <source>Blu-ray discs</source>
        <translation>Blu-ray-Discs</translation>
    </message>
    <message>
        <source>both are about the same: there is nothing to guess</source>
        <translation>beide sind etwa gleich: Es gibt nichts zu raten</translation>
    </message>
    <message>
        <source>Box: the middle half of the values; line in it: the median; whiskers: the smallest and the largest value. Fewer than five values have no box.</source>
        <translation>Kasten: die mittlere Hälfte der Werte; Linie darin: der Median; Antennen: der kleinste und der größte Wert. Weniger als fünf Werte haben keinen Kasten.</translation>
    </message>
    <message>
        <source>case</source>
        <comment>what an id names</comment>
        <translation>Fall</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>Jahrhunderte</translation>
    </message>
    <message>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>Common Crawl archive</source>
        <translation>Archiv von Common Crawl</translation>
    </message>
    <message>
        <source>Common Crawl archives</source>
        <translation>Archive von Common Crawl</translation>
    </message>
    <message>
        <source>copies of Paradise Lost as plain text</source>
        <translation>Exemplare von Paradise Lost als reiner Text</translation>
    </message>
    <message>
        <source>copies of the Llama 3 training text</source>
        <translation>Kopien des Trainingstexts von Llama 3</translation>
    </message>
    <message>
        <source>copy of Alice in Wonderland as plain text</source>
        <translation>Exemplar von Alice im Wunderland als reiner Text</translation>
    </message>
    <message>
        <source>copy of Paradise Lost as plain text</source>
        <translation>Exemplar von Paradise Lost als reiner Text</translation>
    </message>
    <message>
        <source>copy of The Pile training text</source>
        <translation>Kopie des Trainingstexts The Pile</translation>
    </message>
    <message>
        <source>criminal, civil or regulatory</source>
        <translation>criminal, civil oder regulatory</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>currency of the amounts: %1</source>
        <comment>a column</comment>
        <translation>Währung der Beträge: %1</translation>
    </message>
    <message>
        <source>data taken, leaked or collected, and what followed, compared to scale</source>
        <translation>Daten, die entnommen, geleakt oder gesammelt wurden, und was darauf folgte, maßstäblich verglichen</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>day 0 of a timeline: act, arrest, charge, decision or settlement</source>
        <translation>Tag 0 einer Zeitleiste: act, arrest, charge, decision oder settlement</translation>
    </message>
    <message>
        <source>day of Alphabet revenue (2024)</source>
        <translation>Tag Umsatz von Alphabet (2024)</translation>
    </message>
    <message>
        <source>day of Meta revenue (2024)</source>
        <translation>Tag Umsatz von Meta (2024)</translation>
    </message>
    <message>
        <source>days of Alphabet revenue (2024)</source>
        <translation>Tage Umsatz von Alphabet (2024)</translation>
    </message>
    <message>
        <source>days of Meta revenue (2024)</source>
        <translation>Tage Umsatz von Meta (2024)</translation>
    </message>
    <message>
        <source>days run from %1 to %2</source>
        <translation>Tage reichen von %1 bis %2</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <comment>a measure</comment>
        <translation>Verteilung: %1</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all share their lower right corner. Each frame holds so many times as much as the one before and is drawn in the same size.</source>
        <translation>Jeder Fall ist ein Quadrat, dessen Fläche sein Wert ist; alle teilen ihre untere rechte Ecke. Jedes Bild fasst ein Vielfaches des Bildes davor und ist gleich groß gezeichnet.</translation>
    </message>
    <message>
        <source>Each mark is ten times the one before</source>
        <translation>Jeder Strich ist das Zehnfache des vorigen</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>das Ende der Eingabe</translation>
    </message>
    <message>
        <source>Every problem of documents and tables, with its place</source>
        <translation>Jeder Fehler in Dokumenten und Tabellen, mit seiner Stelle</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 the input has errors, 2 wrong usage. Help for one command: toscale-cli COMMAND --help</source>
        <translation>Rückgabewerte: 0 in Ordnung, 1 Fehler in der Eingabe, 2 falscher Aufruf. Hilfe zu einem Befehl: toscale-cli COMMAND --help</translation>
    </message>
    <message>
        <source>Fewer than two of the cases can be compared as they are read now, so there is no order that another reading could change.</source>
        <translation>So gelesen wie jetzt lassen sich weniger als zwei der Fälle vergleichen; es gibt also keine Reihenfolge, die eine andere Lesart ändern könnte.</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>what an id names</comment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>FILE is a document (*.toscale.json), a table (CSV, TSV) or a timeline (TimelineJS JSON); &quot;-&quot; is standard input;</source>
        <translation>FILE ist ein Dokument (*.toscale.json), eine Tabelle (CSV, TSV) oder eine Zeitleiste (TimelineJS-JSON); „-“ ist die Standardeingabe;</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>final (default), highest, statutory_maximum, sought, imposed ...</source>
        <translation>final (Vorgabe), highest, statutory_maximum, sought, imposed ...</translation>
    </message>
    <message>
        <source>for machines</source>
        <translation>für Maschinen</translation>
    </message>
    <message>
        <source>for machines: exact numbers, their bounds (null = open), noBound, undecided</source>
        <translation>für Maschinen: exakte Zahlen, ihre Grenzen (null = offen), noBound, undecided</translation>
    </message>
    <message>
        <source>Frame %1 of %2: the whole square is %3</source>
        <translation>Bild %1 von %2: das ganze Quadrat ist %3</translation>
    </message>
    <message>
        <source>Frame %1 of %2: the whole square is %3, %4 times the frame before</source>
        <translation>Bild %1 von %2: das ganze Quadrat ist %3, %4-mal so viel wie das Bild davor</translation>
    </message>
    <message>
        <source>from the smallest of these cases to the largest a walk takes too many steps; try %1</source>
        <translation>vom kleinsten dieser Fälle zum größten sind es zu viele Schritte; möglich ist %1</translation>
    </message>
    <message>
        <source>For whom is there no number here, and why?</source>
        <translation>Für wen gibt es hier keine Zahl, und warum?</translation>
    </message>
    <message>
        <source>Further combinations not tried: %1.</source>
        <translation>Weitere, nicht erprobte Kombinationen: %1.</translation>
    </message>
    <message>
        <source>Further combinations not tried: more than %1.</source>
        <translation>Weitere, nicht erprobte Kombinationen: mehr als %1.</translation>
    </message>
    <message>
        <source>Further single readings not tried: %1.</source>
        <translation>Weitere, nicht erprobte einzelne Lesarten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>guessed %n time(s)</source>
        <comment>the same number</comment>
        <translation>
            <numerusform>%n-mal getippt</numerusform>
            <numerusform>%n-mal getippt</numerusform>
        </translation>
    </message>
    <message>
        <source>headline, caption, alt text, notes and sources beside it as text and HTML</source>
        <translation>Überschrift, Bildunterschrift, Alternativtext, Anmerkungen und Quellen daneben als Text und HTML</translation>
    </message>
    <message>
        <source>hours run from %1 to %2</source>
        <translation>Stunden reichen von %1 bis %2</translation>
    </message>
    <message>
        <source>how doubtful prefixes are read</source>
        <translation>wie zweifelhafte Präfixe gelesen werden</translation>
    </message>
    <message>
        <source>how kB, MB, GB are read</source>
        <translation>wie kB, MB, GB gelesen werden</translation>
    </message>
    <message>
        <source>how prefixes are read</source>
        <translation>wie Präfixe gelesen werden</translation>
    </message>
    <message>
        <source>how prefixes are read; doubt gives the ratio for either reading</source>
        <translation>wie Präfixe gelesen werden; doubt gibt das Verhältnis für beide Lesarten an</translation>
    </message>
    <message>
        <source>how the language of the table writes decimals and dates</source>
        <translation>wie die Sprache der Tabelle Dezimalzahlen und Daten schreibt</translation>
    </message>
    <message>
        <source>how to read 9/12/2012; else found out</source>
        <translation>wie 9/12/2012 zu lesen ist; sonst wird es erkannt</translation>
    </message>
    <message>
        <source>how true each mark is drawn: its size, its value and the lie factor</source>
        <translation>wie wahr jedes Zeichen gezeichnet ist: seine Größe, sein Wert und der Lügenfaktor</translation>
    </message>
    <message>
        <source>How two quantities of one kind stand to each other: &quot;70 GB&quot; &quot;80 TB&quot;</source>
        <translation>Wie zwei Größen gleicher Art zueinander stehen: &quot;70 GB&quot; &quot;80 TB&quot;</translation>
    </message>
    <message>
        <source>ids of cases</source>
        <translation>eine Liste mit Kennungen von Fällen</translation>
    </message>
    <message>
        <source>How large is the other? Draw its square: drag, or press + and -</source>
        <translation>Wie groß ist der andere Wert? Sein Quadrat zeichnen: ziehen, oder + und - drücken</translation>
    </message>
    <message>
        <source>In %1 of %2 other readings some can be compared.</source>
        <translation>In %1 von %2 anderen Lesarten sind einige vergleichbar.</translation>
    </message>
    <message>
        <source>In %1 of %2 other readings some have one.</source>
        <comment>pairs of cases; an order</comment>
        <translation>In %1 von %2 anderen Lesarten haben einige eine.</translation>
    </message>
    <message numerus="yes">
        <source>In %n step(s) of %1 times the frame grows from %2 to %3.</source>
        <translation>
            <numerusform>In %n Schritt auf das %1-Fache wächst das Bild von %2 auf %3.</numerusform>
            <numerusform>In %n Schritten auf je das %1-Fache wächst das Bild von %2 auf %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>instead of the title made from the data</source>
        <translation>statt des Titels, der aus den Daten gebildet wird</translation>
    </message>
    <message>
        <source>who drew it: under the figure, and the author of PDF and PNG</source>
        <translation>wer sie gezeichnet hat: unter der Darstellung, und als Autor von PDF und PNG</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>It is %1 times as much.</source>
        <comment>about 1,143</comment>
        <translation>Es ist %1-mal so viel.</translation>
    </message>
    <message>
        <source>Its amount: %1</source>
        <translation>Dessen Betrag: %1</translation>
    </message>
    <message>
        <source>JSON instead of CSV</source>
        <translation>JSON statt CSV</translation>
    </message>
    <message>
        <source>keep this column as text</source>
        <translation>diese Spalte als Text behalten</translation>
    </message>
    <message>
        <source>kept as text: %1</source>
        <comment>columns</comment>
        <translation>als Text behalten: %1</translation>
    </message>
    <message>
        <source>Kinds of penalty</source>
        <translation>Arten der Strafe</translation>
    </message>
    <message>
        <source>language of words and numbers</source>
        <translation>Sprache der Wörter und Zahlen</translation>
    </message>
    <message>
        <source>Larger than this frame:</source>
        <translation>Größer als dieses Bild:</translation>
    </message>
    <message>
        <source>leave this column out</source>
        <translation>diese Spalte auslassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>columns</comment>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>letters as shapes in SVG and HTML</source>
        <translation>Buchstaben als Formen in SVG und HTML</translation>
    </message>
    <message>
        <source>light, dark, print or contrast</source>
        <translation>light, dark, print oder contrast</translation>
    </message>
    <message>
        <source>Line: the median of each year; band: the middle half of the values.</source>
        <translation>Linie: der Median jedes Jahres; Band: die mittlere Hälfte der Werte.</translation>
    </message>
    <message>
        <source>Lines of %1 of %2 cases: of each measure in turn the one with the largest value that is left; of equal values the earlier case.</source>
        <translation>Linien von %1 der %2 Fälle: aus jedem Maß reihum der mit dem größten Wert, der noch übrig ist; bei gleichen Werten der frühere Fall.</translation>
    </message>
    <message>
        <source>Measures with values: %1.</source>
        <translation>Maße mit Werten: %1.</translation>
    </message>
    <message>
        <source>A same-rate figure needs a baseline: the case whose rate is applied to the others.</source>
        <translation>Eine Darstellung zum gleichen Satz braucht eine Basis: den Fall, dessen Satz auf die anderen angewandt wird.</translation>
    </message>
    <message>
        <source>minutes run from %1 to %2</source>
        <translation>Minuten reichen von %1 bis %2</translation>
    </message>
    <message>
        <source>money</source>
        <comment>a kind of quantity</comment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>months run from %1 to %2</source>
        <translation>Monate reichen von %1 bis %2</translation>
    </message>
    <message>
        <source>months run from 01 to 12, seasons from 21 to 24</source>
        <translation>Monate reichen von 01 bis 12, Jahreszeiten von 21 bis 24</translation>
    </message>
    <message>
        <source>Most guessed %1: %2.</source>
        <comment>1,000 times; 1.1 times too few</comment>
        <translation>Die meisten rieten %1: %2.</translation>
    </message>
    <message>
        <source>Name: ____________________</source>
        <translation>Name: ____________________</translation>
    </message>
    <message>
        <source>Nearest of the choices: %1.</source>
        <comment>1,000 times</comment>
        <translation>Am nächsten liegt die Antwort: %1.</translation>
    </message>
    <message>
        <source>neither --sum nor --to beside it</source>
        <translation>weder --sum noch --to daneben</translation>
    </message>
    <message>
        <source>No case has a value: %1</source>
        <comment>a measure</comment>
        <translation>Kein Fall hat einen Wert: %1</translation>
    </message>
    <message>
        <source>No case has values of both: %1; %2.</source>
        <comment>two measures</comment>
        <translation>Kein Fall hat Werte von beidem: %1; %2.</translation>
    </message>
    <message>
        <source>no life expectancy where a case tells of a death</source>
        <translation>keine Lebenserwartung, wo ein Fall von einem Tod berichtet</translation>
    </message>
    <message>
        <source>No measure has values here.</source>
        <translation>Kein Maß hat hier Werte.</translation>
    </message>
    <message>
        <source>No combinations tried.</source>
        <translation>Keine Kombinationen erprobt.</translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>no problem, but see what is said of it</source>
        <translation>keine Fehler; bitte aber die Hinweise dazu beachten</translation>
    </message>
    <message>
        <source>No ratio: the value of %1 may be zero.</source>
        <translation>Kein Verhältnis: Der Wert könnte null sein (%1).</translation>
    </message>
    <message>
        <source>no size beside a preset</source>
        <translation>keine Größe neben einer Vorlage</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>No two of the %1 comparable cases have an order as they are read now: their values overlap.</source>
        <translation>So gelesen wie jetzt haben keine zwei der %1 vergleichbaren Fälle eine Reihenfolge: Ihre Werte überlappen.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>Nothing that this view takes for granted could be read otherwise.</source>
        <translation>Nichts, was diese Ansicht voraussetzt, könnte anders gelesen werden.</translation>
    </message>
    <message>
        <source>nothing to import; %1 is not written</source>
        <translation>nichts zu importieren; %1 wird nicht geschrieben</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <comment>an axis</comment>
        <translation>Anzahl der Fälle</translation>
    </message>
    <message>
        <source>of a power walk a PDF with a page a frame</source>
        <translation>bei Zehnerschritten ein PDF mit einer Seite je Bild</translation>
    </message>
    <message>
        <source>of a power walk one picture a frame, numbered: out-1.png, out-2.png</source>
        <translation>bei Zehnerschritten ein Bild je Schritt, nummeriert: out-1.png, out-2.png</translation>
    </message>
    <message>
        <source>of a power walk: 10 or 1000 times from frame to frame</source>
        <translation>bei Zehnerschritten: das 10- oder 1000-Fache von Bild zu Bild</translation>
    </message>
    <message>
        <source>of a timeline: calendar, aligned, collapsed or sequence</source>
        <translation>einer Zeitleiste: calendar, aligned, collapsed oder sequence</translation>
    </message>
    <message>
        <source>of a timeline: these kinds of events alone</source>
        <translation>einer Zeitleiste: nur Ereignisse dieser Arten</translation>
    </message>
    <message>
        <source>of a unit grid: one square is that thing; `convert --familiar --json` has ids</source>
        <translation>eines Zählrasters: Ein Quadrat ist dieses Ding; Kennungen gibt `convert --familiar --json` aus</translation>
    </message>
    <message>
        <source>of numbers without one: GB, &quot;million USD&quot;, months, articles</source>
        <translation>von Zahlen ohne Einheit: GB, &quot;million USD&quot;, months, articles</translation>
    </message>
    <message>
        <source>of the files in a folder</source>
        <translation>der Dateien in einem Ordner</translation>
    </message>
    <message>
        <source>of the sheets: A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid; of a worksheet: A4 or Letter</source>
        <translation>der Blätter: A5, A4, A3, A2, A1, A0, Letter, Legal oder Tabloid; eines Arbeitsblatts: A4 oder Letter</translation>
    </message>
    <message>
        <source>On a logarithmic scale equal distances are equal factors; it has no zero.</source>
        <translation>Auf einer logarithmischen Skala sind gleiche Abstände gleiche Faktoren; sie hat keine Null.</translation>
    </message>
    <message>
        <source>one file a view, with the view's id in its name</source>
        <translation>eine Datei je Ansicht, mit deren Kennung im Namen</translation>
    </message>
    <message>
        <source>one format for one file</source>
        <translation>ein einziges Format für eine einzige Datei</translation>
    </message>
    <message>
        <source>One frame of %1 holds them all.</source>
        <translation>Ein Bild von %1 fasst alle.</translation>
    </message>
    <message>
        <source>one object a line, with the ends (null = open) and the qualifier</source>
        <translation>ein Objekt je Zeile, mit den Grenzen (null = offen) und der Einschränkung</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>one quantity a line; &quot;-&quot; is standard input</source>
        <translation>eine Größenangabe je Zeile; „-“ ist die Standardeingabe</translation>
    </message>
    <message>
        <source>One row a case: every measure as a plain number, or the name of its gap</source>
        <translation>Eine Zeile je Fall: jede Messgröße als schlichte Zahl oder der Name ihrer Lücke</translation>
    </message>
    <message>
        <source>one row a group: group,count,known,volume,money, then the ends of both sums</source>
        <translation>eine Zeile je Gruppe: group,count,known,volume,money, dann die Grenzen beider Summen</translation>
    </message>
    <message>
        <source>One small square is %1 (%2). Draw a square as large as you think this is: %3.</source>
        <comment>a value; a case; another case</comment>
        <translation>Ein Kästchen ist %1 (%2). Zeichnen Sie ein Quadrat so groß, wie Sie dies schätzen: %3.</translation>
    </message>
    <message>
        <source>only these cases, in this order</source>
        <translation>nur diese Fälle, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>only these kinds of penalty</source>
        <translation>nur Sanktionen dieser Arten</translation>
    </message>
    <message>
        <source>Order of conversion</source>
        <translation>Reihenfolge der Umrechnung</translation>
    </message>
    <message>
        <source>Order of the %1 comparable cases: %2.</source>
        <translation>Reihenfolge der %1 vergleichbaren Fälle: %2.</translation>
    </message>
    <message>
        <source>party</source>
        <comment>what an id names</comment>
        <translation>Partei</translation>
    </message>
    <message>
        <source>PDF as the only format</source>
        <translation>PDF als einziges Format</translation>
    </message>
    <message>
        <source>Penalties for other conduct</source>
        <translation>Strafen für anderes Verhalten</translation>
    </message>
    <message>
        <source>penalty</source>
        <comment>what an id names</comment>
        <translation>Sanktion</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>pictures, without --walk-pages</source>
        <translation>Bilder, ohne --walk-pages</translation>
    </message>
    <message>
        <source>pixels a point in PNG</source>
        <translation>Pixel je Punkt bei PNG</translation>
    </message>
    <message>
        <source>PNG without a background</source>
        <translation>PNG ohne Hintergrund</translation>
    </message>
    <message>
        <source>Power walk</source>
        <translation>Zehnerschritte</translation>
    </message>
    <message>
        <source>Power walk: from the small to the large, step by step</source>
        <translation>Zehnerschritte: vom Kleinen zum Großen, Bild für Bild</translation>
    </message>
    <message>
        <source>Prefixes in doubt</source>
        <translation>Zweideutige Präfixe</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Printed as “%1”: as many digits as the texts carry, or four of the whole part</source>
        <translation>Gedruckt als „%1“: so viele Stellen, wie die Texte hergeben</translation>
    </message>
    <message>
        <source>problems that are not listed: %1</source>
        <translation>nicht aufgeführte Fehler: %1</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Quantities to numbers, exact to the last digit; a line that cannot be read prints &quot;-&quot;</source>
        <translation>Größenangaben als Zahlen, exakt bis zur letzten Ziffer; für eine unlesbare Zeile steht „-“</translation>
    </message>
    <message>
        <source>Rank: 1 is the largest value</source>
        <comment>an axis</comment>
        <translation>Rang: 1 ist der größte Wert</translation>
    </message>
    <message>
        <source>Ranks of the cases in each measure</source>
        <translation>Ränge der Fälle in jeder Messgröße</translation>
    </message>
    <message>
        <source>Rates per</source>
        <translation>Sätze je</translation>
    </message>
    <message>
        <source>Rates where scopes differ</source>
        <translation>Sätze bei ungleichem Umfang</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Readings are not equally likely.</source>
        <translation>Die Lesarten sind nicht gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Berichtete Angabe</translation>
    </message>
    <message>
        <source>roles, countries and years in place of natural persons, everywhere</source>
        <translation>Rollen, Länder und Jahre anstelle natürlicher Personen, überall</translation>
    </message>
    <message>
        <source>rows of one title are one case</source>
        <translation>Zeilen mit gleichem Titel sind ein Fall</translation>
    </message>
    <message>
        <source>say how dates are read, --dates day-first or --dates month-first; until then rows with such dates are left out</source>
        <translation>bitte angeben, wie Daten gelesen werden, mit --dates day-first oder --dates month-first; bis dahin werden Zeilen mit solchen Daten ausgelassen</translation>
    </message>
    <message>
        <source>say what separates the decimals, --decimals point or --decimals comma</source>
        <translation>bitte angeben, was die Dezimalstellen trennt, mit --decimals point oder --decimals comma</translation>
    </message>
    <message>
        <source>seconds run from %1 to %2</source>
        <translation>Sekunden reichen von %1 bis %2</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Siehe: %1</translation>
    </message>
    <message>
        <source>si or jedec</source>
        <translation>si oder jedec</translation>
    </message>
    <message>
        <source>si, iec or jedec</source>
        <translation>si, iec oder jedec</translation>
    </message>
    <message>
        <source>si, iec, jedec or doubt</source>
        <translation>si, iec, jedec oder doubt</translation>
    </message>
    <message>
        <source>Squares to scale, frame by frame</source>
        <translation>Quadrate maßstäblich, Bild für Bild</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a guess</comment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>squares, nested, bubbles, treemap, units, bars, dots, em, strip, walk, mirror, ledger, ladder, plane, same-rate or timeline</source>
        <translation>squares, nested, bubbles, treemap, units, bars, dots, em, strip, walk, mirror, ledger, ladder, plane, same-rate oder timeline</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>Suspended parts of terms</source>
        <translation>Ausgesetzte Teile von Haftzeiten</translation>
    </message>
    <message>
        <source>Suspended, and counted all the same: %1</source>
        <translation>Ausgesetzt und dennoch mitgezählt: %1</translation>
    </message>
    <message>
        <source>the 10^16th byte was added in October 2012</source>
        <translation>das 10^16-te Byte kam im Oktober 2012 hinzu</translation>
    </message>
    <message>
        <source>The axis is linear from zero. It goes on to the next round value where that costs the drawing little of its length; else it ends with the largest one.</source>
        <translation>Die Achse ist linear ab null. Sie reicht bis zum nächsten runden Wert, wo das die Zeichnung wenig Länge kostet; sonst endet sie mit dem größten.</translation>
    </message>
    <message>
        <source>The axis is not linear: each power of ten has the same room. It ends with the round value behind the largest one.</source>
        <translation>Die Achse ist nicht linear: Jede Zehnerpotenz hat gleich viel Platz. Sie endet mit dem runden Wert hinter dem größten.</translation>
    </message>
    <message>
        <source>the case that the others are compared with</source>
        <translation>der Fall, mit dem die anderen verglichen werden</translation>
    </message>
    <message>
        <source>The cases of a document: id, name, status, outcome, figures</source>
        <translation>Die Fälle eines Dokuments: Kennung, Name, Status, Ausgang, Angaben</translation>
    </message>
    <message>
        <source>the column that is this one of the format, by its head; also currency=Head</source>
        <translation>die Spalte, die dieser des Formats entspricht, nach ihrem Kopf; auch currency=Head</translation>
    </message>
    <message>
        <source>the columns; each with its ends, basis and gap</source>
        <translation>die Spalten; jede mit ihren Grenzen, ihrer Grundlage und ihrer Lücke</translation>
    </message>
    <message>
        <source>the currency of the comparison</source>
        <translation>die Währung des Vergleichs</translation>
    </message>
    <message>
        <source>the disk is full or the reader has gone</source>
        <translation>der Datenträger ist voll, oder es liest niemand mehr mit</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>das Dokument, das geschrieben wird</translation>
    </message>
    <message>
        <source>the document's view by number or id; else its first</source>
        <translation>die Ansicht des Dokuments, nach Nummer oder Kennung; sonst seine erste</translation>
    </message>
    <message>
        <source>the exact sum; all of one kind, money of one currency</source>
        <translation>die exakte Summe; alles von einer Art, Geld in einer Währung</translation>
    </message>
    <message>
        <source>The figure in words: its alt text, long description and notes</source>
        <translation>Die Darstellung in Worten: ihr Alternativtext, ihre lange Beschreibung und ihre Anmerkungen</translation>
    </message>
    <message>
        <source>the file became shorter while it was read; try again when nobody changes it</source>
        <translation>die Datei wurde kürzer, während sie gelesen wurde; versuchen Sie es noch einmal, wenn niemand sie ändert</translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation>das erste Bild</translation>
    </message>
    <message>
        <source>the id of a yardstick such as laptop-512, dvd, us-presidential-term or us-min-wage-year</source>
        <translation>die Kennung einer Vergleichsgröße wie laptop-512, dvd, us-presidential-term oder us-min-wage-year</translation>
    </message>
    <message>
        <source>the language that decides whether &quot;1,234&quot; is 1.234, and of the sentences</source>
        <translation>die Sprache, nach der „1,234“ als 1.234 gelesen wird oder nicht, und die der Sätze</translation>
    </message>
    <message>
        <source>The largest value drawn is %1: %2.</source>
        <comment>a case: its exact value</comment>
        <translation>Der größte gezeichnete Wert ist %1: %2.</translation>
    </message>
    <message>
        <source>The last word on the axis of “%1” is %2.</source>
        <translation>Die letzte Angabe an der Achse „%1“ ist %2.</translation>
    </message>
    <message>
        <source>the second quantity is missing; write: %1</source>
        <translation>die zweite Größenangabe fehlt; bitte schreiben: %1</translation>
    </message>
    <message>
        <source>The whole square is %1</source>
        <translation>Das ganze Quadrat ist %1</translation>
    </message>
    <message>
        <source>The same to scale: twice as far is twice as much</source>
        <translation>Dasselbe maßstäblich: doppelt so weit ist doppelt so viel</translation>
    </message>
    <message>
        <source>There is no column to group by.</source>
        <translation>Es gibt keine Spalte, nach der gruppiert werden kann.</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>den Befehl „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no ratio to guess</source>
        <translation>es gibt kein Verhältnis zu raten</translation>
    </message>
    <message>
        <source>third-party estimate: 15 trillion tokens x 4 bytes</source>
        <translation>Schätzung Dritter: 15 Billionen Token x 4 Byte</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>diese Hilfe</translation>
    </message>
    <message>
        <source>time served</source>
        <translation>verbüßte Zeit</translation>
    </message>
    <message>
        <source>title: %1, as no column has titles</source>
        <comment>a column</comment>
        <translation>title: %1, da keine Spalte Titel enthält</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele symbolische Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>toscale-cli compare A B, for example: toscale-cli compare &quot;70 GB&quot; &quot;80 TB&quot;</source>
        <translation>toscale-cli compare A B, zum Beispiel: toscale-cli compare &quot;70 GB&quot; &quot;80 TB&quot;</translation>
    </message>
    <message>
        <source>two quantities are missing; write: %1</source>
        <translation>zwei Größenangaben fehlen; bitte schreiben: %1</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>unbekannte Option %1</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252; else found out</source>
        <translation>utf-8, utf-16le, utf-16be oder windows-1252; sonst wird es erkannt</translation>
    </message>
    <message>
        <source>version 40, lowest error correction, byte mode</source>
        <translation>Version 40, niedrigste Fehlerkorrektur, Byte-Modus</translation>
    </message>
    <message>
        <source>What happened first, and what is still open?</source>
        <translation>Was geschah zuerst, und was ist noch offen?</translation>
    </message>
    <message>
        <source>What happened first, what last, and what is still open?</source>
        <translation>Was geschah zuerst, was zuletzt, und was ist noch offen?</translation>
    </message>
    <message>
        <source>what separates the decimals; else found out</source>
        <translation>was die Dezimalstellen trennt; sonst wird es erkannt</translation>
    </message>
    <message>
        <source>What would you want to know before you repeat these numbers?</source>
        <translation>Was würden Sie wissen wollen, bevor Sie diese Zahlen weitergeben?</translation>
    </message>
    <message>
        <source>whether the order of the cases holds when the record is read otherwise</source>
        <translation>ob die Reihenfolge der Fälle Bestand hat, wenn die Quellenlage anders gelesen wird</translation>
    </message>
    <message>
        <source>whether the table names its columns; else found out</source>
        <translation>ob die Tabelle ihre Spalten benennt; sonst wird es erkannt</translation>
    </message>
    <message>
        <source>Which of these numbers is certain, and which is alleged or its origin not traced?</source>
        <translation>Welche dieser Zahlen ist sicher, und welche ist nur behauptet oder ohne ermittelte Herkunft?</translation>
    </message>
    <message>
        <source>Which of these numbers was a sentence or a judgment, and which was only possible or asked for?</source>
        <translation>Welche dieser Zahlen war ein Urteil, und welche war nur möglich oder gefordert?</translation>
    </message>
    <message>
        <source>Which of these numbers was the sentence, and which was only possible, asked for or offered?</source>
        <translation>Welche dieser Zahlen war das Urteil, und welche war nur möglich, gefordert oder angeboten?</translation>
    </message>
    <message>
        <source>Why is there no number here for %1?</source>
        <comment>cases</comment>
        <translation>Warum steht hier keine Zahl für %1?</translation>
    </message>
    <message>
        <source>width and height in points of 1/96 inch, a CSS pixel</source>
        <translation>Breite und Höhe in Punkten von 1/96 Zoll, einem CSS-Pixel</translation>
    </message>
    <message>
        <source>with this row &quot;%1&quot; would have more than %2 parties, figures or penalties; it was left out</source>
        <translation>mit dieser Zeile hätte „%1“ mehr als %2 Parteien, Angaben oder Sanktionen; sie wurde ausgelassen</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <comment>what cases lack: how many</comment>
        <translation>Ohne %1: %2</translation>
    </message>
    <message>
        <source>Without either: %1</source>
        <comment>how many cases</comment>
        <translation>Ohne beides: %1</translation>
    </message>
    <message>
        <source>without the drawn cases and the view, which else travel inside</source>
        <translation>ohne die gezeichneten Fälle und die Ansicht, die sonst in der Datei mitgegeben werden</translation>
    </message>
    <message>
        <source>X for the last one or two digits of the year</source>
        <translation>X für die letzte oder die letzten beiden Ziffern des Jahres</translation>
    </message>
    <message>
        <source>Y and a year without leading zeros</source>
        <translation>Y und ein Jahr ohne führende Nullen</translation>
    </message>
    <message>
        <source>Y and more than four digits</source>
        <translation>Y und mehr als vier Ziffern</translation>
    </message>
    <message>
        <source>yardstick</source>
        <comment>what an id names</comment>
        <translation>Vergleichsgröße</translation>
    </message>
    <message>
        <source>Year of the act</source>
        <comment>an axis</comment>
        <translation>Jahr der Tat</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <comment>an axis</comment>
        <translation>Jahr der Entscheidung</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>eine Anzahl</translation>
    </message>
    <message>
        <source>a court</source>
        <translation>ein Gericht</translation>
    </message>
    <message>
        <source>a currency is missing, such as USD or €</source>
        <translation>es fehlt eine Währung, etwa USD oder €</translation>
    </message>
    <message>
        <source>a data size</source>
        <translation>eine Datenmenge</translation>
    </message>
    <message>
        <source>a date</source>
        <comment>what cases lack</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>eine Zeitdauer</translation>
    </message>
    <message>
        <source>A line to scale</source>
        <translation>Eine maßstäbliche Linie</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a part of the program is missing (%1); install ToScale again</source>
        <translation>ein Teil des Programms fehlt (%1); bitte ToScale neu installieren</translation>
    </message>
    <message>
        <source>a party</source>
        <translation>eine Partei</translation>
    </message>
    <message>
        <source>a penalty has no date</source>
        <translation>eine Sanktion hat kein Datum</translation>
    </message>
    <message>
        <source>a prosecutor</source>
        <translation>eine Staatsanwaltschaft</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; the row is left out</source>
        <translation>ein Anführungszeichen wird nie geschlossen; die Zeile entfällt</translation>
    </message>
    <message>
        <source>A row a case, its events by date.</source>
        <translation>Eine Zeile je Fall, seine Ereignisse nach Datum.</translation>
    </message>
    <message>
        <source>A row a case, its events by date. What is not known to the day is drawn as wide as it may be.</source>
        <translation>Eine Zeile je Fall, seine Ereignisse nach Datum. Was nicht auf den Tag bekannt ist, ist so breit gezeichnet, wie es sein kann.</translation>
    </message>
    <message>
        <source>A row a case, its events in the order of their dates.</source>
        <translation>Eine Zeile je Fall, seine Ereignisse in der Reihenfolge ihrer Daten.</translation>
    </message>
    <message>
        <source>a range from zero, which has no place on this scale: %1</source>
        <translation>eine Spanne ab null, die auf dieser Skala keinen Platz hat: %1</translation>
    </message>
    <message>
        <source>a regulator</source>
        <translation>eine Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>a second primary %1 figure; &quot;%2&quot; is already the primary one</source>
        <translation>eine zweite Hauptangabe (%1); „%2“ ist bereits die Hauptangabe</translation>
    </message>
    <message>
        <source>a single count</source>
        <translation>ein einziger Anklagepunkt</translation>
    </message>
    <message>
        <source>a statute</source>
        <translation>ein Gesetz</translation>
    </message>
    <message>
        <source>a suspended term is no served one</source>
        <translation>eine zur Bewährung ausgesetzte Strafe ist keine verbüßte</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a unit is missing; expected one of %1</source>
        <translation>es fehlt eine Einheit; erwartet wird eine von %1</translation>
    </message>
    <message>
        <source>a value</source>
        <comment>what cases lack</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>acquitted</source>
        <translation>freigesprochen</translation>
    </message>
    <message>
        <source>act</source>
        <comment>kind of event</comment>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Added up over %1 proceedings: %2</source>
        <translation>Addiert über %1 Verfahren: %2</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>eingeräumt</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>agreed in a settlement</source>
        <translation>in einem Vergleich festgehalten</translation>
    </message>
    <message>
        <source>agreed settlement</source>
        <translation>im Vergleich vereinbart</translation>
    </message>
    <message>
        <source>all kinds of the measure</source>
        <translation>alle Arten der Größe</translation>
    </message>
    <message>
        <source>all proceedings</source>
        <translation>alle Verfahren</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>mutmaßlich</translation>
    </message>
    <message>
        <source>alleged, not proven</source>
        <translation>mutmaßlich, nicht bewiesen</translation>
    </message>
    <message>
        <source>almost %1</source>
        <translation>fast %1</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>amount not stated</source>
        <translation>Betrag nicht angegeben</translation>
    </message>
    <message>
        <source>an axis in bands of ten</source>
        <translation>eine Achse in Zehnerbändern</translation>
    </message>
    <message>
        <source>an axis in bands of time</source>
        <translation>eine Achse in Zeitbändern</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>Another figure for the same sum: “%1”</source>
        <translation>Eine andere Angabe derselben Summe: „%1“</translation>
    </message>
    <message>
        <source>Another report of the same, without a number</source>
        <translation>Ein weiterer Bericht darüber, ohne Zahl</translation>
    </message>
    <message>
        <source>another term is suspended as a whole: %1</source>
        <translation>eine weitere Strafe ist ganz zur Bewährung ausgesetzt: %1</translation>
    </message>
    <message>
        <source>appeal</source>
        <comment>kind of event</comment>
        <translation>Rechtsmittel</translation>
    </message>
    <message>
        <source>Area is to scale</source>
        <translation>Flächen maßstäblich</translation>
    </message>
    <message>
        <source>Area is to scale: %1; %2</source>
        <comment>what one square is; what a block of squares is</comment>
        <translation>Flächen maßstäblich: %1; %2</translation>
    </message>
    <message>
        <source>Area is to scale: 1 cm² = %1</source>
        <translation>Flächen maßstäblich: 1 cm² = %1</translation>
    </message>
    <message>
        <source>areas are read as smaller than they are; see the printed ratio</source>
        <translation>Flächen werden kleiner geschätzt, als sie sind; siehe das gedruckte Verhältnis</translation>
    </message>
    <message>
        <source>areas are read as smaller than they are; see the printed values</source>
        <translation>Flächen werden kleiner geschätzt, als sie sind; siehe die gedruckten Werte</translation>
    </message>
    <message>
        <source>arithmetic at the baseline’s rate (%1), not law</source>
        <translation>rein rechnerisch zum Satz des Bezugsfalls (%1), keine Rechtsaussage</translation>
    </message>
    <message>
        <source>arithmetic, not law</source>
        <translation>rein rechnerisch, keine Rechtsaussage</translation>
    </message>
    <message>
        <source>arrest</source>
        <comment>kind of event</comment>
        <translation>Festnahme</translation>
    </message>
    <message>
        <source>As found: “%1”</source>
        <translation>Wie gefunden: „%1“</translation>
    </message>
    <message>
        <source>Read with what its column says: %1</source>
        <translation>Mit dem gelesen, was die Spalte sagt: %1</translation>
    </message>
    <message>
        <source>Read with a decimal comma: %1</source>
        <translation>Mit Dezimalkomma gelesen: %1</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Nach Angabe der Quellen</translation>
    </message>
    <message>
        <source>as the whole view</source>
        <translation>wie die ganze Ansicht</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>At the rate of %1</source>
        <comment>a case</comment>
        <translation>Zum Satz von %1</translation>
    </message>
    <message>
        <source>At the same rate</source>
        <translation>Zum gleichen Satz</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <comment>a year</comment>
        <translation>Herbst %1</translation>
    </message>
    <message>
        <source>Bands of ten</source>
        <translation>Zehnerbänder</translation>
    </message>
    <message>
        <source>Bands of ten: mantissa and exponent on one axis</source>
        <translation>Zehnerbänder: Mantisse und Exponent auf einer Achse</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Bars of money are to scale by their height.</source>
        <translation>Geldbalken sind in der Höhe maßstäblich.</translation>
    </message>
    <message>
        <source>Bars to scale</source>
        <translation>Maßstäbliche Balken</translation>
    </message>
    <message>
        <source>Bars to scale, back to back</source>
        <translation>Maßstäbliche Balken, Rücken an Rücken</translation>
    </message>
    <message>
        <source>Bars to scale, back to back: %1.</source>
        <comment>two measures</comment>
        <translation>Maßstäbliche Balken, Rücken an Rücken: %1.</translation>
    </message>
    <message>
        <source>Bars to scale, one a stage</source>
        <translation>Maßstäbliche Balken, einer je Stufe</translation>
    </message>
    <message>
        <source>Bars to scale, two a case</source>
        <translation>Maßstäbliche Balken, zwei je Fall</translation>
    </message>
    <message>
        <source>Bars to scale, two a case.</source>
        <translation>Maßstäbliche Balken, zwei je Fall.</translation>
    </message>
    <message>
        <source>Bars: length is the value</source>
        <translation>Balken: Die Länge ist der Wert</translation>
    </message>
    <message>
        <source>baseline’s rate: %1</source>
        <translation>Satz des Bezugsfalls: %1</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>Grundlage nicht angegeben</translation>
    </message>
    <message>
        <source>basis of the penalty</source>
        <comment>what cases are grouped by</comment>
        <translation>Grundlage der Sanktion</translation>
    </message>
    <message>
        <source>basis with the largest total, last stages</source>
        <translation>Grundlage mit der größten Summe, letzte Stufen</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>Grundlage: %1</translation>
    </message>
    <message>
        <source>behind the day to which the sources go: expected, not reported</source>
        <translation>nach dem Tag, bis zu dem die Quellen reichen: erwartet, nicht berichtet</translation>
    </message>
    <message>
        <source>best values only; %1</source>
        <translation>nur Bestwerte; %1</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Blasen</translation>
    </message>
    <message>
        <source>Bubbles to scale</source>
        <translation>Maßstäbliche Blasen</translation>
    </message>
    <message>
        <source>Bubbles: area is the value</source>
        <translation>Blasen: Die Fläche ist der Wert</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>the head of a column</comment>
        <translation>Fall</translation>
    </message>
    <message>
        <source>case ended, defendant died</source>
        <translation>Verfahren beendet, beschuldigte Person verstorben</translation>
    </message>
    <message>
        <source>cases cannot be grouped by &quot;%1&quot;; use a text column of your own, or one of %2</source>
        <translation>nach „%1“ lassen sich Fälle nicht gruppieren; eine eigene Textspalte nehmen oder eine von %2</translation>
    </message>
    <message>
        <source>CD-ROMs</source>
        <translation>CD-ROMs</translation>
    </message>
    <message>
        <source>changed in %1 (%2)</source>
        <comment>so many readings</comment>
        <translation>verändert in %1 (%2)</translation>
    </message>
    <message>
        <source>changed in none</source>
        <translation>in keiner verändert</translation>
    </message>
    <message>
        <source>charge</source>
        <comment>kind of event</comment>
        <translation>Anklage</translation>
    </message>
    <message>
        <source>civil</source>
        <translation>Zivilverfahren</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status of a case</comment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>community service</source>
        <translation>gemeinnützige Arbeit</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>company</source>
        <comment>kind of an actor</comment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>converted first, then inflated</source>
        <translation>erst umgerechnet, dann preisbereinigt</translation>
    </message>
    <message>
        <source>converted to %1 at the average rate of each decision’s year, not adjusted for inflation</source>
        <translation>umgerechnet in %1 zum Durchschnittskurs des Jahres jeder Entscheidung, nicht inflationsbereinigt</translation>
    </message>
    <message>
        <source>convicted</source>
        <translation>verurteilt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>copier</source>
        <translation>kopierend</translation>
    </message>
    <message>
        <source>copier</source>
        <comment>a person in a role</comment>
        <translation>kopierende Person</translation>
    </message>
    <message>
        <source>copier unknown</source>
        <translation>kopierende Person unbekannt</translation>
    </message>
    <message>
        <source>copies of Alice in Wonderland as plain text</source>
        <translation>Exemplare von Alice im Wunderland als reiner Text</translation>
    </message>
    <message>
        <source>copies of The Pile training text</source>
        <translation>Kopien des Trainingstexts The Pile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>gezählt: %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Gezählt: %1</translation>
    </message>
    <message>
        <source>Counted: %1 (%2)</source>
        <comment>a penalty (parties)</comment>
        <translation>Gezählt: %1 (%2)</translation>
    </message>
    <message>
        <source>country</source>
        <comment>what cases are grouped by</comment>
        <translation>Land</translation>
    </message>
    <message>
        <source>criminal</source>
        <translation>Strafverfahren</translation>
    </message>
    <message>
        <source>damages</source>
        <translation>Schadensersatz</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <comment>a date</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>date of the act not verified</source>
        <translation>Datum der Handlung nicht überprüft</translation>
    </message>
    <message>
        <source>Day 0: %1</source>
        <comment>kind of event</comment>
        <translation>Tag 0: %1</translation>
    </message>
    <message>
        <source>dates such as %1 can mean %2 or %3; say whether the day or the month comes first</source>
        <translation>Daten wie %1 können %2 oder %3 bedeuten; bitte angeben, ob der Tag oder der Monat zuerst steht</translation>
    </message>
    <message>
        <source>day of Amazon revenue (2024)</source>
        <translation>Tag Umsatz von Amazon (2024)</translation>
    </message>
    <message>
        <source>day on a 1 Gbit/s line</source>
        <translation>Tag an einer Leitung mit 1 Gbit/s</translation>
    </message>
    <message>
        <source>day on a 100 Mbit/s line</source>
        <translation>Tag an einer Leitung mit 100 Mbit/s</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days of Amazon revenue (2024)</source>
        <translation>Tage Umsatz von Amazon (2024)</translation>
    </message>
    <message>
        <source>days on a 1 Gbit/s line</source>
        <translation>Tage an einer Leitung mit 1 Gbit/s</translation>
    </message>
    <message>
        <source>days on a 100 Mbit/s line</source>
        <translation>Tage an einer Leitung mit 100 Mbit/s</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>Jahrzehnte</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>kind of event</comment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>died</source>
        <comment>kind of event</comment>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>different kind of works</source>
        <translation>andersartige Werke</translation>
    </message>
    <message>
        <source>discovery</source>
        <comment>kind of event</comment>
        <translation>Entdeckung</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>eingestellt oder abgewiesen</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Dots are placed, not sized; the length of the bars beside them is to scale</source>
        <translation>Punkte stehen an ihrem Ort und haben keine Größe; die Länge der Balken daneben ist maßstäblich</translation>
    </message>
    <message>
        <source>Dots on a logarithmic scale</source>
        <translation>Punkte auf einer logarithmischen Skala</translation>
    </message>
    <message>
        <source>Dots on an axis in bands of ten</source>
        <translation>Punkte auf einer Achse in Zehnerbändern</translation>
    </message>
    <message>
        <source>Dots: place on a logarithmic scale</source>
        <translation>Punkte: Ort auf einer logarithmischen Skala</translation>
    </message>
    <message>
        <source>Drawn to scale with ToScale</source>
        <translation>Maßstäblich gezeichnet mit ToScale</translation>
    </message>
    <message numerus="yes">
        <source>Drawn without a label, for want of room: %n event(s)</source>
        <translation>
            <numerusform>Aus Platzmangel ohne Beschriftung gezeichnet: %n Ereignis</numerusform>
            <numerusform>Aus Platzmangel ohne Beschriftung gezeichnet: %n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn without words, for want of room: %n bar(s)</source>
        <translation>
            <numerusform>Aus Platzmangel ohne Worte gezeichnet: %n Balken</numerusform>
            <numerusform>Aus Platzmangel ohne Worte gezeichnet: %n Balken</numerusform>
        </translation>
    </message>
    <message>
        <source>dual-layer Blu-ray disc</source>
        <translation>zweilagige Blu-ray-Disc</translation>
    </message>
    <message>
        <source>dual-layer Blu-ray discs</source>
        <translation>zweilagige Blu-ray-Discs</translation>
    </message>
    <message>
        <source>dual-layer DVD</source>
        <translation>zweilagige DVD</translation>
    </message>
    <message>
        <source>dual-layer DVDs</source>
        <translation>zweilagige DVDs</translation>
    </message>
    <message>
        <source>DVD</source>
        <translation>DVD</translation>
    </message>
    <message>
        <source>DVDs</source>
        <translation>DVDs</translation>
    </message>
    <message>
        <source>e-book of the Wolf Hall trilogy</source>
        <translation>E-Book der Wolf-Hall-Trilogie</translation>
    </message>
    <message>
        <source>e-books of the Wolf Hall trilogy</source>
        <translation>E-Books der Wolf-Hall-Trilogie</translation>
    </message>
    <message>
        <source>each band is for values 10, 12 or 30 times those of the one before; inside a band the axis is linear; it has no zero</source>
        <translation>jedes Band ist für das 10-, 12- oder 30-Fache der Werte des vorigen; in einem Band ist die Achse linear; sie hat keine Null</translation>
    </message>
    <message>
        <source>each band is for values ten times those of the one before; inside a band the axis is linear; it has no zero</source>
        <translation>jedes Band ist für das Zehnfache der Werte des vorigen; in einem Band ist die Achse linear; sie hat keine Null</translation>
    </message>
    <message>
        <source>Each case is a bar whose length is its value; all start at zero.</source>
        <translation>Jeder Fall ist ein Balken, dessen Länge sein Wert ist; alle beginnen bei null.</translation>
    </message>
    <message>
        <source>Each case is a circle whose area is its value.</source>
        <translation>Jeder Fall ist ein Kreis, dessen Fläche sein Wert ist.</translation>
    </message>
    <message>
        <source>Each case is a dot on a logarithmic scale, and beside it a bar on a linear one, from zero.</source>
        <translation>Jeder Fall ist ein Punkt auf einer logarithmischen Skala und daneben ein Balken auf einer linearen, ab null.</translation>
    </message>
    <message>
        <source>Each case is a dot on an axis of equally wide bands, each for values ten times those of the one before and linear inside, and beside it a bar on a linear scale, from zero.</source>
        <translation>Jeder Fall ist ein Punkt auf einer Achse aus gleich breiten Bändern, jedes für das Zehnfache der Werte des vorigen und in sich linear, und daneben ein Balken auf einer linearen Skala, ab null.</translation>
    </message>
    <message>
        <source>Each case is a length on one long line, from its beginning; the line is folded into rows, or scrolled.</source>
        <translation>Jeder Fall ist eine Länge auf einer langen Linie, von deren Anfang an; die Linie ist in Zeilen gefaltet oder wird gescrollt.</translation>
    </message>
    <message>
        <source>Each case is a point on two logarithmic scales; along a dashed line the rate is the same.</source>
        <translation>Jeder Fall ist ein Punkt auf zwei logarithmischen Skalen; entlang einer gestrichelten Linie ist der Satz gleich.</translation>
    </message>
    <message>
        <source>Each case is a point: to the right what was taken, upwards what followed. Cases that lack one of the two stand on a rail of their own.</source>
        <translation>Jeder Fall ist ein Punkt: nach rechts, was genommen wurde, nach oben, was folgte. Fälle, denen eines von beiden fehlt, stehen auf einer eigenen Schiene.</translation>
    </message>
    <message>
        <source>Each case is a row with its events by date; terms of prison and sums of money stand along it to scale. Terms that were possible or asked for are lengths and have no date.</source>
        <translation>Jeder Fall ist eine Zeile mit seinen Ereignissen nach Datum; Freiheitsstrafen und Geldbeträge stehen maßstäblich daran. Strafen, die möglich waren oder gefordert wurden, sind Längen und haben kein Datum.</translation>
    </message>
    <message>
        <source>Each case is a row, each measure a column with a scale of its own, from zero.</source>
        <translation>Jeder Fall ist eine Zeile, jede Messgröße eine Spalte mit eigenem Maßstab, ab null.</translation>
    </message>
    <message>
        <source>Each case is a row: what was, beside what the rate of the baseline would give.</source>
        <translation>Jeder Fall ist eine Zeile: was war, und daneben, was der Satz des Bezugsfalls ergäbe.</translation>
    </message>
    <message>
        <source>Each case is a row; each side has a scale of its own, from zero.</source>
        <translation>Jeder Fall ist eine Zeile; jede Seite hat einen eigenen Maßstab, ab null.</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all share their lower right corner.</source>
        <translation>Jeder Fall ist ein Quadrat, dessen Fläche sein Wert ist; alle teilen ihre untere rechte Ecke.</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all stand on one line.</source>
        <translation>Jeder Fall ist ein Quadrat, dessen Fläche sein Wert ist; alle stehen auf einer Linie.</translation>
    </message>
    <message>
        <source>Each case is a tile whose area is its value; together they fill the figure.</source>
        <translation>Jeder Fall ist eine Kachel, deren Fläche sein Wert ist; zusammen füllen sie die Darstellung.</translation>
    </message>
    <message>
        <source>Each case is so many equal squares, in tens and hundreds; the last one may be a part.</source>
        <translation>Jeder Fall besteht aus so vielen gleichen Quadraten, in Zehnern und Hundertern; das letzte kann ein Teilstück sein.</translation>
    </message>
    <message>
        <source>Each measure has a scale of its own, from zero: lengths compare within a measure only.</source>
        <translation>Jede Messgröße hat einen eigenen Maßstab, ab null: Längen sind nur innerhalb einer Messgröße vergleichbar.</translation>
    </message>
    <message>
        <source>Each stage is a bar whose length is its value; money and prison time have scales of their own, from zero.</source>
        <translation>Jede Stufe ist ein Balken, dessen Länge ihr Wert ist; Geld und Haftdauer haben eigene Maßstäbe, ab null.</translation>
    </message>
    <message>
        <source>Earlier stage, not added: %1</source>
        <translation>Frühere Stufe, nicht addiert: %1</translation>
    </message>
    <message>
        <source>English Wikipedia (text, compressed)</source>
        <translation>englische Wikipedia (Text, komprimiert)</translation>
    </message>
    <message>
        <source>enwik9 test file</source>
        <translation>Testdatei enwik9</translation>
    </message>
    <message>
        <source>enwik9 test files</source>
        <translation>Testdateien enwik9</translation>
    </message>
    <message>
        <source>Exchange rate: 1 %1 = %4 %2, average of %3</source>
        <translation>Wechselkurs: 1 %1 = %4 %2, Durchschnitt %3</translation>
    </message>
    <message>
        <source>each for all of it</source>
        <translation>jeder für das Ganze</translation>
    </message>
    <message>
        <source>English Wikipedias (text, compressed)</source>
        <translation>englische Wikipedias (Text, komprimiert)</translation>
    </message>
    <message>
        <source>Every thing in the tables is more than a hundred times as large, or may not be used here.</source>
        <translation>Jedes Ding der Tabellen ist mehr als hundertmal so groß oder darf hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>figure disputed</source>
        <translation>Angabe umstritten</translation>
    </message>
    <message>
        <source>figure inferred</source>
        <translation>Angabe erschlossen</translation>
    </message>
    <message>
        <source>Figure shown, chosen in place of the primary one: %1</source>
        <translation>Gezeigte Angabe, statt der Hauptangabe gewählt: %1</translation>
    </message>
    <message>
        <source>Figure shown, the only one of the case: %1</source>
        <translation>Gezeigte Angabe, die einzige des Falls: %1</translation>
    </message>
    <message>
        <source>Figure shown, the primary one of the case: %1</source>
        <translation>Gezeigte Angabe, die Hauptangabe des Falls: %1</translation>
    </message>
    <message>
        <source>figure withdrawn</source>
        <translation>Angabe zurückgezogen</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>Geldsanktion</translation>
    </message>
    <message>
        <source>fines</source>
        <translation>Geldsanktionen</translation>
    </message>
    <message>
        <source>fines, damages and settlements</source>
        <translation>Geldsanktionen, Schadensersatz und Vergleiche</translation>
    </message>
    <message>
        <source>first black hole image (raw data)</source>
        <translation>erstes Bild eines Schwarzen Lochs (Rohdaten)</translation>
    </message>
    <message>
        <source>first black hole images (raw data)</source>
        <translation>erste Bilder eines Schwarzen Lochs (Rohdaten)</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>about 70 GB</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>for more than this act</source>
        <translation>für mehr als diese Handlung</translation>
    </message>
    <message>
        <source>for other conduct</source>
        <translation>für anderes Verhalten</translation>
    </message>
    <message>
        <source>forfeiture</source>
        <translation>Einziehung</translation>
    </message>
    <message>
        <source>forfeitures</source>
        <translation>Einziehungen</translation>
    </message>
    <message>
        <source>forum not stated</source>
        <translation>Verfahrensart nicht angegeben</translation>
    </message>
    <message>
        <source>found by a court</source>
        <translation>gerichtlich festgestellt</translation>
    </message>
    <message>
        <source>found by a regulator</source>
        <translation>behördlich festgestellt</translation>
    </message>
    <message>
        <source>four-minute MP3 song</source>
        <translation>MP3-Lied von vier Minuten</translation>
    </message>
    <message>
        <source>four-minute MP3 songs</source>
        <translation>MP3-Lieder von vier Minuten</translation>
    </message>
    <message>
        <source>From what was possible or asked for to what was in force; stages are never added.</source>
        <translation>Von dem, was möglich war oder gefordert wurde, bis zu dem, was wirksam war; Stufen werden nie addiert.</translation>
    </message>
    <message>
        <source>half of one %1</source>
        <comment>a thing</comment>
        <translation>die Hälfte von einem: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Height of a bar of money: 1 cm = %1.</source>
        <comment>an amount</comment>
        <translation>Höhe eines Geldbalkens: 1 cm = %1.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vorgehalten</translation>
    </message>
    <message>
        <source>held lawful</source>
        <translation>für rechtmäßig erklärt</translation>
    </message>
    <message>
        <source>held liable</source>
        <translation>haftbar befunden</translation>
    </message>
    <message>
        <source>holder of data</source>
        <translation>datenhaltend</translation>
    </message>
    <message>
        <source>holder of the data</source>
        <comment>a person in a role</comment>
        <translation>datenhaltende Person</translation>
    </message>
    <message>
        <source>Honest ink: every size is that of its value (lie factor %1).</source>
        <comment>a number</comment>
        <translation>Ehrliche Tinte: Jede Größe entspricht ihrem Wert (Lügenfaktor %1).</translation>
    </message>
    <message>
        <source>Honest ink: not to scale. Every export says so in the picture.</source>
        <translation>Ehrliche Tinte: nicht maßstäblich. Jeder Export sagt es im Bild.</translation>
    </message>
    <message>
        <source>Honest ink: values stand at their places on the scale; no size stands for a value.</source>
        <translation>Ehrliche Tinte: Werte stehen an ihren Stellen auf der Skala; keine Größe steht für einen Wert.</translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>gehostet</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hour at the US federal minimum wage</source>
        <translation>Stunde zum US-Bundesmindestlohn</translation>
    </message>
    <message>
        <source>hour of 4K streaming</source>
        <translation>Stunde Streaming in 4K</translation>
    </message>
    <message>
        <source>hour of Facebook revenue (2012)</source>
        <translation>Stunde Umsatz von Facebook (2012)</translation>
    </message>
    <message>
        <source>hour of HD streaming</source>
        <translation>Stunde Streaming in HD</translation>
    </message>
    <message>
        <source>hour of Meta profit (2024)</source>
        <translation>Stunde Gewinn von Meta (2024)</translation>
    </message>
    <message>
        <source>hour of Meta revenue (2024)</source>
        <translation>Stunde Umsatz von Meta (2024)</translation>
    </message>
    <message>
        <source>hour of standard-definition streaming</source>
        <translation>Stunde Streaming in Standardauflösung</translation>
    </message>
    <message>
        <source>hour on a 1 Gbit/s line</source>
        <translation>Stunde an einer Leitung mit 1 Gbit/s</translation>
    </message>
    <message>
        <source>hour on a 56 kbit/s modem</source>
        <translation>Stunde an einem Modem mit 56 kbit/s</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>hours at the US federal minimum wage</source>
        <translation>Stunden zum US-Bundesmindestlohn</translation>
    </message>
    <message>
        <source>hours of 4K streaming</source>
        <translation>Stunden Streaming in 4K</translation>
    </message>
    <message>
        <source>hours of Facebook revenue (2012)</source>
        <translation>Stunden Umsatz von Facebook (2012)</translation>
    </message>
    <message>
        <source>hours of HD streaming</source>
        <translation>Stunden Streaming in HD</translation>
    </message>
    <message>
        <source>hours of Meta profit (2024)</source>
        <translation>Stunden Gewinn von Meta (2024)</translation>
    </message>
    <message>
        <source>hours of Meta revenue (2024)</source>
        <translation>Stunden Umsatz von Meta (2024)</translation>
    </message>
    <message>
        <source>hours of standard-definition streaming</source>
        <translation>Stunden Streaming in Standardauflösung</translation>
    </message>
    <message>
        <source>hours on a 1 Gbit/s line</source>
        <translation>Stunden an einer Leitung mit 1 Gbit/s</translation>
    </message>
    <message>
        <source>hours on a 56 kbit/s modem</source>
        <translation>Stunden an einem Modem mit 56 kbit/s</translation>
    </message>
    <message>
        <source>how much is not stated</source>
        <translation>Höhe nicht angegeben</translation>
    </message>
    <message>
        <source>human genome</source>
        <translation>menschliches Genom</translation>
    </message>
    <message>
        <source>human genomes</source>
        <translation>menschliche Genome</translation>
    </message>
    <message>
        <source>If the prefix was meant the other way: %1 bytes</source>
        <translation>Wenn das Präfix anders gemeint war: %1 Byte</translation>
    </message>
    <message>
        <source>imposed</source>
        <translation>verhängt</translation>
    </message>
    <message>
        <source>in %1 of %2: first brought to the prices of %2 in its own currency, then converted at the average rate of %2</source>
        <translation>in %1 von %2: zuerst in der eigenen Währung auf die Preise von %2 gebracht, dann zum Durchschnittskurs von %2 umgerechnet</translation>
    </message>
    <message>
        <source>in %1 of %2: first converted at the average rate of each decision’s year, then brought to the prices of %2</source>
        <translation>in %1 von %2: zuerst zum Durchschnittskurs des Jahres jeder Entscheidung umgerechnet, dann auf die Preise von %2 gebracht</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>of a penalty</comment>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>In force together</source>
        <translation>Zusammen wirksam</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <comment>a sentence with a ratio</comment>
        <translation>Wirksam: %1</translation>
    </message>
    <message>
        <source>in part later overturned</source>
        <translation>Haftung zum Teil später verneint</translation>
    </message>
    <message>
        <source>in part later pardoned</source>
        <translation>zum Teil später durch Begnadigung erlassen</translation>
    </message>
    <message>
        <source>in part later vacated</source>
        <translation>zum Teil später aufgehoben</translation>
    </message>
    <message>
        <source>in part no longer in force</source>
        <translation>zum Teil nicht mehr wirksam</translation>
    </message>
    <message>
        <source>in suit</source>
        <translation>streitgegenständlich</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>inflated first, then converted</source>
        <translation>erst preisbereinigt, dann umgerechnet</translation>
    </message>
    <message>
        <source>injunction only</source>
        <translation>nur Unterlassungsverfügung</translation>
    </message>
    <message>
        <source>intermediary</source>
        <translation>vermittelnd</translation>
    </message>
    <message>
        <source>intermediary</source>
        <comment>a person in a role</comment>
        <translation>vermittelnde Person</translation>
    </message>
    <message>
        <source>Internet Archive of 1997</source>
        <translation>Internet Archive von 1997</translation>
    </message>
    <message>
        <source>Internet Archive of 2012</source>
        <translation>Internet Archive von 2012</translation>
    </message>
    <message>
        <source>Internet Archive of 2021</source>
        <translation>Internet Archive von 2021</translation>
    </message>
    <message>
        <source>Internet Archives of 1997</source>
        <translation>Internet Archives von 1997</translation>
    </message>
    <message>
        <source>Internet Archives of 2012</source>
        <translation>Internet Archives von 2012</translation>
    </message>
    <message>
        <source>Internet Archives of 2021</source>
        <translation>Internet Archives von 2021</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4-Adressen</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation>IPv6-Adressen</translation>
    </message>
    <message>
        <source>its date lies before the act</source>
        <translation>ihr Datum liegt vor der Handlung</translation>
    </message>
    <message>
        <source>jointly, once for all</source>
        <translation>gemeinsam, einmal für alle</translation>
    </message>
    <message>
        <source>judgment not known to be enforced</source>
        <translation>Vollstreckung des Urteils nicht bekannt</translation>
    </message>
    <message>
        <source>Known as of %1, more than %2 days ago: %3.</source>
        <translation>Bekannt mit Stand %1, vor mehr als %2 Tagen: %3.</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Ladder: stage by stage, to what was in force</source>
        <translation>Leiter: Stufe für Stufe bis zu dem, was wirksam war</translation>
    </message>
    <message>
        <source>kind of actor</source>
        <comment>what cases are grouped by</comment>
        <translation>Art der handelnden Partei</translation>
    </message>
    <message>
        <source>kinds: %1</source>
        <translation>Arten: %1</translation>
    </message>
    <message>
        <source>laptop with a 512 GB drive</source>
        <translation>Laptop mit 512-GB-Laufwerk</translation>
    </message>
    <message>
        <source>laptops with a 512 GB drive</source>
        <translation>Laptops mit 512-GB-Laufwerk</translation>
    </message>
    <message>
        <source>largest QR code</source>
        <translation>größter QR-Code</translation>
    </message>
    <message>
        <source>last decision in force</source>
        <translation>letzte wirksame Entscheidung</translation>
    </message>
    <message>
        <source>later overturned</source>
        <translation>Haftung später verneint</translation>
    </message>
    <message>
        <source>later pardoned</source>
        <translation>später durch Begnadigung erlassen</translation>
    </message>
    <message>
        <source>later vacated</source>
        <translation>später aufgehoben</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Ledger: each measure to its own scale</source>
        <translation>Bilanz: jede Messgröße in ihrem eigenen Maßstab</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>Length is to scale</source>
        <translation>Längen maßstäblich</translation>
    </message>
    <message>
        <source>Length is to scale: 1 cm = %1</source>
        <translation>Längen maßstäblich: 1 cm = %1</translation>
    </message>
    <message>
        <source>Length is to scale: 1 row = %1, 1 cm = %2</source>
        <translation>Längen maßstäblich: 1 Zeile = %1, 1 cm = %2</translation>
    </message>
    <message>
        <source>Length is to scale: 1 screen = %1; the whole way is %2 screens</source>
        <translation>Längen maßstäblich: 1 Bildschirm = %1; der ganze Weg sind %2 Bildschirme</translation>
    </message>
    <message>
        <source>length of term not stated</source>
        <translation>Dauer der Strafe nicht angegeben</translation>
    </message>
    <message>
        <source>Lengths are to scale within a measure.</source>
        <translation>Längen sind innerhalb einer Messgröße maßstäblich.</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>LHC data archive of 2025</source>
        <translation>LHC-Datenarchiv von 2025</translation>
    </message>
    <message>
        <source>LHC data archives of 2025</source>
        <translation>LHC-Datenarchive von 2025</translation>
    </message>
    <message>
        <source>liability overturned</source>
        <translation>Haftung aufgehoben</translation>
    </message>
    <message>
        <source>Library Geneses</source>
        <translation>Library Geneses</translation>
    </message>
    <message>
        <source>Library Genesis</source>
        <translation>Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis comics collection</source>
        <translation>Comicsammlung der Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis comics collections</source>
        <translation>Comicsammlungen der Library Genesis</translation>
    </message>
    <message>
        <source>Library of Congress online collections of 2009</source>
        <translation>Online-Sammlungen der Library of Congress von 2009</translation>
    </message>
    <message>
        <source>Library of Congress print collection (10 TB folk estimate)</source>
        <translation>Druckbestand der Library of Congress (landläufige Schätzung: 10 TB)</translation>
    </message>
    <message>
        <source>Library of Congress print collections (10 TB folk estimate)</source>
        <translation>Druckbestände der Library of Congress (landläufige Schätzung: 10 TB)</translation>
    </message>
    <message>
        <source>Library of Congress web archive of 2010</source>
        <translation>Webarchiv der Library of Congress von 2010</translation>
    </message>
    <message>
        <source>Library of Congress web archives of 2010</source>
        <translation>Webarchive der Library of Congress von 2010</translation>
    </message>
    <message>
        <source>life</source>
        <translation>lebenslang</translation>
    </message>
    <message>
        <source>life is no number of years</source>
        <translation>lebenslang ist keine Anzahl von Jahren</translation>
    </message>
    <message>
        <source>life, %1</source>
        <comment>a prison term, its basis</comment>
        <translation>lebenslang, %1</translation>
    </message>
    <message>
        <source>lines before the names of the columns, which are left out: %1</source>
        <translation>Zeilen vor den Spaltennamen, die ausgelassen werden: %1</translation>
    </message>
    <message>
        <source>listed behind what came later</source>
        <translation>nach Späterem aufgeführt</translation>
    </message>
    <message>
        <source>Llama 3 training text</source>
        <translation>Trainingstext von Llama 3</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>logarithmische Skala</translation>
    </message>
    <message>
        <source>logarithmic scale: each step is ten times the one before; it has no zero</source>
        <translation>logarithmische Skala: Jeder Schritt ist das Zehnfache des vorigen; sie hat keine Null</translation>
    </message>
    <message>
        <source>logarithmic scale: from 1 to 10 years is as far as from 10 to 100; it has no zero</source>
        <translation>logarithmische Skala: Von 1 bis 10 Jahre ist es so weit wie von 10 bis 100; sie hat keine Null</translation>
    </message>
    <message>
        <source>Longest of several persons’ terms; they reach from %1 to %2</source>
        <translation>Längste der Strafen mehrerer Personen; Spanne: %1 bis %2</translation>
    </message>
    <message>
        <source>longest of several terms: %1</source>
        <translation>längste von mehreren Strafen: %1</translation>
    </message>
    <message>
        <source>Longest term of one person at each stage</source>
        <translation>Längste Freiheitsstrafe einer Person je Stufe</translation>
    </message>
    <message>
        <source>Longest term of one person, %1</source>
        <translation>Längste Freiheitsstrafe einer Person, %1</translation>
    </message>
    <message>
        <source>Longest term: %1’s; terms reach from %2 to %3</source>
        <translation>Längste Strafe: %1; Spanne der Strafen: %2 bis %3</translation>
    </message>
    <message>
        <source>LTO-9 tape</source>
        <translation>LTO-9-Band</translation>
    </message>
    <message>
        <source>LTO-9 tapes</source>
        <translation>LTO-9-Bänder</translation>
    </message>
    <message>
        <source>made by a newer ToScale (version %1; this one reads up to %2)</source>
        <translation>von einem neueren ToScale erstellt (Version %1; dieses liest bis %2)</translation>
    </message>
    <message>
        <source>Many events: a thin line is one of them.</source>
        <translation>Viele Ereignisse: Ein dünner Strich ist eines davon.</translation>
    </message>
    <message numerus="yes">
        <source>Many events: a thin line is one of them; a column counts those of %1, the highest %n.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>Viele Ereignisse: Ein dünner Strich ist eines davon; eine Säule zählt die aus %1, die höchste %n.</numerusform>
            <numerusform>Viele Ereignisse: Ein dünner Strich ist eines davon; eine Säule zählt die aus %1, die höchste %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minute of CD-quality sound</source>
        <translation>Minute Ton in CD-Qualität</translation>
    </message>
    <message>
        <source>minute of Meta revenue (2024)</source>
        <translation>Minute Umsatz von Meta (2024)</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>minutes of CD-quality sound</source>
        <translation>Minuten Ton in CD-Qualität</translation>
    </message>
    <message>
        <source>minutes of Meta revenue (2024)</source>
        <translation>Minuten Umsatz von Meta (2024)</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Mirror: what was taken, and what followed</source>
        <translation>Spiegel: was genommen wurde und was folgte</translation>
    </message>
    <message>
        <source>money at the same rate</source>
        <translation>Geld zum gleichen Satz</translation>
    </message>
    <message>
        <source>money per gigabyte</source>
        <translation>Geld je Gigabyte</translation>
    </message>
    <message>
        <source>money per work</source>
        <translation>Geld je Werk</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>month of a full Snowmobile truck</source>
        <translation>Monat eines vollen Snowmobile-Lastwagens</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>months of a full Snowmobile truck</source>
        <translation>Monate eines vollen Snowmobile-Lastwagens</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>more than this act</source>
        <translation>mehr als diese Tat</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>Nested squares</source>
        <translation>Verschachtelte Quadrate</translation>
    </message>
    <message>
        <source>Nested squares to scale</source>
        <translation>Maßstäbliche verschachtelte Quadrate</translation>
    </message>
    <message>
        <source>Nested squares: area is the value</source>
        <translation>Verschachtelte Quadrate: Die Fläche ist der Wert</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>no fine</comment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>no %1 %2 on record</source>
        <comment>no criminal fine on record</comment>
        <translation>nicht verzeichnet: %2 (%1)</translation>
    </message>
    <message>
        <source>no %1 on record</source>
        <comment>no fine on record</comment>
        <translation>nicht verzeichnet: %1</translation>
    </message>
    <message>
        <source>no baseline chosen</source>
        <translation>kein Bezugsfall gewählt</translation>
    </message>
    <message>
        <source>no bound, a value behind it has none</source>
        <translation>keine Grenze, ein zugrunde liegender Wert hat keine</translation>
    </message>
    <message>
        <source>no bound, both are lower bounds</source>
        <translation>keine Grenze, beide sind Untergrenzen</translation>
    </message>
    <message>
        <source>no bound, both are upper bounds</source>
        <translation>keine Grenze, beide sind Obergrenzen</translation>
    </message>
    <message>
        <source>no bound, one is a lower and one an upper bound</source>
        <translation>keine Grenze, eines ist eine Unter-, eines eine Obergrenze</translation>
    </message>
    <message>
        <source>no bound, one part is an upper bound and another is not stated</source>
        <translation>keine Grenze, ein Teil ist eine Obergrenze und ein anderer ist nicht angegeben</translation>
    </message>
    <message>
        <source>No case has both, so none is a point: each stands at the value that it has.</source>
        <translation>Kein Fall hat beides, daher ist keiner ein Punkt: Jeder steht bei dem Wert, den er hat.</translation>
    </message>
    <message>
        <source>No case has a value of either.</source>
        <comment>of two measures</comment>
        <translation>Kein Fall hat einen der beiden Werte.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>why a case has no place</comment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no date, so no rate</source>
        <translation>kein Datum, daher kein Wechselkurs</translation>
    </message>
    <message>
        <source>no dated %1</source>
        <comment>kind of event</comment>
        <translation>%1 nicht datiert</translation>
    </message>
    <message>
        <source>no dated event to show</source>
        <translation>kein datiertes Ereignis zu zeigen</translation>
    </message>
    <message>
        <source>no decision in force</source>
        <translation>keine wirksame Entscheidung</translation>
    </message>
    <message>
        <source>no decision in force in the baseline case, so no rate from one</source>
        <translation>keine wirksame Entscheidung im Bezugsfall, daher kein Satz aus einer solchen</translation>
    </message>
    <message>
        <source>no declined offer on record</source>
        <translation>kein abgelehntes Angebot verzeichnet</translation>
    </message>
    <message>
        <source>no exchange rate for the year</source>
        <translation>kein Wechselkurs für das Jahr</translation>
    </message>
    <message>
        <source>no full year of revenue known</source>
        <translation>kein volles Geschäftsjahr mit bekanntem Umsatz</translation>
    </message>
    <message>
        <source>No full year of revenue known for “%1”</source>
        <translation>Kein volles Geschäftsjahr mit bekanntem Umsatz für „%1“</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>nicht mehr wirksam</translation>
    </message>
    <message numerus="yes">
        <source>No measure has comparable values for all %n case(s)</source>
        <translation>
            <numerusform>Keine Messgröße hat für den einen Fall (%n) vergleichbare Werte</numerusform>
            <numerusform>Keine Messgröße hat für alle %n Fälle vergleichbare Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure has comparable values for both cases</source>
        <translation>Keine Messgröße hat für beide Fälle vergleichbare Werte</translation>
    </message>
    <message>
        <source>no number of works stated</source>
        <translation>keine Zahl der Werke angegeben</translation>
    </message>
    <message numerus="yes">
        <source>no order before, one in %1 pair(s) now</source>
        <translation>
            <numerusform>vorher keine Reihenfolge, jetzt eine in %1 Paar</numerusform>
            <numerusform>vorher keine Reihenfolge, jetzt eine in %1 Paaren</numerusform>
        </translation>
    </message>
    <message>
        <source>no order to keep in %1</source>
        <comment>so many readings</comment>
        <translation>keine Reihenfolge zu bewahren in %1</translation>
    </message>
    <message>
        <source>no order to keep: values overlap</source>
        <translation>keine Reihenfolge zu bewahren: Werte überlappen</translation>
    </message>
    <message>
        <source>no payment on record</source>
        <translation>keine Zahlung verzeichnet</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>keine Sanktion</translation>
    </message>
    <message>
        <source>no price index for %1</source>
        <comment>a currency</comment>
        <translation>kein Preisindex für %1</translation>
    </message>
    <message>
        <source>no price index for %1</source>
        <comment>a year</comment>
        <translation>kein Preisindex für %1</translation>
    </message>
    <message>
        <source>no price index for the currency</source>
        <translation>kein Preisindex für die Währung</translation>
    </message>
    <message>
        <source>no price index for the year</source>
        <translation>kein Preisindex für das Jahr</translation>
    </message>
    <message>
        <source>no rate for %1 in %2</source>
        <translation>kein Wechselkurs für %1 im Jahr %2</translation>
    </message>
    <message>
        <source>no rate from the baseline</source>
        <translation>kein Satz aus dem Bezugsfall</translation>
    </message>
    <message>
        <source>no rate in the baseline case: %1</source>
        <translation>kein Satz im Bezugsfall: %1</translation>
    </message>
    <message>
        <source>no rate or index for the currency in its year</source>
        <translation>kein Kurs oder Index für die Währung in ihrem Jahr</translation>
    </message>
    <message>
        <source>no rate: it is not stated what the penalty was computed on</source>
        <translation>kein Satz: Die Bemessungsgrundlage der Sanktion ist nicht angegeben</translation>
    </message>
    <message>
        <source>no rate: nothing is in force in the baseline case</source>
        <translation>kein Satz: Im Bezugsfall ist nichts wirksam</translation>
    </message>
    <message>
        <source>no rate: nothing was imposed in the baseline case</source>
        <translation>kein Satz: Im Bezugsfall wurde nichts verhängt</translation>
    </message>
    <message>
        <source>no rate: the penalty is for more than this act</source>
        <translation>kein Satz: Die Sanktion betrifft mehr als diese Handlung</translation>
    </message>
    <message>
        <source>no rate: the penalty was computed on %1, not on this figure</source>
        <translation>kein Satz: Bemessungsgrundlage der Sanktion ist %1, nicht diese Angabe</translation>
    </message>
    <message>
        <source>no rate: the penalty was computed on something else than this figure</source>
        <translation>kein Satz: Die Sanktion wurde auf anderer Berechnungsgrundlage als dieser Angabe bemessen</translation>
    </message>
    <message>
        <source>No ratio between stages: what was possible, sought, offered and decided are not comparable.</source>
        <translation>Kein Verhältnis zwischen Stufen: Was möglich war, gefordert, angeboten und entschieden wurde, ist nicht vergleichbar.</translation>
    </message>
    <message>
        <source>No ratio: %1 of %2 cases have no value.</source>
        <translation>Kein Verhältnis: %1 von %2 Fällen haben keinen Wert.</translation>
    </message>
    <message>
        <source>No ratio: %1.</source>
        <comment>a gap</comment>
        <translation>Kein Verhältnis: %1.</translation>
    </message>
    <message>
        <source>No ratio: %1.</source>
        <comment>gap (case); gap (case)</comment>
        <translation>Kein Verhältnis: %1.</translation>
    </message>
    <message>
        <source>No ratio: life is no number of years: %1.</source>
        <translation>Kein Verhältnis: Lebenslang ist keine Anzahl von Jahren: %1.</translation>
    </message>
    <message>
        <source>No ratio: not comparable between forums (%1).</source>
        <translation>Kein Verhältnis: zwischen Verfahrensarten nicht vergleichbar (%1).</translation>
    </message>
    <message>
        <source>No ratio: not comparable on different bases (%1).</source>
        <translation>Kein Verhältnis: auf verschiedenen Grundlagen nicht vergleichbar (%1).</translation>
    </message>
    <message>
        <source>No ratio: the basis of a penalty is not stated (%1).</source>
        <translation>Kein Verhältnis: Die Grundlage einer Sanktion ist nicht angegeben (%1).</translation>
    </message>
    <message>
        <source>No ratio: the penalty of %1 is for more than this act.</source>
        <translation>Kein Verhältnis: Die Sanktion betrifft mehr als diese Handlung (%1).</translation>
    </message>
    <message>
        <source>No ratio: the scopes differ.</source>
        <translation>Kein Verhältnis: Umfang verschieden.</translation>
    </message>
    <message>
        <source>No ratio: fewer than two cases are counted (left out: %1).</source>
        <comment>names</comment>
        <translation>Kein Verhältnis: Es zählen weniger als zwei Fälle (ausgelassen: %1).</translation>
    </message>
    <message>
        <source>No ratio: the value of %1 is zero.</source>
        <translation>Kein Verhältnis: Der Wert ist null (%1).</translation>
    </message>
    <message>
        <source>No ratio: “%1” and “%2” are different kinds of works.</source>
        <translation>Kein Verhältnis: „%1“ und „%2“ sind verschiedenartige Werke.</translation>
    </message>
    <message>
        <source>no rates where scopes differ</source>
        <translation>keine Sätze bei ungleichem Umfang</translation>
    </message>
    <message>
        <source>no reduction on record</source>
        <translation>keine Herabsetzung verzeichnet</translation>
    </message>
    <message>
        <source>no settlement on record</source>
        <translation>kein Vergleich verzeichnet</translation>
    </message>
    <message>
        <source>no statutory maximum on record</source>
        <translation>keine gesetzliche Höchststrafe verzeichnet</translation>
    </message>
    <message>
        <source>no time served on record</source>
        <translation>keine verbüßte Zeit verzeichnet</translation>
    </message>
    <message>
        <source>no two cases comparable both ways</source>
        <translation>keine zwei Fälle auf beide Arten vergleichbar</translation>
    </message>
    <message>
        <source>no volume stated</source>
        <translation>keine Datenmenge angegeben</translation>
    </message>
    <message>
        <source>nominal %1</source>
        <comment>USD</comment>
        <translation>%1 nominal</translation>
    </message>
    <message>
        <source>nominal, not adjusted</source>
        <translation>nominal, nicht bereinigt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none imposed</source>
        <translation>nichts verhängt</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nichts verzeichnet</translation>
    </message>
    <message>
        <source>none recorded as imposed</source>
        <translation>keine Verhängung verzeichnet</translation>
    </message>
    <message>
        <source>none imposed: %1</source>
        <translation>nichts verhängt: %1</translation>
    </message>
    <message>
        <source>none in force</source>
        <translation>nichts wirksam</translation>
    </message>
    <message>
        <source>none in force: %1</source>
        <translation>nichts wirksam: %1</translation>
    </message>
    <message>
        <source>none so far, as of %1</source>
        <translation>bisher nichts, Stand %1</translation>
    </message>
    <message>
        <source>none so far, pending</source>
        <translation>bisher nichts, anhängig</translation>
    </message>
    <message>
        <source>none so far; proceedings pending as of %1</source>
        <translation>bisher nichts verhängt; Verfahren anhängig, Stand %1</translation>
    </message>
    <message>
        <source>none without a stated basis</source>
        <translation>nichts ohne angegebene Grundlage</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <translation>gemeinnützige Organisation</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <comment>kind of an actor</comment>
        <translation>gemeinnützige Organisation</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>not applicable: a company cannot be imprisoned</source>
        <translation>nicht anwendbar: Ein Unternehmen kann nicht inhaftiert werden</translation>
    </message>
    <message>
        <source>not applicable: a state cannot be imprisoned</source>
        <translation>nicht anwendbar: Ein Staat kann nicht inhaftiert werden</translation>
    </message>
    <message>
        <source>not applicable: an organisation cannot be imprisoned</source>
        <translation>nicht anwendbar: Eine Organisation kann nicht inhaftiert werden</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>nicht angeklagt</translation>
    </message>
    <message>
        <source>not comparable in %1</source>
        <comment>so many readings</comment>
        <translation>nicht vergleichbar in %1</translation>
    </message>
    <message>
        <source>not comparable with %1</source>
        <translation>nicht vergleichbar mit „%1“</translation>
    </message>
    <message>
        <source>Not counted, another party’s (%2): %1</source>
        <translation>Nicht gezählt, andere Partei (%2): %1</translation>
    </message>
    <message>
        <source>Not counted, for other conduct: %1</source>
        <translation>Nicht gezählt, für anderes Verhalten: %1</translation>
    </message>
    <message>
        <source>Not drawn, for want of a date: %1</source>
        <comment>events</comment>
        <translation>Mangels Datum nicht gezeichnet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, for want of a date: %n event(s)</source>
        <translation>
            <numerusform>Mangels Datum nicht gezeichnet: %n Ereignis</numerusform>
            <numerusform>Mangels Datum nicht gezeichnet: %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>not included: %1 (%2), no full year of revenue known for it</source>
        <comment>an amount (basis)</comment>
        <translation>nicht enthalten: %1 (%2), kein volles Geschäftsjahr mit bekanntem Umsatz dazu</translation>
    </message>
    <message>
        <source>not included: %1, for other conduct</source>
        <translation>nicht enthalten: %1, für anderes Verhalten</translation>
    </message>
    <message>
        <source>not included: %1, of another party (%2)</source>
        <translation>nicht enthalten: %1, einer anderen Partei (%2)</translation>
    </message>
    <message>
        <source>not included: %1, paid by another party (%2)</source>
        <translation>nicht enthalten: %1, von anderer Seite gezahlt (%2)</translation>
    </message>
    <message>
        <source>not included: a penalty for other conduct</source>
        <translation>nicht enthalten: eine Sanktion für anderes Verhalten</translation>
    </message>
    <message>
        <source>not included: a penalty of another party (%1)</source>
        <translation>nicht enthalten: eine Sanktion einer anderen Partei (%1)</translation>
    </message>
    <message>
        <source>not known to be paid</source>
        <translation>Zahlung nicht bekannt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Not to scale: a size in this picture is %1 times that of its value.</source>
        <comment>a number</comment>
        <translation>Nicht maßstäblich: Eine Größe in diesem Bild ist das %1-Fache ihres Wertes.</translation>
    </message>
    <message>
        <source>Not to scale: a size in this picture is not that of its value.</source>
        <translation>Nicht maßstäblich: Eine Größe in diesem Bild entspricht nicht ihrem Wert.</translation>
    </message>
    <message>
        <source>Not: other cases and views, speaker notes, private notes of cases</source>
        <translation>Nicht: andere Fälle und Ansichten, Sprechernotizen, private Notizen zu Fällen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>nothing conditional on record</source>
        <translation>nichts Bedingtes verzeichnet</translation>
    </message>
    <message>
        <source>nothing imposed on record</source>
        <translation>nichts Verhängtes verzeichnet</translation>
    </message>
    <message>
        <source>Nothing in force: %1</source>
        <translation>Nichts wirksam: %1</translation>
    </message>
    <message>
        <source>nothing is written here</source>
        <translation>hier steht nichts</translation>
    </message>
    <message>
        <source>Nothing limits this value, so it is no number of things.</source>
        <translation>Nichts begrenzt diesen Wert, also ist er keine Anzahl von Dingen.</translation>
    </message>
    <message>
        <source>nothing on record</source>
        <translation>nichts verzeichnet</translation>
    </message>
    <message>
        <source>nothing sought on record</source>
        <translation>keine Forderung verzeichnet</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>nichts, wodurch zu teilen wäre</translation>
    </message>
    <message>
        <source>nothing vacated on record</source>
        <translation>keine Aufhebung verzeichnet</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>number of works</source>
        <translation>Zahl der Werke</translation>
    </message>
    <message>
        <source>numbers such as %1 can mean %2 or %3; say what separates the decimals</source>
        <translation>Zahlen wie %1 können %2 oder %3 bedeuten; bitte angeben, was die Dezimalstellen trennt</translation>
    </message>
    <message>
        <source>%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3</source>
        <translation>%1 braucht ein Dezimalkomma, also werden die Zahlen dieser Spalte so gelesen: %2 ist %3</translation>
    </message>
    <message>
        <source>of another party only</source>
        <translation>nur einer anderen Partei</translation>
    </message>
    <message>
        <source>Of the events only these kinds are shown: %1.</source>
        <translation>Von den Ereignissen sind nur diese Arten gezeigt: %1.</translation>
    </message>
    <message>
        <source>of the largest QR codes</source>
        <translation>größte QR-Codes</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>offered, declined</source>
        <translation>angeboten, abgelehnt</translation>
    </message>
    <message>
        <source>On another basis, not counted: %1</source>
        <translation>Auf anderer Grundlage, nicht gezählt: %1</translation>
    </message>
    <message>
        <source>on the last decision in force: %1</source>
        <translation>nach der letzten wirksamen Entscheidung: %1</translation>
    </message>
    <message>
        <source>one of the people in the case died</source>
        <translation>eine der Personen in diesem Fall ist gestorben</translation>
    </message>
    <message>
        <source>one of them is zero</source>
        <translation>eines davon ist null</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>only fines</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>only %1 proceedings</source>
        <comment>only criminal proceedings</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>only of chosen parties</source>
        <translation>nur ausgewählte Parteien</translation>
    </message>
    <message>
        <source>Only volumes, money and prison time are told as familiar things.</source>
        <translation>Nur Datenmengen, Geld und Haftzeiten werden als vertraute Dinge gesagt.</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>betreibend</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>a person in a role</comment>
        <translation>betreibende Person</translation>
    </message>
    <message>
        <source>order changed: %1</source>
        <translation>Reihenfolge verändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>order undecided: values overlap in %1 pair(s)</source>
        <translation>
            <numerusform>Reihenfolge unentschieden: Werte überlappen in %1 Paar</numerusform>
            <numerusform>Reihenfolge unentschieden: Werte überlappen in %1 Paaren</numerusform>
        </translation>
    </message>
    <message>
        <source>origin of the figure not traced</source>
        <translation>Herkunft der Angabe nicht ermittelt</translation>
    </message>
    <message>
        <source>other conduct</source>
        <translation>anderes Verhalten</translation>
    </message>
    <message>
        <source>other conduct included</source>
        <translation>einschließlich anderen Verhaltens</translation>
    </message>
    <message>
        <source>other event</source>
        <comment>kind of event</comment>
        <translation>anderes Ereignis</translation>
    </message>
    <message>
        <source>other penalties</source>
        <translation>sonstige Sanktionen</translation>
    </message>
    <message>
        <source>other penalty</source>
        <translation>sonstige Sanktion</translation>
    </message>
    <message>
        <source>other reasons</source>
        <comment>why cases lack something</comment>
        <translation>andere Gründe</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <comment>groups, and how many</comment>
        <translation>weitere (%1)</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>what cases are grouped by</comment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>page of plain text</source>
        <translation>Seite reinen Textes</translation>
    </message>
    <message>
        <source>pages of plain text</source>
        <translation>Seiten reinen Textes</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>gezahlt</translation>
    </message>
    <message>
        <source>paid by another party</source>
        <translation>von anderer Seite gezahlt</translation>
    </message>
    <message>
        <source>Panama Papers leak</source>
        <translation>Leak der Panama Papers</translation>
    </message>
    <message>
        <source>Panama Papers leaks</source>
        <translation>Leaks der Panama Papers</translation>
    </message>
    <message>
        <source>Pandora Papers leak</source>
        <translation>Leak der Pandora Papers</translation>
    </message>
    <message>
        <source>Pandora Papers leaks</source>
        <translation>Leaks der Pandora Papers</translation>
    </message>
    <message>
        <source>pardoned</source>
        <translation>begnadigt</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>zahlend</translation>
    </message>
    <message>
        <source>payer</source>
        <comment>a person in a role</comment>
        <translation>zahlende Person</translation>
    </message>
    <message>
        <source>penalties for other conduct counted</source>
        <translation>Strafen für anderes Verhalten gezählt</translation>
    </message>
    <message>
        <source>penalties for other conduct not counted</source>
        <translation>Strafen für anderes Verhalten nicht gezählt</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Sanktion</translation>
    </message>
    <message>
        <source>penalty for the whole act, divided by “%1”</source>
        <translation>Sanktion für die ganze Handlung, geteilt durch „%1“</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>anhängig</translation>
    </message>
    <message>
        <source>pending, as of %1</source>
        <translation>anhängig, Stand %1</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of an actor</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>person</source>
        <comment>whose role is not known</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Plane: what was taken against what followed</source>
        <translation>Ebene: was genommen wurde gegen das, was folgte</translation>
    </message>
    <message>
        <source>Points on two logarithmic scales</source>
        <translation>Punkte auf zwei logarithmischen Skalen</translation>
    </message>
    <message>
        <source>Points on two logarithmic scales: %1.</source>
        <comment>two measures</comment>
        <translation>Punkte auf zwei logarithmischen Skalen: %1.</translation>
    </message>
    <message>
        <source>powers of 1,000</source>
        <translation>Potenzen von 1.000</translation>
    </message>
    <message>
        <source>powers of 1,000 or of 1,024, case by case</source>
        <translation>Potenzen von 1.000 oder von 1.024, je nach Fall</translation>
    </message>
    <message>
        <source>powers of 1,024</source>
        <translation>Potenzen von 1.024</translation>
    </message>
    <message>
        <source>prefixes read as %1; otherwise %2 to %3 times</source>
        <translation>Präfixe gelesen als %1; sonst %2- bis %3-mal</translation>
    </message>
    <message>
        <source>prefixes read as %1; the ratio would be %2 to %3 if either prefix was meant otherwise (prefix reading only, not the doubt about the source)</source>
        <translation>Präfixe gelesen als %1; das Verhältnis wäre %2 bis %3, wenn eines der Präfixe anders gemeint war (nur die Lesart der Präfixe, nicht der Zweifel an der Quelle)</translation>
    </message>
    <message>
        <source>prefixes read as powers of 1,000</source>
        <translation>Präfixe als Potenzen von 1.000 gelesen</translation>
    </message>
    <message>
        <source>prefixes read as powers of 1,024</source>
        <translation>Präfixe als Potenzen von 1.024 gelesen</translation>
    </message>
    <message>
        <source>prefixes: %1</source>
        <translation>Präfixe: %1</translation>
    </message>
    <message>
        <source>press report</source>
        <translation>Pressebericht</translation>
    </message>
    <message>
        <source>Prices (%1): %4 in %2, %5 in %3</source>
        <translation>Preise (%1): %4 im Jahr %2, %5 im Jahr %3</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation>Preise von %1</translation>
    </message>
    <message>
        <source>prices of %1, not adjusted</source>
        <translation>Preise von %1, nicht bereinigt</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>Primärquelle</translation>
    </message>
    <message>
        <source>Printed at its true size: %1.</source>
        <comment>1 cm² = 70 GB</comment>
        <translation>In wahrer Größe gedruckt: %1.</translation>
    </message>
    <message>
        <source>prison cannot apply to a company</source>
        <translation>Haft kommt bei einem Unternehmen nicht in Betracht</translation>
    </message>
    <message>
        <source>prison cannot apply to a state</source>
        <translation>Haft kommt bei einem Staat nicht in Betracht</translation>
    </message>
    <message>
        <source>prison cannot apply to an organisation</source>
        <translation>Haft kommt bei einer Organisation nicht in Betracht</translation>
    </message>
    <message>
        <source>prison term</source>
        <translation>Freiheitsstrafe</translation>
    </message>
    <message>
        <source>prison terms</source>
        <translation>Freiheitsstrafen</translation>
    </message>
    <message>
        <source>prison time</source>
        <translation>Haftdauer</translation>
    </message>
    <message>
        <source>prison time (%1)</source>
        <comment>a forum</comment>
        <translation>Haftdauer (%1)</translation>
    </message>
    <message>
        <source>prison time at the same rate</source>
        <translation>Haftdauer zum gleichen Satz</translation>
    </message>
    <message>
        <source>prison time per terabyte</source>
        <translation>Haftdauer je Terabyte</translation>
    </message>
    <message>
        <source>prison time per work</source>
        <translation>Haftdauer je Werk</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>Bewährungsauflage</translation>
    </message>
    <message>
        <source>proceedings pending as of %1</source>
        <translation>Verfahren anhängig, Stand %1</translation>
    </message>
    <message>
        <source>proceedings: %1</source>
        <translation>Verfahrensart: %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>veröffentlichend</translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>a person in a role</comment>
        <translation>veröffentlichende Person</translation>
    </message>
    <message>
        <source>range: from the low to the high end</source>
        <translation>Bereich: vom unteren bis zum oberen Ende</translation>
    </message>
    <message>
        <source>Rate of %1: %2</source>
        <comment>a case</comment>
        <translation>Satz von %1: %2</translation>
    </message>
    <message>
        <source>Read as %1 bytes (%2)</source>
        <translation>Gelesen als %1 Byte (%2)</translation>
    </message>
    <message>
        <source>Recorded part, not added: %1</source>
        <translation>Verzeichneter Teil, nicht addiert: %1</translation>
    </message>
    <message>
        <source>Recorded part, not added: %1 (%2)</source>
        <translation>Verzeichneter Teil, nicht addiert: %1 (%2)</translation>
    </message>
    <message>
        <source>ranges, drawn at their low end: %1</source>
        <translation>Spannen, an ihrem unteren Ende gezeichnet: %1</translation>
    </message>
    <message>
        <source>ranges, drawn at their low end: %1 (strokes)</source>
        <translation>Spannen, an ihrem unteren Ende gezeichnet: %1 (Striche)</translation>
    </message>
    <message>
        <source>rates although scopes differ</source>
        <translation>Sätze trotz ungleichem Umfang</translation>
    </message>
    <message>
        <source>rates per %1</source>
        <translation>Sätze je %1</translation>
    </message>
    <message>
        <source>record month of data at CERN</source>
        <translation>Rekordmonat an Daten des CERN</translation>
    </message>
    <message>
        <source>record months of data at CERN</source>
        <translation>Rekordmonate an Daten des CERN</translation>
    </message>
    <message>
        <source>recorded part: %1</source>
        <translation>verzeichneter Teil: %1</translation>
    </message>
    <message>
        <source>recorded part: %1 (%2)</source>
        <translation>verzeichneter Teil: %1 (%2)</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>herabgesetzt</translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation>Aufsichtsverfahren</translation>
    </message>
    <message>
        <source>release</source>
        <comment>kind of event</comment>
        <translation>Freilassung</translation>
    </message>
    <message>
        <source>reported estimate</source>
        <translation>berichtete Schätzung</translation>
    </message>
    <message>
        <source>reported figures reach from %1 to %2</source>
        <translation>Angaben der Quellen reichen von %1 bis %2</translation>
    </message>
    <message>
        <source>restitution</source>
        <translation>Wiedergutmachung</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Revenue of %1 in fiscal year %2: %3</source>
        <translation>Umsatz von %1 im Geschäftsjahr %2: %3</translation>
    </message>
    <message>
        <source>revenue of %1, not profit</source>
        <translation>Umsatz, nicht Gewinn: %1</translation>
    </message>
    <message>
        <source>Same rate</source>
        <translation>Gleicher Satz</translation>
    </message>
    <message>
        <source>Same rate: what was, and the arithmetic</source>
        <translation>Gleicher Satz: was war, und die Rechnung</translation>
    </message>
    <message>
        <source>Scale strip</source>
        <translation>Maßband</translation>
    </message>
    <message>
        <source>Scale strip: one long line</source>
        <translation>Maßband: eine lange Linie</translation>
    </message>
    <message>
        <source>same in %1</source>
        <comment>so many readings</comment>
        <translation>gleich in %1</translation>
    </message>
    <message>
        <source>same order</source>
        <translation>gleiche Reihenfolge</translation>
    </message>
    <message>
        <source>scholarly work</source>
        <translation>wissenschaftliche Arbeit</translation>
    </message>
    <message>
        <source>Sci-Hub</source>
        <translation>Sci-Hub</translation>
    </message>
    <message>
        <source>Sci-Hubs</source>
        <translation>Sci-Hubs</translation>
    </message>
    <message>
        <source>scope not stated</source>
        <translation>Umfang nicht angegeben</translation>
    </message>
    <message>
        <source>scopes differ</source>
        <translation>Umfang verschieden</translation>
    </message>
    <message>
        <source>scopes differ; drawn on request</source>
        <translation>Umfang verschieden; auf Wunsch gezeichnet</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>Sekundärquelle</translation>
    </message>
    <message>
        <source>served</source>
        <translation>verbüßt</translation>
    </message>
    <message>
        <source>served at the same time</source>
        <translation>gleichzeitig zu verbüßen</translation>
    </message>
    <message>
        <source>served in sequence</source>
        <translation>nacheinander zu verbüßen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>durch Vergleich beendet</translation>
    </message>
    <message>
        <source>settled, terms confidential</source>
        <translation>Vergleich, Bedingungen vertraulich</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>settlement</source>
        <comment>kind of event</comment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>several figures</source>
        <translation>mehrere Angaben</translation>
    </message>
    <message>
        <source>several figures, none of them the primary one</source>
        <translation>mehrere Angaben, keine davon die Hauptangabe</translation>
    </message>
    <message>
        <source>several parties: %1</source>
        <translation>mehrere Parteien: %1</translation>
    </message>
    <message>
        <source>Shaded where points are too many: the stronger the shade, the more cases (logarithmic).</source>
        <translation>Schattiert, wo es zu viele Punkte sind: je dunkler, desto mehr Fälle (logarithmisch).</translation>
    </message>
    <message>
        <source>Shakespeare play (As You Like It) as plain text</source>
        <translation>Stück von Shakespeare (Wie es euch gefällt) als reiner Text</translation>
    </message>
    <message>
        <source>Shakespeare plays (As You Like It) as plain text</source>
        <translation>Stücke von Shakespeare (Wie es euch gefällt) als reiner Text</translation>
    </message>
    <message>
        <source>share of a year’s revenue</source>
        <translation>Anteil an einem Jahresumsatz</translation>
    </message>
    <message>
        <source>Sheet %1 of %2: row %3, column %4</source>
        <comment>numbers</comment>
        <translation>Blatt %1 von %2: Reihe %3, Spalte %4</translation>
    </message>
    <message>
        <source>shown and stamped</source>
        <translation>gezeigt und gekennzeichnet</translation>
    </message>
    <message>
        <source>side enlarged %1 times</source>
        <translation>Seite %1-fach vergrößert</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Snowmobile truck</source>
        <translation>Snowmobile-Lastwagen</translation>
    </message>
    <message>
        <source>Snowmobile trucks</source>
        <translation>Snowmobile-Lastwagen</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>soziale Medien</translation>
    </message>
    <message>
        <source>sought</source>
        <translation>gefordert</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>the head of a column</comment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <comment>a year</comment>
        <translation>Frühjahr %1</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Quadrate</translation>
    </message>
    <message>
        <source>squares of 1 %1 would be too many to draw</source>
        <comment>a thing</comment>
        <translation>Quadrate von je 1 %1 wären zu viele zum Zeichnen</translation>
    </message>
    <message>
        <source>Squares to count</source>
        <translation>Quadrate zum Zählen</translation>
    </message>
    <message>
        <source>Squares to scale</source>
        <translation>Maßstäbliche Quadrate</translation>
    </message>
    <message>
        <source>Squares: area is the value</source>
        <translation>Quadrate: Die Fläche ist der Wert</translation>
    </message>
    <message>
        <source>Stage by stage: %1</source>
        <comment>cases</comment>
        <translation>Stufe für Stufe: %1</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>state</source>
        <comment>kind of an actor</comment>
        <translation>Staat</translation>
    </message>
    <message>
        <source>state of the proceedings</source>
        <comment>what cases are grouped by</comment>
        <translation>Stand des Verfahrens</translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation>Stand nicht angegeben</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>statutory maximum</source>
        <translation>gesetzliche Höchststrafe</translation>
    </message>
    <message>
        <source>sum of %1 counts</source>
        <translation>Summe aus %1 Anklagepunkten</translation>
    </message>
    <message>
        <source>sum of counts</source>
        <translation>Summe der Anklagepunkte</translation>
    </message>
    <message>
        <source>sum of the maxima of %1 counts; not a predicted sentence</source>
        <translation>Summe der Höchststrafen aus %1 Anklagepunkten; keine Strafprognose</translation>
    </message>
    <message>
        <source>sum of the maxima of several counts; not a predicted sentence</source>
        <translation>Summe der Höchststrafen mehrerer Anklagepunkte; keine Strafprognose</translation>
    </message>
    <message>
        <source>summer %1</source>
        <comment>a year</comment>
        <translation>Sommer %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>zur Bewährung ausgesetzt</translation>
    </message>
    <message>
        <source>Suspended as a whole: %1 (%2)</source>
        <translation>Ganz zur Bewährung ausgesetzt: %1 (%2)</translation>
    </message>
    <message>
        <source>suspended or left out</source>
        <translation>zur Bewährung ausgesetzt oder ausgelassen</translation>
    </message>
    <message>
        <source>Suspended, not included: %1</source>
        <translation>Zur Bewährung ausgesetzt, nicht enthalten: %1</translation>
    </message>
    <message>
        <source>Table with bars to scale</source>
        <translation>Tabelle mit maßstäblichen Balken</translation>
    </message>
    <message>
        <source>Table with bars to scale: %1.</source>
        <comment>measures</comment>
        <translation>Tabelle mit maßstäblichen Balken: %1.</translation>
    </message>
    <message>
        <source>term in the US House</source>
        <translation>Amtszeit im US-Repräsentantenhaus</translation>
    </message>
    <message>
        <source>Terms are lengths, not dates</source>
        <translation>Freiheitsstrafen sind Längen, keine Daten</translation>
    </message>
    <message>
        <source>Terms beside a lane are lengths, not dates.</source>
        <translation>Freiheitsstrafen neben einer Zeile sind Längen, keine Daten.</translation>
    </message>
    <message>
        <source>suspended parts counted</source>
        <translation>ausgesetzte Teile gezählt</translation>
    </message>
    <message>
        <source>suspended parts not counted</source>
        <translation>ausgesetzte Teile nicht gezählt</translation>
    </message>
    <message>
        <source>terms in the US House</source>
        <translation>Amtszeiten im US-Repräsentantenhaus</translation>
    </message>
    <message>
        <source>terms of several persons, from %1 to %2; the longest is shown</source>
        <translation>Strafen mehrerer Personen, Spanne: %1 bis %2; gezeigt ist die längste</translation>
    </message>
    <message>
        <source>text message (SMS)</source>
        <translation>Kurznachricht (SMS)</translation>
    </message>
    <message>
        <source>text messages (SMS)</source>
        <translation>Kurznachrichten (SMS)</translation>
    </message>
    <message>
        <source>the actors are of different kinds: %1</source>
        <translation>die Akteure sind verschiedener Art: %1</translation>
    </message>
    <message>
        <source>the actors had different roles: %1</source>
        <translation>die Akteure hatten verschiedene Rollen: %1</translation>
    </message>
    <message>
        <source>The arithmetic applies the rate of %1 (%2).</source>
        <translation>Die Rechnung wendet den Satz von %1 an (%2).</translation>
    </message>
    <message>
        <source>The arrow keys walk over the marks of the figure.</source>
        <translation>Die Pfeiltasten führen durch die Zeichen der Darstellung.</translation>
    </message>
    <message>
        <source>the basis of a penalty is not stated</source>
        <translation>die Grundlage einer Sanktion ist nicht angegeben</translation>
    </message>
    <message>
        <source>the case %1 has no figure &quot;%2&quot;</source>
        <translation>der Fall %1 hat keine Angabe „%2“</translation>
    </message>
    <message>
        <source>The cases drawn: %1</source>
        <comment>their names</comment>
        <translation>Die gezeichneten Fälle: %1</translation>
    </message>
    <message>
        <source>The case they are compared with: %1</source>
        <comment>its name</comment>
        <translation>Der Fall, mit dem sie verglichen werden: %1</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; appears twice</source>
        <translation>die Spalte „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>die Spalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Die Daten</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed. Free some space and save again</source>
        <translation>der Datenträger ist voll; nichts wurde geändert. Bitte Platz schaffen und erneut speichern</translation>
    </message>
    <message>
        <source>The document is too large to travel in the picture (over 4 MB packed): exported without it.</source>
        <translation>Das Dokument ist zu groß, um im Bild mitzureisen (gepackt über 4 MB): ohne Dokument exportiert.</translation>
    </message>
    <message>
        <source>Title or subtitle is too long for this picture: it ends in “…”.</source>
        <translation>Titel oder Untertitel ist zu lang für dieses Bild: er endet in „…“.</translation>
    </message>
    <message>
        <source>A table of more rows than a document holds does not travel in the picture.</source>
        <translation>Eine Tabelle mit mehr Zeilen, als ein Dokument fasst, reist nicht im Bild mit.</translation>
    </message>
    <message>
        <source>--by adds up volume and money; other measures are left out</source>
        <translation>--by summiert volume und money; andere Messgrößen entfallen</translation>
    </message>
    <message>
        <source>The figure in words</source>
        <translation>Die Darstellung in Worten</translation>
    </message>
    <message>
        <source>the figures count different things: %1</source>
        <translation>die Angaben zählen Verschiedenes: %1</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>die Datei kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1); nothing was changed</source>
        <translation>die Datei kann nicht geschrieben werden (%1); nichts wurde geändert</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>die Datei ist größer als %1 Byte</translation>
    </message>
    <message>
        <source>the file was changed while it was read; its end may be cut off. Read it again</source>
        <translation>die Datei wurde beim Lesen geändert; ihr Ende kann abgeschnitten sein. Bitte erneut lesen</translation>
    </message>
    <message>
        <source>the first line has no column names</source>
        <translation>die erste Zeile hat keine Spaltennamen</translation>
    </message>
    <message>
        <source>the first row holds values, no names of columns; the columns are numbered</source>
        <translation>die erste Zeile enthält Werte, keine Spaltennamen; die Spalten sind nummeriert</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>die Kennung „%1“ ist zweimal vergeben</translation>
    </message>
    <message>
        <source>the largest table is read; smaller ones beside it: %1</source>
        <translation>die größte Tabelle wird gelesen; kleinere daneben: %1</translation>
    </message>
    <message>
        <source>the length of another term is not stated</source>
        <translation>die Dauer einer weiteren Strafe ist nicht angegeben</translation>
    </message>
    <message>
        <source>the length of another term is not stated (%1)</source>
        <comment>names</comment>
        <translation>die Dauer einer weiteren Strafe ist nicht angegeben (%1)</translation>
    </message>
    <message>
        <source>the line is longer than %1 bytes</source>
        <translation>die Zeile ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>the cells of %1 were changed since they were written: they count, and what no cell holds (events, short names, how stages follow from each other) is left out</source>
        <translation>die Zellen von %1 wurden geändert, seit sie geschrieben wurden: Sie zählen, und was keine Zelle enthält (Ereignisse, Kurznamen, wie Stufen aufeinander folgen), entfällt</translation>
    </message>
    <message>
        <source>some numbers of this column need decimal commas, others points: %1 is read as %2 and can mean %3; import the table to choose</source>
        <translation>manche Zahlen dieser Spalte brauchen ein Dezimalkomma, andere einen Punkt: %1 wird als %2 gelesen und kann %3 bedeuten; beim Importieren der Tabelle lässt es sich wählen</translation>
    </message>
    <message>
        <source>%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3; import the table to choose</source>
        <translation>%1 braucht ein Dezimalkomma, also werden die Zahlen dieser Spalte so gelesen: %2 ist %3; beim Importieren der Tabelle lässt es sich wählen</translation>
    </message>
    <message>
        <source>The name of the file may name a person: %1</source>
        <comment>a path</comment>
        <translation>Der Dateiname nennt womöglich eine Person: %1</translation>
    </message>
    <message>
        <source>The order alone: distances mean nothing.</source>
        <translation>Nur die Reihenfolge: Abstände haben keine Bedeutung.</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>die Presse</translation>
    </message>
    <message>
        <source>the primary figure</source>
        <translation>die Hauptangabe</translation>
    </message>
    <message>
        <source>the range runs backwards, from %1 to %2</source>
        <translation>der Bereich läuft rückwärts, von %1 bis %2</translation>
    </message>
    <message>
        <source>the rate rests on “%1” (%2)</source>
        <translation>der Satz beruht auf „%1“ (%2)</translation>
    </message>
    <message>
        <source>cells in the row: %1, in the header: %2; the row is left out</source>
        <translation>Zellen in der Zeile: %1, in der Kopfzeile: %2; die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>The same on a linear scale</source>
        <comment>over bars beside dots on another scale</comment>
        <translation>Dasselbe auf einer linearen Skala</translation>
    </message>
    <message>
        <source>The same sum in another currency, not used: “%1”</source>
        <translation>Dieselbe Summe in anderer Währung, nicht verwendet: „%1“</translation>
    </message>
    <message>
        <source>The smallest is too short to see: it has a ring.</source>
        <translation>Das Kleinste ist zu kurz, um es zu sehen: Es hat einen Ring.</translation>
    </message>
    <message>
        <source>the sources go no further</source>
        <translation>weiter reichen die Quellen nicht</translation>
    </message>
    <message>
        <source>the suspended part, &quot;%1&quot;, is longer than the whole term, %2</source>
        <translation>der zur Bewährung ausgesetzte Teil, „%1“, ist länger als die gesamte Strafe, %2</translation>
    </message>
    <message>
        <source>the table has more than %1 cases; those from here on are left out (opened as a table whose columns have the names of the format it is read whole)</source>
        <translation>die Tabelle hat mehr als %1 Fälle; die Fälle ab hier werden ausgelassen (als Tabelle geöffnet, deren Spalten die Namen des Formats haben, wird sie ganz gelesen)</translation>
    </message>
    <message>
        <source>the text ends in the middle of a value; the file seems to be cut off</source>
        <translation>der Text endet mitten in einem Wert; die Datei scheint abgeschnitten zu sein</translation>
    </message>
    <message>
        <source>the text is not valid %1</source>
        <translation>der Text ist kein gültiges %1</translation>
    </message>
    <message>
        <source>The two overlap, so their order is undecided.</source>
        <translation>Die beiden überschneiden sich, ihre Reihenfolge ist also offen.</translation>
    </message>
    <message>
        <source>the value is a lower bound</source>
        <translation>der Wert ist eine Untergrenze</translation>
    </message>
    <message>
        <source>the value is a range</source>
        <translation>der Wert ist ein Bereich</translation>
    </message>
    <message>
        <source>the value is an upper bound</source>
        <translation>der Wert ist eine Obergrenze</translation>
    </message>
    <message>
        <source>the whole act</source>
        <translation>die ganze Tat</translation>
    </message>
    <message>
        <source>their ranks may be others</source>
        <translation>ihre Ränge können andere sein</translation>
    </message>
    <message>
        <source>there are %1 columns; those after the first %2 are left out</source>
        <translation>es sind %1 Spalten; die nach den ersten %2 werden ausgelassen</translation>
    </message>
    <message>
        <source>there are no words in &quot;%1&quot; yet; English is used</source>
        <translation>für „%1“ gibt es noch keine Wörter; verwendet wird Englisch</translation>
    </message>
    <message>
        <source>there are NUL bytes in it, so this is no text</source>
        <translation>sie enthält NUL-Bytes, ist also kein Text</translation>
    </message>
    <message>
        <source>There is no amount to tell as familiar things.</source>
        <translation>Es gibt keinen Betrag, der als vertraute Dinge zu sagen wäre.</translation>
    </message>
    <message>
        <source>there is no case &quot;%1&quot;</source>
        <translation>es gibt keinen Fall „%1“</translation>
    </message>
    <message>
        <source>there is no case to draw</source>
        <translation>es gibt keinen Fall zu zeichnen</translation>
    </message>
    <message>
        <source>there is no price index of %1; the tables reach from %2 to %3</source>
        <translation>für %1 gibt es keinen Preisindex; die Tabellen reichen von %2 bis %3</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no view %1</source>
        <translation>es gibt keine Ansicht %1</translation>
    </message>
    <message>
        <source>this %1 carries no document of ToScale</source>
        <translation>diese %1-Datei enthält kein ToScale-Dokument</translation>
    </message>
    <message>
        <source>this %1 is damaged: the document in it cannot be read</source>
        <translation>diese %1-Datei ist beschädigt: Das enthaltene Dokument kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>this byte is not valid %1; it is read as Windows-1252. Such bytes in all: %2</source>
        <translation>dieses Byte ist kein gültiges %1; es wird als Windows-1252 gelesen. Solche Bytes insgesamt: %2</translation>
    </message>
    <message>
        <source>this is %1 data, not a document or a table</source>
        <translation>dies sind %1-Daten, kein Dokument und keine Tabelle</translation>
    </message>
    <message>
        <source>this is %1, but %2 was expected</source>
        <translation>dies ist %1, erwartet wurde aber %2</translation>
    </message>
    <message>
        <source>this is a file of a spreadsheet program (%1); save it there as CSV, or copy its cells and paste them</source>
        <translation>dies ist eine Datei eines Tabellenprogramms (%1); dort als CSV speichern oder ihre Zellen kopieren und einfügen</translation>
    </message>
    <message>
        <source>this is no JSON; expected %1</source>
        <translation>dies ist kein JSON; erwartet wird %1</translation>
    </message>
    <message>
        <source>this is no ToScale document: &quot;format&quot; is not &quot;toscale&quot;</source>
        <translation>dies ist kein ToScale-Dokument: „format“ ist nicht „toscale“</translation>
    </message>
    <message>
        <source>This ruler is 10 cm long where the sheet was printed at 100 %.</source>
        <translation>Dieses Lineal ist 10 cm lang, wenn das Blatt mit 100 % gedruckt wurde.</translation>
    </message>
    <message>
        <source>This view with its texts</source>
        <translation>Diese Ansicht mit ihren Texten</translation>
    </message>
    <message>
        <source>Time is to scale</source>
        <translation>Zeit maßstäblich</translation>
    </message>
    <message>
        <source>Time is to scale and counted from day 0, the first %1 of each case</source>
        <comment>kind of event</comment>
        <translation>Zeit maßstäblich und ab Tag 0 gezählt, in jedem Fall dem ersten Ereignis der Art „%1“</translation>
    </message>
    <message>
        <source>time served is of unknown length</source>
        <translation>die Dauer der verbüßten Zeit ist unbekannt</translation>
    </message>
    <message>
        <source>Time to earn it: %1 of revenue, not profit</source>
        <translation>Zeit, dies zu erwirtschaften: %1 Umsatz, nicht Gewinn</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline to scale</source>
        <translation>Maßstäbliche Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline: what happened when</source>
        <translation>Zeitleiste: was wann geschah</translation>
    </message>
    <message>
        <source>Times in which nothing happened are torn out; the rest is to scale</source>
        <translation>Zeiten ohne Ereignis sind herausgerissen; der Rest ist maßstäblich</translation>
    </message>
    <message>
        <source>times the world data created in 2018</source>
        <translation>mal die Weltdaten des Jahres 2018</translation>
    </message>
    <message>
        <source>times the world data forecast for 2025</source>
        <translation>mal die vorhergesagten Weltdaten für 2025</translation>
    </message>
    <message>
        <source>too long for a quantity; at most %1 characters are read</source>
        <translation>zu lang für eine Größenangabe; höchstens %1 Zeichen werden gelesen</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Kachelbild</translation>
    </message>
    <message>
        <source>Treemap to scale</source>
        <translation>Maßstäbliches Kachelbild</translation>
    </message>
    <message>
        <source>Treemap: area is the value</source>
        <translation>Kachelbild: Die Fläche ist der Wert</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>undecided in %1</source>
        <comment>so many readings</comment>
        <translation>unentschieden in %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Unit grid</source>
        <translation>Zählraster</translation>
    </message>
    <message>
        <source>Unit grid: squares to count</source>
        <translation>Zählraster: Quadrate zum Zählen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of an actor</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown: nothing on record</source>
        <translation>unbekannt: nichts verzeichnet</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>hochgeladen</translation>
    </message>
    <message>
        <source>US life expectancies (2023)</source>
        <translation>Lebenserwartungen in den USA (2023)</translation>
    </message>
    <message>
        <source>US life expectancies, men (2023)</source>
        <translation>Lebenserwartungen in den USA, Männer (2023)</translation>
    </message>
    <message>
        <source>US life expectancies, women (2023)</source>
        <translation>Lebenserwartungen in den USA, Frauen (2023)</translation>
    </message>
    <message>
        <source>US life expectancy (2023)</source>
        <translation>Lebenserwartung in den USA (2023)</translation>
    </message>
    <message>
        <source>US life expectancy, men (2023)</source>
        <translation>Lebenserwartung in den USA, Männer (2023)</translation>
    </message>
    <message>
        <source>US life expectancy, women (2023)</source>
        <translation>Lebenserwartung in den USA, Frauen (2023)</translation>
    </message>
    <message>
        <source>US median household income (2022)</source>
        <translation>mittleres Haushaltseinkommen in den USA (2022)</translation>
    </message>
    <message>
        <source>US median household income (2023)</source>
        <translation>mittleres Haushaltseinkommen in den USA (2023)</translation>
    </message>
    <message>
        <source>US median household incomes (2022)</source>
        <translation>mittlere Haushaltseinkommen in den USA (2022)</translation>
    </message>
    <message>
        <source>US median household incomes (2023)</source>
        <translation>mittlere Haushaltseinkommen in den USA (2023)</translation>
    </message>
    <message>
        <source>US presidential term</source>
        <translation>Amtszeit eines US-Präsidenten</translation>
    </message>
    <message>
        <source>US presidential terms</source>
        <translation>Amtszeiten eines US-Präsidenten</translation>
    </message>
    <message>
        <source>US Senate term</source>
        <translation>Amtszeit im US-Senat</translation>
    </message>
    <message>
        <source>US Senate terms</source>
        <translation>Amtszeiten im US-Senat</translation>
    </message>
    <message>
        <source>vacated</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>values that are alleged: %1</source>
        <translation>behauptete Werte: %1</translation>
    </message>
    <message>
        <source>values that are bounds, as in “over 80 TB”: %1</source>
        <translation>Werte, die Schranken sind, wie „über 80 TB“: %1</translation>
    </message>
    <message>
        <source>values that are bounds, as in “over 80 TB”: %1 (arrows)</source>
        <translation>Werte, die Schranken sind, wie „über 80 TB“: %1 (Pfeile)</translation>
    </message>
    <message>
        <source>values that are untraced, disputed or withdrawn: %1</source>
        <translation>nicht nachvollzogene, bestrittene oder zurückgezogene Werte: %1</translation>
    </message>
    <message>
        <source>volume of data</source>
        <translation>Datenmenge</translation>
    </message>
    <message>
        <source>web page (median home page, desktop)</source>
        <translation>Webseite (mittlere Startseite, Desktop)</translation>
    </message>
    <message>
        <source>web pages (median home page, desktop)</source>
        <translation>Webseiten (mittlere Startseite, Desktop)</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>What happened when: %1</source>
        <comment>cases</comment>
        <translation>Was wann geschah: %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <comment>cases, the dates of the first and the last event</comment>
        <translation>%1, von %2 bis %3.</translation>
    </message>
    <message numerus="yes">
        <source>What is recorded of them: figures, penalties, events, summary and %n source(s)</source>
        <translation>
            <numerusform>Was zu ihnen verzeichnet ist: Angaben, Sanktionen, Ereignisse, Zusammenfassung und %n Quelle</numerusform>
            <numerusform>Was zu ihnen verzeichnet ist: Angaben, Sanktionen, Ereignisse, Zusammenfassung und %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was</source>
        <comment>beside what the same rate would give</comment>
        <translation>Was war</translation>
    </message>
    <message>
        <source>what was %1</source>
        <comment>copied</comment>
        <translation>gezählt: %1</translation>
    </message>
    <message>
        <source>What was %1, as reported</source>
        <comment>copied or published</comment>
        <translation>Nach Angabe der Quellen %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <comment>a year</comment>
        <translation>Winter %1</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>working year</source>
        <translation>Arbeitsjahr</translation>
    </message>
    <message>
        <source>working years</source>
        <translation>Arbeitsjahre</translation>
    </message>
    <message>
        <source>world data created in 2018</source>
        <translation>Weltdaten des Jahres 2018</translation>
    </message>
    <message>
        <source>world data forecast for 2025</source>
        <translation>vorhergesagte Weltdaten für 2025</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>year at the US federal minimum wage</source>
        <translation>Jahr zum US-Bundesmindestlohn</translation>
    </message>
    <message>
        <source>year of data at CERN</source>
        <translation>Jahr an Daten des CERN</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>years at the US federal minimum wage</source>
        <translation>Jahre zum US-Bundesmindestlohn</translation>
    </message>
    <message>
        <source>years of data at CERN</source>
        <translation>Jahre an Daten des CERN</translation>
    </message>
    <message>
        <source>years run from %1 to %2</source>
        <translation>Jahre reichen von %1 bis %2</translation>
    </message>
    <message>
        <source>Z-Libraries</source>
        <translation>Z-Libraries</translation>
    </message>
    <message>
        <source>Z-Library</source>
        <translation>Z-Library</translation>
    </message>
    <message>
        <source>zero has no place on this scale</source>
        <translation>null hat auf dieser Skala keinen Platz</translation>
    </message>
    <message>
        <source>Zero is told as no things.</source>
        <translation>Null wird nicht als Dinge gesagt.</translation>
    </message>
    <message>
        <source>zero, which has no place on this scale: %1</source>
        <translation>null, die auf dieser Skala keinen Platz hat: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text as found</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>a quotation inside another</comment>
        <translation>‚%1‘</translation>
    </message>
    <message>
        <source>“%1” = %2 (12 months or 365.25 days a year)</source>
        <translation>„%1“ = %2 (12 Monate oder 365,25 Tage je Jahr)</translation>
    </message>
    <message>
        <source>One event has no date that a calendar knows and is left out.</source>
        <translation>Ein Ereignis hat kein Datum, das ein Kalender kennt, und fehlt deshalb.</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no date that a calendar knows and are left out.</source>
        <translation>
            <numerusform>%n Ereignis hat kein Datum, das ein Kalender kennt, und fehlt deshalb.</numerusform>
            <numerusform>%n Ereignisse haben kein Datum, das ein Kalender kennt, und fehlen deshalb.</numerusform>
        </translation>
    </message>
</context>
</TS>
