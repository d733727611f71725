<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Phrases</name>
    <message>
        <source> or </source>
        <comment>between kinds of penalty</comment>
        <translation> o </translation>
    </message>
    <message>
        <source> per </source>
        <comment>between two units</comment>
        <translation> por </translation>
    </message>
    <message>
        <source>$164,501 million / 366 days</source>
        <translation>164.501 millones de dólares / 366 días</translation>
    </message>
    <message>
        <source>$164,501 million / 527,040 minutes (2024 is a leap year)</source>
        <translation>164.501 millones de dólares / 527.040 minutos (2024 es bisiesto)</translation>
    </message>
    <message>
        <source>$164,501 million / 8,784 hours</source>
        <translation>164.501 millones de dólares / 8784 horas</translation>
    </message>
    <message>
        <source>$350,018 million / 366 days</source>
        <translation>350.018 millones de dólares / 366 días</translation>
    </message>
    <message>
        <source>$5,089 million / 8,784 hours</source>
        <translation>5089 millones de dólares / 8784 horas</translation>
    </message>
    <message>
        <source>$637,959 million / 366 days</source>
        <translation>637.959 millones de dólares / 366 días</translation>
    </message>
    <message>
        <source>$7.25 an hour since 24 July 2009</source>
        <translation>7,25 dólares por hora desde el 24 de julio de 2009</translation>
    </message>
    <message>
        <source>$7.25 x 40 hours x 52 weeks</source>
        <translation>7,25 dólares x 40 horas x 52 semanas</translation>
    </message>
    <message>
        <source>%1 % of one %2</source>
        <comment>a percentage; a thing</comment>
        <translation>%1 % de 1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number; things</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 pt for %4, lie factor %5</source>
        <comment>a case, a measure: a length for its value</comment>
        <translation>%1 %2: %3 pt para %4, factor de mentira %5</translation>
    </message>
    <message>
        <source>%1 %2: %3 pt² for %4, lie factor %5</source>
        <comment>a case, a measure: an area for its value</comment>
        <translation>%1 %2: %3 pt² para %4, factor de mentira %5</translation>
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
        <source>%1 (%2)</source>
        <comment>a value; what must be said of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (by its cells)</source>
        <comment>a column</comment>
        <translation>%1 (por sus celdas)</translation>
    </message>
    <message>
        <source>%1 (by what its name means)</source>
        <comment>a column</comment>
        <translation>%1 (por lo que significa su nombre)</translation>
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
        <source>%1 against %2</source>
        <comment>two measures</comment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>%1 and %2 are no longer equal</source>
        <translation>%1 y %2 dejan de ser iguales</translation>
    </message>
    <message>
        <source>%1 and %2 become equal</source>
        <translation>%1 y %2 pasan a ser iguales</translation>
    </message>
    <message>
        <source>%1 and %2 swap</source>
        <translation>%1 y %2 intercambian sus puestos</translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 artículo</numerusform>
            <numerusform>%1 artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at zero, which has no place on this scale</source>
        <comment>a number of cases</comment>
        <translation>%1 en cero, que no tiene lugar en esta escala</translation>
    </message>
    <message numerus="yes">
        <source>%1 book copy(s)</source>
        <translation>
            <numerusform>%1 ejemplar de libro</numerusform>
            <numerusform>%1 ejemplares de libros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 book(s)</source>
        <translation>
            <numerusform>%1 libro</numerusform>
            <numerusform>%1 libros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a measure; outcome, country ...</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 by year of the act</source>
        <translation>%1 por año del hecho</translation>
    </message>
    <message>
        <source>%1 by year of the decision</source>
        <translation>%1 por año de la decisión</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <comment>of some rows of a table</comment>
        <translation>
            <numerusform>%1 caso</numerusform>
            <numerusform>%1 casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumer record(s)</source>
        <translation>
            <numerusform>%1 registro de consumidor</numerusform>
            <numerusform>%1 registros de consumidores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counted too</source>
        <comment>a case</comment>
        <translation>%1 también se cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%1 credit card number(s)</source>
        <translation>
            <numerusform>%1 número de tarjeta de crédito</numerusform>
            <numerusform>%1 números de tarjetas de crédito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer record(s)</source>
        <translation>
            <numerusform>%1 registro de cliente</numerusform>
            <numerusform>%1 registros de clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 document(s)</source>
        <translation>
            <numerusform>%1 documento</numerusform>
            <numerusform>%1 documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <comment>a number of cases</comment>
        <translation>dibujados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail address(s)</source>
        <translation>
            <numerusform>%1 dirección de correo electrónico</numerusform>
            <numerusform>%1 direcciones de correo electrónico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s)</source>
        <translation>
            <numerusform>%1 correo electrónico</numerusform>
            <numerusform>%1 correos electrónicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 days</source>
        <translation>%1 tiene %2 días</translation>
    </message>
    <message numerus="yes">
        <source>%1 hundred million</source>
        <comment>10^8</comment>
        <translation>
            <numerusform>%1 centenar de millones</numerusform>
            <numerusform>%1 centenares de millones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 image URL(s)</source>
        <translation>
            <numerusform>%1 URL de imagen</numerusform>
            <numerusform>%1 URL de imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 image(s)</source>
        <translation>
            <numerusform>%1 imagen</numerusform>
            <numerusform>%1 imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as long as %2.</source>
        <comment>a length of time; things</comment>
        <translation>%1 son tanto tiempo como %2.</translation>
    </message>
    <message>
        <source>%1 is as much as %2.</source>
        <comment>an amount; things</comment>
        <translation>%1 son tanto como %2.</translation>
    </message>
    <message>
        <source>%1 is not written</source>
        <translation>no se escribe %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a case</comment>
        <translation>%1 se excluye</translation>
    </message>
    <message numerus="yes">
        <source>%1 metadata record(s)</source>
        <translation>
            <numerusform>%1 registro de metadatos</numerusform>
            <numerusform>%1 registros de metadatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more pair(s)</source>
        <translation>
            <numerusform>%1 par más</numerusform>
            <numerusform>%1 pares más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more pair(s) with an order</source>
        <translation>
            <numerusform>%1 par más con orden</numerusform>
            <numerusform>%1 pares más con orden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 music file(s)</source>
        <translation>
            <numerusform>%1 archivo de música</numerusform>
            <numerusform>%1 archivos de música</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 necesita un valor: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of cases; of rows</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 cases comparable</source>
        <translation>%1 de %2 casos comparables</translation>
    </message>
    <message>
        <source>%1 of %2 cases, filtered</source>
        <translation>%1 de %2 casos, filtrados</translation>
    </message>
    <message>
        <source>%1 of %2 in sight</source>
        <comment>numbers of cases that are drawn</comment>
        <translation>%1 de %2 a la vista</translation>
    </message>
    <message>
        <source>%1 of them, all</source>
        <translation>%1 de la pena o toda ella</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two dates</comment>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 página</numerusform>
            <numerusform>%1 páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 penalties have no date</source>
        <translation>
            <numerusform>%1 sanción no tiene fecha</numerusform>
            <numerusform>%1 sanciones no tienen fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 photograph(s)</source>
        <translation>
            <numerusform>%1 fotografía</numerusform>
            <numerusform>%1 fotografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recording(s)</source>
        <translation>
            <numerusform>%1 grabación</numerusform>
            <numerusform>%1 grabaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have problems and are left out</source>
        <translation>
            <numerusform>%1 fila tiene problemas y se excluye</numerusform>
            <numerusform>%1 filas tienen problemas y se excluyen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows or values are left out; the rest is used</source>
        <translation>
            <numerusform>%1 fila o valor se excluye; el resto se usa</numerusform>
            <numerusform>%1 filas o valores se excluyen; el resto se usa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number of cases</comment>
        <translation>seleccionados: %1</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>%1 hojas</translation>
    </message>
    <message>
        <source>%1 small squares: a square of about %2 by %2 of them.</source>
        <comment>about 1,143; 34</comment>
        <translation>%1 cuadraditos: un cuadrado de unos %2 por %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 song(s)</source>
        <translation>
            <numerusform>%1 canción</numerusform>
            <numerusform>%1 canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 suspended, counted as if served</source>
        <translation>%1 en suspenso, que cuenta como si se hubiera cumplido</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 no admite ningún valor</translation>
    </message>
    <message numerus="yes">
        <source>%1 ten thousand</source>
        <comment>10^4</comment>
        <translation>
            <numerusform>%1 decena de millares</numerusform>
            <numerusform>%1 decenas de millares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a guess</comment>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>%1 times the frame before</source>
        <translation>%1 veces el cuadro anterior</translation>
    </message>
    <message>
        <source>%1 times too few</source>
        <comment>how far a guess is off</comment>
        <translation>%1 veces por debajo</translation>
    </message>
    <message>
        <source>%1 times too many</source>
        <comment>how far a guess is off</comment>
        <translation>%1 veces por encima</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two amounts: a number of cases</comment>
        <translation>de %1 a %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 track(s)</source>
        <translation>
            <numerusform>%1 pista</numerusform>
            <numerusform>%1 pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 user profile(s)</source>
        <translation>
            <numerusform>%1 perfil de usuario</numerusform>
            <numerusform>%1 perfiles de usuario</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 views</source>
        <translation>%1 vistas</translation>
    </message>
    <message>
        <source>%1 with a range from zero, which has no place on this scale</source>
        <comment>a number of cases</comment>
        <translation>%1 con un intervalo desde cero, que no tiene lugar en esta escala</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <comment>A and B swap; a reading</comment>
        <translation>%1 con «%2»</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <comment>a number of cases; what they lack</comment>
        <translation>%1 sin %2</translation>
    </message>
    <message>
        <source>%1 without either</source>
        <comment>a number of cases</comment>
        <translation>%1 sin ninguno de los dos</translation>
    </message>
    <message numerus="yes">
        <source>%1 work(s)</source>
        <translation>
            <numerusform>%1 obra</numerusform>
            <numerusform>%1 obras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <comment>a plain decimal number</comment>
        <translation>
            <numerusform>%1 año</numerusform>
            <numerusform>%1 años</numerusform>
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
        <translation>%1, de ellos %2 en suspenso</translation>
    </message>
    <message>
        <source>%1, for the files in the folder %2</source>
        <translation>%1, para los archivos de la carpeta %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a column; its unit</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <comment>an axis</comment>
        <translation>%1, escala logarítmica</translation>
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
        <translation>%1: ¿cuántas veces %2 es la cifra de %3?</translation>
    </message>
    <message>
        <source>%1: how many times that of %2 (%3) is that of %4?</source>
        <comment>a measure; a case; its value; a case</comment>
        <translation>%1: ¿cuántas veces la de %2 (%3) es la de %4?</translation>
    </message>
    <message>
        <source>%1: this is the file that is read; choose another name</source>
        <translation>%1: este es el archivo que se lee; elija otro nombre</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <comment>raised for a guess</comment>
        <translation>
            <numerusform>%n mano</numerusform>
            <numerusform>%n manos</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>the name of a column</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean %2; write it in full</source>
        <translation>«%1» puede significar %2; escríbalo completo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist: %2</source>
        <translation>«%1» no existe: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; follows the quantity; take it away</source>
        <translation>«%1» sigue a la cantidad; quítelo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no exact decimal value; write it as a decimal</source>
        <translation>«%1» no tiene un valor decimal exacto; escríbalo como número decimal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 digits; write fewer</source>
        <translation>«%1» tiene más de %2 cifras; escriba menos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the name of the column is not understood as a unit or a scale; &quot;%2&quot; is read without it; so often: %3</source>
        <translation>«%1» en el nombre de la columna no se entiende como unidad ni como escala; «%2» se lee sin eso; número de veces: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rate, not an amount</source>
        <translation>«%1» es una tasa, no una cantidad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a second quantity; write one only</source>
        <translation>«%1» es una segunda cantidad; escriba solo una</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is beyond the limit of %2</source>
        <translation>«%1» supera el límite de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice; the first one is used</source>
        <translation>«%1» se indica dos veces; se usa la primera</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is less than the smallest amount, %2</source>
        <translation>«%1» es menos que la cantidad mínima, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a data size, money, a duration nor a count</source>
        <translation>«%1» no es un tamaño de datos, ni dinero, ni una duración, ni un recuento</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency of ISO 4217</source>
        <translation>«%1» no es una moneda de ISO 4217</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; expected %2</source>
        <translation>«%1» no es una fecha; se esperaba %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no figure that this version draws; expected one of %2</source>
        <translation>«%1» no es una figura que esta versión dibuje; se esperaba una de estas: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known language; expected a tag such as en, de or pt-BR</source>
        <translation>«%1» no es un idioma conocido; se esperaba una etiqueta como en, de o pt-BR</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known unit; expected %2</source>
        <translation>«%1» no es una unidad conocida; se esperaba %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no measure; expected one of %2</source>
        <translation>«%1» no es una magnitud; se esperaba una de estas: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of years; it can be neither divided nor added</source>
        <translation>«%1» no es un número de años; no se puede dividir ni sumar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be read; check its points, commas and groups</source>
        <translation>«%1» no es un número legible; compruebe los puntos, las comas y los grupos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; expected WIDTHxHEIGHT in points, each from %2 to %3, such as 1200x675</source>
        <translation>«%1» no es un tamaño; se esperaba ANCHOxALTO en puntos, cada uno de %2 a %3, como 1200x675</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the format</source>
        <translation>«%1» no es una versión del formato</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a standard symbol (strict reading)</source>
        <translation>«%1» no es un símbolo normalizado (lectura estricta)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«%1» no está entre los valores posibles: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; write: %2</source>
        <translation>«%1» es un argumento de más; escriba: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2, in the scale that the name of the column says; so often: %3</source>
        <translation>«%1» se lee como %2, en la escala que indica el nombre de la columna; número de veces: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a missing value; so often: %2</source>
        <translation>«%1» se lee como valor ausente; número de veces: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is suspended, wholly or in part, and a suspended term is no served one; it is neither divided nor added</source>
        <translation>«%1» está en suspenso, total o parcialmente, y una pena suspendida no es una pena cumplida; no se divide ni se suma</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps its own scale and is not read in that of the column&apos;s name, &quot;%2&quot;; so often: %3</source>
        <translation>«%1» conserva su propia escala y no se lee en la del nombre de la columna, «%2»; número de veces: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes letters of different scripts</source>
        <translation>«%1» mezcla letras de distintos sistemas de escritura</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads back to &quot;%2&quot;; one of the two must name another or nothing</source>
        <translation>«%1» vuelve a llevar a «%2»; uno de los dos debe remitir a otro o a ninguno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names itself; it must name another</source>
        <translation>«%1» remite a sí mismo; debe remitir a otro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no %2</source>
        <translation>«%1» no remite a nada que exista (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; qualifies the quantity a second time; write one qualifier only</source>
        <translation>«%1» matiza la cantidad por segunda vez; escriba un solo matiz</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands before the quantity; take it away</source>
        <translation>«%1» precede a la cantidad; quítelo</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a negative amount makes no sense here</source>
        <translation>«%1»: una cantidad negativa no tiene sentido aquí</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a number was expected here</source>
        <translation>«%1»: aquí se esperaba un número</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % of revenue</source>
        <translation>%1 % de los ingresos</translation>
    </message>
    <message>
        <source>%1 % of the way: %2 of %3</source>
        <comment>a percentage; two amounts</comment>
        <translation>%1 % del camino: %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a currency code, an amount: CHF 5</comment>
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
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2: expected %3</source>
        <translation>%1 %2: se esperaba %3</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <comment>a date</comment>
        <translation>%1 (incierta)</translation>
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
        <translation>%1 (y %2 en suspenso)</translation>
    </message>
    <message>
        <source>%1 (best values, no bound)</source>
        <translation>%1 (mejores valores, sin límite)</translation>
    </message>
    <message>
        <source>%1 (different kinds of works)</source>
        <comment>number of works for 3</comment>
        <translation>%1 – obras de distintos tipos</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>a measure for so many cases, the smallest and the largest value</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <comment>two measures: cases</comment>
        <translation>%1 frente a %2: %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a length of time: years and days</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a length of time: years and months</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 and %2 are about equal.</source>
        <translation>%1 y %2 son aproximadamente iguales.</translation>
    </message>
    <message>
        <source>%1 and %2 are almost equal.</source>
        <translation>%1 y %2 son casi iguales.</translation>
    </message>
    <message>
        <source>%1 and %2 are equal.</source>
        <translation>%1 y %2 son iguales.</translation>
    </message>
    <message>
        <source>All %1 values are equal: %2.</source>
        <comment>how many, the value</comment>
        <translation>Los %1 valores son iguales: %2.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two measures: cases</comment>
        <translation>%1 y %2: %3</translation>
    </message>
    <message>
        <source>%1 and %2: best values are equal; %3.</source>
        <translation>%1 y %2: los mejores valores son iguales; %3.</translation>
    </message>
    <message>
        <source>%1 and %2: best values give %3 times; %4.</source>
        <translation>%1 y %2: los mejores valores dan %3 veces; %4.</translation>
    </message>
    <message>
        <source>%1 and %2: best values give %3; %4</source>
        <translation>%1 y %2: los mejores valores dan %3; %4</translation>
    </message>
    <message>
        <source>%1 and %2: no ratio, %3</source>
        <translation>%1 y %2: sin ratio, %3</translation>
    </message>
    <message>
        <source>%1 as %2 (%3): arithmetic, not law</source>
        <comment>Fines at the same rate as A (statutory maximum)</comment>
        <translation>%1 que %2 (%3): aritmética, no derecho</translation>
    </message>
    <message>
        <source>%1 as a share of a year’s revenue</source>
        <translation>%1 como proporción de los ingresos de un año</translation>
    </message>
    <message>
        <source>%1 at the same rate</source>
        <translation>%1 a la misma tasa</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <comment>a year</comment>
        <translation>%1 a. C.</translation>
    </message>
    <message numerus="yes">
        <source>%1 billion</source>
        <comment>10^9</comment>
        <translation>
            <numerusform>%1 millardo</numerusform>
            <numerusform>%1 millardos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a rate and no amount, so it cannot be drawn as %2; try %3, or %4 as %2</source>
        <translation>%1 es una proporción y no una cantidad, por lo que no puede dibujarse como %2; pruebe %3, o %4 como %2</translation>
    </message>
    <message>
        <source>%2 shows what the baseline’s rate would give, and %1 is no such arithmetic; try %3, or %4 as %2</source>
        <translation>%2 muestra lo que daría la proporción del caso de referencia, y %1 no es ese cálculo; pruebe %3, o %4 como %2</translation>
    </message>
    <message>
        <source>%2 shows the stages of penalties, and %1 has none; try %3, or %4 as %2</source>
        <translation>%2 muestra las etapas de las sanciones, y %1 no tiene ninguna; pruebe %3, o %4 como %2</translation>
    </message>
    <message>
        <source>%1 has both sides in it that %2 sets apart; try %3, or %4 as %2</source>
        <translation>%1 ya contiene los dos lados que %2 separa; pruebe %3, o %4 como %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days per %2</source>
        <comment>a number; one work</comment>
        <translation>%1 días por %2</translation>
    </message>
    <message>
        <source>%1 divided by %2 = %3</source>
        <translation>%1 entre %2 = %3</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a measure has values for so many cases</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 for each of %2 persons</source>
        <translation>%1 por cada una de %2 personas</translation>
    </message>
    <message>
        <source>%1 for none</source>
        <comment>a measure has values for no case</comment>
        <translation>%1 (ninguno)</translation>
    </message>
    <message>
        <source>%1 has no figure “%2”: drawn of %3, as --measure can say</source>
        <comment>measure, kind, measure</comment>
        <translation>%1 no tiene la figura «%2»: se dibuja %3, como se puede indicar con --measure</translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 hora</numerusform>
            <numerusform>%1 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in fiscal year %2</source>
        <comment>a company</comment>
        <translation>%1 en el ejercicio fiscal %2</translation>
    </message>
    <message>
        <source>%1 is %2 of %3.</source>
        <translation>%1 son %2 de %3.</translation>
    </message>
    <message>
        <source>%1 is %2 of %3.</source>
        <comment>lengths of time</comment>
        <translation>%1 son %2 de %3.</translation>
    </message>
    <message>
        <source>%1 is %2 of %3: 1 to %4</source>
        <translation>%1 son %2 de %3: 1 a %4</translation>
    </message>
    <message>
        <source>%1 is %2 times %3.</source>
        <translation>%1 son %2 veces %3.</translation>
    </message>
    <message>
        <source>%1 is at least as much as %2.</source>
        <translation>%1 son al menos tanto como %2.</translation>
    </message>
    <message>
        <source>%1 is at most as much as %2.</source>
        <translation>%1 son como máximo tanto como %2.</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 son menos que %2.</translation>
    </message>
    <message>
        <source>%1 is missing; expected %2</source>
        <translation>falta %1; se esperaba %2</translation>
    </message>
    <message>
        <source>%1 is missing; write: %2</source>
        <translation>falta %1; escriba: %2</translation>
    </message>
    <message>
        <source>%1 is more than %2.</source>
        <translation>%1 son más que %2.</translation>
    </message>
    <message>
        <source>%1 is taken; written as %2</source>
        <translation>%1 ya está en uso; se escribe como %2</translation>
    </message>
    <message>
        <source>%1 is too small for what must stand in this figure; %2 would fit</source>
        <translation>%1 es demasiado pequeño para lo que debe aparecer en esta figura; %2 bastaría</translation>
    </message>
    <message>
        <source>%1 looks like a symbolic or placeholder value</source>
        <translation>%1 parece un valor simbólico o provisional</translation>
    </message>
    <message numerus="yes">
        <source>%1 million</source>
        <translation>
            <numerusform>%1 millón</numerusform>
            <numerusform>%1 millones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 mes</numerusform>
            <numerusform>%1 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, converted before prices are adjusted</source>
        <comment>USD of 2024</comment>
        <translation>%1 de %2, con conversión antes del ajuste de precios</translation>
    </message>
    <message>
        <source>%1 of %2, prices adjusted before conversion</source>
        <comment>USD of 2024</comment>
        <translation>%1 de %2, con ajuste de precios antes de la conversión</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>copied, held or published</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>about 0.0875 %</comment>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>about 40,000 years</comment>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>about 1,143</comment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>about 40,000 years</comment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>an amount; one work</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 per GB</source>
        <translation>%1 por GB</translation>
    </message>
    <message>
        <source>%1 per gigabyte</source>
        <translation>%1 por gigabyte</translation>
    </message>
    <message>
        <source>%1 per TB</source>
        <translation>%1 por TB</translation>
    </message>
    <message>
        <source>%1 per terabyte</source>
        <translation>%1 por terabyte</translation>
    </message>
    <message>
        <source>%1 per work</source>
        <translation>%1 por obra</translation>
    </message>
    <message>
        <source>%1 sheets: %2 in a row, %3 rows. Cut along the marks and hang them side by side.</source>
        <comment>numbers</comment>
        <translation>%1 hojas: %2 por fila, %3 filas. Corte por las marcas y cuélguelas una junto a otra.</translation>
    </message>
    <message>
        <source>%1 stands here where %2 was expected</source>
        <translation>aquí hay %1, pero se esperaba %2</translation>
    </message>
    <message>
        <source>%1 suspended, not included</source>
        <translation>%1 en suspenso, sin incluir</translation>
    </message>
    <message>
        <source>%1 terms of one person, not added up; the longest is shown</source>
        <translation>%1 penas de una sola persona, sin sumar; se muestra la más larga</translation>
    </message>
    <message>
        <source>%1 times %2 = %3; arithmetic, not law</source>
        <translation>%1 por %2 = %3; aritmética, no derecho</translation>
    </message>
    <message>
        <source>%1 times that of %2</source>
        <comment>a number; a value</comment>
        <translation>%1 veces %2</translation>
    </message>
    <message>
        <source>%1 times that of %2 (%3)</source>
        <comment>a number; a case; its value</comment>
        <translation>%1 veces %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2 times if either prefix was meant otherwise (prefix reading only, not the doubt about the source)</source>
        <translation>de %1 a %2 veces si alguno de los prefijos tenía el otro significado (solo la lectura de los prefijos, no la duda sobre la fuente)</translation>
    </message>
    <message numerus="yes">
        <source>%1 trillion</source>
        <comment>10^12</comment>
        <translation>
            <numerusform>%1 billón</numerusform>
            <numerusform>%1 billones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 año</numerusform>
            <numerusform>%1 años</numerusform>
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
        <translation>%1%2</translation>
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
        <translation>%1, todo en suspenso</translation>
    </message>
    <message>
        <source>%1, all suspended (%2)</source>
        <comment>a term (name)</comment>
        <translation>%1, todo en suspenso (%2)</translation>
    </message>
    <message>
        <source>%1, alleged</source>
        <translation>%1 (cifra presunta)</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two values, the first with an apposition</comment>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>pending, as of June 2026</comment>
        <translation>%1, a fecha de %2</translation>
    </message>
    <message>
        <source>%1, measure by measure</source>
        <comment>cases</comment>
        <translation>%1, magnitud por magnitud</translation>
    </message>
    <message>
        <source>%1, no longer in force</source>
        <comment>later vacated</comment>
        <translation>%1, ya no vigente</translation>
    </message>
    <message>
        <source>%1, no such penalty on record</source>
        <comment>none imposed: convicted</comment>
        <translation>%1, no consta tal sanción</translation>
    </message>
    <message>
        <source>%1, nominal; revenue, not profit</source>
        <translation>%1, nominales; ingresos, no ganancias</translation>
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
        <translation>%1: %2, mediana %3</translation>
    </message>
    <message>
        <source>%1: %2, not adjusted</source>
        <translation>%1: %2, sin ajustar</translation>
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
        <translation>%1. Casos con valor: %2. Por eso cada magnitud tiene su propia escala.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <comment>a measure</comment>
        <translation>
            <numerusform>%1: %n caso</numerusform>
            <numerusform>%1: %n casos</numerusform>
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
        <translation>%1: sin caso base elegido</translation>
    </message>
    <message>
        <source>%1: not comparable with %2</source>
        <translation>%1: no comparable con %2</translation>
    </message>
    <message>
        <source>%1; prefixes read as powers of 1,024: 1 TB = 2^40 bytes</source>
        <translation>%1; prefijos leídos como potencias de 1024: 1 TB = 2^40 bytes</translation>
    </message>
    <message>
        <source>%1; scope of this figure: %2</source>
        <translation>%1; alcance de esta cifra: %2</translation>
    </message>
    <message>
        <source>%1; the order could turn round</source>
        <translation>%1; el orden podría invertirse</translation>
    </message>
    <message>
        <source>%1; the scope of this figure is not stated</source>
        <translation>%1; no se indica el alcance de esta cifra</translation>
    </message>
    <message>
        <source>%1; time to earn: %2</source>
        <comment>a share; days</comment>
        <translation>%1; tiempo para ingresar esa suma: %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 2010s</comment>
        <translation>década de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with neither value are not drawn.</source>
        <translation>
            <numerusform>%n caso sin ninguno de los dos valores no se dibuja.</numerusform>
            <numerusform>%n casos sin ninguno de los dos valores no se dibujan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) drawn without a name: too many for this size</source>
        <translation>
            <numerusform>%n caso más dibujado sin nombre: son demasiados para este tamaño</numerusform>
            <numerusform>%n casos más dibujados sin nombre: son demasiados para este tamaño</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) here without a number: no room for it in the figure</source>
        <translation>
            <numerusform>%n caso aquí sin número: no hay sitio para él en la figura</numerusform>
            <numerusform>%n casos aquí sin número: no hay sitio para él en la figura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) not shown: stage by stage, six are drawn at most</source>
        <translation>
            <numerusform>%n caso más no se muestra: etapa por etapa se dibujan seis como máximo</numerusform>
            <numerusform>%n casos más no se muestran: etapa por etapa se dibujan seis como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) not shown: too many for this size</source>
        <translation>
            <numerusform>%n caso más no se muestra: son demasiados para este tamaño</numerusform>
            <numerusform>%n casos más no se muestran: son demasiados para este tamaño</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the table: the rows are left out.</source>
        <translation>
            <numerusform>%n problema en la tabla: se excluye la fila.</numerusform>
            <numerusform>%n problemas en la tabla: se excluyen las filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s): see the marks and the data.</source>
        <translation>
            <numerusform>%n caso más: véanse las marcas y los datos.</numerusform>
            <numerusform>%n casos más: véanse las marcas y los datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <comment>the head of a column</comment>
        <translation>Fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s).</source>
        <translation>
            <numerusform>%n fuente más.</numerusform>
            <numerusform>%n fuentes más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;approaching 1 petabyte&quot; in July 2024</source>
        <translation>«se acerca a 1 petabyte» en julio de 2024</translation>
    </message>
    <message>
        <source>&quot;samples:&quot; is the library of researched cases; left out, it is the built-in comparison &quot;70 GB and 80 TB&quot;.</source>
        <translation>«samples:» es la biblioteca de casos investigados; sin FILE, es la comparación integrada «70 GB and 80 TB».</translation>
    </message>
    <message>
        <source>'[', '{', or a literal</source>
        <translation>«[», «{» o un literal</translation>
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
        <translation>--wall con una escala, o --worksheet</translation>
    </message>
    <message>
        <source>1 cm² = %1</source>
        <translation>1 cm² = %1</translation>
    </message>
    <message>
        <source>1 penalty has no date</source>
        <translation>1 sanción no tiene fecha</translation>
    </message>
    <message>
        <source>1 row has problems and is left out</source>
        <translation>1 fila tiene problemas y se excluye</translation>
    </message>
    <message>
        <source>1 row or value is left out; the rest is used</source>
        <translation>1 fila o valor se excluye; el resto se usa</translation>
    </message>
    <message>
        <source>1 square = %1</source>
        <translation>1 cuadrado = %1</translation>
    </message>
    <message>
        <source>1 square = %1, as much as %2</source>
        <comment>an amount; a case</comment>
        <translation>1 cuadrado = %1, tanto como %2</translation>
    </message>
    <message>
        <source>1 square = 1 %1 (%2; %3)</source>
        <comment>a thing; its size; its source</comment>
        <translation>1 cuadrado = 1 %1 (%2; %3)</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 años</translation>
    </message>
    <message>
        <source>100 PB at $0.005 per GB per month</source>
        <translation>100 PB a 0,005 dólares por GB y mes</translation>
    </message>
    <message>
        <source>100 years</source>
        <translation>100 años</translation>
    </message>
    <message>
        <source>10^8 bit/s x 86,400 s / 8 at full rate</source>
        <translation>10^8 bit/s x 86.400 s / 8 a la velocidad máxima</translation>
    </message>
    <message>
        <source>10^9 bit/s x 3,600 s / 8 at full rate</source>
        <translation>10^9 bit/s x 3600 s / 8 a la velocidad máxima</translation>
    </message>
    <message>
        <source>10^9 bit/s x 86,400 s / 8 at full rate</source>
        <translation>10^9 bit/s x 86.400 s / 8 a la velocidad máxima</translation>
    </message>
    <message>
        <source>12.3 PB in October 2017</source>
        <translation>12,3 PB en octubre de 2017</translation>
    </message>
    <message>
        <source>128 kbit/s x 240 s / 8</source>
        <translation>128 kbit/s x 240 s / 8</translation>
    </message>
    <message>
        <source>128-bit address (struct in6_addr, 16 bytes)</source>
        <translation>dirección de 128 bits (struct in6_addr, 16 bytes)</translation>
    </message>
    <message>
        <source>13 months, USSC fiscal year 2016</source>
        <translation>13 meses, USSC, ejercicio fiscal 2016</translation>
    </message>
    <message>
        <source>160 seven-bit characters: 160 x 7 / 8 = 140 bytes; the 160-character limit is from the source</source>
        <translation>160 caracteres de siete bits: 160 x 7 / 8 = 140 bytes; el límite de 160 caracteres procede de la fuente</translation>
    </message>
    <message>
        <source>2 sides x 80 tracks x 18 sectors x 512 bytes</source>
        <translation>2 caras x 80 pistas x 18 sectores x 512 bytes</translation>
    </message>
    <message>
        <source>2 TB in 1997, as reported by the Financial Times</source>
        <translation>2 TB en 1997, según informó el Financial Times</translation>
    </message>
    <message>
        <source>2 years, U.S. Constitution art. I s. 2 (text not re-read; unverified)</source>
        <translation>2 años, Constitución de EE. UU., art. I, secc. 2 (texto no releído; sin verificar)</translation>
    </message>
    <message>
        <source>2,652 KB in October 2024; the survey counts 1 KB as 1,024 bytes</source>
        <translation>2652 KB en octubre de 2024; el estudio cuenta 1 KB como 1024 bytes</translation>
    </message>
    <message>
        <source>2.6 TB as reported (secondary source)</source>
        <translation>2,6 TB según lo publicado (fuente secundaria)</translation>
    </message>
    <message>
        <source>2.94 TB, 11.9 million files, 2021</source>
        <translation>2,94 TB, 11,9 millones de archivos, 2021</translation>
    </message>
    <message>
        <source>208.1 TB, 16.3 million files, as listed by a mirror in August 2023</source>
        <translation>208,1 TB, 16,3 millones de archivos, según la lista de un sitio espejo en agosto de 2023</translation>
    </message>
    <message>
        <source>23 months, USSC Quick Facts, fiscal year 2019 (theft, property destruction and fraud)</source>
        <translation>23 meses, USSC Quick Facts, ejercicio fiscal 2019 (hurto, daños a la propiedad y fraude)</translation>
    </message>
    <message>
        <source>3 billion base pairs x 2 bits, one copy, no compression</source>
        <translation>3 mil millones de pares de bases x 2 bits, una copia, sin compresión</translation>
    </message>
    <message>
        <source>300 pages x 1,750 characters (see page-of-text)</source>
        <translation>300 páginas x 1750 caracteres (véase page-of-text)</translation>
    </message>
    <message>
        <source>32-bit address</source>
        <translation>dirección de 32 bits</translation>
    </message>
    <message>
        <source>35 lines of 50 characters, a deliberately low estimate of one book page</source>
        <translation>35 líneas de 50 caracteres, una estimación deliberadamente baja de una página de libro</translation>
    </message>
    <message>
        <source>4 years, U.S. Constitution art. II s. 1 (text not re-read; unverified)</source>
        <translation>4 años, Constitución de EE. UU., art. II, secc. 1 (texto no releído; sin verificar)</translation>
    </message>
    <message>
        <source>44,100 samples/s x 2 channels x 2 bytes x 60 s</source>
        <translation>44.100 muestras/s x 2 canales x 2 bytes x 60 s</translation>
    </message>
    <message>
        <source>45 months over all offences, USSC fiscal year 2017</source>
        <translation>45 meses para todos los delitos, USSC, ejercicio fiscal 2017</translation>
    </message>
    <message>
        <source>47 months over all offences, USSC fiscal year 2009</source>
        <translation>47 meses para todos los delitos, USSC, ejercicio fiscal 2009</translation>
    </message>
    <message>
        <source>5 PB recorded, more than half a ton of hard drives, April 2017</source>
        <translation>5 PB registrados, más de media tonelada de discos duros, abril de 2017</translation>
    </message>
    <message>
        <source>52 weeks x 40 hours</source>
        <translation>52 semanas x 40 horas</translation>
    </message>
    <message>
        <source>56,000 bit/s x 3,600 s / 8 at full nominal rate</source>
        <translation>56.000 bit/s x 3600 s / 8 a la velocidad nominal máxima</translation>
    </message>
    <message>
        <source>6 years, U.S. Constitution art. I s. 3 (text not re-read; unverified)</source>
        <translation>6 años, Constitución de EE. UU., art. I, secc. 3 (texto no releído; sin verificar)</translation>
    </message>
    <message>
        <source>6.8 MB on a Kindle, as reported in 2021</source>
        <translation>6,8 MB en un Kindle, según se informó en 2021</translation>
    </message>
    <message>
        <source>66 months, USSC fiscal year 2016</source>
        <translation>66 meses, USSC, ejercicio fiscal 2016</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>73 PB received in 2016, of which 49 PB from the LHC</source>
        <translation>73 PB recibidos en 2016, de ellos 49 PB del LHC</translation>
    </message>
    <message>
        <source>75.8 years at birth</source>
        <translation>75,8 años al nacer</translation>
    </message>
    <message>
        <source>78 months, USSC fiscal year 2009</source>
        <translation>78 meses, USSC, ejercicio fiscal 2009</translation>
    </message>
    <message>
        <source>78.4 years at birth, both sexes</source>
        <translation>78,4 años al nacer, ambos sexos</translation>
    </message>
    <message>
        <source>80 minutes x 60 s x 75 sectors x 2,048 bytes; sold as 700 MB</source>
        <translation>80 minutos x 60 s x 75 sectores x 2048 bytes; se vende como 700 MB</translation>
    </message>
    <message>
        <source>80 TB in December 2016</source>
        <translation>80 TB en diciembre de 2016</translation>
    </message>
    <message>
        <source>81.1 years at birth</source>
        <translation>81,1 años al nacer</translation>
    </message>
    <message>
        <source>87.2 TB, 86.6 million files, as listed by a mirror in August 2023</source>
        <translation>87,2 TB, 86,6 millones de archivos, según la lista de un sitio espejo en agosto de 2023</translation>
    </message>
    <message>
        <source>97.3 TB, 13.8 million files, as listed by a mirror in August 2023</source>
        <translation>97,3 TB, 13,8 millones de archivos, según la lista de un sitio espejo en agosto de 2023</translation>
    </message>
    <message>
        <source>99 PB of unique data in December 2021</source>
        <translation>99 PB de datos únicos en diciembre de 2021</translation>
    </message>
    <message>
        <source>a 2000 estimate; the Library itself disowns it as a unit of measure</source>
        <translation>una estimación de 2000; la propia Biblioteca no la reconoce como unidad de medida</translation>
    </message>
    <message>
        <source>about 890 GB (830 GiB), estimated from token counts</source>
        <translation>unos 890 GB (830 GiB), estimación a partir del número de tokens</translation>
    </message>
    <message>
        <source>alice29.txt in the Canterbury corpus</source>
        <translation>alice29.txt del corpus de Canterbury</translation>
    </message>
    <message>
        <source>asyoulik.txt in the Canterbury corpus</source>
        <translation>asyoulik.txt del corpus de Canterbury</translation>
    </message>
    <message>
        <source>AWS Snowmobile, 45-foot container (service since withdrawn)</source>
        <translation>AWS Snowmobile, contenedor de 45 pies (servicio retirado desde entonces)</translation>
    </message>
    <message>
        <source>Census report P60-282, September 2024</source>
        <translation>informe P60-282 de la Oficina del Censo, septiembre de 2024</translation>
    </message>
    <message>
        <source>collections digitized and online in February 2009</source>
        <translation>colecciones digitalizadas y en línea en febrero de 2009</translation>
    </message>
    <message>
        <source>current articles without media, compressed, 16 October 2024</source>
        <translation>artículos actuales sin archivos multimedia, comprimidos, 16 de octubre de 2024</translation>
    </message>
    <message>
        <source>each of the crawl archives is on the order of 75 TB</source>
        <translation>cada uno de los archivos de rastreo es del orden de 75 TB</translation>
    </message>
    <message>
        <source>first 10^9 bytes of the English Wikipedia dump of 3 March 2006</source>
        <translation>primeros 10^9 bytes del volcado de Wikipedia en inglés del 3 de marzo de 2006</translation>
    </message>
    <message>
        <source>Gregorian mean year of 365.2425 days; 12 of the months above</source>
        <translation>año gregoriano medio de 365,2425 días; 12 de los meses anteriores</translation>
    </message>
    <message>
        <source>IDC forecast made in 2018</source>
        <translation>previsión de IDC hecha en 2018</translation>
    </message>
    <message>
        <source>IDC: 33 ZB created, captured or copied (most is never stored)</source>
        <translation>IDC: 33 ZB creados, captados o copiados (la mayor parte nunca se almacena)</translation>
    </message>
    <message>
        <source>in 2023 dollars, Census report P60-282</source>
        <translation>en dólares de 2023, informe P60-282 de la Oficina del Censo</translation>
    </message>
    <message>
        <source>Letters that Liberation Sans lacks are drawn in %1.</source>
        <comment>fonts</comment>
        <translation>Los caracteres que faltan en Liberation Sans se dibujan en %1.</translation>
    </message>
    <message>
        <source>microSD card of 1 TB</source>
        <translation>tarjeta microSD de 1 TB</translation>
    </message>
    <message>
        <source>microSD cards of 1 TB</source>
        <translation>tarjetas microSD de 1 TB</translation>
    </message>
    <message>
        <source>1 to 200 million pixels</source>
        <translation>de 1 a 200 millones de píxeles</translation>
    </message>
    <message>
        <source>1 year = %1</source>
        <translation>1 año = %1</translation>
    </message>
    <message>
        <source>floppy disk of 1.44 MB</source>
        <translation>disquete de 1,44 MB</translation>
    </message>
    <message>
        <source>floppy disks of 1.44 MB</source>
        <translation>disquetes de 1,44 MB</translation>
    </message>
    <message>
        <source>10 or 1000</source>
        <translation>10 o 1000</translation>
    </message>
    <message>
        <source>10 squares = %1</source>
        <translation>10 cuadrados = %1</translation>
    </message>
    <message>
        <source>10 × %1 squares = %2</source>
        <translation>10 × %1 cuadrados = %2</translation>
    </message>
    <message>
        <source>more than %1 in one list; the list is kept as it is, and not used</source>
        <translation>más de %1 en una sola lista; la lista se conserva tal cual y no se usa</translation>
    </message>
    <message>
        <source>more than %1 in one list; those behind are kept as they are, and not used</source>
        <translation>más de %1 en una sola lista; los que siguen se conservan tal cual y no se usan</translation>
    </message>
    <message>
        <source>more than 167 TB in April 2010</source>
        <translation>más de 167 TB en abril de 2010</translation>
    </message>
    <message>
        <source>native (uncompressed) capacity</source>
        <translation>capacidad nativa (sin comprimir)</translation>
    </message>
    <message>
        <source>net income $62,360 million / 8,784 hours</source>
        <translation>beneficio neto de 62.360 millones de dólares / 8784 horas</translation>
    </message>
    <message>
        <source>Netflix: up to 1 GB per hour</source>
        <translation>Netflix: hasta 1 GB por hora</translation>
    </message>
    <message>
        <source>Netflix: up to 3 GB per hour</source>
        <translation>Netflix: hasta 3 GB por hora</translation>
    </message>
    <message>
        <source>Netflix: up to 7 GB per hour</source>
        <translation>Netflix: hasta 7 GB por hora</translation>
    </message>
    <message>
        <source>nominal capacity</source>
        <translation>capacidad nominal</translation>
    </message>
    <message>
        <source>nominal capacity of a common drive size; that it is typical is unverified</source>
        <translation>capacidad nominal de un tamaño de unidad habitual; que sea típico no está verificado</translation>
    </message>
    <message>
        <source>nominal capacity, decimal GB</source>
        <translation>capacidad nominal, GB decimales</translation>
    </message>
    <message>
        <source>nominal capacity; the card is 15 x 11 x 1 mm and weighs 0.25 g</source>
        <translation>capacidad nominal; la tarjeta mide 15 x 11 x 1 mm y pesa 0,25 g</translation>
    </message>
    <message>
        <source>nominal single-layer capacity</source>
        <translation>capacidad nominal de una capa</translation>
    </message>
    <message>
        <source>nominal single-layer capacity, decimal GB</source>
        <translation>capacidad nominal de una capa, GB decimales</translation>
    </message>
    <message>
        <source>one byte in ASCII and UTF-8</source>
        <translation>un byte en ASCII y en UTF-8</translation>
    </message>
    <message>
        <source>one exabyte of LHC data in total, reached in 2025</source>
        <translation>un exabyte de datos del LHC en total, alcanzado en 2025</translation>
    </message>
    <message>
        <source>one twelfth of a Gregorian mean year of 365.2425 days</source>
        <translation>una doceava parte del año gregoriano medio de 365,2425 días</translation>
    </message>
    <message>
        <source>over 95 TB, 2 million files, May 2023</source>
        <translation>más de 95 TB, 2 millones de archivos, mayo de 2023</translation>
    </message>
    <message>
        <source>No installed font has these letters: %1. A box stands in their place; install a font of their script.</source>
        <comment>code points</comment>
        <translation>Ninguna fuente instalada tiene estos caracteres: %1. En su lugar hay un recuadro; instale una fuente de esa escritura.</translation>
    </message>
    <message>
        <source>PC hard disk of 1985 (20 MB)</source>
        <translation>disco duro de PC de 1985 (20 MB)</translation>
    </message>
    <message>
        <source>PC hard disks of 1985 (20 MB)</source>
        <translation>discos duros de PC de 1985 (20 MB)</translation>
    </message>
    <message>
        <source>2012-09-12, 12 September 2012, Sep 2010 or 2010/2011</source>
        <translation>2012-09-12, 12 September 2012, Sep 2010 o 2010/2011</translation>
    </message>
    <message>
        <source>hard disk of 30 TB</source>
        <translation>disco duro de 30 TB</translation>
    </message>
    <message>
        <source>hard disks of 30 TB</source>
        <translation>discos duros de 30 TB</translation>
    </message>
    <message>
        <source>300-page novel as plain text</source>
        <translation>novela de 300 páginas en texto sin formato</translation>
    </message>
    <message>
        <source>300-page novels as plain text</source>
        <translation>novelas de 300 páginas en texto sin formato</translation>
    </message>
    <message>
        <source>plrabn12.txt in the Canterbury corpus</source>
        <translation>plrabn12.txt del corpus de Canterbury</translation>
    </message>
    <message>
        <source>Seagate Exos Mozaic 3+, 2024</source>
        <translation>Seagate Exos Mozaic 3+, 2024</translation>
    </message>
    <message>
        <source>Seagate ST-225, nominal 20 MB</source>
        <translation>Seagate ST-225, 20 MB nominales</translation>
    </message>
    <message>
        <source>SI-accepted unit</source>
        <translation>unidad aceptada para su uso con el SI</translation>
    </message>
    <message>
        <source>smartphone with 64 GB</source>
        <translation>teléfono inteligente de 64 GB</translation>
    </message>
    <message>
        <source>smartphones with 64 GB</source>
        <translation>teléfonos inteligentes de 64 GB</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; ¿quiso decir %1?</translation>
    </message>
    <message>
        <source>= %1 bytes</source>
        <translation>= %1 bytes</translation>
    </message>
    <message>
        <source>a .csv, .json, .html or .md file instead of standard output</source>
        <translation>un archivo .csv, .json, .html o .md en lugar de la salida estándar</translation>
    </message>
    <message>
        <source>a case with an event</source>
        <translation>un caso con un evento</translation>
    </message>
    <message>
        <source>a case with an event whose date a calendar knows, from year 1 to 9999</source>
        <translation>un caso con un evento cuya fecha conozca un calendario, del año 1 al 9999</translation>
    </message>
    <message>
        <source>a class is not asked to guess prison time or arithmetic of penalties</source>
        <translation>a una clase no se le pide adivinar tiempo de prisión ni cálculos de sanciones</translation>
    </message>
    <message>
        <source>a class is not asked to guess what a person has to pay</source>
        <translation>a una clase no se le pide adivinar lo que debe pagar una persona</translation>
    </message>
    <message>
        <source>a column of the table: %1</source>
        <translation>una columna de la tabla: %1</translation>
    </message>
    <message>
        <source>a column that the table has, or %1</source>
        <translation>una columna que exista en la tabla, o %1</translation>
    </message>
    <message>
        <source>A figure drawn to scale; with DIR/ one picture a file</source>
        <translation>Una figura dibujada a escala; con DIR/, una imagen por archivo</translation>
    </message>
    <message>
        <source>a figure of kind units</source>
        <translation>una figura de la clase units</translation>
    </message>
    <message>
        <source>a figure whose areas have one scale: squares, nested, bubbles, treemap or units</source>
        <translation>una figura cuyas áreas tengan una misma escala: squares, nested, bubbles, treemap o units</translation>
    </message>
    <message>
        <source>a figure whose lengths have one scale: bars, dots or em</source>
        <translation>una figura cuyas longitudes tengan una misma escala: bars, dots o em</translation>
    </message>
    <message>
        <source>a file is missing; write: %1</source>
        <translation>falta un archivo; escriba: %1</translation>
    </message>
    <message>
        <source>a file that ends in .csv, .json, .html or .md, and is no document</source>
        <translation>un archivo que termine en .csv, .json, .html o .md y no sea un documento</translation>
    </message>
    <message>
        <source>a file that ends in .json</source>
        <translation>un archivo que termine en .json</translation>
    </message>
    <message>
        <source>a file that ends in .svg, .png, .pdf, .html, .csv, .json, .vl.json, .events.csv, .timeline.json or .ics, or a folder that ends in /</source>
        <translation>un archivo que termine en .svg, .png, .pdf, .html, .csv, .json, .vl.json, .events.csv, .timeline.json o .ics, o una carpeta que termine en /</translation>
    </message>
    <message>
        <source>a file that ends in .svg, .png, .pdf, .html; .csv, .json, .vl.json of its data; .events.csv, .timeline.json (TimelineJS), .ics (calendar) of its events; a folder that ends in /</source>
        <translation>un archivo que termine en .svg, .png, .pdf, .html; .csv, .json, .vl.json para sus datos; .events.csv, .timeline.json (TimelineJS), .ics (calendario) para sus eventos; una carpeta que termine en /</translation>
    </message>
    <message>
        <source>a file that ends in .toscale.json</source>
        <translation>un archivo que termine en .toscale.json</translation>
    </message>
    <message>
        <source>a list of problems</source>
        <translation>una lista de problemas</translation>
    </message>
    <message>
        <source>a number from 0.1 to 20</source>
        <translation>un número de 0.1 a 20</translation>
    </message>
    <message>
        <source>a PDF for a class: values blanked, a grid to draw a guess on, questions; then the answers; of several views with --view 1,2</source>
        <translation>un PDF para una clase: valores en blanco, una cuadrícula para dibujar una conjetura, preguntas; después, las respuestas; de varias vistas con --view 1,2</translation>
    </message>
    <message>
        <source>a PDF of many sheets to hang side by side, at that scale</source>
        <translation>un PDF de muchas hojas para colgar una junto a otra, a esa escala</translation>
    </message>
    <message>
        <source>a power walk over this measure is not offered for a case with a death; try %1</source>
        <translation>un recorrido por potencias con esta magnitud no se ofrece para un caso con un fallecimiento; pruebe %1</translation>
    </message>
    <message>
        <source>a quarter of one %1</source>
        <comment>a thing</comment>
        <translation>un cuarto de 1 %1</translation>
    </message>
    <message>
        <source>a scale such as &quot;1 cm2 = 70 GB&quot; or &quot;1 cm = 10 years&quot;</source>
        <translation>una escala como &quot;1 cm2 = 70 GB&quot; o &quot;1 cm = 10 years&quot;</translation>
    </message>
    <message>
        <source>a smaller amount: at that scale the figure is smaller than its texts</source>
        <translation>una cantidad menor: a esa escala la figura es más pequeña que sus textos</translation>
    </message>
    <message>
        <source>A table (CSV, TSV, semicolons, HTML, JSON) as a document; what each column became is said</source>
        <translation>Una tabla (CSV, TSV, punto y coma, HTML, JSON) como documento; se indica en qué se convirtió cada columna</translation>
    </message>
    <message>
        <source>a thing of the measure's kind, with a known rate of its year</source>
        <translation>una cosa de la clase de la magnitud, con una tasa conocida de su año</translation>
    </message>
    <message>
        <source>a third of one %1</source>
        <comment>a thing</comment>
        <translation>un tercio de 1 %1</translation>
    </message>
    <message>
        <source>a unit such as B, TB, GiB, years, months, days or a currency code</source>
        <translation>una unidad como B, TB, GiB, years, months, days o un código de moneda</translation>
    </message>
    <message>
        <source>a unit such as GB, million USD, months or articles</source>
        <translation>una unidad como GB, million USD, months o articles</translation>
    </message>
    <message>
        <source>a year from %1 to %2, or nominal</source>
        <translation>un año de %1 a %2, o nominal</translation>
    </message>
    <message>
        <source>A4 or Letter</source>
        <translation>A4 o Letter</translation>
    </message>
    <message>
        <source>A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid</source>
        <translation>A5, A4, A3, A2, A1, A0, Letter, Legal o Tabloid</translation>
    </message>
    <message>
        <source>adjust money to the prices of that year</source>
        <translation>ajustar el dinero a los precios de ese año</translation>
    </message>
    <message>
        <source>an amount in %1</source>
        <translation>un importe en %1</translation>
    </message>
    <message>
        <source>Anna’s Archive of 2024</source>
        <translation>Anna’s Archive de 2024</translation>
    </message>
    <message>
        <source>Anna’s Archives of 2024</source>
        <translation>Anna’s Archive de 2024</translation>
    </message>
    <message>
        <source>another than the primary figure of a case; may be repeated</source>
        <translation>una cifra distinta de la principal de un caso; se puede repetir</translation>
    </message>
    <message>
        <source>Answers, for the teacher</source>
        <translation>Respuestas, para el docente</translation>
    </message>
    <message>
        <source>Area is to scale inside each frame; from %1 to %2, each frame %3 times the one before</source>
        <translation>Las áreas están a escala dentro de cada cuadro; de %1 a %2, cada cuadro es %3 veces el anterior</translation>
    </message>
    <message>
        <source>Area is to scale: the whole square is %1</source>
        <translation>Las áreas están a escala: el cuadrado entero es %1</translation>
    </message>
    <message>
        <source>article, article-4x3, square, story, slide, column-85, column-170, a4 or an own one</source>
        <translation>article, article-4x3, square, story, slide, column-85, column-170, a4 o un tamaño propio</translation>
    </message>
    <message>
        <source>as familiar things, several, with arithmetic and source: 156 laptops, 8.75 terms</source>
        <translation>como cosas conocidas, varias, con cálculo y fuente: 156 equipos portátiles, 8,75 mandatos</translation>
    </message>
    <message numerus="yes">
        <source>As it is read now, %1 pair(s) without an order: their values overlap.</source>
        <translation>
            <numerusform>Según la lectura actual, %1 par sin orden: sus valores se solapan.</numerusform>
            <numerusform>Según la lectura actual, %1 pares sin orden: sus valores se solapan.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the values are ranges, the ratio is one: %1</source>
        <translation>Como los valores son intervalos, la ratio también lo es: %1</translation>
    </message>
    <message>
        <source>As the values have bounds, the ratio has one: %1</source>
        <translation>Como los valores tienen límites, la ratio también: %1</translation>
    </message>
    <message>
        <source>ASCII character</source>
        <translation>carácter ASCII</translation>
    </message>
    <message>
        <source>ASCII characters</source>
        <translation>caracteres ASCII</translation>
    </message>
    <message>
        <source>at most %1 for a worksheet</source>
        <translation>como máximo %1 para una hoja de ejercicios</translation>
    </message>
    <message>
        <source>at most %1 sheets: a larger amount a centimetre, or larger paper</source>
        <translation>como máximo %1 hojas: una cantidad mayor por centímetro, o papel más grande</translation>
    </message>
    <message>
        <source>average US federal drug sentence (2009)</source>
        <translation>pena federal media en EE. UU. por delitos de drogas (2009)</translation>
    </message>
    <message>
        <source>average US federal drug sentence (2016)</source>
        <translation>pena federal media en EE. UU. por delitos de drogas (2016)</translation>
    </message>
    <message>
        <source>average US federal drug sentences (2009)</source>
        <translation>penas federales medias en EE. UU. por delitos de drogas (2009)</translation>
    </message>
    <message>
        <source>average US federal drug sentences (2016)</source>
        <translation>penas federales medias en EE. UU. por delitos de drogas (2016)</translation>
    </message>
    <message>
        <source>average US federal immigration sentence (2016)</source>
        <translation>pena federal media en EE. UU. por delitos de inmigración (2016)</translation>
    </message>
    <message>
        <source>average US federal immigration sentences (2016)</source>
        <translation>penas federales medias en EE. UU. por delitos de inmigración (2016)</translation>
    </message>
    <message>
        <source>average US federal sentence (2009)</source>
        <translation>pena federal media en EE. UU. (2009)</translation>
    </message>
    <message>
        <source>average US federal sentence (2017)</source>
        <translation>pena federal media en EE. UU. (2017)</translation>
    </message>
    <message>
        <source>average US federal sentences (2009)</source>
        <translation>penas federales medias en EE. UU. (2009)</translation>
    </message>
    <message>
        <source>average US federal sentences (2017)</source>
        <translation>penas federales medias en EE. UU. (2017)</translation>
    </message>
    <message>
        <source>average US federal theft and fraud sentence (2019)</source>
        <translation>pena federal media en EE. UU. por hurto y fraude (2019)</translation>
    </message>
    <message>
        <source>average US federal theft and fraud sentences (2019)</source>
        <translation>penas federales medias en EE. UU. por hurto y fraude (2019)</translation>
    </message>
    <message>
        <source>AWS Snowball case (2016)</source>
        <translation>maleta AWS Snowball (2016)</translation>
    </message>
    <message>
        <source>AWS Snowball cases (2016)</source>
        <translation>maletas AWS Snowball (2016)</translation>
    </message>
    <message>
        <source>B, TB, GiB, Mbit ...; years, months, weeks, days; USD; prints the number alone</source>
        <translation>B, TB, GiB, Mbit ...; years, months, weeks, days; USD; escribe solo el número</translation>
    </message>
    <message>
        <source>bars or dots, for Vega-Lite has no layout to scale for other figures</source>
        <translation>bars o dots, pues Vega-Lite no tiene una disposición a escala para otras figuras</translation>
    </message>
    <message>
        <source>Basis of penalties</source>
        <translation>Base de las sanciones</translation>
    </message>
    <message>
        <source>between the cells; else found out</source>
        <translation>entre las celdas; si no, se detecta</translation>
    </message>
    <message>
        <source>Blu-ray disc</source>
        <translation>disco Blu-ray</translation>
    </message>
    <message>
        <source>Blu-ray discs</source>
        <translation>discos Blu-ray</translation>
    </message>
    <message>
        <source>both are about the same: there is nothing to guess</source>
        <translation>ambas son casi iguales: no hay nada que adivinar</translation>
    </message>
    <message>
        <source>Box: the middle half of the values; line in it: the median; whiskers: the smallest and the largest value. Fewer than five values have no box.</source>
        <translation>Caja: la mitad central de los valores; línea en ella: la mediana; bigotes: el valor menor y el mayor. Con menos de cinco valores no hay caja.</translation>
    </message>
    <message>
        <source>case</source>
        <comment>what an id names</comment>
        <translation>caso</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>CD-ROMs</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>siglos</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siglo</translation>
    </message>
    <message>
        <source>Common Crawl archive</source>
        <translation>archivo de Common Crawl</translation>
    </message>
    <message>
        <source>Common Crawl archives</source>
        <translation>archivos de Common Crawl</translation>
    </message>
    <message>
        <source>copies of Alice in Wonderland as plain text</source>
        <translation>ejemplares de «Alicia en el país de las maravillas» en texto sin formato</translation>
    </message>
    <message>
        <source>copies of Paradise Lost as plain text</source>
        <translation>ejemplares de «El paraíso perdido» en texto sin formato</translation>
    </message>
    <message>
        <source>copies of the Llama 3 training text</source>
        <translation>copias del texto de entrenamiento de Llama 3</translation>
    </message>
    <message>
        <source>copies of The Pile training text</source>
        <translation>copias del texto de entrenamiento The Pile</translation>
    </message>
    <message>
        <source>copy of Alice in Wonderland as plain text</source>
        <translation>ejemplar de «Alicia en el país de las maravillas» en texto sin formato</translation>
    </message>
    <message>
        <source>copy of Paradise Lost as plain text</source>
        <translation>ejemplar de «El paraíso perdido» en texto sin formato</translation>
    </message>
    <message>
        <source>copy of The Pile training text</source>
        <translation>copia del texto de entrenamiento The Pile</translation>
    </message>
    <message>
        <source>criminal, civil or regulatory</source>
        <translation>criminal, civil o regulatory</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>currency of the amounts: %1</source>
        <comment>a column</comment>
        <translation>moneda de los importes: %1</translation>
    </message>
    <message>
        <source>data taken, leaked or collected, and what followed, compared to scale</source>
        <translation>datos tomados, filtrados o recopilados, y lo que siguió, comparados a escala</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>day 0 of a timeline: act, arrest, charge, decision or settlement</source>
        <translation>día 0 de una cronología: act, arrest, charge, decision o settlement</translation>
    </message>
    <message>
        <source>day of Alphabet revenue (2024)</source>
        <translation>día de ingresos de Alphabet (2024)</translation>
    </message>
    <message>
        <source>day of Amazon revenue (2024)</source>
        <translation>día de ingresos de Amazon (2024)</translation>
    </message>
    <message>
        <source>day of Meta revenue (2024)</source>
        <translation>día de ingresos de Meta (2024)</translation>
    </message>
    <message>
        <source>day on a 1 Gbit/s line</source>
        <translation>día de transferencia por una línea de 1 Gbit/s</translation>
    </message>
    <message>
        <source>day on a 100 Mbit/s line</source>
        <translation>día de transferencia por una línea de 100 Mbit/s</translation>
    </message>
    <message>
        <source>days of Alphabet revenue (2024)</source>
        <translation>días de ingresos de Alphabet (2024)</translation>
    </message>
    <message>
        <source>days of Amazon revenue (2024)</source>
        <translation>días de ingresos de Amazon (2024)</translation>
    </message>
    <message>
        <source>days of Meta revenue (2024)</source>
        <translation>días de ingresos de Meta (2024)</translation>
    </message>
    <message>
        <source>days on a 1 Gbit/s line</source>
        <translation>días de transferencia por una línea de 1 Gbit/s</translation>
    </message>
    <message>
        <source>days on a 100 Mbit/s line</source>
        <translation>días de transferencia por una línea de 100 Mbit/s</translation>
    </message>
    <message>
        <source>days run from %1 to %2</source>
        <translation>los días van de %1 a %2</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>década</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>décadas</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <comment>a measure</comment>
        <translation>Distribución: %1</translation>
    </message>
    <message>
        <source>dual-layer Blu-ray disc</source>
        <translation>disco Blu-ray de doble capa</translation>
    </message>
    <message>
        <source>dual-layer Blu-ray discs</source>
        <translation>discos Blu-ray de doble capa</translation>
    </message>
    <message>
        <source>dual-layer DVD</source>
        <translation>DVD de doble capa</translation>
    </message>
    <message>
        <source>dual-layer DVDs</source>
        <translation>DVD de doble capa</translation>
    </message>
    <message>
        <source>DVD</source>
        <translation>DVD</translation>
    </message>
    <message>
        <source>DVDs</source>
        <translation>DVD</translation>
    </message>
    <message>
        <source>e-book of the Wolf Hall trilogy</source>
        <translation>libro electrónico de la trilogía Wolf Hall</translation>
    </message>
    <message>
        <source>e-books of the Wolf Hall trilogy</source>
        <translation>libros electrónicos de la trilogía Wolf Hall</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all share their lower right corner. Each frame holds so many times as much as the one before and is drawn in the same size.</source>
        <translation>Cada caso es un cuadrado cuya área es su valor; todos comparten la esquina inferior derecha. Cada cuadro contiene un múltiplo del anterior y se dibuja del mismo tamaño.</translation>
    </message>
    <message>
        <source>Each mark is ten times the one before</source>
        <translation>Cada marca es diez veces la anterior</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>el final de la entrada</translation>
    </message>
    <message>
        <source>English Wikipedia (text, compressed)</source>
        <translation>Wikipedia en inglés (texto, comprimida)</translation>
    </message>
    <message>
        <source>English Wikipedias (text, compressed)</source>
        <translation>Wikipedias en inglés (texto, comprimidas)</translation>
    </message>
    <message>
        <source>enwik9 test file</source>
        <translation>archivo de prueba enwik9</translation>
    </message>
    <message>
        <source>enwik9 test files</source>
        <translation>archivos de prueba enwik9</translation>
    </message>
    <message>
        <source>Every problem of documents and tables, with its place</source>
        <translation>Todos los problemas de documentos y tablas, con su lugar</translation>
    </message>
    <message>
        <source>Every thing in the tables is more than a hundred times as large, or may not be used here.</source>
        <translation>Todas las cosas de las tablas son más de cien veces mayores o no pueden usarse aquí.</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 the input has errors, 2 wrong usage. Help for one command: toscale-cli COMMAND --help</source>
        <translation>Códigos de salida: 0 todo bien, 1 la entrada tiene errores, 2 uso incorrecto. Ayuda de una orden: toscale-cli COMMAND --help</translation>
    </message>
    <message>
        <source>Fewer than two of the cases can be compared as they are read now, so there is no order that another reading could change.</source>
        <translation>Según la lectura actual se pueden comparar menos de dos de los casos, así que no hay un orden que otra lectura pueda cambiar.</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>what an id names</comment>
        <translation>cifra</translation>
    </message>
    <message>
        <source>FILE is a document (*.toscale.json), a table (CSV, TSV) or a timeline (TimelineJS JSON); &quot;-&quot; is standard input;</source>
        <translation>FILE es un documento (*.toscale.json), una tabla (CSV, TSV) o una cronología (JSON de TimelineJS); «-» es la entrada estándar;</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>final (default), highest, statutory_maximum, sought, imposed ...</source>
        <translation>final (predeterminada), highest, statutory_maximum, sought, imposed ...</translation>
    </message>
    <message>
        <source>first black hole image (raw data)</source>
        <translation>conjunto de datos brutos de la primera imagen de un agujero negro</translation>
    </message>
    <message>
        <source>first black hole images (raw data)</source>
        <translation>conjuntos de datos brutos de la primera imagen de un agujero negro</translation>
    </message>
    <message>
        <source>for machines</source>
        <translation>para máquinas</translation>
    </message>
    <message>
        <source>for machines: exact numbers, their bounds (null = open), noBound, undecided</source>
        <translation>para máquinas: números exactos, sus límites (null = abierto), noBound, undecided</translation>
    </message>
    <message>
        <source>For whom is there no number here, and why?</source>
        <translation>¿Para quién no hay aquí ninguna cifra y por qué?</translation>
    </message>
    <message>
        <source>four-minute MP3 song</source>
        <translation>canción MP3 de cuatro minutos</translation>
    </message>
    <message>
        <source>four-minute MP3 songs</source>
        <translation>canciones MP3 de cuatro minutos</translation>
    </message>
    <message>
        <source>Frame %1 of %2: the whole square is %3</source>
        <translation>Cuadro %1 de %2: el cuadrado entero es %3</translation>
    </message>
    <message>
        <source>Frame %1 of %2: the whole square is %3, %4 times the frame before</source>
        <translation>Cuadro %1 de %2: el cuadrado entero es %3, %4 veces el cuadro anterior</translation>
    </message>
    <message>
        <source>from the smallest of these cases to the largest a walk takes too many steps; try %1</source>
        <translation>del menor de estos casos al mayor hay demasiados pasos; pruebe %1</translation>
    </message>
    <message>
        <source>Further combinations not tried: %1.</source>
        <translation>Otras combinaciones no probadas: %1.</translation>
    </message>
    <message>
        <source>Further combinations not tried: more than %1.</source>
        <translation>Otras combinaciones no probadas: más de %1.</translation>
    </message>
    <message>
        <source>Further single readings not tried: %1.</source>
        <translation>Otras lecturas simples no probadas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>guessed %n time(s)</source>
        <comment>the same number</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>half of one %1</source>
        <comment>a thing</comment>
        <translation>la mitad de 1 %1</translation>
    </message>
    <message>
        <source>headline, caption, alt text, notes and sources beside it as text and HTML</source>
        <translation>titular, pie, texto alternativo, notas y fuentes al lado, como texto y HTML</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>hour at the US federal minimum wage</source>
        <translation>hora al salario mínimo federal de EE. UU.</translation>
    </message>
    <message>
        <source>hour of 4K streaming</source>
        <translation>hora de streaming en 4K</translation>
    </message>
    <message>
        <source>hour of Facebook revenue (2012)</source>
        <translation>hora de ingresos de Facebook (2012)</translation>
    </message>
    <message>
        <source>hour of HD streaming</source>
        <translation>hora de streaming en HD</translation>
    </message>
    <message>
        <source>hour of Meta profit (2024)</source>
        <translation>hora de beneficios de Meta (2024)</translation>
    </message>
    <message>
        <source>hour of Meta revenue (2024)</source>
        <translation>hora de ingresos de Meta (2024)</translation>
    </message>
    <message>
        <source>hour of standard-definition streaming</source>
        <translation>hora de streaming en definición estándar</translation>
    </message>
    <message>
        <source>hour on a 1 Gbit/s line</source>
        <translation>hora de transferencia por una línea de 1 Gbit/s</translation>
    </message>
    <message>
        <source>hour on a 56 kbit/s modem</source>
        <translation>hora de transferencia por un módem de 56 kbit/s</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>hours at the US federal minimum wage</source>
        <translation>horas al salario mínimo federal de EE. UU.</translation>
    </message>
    <message>
        <source>hours of 4K streaming</source>
        <translation>horas de streaming en 4K</translation>
    </message>
    <message>
        <source>hours of Facebook revenue (2012)</source>
        <translation>horas de ingresos de Facebook (2012)</translation>
    </message>
    <message>
        <source>hours of HD streaming</source>
        <translation>horas de streaming en HD</translation>
    </message>
    <message>
        <source>hours of Meta profit (2024)</source>
        <translation>horas de beneficios de Meta (2024)</translation>
    </message>
    <message>
        <source>hours of Meta revenue (2024)</source>
        <translation>horas de ingresos de Meta (2024)</translation>
    </message>
    <message>
        <source>hours of standard-definition streaming</source>
        <translation>horas de streaming en definición estándar</translation>
    </message>
    <message>
        <source>hours on a 1 Gbit/s line</source>
        <translation>horas de transferencia por una línea de 1 Gbit/s</translation>
    </message>
    <message>
        <source>hours on a 56 kbit/s modem</source>
        <translation>horas de transferencia por un módem de 56 kbit/s</translation>
    </message>
    <message>
        <source>hours run from %1 to %2</source>
        <translation>las horas van de %1 a %2</translation>
    </message>
    <message>
        <source>how doubtful prefixes are read</source>
        <translation>cómo se leen los prefijos dudosos</translation>
    </message>
    <message>
        <source>how kB, MB, GB are read</source>
        <translation>cómo se leen kB, MB, GB</translation>
    </message>
    <message>
        <source>how prefixes are read</source>
        <translation>cómo se leen los prefijos</translation>
    </message>
    <message>
        <source>how prefixes are read; doubt gives the ratio for either reading</source>
        <translation>cómo se leen los prefijos; doubt da la ratio para cada lectura</translation>
    </message>
    <message>
        <source>how the language of the table writes decimals and dates</source>
        <translation>cómo escribe el idioma de la tabla los decimales y las fechas</translation>
    </message>
    <message>
        <source>how to read 9/12/2012; else found out</source>
        <translation>cómo leer 9/12/2012; si no, se detecta</translation>
    </message>
    <message>
        <source>how true each mark is drawn: its size, its value and the lie factor</source>
        <translation>con qué fidelidad está dibujada cada marca: su tamaño, su valor y el factor de mentira</translation>
    </message>
    <message>
        <source>How two quantities of one kind stand to each other: &quot;70 GB&quot; &quot;80 TB&quot;</source>
        <translation>Cómo se relacionan dos cantidades de la misma clase: &quot;70 GB&quot; &quot;80 TB&quot;</translation>
    </message>
    <message>
        <source>How large is the other? Draw its square: drag, or press + and -</source>
        <translation>¿Cómo de grande es el otro? Dibujar su cuadrado: arrastrar, o pulsar + y -</translation>
    </message>
    <message>
        <source>human genome</source>
        <translation>genoma humano</translation>
    </message>
    <message>
        <source>human genomes</source>
        <translation>genomas humanos</translation>
    </message>
    <message>
        <source>ids of cases</source>
        <translation>identificadores de casos</translation>
    </message>
    <message>
        <source>In %1 of %2 other readings some can be compared.</source>
        <translation>En %1 de otras %2 lecturas algunos se pueden comparar.</translation>
    </message>
    <message>
        <source>In %1 of %2 other readings some have one.</source>
        <comment>pairs of cases; an order</comment>
        <translation>En %1 de otras %2 lecturas algunos lo tienen.</translation>
    </message>
    <message numerus="yes">
        <source>In %n step(s) of %1 times the frame grows from %2 to %3.</source>
        <translation>
            <numerusform>En %n paso de %1 veces, el cuadro crece de %2 a %3.</numerusform>
            <numerusform>En %n pasos de %1 veces, el cuadro crece de %2 a %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>instead of the title made from the data</source>
        <translation>en lugar del título formado a partir de los datos</translation>
    </message>
    <message>
        <source>who drew it: under the figure, and the author of PDF and PNG</source>
        <translation>quién la dibujó: bajo la figura, y autor del PDF y del PNG</translation>
    </message>
    <message>
        <source>Internet Archive of 1997</source>
        <translation>Internet Archive de 1997</translation>
    </message>
    <message>
        <source>Internet Archive of 2012</source>
        <translation>Internet Archive de 2012</translation>
    </message>
    <message>
        <source>Internet Archive of 2021</source>
        <translation>Internet Archive de 2021</translation>
    </message>
    <message>
        <source>Internet Archives of 1997</source>
        <translation>Internet Archive de 1997</translation>
    </message>
    <message>
        <source>Internet Archives of 2012</source>
        <translation>Internet Archive de 2012</translation>
    </message>
    <message>
        <source>Internet Archives of 2021</source>
        <translation>Internet Archive de 2021</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>dirección IPv4</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>direcciones IPv4</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>dirección IPv6</translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation>direcciones IPv6</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>It is %1 times as much.</source>
        <comment>about 1,143</comment>
        <translation>Es %1 veces esa cantidad.</translation>
    </message>
    <message>
        <source>Its amount: %1</source>
        <translation>Su importe: %1</translation>
    </message>
    <message>
        <source>JSON instead of CSV</source>
        <translation>JSON en lugar de CSV</translation>
    </message>
    <message>
        <source>keep this column as text</source>
        <translation>conservar esta columna como texto</translation>
    </message>
    <message>
        <source>kept as text: %1</source>
        <comment>columns</comment>
        <translation>se conservan como texto: %1</translation>
    </message>
    <message>
        <source>Kinds of penalty</source>
        <translation>Tipos de sanción</translation>
    </message>
    <message>
        <source>language of words and numbers</source>
        <translation>idioma de las palabras y los números</translation>
    </message>
    <message>
        <source>laptop with a 512 GB drive</source>
        <translation>equipo portátil con una unidad de 512 GB</translation>
    </message>
    <message>
        <source>laptops with a 512 GB drive</source>
        <translation>equipos portátiles con una unidad de 512 GB</translation>
    </message>
    <message>
        <source>Larger than this frame:</source>
        <translation>Mayor que este cuadro:</translation>
    </message>
    <message>
        <source>largest QR code</source>
        <translation>código QR del tamaño máximo</translation>
    </message>
    <message>
        <source>leave this column out</source>
        <translation>excluir esta columna</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>columns</comment>
        <translation>se excluyen: %1</translation>
    </message>
    <message>
        <source>letters as shapes in SVG and HTML</source>
        <translation>letras como formas en SVG y HTML</translation>
    </message>
    <message>
        <source>LHC data archive of 2025</source>
        <translation>archivo de datos del LHC de 2025</translation>
    </message>
    <message>
        <source>LHC data archives of 2025</source>
        <translation>archivos de datos del LHC de 2025</translation>
    </message>
    <message>
        <source>Library Geneses</source>
        <translation>Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis</source>
        <translation>Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis comics collection</source>
        <translation>colección de cómics de Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis comics collections</source>
        <translation>colecciones de cómics de Library Genesis</translation>
    </message>
    <message>
        <source>Library of Congress online collections of 2009</source>
        <translation>corpus de colecciones en línea de la Biblioteca del Congreso de EE. UU. de 2009</translation>
    </message>
    <message>
        <source>Library of Congress print collection (10 TB folk estimate)</source>
        <translation>colección impresa de la Biblioteca del Congreso de EE. UU. (estimación popular: 10 TB)</translation>
    </message>
    <message>
        <source>Library of Congress print collections (10 TB folk estimate)</source>
        <translation>colecciones impresas de la Biblioteca del Congreso de EE. UU. (estimación popular: 10 TB)</translation>
    </message>
    <message>
        <source>Library of Congress web archive of 2010</source>
        <translation>archivo web de la Biblioteca del Congreso de EE. UU. de 2010</translation>
    </message>
    <message>
        <source>Library of Congress web archives of 2010</source>
        <translation>archivos web de la Biblioteca del Congreso de EE. UU. de 2010</translation>
    </message>
    <message>
        <source>light, dark, print or contrast</source>
        <translation>light, dark, print o contrast</translation>
    </message>
    <message>
        <source>Line: the median of each year; band: the middle half of the values.</source>
        <translation>Línea: la mediana de cada año; banda: la mitad central de los valores.</translation>
    </message>
    <message>
        <source>Lines of %1 of %2 cases: of each measure in turn the one with the largest value that is left; of equal values the earlier case.</source>
        <translation>Líneas de %1 de %2 casos: de cada magnitud, por turno, el de mayor valor entre los que quedan; a igual valor, el caso anterior.</translation>
    </message>
    <message>
        <source>Llama 3 training text</source>
        <translation>copia del texto de entrenamiento de Llama 3</translation>
    </message>
    <message>
        <source>LTO-9 tape</source>
        <translation>cinta LTO-9</translation>
    </message>
    <message>
        <source>LTO-9 tapes</source>
        <translation>cintas LTO-9</translation>
    </message>
    <message>
        <source>Measures with values: %1.</source>
        <translation>Magnitudes con valores: %1.</translation>
    </message>
    <message>
        <source>A same-rate figure needs a baseline: the case whose rate is applied to the others.</source>
        <translation>Una figura a igual tasa necesita una base: el caso cuya tasa se aplica a los demás.</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>minute of CD-quality sound</source>
        <translation>minuto de sonido con calidad de CD</translation>
    </message>
    <message>
        <source>minute of Meta revenue (2024)</source>
        <translation>minuto de ingresos de Meta (2024)</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>minutes of CD-quality sound</source>
        <translation>minutos de sonido con calidad de CD</translation>
    </message>
    <message>
        <source>minutes of Meta revenue (2024)</source>
        <translation>minutos de ingresos de Meta (2024)</translation>
    </message>
    <message>
        <source>minutes run from %1 to %2</source>
        <translation>los minutos van de %1 a %2</translation>
    </message>
    <message>
        <source>money</source>
        <comment>a kind of quantity</comment>
        <translation>dinero</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>month of a full Snowmobile truck</source>
        <translation>mes de un camión Snowmobile lleno</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>months of a full Snowmobile truck</source>
        <translation>meses de un camión Snowmobile lleno</translation>
    </message>
    <message>
        <source>months run from %1 to %2</source>
        <translation>los meses van de %1 a %2</translation>
    </message>
    <message>
        <source>months run from 01 to 12, seasons from 21 to 24</source>
        <translation>los meses van de 01 a 12, las estaciones de 21 a 24</translation>
    </message>
    <message>
        <source>Most guessed %1: %2.</source>
        <comment>1,000 times; 1.1 times too few</comment>
        <translation>La mayoría dijo %1: %2.</translation>
    </message>
    <message>
        <source>Name: ____________________</source>
        <translation>Nombre: ____________________</translation>
    </message>
    <message>
        <source>Nearest of the choices: %1.</source>
        <comment>1,000 times</comment>
        <translation>La opción más cercana: %1.</translation>
    </message>
    <message>
        <source>neither --sum nor --to beside it</source>
        <translation>ni --sum ni --to a la vez</translation>
    </message>
    <message>
        <source>No case has a value: %1</source>
        <comment>a measure</comment>
        <translation>Ningún caso tiene valor: %1</translation>
    </message>
    <message>
        <source>No case has values of both: %1; %2.</source>
        <comment>two measures</comment>
        <translation>Ningún caso tiene valores de ambas: %1; %2.</translation>
    </message>
    <message>
        <source>no life expectancy where a case tells of a death</source>
        <translation>ninguna esperanza de vida donde un caso habla de una muerte</translation>
    </message>
    <message>
        <source>No measure has values here.</source>
        <translation>Ninguna magnitud tiene valores aquí.</translation>
    </message>
    <message>
        <source>No combinations tried.</source>
        <translation>No se probaron combinaciones.</translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>ningún problema</translation>
    </message>
    <message>
        <source>no problem, but see what is said of it</source>
        <translation>ningún problema, pero vea lo que se dice al respecto</translation>
    </message>
    <message>
        <source>No ratio: the value of %1 may be zero.</source>
        <translation>Sin ratio: el valor de %1 puede ser cero.</translation>
    </message>
    <message>
        <source>no size beside a preset</source>
        <translation>ningún tamaño junto a un tamaño predefinido</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No two of the %1 comparable cases have an order as they are read now: their values overlap.</source>
        <translation>Según la lectura actual, ningún par de los %1 casos comparables tiene orden: sus valores se solapan.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Nothing limits this value, so it is no number of things.</source>
        <translation>Nada limita este valor, así que no corresponde a ningún número de cosas.</translation>
    </message>
    <message>
        <source>Nothing that this view takes for granted could be read otherwise.</source>
        <translation>Nada de lo que esta vista da por supuesto podría leerse de otro modo.</translation>
    </message>
    <message>
        <source>nothing to import; %1 is not written</source>
        <translation>no hay nada que importar; no se escribe %1</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <comment>an axis</comment>
        <translation>Número de casos</translation>
    </message>
    <message>
        <source>of a power walk a PDF with a page a frame</source>
        <translation>de un recorrido por potencias, un PDF con una página por cuadro</translation>
    </message>
    <message>
        <source>of a power walk one picture a frame, numbered: out-1.png, out-2.png</source>
        <translation>de un recorrido por potencias, una imagen por cuadro, numeradas: out-1.png, out-2.png</translation>
    </message>
    <message>
        <source>of a power walk: 10 or 1000 times from frame to frame</source>
        <translation>de un recorrido por potencias: 10 o 1000 veces de un cuadro al siguiente</translation>
    </message>
    <message>
        <source>of a timeline: calendar, aligned, collapsed or sequence</source>
        <translation>de una cronología: calendar, aligned, collapsed o sequence</translation>
    </message>
    <message>
        <source>of a timeline: these kinds of events alone</source>
        <translation>de una cronología: solo los eventos de estas clases</translation>
    </message>
    <message>
        <source>of a unit grid: one square is that thing; `convert --familiar --json` has ids</source>
        <translation>de una cuadrícula de unidades: un cuadrado es esa cosa; `convert --familiar --json` da los identificadores</translation>
    </message>
    <message>
        <source>of numbers without one: GB, &quot;million USD&quot;, months, articles</source>
        <translation>de números sin unidad: GB, &quot;million USD&quot;, months, articles</translation>
    </message>
    <message>
        <source>of the files in a folder</source>
        <translation>de los archivos de una carpeta</translation>
    </message>
    <message>
        <source>of the largest QR codes</source>
        <translation>códigos QR del tamaño máximo</translation>
    </message>
    <message>
        <source>of the sheets: A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid; of a worksheet: A4 or Letter</source>
        <translation>de las hojas: A5, A4, A3, A2, A1, A0, Letter, Legal o Tabloid; de una hoja de ejercicios: A4 o Letter</translation>
    </message>
    <message>
        <source>On a logarithmic scale equal distances are equal factors; it has no zero.</source>
        <translation>En una escala logarítmica, distancias iguales son factores iguales; no tiene cero.</translation>
    </message>
    <message>
        <source>one file a view, with the view's id in its name</source>
        <translation>un archivo por vista, con el identificador de la vista en el nombre</translation>
    </message>
    <message>
        <source>one format for one file</source>
        <translation>un solo formato para un solo archivo</translation>
    </message>
    <message>
        <source>One frame of %1 holds them all.</source>
        <translation>Un cuadro de %1 los contiene todos.</translation>
    </message>
    <message>
        <source>one object a line, with the ends (null = open) and the qualifier</source>
        <translation>un objeto por línea, con los límites (null = abierto) y el matiz</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>una de estas: %1</translation>
    </message>
    <message>
        <source>one quantity a line; &quot;-&quot; is standard input</source>
        <translation>una cantidad por línea; «-» es la entrada estándar</translation>
    </message>
    <message>
        <source>One row a case: every measure as a plain number, or the name of its gap</source>
        <translation>Una fila por caso: cada magnitud como número simple, o el nombre de su laguna</translation>
    </message>
    <message>
        <source>one row a group: group,count,known,volume,money, then the ends of both sums</source>
        <translation>una fila por grupo: group,count,known,volume,money, y después los límites de ambas sumas</translation>
    </message>
    <message>
        <source>One small square is %1 (%2). Draw a square as large as you think this is: %3.</source>
        <comment>a value; a case; another case</comment>
        <translation>Un cuadradito es %1 (%2). Dibuje un cuadrado tan grande como crea que es esto: %3.</translation>
    </message>
    <message>
        <source>only these cases, in this order</source>
        <translation>solo estos casos, en este orden</translation>
    </message>
    <message>
        <source>only these kinds of penalty</source>
        <translation>solo estas clases de sanción</translation>
    </message>
    <message>
        <source>Only volumes, money and prison time are told as familiar things.</source>
        <translation>Solo el volumen de datos, el dinero y el tiempo de prisión se expresan en cosas conocidas.</translation>
    </message>
    <message>
        <source>Order of conversion</source>
        <translation>Orden de la conversión</translation>
    </message>
    <message>
        <source>Order of the %1 comparable cases: %2.</source>
        <translation>Orden de los %1 casos comparables: %2.</translation>
    </message>
    <message>
        <source>page of plain text</source>
        <translation>página de texto sin formato</translation>
    </message>
    <message>
        <source>pages of plain text</source>
        <translation>páginas de texto sin formato</translation>
    </message>
    <message>
        <source>Panama Papers leak</source>
        <translation>filtración de los Papeles de Panamá</translation>
    </message>
    <message>
        <source>Panama Papers leaks</source>
        <translation>filtraciones de los Papeles de Panamá</translation>
    </message>
    <message>
        <source>Pandora Papers leak</source>
        <translation>filtración de los Papeles de Pandora</translation>
    </message>
    <message>
        <source>Pandora Papers leaks</source>
        <translation>filtraciones de los Papeles de Pandora</translation>
    </message>
    <message>
        <source>party</source>
        <comment>what an id names</comment>
        <translation>parte</translation>
    </message>
    <message>
        <source>PDF as the only format</source>
        <translation>PDF como único formato</translation>
    </message>
    <message>
        <source>Penalties for other conduct</source>
        <translation>Sanciones por otra conducta</translation>
    </message>
    <message>
        <source>penalty</source>
        <comment>what an id names</comment>
        <translation>sanción</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>pictures, without --walk-pages</source>
        <translation>imágenes, sin --walk-pages</translation>
    </message>
    <message>
        <source>pixels a point in PNG</source>
        <translation>píxeles por punto en PNG</translation>
    </message>
    <message>
        <source>PNG without a background</source>
        <translation>PNG sin fondo</translation>
    </message>
    <message>
        <source>Power walk</source>
        <translation>Recorrido por potencias</translation>
    </message>
    <message>
        <source>Power walk: from the small to the large, step by step</source>
        <translation>Recorrido por potencias: de lo pequeño a lo grande, paso a paso</translation>
    </message>
    <message>
        <source>Prefixes in doubt</source>
        <translation>Prefijos dudosos</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>prices of %1, not adjusted</source>
        <translation>precios de %1, sin ajustar</translation>
    </message>
    <message>
        <source>Printed as “%1”: as many digits as the texts carry, or four of the whole part</source>
        <translation>Impreso como «%1»: con tantos dígitos como llevan los textos, o cuatro de la parte entera</translation>
    </message>
    <message>
        <source>problems that are not listed: %1</source>
        <translation>problemas que no se enumeran: %1</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Quantities to numbers, exact to the last digit; a line that cannot be read prints &quot;-&quot;</source>
        <translation>Cantidades convertidas en números, exactos hasta la última cifra; una línea ilegible da «-»</translation>
    </message>
    <message>
        <source>Rank: 1 is the largest value</source>
        <comment>an axis</comment>
        <translation>Puesto: 1 es el mayor valor</translation>
    </message>
    <message>
        <source>Ranks of the cases in each measure</source>
        <translation>Puestos de los casos en cada magnitud</translation>
    </message>
    <message>
        <source>Rates per</source>
        <translation>Tasas por</translation>
    </message>
    <message>
        <source>Rates where scopes differ</source>
        <translation>Tasas con alcances distintos</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Readings are not equally likely.</source>
        <translation>Las lecturas no son igual de probables.</translation>
    </message>
    <message>
        <source>record month of data at CERN</source>
        <translation>mes récord de datos en el CERN</translation>
    </message>
    <message>
        <source>record months of data at CERN</source>
        <translation>meses récord de datos en el CERN</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Cifra comunicada</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a guess</comment>
        <translation>acertado</translation>
    </message>
    <message>
        <source>roles, countries and years in place of natural persons, everywhere</source>
        <translation>papeles, países y años en lugar de personas físicas, en todas partes</translation>
    </message>
    <message>
        <source>rows of one title are one case</source>
        <translation>las filas con el mismo título son un solo caso</translation>
    </message>
    <message>
        <source>say how dates are read, --dates day-first or --dates month-first; until then rows with such dates are left out</source>
        <translation>indique cómo se leen las fechas, con --dates day-first o --dates month-first; hasta entonces se excluyen las filas con esas fechas</translation>
    </message>
    <message>
        <source>say what separates the decimals, --decimals point or --decimals comma</source>
        <translation>indique qué separa los decimales, con --decimals point o --decimals comma</translation>
    </message>
    <message>
        <source>Sci-Hub</source>
        <translation>Sci-Hub</translation>
    </message>
    <message>
        <source>Sci-Hubs</source>
        <translation>Sci-Hub</translation>
    </message>
    <message>
        <source>seconds run from %1 to %2</source>
        <translation>los segundos van de %1 a %2</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Véase: %1</translation>
    </message>
    <message>
        <source>Shakespeare play (As You Like It) as plain text</source>
        <translation>obra de Shakespeare («Como gustéis») en texto sin formato</translation>
    </message>
    <message>
        <source>Shakespeare plays (As You Like It) as plain text</source>
        <translation>obras de Shakespeare («Como gustéis») en texto sin formato</translation>
    </message>
    <message>
        <source>si or jedec</source>
        <translation>si o jedec</translation>
    </message>
    <message>
        <source>si, iec or jedec</source>
        <translation>si, iec o jedec</translation>
    </message>
    <message>
        <source>si, iec, jedec or doubt</source>
        <translation>si, iec, jedec o doubt</translation>
    </message>
    <message>
        <source>Snowmobile truck</source>
        <translation>camión Snowmobile</translation>
    </message>
    <message>
        <source>Snowmobile trucks</source>
        <translation>camiones Snowmobile</translation>
    </message>
    <message>
        <source>squares of 1 %1 would be too many to draw</source>
        <comment>a thing</comment>
        <translation>los cuadrados de 1 %1 serían demasiados para dibujarlos</translation>
    </message>
    <message>
        <source>Squares to scale, frame by frame</source>
        <translation>Cuadrados a escala, cuadro por cuadro</translation>
    </message>
    <message>
        <source>squares, nested, bubbles, treemap, units, bars, dots, em, strip, walk, mirror, ledger, ladder, plane, same-rate or timeline</source>
        <translation>squares, nested, bubbles, treemap, units, bars, dots, em, strip, walk, mirror, ledger, ladder, plane, same-rate o timeline</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>una cadena de texto</translation>
    </message>
    <message>
        <source>Suspended parts of terms</source>
        <translation>Partes suspendidas de las penas</translation>
    </message>
    <message>
        <source>Suspended, and counted all the same: %1</source>
        <translation>En suspenso, pero se cuenta igualmente: %1</translation>
    </message>
    <message>
        <source>term in the US House</source>
        <translation>mandato en la Cámara de Representantes de EE. UU.</translation>
    </message>
    <message>
        <source>terms in the US House</source>
        <translation>mandatos en la Cámara de Representantes de EE. UU.</translation>
    </message>
    <message>
        <source>text message (SMS)</source>
        <translation>mensaje de texto (SMS)</translation>
    </message>
    <message>
        <source>text messages (SMS)</source>
        <translation>mensajes de texto (SMS)</translation>
    </message>
    <message>
        <source>the 10^16th byte was added in October 2012</source>
        <translation>el byte número 10^16 se añadió en octubre de 2012</translation>
    </message>
    <message>
        <source>The axis is linear from zero. It goes on to the next round value where that costs the drawing little of its length; else it ends with the largest one.</source>
        <translation>El eje es lineal desde cero. Llega hasta el siguiente valor redondo si con ello el dibujo pierde poca longitud; si no, termina en el mayor.</translation>
    </message>
    <message>
        <source>The axis is not linear: each power of ten has the same room. It ends with the round value behind the largest one.</source>
        <translation>El eje no es lineal: cada potencia de diez ocupa el mismo espacio. Termina en el valor redondo que sigue al mayor.</translation>
    </message>
    <message>
        <source>the case that the others are compared with</source>
        <translation>el caso con el que se comparan los demás</translation>
    </message>
    <message>
        <source>The cases of a document: id, name, status, outcome, figures</source>
        <translation>Los casos de un documento: identificador, nombre, estado, desenlace, cifras</translation>
    </message>
    <message>
        <source>the column that is this one of the format, by its head; also currency=Head</source>
        <translation>la columna que corresponde a esta del formato, por su encabezado; también currency=Head</translation>
    </message>
    <message>
        <source>the columns; each with its ends, basis and gap</source>
        <translation>las columnas; cada una con sus límites, su base y su laguna</translation>
    </message>
    <message>
        <source>the currency of the comparison</source>
        <translation>la moneda de la comparación</translation>
    </message>
    <message>
        <source>the disk is full or the reader has gone</source>
        <translation>el disco está lleno o ya no hay quien lea</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>el documento que se escribe</translation>
    </message>
    <message>
        <source>the document's view by number or id; else its first</source>
        <translation>la vista del documento, por número o identificador; si no, la primera</translation>
    </message>
    <message>
        <source>the exact sum; all of one kind, money of one currency</source>
        <translation>la suma exacta; todo de la misma clase, el dinero en una sola moneda</translation>
    </message>
    <message>
        <source>The figure in words: its alt text, long description and notes</source>
        <translation>La figura en palabras: su texto alternativo, su descripción larga y sus notas</translation>
    </message>
    <message>
        <source>the file became shorter while it was read; try again when nobody changes it</source>
        <translation>el archivo se acortó mientras se leía; vuelva a intentarlo cuando nadie lo modifique</translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation>el primer cuadro</translation>
    </message>
    <message>
        <source>the id of a yardstick such as laptop-512, dvd, us-presidential-term or us-min-wage-year</source>
        <translation>el identificador de un patrón de comparación, como laptop-512, dvd, us-presidential-term o us-min-wage-year</translation>
    </message>
    <message>
        <source>the language that decides whether &quot;1,234&quot; is 1.234, and of the sentences</source>
        <translation>el idioma que decide si «1,234» es 1.234, y el de las frases</translation>
    </message>
    <message>
        <source>The largest value drawn is %1: %2.</source>
        <comment>a case: its exact value</comment>
        <translation>El mayor valor dibujado es %1: %2.</translation>
    </message>
    <message>
        <source>The last word on the axis of “%1” is %2.</source>
        <translation>El último rótulo del eje «%1» es %2.</translation>
    </message>
    <message>
        <source>The same to scale: twice as far is twice as much</source>
        <translation>Lo mismo a escala: el doble de lejos es el doble</translation>
    </message>
    <message>
        <source>the second quantity is missing; write: %1</source>
        <translation>falta la segunda cantidad; escriba: %1</translation>
    </message>
    <message>
        <source>The whole square is %1</source>
        <translation>El cuadrado entero es %1</translation>
    </message>
    <message>
        <source>There is no amount to tell as familiar things.</source>
        <translation>No hay ninguna cantidad que expresar en cosas conocidas.</translation>
    </message>
    <message>
        <source>There is no column to group by.</source>
        <translation>No hay ninguna columna por la que agrupar.</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>no existe la orden «%1»</translation>
    </message>
    <message>
        <source>there is no ratio to guess</source>
        <translation>no hay ninguna ratio que adivinar</translation>
    </message>
    <message>
        <source>third-party estimate: 15 trillion tokens x 4 bytes</source>
        <translation>estimación de terceros: 15 billones de tokens x 4 bytes</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>esta ayuda</translation>
    </message>
    <message>
        <source>time served</source>
        <translation>pena ya cumplida</translation>
    </message>
    <message>
        <source>times the world data created in 2018</source>
        <translation>veces el total mundial de datos creados en 2018</translation>
    </message>
    <message>
        <source>times the world data forecast for 2025</source>
        <translation>veces el total mundial de datos previsto para 2025</translation>
    </message>
    <message>
        <source>title: %1, as no column has titles</source>
        <comment>a column</comment>
        <translation>title: %1, ya que ninguna columna tiene títulos</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>toscale-cli compare A B, for example: toscale-cli compare &quot;70 GB&quot; &quot;80 TB&quot;</source>
        <translation>toscale-cli compare A B, por ejemplo: toscale-cli compare &quot;70 GB&quot; &quot;80 TB&quot;</translation>
    </message>
    <message>
        <source>two quantities are missing; write: %1</source>
        <translation>faltan dos cantidades; escriba: %1</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>opción desconocida %1</translation>
    </message>
    <message>
        <source>US life expectancies (2023)</source>
        <translation>esperanzas de vida en EE. UU. (2023)</translation>
    </message>
    <message>
        <source>US life expectancies, men (2023)</source>
        <translation>esperanzas de vida en EE. UU., hombres (2023)</translation>
    </message>
    <message>
        <source>US life expectancies, women (2023)</source>
        <translation>esperanzas de vida en EE. UU., mujeres (2023)</translation>
    </message>
    <message>
        <source>US life expectancy (2023)</source>
        <translation>esperanza de vida en EE. UU. (2023)</translation>
    </message>
    <message>
        <source>US life expectancy, men (2023)</source>
        <translation>esperanza de vida en EE. UU., hombres (2023)</translation>
    </message>
    <message>
        <source>US life expectancy, women (2023)</source>
        <translation>esperanza de vida en EE. UU., mujeres (2023)</translation>
    </message>
    <message>
        <source>US median household income (2022)</source>
        <translation>ingreso mediano por hogar en EE. UU. (2022)</translation>
    </message>
    <message>
        <source>US median household income (2023)</source>
        <translation>ingreso mediano por hogar en EE. UU. (2023)</translation>
    </message>
    <message>
        <source>US median household incomes (2022)</source>
        <translation>ingresos medianos por hogar en EE. UU. (2022)</translation>
    </message>
    <message>
        <source>US median household incomes (2023)</source>
        <translation>ingresos medianos por hogar en EE. UU. (2023)</translation>
    </message>
    <message>
        <source>US presidential term</source>
        <translation>mandato presidencial de EE. UU.</translation>
    </message>
    <message>
        <source>US presidential terms</source>
        <translation>mandatos presidenciales de EE. UU.</translation>
    </message>
    <message>
        <source>US Senate term</source>
        <translation>mandato en el Senado de EE. UU.</translation>
    </message>
    <message>
        <source>US Senate terms</source>
        <translation>mandatos en el Senado de EE. UU.</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252; else found out</source>
        <translation>utf-8, utf-16le, utf-16be o windows-1252; si no, se detecta</translation>
    </message>
    <message>
        <source>version 40, lowest error correction, byte mode</source>
        <translation>versión 40, corrección de errores mínima, modo byte</translation>
    </message>
    <message>
        <source>web page (median home page, desktop)</source>
        <translation>página web (página de inicio mediana, escritorio)</translation>
    </message>
    <message>
        <source>web pages (median home page, desktop)</source>
        <translation>páginas web (página de inicio mediana, escritorio)</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>What happened first, and what is still open?</source>
        <translation>¿Qué ocurrió primero y qué sigue abierto?</translation>
    </message>
    <message>
        <source>What happened first, what last, and what is still open?</source>
        <translation>¿Qué ocurrió primero, qué al final y qué sigue abierto?</translation>
    </message>
    <message>
        <source>what separates the decimals; else found out</source>
        <translation>qué separa los decimales; si no, se detecta</translation>
    </message>
    <message>
        <source>What would you want to know before you repeat these numbers?</source>
        <translation>¿Qué querría saber antes de repetir estas cifras?</translation>
    </message>
    <message>
        <source>whether the order of the cases holds when the record is read otherwise</source>
        <translation>si el orden de los casos se mantiene cuando lo que consta se lee de otro modo</translation>
    </message>
    <message>
        <source>whether the table names its columns; else found out</source>
        <translation>si la tabla nombra sus columnas; si no, se detecta</translation>
    </message>
    <message>
        <source>Which of these numbers is certain, and which is alleged or its origin not traced?</source>
        <translation>¿Cuál de estas cifras es segura y cuál es presunta o de origen no localizado?</translation>
    </message>
    <message>
        <source>Which of these numbers was a sentence or a judgment, and which was only possible or asked for?</source>
        <translation>¿Cuál de estas cifras fue una condena o una sentencia y cuál solo era posible o solicitada?</translation>
    </message>
    <message>
        <source>Which of these numbers was the sentence, and which was only possible, asked for or offered?</source>
        <translation>¿Cuál de estas cifras fue la condena y cuál solo era posible, solicitada u ofrecida?</translation>
    </message>
    <message>
        <source>Why is there no number here for %1?</source>
        <comment>cases</comment>
        <translation>¿Por qué no hay aquí ninguna cifra para %1?</translation>
    </message>
    <message>
        <source>width and height in points of 1/96 inch, a CSS pixel</source>
        <translation>ancho y alto en puntos de 1/96 de pulgada, un píxel de CSS</translation>
    </message>
    <message>
        <source>with this row &quot;%1&quot; would have more than %2 parties, figures or penalties; it was left out</source>
        <translation>con esta fila, «%1» tendría más de %2 partes, cifras o sanciones; se omitió</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <comment>what cases lack: how many</comment>
        <translation>Sin %1: %2</translation>
    </message>
    <message>
        <source>Without either: %1</source>
        <comment>how many cases</comment>
        <translation>Sin ninguno de los dos: %1</translation>
    </message>
    <message>
        <source>without the drawn cases and the view, which else travel inside</source>
        <translation>sin los casos dibujados ni la vista, que si no van incluidos</translation>
    </message>
    <message>
        <source>working year</source>
        <translation>año laboral</translation>
    </message>
    <message>
        <source>working years</source>
        <translation>años laborales</translation>
    </message>
    <message>
        <source>world data created in 2018</source>
        <translation>total mundial de datos creados en 2018</translation>
    </message>
    <message>
        <source>world data forecast for 2025</source>
        <translation>total mundial de datos previsto para 2025</translation>
    </message>
    <message>
        <source>X for the last one or two digits of the year</source>
        <translation>X para la última o las dos últimas cifras del año</translation>
    </message>
    <message>
        <source>Y and a year without leading zeros</source>
        <translation>Y y un año sin ceros a la izquierda</translation>
    </message>
    <message>
        <source>Y and more than four digits</source>
        <translation>Y y más de cuatro cifras</translation>
    </message>
    <message>
        <source>yardstick</source>
        <comment>what an id names</comment>
        <translation>patrón de comparación</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>year at the US federal minimum wage</source>
        <translation>año al salario mínimo federal de EE. UU.</translation>
    </message>
    <message>
        <source>year of data at CERN</source>
        <translation>año de datos en el CERN</translation>
    </message>
    <message>
        <source>Year of the act</source>
        <comment>an axis</comment>
        <translation>Año del hecho</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <comment>an axis</comment>
        <translation>Año de la decisión</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>un recuento</translation>
    </message>
    <message>
        <source>a court</source>
        <translation>un tribunal</translation>
    </message>
    <message>
        <source>a currency is missing, such as USD or €</source>
        <translation>falta una moneda, como USD o €</translation>
    </message>
    <message>
        <source>a data size</source>
        <translation>un tamaño de datos</translation>
    </message>
    <message>
        <source>a date</source>
        <comment>what cases lack</comment>
        <translation>fecha</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>una duración</translation>
    </message>
    <message>
        <source>A line to scale</source>
        <translation>Una línea a escala</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a part of the program is missing (%1); install ToScale again</source>
        <translation>falta una parte del programa (%1); vuelva a instalar ToScale</translation>
    </message>
    <message>
        <source>a party</source>
        <translation>una parte</translation>
    </message>
    <message>
        <source>a penalty has no date</source>
        <translation>una sanción no tiene fecha</translation>
    </message>
    <message>
        <source>a prosecutor</source>
        <translation>una fiscalía</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; the row is left out</source>
        <translation>unas comillas no se cierran nunca; se excluye la fila</translation>
    </message>
    <message>
        <source>A row a case, its events by date.</source>
        <translation>Una fila por caso, con sus eventos por fecha.</translation>
    </message>
    <message>
        <source>A row a case, its events by date. What is not known to the day is drawn as wide as it may be.</source>
        <translation>Una fila por caso, con sus eventos por fecha. Lo que no se conoce con precisión de un día se dibuja tan ancho como puede ser.</translation>
    </message>
    <message>
        <source>A row a case, its events in the order of their dates.</source>
        <translation>Una fila por caso, con sus eventos en el orden de sus fechas.</translation>
    </message>
    <message>
        <source>a range from zero, which has no place on this scale: %1</source>
        <translation>un intervalo desde cero, que no tiene lugar en esta escala: %1</translation>
    </message>
    <message>
        <source>a regulator</source>
        <translation>una autoridad reguladora</translation>
    </message>
    <message>
        <source>a second primary %1 figure; &quot;%2&quot; is already the primary one</source>
        <translation>una segunda cifra principal (%1); «%2» ya es la principal</translation>
    </message>
    <message>
        <source>a single count</source>
        <translation>un solo cargo</translation>
    </message>
    <message>
        <source>a statute</source>
        <translation>una ley</translation>
    </message>
    <message>
        <source>a suspended term is no served one</source>
        <translation>una pena suspendida no es una pena cumplida</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a unit is missing; expected one of %1</source>
        <translation>falta una unidad; se esperaba una de estas: %1</translation>
    </message>
    <message>
        <source>a value</source>
        <comment>what cases lack</comment>
        <translation>valor</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aproximadamente %1</translation>
    </message>
    <message>
        <source>acquitted</source>
        <translation>absolución</translation>
    </message>
    <message>
        <source>act</source>
        <comment>kind of event</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Added up over %1 proceedings: %2</source>
        <translation>Suma de %1 procedimientos: %2</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitida</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>afectado</translation>
    </message>
    <message>
        <source>agreed in a settlement</source>
        <translation>fijada en un acuerdo transaccional</translation>
    </message>
    <message>
        <source>agreed settlement</source>
        <translation>acordada</translation>
    </message>
    <message>
        <source>all kinds of the measure</source>
        <translation>todos los tipos de la magnitud</translation>
    </message>
    <message>
        <source>all proceedings</source>
        <translation>todos los procedimientos</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>cifra presunta</translation>
    </message>
    <message>
        <source>alleged, not proven</source>
        <translation>cifra presunta, no probada</translation>
    </message>
    <message>
        <source>almost %1</source>
        <translation>casi %1</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>individual</translation>
    </message>
    <message>
        <source>amount not stated</source>
        <translation>importe no indicado</translation>
    </message>
    <message>
        <source>an axis in bands of ten</source>
        <translation>un eje en bandas de diez</translation>
    </message>
    <message>
        <source>an axis in bands of time</source>
        <translation>un eje en bandas de tiempo</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>Another figure for the same sum: “%1”</source>
        <translation>Otra cifra de la misma suma: «%1»</translation>
    </message>
    <message>
        <source>Another report of the same, without a number</source>
        <translation>Otra información sobre lo mismo, sin número</translation>
    </message>
    <message>
        <source>another term is suspended as a whole: %1</source>
        <translation>otra pena está suspendida por completo: %1</translation>
    </message>
    <message>
        <source>appeal</source>
        <comment>kind of event</comment>
        <translation>recurso</translation>
    </message>
    <message>
        <source>Area is to scale</source>
        <translation>Áreas a escala</translation>
    </message>
    <message>
        <source>Area is to scale: %1; %2</source>
        <comment>what one square is; what a block of squares is</comment>
        <translation>Áreas a escala: %1; %2</translation>
    </message>
    <message>
        <source>Area is to scale: 1 cm² = %1</source>
        <translation>Áreas a escala: 1 cm² = %1</translation>
    </message>
    <message>
        <source>areas are read as smaller than they are; see the printed ratio</source>
        <translation>las áreas se perciben menores de lo que son; véase la ratio impresa</translation>
    </message>
    <message>
        <source>areas are read as smaller than they are; see the printed values</source>
        <translation>las áreas se perciben menores de lo que son; véanse los valores impresos</translation>
    </message>
    <message>
        <source>arithmetic at the baseline’s rate (%1), not law</source>
        <translation>aritmética a la tasa del caso base (%1), no derecho</translation>
    </message>
    <message>
        <source>arithmetic, not law</source>
        <translation>aritmética, no derecho</translation>
    </message>
    <message>
        <source>arrest</source>
        <comment>kind of event</comment>
        <translation>detención</translation>
    </message>
    <message>
        <source>As found: “%1”</source>
        <translation>Tal como se encontró: «%1»</translation>
    </message>
    <message>
        <source>Read with what its column says: %1</source>
        <translation>Leído con lo que dice su columna: %1</translation>
    </message>
    <message>
        <source>Read with a decimal comma: %1</source>
        <translation>Leído con coma decimal: %1</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Según las fuentes</translation>
    </message>
    <message>
        <source>as the whole view</source>
        <translation>como toda la vista</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>At the rate of %1</source>
        <comment>a case</comment>
        <translation>A la tasa de %1</translation>
    </message>
    <message>
        <source>At the same rate</source>
        <translation>A la misma tasa</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <comment>a year</comment>
        <translation>otoño de %1</translation>
    </message>
    <message>
        <source>Bands of ten</source>
        <translation>Bandas de diez</translation>
    </message>
    <message>
        <source>Bands of ten: mantissa and exponent on one axis</source>
        <translation>Bandas de diez: mantisa y exponente en un solo eje</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Bars of money are to scale by their height.</source>
        <translation>Las barras de dinero están a escala en su altura.</translation>
    </message>
    <message>
        <source>Bars to scale</source>
        <translation>Barras a escala</translation>
    </message>
    <message>
        <source>Bars to scale, back to back</source>
        <translation>Barras a escala, espalda con espalda</translation>
    </message>
    <message>
        <source>Bars to scale, back to back: %1.</source>
        <comment>two measures</comment>
        <translation>Barras a escala, espalda con espalda: %1.</translation>
    </message>
    <message>
        <source>Bars to scale, one a stage</source>
        <translation>Barras a escala, una por etapa</translation>
    </message>
    <message>
        <source>Bars to scale, two a case</source>
        <translation>Barras a escala, dos por caso</translation>
    </message>
    <message>
        <source>Bars to scale, two a case.</source>
        <translation>Barras a escala, dos por caso.</translation>
    </message>
    <message>
        <source>Bars: length is the value</source>
        <translation>Barras: la longitud es el valor</translation>
    </message>
    <message>
        <source>baseline’s rate: %1</source>
        <translation>tasa del caso base: %1</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>base no indicada</translation>
    </message>
    <message>
        <source>basis of the penalty</source>
        <comment>what cases are grouped by</comment>
        <translation>base de la sanción</translation>
    </message>
    <message>
        <source>basis with the largest total, last stages</source>
        <translation>base con el mayor total, últimas etapas</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>base: %1</translation>
    </message>
    <message>
        <source>behind the day to which the sources go: expected, not reported</source>
        <translation>después del día hasta el que llegan las fuentes: esperado, no comunicado</translation>
    </message>
    <message>
        <source>best values only; %1</source>
        <translation>solo los mejores valores; %1</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Burbujas</translation>
    </message>
    <message>
        <source>Bubbles to scale</source>
        <translation>Burbujas a escala</translation>
    </message>
    <message>
        <source>Bubbles: area is the value</source>
        <translation>Burbujas: el área es el valor</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>the head of a column</comment>
        <translation>Caso</translation>
    </message>
    <message>
        <source>case ended, defendant died</source>
        <translation>procedimiento concluido por fallecimiento de la persona acusada</translation>
    </message>
    <message>
        <source>cases cannot be grouped by &quot;%1&quot;; use a text column of your own, or one of %2</source>
        <translation>los casos no se pueden agrupar por «%1»; use una columna de texto propia o una de estas: %2</translation>
    </message>
    <message>
        <source>changed in %1 (%2)</source>
        <comment>so many readings</comment>
        <translation>cambia en %1 (%2)</translation>
    </message>
    <message>
        <source>changed in none</source>
        <translation>no cambia en ninguna</translation>
    </message>
    <message>
        <source>charge</source>
        <comment>kind of event</comment>
        <translation>acusación</translation>
    </message>
    <message>
        <source>civil</source>
        <translation>vía civil</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status of a case</comment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>community service</source>
        <translation>trabajo comunitario</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>company</source>
        <comment>kind of an actor</comment>
        <translation>empresa</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>condicional</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>converted first, then inflated</source>
        <translation>primero conversión, después ajuste de precios</translation>
    </message>
    <message>
        <source>converted to %1 at the average rate of each decision’s year, not adjusted for inflation</source>
        <translation>convertido a %1 al tipo de cambio medio del año de cada decisión, sin ajustar por inflación</translation>
    </message>
    <message>
        <source>convicted</source>
        <translation>condena</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>copier</source>
        <translation>quien copió</translation>
    </message>
    <message>
        <source>copier</source>
        <comment>a person in a role</comment>
        <translation>persona que copió</translation>
    </message>
    <message>
        <source>copier unknown</source>
        <translation>no se sabe quién copió</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>se cuenta</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>se cuenta: %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Se cuenta: %1</translation>
    </message>
    <message>
        <source>Counted: %1 (%2)</source>
        <comment>a penalty (parties)</comment>
        <translation>Se cuenta: %1 (%2)</translation>
    </message>
    <message>
        <source>country</source>
        <comment>what cases are grouped by</comment>
        <translation>país</translation>
    </message>
    <message>
        <source>criminal</source>
        <translation>vía penal</translation>
    </message>
    <message>
        <source>damages</source>
        <translation>indemnización</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <comment>a date</comment>
        <translation>datos a fecha de %1</translation>
    </message>
    <message>
        <source>date of the act not verified</source>
        <translation>fecha del hecho sin verificar</translation>
    </message>
    <message>
        <source>Day 0: %1</source>
        <comment>kind of event</comment>
        <translation>Día 0: %1</translation>
    </message>
    <message>
        <source>dates such as %1 can mean %2 or %3; say whether the day or the month comes first</source>
        <translation>las fechas como %1 pueden significar %2 o %3; indique si va primero el día o el mes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>kind of event</comment>
        <translation>decisión</translation>
    </message>
    <message>
        <source>died</source>
        <comment>kind of event</comment>
        <translation>fallecimiento</translation>
    </message>
    <message>
        <source>different kind of works</source>
        <translation>obras de otro tipo</translation>
    </message>
    <message>
        <source>discovery</source>
        <comment>kind of event</comment>
        <translation>descubrimiento</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>archivo o desestimación</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Dots are placed, not sized; the length of the bars beside them is to scale</source>
        <translation>Los puntos tienen lugar, no tamaño; la longitud de las barras contiguas está a escala</translation>
    </message>
    <message>
        <source>Dots on a logarithmic scale</source>
        <translation>Puntos en una escala logarítmica</translation>
    </message>
    <message>
        <source>Dots on an axis in bands of ten</source>
        <translation>Puntos en un eje en bandas de diez</translation>
    </message>
    <message>
        <source>Dots: place on a logarithmic scale</source>
        <translation>Puntos: lugar en una escala logarítmica</translation>
    </message>
    <message>
        <source>Drawn to scale with ToScale</source>
        <translation>Dibujado a escala con ToScale</translation>
    </message>
    <message numerus="yes">
        <source>Drawn without a label, for want of room: %n event(s)</source>
        <translation>
            <numerusform>Dibujado sin rótulo por falta de espacio: %n evento</numerusform>
            <numerusform>Dibujados sin rótulo por falta de espacio: %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn without words, for want of room: %n bar(s)</source>
        <translation>
            <numerusform>Dibujada sin texto por falta de espacio: %n barra</numerusform>
            <numerusform>Dibujadas sin texto por falta de espacio: %n barras</numerusform>
        </translation>
    </message>
    <message>
        <source>each band is for values 10, 12 or 30 times those of the one before; inside a band the axis is linear; it has no zero</source>
        <translation>cada banda es para valores de 10, 12 o 30 veces los de la anterior; dentro de una banda el eje es lineal; no tiene cero</translation>
    </message>
    <message>
        <source>each band is for values ten times those of the one before; inside a band the axis is linear; it has no zero</source>
        <translation>cada banda es para valores de diez veces los de la anterior; dentro de una banda el eje es lineal; no tiene cero</translation>
    </message>
    <message>
        <source>Each case is a bar whose length is its value; all start at zero.</source>
        <translation>Cada caso es una barra cuya longitud es su valor; todas empiezan en cero.</translation>
    </message>
    <message>
        <source>Each case is a circle whose area is its value.</source>
        <translation>Cada caso es un círculo cuya área es su valor.</translation>
    </message>
    <message>
        <source>Each case is a dot on a logarithmic scale, and beside it a bar on a linear one, from zero.</source>
        <translation>Cada caso es un punto en una escala logarítmica y, junto a él, una barra en una escala lineal desde cero.</translation>
    </message>
    <message>
        <source>Each case is a dot on an axis of equally wide bands, each for values ten times those of the one before and linear inside, and beside it a bar on a linear scale, from zero.</source>
        <translation>Cada caso es un punto en un eje de bandas de igual anchura, cada una para valores de diez veces los de la anterior y lineal por dentro, y, junto a él, una barra en una escala lineal desde cero.</translation>
    </message>
    <message>
        <source>Each case is a length on one long line, from its beginning; the line is folded into rows, or scrolled.</source>
        <translation>Cada caso es una longitud en una línea larga, desde el comienzo de esta; la línea se pliega en filas o se desplaza.</translation>
    </message>
    <message>
        <source>Each case is a point on two logarithmic scales; along a dashed line the rate is the same.</source>
        <translation>Cada caso es un punto en dos escalas logarítmicas; a lo largo de una línea discontinua la tasa es la misma.</translation>
    </message>
    <message>
        <source>Each case is a point: to the right what was taken, upwards what followed. Cases that lack one of the two stand on a rail of their own.</source>
        <translation>Cada caso es un punto: hacia la derecha, lo que se tomó; hacia arriba, lo que siguió. Los casos a los que falta uno de los dos están en un riel propio.</translation>
    </message>
    <message>
        <source>Each case is a row with its events by date; terms of prison and sums of money stand along it to scale. Terms that were possible or asked for are lengths and have no date.</source>
        <translation>Cada caso es una fila con sus eventos por fecha; las penas de prisión y las sumas de dinero figuran en ella a escala. Las penas que eran posibles o se solicitaron son longitudes y no tienen fecha.</translation>
    </message>
    <message>
        <source>Each case is a row, each measure a column with a scale of its own, from zero.</source>
        <translation>Cada caso es una fila y cada magnitud una columna con su propia escala, desde cero.</translation>
    </message>
    <message>
        <source>Each case is a row: what was, beside what the rate of the baseline would give.</source>
        <translation>Cada caso es una fila: lo que fue, junto a lo que daría la tasa del caso base.</translation>
    </message>
    <message>
        <source>Each case is a row; each side has a scale of its own, from zero.</source>
        <translation>Cada caso es una fila; cada lado tiene su propia escala, desde cero.</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all share their lower right corner.</source>
        <translation>Cada caso es un cuadrado cuya área es su valor; todos comparten la esquina inferior derecha.</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all stand on one line.</source>
        <translation>Cada caso es un cuadrado cuya área es su valor; todos se apoyan en una misma línea.</translation>
    </message>
    <message>
        <source>Each case is a tile whose area is its value; together they fill the figure.</source>
        <translation>Cada caso es una tesela cuya área es su valor; juntas llenan la figura.</translation>
    </message>
    <message>
        <source>Each case is so many equal squares, in tens and hundreds; the last one may be a part.</source>
        <translation>Cada caso es un número de cuadrados iguales, en decenas y centenas; el último puede ser una parte.</translation>
    </message>
    <message>
        <source>Each measure has a scale of its own, from zero: lengths compare within a measure only.</source>
        <translation>Cada magnitud tiene su propia escala, desde cero: las longitudes solo se comparan dentro de una magnitud.</translation>
    </message>
    <message>
        <source>Each stage is a bar whose length is its value; money and prison time have scales of their own, from zero.</source>
        <translation>Cada etapa es una barra cuya longitud es su valor; el dinero y el tiempo de prisión tienen escalas propias, desde cero.</translation>
    </message>
    <message>
        <source>Earlier stage, not added: %1</source>
        <translation>Etapa anterior, sin sumar: %1</translation>
    </message>
    <message>
        <source>Exchange rate: 1 %1 = %4 %2, average of %3</source>
        <translation>Tipo de cambio: 1 %1 = %4 %2, media de %3</translation>
    </message>
    <message>
        <source>each for all of it</source>
        <translation>cada parte por el total</translation>
    </message>
    <message>
        <source>figure disputed</source>
        <translation>cifra disputada</translation>
    </message>
    <message>
        <source>figure inferred</source>
        <translation>cifra inferida</translation>
    </message>
    <message>
        <source>Figure shown, chosen in place of the primary one: %1</source>
        <translation>Cifra mostrada, elegida en lugar de la principal: %1</translation>
    </message>
    <message>
        <source>Figure shown, the only one of the case: %1</source>
        <translation>Cifra mostrada, la única del caso: %1</translation>
    </message>
    <message>
        <source>Figure shown, the primary one of the case: %1</source>
        <translation>Cifra mostrada, la principal del caso: %1</translation>
    </message>
    <message>
        <source>figure withdrawn</source>
        <translation>cifra retirada</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>multa</translation>
    </message>
    <message>
        <source>fines</source>
        <translation>multas</translation>
    </message>
    <message>
        <source>fines, damages and settlements</source>
        <translation>multas, indemnizaciones y acuerdos transaccionales</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>about 70 GB</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>for more than this act</source>
        <translation>por algo más que este hecho</translation>
    </message>
    <message>
        <source>for other conduct</source>
        <translation>por otra conducta</translation>
    </message>
    <message>
        <source>forfeiture</source>
        <translation>decomiso</translation>
    </message>
    <message>
        <source>forfeitures</source>
        <translation>decomisos</translation>
    </message>
    <message>
        <source>forum not stated</source>
        <translation>vía no indicada</translation>
    </message>
    <message>
        <source>found by a court</source>
        <translation>establecida por un tribunal</translation>
    </message>
    <message>
        <source>found by a regulator</source>
        <translation>establecida por una autoridad reguladora</translation>
    </message>
    <message>
        <source>From what was possible or asked for to what was in force; stages are never added.</source>
        <translation>De lo que era posible o se solicitó a lo que estuvo vigente; las etapas nunca se suman.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Height of a bar of money: 1 cm = %1.</source>
        <comment>an amount</comment>
        <translation>Altura de una barra de dinero: 1 cm = %1.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>almacenado</translation>
    </message>
    <message>
        <source>held lawful</source>
        <translation>declarado lícito</translation>
    </message>
    <message>
        <source>held liable</source>
        <translation>declaración de responsabilidad</translation>
    </message>
    <message>
        <source>holder of data</source>
        <translation>quien posee los datos</translation>
    </message>
    <message>
        <source>holder of the data</source>
        <comment>a person in a role</comment>
        <translation>persona que posee los datos</translation>
    </message>
    <message>
        <source>Honest ink: every size is that of its value (lie factor %1).</source>
        <comment>a number</comment>
        <translation>Tinta honesta: cada tamaño es el de su valor (factor de mentira %1).</translation>
    </message>
    <message>
        <source>Honest ink: not to scale. Every export says so in the picture.</source>
        <translation>Tinta honesta: no está a escala. Toda exportación lo indica en la imagen.</translation>
    </message>
    <message>
        <source>Honest ink: values stand at their places on the scale; no size stands for a value.</source>
        <translation>Tinta honesta: los valores están en su lugar de la escala; ningún tamaño representa un valor.</translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>alojado</translation>
    </message>
    <message>
        <source>how much is not stated</source>
        <translation>no se indica cuánto</translation>
    </message>
    <message>
        <source>If the prefix was meant the other way: %1 bytes</source>
        <translation>Si el prefijo tenía el otro significado: %1 bytes</translation>
    </message>
    <message>
        <source>imposed</source>
        <translation>impuesta</translation>
    </message>
    <message>
        <source>in %1 of %2: first brought to the prices of %2 in its own currency, then converted at the average rate of %2</source>
        <translation>en %1 de %2: primero llevado a los precios de %2 en su propia moneda, después convertido al tipo de cambio medio de %2</translation>
    </message>
    <message>
        <source>in %1 of %2: first converted at the average rate of each decision’s year, then brought to the prices of %2</source>
        <translation>en %1 de %2: primero convertido al tipo de cambio medio del año de cada decisión, después llevado a los precios de %2</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>of a penalty</comment>
        <translation>vigente</translation>
    </message>
    <message>
        <source>In force together</source>
        <translation>Vigente en conjunto</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <comment>a sentence with a ratio</comment>
        <translation>Vigente: %1</translation>
    </message>
    <message>
        <source>in part later overturned</source>
        <translation>después revocada en parte</translation>
    </message>
    <message>
        <source>in part later pardoned</source>
        <translation>después indultada en parte</translation>
    </message>
    <message>
        <source>in part later vacated</source>
        <translation>después anulada en parte</translation>
    </message>
    <message>
        <source>in part no longer in force</source>
        <translation>en parte ya no vigente</translation>
    </message>
    <message>
        <source>in suit</source>
        <translation>objeto de litigio</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>inflated first, then converted</source>
        <translation>primero ajuste de precios, después conversión</translation>
    </message>
    <message>
        <source>injunction only</source>
        <translation>solo orden judicial de cesación</translation>
    </message>
    <message>
        <source>intermediary</source>
        <translation>quien intermedió</translation>
    </message>
    <message>
        <source>intermediary</source>
        <comment>a person in a role</comment>
        <translation>persona que intermedió</translation>
    </message>
    <message>
        <source>its date lies before the act</source>
        <translation>su fecha es anterior al hecho</translation>
    </message>
    <message>
        <source>jointly, once for all</source>
        <translation>conjunta, una sola vez para todas las partes</translation>
    </message>
    <message>
        <source>judgment not known to be enforced</source>
        <translation>no consta que la sentencia se haya ejecutado</translation>
    </message>
    <message>
        <source>Known as of %1, more than %2 days ago: %3.</source>
        <translation>Conocido a fecha de %1, hace más de %2 días: %3.</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Ladder: stage by stage, to what was in force</source>
        <translation>Escalera: etapa por etapa hasta lo que estuvo vigente</translation>
    </message>
    <message>
        <source>kind of actor</source>
        <comment>what cases are grouped by</comment>
        <translation>tipo de actor</translation>
    </message>
    <message>
        <source>kinds: %1</source>
        <translation>tipos: %1</translation>
    </message>
    <message>
        <source>last decision in force</source>
        <translation>última decisión vigente</translation>
    </message>
    <message>
        <source>later overturned</source>
        <translation>después revocada</translation>
    </message>
    <message>
        <source>later pardoned</source>
        <translation>después indultada</translation>
    </message>
    <message>
        <source>later vacated</source>
        <translation>después anulada</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Ledger: each measure to its own scale</source>
        <translation>Balance: cada magnitud en su propia escala</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>excluido: %1</translation>
    </message>
    <message>
        <source>Length is to scale</source>
        <translation>Longitudes a escala</translation>
    </message>
    <message>
        <source>Length is to scale: 1 cm = %1</source>
        <translation>Longitudes a escala: 1 cm = %1</translation>
    </message>
    <message>
        <source>Length is to scale: 1 row = %1, 1 cm = %2</source>
        <translation>Longitudes a escala: 1 fila = %1, 1 cm = %2</translation>
    </message>
    <message>
        <source>Length is to scale: 1 screen = %1; the whole way is %2 screens</source>
        <translation>Longitudes a escala: 1 pantalla = %1; el recorrido completo son %2 pantallas</translation>
    </message>
    <message>
        <source>length of term not stated</source>
        <translation>duración de la pena no indicada</translation>
    </message>
    <message>
        <source>Lengths are to scale within a measure.</source>
        <translation>Las longitudes están a escala dentro de una magnitud.</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>liability overturned</source>
        <translation>responsabilidad revocada</translation>
    </message>
    <message>
        <source>life</source>
        <translation>cadena perpetua</translation>
    </message>
    <message>
        <source>life is no number of years</source>
        <translation>la cadena perpetua no es un número de años</translation>
    </message>
    <message>
        <source>life, %1</source>
        <comment>a prison term, its basis</comment>
        <translation>cadena perpetua, %1</translation>
    </message>
    <message>
        <source>lines before the names of the columns, which are left out: %1</source>
        <translation>líneas anteriores a los nombres de las columnas, que se excluyen: %1</translation>
    </message>
    <message>
        <source>listed behind what came later</source>
        <translation>figura después de algo posterior</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>escala logarítmica</translation>
    </message>
    <message>
        <source>logarithmic scale: each step is ten times the one before; it has no zero</source>
        <translation>escala logarítmica: cada paso es diez veces el anterior; no tiene cero</translation>
    </message>
    <message>
        <source>logarithmic scale: from 1 to 10 years is as far as from 10 to 100; it has no zero</source>
        <translation>escala logarítmica: de 1 a 10 años hay la misma distancia que de 10 a 100; no tiene cero</translation>
    </message>
    <message>
        <source>Longest of several persons’ terms; they reach from %1 to %2</source>
        <translation>La más larga de las penas de varias personas; van de %1 a %2</translation>
    </message>
    <message>
        <source>longest of several terms: %1</source>
        <translation>la más larga de varias penas: %1</translation>
    </message>
    <message>
        <source>Longest term of one person at each stage</source>
        <translation>Pena más larga de una persona en cada etapa</translation>
    </message>
    <message>
        <source>Longest term of one person, %1</source>
        <translation>Pena más larga de una persona, %1</translation>
    </message>
    <message>
        <source>Longest term: %1’s; terms reach from %2 to %3</source>
        <translation>Pena más larga: la de %1; las penas van de %2 a %3</translation>
    </message>
    <message>
        <source>made by a newer ToScale (version %1; this one reads up to %2)</source>
        <translation>creado con un ToScale más reciente (versión %1; este lee hasta la %2)</translation>
    </message>
    <message>
        <source>Many events: a thin line is one of them.</source>
        <translation>Muchos eventos: una línea fina es uno de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>Many events: a thin line is one of them; a column counts those of %1, the highest %n.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>Muchos eventos: una línea fina es uno de ellos; una columna cuenta los de %1, la más alta %n.</numerusform>
            <numerusform>Muchos eventos: una línea fina es uno de ellos; una columna cuenta los de %1, la más alta %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Mirror: what was taken, and what followed</source>
        <translation>Espejo: lo que se tomó y lo que siguió</translation>
    </message>
    <message>
        <source>money at the same rate</source>
        <translation>dinero a la misma tasa</translation>
    </message>
    <message>
        <source>money per gigabyte</source>
        <translation>dinero por gigabyte</translation>
    </message>
    <message>
        <source>money per work</source>
        <translation>dinero por obra</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>more than this act</source>
        <translation>algo más que este hecho</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>Nested squares</source>
        <translation>Cuadrados anidados</translation>
    </message>
    <message>
        <source>Nested squares to scale</source>
        <translation>Cuadrados anidados a escala</translation>
    </message>
    <message>
        <source>Nested squares: area is the value</source>
        <translation>Cuadrados anidados: el área es el valor</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>no fine</comment>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>no %1 %2 on record</source>
        <comment>no criminal fine on record</comment>
        <translation>no consta: %2 (%1)</translation>
    </message>
    <message>
        <source>no %1 on record</source>
        <comment>no fine on record</comment>
        <translation>no consta: %1</translation>
    </message>
    <message>
        <source>no baseline chosen</source>
        <translation>sin caso base elegido</translation>
    </message>
    <message>
        <source>no bound, a value behind it has none</source>
        <translation>sin límite, un valor del que depende no lo tiene</translation>
    </message>
    <message>
        <source>no bound, both are lower bounds</source>
        <translation>sin límite, ambos son límites inferiores</translation>
    </message>
    <message>
        <source>no bound, both are upper bounds</source>
        <translation>sin límite, ambos son límites superiores</translation>
    </message>
    <message>
        <source>no bound, one is a lower and one an upper bound</source>
        <translation>sin límite, uno es un límite inferior y el otro superior</translation>
    </message>
    <message>
        <source>no bound, one part is an upper bound and another is not stated</source>
        <translation>sin límite, una parte es un límite superior y otra no se indica</translation>
    </message>
    <message>
        <source>No case has both, so none is a point: each stands at the value that it has.</source>
        <translation>Ningún caso tiene ambos, así que ninguno es un punto: cada uno está en el valor que tiene.</translation>
    </message>
    <message>
        <source>No case has a value of either.</source>
        <comment>of two measures</comment>
        <translation>Ningún caso tiene ninguno de los dos valores.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>why a case has no place</comment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no date, so no rate</source>
        <translation>sin fecha y, por tanto, sin tipo de cambio</translation>
    </message>
    <message>
        <source>no dated %1</source>
        <comment>kind of event</comment>
        <translation>sin fecha: %1</translation>
    </message>
    <message>
        <source>no dated event to show</source>
        <translation>no hay ningún evento con fecha que mostrar</translation>
    </message>
    <message>
        <source>no decision in force</source>
        <translation>ninguna decisión vigente</translation>
    </message>
    <message>
        <source>no decision in force in the baseline case, so no rate from one</source>
        <translation>ninguna decisión vigente en el caso base y, por tanto, ninguna tasa a partir de ella</translation>
    </message>
    <message>
        <source>no declined offer on record</source>
        <translation>no consta ninguna oferta rechazada</translation>
    </message>
    <message>
        <source>no exchange rate for the year</source>
        <translation>sin tipo de cambio para el año</translation>
    </message>
    <message>
        <source>no full year of revenue known</source>
        <translation>no se conocen ingresos de un ejercicio completo</translation>
    </message>
    <message>
        <source>No full year of revenue known for “%1”</source>
        <translation>No se conocen ingresos de un ejercicio completo de «%1»</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>ya no vigente</translation>
    </message>
    <message numerus="yes">
        <source>No measure has comparable values for all %n case(s)</source>
        <translation>
            <numerusform>Ninguna magnitud tiene valores comparables para el caso (%n)</numerusform>
            <numerusform>Ninguna magnitud tiene valores comparables para los %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure has comparable values for both cases</source>
        <translation>Ninguna magnitud tiene valores comparables para ambos casos</translation>
    </message>
    <message>
        <source>no number of works stated</source>
        <translation>no se indica el número de obras</translation>
    </message>
    <message numerus="yes">
        <source>no order before, one in %1 pair(s) now</source>
        <translation>
            <numerusform>antes sin orden, ahora con orden en %1 par</numerusform>
            <numerusform>antes sin orden, ahora con orden en %1 pares</numerusform>
        </translation>
    </message>
    <message>
        <source>no order to keep in %1</source>
        <comment>so many readings</comment>
        <translation>sin orden que conservar en %1</translation>
    </message>
    <message>
        <source>no order to keep: values overlap</source>
        <translation>sin orden que conservar: los valores se solapan</translation>
    </message>
    <message>
        <source>no payment on record</source>
        <translation>no consta ningún pago</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>sin sanción</translation>
    </message>
    <message>
        <source>no price index for %1</source>
        <comment>a currency</comment>
        <translation>sin índice de precios para %1</translation>
    </message>
    <message>
        <source>no price index for %1</source>
        <comment>a year</comment>
        <translation>sin índice de precios para %1</translation>
    </message>
    <message>
        <source>no price index for the currency</source>
        <translation>sin índice de precios para la moneda</translation>
    </message>
    <message>
        <source>no price index for the year</source>
        <translation>sin índice de precios para el año</translation>
    </message>
    <message>
        <source>no rate for %1 in %2</source>
        <translation>sin tipo de cambio para %1 en %2</translation>
    </message>
    <message>
        <source>no rate from the baseline</source>
        <translation>sin tasa del caso base</translation>
    </message>
    <message>
        <source>no rate in the baseline case: %1</source>
        <translation>sin tasa en el caso base: %1</translation>
    </message>
    <message>
        <source>no rate or index for the currency in its year</source>
        <translation>sin tipo de cambio ni índice para la moneda en su año</translation>
    </message>
    <message>
        <source>no rate: it is not stated what the penalty was computed on</source>
        <translation>sin tasa: no se indica sobre qué se calculó la sanción</translation>
    </message>
    <message>
        <source>no rate: nothing is in force in the baseline case</source>
        <translation>sin tasa: en el caso base no hay nada vigente</translation>
    </message>
    <message>
        <source>no rate: nothing was imposed in the baseline case</source>
        <translation>sin tasa: en el caso base no se impuso nada</translation>
    </message>
    <message>
        <source>no rate: the penalty is for more than this act</source>
        <translation>sin tasa: la sanción es por algo más que este hecho</translation>
    </message>
    <message>
        <source>no rate: the penalty was computed on %1, not on this figure</source>
        <translation>sin tasa: la sanción se calculó sobre %1, no sobre esta cifra</translation>
    </message>
    <message>
        <source>no rate: the penalty was computed on something else than this figure</source>
        <translation>sin tasa: la sanción se calculó sobre algo distinto de esta cifra</translation>
    </message>
    <message>
        <source>No ratio between stages: what was possible, sought, offered and decided are not comparable.</source>
        <translation>Sin ratio entre etapas: lo posible, lo solicitado, lo ofrecido y lo decidido no son comparables.</translation>
    </message>
    <message>
        <source>No ratio: %1 of %2 cases have no value.</source>
        <translation>Sin ratio: %1 de %2 casos no tienen valor.</translation>
    </message>
    <message>
        <source>No ratio: %1.</source>
        <comment>a gap</comment>
        <translation>Sin ratio: %1.</translation>
    </message>
    <message>
        <source>No ratio: %1.</source>
        <comment>gap (case); gap (case)</comment>
        <translation>Sin ratio: %1.</translation>
    </message>
    <message>
        <source>No ratio: life is no number of years: %1.</source>
        <translation>Sin ratio: la cadena perpetua no es un número de años: %1.</translation>
    </message>
    <message>
        <source>No ratio: not comparable between forums (%1).</source>
        <translation>Sin ratio: no comparable entre vías distintas (%1).</translation>
    </message>
    <message>
        <source>No ratio: not comparable on different bases (%1).</source>
        <translation>Sin ratio: no comparable sobre bases distintas (%1).</translation>
    </message>
    <message>
        <source>No ratio: the basis of a penalty is not stated (%1).</source>
        <translation>Sin ratio: no se indica la base de una sanción (%1).</translation>
    </message>
    <message>
        <source>No ratio: the penalty of %1 is for more than this act.</source>
        <translation>Sin ratio: la sanción de %1 es por algo más que este hecho.</translation>
    </message>
    <message>
        <source>No ratio: the scopes differ.</source>
        <translation>Sin ratio: los alcances son distintos.</translation>
    </message>
    <message>
        <source>No ratio: fewer than two cases are counted (left out: %1).</source>
        <comment>names</comment>
        <translation>Sin ratio: se cuentan menos de dos casos (excluidos: %1).</translation>
    </message>
    <message>
        <source>No ratio: the value of %1 is zero.</source>
        <translation>Sin ratio: el valor de %1 es cero.</translation>
    </message>
    <message>
        <source>No ratio: “%1” and “%2” are different kinds of works.</source>
        <translation>Sin ratio: «%1» y «%2» son tipos de obras distintos.</translation>
    </message>
    <message>
        <source>no rates where scopes differ</source>
        <translation>sin tasas con alcances distintos</translation>
    </message>
    <message>
        <source>no reduction on record</source>
        <translation>no consta ninguna reducción</translation>
    </message>
    <message>
        <source>no settlement on record</source>
        <translation>no consta ningún acuerdo transaccional</translation>
    </message>
    <message>
        <source>no statutory maximum on record</source>
        <translation>no consta ningún máximo legal</translation>
    </message>
    <message>
        <source>no time served on record</source>
        <translation>no consta ninguna pena cumplida</translation>
    </message>
    <message>
        <source>no two cases comparable both ways</source>
        <translation>ningún par de casos comparable en ambas lecturas</translation>
    </message>
    <message>
        <source>no volume stated</source>
        <translation>volumen no indicado</translation>
    </message>
    <message>
        <source>nominal %1</source>
        <comment>USD</comment>
        <translation>%1 nominales</translation>
    </message>
    <message>
        <source>nominal, not adjusted</source>
        <translation>nominales, sin ajustar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none imposed</source>
        <translation>ninguna impuesta</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguna registrada</translation>
    </message>
    <message>
        <source>none recorded as imposed</source>
        <translation>no consta que se impusiera ninguna</translation>
    </message>
    <message>
        <source>none imposed: %1</source>
        <translation>ninguna impuesta: %1</translation>
    </message>
    <message>
        <source>none in force</source>
        <translation>ninguna vigente</translation>
    </message>
    <message>
        <source>none in force: %1</source>
        <translation>ninguna vigente: %1</translation>
    </message>
    <message>
        <source>none so far, as of %1</source>
        <translation>ninguna hasta ahora, a fecha de %1</translation>
    </message>
    <message>
        <source>none so far, pending</source>
        <translation>ninguna hasta ahora, pendiente</translation>
    </message>
    <message>
        <source>none so far; proceedings pending as of %1</source>
        <translation>ninguna hasta ahora; procedimiento pendiente a fecha de %1</translation>
    </message>
    <message>
        <source>none without a stated basis</source>
        <translation>ninguna sin base indicada</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <translation>entidad sin ánimo de lucro</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <comment>kind of an actor</comment>
        <translation>entidad sin ánimo de lucro</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>not applicable: a company cannot be imprisoned</source>
        <translation>no aplicable: no se puede encarcelar a una empresa</translation>
    </message>
    <message>
        <source>not applicable: a state cannot be imprisoned</source>
        <translation>no aplicable: no se puede encarcelar a un Estado</translation>
    </message>
    <message>
        <source>not applicable: an organisation cannot be imprisoned</source>
        <translation>no aplicable: no se puede encarcelar a una organización</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>sin cargos</translation>
    </message>
    <message>
        <source>not comparable in %1</source>
        <comment>so many readings</comment>
        <translation>no comparable en %1</translation>
    </message>
    <message>
        <source>not comparable with %1</source>
        <translation>no comparable con %1</translation>
    </message>
    <message>
        <source>Not counted, another party’s (%2): %1</source>
        <translation>No se cuenta, de otra parte (%2): %1</translation>
    </message>
    <message>
        <source>Not counted, for other conduct: %1</source>
        <translation>No se cuenta, por otra conducta: %1</translation>
    </message>
    <message>
        <source>Not drawn, for want of a date: %1</source>
        <comment>events</comment>
        <translation>Sin dibujar por falta de fecha: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, for want of a date: %n event(s)</source>
        <translation>
            <numerusform>Sin dibujar por falta de fecha: %n evento</numerusform>
            <numerusform>Sin dibujar por falta de fecha: %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no se cuenta</translation>
    </message>
    <message>
        <source>not included: %1 (%2), no full year of revenue known for it</source>
        <comment>an amount (basis)</comment>
        <translation>sin incluir: %1 (%2), no se conocen ingresos de un ejercicio completo correspondiente</translation>
    </message>
    <message>
        <source>not included: %1, for other conduct</source>
        <translation>sin incluir: %1, por otra conducta</translation>
    </message>
    <message>
        <source>not included: %1, of another party (%2)</source>
        <translation>sin incluir: %1, de otra parte (%2)</translation>
    </message>
    <message>
        <source>not included: %1, paid by another party (%2)</source>
        <translation>sin incluir: %1, a cargo de otra parte (%2)</translation>
    </message>
    <message>
        <source>not included: a penalty for other conduct</source>
        <translation>sin incluir: una sanción por otra conducta</translation>
    </message>
    <message>
        <source>not included: a penalty of another party (%1)</source>
        <translation>sin incluir: una sanción de otra parte (%1)</translation>
    </message>
    <message>
        <source>not known to be paid</source>
        <translation>no consta que se haya pagado</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Not to scale: a size in this picture is %1 times that of its value.</source>
        <comment>a number</comment>
        <translation>No está a escala: un tamaño de esta imagen es %1 veces el de su valor.</translation>
    </message>
    <message>
        <source>Not to scale: a size in this picture is not that of its value.</source>
        <translation>No está a escala: un tamaño de esta imagen no es el de su valor.</translation>
    </message>
    <message>
        <source>Not: other cases and views, speaker notes, private notes of cases</source>
        <translation>No: otros casos y vistas, notas del orador, notas privadas de los casos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>nothing conditional on record</source>
        <translation>no consta nada condicional</translation>
    </message>
    <message>
        <source>nothing imposed on record</source>
        <translation>no consta nada impuesto</translation>
    </message>
    <message>
        <source>Nothing in force: %1</source>
        <translation>Nada vigente: %1</translation>
    </message>
    <message>
        <source>nothing is written here</source>
        <translation>aquí no hay nada escrito</translation>
    </message>
    <message>
        <source>nothing on record</source>
        <translation>no consta nada</translation>
    </message>
    <message>
        <source>nothing sought on record</source>
        <translation>no consta nada solicitado</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>nada por lo que dividir</translation>
    </message>
    <message>
        <source>nothing vacated on record</source>
        <translation>no consta nada anulado</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>number of works</source>
        <translation>número de obras</translation>
    </message>
    <message>
        <source>numbers such as %1 can mean %2 or %3; say what separates the decimals</source>
        <translation>los números como %1 pueden significar %2 o %3; indique qué separa los decimales</translation>
    </message>
    <message>
        <source>%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3</source>
        <translation>%1 necesita coma decimal, así que los números de esta columna se leen así: %2 es %3</translation>
    </message>
    <message>
        <source>of another party only</source>
        <translation>solo de otra parte</translation>
    </message>
    <message>
        <source>Of the events only these kinds are shown: %1.</source>
        <translation>De los eventos solo se muestran estos tipos: %1.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecido</translation>
    </message>
    <message>
        <source>offered, declined</source>
        <translation>ofrecida y rechazada</translation>
    </message>
    <message>
        <source>On another basis, not counted: %1</source>
        <translation>Sobre otra base, no se cuenta: %1</translation>
    </message>
    <message>
        <source>on the last decision in force: %1</source>
        <translation>según la última decisión vigente: %1</translation>
    </message>
    <message>
        <source>one of the people in the case died</source>
        <translation>una de las personas del caso falleció</translation>
    </message>
    <message>
        <source>one of them is zero</source>
        <translation>uno de ellos es cero</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>only fines</comment>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>only %1 proceedings</source>
        <comment>only criminal proceedings</comment>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>only of chosen parties</source>
        <translation>solo de partes elegidas</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>quien opera</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>a person in a role</comment>
        <translation>persona que opera</translation>
    </message>
    <message>
        <source>order changed: %1</source>
        <translation>el orden cambia: %1</translation>
    </message>
    <message numerus="yes">
        <source>order undecided: values overlap in %1 pair(s)</source>
        <translation>
            <numerusform>orden sin decidir: los valores se solapan en %1 par</numerusform>
            <numerusform>orden sin decidir: los valores se solapan en %1 pares</numerusform>
        </translation>
    </message>
    <message>
        <source>origin of the figure not traced</source>
        <translation>origen de la cifra sin localizar</translation>
    </message>
    <message>
        <source>other conduct</source>
        <translation>otra conducta</translation>
    </message>
    <message>
        <source>other conduct included</source>
        <translation>incluida otra conducta</translation>
    </message>
    <message>
        <source>other event</source>
        <comment>kind of event</comment>
        <translation>otro evento</translation>
    </message>
    <message>
        <source>other penalties</source>
        <translation>sanciones de otro tipo</translation>
    </message>
    <message>
        <source>other penalty</source>
        <translation>sanción de otro tipo</translation>
    </message>
    <message>
        <source>other reasons</source>
        <comment>why cases lack something</comment>
        <translation>otros motivos</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <comment>groups, and how many</comment>
        <translation>otros (%1)</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>what cases are grouped by</comment>
        <translation>desenlace</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>paid by another party</source>
        <translation>pagada por otra parte</translation>
    </message>
    <message>
        <source>pardoned</source>
        <translation>indulto</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>quien pagó</translation>
    </message>
    <message>
        <source>payer</source>
        <comment>a person in a role</comment>
        <translation>persona que pagó</translation>
    </message>
    <message>
        <source>penalties for other conduct counted</source>
        <translation>sanciones por otra conducta contadas</translation>
    </message>
    <message>
        <source>penalties for other conduct not counted</source>
        <translation>sanciones por otra conducta sin contar</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>sanción</translation>
    </message>
    <message>
        <source>penalty for the whole act, divided by “%1”</source>
        <translation>sanción por el hecho en su conjunto, dividida entre «%1»</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>pending, as of %1</source>
        <translation>pendiente, a fecha de %1</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of an actor</comment>
        <translation>persona</translation>
    </message>
    <message>
        <source>person</source>
        <comment>whose role is not known</comment>
        <translation>persona</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Plane: what was taken against what followed</source>
        <translation>Plano: lo que se tomó frente a lo que siguió</translation>
    </message>
    <message>
        <source>Points on two logarithmic scales</source>
        <translation>Puntos en dos escalas logarítmicas</translation>
    </message>
    <message>
        <source>Points on two logarithmic scales: %1.</source>
        <comment>two measures</comment>
        <translation>Puntos en dos escalas logarítmicas: %1.</translation>
    </message>
    <message>
        <source>powers of 1,000</source>
        <translation>potencias de 1000</translation>
    </message>
    <message>
        <source>powers of 1,000 or of 1,024, case by case</source>
        <translation>potencias de 1000 o de 1024, según el caso</translation>
    </message>
    <message>
        <source>powers of 1,024</source>
        <translation>potencias de 1024</translation>
    </message>
    <message>
        <source>prefixes read as %1; otherwise %2 to %3 times</source>
        <translation>prefijos leídos como %1; si no, de %2 a %3 veces</translation>
    </message>
    <message>
        <source>prefixes read as %1; the ratio would be %2 to %3 if either prefix was meant otherwise (prefix reading only, not the doubt about the source)</source>
        <translation>prefijos leídos como %1; la ratio sería de %2 a %3 si alguno de los prefijos tenía el otro significado (solo la lectura de los prefijos, no la duda sobre la fuente)</translation>
    </message>
    <message>
        <source>prefixes read as powers of 1,000</source>
        <translation>prefijos leídos como potencias de 1000</translation>
    </message>
    <message>
        <source>prefixes read as powers of 1,024</source>
        <translation>prefijos leídos como potencias de 1024</translation>
    </message>
    <message>
        <source>prefixes: %1</source>
        <translation>prefijos: %1</translation>
    </message>
    <message>
        <source>press report</source>
        <translation>información de prensa</translation>
    </message>
    <message>
        <source>Prices (%1): %4 in %2, %5 in %3</source>
        <translation>Precios (%1): %4 en %2, %5 en %3</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation>precios de %1</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>fuente primaria</translation>
    </message>
    <message>
        <source>Printed at its true size: %1.</source>
        <comment>1 cm² = 70 GB</comment>
        <translation>Impreso a su tamaño real: %1.</translation>
    </message>
    <message>
        <source>prison cannot apply to a company</source>
        <translation>la prisión no es aplicable a una empresa</translation>
    </message>
    <message>
        <source>prison cannot apply to a state</source>
        <translation>la prisión no es aplicable a un Estado</translation>
    </message>
    <message>
        <source>prison cannot apply to an organisation</source>
        <translation>la prisión no es aplicable a una organización</translation>
    </message>
    <message>
        <source>prison term</source>
        <translation>pena de prisión</translation>
    </message>
    <message>
        <source>prison terms</source>
        <translation>penas de prisión</translation>
    </message>
    <message>
        <source>prison time</source>
        <translation>tiempo de prisión</translation>
    </message>
    <message>
        <source>prison time (%1)</source>
        <comment>a forum</comment>
        <translation>tiempo de prisión (%1)</translation>
    </message>
    <message>
        <source>prison time at the same rate</source>
        <translation>tiempo de prisión a la misma tasa</translation>
    </message>
    <message>
        <source>prison time per terabyte</source>
        <translation>tiempo de prisión por terabyte</translation>
    </message>
    <message>
        <source>prison time per work</source>
        <translation>tiempo de prisión por obra</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>libertad a prueba</translation>
    </message>
    <message>
        <source>proceedings pending as of %1</source>
        <translation>procedimiento pendiente a fecha de %1</translation>
    </message>
    <message>
        <source>proceedings: %1</source>
        <translation>procedimientos: %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>quien publicó</translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>a person in a role</comment>
        <translation>persona que publicó</translation>
    </message>
    <message>
        <source>range: from the low to the high end</source>
        <translation>intervalo: del extremo inferior al superior</translation>
    </message>
    <message>
        <source>Rate of %1: %2</source>
        <comment>a case</comment>
        <translation>Tasa de %1: %2</translation>
    </message>
    <message>
        <source>Read as %1 bytes (%2)</source>
        <translation>Se lee como %1 bytes (%2)</translation>
    </message>
    <message>
        <source>Recorded part, not added: %1</source>
        <translation>Parte registrada, sin sumar: %1</translation>
    </message>
    <message>
        <source>Recorded part, not added: %1 (%2)</source>
        <translation>Parte registrada, sin sumar: %1 (%2)</translation>
    </message>
    <message>
        <source>ranges, drawn at their low end: %1</source>
        <translation>intervalos, dibujados en su extremo inferior: %1</translation>
    </message>
    <message>
        <source>ranges, drawn at their low end: %1 (strokes)</source>
        <translation>intervalos, dibujados en su extremo inferior: %1 (trazos)</translation>
    </message>
    <message>
        <source>rates although scopes differ</source>
        <translation>tasas a pesar de alcances distintos</translation>
    </message>
    <message>
        <source>rates per %1</source>
        <translation>tasas por %1</translation>
    </message>
    <message>
        <source>recorded part: %1</source>
        <translation>parte registrada: %1</translation>
    </message>
    <message>
        <source>recorded part: %1 (%2)</source>
        <translation>parte registrada: %1 (%2)</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reducida</translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation>vía administrativa</translation>
    </message>
    <message>
        <source>release</source>
        <comment>kind of event</comment>
        <translation>puesta en libertad</translation>
    </message>
    <message>
        <source>reported estimate</source>
        <translation>estimación comunicada</translation>
    </message>
    <message>
        <source>reported figures reach from %1 to %2</source>
        <translation>las cifras comunicadas van de %1 a %2</translation>
    </message>
    <message>
        <source>restitution</source>
        <translation>restitución</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Revenue of %1 in fiscal year %2: %3</source>
        <translation>Ingresos de %1 en el ejercicio fiscal %2: %3</translation>
    </message>
    <message>
        <source>revenue of %1, not profit</source>
        <translation>ingresos de %1, no ganancias</translation>
    </message>
    <message>
        <source>Same rate</source>
        <translation>Misma tasa</translation>
    </message>
    <message>
        <source>Same rate: what was, and the arithmetic</source>
        <translation>Misma tasa: lo que fue y la aritmética</translation>
    </message>
    <message>
        <source>Scale strip</source>
        <translation>Cinta a escala</translation>
    </message>
    <message>
        <source>Scale strip: one long line</source>
        <translation>Cinta a escala: una línea larga</translation>
    </message>
    <message>
        <source>same in %1</source>
        <comment>so many readings</comment>
        <translation>igual en %1</translation>
    </message>
    <message>
        <source>same order</source>
        <translation>mismo orden</translation>
    </message>
    <message>
        <source>scholarly work</source>
        <translation>trabajo académico</translation>
    </message>
    <message>
        <source>scope not stated</source>
        <translation>alcance no indicado</translation>
    </message>
    <message>
        <source>scopes differ</source>
        <translation>alcances distintos</translation>
    </message>
    <message>
        <source>scopes differ; drawn on request</source>
        <translation>alcances distintos; dibujado a petición</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>fuente secundaria</translation>
    </message>
    <message>
        <source>served</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>served at the same time</source>
        <translation>cumplimiento simultáneo</translation>
    </message>
    <message>
        <source>served in sequence</source>
        <translation>cumplimiento sucesivo</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>acuerdo transaccional</translation>
    </message>
    <message>
        <source>settled, terms confidential</source>
        <translation>acuerdo transaccional de términos confidenciales</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>acuerdo transaccional</translation>
    </message>
    <message>
        <source>settlement</source>
        <comment>kind of event</comment>
        <translation>acuerdo transaccional</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>acuerdos transaccionales</translation>
    </message>
    <message>
        <source>several figures</source>
        <translation>varias cifras</translation>
    </message>
    <message>
        <source>several figures, none of them the primary one</source>
        <translation>varias cifras, ninguna de ellas la principal</translation>
    </message>
    <message>
        <source>several parties: %1</source>
        <translation>varias partes: %1</translation>
    </message>
    <message>
        <source>Shaded where points are too many: the stronger the shade, the more cases (logarithmic).</source>
        <translation>Sombreado donde hay demasiados puntos: cuanto más intenso, más casos (logarítmico).</translation>
    </message>
    <message>
        <source>share of a year’s revenue</source>
        <translation>proporción de los ingresos de un año</translation>
    </message>
    <message>
        <source>Sheet %1 of %2: row %3, column %4</source>
        <comment>numbers</comment>
        <translation>Hoja %1 de %2: fila %3, columna %4</translation>
    </message>
    <message>
        <source>shown and stamped</source>
        <translation>con indicación visible</translation>
    </message>
    <message>
        <source>side enlarged %1 times</source>
        <translation>lado ampliado %1 veces</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>redes sociales</translation>
    </message>
    <message>
        <source>sought</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>fuente: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>the head of a column</comment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <comment>a year</comment>
        <translation>primavera de %1</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Cuadrados</translation>
    </message>
    <message>
        <source>Squares to count</source>
        <translation>Cuadrados para contar</translation>
    </message>
    <message>
        <source>Squares to scale</source>
        <translation>Cuadrados a escala</translation>
    </message>
    <message>
        <source>Squares: area is the value</source>
        <translation>Cuadrados: el área es el valor</translation>
    </message>
    <message>
        <source>Stage by stage: %1</source>
        <comment>cases</comment>
        <translation>Etapa por etapa: %1</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>state</source>
        <comment>kind of an actor</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>state of the proceedings</source>
        <comment>what cases are grouped by</comment>
        <translation>estado del procedimiento</translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation>estado no indicado</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>statutory maximum</source>
        <translation>máximo legal</translation>
    </message>
    <message>
        <source>sum of %1 counts</source>
        <translation>suma de %1 cargos</translation>
    </message>
    <message>
        <source>sum of counts</source>
        <translation>suma de cargos</translation>
    </message>
    <message>
        <source>sum of the maxima of %1 counts; not a predicted sentence</source>
        <translation>suma de los máximos de %1 cargos; no es una condena previsible</translation>
    </message>
    <message>
        <source>sum of the maxima of several counts; not a predicted sentence</source>
        <translation>suma de los máximos de varios cargos; no es una condena previsible</translation>
    </message>
    <message>
        <source>summer %1</source>
        <comment>a year</comment>
        <translation>verano de %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>Suspended as a whole: %1 (%2)</source>
        <translation>En suspenso por completo: %1 (%2)</translation>
    </message>
    <message>
        <source>suspended or left out</source>
        <translation>suspendida o excluida</translation>
    </message>
    <message>
        <source>Suspended, not included: %1</source>
        <translation>En suspenso, sin incluir: %1</translation>
    </message>
    <message>
        <source>Table with bars to scale</source>
        <translation>Tabla con barras a escala</translation>
    </message>
    <message>
        <source>Table with bars to scale: %1.</source>
        <comment>measures</comment>
        <translation>Tabla con barras a escala: %1.</translation>
    </message>
    <message>
        <source>Terms are lengths, not dates</source>
        <translation>Las penas son longitudes, no fechas</translation>
    </message>
    <message>
        <source>Terms beside a lane are lengths, not dates.</source>
        <translation>Las penas junto a un carril son longitudes, no fechas.</translation>
    </message>
    <message>
        <source>suspended parts counted</source>
        <translation>partes suspendidas contadas</translation>
    </message>
    <message>
        <source>suspended parts not counted</source>
        <translation>partes suspendidas sin contar</translation>
    </message>
    <message>
        <source>terms of several persons, from %1 to %2; the longest is shown</source>
        <translation>penas de varias personas, de %1 a %2; se muestra la más larga</translation>
    </message>
    <message>
        <source>the actors are of different kinds: %1</source>
        <translation>los actores son de distintos tipos: %1</translation>
    </message>
    <message>
        <source>the actors had different roles: %1</source>
        <translation>los actores tuvieron distintos papeles: %1</translation>
    </message>
    <message>
        <source>The arithmetic applies the rate of %1 (%2).</source>
        <translation>La aritmética aplica la tasa de %1 (%2).</translation>
    </message>
    <message>
        <source>The arrow keys walk over the marks of the figure.</source>
        <translation>Las teclas de dirección recorren las marcas de la figura.</translation>
    </message>
    <message>
        <source>the basis of a penalty is not stated</source>
        <translation>no se indica la base de una sanción</translation>
    </message>
    <message>
        <source>the case %1 has no figure &quot;%2&quot;</source>
        <translation>el caso %1 no tiene la cifra «%2»</translation>
    </message>
    <message>
        <source>The cases drawn: %1</source>
        <comment>their names</comment>
        <translation>Los casos dibujados: %1</translation>
    </message>
    <message>
        <source>The case they are compared with: %1</source>
        <comment>its name</comment>
        <translation>El caso con el que se comparan: %1</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; appears twice</source>
        <translation>la columna «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>falta la columna «%1»</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Los datos</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed. Free some space and save again</source>
        <translation>el disco está lleno; no se ha cambiado nada. Libere espacio y guarde de nuevo</translation>
    </message>
    <message>
        <source>The document is too large to travel in the picture (over 4 MB packed): exported without it.</source>
        <translation>El documento es demasiado grande para viajar en la imagen (más de 4 MB comprimido): se ha exportado sin él.</translation>
    </message>
    <message>
        <source>Title or subtitle is too long for this picture: it ends in “…”.</source>
        <translation>El título o el subtítulo es demasiado largo para esta imagen: termina en «…».</translation>
    </message>
    <message>
        <source>A table of more rows than a document holds does not travel in the picture.</source>
        <translation>Una tabla con más filas de las que caben en un documento no viaja dentro de la imagen.</translation>
    </message>
    <message>
        <source>--by adds up volume and money; other measures are left out</source>
        <translation>--by suma volume y money; las demás magnitudes se excluyen</translation>
    </message>
    <message>
        <source>The figure in words</source>
        <translation>La figura en palabras</translation>
    </message>
    <message>
        <source>the figures count different things: %1</source>
        <translation>las cifras cuentan cosas distintas: %1</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>no se puede leer el archivo (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1); nothing was changed</source>
        <translation>no se puede escribir el archivo (%1); no se ha cambiado nada</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>el archivo supera los %1 bytes</translation>
    </message>
    <message>
        <source>the file was changed while it was read; its end may be cut off. Read it again</source>
        <translation>el archivo cambió durante la lectura; su final puede estar cortado. Vuelva a leerlo</translation>
    </message>
    <message>
        <source>the first line has no column names</source>
        <translation>la primera línea no tiene nombres de columnas</translation>
    </message>
    <message>
        <source>the first row holds values, no names of columns; the columns are numbered</source>
        <translation>la primera fila contiene valores, no nombres de columnas; las columnas se numeran</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>el identificador «%1» se usa dos veces</translation>
    </message>
    <message>
        <source>the largest table is read; smaller ones beside it: %1</source>
        <translation>se lee la tabla más grande; otras menores junto a ella: %1</translation>
    </message>
    <message>
        <source>the length of another term is not stated</source>
        <translation>no se indica la duración de otra pena</translation>
    </message>
    <message>
        <source>the length of another term is not stated (%1)</source>
        <comment>names</comment>
        <translation>no se indica la duración de otra pena (%1)</translation>
    </message>
    <message>
        <source>the line is longer than %1 bytes</source>
        <translation>la línea supera los %1 bytes</translation>
    </message>
    <message>
        <source>the cells of %1 were changed since they were written: they count, and what no cell holds (events, short names, how stages follow from each other) is left out</source>
        <translation>las celdas de %1 cambiaron desde que se escribieron: son las que cuentan, y lo que no cabe en una celda (eventos, nombres cortos, cómo se suceden las etapas) se excluye</translation>
    </message>
    <message>
        <source>some numbers of this column need decimal commas, others points: %1 is read as %2 and can mean %3; import the table to choose</source>
        <translation>algunos números de esta columna necesitan coma decimal, otros punto: %1 se lee como %2 y puede significar %3; importe la tabla para elegir</translation>
    </message>
    <message>
        <source>%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3; import the table to choose</source>
        <translation>%1 necesita coma decimal, así que los números de esta columna se leen así: %2 es %3; importe la tabla para elegir</translation>
    </message>
    <message>
        <source>The name of the file may name a person: %1</source>
        <comment>a path</comment>
        <translation>El nombre del archivo puede nombrar a una persona: %1</translation>
    </message>
    <message>
        <source>The order alone: distances mean nothing.</source>
        <translation>Solo el orden: las distancias no significan nada.</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>la prensa</translation>
    </message>
    <message>
        <source>the primary figure</source>
        <translation>la cifra principal</translation>
    </message>
    <message>
        <source>the range runs backwards, from %1 to %2</source>
        <translation>el intervalo va al revés, de %1 a %2</translation>
    </message>
    <message>
        <source>the rate rests on “%1” (%2)</source>
        <translation>la tasa se basa en «%1» (%2)</translation>
    </message>
    <message>
        <source>cells in the row: %1, in the header: %2; the row is left out</source>
        <translation>celdas en la fila: %1, en el encabezado: %2; se excluye la fila</translation>
    </message>
    <message>
        <source>The same on a linear scale</source>
        <comment>over bars beside dots on another scale</comment>
        <translation>Lo mismo en una escala lineal</translation>
    </message>
    <message>
        <source>The same sum in another currency, not used: “%1”</source>
        <translation>La misma suma en otra moneda, no utilizada: «%1»</translation>
    </message>
    <message>
        <source>The smallest is too short to see: it has a ring.</source>
        <translation>Lo más pequeño es demasiado corto para verse: lleva un anillo.</translation>
    </message>
    <message>
        <source>the sources go no further</source>
        <translation>las fuentes no llegan más lejos</translation>
    </message>
    <message>
        <source>the suspended part, &quot;%1&quot;, is longer than the whole term, %2</source>
        <translation>la parte suspendida, «%1», es más larga que la pena entera, %2</translation>
    </message>
    <message>
        <source>the table has more than %1 cases; those from here on are left out (opened as a table whose columns have the names of the format it is read whole)</source>
        <translation>la tabla tiene más de %1 casos; se excluyen los que siguen a partir de aquí (abierta como tabla cuyas columnas llevan los nombres del formato, se lee entera)</translation>
    </message>
    <message>
        <source>the text ends in the middle of a value; the file seems to be cut off</source>
        <translation>el texto termina en mitad de un valor; el archivo parece cortado</translation>
    </message>
    <message>
        <source>the text is not valid %1</source>
        <translation>el texto no es %1 válido</translation>
    </message>
    <message>
        <source>The two overlap, so their order is undecided.</source>
        <translation>Los dos se solapan, así que su orden queda sin decidir.</translation>
    </message>
    <message>
        <source>the value is a lower bound</source>
        <translation>el valor es un límite inferior</translation>
    </message>
    <message>
        <source>the value is a range</source>
        <translation>el valor es un intervalo</translation>
    </message>
    <message>
        <source>the value is an upper bound</source>
        <translation>el valor es un límite superior</translation>
    </message>
    <message>
        <source>the whole act</source>
        <translation>el hecho en su conjunto</translation>
    </message>
    <message>
        <source>their ranks may be others</source>
        <translation>sus puestos pueden ser otros</translation>
    </message>
    <message>
        <source>there are %1 columns; those after the first %2 are left out</source>
        <translation>hay %1 columnas; se excluyen las que siguen a las primeras %2</translation>
    </message>
    <message>
        <source>there are no words in &quot;%1&quot; yet; English is used</source>
        <translation>todavía no hay textos en «%1»; se usa el inglés</translation>
    </message>
    <message>
        <source>there are NUL bytes in it, so this is no text</source>
        <translation>contiene bytes NUL, así que no es texto</translation>
    </message>
    <message>
        <source>there is no case &quot;%1&quot;</source>
        <translation>no existe el caso «%1»</translation>
    </message>
    <message>
        <source>there is no case to draw</source>
        <translation>no hay ningún caso que dibujar</translation>
    </message>
    <message>
        <source>there is no price index of %1; the tables reach from %2 to %3</source>
        <translation>no hay índice de precios de %1; las tablas van de %2 a %3</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is no view %1</source>
        <translation>no existe la vista %1</translation>
    </message>
    <message>
        <source>this %1 carries no document of ToScale</source>
        <translation>este archivo %1 no contiene ningún documento de ToScale</translation>
    </message>
    <message>
        <source>this %1 is damaged: the document in it cannot be read</source>
        <translation>este archivo %1 está dañado: no se puede leer el documento que contiene</translation>
    </message>
    <message>
        <source>this byte is not valid %1; it is read as Windows-1252. Such bytes in all: %2</source>
        <translation>este byte no es %1 válido; se lee como Windows-1252. Total de bytes así: %2</translation>
    </message>
    <message>
        <source>this is %1 data, not a document or a table</source>
        <translation>son datos %1, no un documento ni una tabla</translation>
    </message>
    <message>
        <source>this is %1, but %2 was expected</source>
        <translation>esto es %1, pero se esperaba %2</translation>
    </message>
    <message>
        <source>this is a file of a spreadsheet program (%1); save it there as CSV, or copy its cells and paste them</source>
        <translation>es un archivo de hoja de cálculo (%1); guárdelo allí como CSV, o copie sus celdas y péguelas</translation>
    </message>
    <message>
        <source>this is no JSON; expected %1</source>
        <translation>no es JSON; se esperaba %1</translation>
    </message>
    <message>
        <source>this is no ToScale document: &quot;format&quot; is not &quot;toscale&quot;</source>
        <translation>no es un documento de ToScale: «format» no es «toscale»</translation>
    </message>
    <message>
        <source>This ruler is 10 cm long where the sheet was printed at 100 %.</source>
        <translation>Esta regla mide 10 cm si la hoja se imprimió al 100 %.</translation>
    </message>
    <message>
        <source>This view with its texts</source>
        <translation>Esta vista con sus textos</translation>
    </message>
    <message>
        <source>Time is to scale</source>
        <translation>Tiempo a escala</translation>
    </message>
    <message>
        <source>Time is to scale and counted from day 0, the first %1 of each case</source>
        <comment>kind of event</comment>
        <translation>Tiempo a escala y contado desde el día 0, el primer evento del tipo «%1» de cada caso</translation>
    </message>
    <message>
        <source>time served is of unknown length</source>
        <translation>se desconoce la duración de la pena cumplida</translation>
    </message>
    <message>
        <source>Time to earn it: %1 of revenue, not profit</source>
        <translation>Tiempo para ingresar esa suma: %1 de ingresos, no ganancias</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Timeline to scale</source>
        <translation>Cronología a escala</translation>
    </message>
    <message>
        <source>Timeline: what happened when</source>
        <translation>Cronología: qué ocurrió y cuándo</translation>
    </message>
    <message>
        <source>Times in which nothing happened are torn out; the rest is to scale</source>
        <translation>Los tiempos en que no ocurrió nada se han recortado; el resto está a escala</translation>
    </message>
    <message>
        <source>too long for a quantity; at most %1 characters are read</source>
        <translation>demasiado largo para una cantidad; se leen como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Mapa de árbol</translation>
    </message>
    <message>
        <source>Treemap to scale</source>
        <translation>Mapa de árbol a escala</translation>
    </message>
    <message>
        <source>Treemap: area is the value</source>
        <translation>Mapa de árbol: el área es el valor</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>undecided in %1</source>
        <comment>so many readings</comment>
        <translation>sin decidir en %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>Unit grid</source>
        <translation>Cuadrícula de unidades</translation>
    </message>
    <message>
        <source>Unit grid: squares to count</source>
        <translation>Cuadrícula de unidades: cuadrados para contar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of an actor</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown: nothing on record</source>
        <translation>desconocido: no consta nada</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>subido</translation>
    </message>
    <message>
        <source>vacated</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>values that are alleged: %1</source>
        <translation>valores presuntos: %1</translation>
    </message>
    <message>
        <source>values that are bounds, as in “over 80 TB”: %1</source>
        <translation>valores que son límites, como en «más de 80 TB»: %1</translation>
    </message>
    <message>
        <source>values that are bounds, as in “over 80 TB”: %1 (arrows)</source>
        <translation>valores que son límites, como en «más de 80 TB»: %1 (flechas)</translation>
    </message>
    <message>
        <source>values that are untraced, disputed or withdrawn: %1</source>
        <translation>valores sin origen localizado, disputados o retirados: %1</translation>
    </message>
    <message>
        <source>volume of data</source>
        <translation>volumen de datos</translation>
    </message>
    <message>
        <source>What happened when: %1</source>
        <comment>cases</comment>
        <translation>Qué ocurrió y cuándo: %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <comment>cases, the dates of the first and the last event</comment>
        <translation>%1, de %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>What is recorded of them: figures, penalties, events, summary and %n source(s)</source>
        <translation>
            <numerusform>Lo que consta de ellos: cifras, sanciones, eventos, resumen y %n fuente</numerusform>
            <numerusform>Lo que consta de ellos: cifras, sanciones, eventos, resumen y %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>What was</source>
        <comment>beside what the same rate would give</comment>
        <translation>Lo que fue</translation>
    </message>
    <message>
        <source>what was %1</source>
        <comment>copied</comment>
        <translation>se cuenta: %1</translation>
    </message>
    <message>
        <source>What was %1, as reported</source>
        <comment>copied or published</comment>
        <translation>Según las fuentes: %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <comment>a year</comment>
        <translation>invierno de %1</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>work</source>
        <translation>obra</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>years at the US federal minimum wage</source>
        <translation>años al salario mínimo federal de EE. UU.</translation>
    </message>
    <message>
        <source>years of data at CERN</source>
        <translation>años de datos en el CERN</translation>
    </message>
    <message>
        <source>years run from %1 to %2</source>
        <translation>los años van de %1 a %2</translation>
    </message>
    <message>
        <source>Z-Libraries</source>
        <translation>Z-Library</translation>
    </message>
    <message>
        <source>Z-Library</source>
        <translation>Z-Library</translation>
    </message>
    <message>
        <source>zero has no place on this scale</source>
        <translation>el cero no tiene lugar en esta escala</translation>
    </message>
    <message>
        <source>Zero is told as no things.</source>
        <translation>El cero no se expresa en cosas conocidas.</translation>
    </message>
    <message>
        <source>zero, which has no place on this scale: %1</source>
        <translation>cero, que no tiene lugar en esta escala: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text as found</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>a quotation inside another</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” = %2 (12 months or 365.25 days a year)</source>
        <translation>«%1» = %2 (12 meses o 365,25 días por año)</translation>
    </message>
    <message>
        <source>One event has no date that a calendar knows and is left out.</source>
        <translation>Un evento no tiene una fecha que un calendario conozca y se excluye.</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no date that a calendar knows and are left out.</source>
        <translation>
            <numerusform>%n evento no tiene una fecha que un calendario conozca y se excluye.</numerusform>
            <numerusform>%n eventos no tienen una fecha que un calendario conozca y se excluyen.</numerusform>
        </translation>
    </message>
</context>
</TS>
