<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message>
        <source>70 GB and 80 TB</source>
        <translation>70 GB und 80 TB</translation>
    </message>
    <message>
        <source>About 70 GB and over 80 TB, alleged</source>
        <translation>Etwa 70 GB und über 80 TB, mutmaßlich</translation>
    </message>
    <message>
        <source>Content notice: this lesson is about real people, one of whom has died. The pictures leave it out, the notes below some of them say it, and no question is about it. Where to find support: (write a contact at your school or a helpline here).

First the question, then four choices. Let the class raise hands; you may count them below, or with a click on a choice, or not at all. Then you see about 70 GB alone, said to have been downloaded from JSTOR: let somebody draw how large over 80 TB will be, which Meta is accused of having downloaded. The next key shows both: the areas are to scale, 1 to about 1,143. If you counted hands, one more key shows how far off they were. Both figures come from reports; the last step asks how sure they are. Ask: whose square was closest?</source>
        <translation>Hinweis zum Inhalt: In dieser Lektion geht es um wirkliche Personen, von denen eine gestorben ist. Die Bilder sparen das aus, die Anmerkungen unter einigen nennen es, und keine Frage handelt davon. Wo es Unterstützung gibt: (hier eine Ansprechperson der Schule oder ein Hilfetelefon eintragen).

Zuerst kommt die Frage, dann vier Antworten zur Auswahl. Lassen Sie die Klasse die Hände heben; zählen können Sie sie unten oder mit einem Klick auf eine Antwort oder gar nicht. Dann sind etwa 70 GB allein zu sehen, die von JSTOR heruntergeladen worden sein sollen: Lassen Sie jemanden zeichnen, wie groß über 80 TB sein werden, die Meta heruntergeladen haben soll, so der Vorwurf. Der nächste Tastendruck zeigt beides: Die Flächen sind maßstäblich, 1 zu etwa 1.143. Wenn Sie die Hände gezählt haben, zeigt ein weiterer Tastendruck, wie weit die Tipps danebenlagen. Beide Angaben stammen aus Berichten; der letzte Schritt fragt, wie sicher sie sind. Frage an die Klasse: Wessen Quadrat kam am nächsten?</translation>
    </message>
    <message>
        <source>One student is said to have downloaded about 70 GB of articles. A company is accused of having downloaded over 80 TB of books. How many times as much is that?</source>
        <translation>Ein Student soll etwa 70 GB an Artikeln heruntergeladen haben. Einem Unternehmen wird vorgeworfen, über 80 TB an Büchern heruntergeladen zu haben. Wie viel Mal so viel ist das?</translation>
    </message>
    <message>
        <source>Count the squares: each is about 70 GB</source>
        <translation>Quadrate zählen: jedes ist etwa 70 GB</translation>
    </message>
    <message>
        <source>Same cases, same figures. Now the large area is made of squares of about 70 GB each, so that you can count instead of estimate; a full block is 100. The arrow at the end says “over”: the figure alleged is a lower bound. Ask: how many full blocks do you count, and how many squares are left?</source>
        <translation>Dieselben Fälle, dieselben Angaben. Die große Fläche besteht jetzt aus Quadraten von je etwa 70 GB, sodass man zählen kann, statt zu schätzen; ein voller Block sind 100. Der Pfeil am Ende bedeutet „über“: Die behauptete Angabe ist eine Untergrenze. Frage an die Klasse: Wie viele volle Blöcke sind es, und wie viele Quadrate bleiben übrig?</translation>
    </message>
    <message>
        <source>The same two amounts as lengths</source>
        <translation>Dieselben zwei Mengen als Längen</translation>
    </message>
    <message>
        <source>Same cases, same figures, now as lengths from zero. The upper bar is too short to see at this size, so a ring marks where it is. Ask: does the difference look larger as areas or as lengths?</source>
        <translation>Dieselben Fälle, dieselben Angaben, jetzt als Längen ab null. Der obere Balken ist zu kurz, um ihn in dieser Größe zu sehen; ein Ring zeigt daher, wo er ist. Frage an die Klasse: Wirkt der Unterschied als Fläche oder als Länge größer?</translation>
    </message>
    <message>
        <source>The same two amounts on a logarithmic scale</source>
        <translation>Dieselben zwei Mengen auf einer logarithmischen Skala</translation>
    </message>
    <message>
        <source>Same cases, same figures. On this scale each step is ten times the one before, and there is no zero. The dots look near to each other; the bars on the right show the same amounts on a linear scale. Ask: when does such a scale help, and when does it mislead?</source>
        <translation>Dieselben Fälle, dieselben Angaben. Auf dieser Skala ist jeder Schritt das Zehnfache des vorigen, und es gibt keine Null. Die Punkte scheinen nahe beieinander zu liegen; die Balken rechts zeigen dieselben Mengen auf einer linearen Skala. Frage an die Klasse: Wann hilft eine solche Skala, und wann führt sie in die Irre?</translation>
    </message>
    <message>
        <source>Up to $1 million: a maximum, not a fine imposed</source>
        <translation>Bis zu 1 Mio. $: eine Höchststrafe, keine verhängte Geldsanktion</translation>
    </message>
    <message>
        <source>In July 2011 the U.S. Attorney named a fine of up to $1 million. That is a statutory maximum: the most that was possible, not what anybody was ordered to pay. For Meta no maximum is on record, so there is no ratio. Ask: why might an announcement name the maximum?</source>
        <translation>Im Juli 2011 nannte die US-Bundesstaatsanwaltschaft eine Geldsanktion von bis zu 1 Million Dollar. Das ist eine gesetzliche Höchststrafe: das Äußerste, was möglich war, nicht etwas, das irgendjemandem auferlegt wurde. Für Meta ist keine Höchststrafe verzeichnet, daher gibt es kein Verhältnis. Frage an die Klasse: Warum könnte eine Bekanntmachung die Höchststrafe nennen?</translation>
    </message>
    <message>
        <source>Up to 35 years: a maximum, not a sentence</source>
        <translation>Bis zu 35 Jahre: eine Höchststrafe, kein Urteil</translation>
    </message>
    <message>
        <source>The 35 years are the sum of the maxima of four counts; other reports name 31 or 95 years. Prosecutors stated that they never sought the maximum. A company cannot be imprisoned, so Meta's row says “not applicable”. Ask: what else would you need to know before you call this a punishment?</source>
        <translation>Die 35 Jahre sind die Summe der Höchststrafen aus vier Anklagepunkten; andere Berichte nennen 31 oder 95 Jahre. Die Staatsanwaltschaft erklärte, sie habe die Höchststrafe nie angestrebt. Ein Unternehmen kann nicht inhaftiert werden, daher steht in der Zeile von Meta „nicht anwendbar“. Frage an die Klasse: Was müsste man noch wissen, bevor man das eine Strafe nennt?</translation>
    </message>
    <message>
        <source>Was that the real sentence?</source>
        <translation>War das das wirkliche Urteil?</translation>
    </message>
    <message>
        <source>Each bar is one stage: what was possible, asked for, offered, imposed. Prosecutors said they would recommend six months in return for a guilty plea; the offer was not accepted, and nothing was imposed. In one case against Meta damages are sought, without an amount in the sources seen. Ask: which of these numbers had you heard before?</source>
        <translation>Jeder Balken ist eine Stufe: was möglich war, gefordert, angeboten, verhängt wurde. Die Staatsanwaltschaft erklärte, sie würde im Gegenzug für ein Schuldbekenntnis sechs Monate empfehlen; das Angebot wurde nicht angenommen, und verhängt wurde nichts. In einem Verfahren gegen Meta wird Schadensersatz gefordert, ohne Betrag in den eingesehenen Quellen. Frage an die Klasse: Welche dieser Zahlen war schon bekannt?</translation>
    </message>
    <message>
        <source>In force: nothing imposed, nothing so far</source>
        <translation>Wirksam: nichts verhängt, bisher nichts</translation>
    </message>
    <message>
        <source>There is no bar, because no amount is in force in either case. “None imposed” is final: there was no conviction and no fine. “None so far” is open: in June 2025 Meta's training was held fair use on the record of one case, and other claims are pending as of May 2026. Ask: how do “none”, “none so far” and “not known” differ?</source>
        <translation>Es gibt keinen Balken, denn in keinem der beiden Fälle ist ein Betrag wirksam. „Nichts verhängt“ ist endgültig: Es gab keine Verurteilung und keine Geldsanktion. „Bisher nichts“ ist offen: Im Juni 2025 wurde Metas Training nach der Aktenlage eines Verfahrens als Fair Use gewertet, und andere Ansprüche sind anhängig, Stand Mai 2026. Frage an die Klasse: Wie unterscheiden sich „nichts“, „bisher nichts“ und „nicht bekannt“?</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Was wann geschah</translation>
    </message>
    <message>
        <source>Swartz / JSTOR: dismissed in January 2013.</source>
        <translation>Swartz / JSTOR: eingestellt im Januar 2013.</translation>
    </message>
    <message>
        <source>Each row is a case, both on one calendar. The last event shown for Swartz / JSTOR is the report of the MIT review panel. For Meta a hearing is set for February 2027, later than the sources go. Ask: which row is complete, and what could still be added to the other?</source>
        <translation>Jede Zeile ist ein Fall, beide auf einem gemeinsamen Kalender. Das letzte gezeigte Ereignis zu Swartz / JSTOR ist der Bericht der Untersuchungskommission des MIT. Für Meta ist eine Verhandlung im Februar 2027 angesetzt, später, als die Quellen reichen. Frage an die Klasse: Welche Zeile ist vollständig, und was könnte in der anderen noch hinzukommen?</translation>
    </message>
    <message>
        <source>How sure are we? About 8.5 TB, inferred</source>
        <translation>Wie sicher sind wir? Etwa 8,5 TB, erschlossen</translation>
    </message>
    <message>
        <source>Own arithmetic, not a source: 4.8 million articles at the mean size of 18,592 papers of one journal</source>
        <translation>Eigene Rechnung, keine Quelle: 4,8 Millionen Artikel mit der mittleren Größe von 18.592 Aufsätzen einer Zeitschrift</translation>
    </message>
    <message>
        <source>Compare with the first step: the large square is the same. No source with a byte count was found for the 70 GB. If 4.8 million articles had the mean size of 18,592 papers, they would be about 8.5 TB, and over 80 TB would be about 9 times as much, not 1,143 times. Neither figure is proven. Ask: which one would you print, and what would you write beside it?</source>
        <translation>Vergleichen Sie mit dem ersten Schritt: Das große Quadrat ist dasselbe. Für die 70 GB wurde keine Quelle gefunden, die Bytes zählt. Hätten 4,8 Millionen Artikel die mittlere Größe von 18.592 Aufsätzen, so wären es etwa 8,5 TB, und über 80 TB wären etwa 9-mal so viel, nicht 1.143-mal. Keine der beiden Angaben ist bewiesen. Frage an die Klasse: Welche würde man drucken, und was würde man danebenschreiben?</translation>
    </message>
    <message>
        <source>Start of the downloading period alleged in the indictment</source>
        <translation>Beginn des in der Anklageschrift behaupteten Download-Zeitraums</translation>
    </message>
    <message>
        <source>Arrested by MIT Police and a Secret Service agent</source>
        <translation>Von der MIT-Polizei und einem Beamten des Secret Service festgenommen</translation>
    </message>
    <message>
        <source>Federal indictment unsealed: up to 35 years and up to $1 million</source>
        <translation>Anklage auf Bundesebene veröffentlicht: bis zu 35 Jahre und bis zu 1 Mio. $</translation>
    </message>
    <message>
        <source>State charges dropped (nolle prosequi)</source>
        <translation>Anklage des Bundesstaats fallen gelassen (nolle prosequi)</translation>
    </message>
    <message>
        <source>Superseding indictment raises the counts from 4 to 13</source>
        <translation>Ersetzende Anklageschrift erhöht die Anklagepunkte von 4 auf 13</translation>
    </message>
    <message>
        <source>Aaron Swartz died, aged 26</source>
        <translation>Aaron Swartz starb im Alter von 26 Jahren</translation>
    </message>
    <message>
        <source>MIT review panel submits its report</source>
        <translation>Untersuchungskommission des MIT legt ihren Bericht vor</translation>
    </message>
    <message>
        <source>Authors sue Meta (Kadrey v. Meta)</source>
        <translation>Autorinnen und Autoren verklagen Meta (Kadrey v. Meta)</translation>
    </message>
    <message>
        <source>Torrenting period alleged in the 2026 complaint</source>
        <translation>In der Klage von 2026 behaupteter BitTorrent-Zeitraum</translation>
    </message>
    <message>
        <source>Unredacted emails made public; 81.7 TB and 80.6 TB reported</source>
        <translation>Ungeschwärzte E-Mails veröffentlicht; 81,7 TB und 80,6 TB berichtet</translation>
    </message>
    <message>
        <source>Partial summary judgment: training was fair use on this record</source>
        <translation>Teilurteil im summarischen Verfahren: Training war nach dieser Aktenlage Fair Use</translation>
    </message>
    <message>
        <source>Claim about removed copyright information also decided for Meta</source>
        <translation>Auch Anspruch wegen entfernter Urheberrechtsangaben für Meta entschieden</translation>
    </message>
    <message>
        <source>Meta argues that uploading during torrenting is fair use too</source>
        <translation>Meta argumentiert, auch das Hochladen bei der Nutzung von BitTorrent sei Fair Use</translation>
    </message>
    <message>
        <source>Five publishers and Scott Turow sue Meta and Mark Zuckerberg</source>
        <translation>Fünf Verlage und Scott Turow verklagen Meta und Mark Zuckerberg</translation>
    </message>
    <message>
        <source>Hearing set on the distribution claim</source>
        <translation>Verhandlung über den Anspruch wegen Verbreitung angesetzt</translation>
    </message>
    <message>
        <source>One site, two judgments</source>
        <translation>Eine Website, zwei Urteile</translation>
    </message>
    <message>
        <source>About 2.2 TB, and almost 300 TB announced</source>
        <translation>Etwa 2,2 TB, und fast 300 TB angekündigt</translation>
    </message>
    <message>
        <source>The same site, Anna's Archive, in two cases: catalogue data of WorldCat, without any books, and music files of Spotify. The 2.2 TB were alleged and taken as true by default; the 300 TB are the site's own announcement. The areas are to scale. Ask: what might a catalogue of 2.2 TB hold?</source>
        <translation>Dieselbe Website, Anna's Archive, in zwei Fällen: Katalogdaten von WorldCat, ohne Bücher, und Musikdateien von Spotify. Die 2,2 TB wurden behauptet und wegen Säumnis als wahr angenommen; die 300 TB sind die eigene Ankündigung der Website. Die Flächen sind maßstäblich. Frage an die Klasse: Was könnte ein Katalog von 2,2 TB enthalten?</translation>
    </message>
    <message>
        <source>Count the squares: each is about 2.2 TB</source>
        <translation>Quadrate zählen: jedes ist etwa 2,2 TB</translation>
    </message>
    <message>
        <source>Same cases, same figures, now in squares of about 2.2 TB. By February 2026 about 6 TB of the 300 TB had been released. Ask: how many of these squares is 6 TB?</source>
        <translation>Dieselben Fälle, dieselben Angaben, jetzt in Quadraten von etwa 2,2 TB. Bis Februar 2026 waren etwa 6 TB der 300 TB veröffentlicht. Frage an die Klasse: Wie viele dieser Quadrate sind 6 TB?</translation>
    </message>
    <message>
        <source>WorldCat: damages sought, then dropped</source>
        <translation>WorldCat: Schadensersatz gefordert, dann fallen gelassen</translation>
    </message>
    <message>
        <source>In force since January 2026: an injunction and an order to delete, without damages.</source>
        <translation>Wirksam seit Januar 2026: eine Unterlassungsverfügung und eine Löschanordnung, ohne Schadensersatz.</translation>
    </message>
    <message>
        <source>The plaintiff, OCLC, sought $5.3 million and later dropped the claim. The default judgment of January 2026 is an injunction with an order to delete, and no money. Ask: why might somebody want an order more than a sum?</source>
        <translation>Die Klägerin, OCLC, forderte 5,3 Millionen Dollar und ließ die Forderung später fallen. Das Versäumnisurteil vom Januar 2026 ist eine Unterlassungsverfügung mit Löschanordnung, ohne Geld. Frage an die Klasse: Warum könnte jemandem eine Anordnung wichtiger sein als eine Summe?</translation>
    </message>
    <message>
        <source>Spotify: a headline of trillions, and the judgment</source>
        <translation>Spotify: Billionen in der Schlagzeile, und das Urteil</translation>
    </message>
    <message>
        <source>The maximum is a calculation of the press, never requested as an award.</source>
        <translation>Der Höchstbetrag ist eine Rechnung der Presse und wurde nie als Schadensersatz beantragt.</translation>
    </message>
    <message>
        <source>The long bar is a calculation of the press: $150,000 for each of 86 million files, never requested as an award. The judgment is $322.2 million, too short to see at this scale, so a ring marks it. Ask: which of the two numbers made headlines, and which one did a court decide?</source>
        <translation>Der lange Balken ist eine Rechnung der Presse: 150.000 Dollar für jede von 86 Millionen Dateien, nie als Schadensersatz beantragt. Das Urteil lautet auf 322,2 Millionen Dollar, zu kurz, um es in diesem Maßstab zu sehen; ein Ring markiert es daher. Frage an die Klasse: Welche der beiden Zahlen machte Schlagzeilen, und über welche entschied ein Gericht?</translation>
    </message>
    <message>
        <source>In force: an injunction, and $322.2 million</source>
        <translation>Wirksam: eine Unterlassungsverfügung, und 322,2 Mio. $</translation>
    </message>
    <message>
        <source>One judgment has no amount, the other has $322.2 million, so there is no ratio. Both are default judgments. The money is not known to be paid, and collection is considered unlikely. Ask: what is a judgment worth that cannot be enforced?</source>
        <translation>Ein Urteil hat keinen Betrag, das andere 322,2 Millionen Dollar, daher gibt es kein Verhältnis. Beide sind Versäumnisurteile. Eine Zahlung ist nicht bekannt, und die Beitreibung gilt als unwahrscheinlich. Frage an die Klasse: Was ist ein Urteil wert, das sich nicht vollstrecken lässt?</translation>
    </message>
    <message>
        <source>Both cases on one calendar. In March 2025 the court in Ohio declined a first default judgment, and granted one in January 2026. In the Spotify case the judgment came four months after the announcement. Ask: what may explain that one took so much longer?</source>
        <translation>Beide Fälle auf einem gemeinsamen Kalender. Im März 2025 lehnte das Gericht in Ohio ein erstes Versäumnisurteil ab, und im Januar 2026 erließ es eines. Im Fall Spotify kam das Urteil vier Monate nach der Ankündigung. Frage an die Klasse: Was könnte erklären, dass es im einen Fall so viel länger dauerte?</translation>
    </message>
    <message>
        <source>How sure are we? Measure by measure</source>
        <translation>Wie sicher sind wir? Messgröße für Messgröße</translation>
    </message>
    <message>
        <source>Read one column at a time: each has a scale of its own. The award to Spotify itself was computed on 120,000 files, not on all that was announced, so it is no price for 300 TB. The number of catalogue records is disputed: over a billion, or about 700 million unique ones. Ask: which of these numbers was tested in a court?</source>
        <translation>Lesen Sie immer nur eine Spalte: Jede hat ihre eigene Skala. Der Spotify selbst zugesprochene Betrag wurde auf der Grundlage von 120.000 Dateien berechnet, nicht von allem, was angekündigt war; er ist also kein Preis für 300 TB. Die Zahl der Katalogeinträge ist umstritten: über eine Milliarde, oder etwa 700 Millionen verschiedene. Frage an die Klasse: Welche dieser Zahlen wurde vor Gericht geprüft?</translation>
    </message>
    <message>
        <source>Scraping begins</source>
        <translation>Scraping beginnt</translation>
    </message>
    <message>
        <source>Scrape announced and published</source>
        <translation>Scraping bekannt gegeben, Daten veröffentlicht</translation>
    </message>
    <message>
        <source>Court declines a first default judgment, wants state-law questions settled</source>
        <translation>Gericht lehnt ein erstes Versäumnisurteil ab, will Fragen des einzelstaatlichen Rechts geklärt haben</translation>
    </message>
    <message>
        <source>Default judgment and injunction</source>
        <translation>Versäumnisurteil und Unterlassungsverfügung</translation>
    </message>
    <message>
        <source>Scrape announced</source>
        <translation>Scraping bekannt gegeben</translation>
    </message>
    <message>
        <source>Lawsuit filed under seal</source>
        <translation>Klage unter Verschluss eingereicht</translation>
    </message>
    <message>
        <source>Preliminary injunction</source>
        <translation>Einstweilige Verfügung</translation>
    </message>
    <message>
        <source>About 2.8 million tracks released</source>
        <translation>Etwa 2,8 Millionen Titel veröffentlicht</translation>
    </message>
    <message>
        <source>Default judgment of $322 million</source>
        <translation>Versäumnisurteil über 322 Mio. $</translation>
    </message>
    <message>
        <source>What one song cost</source>
        <translation>Was ein Lied kostete</translation>
    </message>
    <message>
        <source>Two lawsuits: 24 songs and 30 songs</source>
        <translation>Zwei Klagen: 24 Lieder und 30 Lieder</translation>
    </message>
    <message>
        <source>Two people in the United States were sued for sharing music, and each square is one song in suit. These are the recordings that the awards were computed on, not all that was shared. Ask: what would you guess one song came to?</source>
        <translation>Zwei Personen in den Vereinigten Staaten wurden verklagt, weil sie Musik geteilt hatten, und jedes Quadrat ist ein Lied, um das es in der Klage ging. Es sind die Aufnahmen, nach denen die zugesprochenen Beträge berechnet wurden, nicht alles, was geteilt wurde. Frage an die Klasse: Was wäre der Tipp: Auf wie viel kam ein Lied?</translation>
    </message>
    <message>
        <source>Five amounts for the same 24 songs</source>
        <translation>Fünf Beträge für dieselben 24 Lieder</translation>
    </message>
    <message>
        <source>An offer of $5,000 before the suit was declined. Three juries awarded $222,000, $1.92 million and $1.5 million. After the second, the judge reduced the award to $54,000; the labels declined, so that this amount never took effect. On appeal the first amount was restored. Ask: which of these would you have read in a headline?</source>
        <translation>Ein Angebot über 5.000 Dollar vor der Klage wurde abgelehnt. Drei Jurys sprachen 222.000 Dollar, 1,92 Millionen Dollar und 1,5 Millionen Dollar zu. Nach der zweiten setzte der Richter den Betrag auf 54.000 Dollar herab; die Plattenfirmen lehnten ab, sodass dieser Betrag nie wirksam wurde. In der Berufung wurde der erste Betrag wiederhergestellt. Frage an die Klasse: Welchen davon hätte man in einer Schlagzeile gelesen?</translation>
    </message>
    <message>
        <source>Up, down and back: 2005 to 2012</source>
        <translation>Hinauf, hinunter und zurück: 2005 bis 2012</translation>
    </message>
    <message>
        <source>The same amounts in time: the height of a bar is the money, its width is the time to the next decision. The $54,000 were declined and have no width. Of the last decision only the year is on record. Ask: how long did it take until the first amount came back?</source>
        <translation>Dieselben Beträge in der Zeit: Die Höhe eines Balkens ist das Geld, seine Breite ist die Zeit bis zur nächsten Entscheidung. Die 54.000 Dollar wurden abgelehnt und haben keine Breite. Von der letzten Entscheidung ist nur das Jahr verzeichnet. Frage an die Klasse: Wie lange dauerte es, bis der erste Betrag wiederkam?</translation>
    </message>
    <message>
        <source>Cut to a tenth, then restored</source>
        <translation>Auf ein Zehntel gekürzt, dann wiederhergestellt</translation>
    </message>
    <message>
        <source>The same template for the other case. The statutory maximum was $150,000 for each of 30 songs; the jury awarded $22,500 for each. The trial judge reduced $675,000 to $67,500 on constitutional grounds, and the First Circuit restored the award. Ask: what do both cases have in common, and where do they differ?</source>
        <translation>Dieselbe Vorlage für den anderen Fall. Der gesetzliche Höchstbetrag war 150.000 Dollar für jedes von 30 Liedern; die Jury sprach 22.500 Dollar für jedes zu. Der Richter der ersten Instanz setzte 675.000 Dollar aus verfassungsrechtlichen Gründen auf 67.500 Dollar herab, und das Berufungsgericht des First Circuit stellte den zugesprochenen Betrag wieder her. Frage an die Klasse: Was haben die beiden Fälle gemeinsam, und worin unterscheiden sie sich?</translation>
    </message>
    <message>
        <source>In the end: $222,000 and $675,000</source>
        <translation>Am Ende: 222.000 $ und 675.000 $</translation>
    </message>
    <message>
        <source>Only the last decisions are left, so the two compare. These are civil damages and no criminal fines, although press reports call one of them a fine. Whether anything was paid was not checked in the case of Thomas-Rasset. Ask: does the larger sum belong to the larger number of songs?</source>
        <translation>Nur die letzten Entscheidungen sind übrig, daher lassen sich die beiden vergleichen. Es handelt sich um zivilrechtlichen Schadensersatz und nicht um strafrechtliche Geldsanktionen, auch wenn Presseberichte einen der Beträge eine Geldstrafe nennen. Ob im Fall Thomas-Rasset etwas gezahlt wurde, ist nicht geprüft. Frage an die Klasse: Gehört die größere Summe zur größeren Zahl von Liedern?</translation>
    </message>
    <message>
        <source>For one song: $9,250 and $22,500</source>
        <translation>Für ein Lied: 9.250 $ und 22.500 $</translation>
    </message>
    <message>
        <source>Each sum is divided by the songs that it covers, 24 and 30. The jury awards of Thomas-Rasset came to $9,250, $80,000 and $62,500 for one song. Ask: is a price for one song a fair way to compare, and what does it leave out?</source>
        <translation>Jede Summe ist durch die Zahl der Lieder geteilt, die sie betrifft, 24 und 30. Die von den Jurys zugesprochenen Beträge im Fall Thomas-Rasset ergaben 9.250 Dollar, 80.000 Dollar und 62.500 Dollar für ein Lied. Frage an die Klasse: Ist ein Preis für ein Lied ein fairer Vergleich, und was lässt er aus?</translation>
    </message>
    <message>
        <source>How sure are we? Other counts, other words</source>
        <translation>Wie sicher sind wir? Andere Zählungen, andere Wörter</translation>
    </message>
    <message>
        <source>Other counts are larger than those in suit: over 1,700 music files in a shared folder, alleged, and up to 5,000 songs, admitted at trial. A music file offered and a song uploaded are not the same, so the two counts have no ratio. Ask: what would happen to the sum for one song if you divided by these counts, and why would that be wrong?</source>
        <translation>Andere Zählungen sind größer als die der Klagen: über 1.700 Musikdateien in einem freigegebenen Ordner, behauptet, und bis zu 5.000 Lieder, vor Gericht zugegeben. Eine angebotene Musikdatei und ein hochgeladenes Lied sind nicht dasselbe, daher haben die beiden Zahlen kein Verhältnis. Frage an die Klasse: Was würde aus der Summe für ein Lied, wenn man durch diese Zahlen teilte, und warum wäre das falsch?</translation>
    </message>
    <message>
        <source>Sharing detected on Kazaa</source>
        <translation>Teilen über Kazaa festgestellt</translation>
    </message>
    <message>
        <source>Labels file suit</source>
        <translation>Plattenfirmen reichen Klage ein</translation>
    </message>
    <message>
        <source>First verdict: $222,000</source>
        <translation>Erstes Juryurteil: 222.000 $</translation>
    </message>
    <message>
        <source>Second verdict: $1.92 million</source>
        <translation>Zweites Juryurteil: 1,92 Mio. $</translation>
    </message>
    <message>
        <source>Judge reduces the award to $54,000</source>
        <translation>Richter setzt den Betrag auf 54.000 $ herab</translation>
    </message>
    <message>
        <source>Third verdict: $1.5 million</source>
        <translation>Drittes Juryurteil: 1,5 Mio. $</translation>
    </message>
    <message>
        <source>Eighth Circuit restores $222,000</source>
        <translation>Berufungsgericht des Eighth Circuit stellt 222.000 $ wieder her</translation>
    </message>
    <message>
        <source>Jury awards $675,000</source>
        <translation>Jury spricht 675.000 $ zu</translation>
    </message>
    <message>
        <source>Reduced to $67,500</source>
        <translation>Herabgesetzt auf 67.500 $</translation>
    </message>
    <message>
        <source>First Circuit restores the award and remands</source>
        <translation>Berufungsgericht des First Circuit stellt den Betrag wieder her und verweist zurück</translation>
    </message>
    <message>
        <source>First Circuit upholds $675,000</source>
        <translation>Berufungsgericht des First Circuit bestätigt 675.000 $</translation>
    </message>
</context>
</TS>
