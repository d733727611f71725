<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message>
        <source>70 GB and 80 TB</source>
        <translation>70 GB y 80 TB</translation>
    </message>
    <message>
        <source>About 70 GB and over 80 TB, alleged</source>
        <translation>Unos 70 GB y más de 80 TB, cifras presuntas</translation>
    </message>
    <message>
        <source>Content notice: this lesson is about real people, one of whom has died. The pictures leave it out, the notes below some of them say it, and no question is about it. Where to find support: (write a contact at your school or a helpline here).

First the question, then four choices. Let the class raise hands; you may count them below, or with a click on a choice, or not at all. Then you see about 70 GB alone, said to have been downloaded from JSTOR: let somebody draw how large over 80 TB will be, which Meta is accused of having downloaded. The next key shows both: the areas are to scale, 1 to about 1,143. If you counted hands, one more key shows how far off they were. Both figures come from reports; the last step asks how sure they are. Ask: whose square was closest?</source>
        <translation>Aviso de contenido: esta lección trata de personas reales, una de las cuales ha fallecido. Las imágenes lo omiten, las notas bajo algunas de ellas lo mencionan y ninguna pregunta trata de ello. Dónde encontrar apoyo: (escriba aquí un contacto de su centro educativo o un teléfono de ayuda).

Primero, la pregunta; después, cuatro opciones. Deje que la clase vote a mano alzada; puede contar las manos abajo, o con un clic en una opción, o no contarlas. Después se ven solos unos 70 GB, que se dice que fueron descargados de JSTOR: deje que alguien dibuje qué tamaño tendrán los más de 80 TB que se acusa a Meta de haber descargado. La siguiente pulsación muestra ambos: las áreas están a escala, 1 a aproximadamente 1143. Si ha contado las manos, una pulsación más muestra cuánto se desviaron. Ambas cifras proceden de informaciones publicadas; el último paso pregunta qué certeza ofrecen. Pregunte: ¿qué cuadrado se acercó más?</translation>
    </message>
    <message>
        <source>One student is said to have downloaded about 70 GB of articles. A company is accused of having downloaded over 80 TB of books. How many times as much is that?</source>
        <translation>De un estudiante se dice que descargó unos 70 GB de artículos. A una empresa se la acusa de haber descargado más de 80 TB de libros. ¿Cuántas veces cabe la primera cantidad en la segunda?</translation>
    </message>
    <message>
        <source>Count the squares: each is about 70 GB</source>
        <translation>Contar los cuadrados: cada uno, unos 70 GB</translation>
    </message>
    <message>
        <source>Same cases, same figures. Now the large area is made of squares of about 70 GB each, so that you can count instead of estimate; a full block is 100. The arrow at the end says “over”: the figure alleged is a lower bound. Ask: how many full blocks do you count, and how many squares are left?</source>
        <translation>Los mismos casos, las mismas cifras. Ahora el área grande se compone de cuadrados de unos 70 GB cada uno, para poder contar en lugar de estimar; un bloque completo son 100. La flecha del final dice «más de»: la cifra presunta es un límite inferior. Pregunte: ¿cuántos bloques completos cuentan y cuántos cuadrados sobran?</translation>
    </message>
    <message>
        <source>The same two amounts as lengths</source>
        <translation>Las mismas dos cantidades como longitudes</translation>
    </message>
    <message>
        <source>Same cases, same figures, now as lengths from zero. The upper bar is too short to see at this size, so a ring marks where it is. Ask: does the difference look larger as areas or as lengths?</source>
        <translation>Los mismos casos, las mismas cifras, ahora como longitudes desde cero. La barra superior es demasiado corta para verse a este tamaño, así que un anillo marca dónde está. Pregunte: ¿la diferencia parece mayor como áreas o como longitudes?</translation>
    </message>
    <message>
        <source>The same two amounts on a logarithmic scale</source>
        <translation>Las mismas dos cantidades en una escala logarítmica</translation>
    </message>
    <message>
        <source>Same cases, same figures. On this scale each step is ten times the one before, and there is no zero. The dots look near to each other; the bars on the right show the same amounts on a linear scale. Ask: when does such a scale help, and when does it mislead?</source>
        <translation>Los mismos casos, las mismas cifras. En esta escala cada paso es diez veces el anterior y no hay cero. Los puntos parecen cercanos entre sí; las barras de la derecha muestran las mismas cantidades en una escala lineal. Pregunte: ¿cuándo ayuda una escala así y cuándo induce a error?</translation>
    </message>
    <message>
        <source>Up to $1 million: a maximum, not a fine imposed</source>
        <translation>Hasta 1 millón de dólares: un máximo, no una multa impuesta</translation>
    </message>
    <message>
        <source>In July 2011 the U.S. Attorney named a fine of up to $1 million. That is a statutory maximum: the most that was possible, not what anybody was ordered to pay. For Meta no maximum is on record, so there is no ratio. Ask: why might an announcement name the maximum?</source>
        <translation>En julio de 2011 la fiscalía federal de Estados Unidos mencionó una multa de hasta 1 millón de dólares. Es un máximo legal: lo máximo posible, no lo que se ordenó pagar a nadie. Para Meta no consta ningún máximo, así que no hay ratio. Pregunte: ¿por qué podría un anuncio mencionar el máximo?</translation>
    </message>
    <message>
        <source>Up to 35 years: a maximum, not a sentence</source>
        <translation>Hasta 35 años: un máximo, no una condena</translation>
    </message>
    <message>
        <source>The 35 years are the sum of the maxima of four counts; other reports name 31 or 95 years. Prosecutors stated that they never sought the maximum. A company cannot be imprisoned, so Meta's row says “not applicable”. Ask: what else would you need to know before you call this a punishment?</source>
        <translation>Los 35 años son la suma de los máximos de cuatro cargos; otras informaciones hablan de 31 o 95 años. La fiscalía declaró que nunca solicitó el máximo. A una empresa no se la puede encarcelar, así que la fila de Meta dice «no aplicable». Pregunte: ¿qué más necesitarían saber antes de llamar castigo a esto?</translation>
    </message>
    <message>
        <source>Was that the real sentence?</source>
        <translation>¿Fue esa la condena real?</translation>
    </message>
    <message>
        <source>Each bar is one stage: what was possible, asked for, offered, imposed. Prosecutors said they would recommend six months in return for a guilty plea; the offer was not accepted, and nothing was imposed. In one case against Meta damages are sought, without an amount in the sources seen. Ask: which of these numbers had you heard before?</source>
        <translation>Cada barra es una etapa: lo que era posible, lo solicitado, lo ofrecido, lo impuesto. La fiscalía dijo que recomendaría seis meses a cambio de una declaración de culpabilidad; la oferta no se aceptó y no se impuso nada. En un caso contra Meta se solicita una indemnización, sin cuantía en las fuentes consultadas. Pregunte: ¿cuáles de estas cifras conocían ya?</translation>
    </message>
    <message>
        <source>In force: nothing imposed, nothing so far</source>
        <translation>Vigente: ninguna impuesta, ninguna hasta ahora</translation>
    </message>
    <message>
        <source>There is no bar, because no amount is in force in either case. “None imposed” is final: there was no conviction and no fine. “None so far” is open: in June 2025 Meta's training was held fair use on the record of one case, and other claims are pending as of May 2026. Ask: how do “none”, “none so far” and “not known” differ?</source>
        <translation>No hay ninguna barra, porque en ninguno de los dos casos hay una cuantía vigente. «Ninguna impuesta» es definitivo: no hubo condena ni multa. «Ninguna hasta ahora» sigue abierto: en junio de 2025 el entrenamiento de Meta se consideró uso legítimo (fair use) a partir de lo aportado en un caso concreto, y otras reclamaciones siguen pendientes a fecha de mayo de 2026. Pregunte: ¿en qué se diferencian «ninguna», «ninguna hasta ahora» y «no se conoce»?</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Qué ocurrió y cuándo</translation>
    </message>
    <message>
        <source>Swartz / JSTOR: dismissed in January 2013.</source>
        <translation>Swartz / JSTOR: caso archivado en enero de 2013.</translation>
    </message>
    <message>
        <source>Each row is a case, both on one calendar. The last event shown for Swartz / JSTOR is the report of the MIT review panel. For Meta a hearing is set for February 2027, later than the sources go. Ask: which row is complete, and what could still be added to the other?</source>
        <translation>Cada fila es un caso, ambos en un mismo calendario. El último evento que se muestra de Swartz / JSTOR es el informe de la comisión de revisión del MIT. Para Meta hay una audiencia fijada para febrero de 2027, más allá de lo que alcanzan las fuentes. Pregunte: ¿qué fila está completa y qué podría añadirse todavía a la otra?</translation>
    </message>
    <message>
        <source>How sure are we? About 8.5 TB, inferred</source>
        <translation>¿Qué certeza tenemos? Unos 8,5 TB, cifra inferida</translation>
    </message>
    <message>
        <source>Own arithmetic, not a source: 4.8 million articles at the mean size of 18,592 papers of one journal</source>
        <translation>Cálculo propio, no una fuente: 4,8 millones de artículos con el tamaño medio de 18.592 artículos de una revista</translation>
    </message>
    <message>
        <source>Compare with the first step: the large square is the same. No source with a byte count was found for the 70 GB. If 4.8 million articles had the mean size of 18,592 papers, they would be about 8.5 TB, and over 80 TB would be about 9 times as much, not 1,143 times. Neither figure is proven. Ask: which one would you print, and what would you write beside it?</source>
        <translation>Compárese con el primer paso: el cuadrado grande es el mismo. Para los 70 GB no se encontró ninguna fuente con un número de bytes. Si 4,8 millones de artículos tuvieran el tamaño medio de 18.592 artículos, serían unos 8,5 TB, y más de 80 TB serían unas 9 veces esa cantidad, no 1143 veces. Ninguna de las dos cifras está probada. Pregunte: ¿cuál publicarían y qué escribirían al lado?</translation>
    </message>
    <message>
        <source>Start of the downloading period alleged in the indictment</source>
        <translation>Inicio del presunto período de descargas según el acta de acusación</translation>
    </message>
    <message>
        <source>Arrested by MIT Police and a Secret Service agent</source>
        <translation>Detenido por la policía del MIT y un agente del Servicio Secreto</translation>
    </message>
    <message>
        <source>Federal indictment unsealed: up to 35 years and up to $1 million</source>
        <translation>Se hace pública la acusación federal: hasta 35 años y hasta 1 millón de dólares</translation>
    </message>
    <message>
        <source>State charges dropped (nolle prosequi)</source>
        <translation>Se retiran los cargos estatales (nolle prosequi)</translation>
    </message>
    <message>
        <source>Superseding indictment raises the counts from 4 to 13</source>
        <translation>Una acusación sustitutiva eleva los cargos de 4 a 13</translation>
    </message>
    <message>
        <source>Aaron Swartz died, aged 26</source>
        <translation>Aaron Swartz falleció a los 26 años</translation>
    </message>
    <message>
        <source>MIT review panel submits its report</source>
        <translation>La comisión de revisión del MIT presenta su informe</translation>
    </message>
    <message>
        <source>Authors sue Meta (Kadrey v. Meta)</source>
        <translation>Un grupo de autores demanda a Meta (Kadrey v. Meta)</translation>
    </message>
    <message>
        <source>Torrenting period alleged in the 2026 complaint</source>
        <translation>Presunto período de uso de BitTorrent según la demanda de 2026</translation>
    </message>
    <message>
        <source>Unredacted emails made public; 81.7 TB and 80.6 TB reported</source>
        <translation>Se publican correos electrónicos sin tachaduras; se informa de 81,7 TB y 80,6 TB</translation>
    </message>
    <message>
        <source>Partial summary judgment: training was fair use on this record</source>
        <translation>Sentencia sumaria parcial: el entrenamiento fue uso legítimo (fair use) según lo aportado en este caso</translation>
    </message>
    <message>
        <source>Claim about removed copyright information also decided for Meta</source>
        <translation>También se resuelve a favor de Meta la reclamación por la información de derechos de autor eliminada</translation>
    </message>
    <message>
        <source>Meta argues that uploading during torrenting is fair use too</source>
        <translation>Meta sostiene que subir datos al usar BitTorrent también es uso legítimo (fair use)</translation>
    </message>
    <message>
        <source>Five publishers and Scott Turow sue Meta and Mark Zuckerberg</source>
        <translation>Cinco editoriales y Scott Turow demandan a Meta y a Mark Zuckerberg</translation>
    </message>
    <message>
        <source>Hearing set on the distribution claim</source>
        <translation>Audiencia fijada sobre la reclamación por distribución</translation>
    </message>
    <message>
        <source>One site, two judgments</source>
        <translation>Un sitio, dos sentencias</translation>
    </message>
    <message>
        <source>About 2.2 TB, and almost 300 TB announced</source>
        <translation>Unos 2,2 TB y casi 300 TB anunciados</translation>
    </message>
    <message>
        <source>The same site, Anna's Archive, in two cases: catalogue data of WorldCat, without any books, and music files of Spotify. The 2.2 TB were alleged and taken as true by default; the 300 TB are the site's own announcement. The areas are to scale. Ask: what might a catalogue of 2.2 TB hold?</source>
        <translation>El mismo sitio, Anna's Archive, en dos casos: datos de catálogo de WorldCat, sin ningún libro, y archivos de música de Spotify. Los 2,2 TB son una cifra presunta que se dio por cierta en rebeldía; los 300 TB son un anuncio del propio sitio. Las áreas están a escala. Pregunte: ¿qué podría contener un catálogo de 2,2 TB?</translation>
    </message>
    <message>
        <source>Count the squares: each is about 2.2 TB</source>
        <translation>Contar los cuadrados: cada uno, unos 2,2 TB</translation>
    </message>
    <message>
        <source>Same cases, same figures, now in squares of about 2.2 TB. By February 2026 about 6 TB of the 300 TB had been released. Ask: how many of these squares is 6 TB?</source>
        <translation>Los mismos casos, las mismas cifras, ahora en cuadrados de unos 2,2 TB. Hasta febrero de 2026 se habían publicado unos 6 TB de los 300 TB. Pregunte: ¿cuántos de estos cuadrados son 6 TB?</translation>
    </message>
    <message>
        <source>WorldCat: damages sought, then dropped</source>
        <translation>WorldCat: indemnización solicitada y luego retirada</translation>
    </message>
    <message>
        <source>In force since January 2026: an injunction and an order to delete, without damages.</source>
        <translation>Vigente desde enero de 2026: una orden judicial de cesación y una orden de eliminar los datos, sin indemnización.</translation>
    </message>
    <message>
        <source>The plaintiff, OCLC, sought $5.3 million and later dropped the claim. The default judgment of January 2026 is an injunction with an order to delete, and no money. Ask: why might somebody want an order more than a sum?</source>
        <translation>La parte demandante, OCLC, solicitó 5,3 millones de dólares y después retiró la reclamación. La sentencia en rebeldía de enero de 2026 es una orden judicial de cesación con una orden de eliminar los datos, y nada de dinero. Pregunte: ¿por qué podría alguien preferir una orden a una suma?</translation>
    </message>
    <message>
        <source>Spotify: a headline of trillions, and the judgment</source>
        <translation>Spotify: un titular de billones y la sentencia</translation>
    </message>
    <message>
        <source>The maximum is a calculation of the press, never requested as an award.</source>
        <translation>El máximo es un cálculo de la prensa; nunca se solicitó como indemnización.</translation>
    </message>
    <message>
        <source>The long bar is a calculation of the press: $150,000 for each of 86 million files, never requested as an award. The judgment is $322.2 million, too short to see at this scale, so a ring marks it. Ask: which of the two numbers made headlines, and which one did a court decide?</source>
        <translation>La barra larga es un cálculo de la prensa: 150.000 dólares por cada uno de 86 millones de archivos, nunca solicitados como indemnización. La sentencia es de 322,2 millones de dólares, demasiado corta para verse a esta escala, así que un anillo la marca. Pregunte: ¿cuál de las dos cifras llegó a los titulares y cuál decidió un tribunal?</translation>
    </message>
    <message>
        <source>In force: an injunction, and $322.2 million</source>
        <translation>Vigente: una orden de cesación y 322,2 millones de dólares</translation>
    </message>
    <message>
        <source>One judgment has no amount, the other has $322.2 million, so there is no ratio. Both are default judgments. The money is not known to be paid, and collection is considered unlikely. Ask: what is a judgment worth that cannot be enforced?</source>
        <translation>Una sentencia no tiene cuantía y la otra tiene 322,2 millones de dólares, así que no hay ratio. Ambas son sentencias en rebeldía. No consta que el dinero se haya pagado, y el cobro se considera improbable. Pregunte: ¿qué vale una sentencia que no se puede ejecutar?</translation>
    </message>
    <message>
        <source>Both cases on one calendar. In March 2025 the court in Ohio declined a first default judgment, and granted one in January 2026. In the Spotify case the judgment came four months after the announcement. Ask: what may explain that one took so much longer?</source>
        <translation>Ambos casos en un mismo calendario. En marzo de 2025 el tribunal de Ohio denegó una primera sentencia en rebeldía, y en enero de 2026 concedió una. En el caso de Spotify la sentencia llegó cuatro meses después del anuncio. Pregunte: ¿qué puede explicar que una tardara mucho más?</translation>
    </message>
    <message>
        <source>How sure are we? Measure by measure</source>
        <translation>¿Qué certeza tenemos? Magnitud por magnitud</translation>
    </message>
    <message>
        <source>Read one column at a time: each has a scale of its own. The award to Spotify itself was computed on 120,000 files, not on all that was announced, so it is no price for 300 TB. The number of catalogue records is disputed: over a billion, or about 700 million unique ones. Ask: which of these numbers was tested in a court?</source>
        <translation>Léase una columna cada vez: cada una tiene su propia escala. La indemnización a la propia Spotify se calculó sobre 120.000 archivos, no sobre todo lo anunciado, así que no es un precio de 300 TB. El número de registros del catálogo es objeto de disputa: más de mil millones, o unos 700 millones de registros únicos. Pregunte: ¿cuáles de estas cifras se examinaron ante un tribunal?</translation>
    </message>
    <message>
        <source>Scraping begins</source>
        <translation>Comienza la extracción (scraping)</translation>
    </message>
    <message>
        <source>Scrape announced and published</source>
        <translation>Se anuncia y se publica la extracción</translation>
    </message>
    <message>
        <source>Court declines a first default judgment, wants state-law questions settled</source>
        <translation>El tribunal deniega una primera sentencia en rebeldía y quiere que se aclaren cuestiones de derecho estatal</translation>
    </message>
    <message>
        <source>Default judgment and injunction</source>
        <translation>Sentencia en rebeldía y orden judicial de cesación</translation>
    </message>
    <message>
        <source>Scrape announced</source>
        <translation>Se anuncia la extracción</translation>
    </message>
    <message>
        <source>Lawsuit filed under seal</source>
        <translation>Demanda presentada con carácter reservado</translation>
    </message>
    <message>
        <source>Preliminary injunction</source>
        <translation>Orden judicial provisional de cesación</translation>
    </message>
    <message>
        <source>About 2.8 million tracks released</source>
        <translation>Se publican unos 2,8 millones de pistas</translation>
    </message>
    <message>
        <source>Default judgment of $322 million</source>
        <translation>Sentencia en rebeldía de 322 millones de dólares</translation>
    </message>
    <message>
        <source>What one song cost</source>
        <translation>Lo que costó una canción</translation>
    </message>
    <message>
        <source>Two lawsuits: 24 songs and 30 songs</source>
        <translation>Dos demandas: 24 canciones y 30 canciones</translation>
    </message>
    <message>
        <source>Two people in the United States were sued for sharing music, and each square is one song in suit. These are the recordings that the awards were computed on, not all that was shared. Ask: what would you guess one song came to?</source>
        <translation>En Estados Unidos se demandó a dos personas por compartir música, y cada cuadrado es una canción objeto de litigio. Son las grabaciones sobre las que se calcularon las indemnizaciones, no todo lo que se compartió. Pregunte: ¿a cuánto dirían que salió una canción?</translation>
    </message>
    <message>
        <source>Five amounts for the same 24 songs</source>
        <translation>Cinco cuantías por las mismas 24 canciones</translation>
    </message>
    <message>
        <source>An offer of $5,000 before the suit was declined. Three juries awarded $222,000, $1.92 million and $1.5 million. After the second, the judge reduced the award to $54,000; the labels declined, so that this amount never took effect. On appeal the first amount was restored. Ask: which of these would you have read in a headline?</source>
        <translation>Una oferta de 5000 dólares, anterior a la demanda, fue rechazada. Tres jurados concedieron 222.000 dólares, 1,92 millones de dólares y 1,5 millones de dólares. Después del segundo, el juez redujo la indemnización a 54.000 dólares; las discográficas la rechazaron, de modo que esta cuantía nunca llegó a tener efecto. En apelación se restableció la primera cuantía. Pregunte: ¿cuáles de estas habrían leído en un titular?</translation>
    </message>
    <message>
        <source>Up, down and back: 2005 to 2012</source>
        <translation>Sube, baja y vuelve: de 2005 a 2012</translation>
    </message>
    <message>
        <source>The same amounts in time: the height of a bar is the money, its width is the time to the next decision. The $54,000 were declined and have no width. Of the last decision only the year is on record. Ask: how long did it take until the first amount came back?</source>
        <translation>Las mismas cuantías en el tiempo: la altura de una barra es el dinero; su anchura, el tiempo hasta la siguiente decisión. Los 54.000 dólares fueron rechazados y no tienen anchura. De la última decisión solo consta el año. Pregunte: ¿cuánto tardó en volver la primera cuantía?</translation>
    </message>
    <message>
        <source>Cut to a tenth, then restored</source>
        <translation>Reducida a una décima parte y luego restablecida</translation>
    </message>
    <message>
        <source>The same template for the other case. The statutory maximum was $150,000 for each of 30 songs; the jury awarded $22,500 for each. The trial judge reduced $675,000 to $67,500 on constitutional grounds, and the First Circuit restored the award. Ask: what do both cases have in common, and where do they differ?</source>
        <translation>La misma plantilla para el otro caso. El máximo legal era de 150.000 dólares por cada una de 30 canciones; el jurado concedió 22.500 dólares por cada una. En primera instancia, una decisión judicial redujo 675.000 dólares a 67.500 dólares por motivos constitucionales, y el Primer Circuito restableció la indemnización. Pregunte: ¿qué tienen en común los dos casos y en qué difieren?</translation>
    </message>
    <message>
        <source>In the end: $222,000 and $675,000</source>
        <translation>Al final: 222.000 y 675.000 dólares</translation>
    </message>
    <message>
        <source>Only the last decisions are left, so the two compare. These are civil damages and no criminal fines, although press reports call one of them a fine. Whether anything was paid was not checked in the case of Thomas-Rasset. Ask: does the larger sum belong to the larger number of songs?</source>
        <translation>Solo quedan las últimas decisiones, así que ambas se pueden comparar. Son indemnizaciones civiles y no multas penales, aunque algunas informaciones de prensa llaman multa a una de ellas. En el caso de Thomas-Rasset no se comprobó si se pagó algo. Pregunte: ¿corresponde la suma mayor al mayor número de canciones?</translation>
    </message>
    <message>
        <source>For one song: $9,250 and $22,500</source>
        <translation>Por una canción: 9250 y 22.500 dólares</translation>
    </message>
    <message>
        <source>Each sum is divided by the songs that it covers, 24 and 30. The jury awards of Thomas-Rasset came to $9,250, $80,000 and $62,500 for one song. Ask: is a price for one song a fair way to compare, and what does it leave out?</source>
        <translation>Cada suma se divide entre las canciones que abarca, 24 y 30. Las indemnizaciones que los jurados concedieron en el caso de Thomas-Rasset equivalían a 9250, 80.000 y 62.500 dólares por una canción. Pregunte: ¿es el precio de una canción una forma justa de comparar, y qué deja fuera?</translation>
    </message>
    <message>
        <source>How sure are we? Other counts, other words</source>
        <translation>¿Qué certeza tenemos? Otros recuentos, otras palabras</translation>
    </message>
    <message>
        <source>Other counts are larger than those in suit: over 1,700 music files in a shared folder, alleged, and up to 5,000 songs, admitted at trial. A music file offered and a song uploaded are not the same, so the two counts have no ratio. Ask: what would happen to the sum for one song if you divided by these counts, and why would that be wrong?</source>
        <translation>Otros recuentos son mayores que los que son objeto de litigio: más de 1700 archivos de música en una carpeta compartida, cifra presunta, y hasta 5000 canciones, cifra admitida en el juicio. Un archivo de música ofrecido y una canción subida no son lo mismo, así que los dos recuentos no tienen ratio. Pregunte: ¿qué ocurriría con la suma por una canción si se dividiera entre estos recuentos, y por qué sería incorrecto?</translation>
    </message>
    <message>
        <source>Sharing detected on Kazaa</source>
        <translation>Se detecta el intercambio en Kazaa</translation>
    </message>
    <message>
        <source>Labels file suit</source>
        <translation>Las discográficas presentan una demanda</translation>
    </message>
    <message>
        <source>First verdict: $222,000</source>
        <translation>Primer veredicto: 222.000 dólares</translation>
    </message>
    <message>
        <source>Second verdict: $1.92 million</source>
        <translation>Segundo veredicto: 1,92 millones de dólares</translation>
    </message>
    <message>
        <source>Judge reduces the award to $54,000</source>
        <translation>El juez reduce la indemnización a 54.000 dólares</translation>
    </message>
    <message>
        <source>Third verdict: $1.5 million</source>
        <translation>Tercer veredicto: 1,5 millones de dólares</translation>
    </message>
    <message>
        <source>Eighth Circuit restores $222,000</source>
        <translation>El Octavo Circuito restablece 222.000 dólares</translation>
    </message>
    <message>
        <source>Jury awards $675,000</source>
        <translation>El jurado concede 675.000 dólares</translation>
    </message>
    <message>
        <source>Reduced to $67,500</source>
        <translation>Reducida a 67.500 dólares</translation>
    </message>
    <message>
        <source>First Circuit restores the award and remands</source>
        <translation>El Primer Circuito restablece la indemnización y devuelve el caso</translation>
    </message>
    <message>
        <source>First Circuit upholds $675,000</source>
        <translation>El Primer Circuito confirma 675.000 dólares</translation>
    </message>
</context>
</TS>
