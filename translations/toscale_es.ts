<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ImportColumns</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>Tipo de parte</translation>
    </message>
    <message>
        <source>Role of party</source>
        <translation>Papel de la parte</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Fecha del hecho</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdicción</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Estado del caso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Volume of data</source>
        <translation>Volumen de datos</translation>
    </message>
    <message>
        <source>Status of the volume</source>
        <translation>Estado del volumen</translation>
    </message>
    <message>
        <source>What the volume counts</source>
        <translation>Qué cuenta el volumen</translation>
    </message>
    <message>
        <source>Number of works</source>
        <translation>Número de obras</translation>
    </message>
    <message>
        <source>Noun of the works</source>
        <translation>Nombre de las obras</translation>
    </message>
    <message>
        <source>Fine or other payment</source>
        <translation>Multa u otro pago</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>Tipo de pago</translation>
    </message>
    <message>
        <source>Basis of the payment</source>
        <translation>Base del pago</translation>
    </message>
    <message>
        <source>Forum of the payment</source>
        <translation>Vía procesal del pago</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Fecha del pago</translation>
    </message>
    <message>
        <source>Prison term</source>
        <translation>Pena de prisión</translation>
    </message>
    <message>
        <source>Basis of the prison term</source>
        <translation>Base de la pena de prisión</translation>
    </message>
    <message>
        <source>Date of the prison term</source>
        <translation>Fecha de la pena de prisión</translation>
    </message>
    <message>
        <source>What the penalty covers</source>
        <translation>Qué cubre la sanción</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Year of the revenue</source>
        <translation>Año de los ingresos</translation>
    </message>
    <message>
        <source>Date of all of it</source>
        <translation>Fecha de todo ello</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Dirección de la fuente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Events: case</source>
        <translation>Eventos: caso</translation>
    </message>
    <message>
        <source>Events: what happened</source>
        <translation>Eventos: qué ocurrió</translation>
    </message>
    <message>
        <source>Events: first day</source>
        <translation>Eventos: primer día</translation>
    </message>
    <message>
        <source>Events: last day</source>
        <translation>Eventos: último día</translation>
    </message>
    <message>
        <source>Events: kind</source>
        <translation>Eventos: tipo</translation>
    </message>
</context>
<context>
    <name>PresentKeyHelp</name>
    <message>
        <source>Right, Down, Page Down, Space, Enter, N, click</source>
        <translation>Derecha, Abajo, AvPág, Espacio, Intro, N, clic</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>paso siguiente</translation>
    </message>
    <message>
        <source>Left, Up, Page Up, Backspace, P, right click</source>
        <translation>Izquierda, Arriba, RePág, Retroceso, P, clic derecho</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>paso anterior</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>un número y después Intro</translation>
    </message>
    <message>
        <source>that step</source>
        <translation>ese paso</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>first, last step</source>
        <translation>primer y último paso</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>was that the real sentence? The stages of each penalty</source>
        <translation>¿fue esa la condena real? Las etapas de cada sanción</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>the same, logarithmic or linear</source>
        <translation>lo mismo, logarítmico o lineal</translation>
    </message>
    <message>
        <source>Z, Ctrl+wheel</source>
        <translation>Z, Ctrl+rueda</translation>
    </message>
    <message>
        <source>magnify the smallest value, or under the pointer</source>
        <translation>ampliar el valor más pequeño, o bajo el puntero</translation>
    </message>
    <message>
        <source>Ctrl+Right, Ctrl+Left</source>
        <translation>Ctrl+Derecha, Ctrl+Izquierda</translation>
    </message>
    <message>
        <source>next thing, thing before on a long way</source>
        <translation>elemento siguiente o anterior en un recorrido largo</translation>
    </message>
    <message>
        <source>B, W</source>
        <translation>B, W</translation>
    </message>
    <message>
        <source>black, white screen</source>
        <translation>pantalla negra, blanca</translation>
    </message>
    <message>
        <source>L, D, E</source>
        <translation>L, D, E</translation>
    </message>
    <message>
        <source>laser pointer, pen, erase what was drawn</source>
        <translation>puntero láser, lápiz, borrar lo dibujado</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>colours of high contrast, for a pale projector</source>
        <translation>colores de alto contraste, para un proyector pálido</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>speaker&apos;s window: notes, next step, clock</source>
        <translation>ventana del orador: notas, paso siguiente, reloj</translation>
    </message>
    <message>
        <source>H, F1</source>
        <translation>H, F1</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>estas teclas</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>end</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>Tab, then + or -, or click</source>
        <translation>Tab, después + o -, o clic</translation>
    </message>
    <message>
        <source>a guess: which choice, a hand more or less</source>
        <translation>una conjetura: qué opción, una mano más o menos</translation>
    </message>
    <message>
        <source>G, then drag</source>
        <translation>G, después arrastrar</translation>
    </message>
    <message>
        <source>draw a guess as a square</source>
        <translation>dibujar una conjetura como cuadrado</translation>
    </message>
</context>
<context>
    <name>toscale::gui</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Drawn to scale: lie factor of this mark %1.</source>
        <translation>Dibujado a escala: factor de mentira de esta marca %1.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>One case alone has no ratio.</source>
        <translation>Un caso solo no tiene ratio.</translation>
    </message>
    <message>
        <source>End of the axis</source>
        <translation>Final del eje</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
    <message>
        <source>Type two things to compare, such as: 70 GB vs 80 TB, $1M + 35y vs none</source>
        <translation>Escriba dos cosas que comparar, como: 70 GB frente a 80 TB, 1 M$ + 35 años frente a nada</translation>
    </message>
    <message>
        <source>Something to compare with is missing: write &quot;vs&quot; between two sides, as in 70 GB vs 80 TB</source>
        <translation>Falta algo con lo que comparar: escriba «frente a» entre los dos lados, como en 70 GB frente a 80 TB</translation>
    </message>
    <message>
        <source>Character %1: at most %2 things are compared at once</source>
        <translation>Carácter %1: se comparan como máximo %2 cosas a la vez</translation>
    </message>
    <message>
        <source>Character %1: each group between commas needs as many sides as the first</source>
        <translation>Carácter %1: cada grupo entre comas necesita tantos lados como el primero</translation>
    </message>
    <message>
        <source>A quantity or &quot;none&quot; was expected at character %1</source>
        <translation>En el carácter %1 se esperaba una cantidad o «nada»</translation>
    </message>
    <message>
        <source>Character %1: this side has a quantity of that kind already</source>
        <translation>Carácter %1: este lado ya tiene una cantidad de ese tipo</translation>
    </message>
    <message>
        <source>Character %1: &quot;none&quot; and a penalty cannot stand on one side</source>
        <translation>Carácter %1: «nada» y una sanción no pueden estar en el mismo lado</translation>
    </message>
    <message>
        <source>Character %1: the other side has nothing of this kind to compare with</source>
        <translation>Carácter %1: el otro lado no tiene nada de este tipo con lo que comparar</translation>
    </message>
    <message>
        <source>Money and prison time cannot be compared; write the same kind on both sides, or &quot;none&quot;</source>
        <translation>El dinero y el tiempo de prisión no se pueden comparar; escriba el mismo tipo en ambos lados, o «nada»</translation>
    </message>
    <message>
        <source>&quot;none vs none&quot; leaves nothing to compare</source>
        <translation>«nada frente a nada» no deja nada que comparar</translation>
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
        <translation>Cambiado en esta vista; el documento dice: %1</translation>
    </message>
    <message>
        <source>No case of this view depends on it</source>
        <translation>Ningún caso de esta vista depende de ello</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>changed</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Assumed now</source>
        <translation>Se supone ahora</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Assume “%1”</source>
        <translation>Suponer «%1»</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>Restablecer todos los supuestos</translation>
    </message>
</context>
<context>
    <name>toscale::gui::AssumptionPanel</name>
    <message>
        <source>&amp;Reset</source>
        <translation>Resta&amp;blecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>What this view assumes</source>
        <translation>Lo que supone esta vista</translation>
    </message>
    <message>
        <source>The selected assumption as the document says</source>
        <translation>El supuesto seleccionado, tal como dice el documento</translation>
    </message>
    <message>
        <source>All assumptions as the document says</source>
        <translation>Todos los supuestos, tal como dice el documento</translation>
    </message>
    <message>
        <source>Nothing is assumed: no case is shown.</source>
        <translation>No se supone nada: no se muestra ningún caso.</translation>
    </message>
    <message>
        <source>All as the document says. Choose another value to read the record otherwise.</source>
        <translation>Todo tal como dice el documento. Elija otro valor para leer de otro modo lo que consta.</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) of this view differ from the document (●).</source>
        <translation>
            <numerusform>%Ln supuesto de esta vista difiere del documento (●).</numerusform>
            <numerusform>%Ln supuestos de esta vista difieren del documento (●).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseDelegate</name>
    <message>
        <source>over 80 TB</source>
        <translation>over 80 TB</translation>
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
        <translation>Caso</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Ctrl+Page Down shows the next page</source>
        <translation>Ctrl+AvPág muestra la página siguiente</translation>
    </message>
    <message>
        <source>No case is selected.

Select one in the figure, in the list or in the table, and it is shown here; or begin a new one.</source>
        <translation>No hay ningún caso seleccionado.

Seleccione uno en la figura, en la lista o en la tabla y se mostrará aquí, o empiece uno nuevo.</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nuevo caso</translation>
    </message>
    <message>
        <source>Case – ToScale</source>
        <translation>Caso – ToScale</translation>
    </message>
    <message>
        <source>%1 – ToScale</source>
        <comment>case</comment>
        <translation>%1 – ToScale</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>título corto</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>jurisdiction</source>
        <translation>jurisdicción</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>name of a party</source>
        <translation>nombre de una parte</translation>
    </message>
    <message>
        <source>value of a figure</source>
        <translation>valor de una cifra</translation>
    </message>
    <message>
        <source>scope of a figure</source>
        <translation>alcance de una cifra</translation>
    </message>
    <message>
        <source>value of a stage</source>
        <translation>valor de una etapa</translation>
    </message>
    <message>
        <source>note of a stage</source>
        <translation>nota de una etapa</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>title of a source</source>
        <translation>título de una fuente</translation>
    </message>
    <message>
        <source>publisher of a source</source>
        <translation>editor de una fuente</translation>
    </message>
    <message>
        <source>address of a source</source>
        <translation>dirección de una fuente</translation>
    </message>
    <message>
        <source>quote of a source</source>
        <translation>cita de una fuente</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>ingresos</translation>
    </message>
    <message>
        <source>note of revenue</source>
        <translation>nota de los ingresos</translation>
    </message>
    <message>
        <source>further column</source>
        <translation>otra columna</translation>
    </message>
    <message>
        <source>title of the view</source>
        <translation>título de la vista</translation>
    </message>
    <message>
        <source>subtitle of the view</source>
        <translation>subtítulo de la vista</translation>
    </message>
    <message>
        <source>sentence of the view</source>
        <translation>frase de la vista</translation>
    </message>
    <message>
        <source>notes of the view</source>
        <translation>notas de la vista</translation>
    </message>
    <message>
        <source>byline of the view</source>
        <translation>firma de la vista</translation>
    </message>
    <message>
        <source>alternative text of the view</source>
        <translation>texto alternativo de la vista</translation>
    </message>
    <message>
        <source>speaker notes of the view</source>
        <translation>notas del orador de la vista</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseListModel</name>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>A figure needs a case: tick another one before you take this one out.</source>
        <translation>Una figura necesita un caso: marque otro antes de quitar este.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Order as in the file</source>
        <translation>Orden: como en el archivo</translation>
    </message>
    <message>
        <source>Order: largest first</source>
        <translation>Orden: mayor primero</translation>
    </message>
    <message>
        <source>Order: smallest first</source>
        <translation>Orden: menor primero</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePanel</name>
    <message>
        <source>Search cases</source>
        <translation>Buscar casos</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Orden de los casos</translation>
    </message>
    <message>
        <source>Order of the cases in this list and in the figure; those without a value stand last</source>
        <translation>Orden de los casos en esta lista y en la figura; los que no tienen valor van al final</translation>
    </message>
    <message>
        <source>In file order</source>
        <translation>En el orden del archivo</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Mayor primero</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Menor primero</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>&amp;Remove from the document</source>
        <translation>&amp;Quitar del documento</translation>
    </message>
    <message>
        <source>The selected case leaves the document and all its views</source>
        <translation>El caso seleccionado sale del documento y de todas sus vistas</translation>
    </message>
    <message>
        <source>&amp;Add from the case library …</source>
        <translation>Aña&amp;dir de la biblioteca de casos…</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>Casos documentados con sus fuentes</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePartModel</name>
    <message>
        <source>A case has at most %L1 of these</source>
        <translation>Un caso tiene como máximo %L1 de estos</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePartPanel</name>
    <message numerus="yes">
        <source>It stays: %n entry(s) of revenue are its own. Remove those first.</source>
        <translation>
            <numerusform>Se queda: %Ln dato de ingresos es suyo. Quítelo primero.</numerusform>
            <numerusform>Se queda: %Ln datos de ingresos son suyos. Quítelos primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) of penalties apply to it alone, and would apply to everybody.</source>
        <translation>
            <numerusform>Se queda: %Ln etapa de sanciones se aplica solo a ella y se aplicaría a todas las partes.</numerusform>
            <numerusform>Se queda: %Ln etapas de sanciones se aplican solo a ella y se aplicarían a todas las partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays: the case is about it alone. Mark another party first.</source>
        <translation>Se queda: el caso trata solo de ella. Marque antes otra parte.</translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are parts of it, and would count beside the rest.</source>
        <translation>
            <numerusform>Se queda: %Ln etapa es parte de ella y contaría junto al resto.</numerusform>
            <numerusform>Se queda: %Ln etapas son partes de ella y contarían junto al resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are another figure for it, and would be sums of their own.</source>
        <translation>
            <numerusform>Se queda: %Ln etapa es otra cifra de ella y sería una suma aparte.</numerusform>
            <numerusform>Se queda: %Ln etapas son otras cifras de ella y serían sumas aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>A copy of the selected one behind it</source>
        <translation>Una copia de lo seleccionado, detrás</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The selected one leaves the case</source>
        <translation>Lo seleccionado sale del caso</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>The selected one a place up</source>
        <translation>Lo seleccionado, un lugar hacia arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>The selected one a place down</source>
        <translation>Lo seleccionado, un lugar hacia abajo</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to it went with it</source>
        <translation>
            <numerusform>%Ln referencia se quitó a la vez</numerusform>
            <numerusform>%Ln referencias se quitaron a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet. Type into the row below, for example %1</source>
        <translation>Todavía no hay nada. Escriba en la fila de abajo, por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseParts</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>United States v. Swartz</source>
        <translation>United States v. Swartz</translation>
    </message>
    <message>
        <source>The full name of the case</source>
        <translation>El nombre completo del caso</translation>
    </message>
    <message>
        <source>S&amp;hort title</source>
        <translation>Título &amp;corto</translation>
    </message>
    <message>
        <source>Swartz / JSTOR</source>
        <translation>Swartz / JSTOR</translation>
    </message>
    <message>
        <source>Stands in figures; empty: the title</source>
        <translation>Aparece en las figuras; vacío: el título</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>&amp;Actor</translation>
    </message>
    <message>
        <source>as its parties are named</source>
        <translation>como se llaman sus partes</translation>
    </message>
    <message>
        <source>How the one who took, leaked or collected is named</source>
        <translation>Cómo se nombra a quien tomó, filtró o recopiló</translation>
    </message>
    <message>
        <source>&amp;Kind of actor</source>
        <translation>Ti&amp;po de actor</translation>
    </message>
    <message>
        <source>What the actor is as a whole; not stated: what its parties are</source>
        <translation>Lo que el actor es en su conjunto; sin indicar: lo que son sus partes</translation>
    </message>
    <message>
        <source>&amp;Date of the act</source>
        <translation>&amp;Fecha del hecho</translation>
    </message>
    <message>
        <source>The date was read in a cited page</source>
        <translation>La fecha se leyó en una página citada</translation>
    </message>
    <message>
        <source>&amp;Jurisdiction</source>
        <translation>&amp;Jurisdicción</translation>
    </message>
    <message>
        <source>U.S. District Court, Massachusetts</source>
        <translation>U.S. District Court, Massachusetts</translation>
    </message>
    <message>
        <source>Count&amp;ry</source>
        <translation>Paí&amp;s</translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>Two letters, as in addresses of the web</source>
        <translation>Dos letras, como en las direcciones web</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Desenlace</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>A fec&amp;ha de</translation>
    </message>
    <message>
        <source>To which date the sources carry the record</source>
        <translation>Hasta qué fecha respaldan las fuentes lo que consta</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>What is said to have happened, in one or two sentences</source>
        <translation>Lo que se dice que ocurrió, en una o dos frases</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>What a reader of the numbers must know</source>
        <translation>Lo que debe saber quien lea los números</translation>
    </message>
    <message>
        <source>Sources of th&amp;em</source>
        <translation>Fuentes de &amp;las notas</translation>
    </message>
    <message>
        <source>What the notes are known from</source>
        <translation>De dónde se conocen las notas</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>cuenta como %1</translation>
    </message>
    <message>
        <source>in force in the end</source>
        <translation>vigente al final</translation>
    </message>
    <message>
        <source>a later stage of its thread took its place</source>
        <translation>una etapa posterior de su hilo ocupó su lugar</translation>
    </message>
    <message>
        <source>a later stage of its thread left nothing of it</source>
        <translation>una etapa posterior de su hilo no dejó nada de ella</translation>
    </message>
    <message>
        <source>its thread ends with nothing in force</source>
        <translation>su hilo termina sin nada vigente</translation>
    </message>
    <message>
        <source>never in force</source>
        <translation>nunca vigente</translation>
    </message>
    <message>
        <source>applies to another party</source>
        <translation>se aplica a otra parte</translation>
    </message>
    <message>
        <source>for other conduct</source>
        <translation>por otra conducta</translation>
    </message>
    <message>
        <source>counted with its whole</source>
        <translation>se cuenta con el conjunto del que es parte</translation>
    </message>
    <message>
        <source>another figure for one sum: the two become a range</source>
        <translation>otra cifra de una misma suma: las dos forman un intervalo</translation>
    </message>
    <message>
        <source>neither a sum of money nor prison time</source>
        <translation>ni una suma de dinero ni tiempo de prisión</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <comment>field, case</comment>
        <translation>Cambiar «%1» de %2</translation>
    </message>
    <message>
        <source>Change “%1” of %2, %3</source>
        <comment>field, item, case</comment>
        <translation>Cambiar «%1» de %2, %3</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>over 80 TB, 4.8 million articles</source>
        <translation>over 80 TB, 4.8 million articles</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>An amount of data, or a number of works, files or people</source>
        <translation>Una cantidad de datos, o un número de obras, archivos o personas</translation>
    </message>
    <message>
        <source>The &amp;primary figure of its kind</source>
        <translation>La cifra &amp;principal de su tipo</translation>
    </message>
    <message>
        <source>What views show of this case unless they choose another; one of a kind is</source>
        <translation>Lo que muestran de este caso las vistas, salvo que elijan otra; una de cada tipo lo es</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Value of another figure …</source>
        <translation>Valor de otra cifra…</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Añadir una cifra</translation>
    </message>
    <message>
        <source>Duplicate a figure</source>
        <translation>Duplicar una cifra</translation>
    </message>
    <message>
        <source>Remove a figure</source>
        <translation>Quitar una cifra</translation>
    </message>
    <message>
        <source>Move a figure</source>
        <translation>Mover una cifra</translation>
    </message>
    <message>
        <source>&amp;Counts what was</source>
        <translation>Qué se &amp;cuenta</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>Respal&amp;do</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>&amp;Alcance</translation>
    </message>
    <message>
        <source>In words: what the number really counts</source>
        <translation>En palabras: lo que el número cuenta realmente</translation>
    </message>
    <message>
        <source>The number was &amp;read in a cited page</source>
        <translation>El número se &amp;leyó en una página citada</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>works</source>
        <translation>obras</translation>
    </message>
    <message>
        <source>The case is &amp;about this party</source>
        <translation>El caso trata de e&amp;sta parte</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Penalties of the parties that a case is about count; those of others are listed</source>
        <translation>Cuentan las sanciones de las partes de las que trata un caso; las de otras se enumeran</translation>
    </message>
    <message>
        <source>No party is marked: the penalties of all of them count</source>
        <translation>No hay ninguna parte marcada: cuentan las sanciones de todas</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Name of another party …</source>
        <translation>Nombre de otra parte…</translation>
    </message>
    <message>
        <source>Meta Platforms, Inc.</source>
        <translation>Meta Platforms, Inc.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>Duplicate a party</source>
        <translation>Duplicar una parte</translation>
    </message>
    <message>
        <source>Remove a party</source>
        <translation>Quitar una parte</translation>
    </message>
    <message>
        <source>Move a party</source>
        <translation>Mover una parte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>Fiscal year and revenue</source>
        <translation>Ejercicio fiscal e ingresos</translation>
    </message>
    <message>
        <source>2022: USD 116 billion</source>
        <translation>2022: USD 116 billion</translation>
    </message>
    <message>
        <source>&amp;Fiscal year</source>
        <translation>&amp;Ejercicio fiscal</translation>
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
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Year and revenue of one more …</source>
        <translation>Ejercicio e ingresos de otro más…</translation>
    </message>
    <message>
        <source>Add revenue</source>
        <translation>Añadir ingresos</translation>
    </message>
    <message>
        <source>Duplicate revenue</source>
        <translation>Duplicar ingresos</translation>
    </message>
    <message>
        <source>Remove revenue</source>
        <translation>Quitar ingresos</translation>
    </message>
    <message>
        <source>Move revenue</source>
        <translation>Mover ingresos</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>&amp;Parte</translation>
    </message>
    <message>
        <source>A f&amp;ull year as reported</source>
        <translation>Un ejercicio &amp;completo, según lo comunicado</translation>
    </message>
    <message>
        <source>A run rate, a projection or a part of a year never divides a penalty</source>
        <translation>Una extrapolación, una previsión o una parte de un año nunca divide una sanción</translation>
    </message>
    <message>
        <source>Full year</source>
        <translation>Ejercicio completo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>ingresos de %1</translation>
    </message>
    <message>
        <source>Revenue is somebody&apos;s: add a party first</source>
        <translation>Los ingresos son de alguien: añada antes una parte</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Citada</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ningún sitio</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Address or publisher of another source …</source>
        <translation>Dirección o editor de otra fuente…</translation>
    </message>
    <message>
        <source>https://www.justice.gov/… or Reuters</source>
        <translation>https://www.justice.gov/… o Reuters</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Duplicate a source</source>
        <translation>Duplicar una fuente</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Quitar una fuente</translation>
    </message>
    <message>
        <source>Move a source</source>
        <translation>Mover una fuente</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>The words of the page that carry the number</source>
        <translation>Las palabras de la página que llevan el número</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>imposed fine USD 5,000, 2012</source>
        <translation>imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>USD 5,000 or 35 years; empty: no amount is stated</source>
        <translation>USD 5,000 o 35 years; vacío: no se indica ningún importe</translation>
    </message>
    <message>
        <source>Criminal co&amp;unts</source>
        <translation>Car&amp;gos penales</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>How many counts of an indictment it is for</source>
        <translation>Por cuántos cargos de una acusación es</translation>
    </message>
    <message>
        <source>the figure %1</source>
        <translation>la cifra %1</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>At what point it was said: a maximum, a request, a decision, what was paid</source>
        <translation>En qué momento se dijo: un máximo, una petición, una decisión, lo que se pagó</translation>
    </message>
    <message>
        <source>On the basis “final” it is: %1</source>
        <translation>Sobre la base «última decisión vigente» es: %1</translation>
    </message>
    <message>
        <source>&amp;Thread</source>
        <translation>&amp;Hilo</translation>
    </message>
    <message>
        <source>criminal</source>
        <translation>penal</translation>
    </message>
    <message>
        <source>Stages with the same word here follow each other: only the last one counts, and they are never added</source>
        <translation>Las etapas con la misma palabra aquí se suceden: solo cuenta la última y nunca se suman</translation>
    </message>
    <message>
        <source>Foru&amp;m</source>
        <translation>Vía proces&amp;al</translation>
    </message>
    <message>
        <source>&amp;Applies to</source>
        <translation>&amp;Se aplica a</translation>
    </message>
    <message>
        <source>Nothing ticked: to every party</source>
        <translation>Nada marcado: a todas las partes</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Cubre</translation>
    </message>
    <message>
        <source>What the penalty is for: a rate such as dollars a gigabyte needs it</source>
        <translation>Por qué es la sanción: hace falta para una tasa como dólares por gigabyte</translation>
    </message>
    <message>
        <source>There is an amount, which is &amp;secret</source>
        <translation>Existe un &amp;importe, que es secreto</translation>
    </message>
    <message>
        <source>&amp;Liability</source>
        <translation>&amp;Responsabilidad</translation>
    </message>
    <message>
        <source>Computed b&amp;y</source>
        <translation>Ca&amp;lculada por</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>Sustitu&amp;ye a</translation>
    </message>
    <message>
        <source>The stage whose place it took</source>
        <translation>La etapa cuyo lugar ocupó</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>Par&amp;te de</translation>
    </message>
    <message>
        <source>A part is counted with its whole, and not beside it</source>
        <translation>Una parte se cuenta con su conjunto, y no junto a él</translation>
    </message>
    <message>
        <source>Alternative to</source>
        <translation>Alternativa a</translation>
    </message>
    <message>
        <source>Another figure for the same sum: the two become a range</source>
        <translation>Otra cifra de la misma suma: las dos forman un intervalo</translation>
    </message>
    <message>
        <source>A&amp;ggregation</source>
        <translation>Agr&amp;egación</translation>
    </message>
    <message>
        <source>It was read &amp;in a cited page</source>
        <translation>Se leyó en una página cita&amp;da</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Sanciones</translation>
    </message>
    <message>
        <source>Another stage …</source>
        <translation>Otra etapa…</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>Duplicate a stage</source>
        <translation>Duplicar una etapa</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Quitar una etapa</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>Mover una etapa</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>F&amp;uentes</translation>
    </message>
    <message>
        <source>What it is known from; sources are added on their own page</source>
        <translation>De dónde se sabe; las fuentes se añaden en su propia página</translation>
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
        <translation>como está escrito: %1</translation>
    </message>
    <message>
        <source>Computed from the other columns</source>
        <translation>Calculado a partir de las otras columnas</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cell(s)</source>
        <translation>
            <numerusform>Pegar en %Ln celda</numerusform>
            <numerusform>Pegar en %Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Several stages: no single line says them all</source>
        <translation>Varias etapas: ninguna línea sola las dice todas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Tipo de actor</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, case</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>It stays: other stages are parts of it, or another figure for it. Remove those first.</source>
        <translation>Se queda: otras etapas son partes de ella, u otra cifra de ella. Quítelas primero.</translation>
    </message>
    <message>
        <source>nothing: the entry is taken away</source>
        <translation>nada: se quita la entrada</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>cuenta como %1</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Añadir un caso</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n case(s)</source>
        <translation>
            <numerusform>Duplicar %Ln caso</numerusform>
            <numerusform>Duplicar %Ln casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n case(s)</source>
        <translation>
            <numerusform>Mover %Ln caso</numerusform>
            <numerusform>Mover %Ln casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n case(s)</source>
        <translation>
            <numerusform>Quitar %Ln caso</numerusform>
            <numerusform>Quitar %Ln casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseTablePanel</name>
    <message>
        <source>Filter of the cases</source>
        <translation>Filtro de los casos</translation>
    </message>
    <message>
        <source>volume &gt; 1 TB, status pending, library</source>
        <translation>volume &gt; 1 TB, status pending, library</translation>
    </message>
    <message>
        <source>Conditions with commas between them: a measure with &gt;, &lt;, &gt;=, &lt;= or = and a value; &quot;has money&quot; or &quot;no money&quot;; status, kind, outcome, basis or country with a word; any other words are looked for in the texts</source>
        <translation>Condiciones separadas por comas: una magnitud con &gt;, &lt;, &gt;=, &lt;= o = y un valor; «has money» o «no money»; status, kind, outcome, basis o country con una palabra; cualquier otra palabra se busca en los textos</translation>
    </message>
    <message>
        <source>All cases of the document</source>
        <translation>Todos los casos del documento</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>A new case, whose name is typed first</source>
        <translation>Un caso nuevo, cuyo nombre se escribe primero</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Copies of the selected cases</source>
        <translation>Copias de los casos seleccionados</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The selected cases leave the document and all its views</source>
        <translation>Los casos seleccionados salen del documento y de todas sus vistas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The selected cases, for a spreadsheet too</source>
        <translation>Los casos seleccionados, también para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Copies the selected cases and takes them out</source>
        <translation>Copia los casos seleccionados y los quita</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>Cases from this program, or a table with a header from a spreadsheet</source>
        <translation>Casos de este programa, o una tabla con encabezado de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>Which columns are shown; drag their headers to change the order</source>
        <translation>Qué columnas se muestran; arrastre sus encabezados para cambiar el orden</translation>
    </message>
    <message>
        <source>Order of the &amp;file</source>
        <translation>Orden del &amp;archivo</translation>
    </message>
    <message>
        <source>%1. Still shown: %2 of %3 cases, those of the last filter that could be read</source>
        <comment>why a filter cannot be read</comment>
        <translation>%1. Se siguen mostrando %2 de %3 casos, los del último filtro que se pudo leer</translation>
    </message>
    <message>
        <source>The table is sorted by a column. To order the cases by hand choose Columns, Order of the file.</source>
        <translation>La tabla está ordenada por una columna. Para ordenar los casos a mano, elija Columnas, Orden del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s) from another window</source>
        <translation>
            <numerusform>Añadir %Ln caso de otra ventana</numerusform>
            <numerusform>Añadir %Ln casos de otra ventana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n case(s)</source>
        <translation>
            <numerusform>Pegar %Ln caso</numerusform>
            <numerusform>Pegar %Ln casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to paste: copy cases, or a table whose first row names its columns, such as title and volume; values alone go into the cells from the chosen one on</source>
        <translation>Nada que pegar: copie casos, o una tabla cuya primera fila dé nombre a sus columnas, como title y volume; los valores solos van a las celdas a partir de la elegida</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n cell(s)</source>
        <translation>
            <numerusform>Pegado en %Ln celda</numerusform>
            <numerusform>Pegado en %Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room from this cell on: what was copied has %1 rows and %2 columns</source>
        <translation>No hay sitio a partir de esta celda: lo copiado tiene %1 filas y %2 columnas</translation>
    </message>
    <message>
        <source>No cases yet: add one, paste a table, or drop a file.</source>
        <translation>Todavía no hay casos: añada uno, pegue una tabla o suelte un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln caso</numerusform>
            <numerusform>%Ln casos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 de %2 casos</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DialogPrompts</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>All that ToScale reads (*.toscale.json *.json *.csv *.tsv *.txt *.png *.svg *.pdf *.html)</source>
        <translation>Todo lo que lee ToScale (*.toscale.json *.json *.csv *.tsv *.txt *.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>ToScale documents (*.toscale.json *.json)</source>
        <translation>Documentos de ToScale (*.toscale.json *.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Pictures that carry their document (*.png *.svg *.pdf *.html)</source>
        <translation>Imágenes que llevan su documento (*.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Tables, pages and JSON (*.csv *.tsv *.txt *.html *.htm *.json)</source>
        <translation>Tablas, páginas y JSON (*.csv *.tsv *.txt *.html *.htm *.json)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>ToScale document (*.toscale.json)</source>
        <translation>Documento de ToScale (*.toscale.json)</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>Whole cases as a table that can be read back (*.csv)</source>
        <translation>Casos enteros como tabla que se puede volver a leer (*.csv)</translation>
    </message>
    <message>
        <source>Values in base units, for programs (*.json)</source>
        <translation>Valores en unidades básicas, para programas (*.json)</translation>
    </message>
    <message>
        <source>Web page, as shown (*.html)</source>
        <translation>Página web, tal como se muestra (*.html)</translation>
    </message>
    <message>
        <source>Markdown, as shown (*.md)</source>
        <translation>Markdown, tal como se muestra (*.md)</translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation>No existe esa carpeta</translation>
    </message>
    <message>
        <source>Make the folder?</source>
        <translation>¿Crear la carpeta?</translation>
    </message>
    <message>
        <source>&amp;Make folder</source>
        <translation>Crear la &amp;carpeta</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Reemplazar archivos</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>¿Reemplazar %Ln archivo?</numerusform>
            <numerusform>¿Reemplazar %Ln archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1” first?</source>
        <translation>¿Guardar antes los cambios de «%1»?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>De lo contrario se perderán.</translation>
    </message>
    <message>
        <source>ToScale ended before these changes were saved. Open them again?</source>
        <translation>ToScale terminó antes de que se guardaran estos cambios. ¿Abrirlos de nuevo?</translation>
    </message>
    <message>
        <source>They open as unsaved changes; the files stay as they are until you save.</source>
        <translation>Se abren como cambios sin guardar; los archivos quedan como están hasta que se guarden.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>&amp;Preguntar más tarde</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Cambiado en el disco</translation>
    </message>
    <message>
        <source>Another program changed “%1”. Open what it holds now?</source>
        <translation>Otro programa ha cambiado «%1». ¿Abrir lo que contiene ahora?</translation>
    </message>
    <message>
        <source>Your unsaved changes would be lost.</source>
        <translation>Los cambios sin guardar se perderían.</translation>
    </message>
    <message>
        <source>Otherwise what is open here stays, unsaved.</source>
        <translation>De lo contrario, lo que está abierto aquí permanece, sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <translation>&amp;Conservar lo que hay aquí</translation>
    </message>
    <message>
        <source>&amp;Open it anew</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>Another program changed “%1” since it was opened here. Replace what it wrote?</source>
        <translation>Otro programa ha cambiado «%1» desde que se abrió aquí. ¿Reemplazar lo que escribió?</translation>
    </message>
    <message>
        <source>Save as another file to keep both.</source>
        <translation>Guardar con otro nombre para conservar ambos.</translation>
    </message>
    <message>
        <source>A page of the web</source>
        <translation>Una página de la web</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DocumentSession</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Saving %1: waiting for the disk …</source>
        <translation>Guardando %1: a la espera del disco…</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EmptyCases</name>
    <message>
        <source>T&amp;ype a case</source>
        <translation>Escri&amp;bir un caso</translation>
    </message>
    <message>
        <source>Its name, then values as people write them: over 80 TB, imposed fine USD 5,000, 2012</source>
        <translation>Su nombre y después valores como la gente los escribe: over 80 TB, imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Ctrl+V: a table from a spreadsheet, whose first row names its columns: title, volume, fine, date</source>
        <translation>Ctrl+V: una tabla de una hoja de cálculo cuya primera fila da nombre a sus columnas: title, volume, fine, date</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Abri&amp;r…</translation>
    </message>
    <message>
        <source>A document, or a table: CSV, TSV, JSON. It can be dropped here, too</source>
        <translation>Un documento o una tabla: CSV, TSV, JSON. También se puede soltar aquí</translation>
    </message>
    <message>
        <source>Li&amp;brary …</source>
        <translation>Bib&amp;lioteca…</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>Casos documentados con sus fuentes</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventDelegate</name>
    <message>
        <source>%1, in the file %2</source>
        <comment>date in words, date in EDTF</comment>
        <translation>%1, en el archivo %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010, 2010-09-24, about 2012</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Comenzó el juicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventPanel</name>
    <message>
        <source>Events of the selected case</source>
        <translation>Eventos del caso seleccionado</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Type the date of another event</source>
        <translation>Escribir la fecha de otro evento</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The selected event leaves the case</source>
        <translation>El evento seleccionado sale del caso</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>The selected event one place up in the file</source>
        <translation>El evento seleccionado, un lugar hacia arriba en el archivo</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>The selected event one place down in the file</source>
        <translation>El evento seleccionado, un lugar hacia abajo en el archivo</translation>
    </message>
    <message>
        <source>&amp;Sort by date</source>
        <translation>&amp;Ordenar por fecha</translation>
    </message>
    <message>
        <source>The order of the file follows the dates</source>
        <translation>El orden del archivo sigue las fechas</translation>
    </message>
    <message>
        <source>S&amp;ources …</source>
        <translation>F&amp;uentes…</translation>
    </message>
    <message>
        <source>What the selected event is known from</source>
        <translation>De dónde se conoce el evento seleccionado</translation>
    </message>
    <message>
        <source>&amp;Add a source …</source>
        <translation>Añadir una &amp;fuente…</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Its address, or who published it:</source>
        <translation>Su dirección, o quién la publicó:</translation>
    </message>
    <message>
        <source>Select a case to see and change what happened when.</source>
        <translation>Seleccione un caso para ver y cambiar qué ocurrió y cuándo.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventTableModel</name>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>The act as a whole</source>
        <translation>El hecho en su conjunto</translation>
    </message>
    <message>
        <source>Date of another event …</source>
        <translation>Fecha de otro evento…</translation>
    </message>
    <message>
        <source>Type a date to add an event: Sep 2010, 12 September 2012, 2010/2011, about 2012, since 2011</source>
        <translation>Escriba una fecha para añadir un evento: Sep 2010, 12 September 2012, 2010/2011, about 2012, since 2011</translation>
    </message>
    <message>
        <source>Press Enter to choose sources</source>
        <translation>Pulse Intro para elegir fuentes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Fecha del hecho</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Añadir un evento</translation>
    </message>
    <message>
        <source>Move an event to another date</source>
        <translation>Mover un evento a otra fecha</translation>
    </message>
    <message>
        <source>Kind of an event</source>
        <translation>Tipo de un evento</translation>
    </message>
    <message>
        <source>Words of an event</source>
        <translation>Texto de un evento</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>Quitar un evento</translation>
    </message>
    <message>
        <source>Move an event up</source>
        <translation>Subir un evento</translation>
    </message>
    <message>
        <source>Move an event down</source>
        <translation>Bajar un evento</translation>
    </message>
    <message>
        <source>Sort events by date</source>
        <translation>Ordenar los eventos por fecha</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Citar una fuente</translation>
    </message>
    <message>
        <source>Cite a source no longer</source>
        <translation>Dejar de citar una fuente</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExplorePanel</name>
    <message>
        <source>Kind of chart</source>
        <translation>Tipo de gráfico</translation>
    </message>
    <message>
        <source>What the cases are looked at as</source>
        <translation>En qué forma se miran los casos</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Upward</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>The measure upward</source>
        <translation>La magnitud hacia arriba</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Hacia la derecha</translation>
    </message>
    <message>
        <source>The measure to the right</source>
        <translation>La magnitud hacia la derecha</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Grupos por</translation>
    </message>
    <message>
        <source>What the cases are grouped by</source>
        <translation>Por qué se agrupan los casos</translation>
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
        <translation>Logarítmico hacia arriba: distancias iguales son factores iguales; si no, desde cero</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Logarithmic to the right: equal distances are equal factors; else from zero</source>
        <translation>Logarítmico hacia la derecha: distancias iguales son factores iguales; si no, desde cero</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>po&amp;r</translation>
    </message>
    <message>
        <source>Works counted in</source>
        <translation>Obras contadas en</translation>
    </message>
    <message>
        <source>What the works are: those of different kinds are never in one picture</source>
        <translation>Qué son las obras: las de distintos tipos nunca están en una misma imagen</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Drag to select cases; Shift adds, Ctrl and a click takes one in or out</source>
        <translation>Arrastre para seleccionar casos; Mayús añade, Ctrl y un clic incluye o quita uno</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Drag to move the chart; the middle button always does</source>
        <translation>Arrastre para mover el gráfico; el botón central lo hace siempre</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Drag to zoom into a rectangle; the right button always does, the wheel zooms about the pointer</source>
        <translation>Arrastre para ampliar un rectángulo; el botón derecho lo hace siempre, la rueda amplía en torno al puntero</translation>
    </message>
    <message>
        <source>Zoom out (key -)</source>
        <translation>Reducir (tecla -)</translation>
    </message>
    <message>
        <source>Zoom in (key +)</source>
        <translation>Ampliar (tecla +)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All cases in sight (key Home)</source>
        <translation>Todos los casos a la vista (tecla Inicio)</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The chart as PNG, SVG or PDF, framed as a figure</source>
        <translation>El gráfico como PNG, SVG o PDF, enmarcado como una figura</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>The selected cases in the table of cases, which has all numbers of the chart</source>
        <translation>Los casos seleccionados en la tabla de casos, que contiene todos los números del gráfico</translation>
    </message>
    <message>
        <source>Compare in the figure</source>
        <translation>Comparar en la figura</translation>
    </message>
    <message>
        <source>Nothing to explore yet.

Add researched cases from the library (Ctrl+L), type a comparison above,
or open a table with a row a case: its measures become axes here, and each case a point.</source>
        <translation>Todavía no hay nada que explorar.

Añada casos documentados de la biblioteca (Ctrl+L), escriba una comparación arriba
o abra una tabla con una fila por caso: aquí sus magnitudes son ejes y cada caso, un punto.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>point here for the notes</source>
        <translation>señale aquí para ver las notas</translation>
    </message>
    <message>
        <source>Select cases first: drag over them, or click</source>
        <translation>Seleccione antes casos: arrastre sobre ellos o haga clic</translation>
    </message>
    <message>
        <source>A figure has room for %1 cases at most; %2 are selected</source>
        <translation>En una figura caben como máximo %1 casos; hay %2 seleccionados</translation>
    </message>
    <message>
        <source>The selected cases become those of the figure</source>
        <translation>Los casos seleccionados pasan a ser los de la figura</translation>
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
        <translation>Imagen vectorial, nítida en cualquier tamaño</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Pixel picture, for every program</source>
        <translation>Imagen de píxeles, para cualquier programa</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A page of the figure&apos;s size, for print</source>
        <translation>Una página del tamaño de la figura, para imprimir</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>The figure with its data, notes and sources; works without a network</source>
        <translation>La figura con sus datos, notas y fuentes; funciona sin red</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The normalised data as a table</source>
        <translation>Los datos normalizados como tabla</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The normalised data for programs</source>
        <translation>Los datos normalizados para programas</translation>
    </message>
    <message>
        <source>Vega-Lite</source>
        <translation>Vega-Lite</translation>
    </message>
    <message>
        <source>The figure for the web, of bars and dots only</source>
        <translation>La figura para la web, solo de barras y puntos</translation>
    </message>
    <message>
        <source>Vega-Lite draws bars and dots to scale, and no other figure</source>
        <translation>Vega-Lite dibuja barras y puntos a escala, y ninguna otra figura</translation>
    </message>
    <message>
        <source>Events as CSV</source>
        <translation>Eventos como CSV</translation>
    </message>
    <message>
        <source>What happened when, as a table</source>
        <translation>Qué ocurrió y cuándo, como tabla</translation>
    </message>
    <message>
        <source>No event is on record of the cases of this view</source>
        <translation>No consta ningún evento de los casos de esta vista</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message>
        <source>What happened when, as a timeline for the web</source>
        <translation>Qué ocurrió y cuándo, como cronología para la web</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>What happened when, for calendars</source>
        <translation>Qué ocurrió y cuándo, para calendarios</translation>
    </message>
    <message>
        <source>No event with a date is on record of the cases of this view</source>
        <translation>No consta ningún evento con fecha de los casos de esta vista</translation>
    </message>
    <message>
        <source>Pixels of a PNG</source>
        <translation>Píxeles de un PNG</translation>
    </message>
    <message>
        <source>%1 × (%2 dpi)</source>
        <comment>a scale; dots per inch</comment>
        <translation>%1 × (%2 ppp)</translation>
    </message>
    <message>
        <source>Print (300 dpi)</source>
        <translation>Impresión (300 ppp)</translation>
    </message>
    <message>
        <source>PNG p&amp;ixels:</source>
        <translation>Píxe&amp;les del PNG:</translation>
    </message>
    <message>
        <source>&amp;Transparent PNG</source>
        <translation>PNG &amp;transparente</translation>
    </message>
    <message>
        <source>No background</source>
        <translation>Sin fondo</translation>
    </message>
    <message>
        <source>&amp;Letters as shapes</source>
        <translation>Letras como &amp;formas</translation>
    </message>
    <message>
        <source>SVG and HTML look the same where the font is missing</source>
        <translation>SVG y HTML se ven igual donde falta el tipo de letra</translation>
    </message>
    <message>
        <source>Carry the &amp;document</source>
        <translation>Incluir el &amp;documento</translation>
    </message>
    <message>
        <source>Whoever gets the picture can open it again as a document</source>
        <translation>Quien reciba la imagen puede volver a abrirla como documento</translation>
    </message>
    <message>
        <source>&amp;Without names</source>
        <translation>&amp;Sin nombres</translation>
    </message>
    <message>
        <source>Roles, countries and years in place of natural persons, everywhere</source>
        <translation>Papeles, países y años en lugar de las personas físicas, en todas partes</translation>
    </message>
    <message>
        <source>Ca&amp;ption pack</source>
        <translation>Paq&amp;uete de textos</translation>
    </message>
    <message>
        <source>Headline, caption, alternative text, notes and sources as text and HTML</source>
        <translation>Titular, pie, texto alternativo, notas y fuentes como texto y HTML</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n view(s)</source>
        <translation>
            <numerusform>La &amp;vista (%Ln)</numerusform>
            <numerusform>Las %Ln &amp;vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every view of the document at once</source>
        <translation>Todas las vistas del documento a la vez</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <comment>used; at most</comment>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Empty: made from the data, as shown.</source>
        <translation>Vacío: se genera a partir de los datos, como se muestra.</translation>
    </message>
    <message>
        <source>Use %1 × %2, in which everything fits</source>
        <comment>width, height</comment>
        <translation>Usar %1 × %2, donde cabe todo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>Añadir un tamaño</translation>
    </message>
    <message>
        <source>Width x height in points of 1/96 inch, with a name before it if you like (poster = 900 x 1200):</source>
        <translation>Anchura x altura en puntos de 1/96 de pulgada, con un nombre delante si se desea (cartel = 900 x 1200):</translation>
    </message>
    <message>
        <source>“%1” is no size. Write width and height from %2 to %3, such as 900 x 1200.</source>
        <translation>«%1» no es un tamaño. Escriba la anchura y la altura, de %2 a %3, como 900 x 1200.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Change the alternative text</source>
        <translation>Cambiar el texto alternativo</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n file(s).</source>
        <translation>
            <numerusform>Cancelado después de %Ln archivo.</numerusform>
            <numerusform>Cancelado después de %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>Se ha exportado %Ln archivo a %1.</numerusform>
            <numerusform>Se han exportado %Ln archivos a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was exported.</source>
        <translation>No se ha exportado todo.</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Alternati&amp;ve text (for those who do not see the picture):</source>
        <translation>Te&amp;xto alternativo (para quienes no ven la imagen):</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Add a &amp;size …</source>
        <translation>Añadir un ta&amp;maño…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Only sizes of your own can be removed</source>
        <translation>Solo se pueden quitar los tamaños propios</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>The names of all files begin with it</source>
        <translation>Los nombres de todos los archivos empiezan así</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>C&amp;arpeta:</translation>
    </message>
    <message>
        <source>&amp;Name of the files:</source>
        <translation>N&amp;ombre de los archivos:</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FamiliarPanel</name>
    <message>
        <source>Copy sentence</source>
        <translation>Copiar la frase</translation>
    </message>
    <message>
        <source>Draw as units</source>
        <translation>Dibujar como unidades</translation>
    </message>
    <message>
        <source>As familiar things</source>
        <translation>En cosas conocidas</translation>
    </message>
    <message>
        <source>The sentence, its arithmetic and its source, to the clipboard</source>
        <translation>La frase, su cálculo y su fuente, al portapapeles</translation>
    </message>
    <message>
        <source>A new view after this one: a unit grid whose squares are these things</source>
        <translation>Una vista nueva después de esta: una cuadrícula de unidades cuyos cuadrados son estas cosas</translation>
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
        <translation>Cambiar el identificador de un caso</translation>
    </message>
    <message>
        <source>Nothing to choose from yet: it is added on a page of its own</source>
        <translation>Todavía no hay nada que elegir: se añade en su propia página</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureChoice</name>
    <message>
        <source>Which of the figures reported for this case is shown</source>
        <translation>Cuál de las cifras comunicadas de este caso se muestra</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Cifra comunicada</translation>
    </message>
    <message>
        <source>Repo&amp;rted figure</source>
        <translation>&amp;Cifra comunicada</translation>
    </message>
    <message>
        <source>primary figure</source>
        <translation>cifra principal</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigurePanel</name>
    <message>
        <source>Changes the measure: a mirror has volume or works beside money or prison time</source>
        <translation>Cambia la magnitud: un espejo muestra volumen u obras junto a dinero o tiempo de prisión</translation>
    </message>
    <message>
        <source>Changes the measure: a ladder shows the stages of money and prison time</source>
        <translation>Cambia la magnitud: una escalera muestra las etapas de dinero y tiempo de prisión</translation>
    </message>
    <message>
        <source>Changes the measure: a plane has volume or works against money or prison time</source>
        <translation>Cambia la magnitud: un plano muestra volumen u obras frente a dinero o tiempo de prisión</translation>
    </message>
    <message>
        <source>Changes the measure to money or prison time at the rate of the baseline</source>
        <translation>Cambia la magnitud a dinero o tiempo de prisión a la tasa del caso base</translation>
    </message>
    <message>
        <source>Changes the measure: this one is a rate, and an area would suggest an amount</source>
        <translation>Cambia la magnitud: esta es una tasa, y un área sugeriría una cantidad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Print (safe in grey)</source>
        <translation>Impresión (apto para grises)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>Fi&amp;gura</translation>
    </message>
    <message>
        <source>How the values are drawn</source>
        <translation>Cómo se dibujan los valores</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Magnitud</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Qué se dibuja</translation>
    </message>
    <message>
        <source>B&amp;aseline</source>
        <translation>Caso &amp;base</translation>
    </message>
    <message>
        <source>The case that the others are compared with</source>
        <translation>El caso con el que se comparan los demás</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>Ba&amp;se</translation>
    </message>
    <message>
        <source>Which stage of a penalty counts</source>
        <translation>Qué etapa de una sanción cuenta</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>Tip&amp;os</translation>
    </message>
    <message>
        <source>Which kinds of penalty are added up</source>
        <translation>Qué tipos de sanción se suman</translation>
    </message>
    <message>
        <source>F&amp;orum</source>
        <translation>Vía p&amp;rocesal</translation>
    </message>
    <message>
        <source>Which proceedings count</source>
        <translation>Qué procedimientos cuentan</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>Mone&amp;da</translation>
    </message>
    <message>
        <source>The currency of the comparison</source>
        <translation>La moneda de la comparación</translation>
    </message>
    <message>
        <source>Pr&amp;ices</source>
        <translation>Prec&amp;ios</translation>
    </message>
    <message>
        <source>Nominal, or adjusted to the prices of a year</source>
        <translation>Nominales, o ajustados a los precios de un año</translation>
    </message>
    <message>
        <source>Inf&amp;late first, then convert</source>
        <translation>A&amp;justar primero los precios, después convertir</translation>
    </message>
    <message>
        <source>The second reading: prices of the original currency, then the rate of the price year</source>
        <translation>La segunda lectura: precios de la moneda original y después el tipo de cambio del año de los precios</translation>
    </message>
    <message>
        <source>Prefi&amp;xes</source>
        <translation>Pre&amp;fijos</translation>
    </message>
    <message>
        <source>Whether GB is 1,000³ or 1,024³ bytes</source>
        <translation>Si GB son 1000³ o 1024³ bytes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>Colores de la figura</translation>
    </message>
    <message>
        <source>Colour&amp;s by</source>
        <translation>Co&amp;lores según</translation>
    </message>
    <message>
        <source>What the colours of the marks tell</source>
        <translation>Qué indican los colores de las marcas</translation>
    </message>
    <message>
        <source>Last decision in force</source>
        <translation>Última decisión vigente</translation>
    </message>
    <message>
        <source>Basis with the largest total, last stages</source>
        <translation>Base con el mayor total, últimas etapas</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Fines only</source>
        <translation>Solo multas</translation>
    </message>
    <message>
        <source>Damages only</source>
        <translation>Solo indemnizaciones</translation>
    </message>
    <message>
        <source>Settlements only</source>
        <translation>Solo acuerdos transaccionales</translation>
    </message>
    <message>
        <source>Restitution only</source>
        <translation>Solo restitución</translation>
    </message>
    <message>
        <source>Forfeiture only</source>
        <translation>Solo decomisos</translation>
    </message>
    <message>
        <source>All proceedings</source>
        <translation>Todos los procedimientos</translation>
    </message>
    <message>
        <source>Nominal, not adjusted</source>
        <translation>Nominales, sin ajustar</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Precios de %1</translation>
    </message>
    <message>
        <source>Powers of 1,000 (SI)</source>
        <translation>Potencias de 1000 (SI)</translation>
    </message>
    <message>
        <source>Powers of 1,024 (JEDEC)</source>
        <translation>Potencias de 1024 (JEDEC)</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Baseline and others</source>
        <translation>Caso base y otros</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Tipo de actor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Draw as “%1”</source>
        <translation>Dibujar como «%1»</translation>
    </message>
    <message>
        <source>Measure “%1”</source>
        <translation>Magnitud «%1»</translation>
    </message>
    <message>
        <source>Baseline “%1”</source>
        <translation>Caso base «%1»</translation>
    </message>
    <message>
        <source>Basis “%1”</source>
        <translation>Base «%1»</translation>
    </message>
    <message>
        <source>Count “%1”</source>
        <translation>Contar «%1»</translation>
    </message>
    <message>
        <source>Forum “%1”</source>
        <translation>Vía procesal «%1»</translation>
    </message>
    <message>
        <source>Currency %1</source>
        <translation>Moneda %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Prefixes as %1</source>
        <translation>Prefijos como %1</translation>
    </message>
    <message>
        <source>Theme “%1”</source>
        <translation>Tema «%1»</translation>
    </message>
    <message>
        <source>Colours by “%1”</source>
        <translation>Colores según «%1»</translation>
    </message>
    <message>
        <source>Draw as ledger</source>
        <translation>Dibujar como balance</translation>
    </message>
    <message>
        <source>Order of inflation and exchange</source>
        <translation>Orden de ajuste de precios y conversión</translation>
    </message>
    <message>
        <source>None: smallest and largest</source>
        <translation>Ninguno: el menor y el mayor</translation>
    </message>
    <message>
        <source>These cases have no measure in common, so no figure of one measure shows them all. &lt;a href=&quot;ledger&quot;&gt;Show them as a ledger&lt;/a&gt;</source>
        <translation>Estos casos no tienen ninguna magnitud en común, así que ninguna figura de una sola magnitud los muestra todos. &lt;a href=&quot;ledger&quot;&gt;Mostrarlos como balance&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Steps of a walk</source>
        <translation>Pasos del recorrido</translation>
    </message>
    <message>
        <source>How many times as much each frame of a power walk holds as the one before</source>
        <translation>Cuántas veces contiene cada cuadro del recorrido lo del anterior</translation>
    </message>
    <message>
        <source>As fits the values</source>
        <translation>Según los valores</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 veces</translation>
    </message>
    <message>
        <source>1,000 times</source>
        <translation>1000 veces</translation>
    </message>
    <message>
        <source>Steps of a walk: %1</source>
        <translation>Pasos del recorrido: %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::Filmstrip</name>
    <message>
        <source>The document has no saved view and shows all its cases. Change the figure, or add a view, and it is kept here as a step of a presentation.</source>
        <translation>El documento no tiene ninguna vista guardada y muestra todos sus casos. Cambie la figura o añada una vista, y se conservará aquí como paso de una presentación.</translation>
    </message>
    <message>
        <source>Views: the steps of a presentation</source>
        <translation>Vistas: los pasos de una presentación</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Palabras &amp;completas</translation>
    </message>
    <message>
        <source>&amp;In views too</source>
        <translation>También en las v&amp;istas</translation>
    </message>
    <message>
        <source>In web add&amp;resses too</source>
        <translation>También en direcciones &amp;web</translation>
    </message>
    <message>
        <source>Find in all texts of the cases</source>
        <translation>Buscar en todos los textos de los casos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Titles, notes and other texts of views</source>
        <translation>Títulos, notas y otros textos de las vistas</translation>
    </message>
    <message>
        <source>Replace all leaves addresses of sources as they are: changed, they lead nowhere</source>
        <translation>Reemplazar todo deja las direcciones de las fuentes como están: cambiadas, no llevan a ningún sitio</translation>
    </message>
    <message>
        <source>What was not replaced</source>
        <translation>Lo que no se reemplazó</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>An&amp;terior</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>El lugar anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>El lugar siguiente (F3)</translation>
    </message>
    <message>
        <source>E&amp;dit there</source>
        <translation>E&amp;ditar allí</translation>
    </message>
    <message>
        <source>Opens the case at this place</source>
        <translation>Abre el caso en este lugar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>The place that is shown, then the next</source>
        <translation>El lugar que se muestra, y después el siguiente</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar t&amp;odo</translation>
    </message>
    <message>
        <source>Every place, as one step</source>
        <translation>Todos los lugares, como un solo paso</translation>
    </message>
    <message numerus="yes">
        <source>%n in web addresses left as they are</source>
        <translation>
            <numerusform>%Ln en direcciones web se deja como está</numerusform>
            <numerusform>%Ln en direcciones web se dejan como están</numerusform>
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
            <numerusform>Reemplazar «%1» en %Ln lugar</numerusform>
            <numerusform>Reemplazar «%1» en %Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%Ln lugar reemplazado</numerusform>
            <numerusform>%Ln lugares reemplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%Ln se deja como está</numerusform>
            <numerusform>%Ln se dejan como están</numerusform>
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
        <translation>Escriba lo que quiere buscar: se revisan nombres, resúmenes, notas, valores, eventos y fuentes.</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>No se encuentra en ningún sitio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, places</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::HandsPanel</name>
    <message>
        <source>A guess is a number above zero, such as 500 or 10^6</source>
        <translation>Una conjetura es un número mayor que cero, como 500 o 10^6</translation>
    </message>
    <message>
        <source>Show of hands, where the class guesses; Next goes on without</source>
        <translation>A mano alzada, cuando la clase hace conjeturas; «Siguiente» continúa sin ellas</translation>
    </message>
    <message>
        <source>Another guess: how many times</source>
        <translation>Otra conjetura: cuántas veces</translation>
    </message>
    <message>
        <source>Another guess: 500</source>
        <translation>Otra conjetura: 500</translation>
    </message>
    <message>
        <source>&amp;Add the guess</source>
        <translation>Aña&amp;dir la conjetura</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Manos alzadas para %1</translation>
    </message>
    <message>
        <source>&amp;Take back the last</source>
        <translation>&amp;Retirar la última</translation>
    </message>
    <message>
        <source>Typed or drawn: %1</source>
        <translation>Escritas o dibujadas: %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ImportColumnsModel</name>
    <message>
        <source>Keep as text</source>
        <translation>Conservar como texto</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>Moneda de los importes</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <translation>%1 pasa a ser: %2</translation>
    </message>
    <message>
        <source>The name of the column says so. Click to choose another use.</source>
        <translation>Lo dice el nombre de la columna. Haga clic para elegir otro uso.</translation>
    </message>
    <message>
        <source>What the name means says so. Click to choose another use.</source>
        <translation>Lo dice el significado del nombre. Haga clic para elegir otro uso.</translation>
    </message>
    <message>
        <source>The cells look like it. Click to choose another use.</source>
        <translation>Las celdas lo parecen. Haga clic para elegir otro uso.</translation>
    </message>
    <message>
        <source>Click to choose what the column becomes.</source>
        <translation>Haga clic para elegir en qué se convierte la columna.</translation>
    </message>
    <message>
        <source>unit in the cells</source>
        <translation>unidad en las celdas</translation>
    </message>
    <message>
        <source>Unit of numbers without one: GB, million USD, months, articles. Click to type it.</source>
        <translation>Unidad de los números que no la llevan: GB, million USD, months, articles. Haga clic para escribirla.</translation>
    </message>
    <message>
        <source>Columns of amounts have units.</source>
        <translation>Las columnas de cantidades tienen unidades.</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Unidad de %1: %2</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>Importar del portapapeles</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>What is wrong, and what there is to know</source>
        <translation>Lo que está mal y lo que conviene saber</translation>
    </message>
    <message>
        <source>A click shows the cell</source>
        <translation>Un clic muestra la celda</translation>
    </message>
    <message>
        <source>Progress of reading the table</source>
        <translation>Progreso de la lectura de la tabla</translation>
    </message>
    <message>
        <source>Where the cases go</source>
        <translation>Adónde van los casos</translation>
    </message>
    <message>
        <source>into the open document</source>
        <translation>al documento abierto</translation>
    </message>
    <message>
        <source>into a new document</source>
        <translation>a un documento nuevo</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>C&amp;odificación</translation>
    </message>
    <message>
        <source>How the letters of the file are stored</source>
        <translation>Cómo están guardadas las letras del archivo</translation>
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
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Lo que hay entre dos celdas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>&amp;Decimales</translation>
    </message>
    <message>
        <source>What separates the decimals of numbers</source>
        <translation>Lo que separa los decimales de los números</translation>
    </message>
    <message>
        <source>As the columns say</source>
        <translation>Según las columnas</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>Punto: 1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>Coma: 1.234,5</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>How dates such as 9/12/2012 are read</source>
        <translation>Cómo se leen las fechas como 9/12/2012</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>&amp;Names in the first row</source>
        <translation>&amp;Nombres en la primera fila</translation>
    </message>
    <message>
        <source>The first row says what the columns are</source>
        <translation>La primera fila indica qué son las columnas</translation>
    </message>
    <message>
        <source>&amp;Join rows of one title</source>
        <translation>&amp;Unir las filas de un mismo título</translation>
    </message>
    <message>
        <source>Rows with the same title are one case with several figures and penalties</source>
        <translation>Las filas con el mismo título son un solo caso con varias cifras y sanciones</translation>
    </message>
    <message>
        <source>What each column becomes, and its unit</source>
        <translation>En qué se convierte cada columna, y su unidad</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) of </source>
        <translation>
            <numerusform>%Ln caso de </numerusform>
            <numerusform>%Ln casos de </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems, left out</source>
        <translation>
            <numerusform>%Ln fila con problemas, excluida</numerusform>
            <numerusform>%Ln filas con problemas, excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln penalty(s) without a date</source>
        <translation>
            <numerusform>%Ln sanción sin fecha</numerusform>
            <numerusform>%Ln sanciones sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further problem(s)</source>
        <translation>
            <numerusform>y %Ln problema más</numerusform>
            <numerusform>y %Ln problemas más</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
    </message>
    <message>
        <source>Nothing is imported before you have said, under Decimals, what separates them.</source>
        <translation>No se importa nada antes de indicar, en Decimales, qué los separa.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln case(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln caso</numerusform>
            <numerusform>&amp;Importar %Ln casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::LibraryDialog</name>
    <message>
        <source>Case library</source>
        <translation>Biblioteca de casos</translation>
    </message>
    <message>
        <source>Search by name, country, size or outcome</source>
        <translation>Buscar por nombre, país, tamaño o desenlace</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Ticks all cases that are listed, or none of them</source>
        <translation>Marca todos los casos de la lista, o ninguno</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>T&amp;odos</translation>
    </message>
    <message>
        <source>Cases of the library</source>
        <translation>Casos de la biblioteca</translation>
    </message>
    <message>
        <source>Already in this document</source>
        <translation>Ya está en este documento</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
</context>
<context>
    <name>toscale::gui::MainWindow</name>
    <message>
        <source>The title and what else was typed about this view stay: see in the Texts panel whether they are still true. An empty field is filled from the data.</source>
        <translation>El título y lo demás que se escribió sobre esta vista se conserva: compruebe en el panel Textos si sigue siendo cierto. Un campo vacío se rellena a partir de los datos.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 was opened. What to know about it:</source>
        <translation>Se ha abierto %1. Lo que conviene saber:</translation>
    </message>
    <message>
        <source>%1 has problems. What is good of it was opened.</source>
        <translation>%1 tiene problemas. Se ha abierto lo que sirve.</translation>
    </message>
    <message>
        <source>Always printed on the figure</source>
        <translation>Siempre impreso en la figura</translation>
    </message>
    <message>
        <source>%1[*] – ToScale</source>
        <translation>%1[*] – ToScale</translation>
    </message>
    <message>
        <source>View %1 of %2</source>
        <translation>Vista %1 de %2</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>An empty document</source>
        <translation>Un documento vacío</translation>
    </message>
    <message>
        <source>Ne&amp;w window</source>
        <translation>Nueva ven&amp;tana</translation>
    </message>
    <message>
        <source>A second window, to compare documents and drag cases between them</source>
        <translation>Una segunda ventana, para comparar documentos y arrastrar casos de uno a otro</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a document or a table</source>
        <translation>Abrir un documento o una tabla</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Cases from a table, a page or JSON, whatever its columns are called</source>
        <translation>Casos de una tabla, una página o JSON, se llamen como se llamen sus columnas</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;built-in comparison</source>
        <translation>Abrir &amp;la comparación incluida</translation>
    </message>
    <message>
        <source>70 GB and 80 TB, as researched</source>
        <translation>70 GB y 80 TB, según la documentación reunida</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>Guardar el documento con otro nombre</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>The figure as pictures, a page or data, in sizes for every place</source>
        <translation>La figura como imágenes, página o datos, en tamaños para cada lugar</translation>
    </message>
    <message>
        <source>Export &amp;table …</source>
        <translation>Exportar ta&amp;bla…</translation>
    </message>
    <message>
        <source>The cases of the table in sight: whole as CSV, their values as JSON, as shown in HTML or Markdown</source>
        <translation>Los casos de la tabla a la vista: enteros como CSV, sus valores como JSON, tal como se muestran en HTML o Markdown</translation>
    </message>
    <message>
        <source>Print for a wa&amp;ll …</source>
        <translation>Imprimir para la pare&amp;d…</translation>
    </message>
    <message>
        <source>A PDF of many sheets at a scale to measure with a ruler</source>
        <translation>Un PDF de muchas hojas a una escala que se mide con una regla</translation>
    </message>
    <message>
        <source>&amp;Copy as image</source>
        <translation>Copiar como i&amp;magen</translation>
    </message>
    <message>
        <source>The figure to the clipboard, at twice its size</source>
        <translation>La figura al portapapeles, al doble de su tamaño</translation>
    </message>
    <message>
        <source>Copy as S&amp;VG</source>
        <translation>Copiar como S&amp;VG</translation>
    </message>
    <message>
        <source>The figure to the clipboard as a vector picture</source>
        <translation>La figura al portapapeles como imagen vectorial</translation>
    </message>
    <message>
        <source>Cop&amp;y as a sentence</source>
        <translation>Copiar como &amp;frase</translation>
    </message>
    <message>
        <source>The comparison in words, with how each value came about and its sources</source>
        <translation>La comparación en palabras, con cómo se obtuvo cada valor y sus fuentes</translation>
    </message>
    <message>
        <source>S&amp;hare …</source>
        <translation>C&amp;ompartir…</translation>
    </message>
    <message>
        <source>Document, figure, data, receipts and captions in one folder, to hand on</source>
        <translation>Documento, figura, datos, comprobantes y pies en una carpeta, para entregarlos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Cerrar todas las ventanas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Retirar el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>Volver a hacer el cambio retirado</translation>
    </message>
    <message>
        <source>&amp;Add from the case library …</source>
        <translation>&amp;Añadir de la biblioteca de casos…</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>Casos documentados con sus fuentes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Go to &amp;view</source>
        <translation>&amp;Ir a la vista</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>Vista &amp;anterior</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>La vista de antes</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>Vista &amp;siguiente</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>La vista de después</translation>
    </message>
    <message>
        <source>Next &amp;thing on the way</source>
        <translation>Elemento siguiente del &amp;recorrido</translation>
    </message>
    <message>
        <source>The next case or yardstick of a long figure</source>
        <translation>El caso o patrón de comparación siguiente de una figura larga</translation>
    </message>
    <message>
        <source>Thing before on the &amp;way</source>
        <translation>Elemento anterior del re&amp;corrido</translation>
    </message>
    <message>
        <source>The case or yardstick before of a long figure</source>
        <translation>El caso o patrón de comparación anterior de una figura larga</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>More of the time or of the chart in sight</source>
        <translation>Más tiempo o más parte del gráfico a la vista</translation>
    </message>
    <message>
        <source>All o&amp;f it</source>
        <translation>Tod&amp;o</translation>
    </message>
    <message>
        <source>All of the time or of the chart in sight</source>
        <translation>Todo el tiempo o todo el gráfico a la vista</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Less of the time or of the chart, and more of what is in it</source>
        <translation>Menos tiempo o menos parte del gráfico, y más de lo que contiene</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>&amp;Figura</translation>
    </message>
    <message>
        <source>The tab with the figure of the view</source>
        <translation>La pestaña con la figura de la vista</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorar</translation>
    </message>
    <message>
        <source>The tab with all cases: scatter, histogram, groups, years, ranks</source>
        <translation>La pestaña con todos los casos: dispersión, histograma, grupos, años, puestos</translation>
    </message>
    <message>
        <source>Ta&amp;ble of cases</source>
        <translation>Ta&amp;bla de casos</translation>
    </message>
    <message>
        <source>All cases of the document, to sort, filter and type into</source>
        <translation>Todos los casos del documento, para ordenarlos, filtrarlos y escribir en ellos</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>R&amp;educir el movimiento</translation>
    </message>
    <message>
        <source>Pictures change at once instead of gliding</source>
        <translation>Las imágenes cambian de golpe en lugar de deslizarse</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>All panels where they were at first</source>
        <translation>Todos los paneles donde estaban al principio</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>The window on the whole screen</source>
        <translation>La ventana en toda la pantalla</translation>
    </message>
    <message>
        <source>Preview as &amp;seen</source>
        <translation>Vista previa se&amp;gún la visión</translation>
    </message>
    <message>
        <source>With &amp;usual colour vision</source>
        <translation>Con visión de los colores &amp;habitual</translation>
    </message>
    <message>
        <source>Without &amp;green cones (deuteranopia)</source>
        <translation>Sin conos &amp;verdes (deuteranopía)</translation>
    </message>
    <message>
        <source>Without &amp;red cones (protanopia)</source>
        <translation>Sin conos &amp;rojos (protanopía)</translation>
    </message>
    <message>
        <source>Without &amp;blue cones (tritanopia)</source>
        <translation>Sin conos &amp;azules (tritanopía)</translation>
    </message>
    <message>
        <source>In gr&amp;ey, as a printer without colour draws it</source>
        <translation>En &amp;gris, como lo dibuja una impresora sin color</translation>
    </message>
    <message>
        <source>A preview on the screen; what is exported keeps its colours</source>
        <translation>Una vista previa en la pantalla; lo que se exporta conserva sus colores</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>All shortcuts in a list</source>
        <translation>Todos los atajos en una lista</translation>
    </message>
    <message>
        <source>&amp;About ToScale</source>
        <translation>Ac&amp;erca de ToScale</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Edit case …</source>
        <translation>Editar el cas&amp;o…</translation>
    </message>
    <message>
        <source>Everything that the selected case says, to type into</source>
        <translation>Todo lo que dice el caso seleccionado, para escribir en ello</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>A text in all cases</source>
        <translation>Un texto en todos los casos</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>Reem&amp;plazar…</translation>
    </message>
    <message>
        <source>A text in all cases by another</source>
        <translation>Un texto por otro en todos los casos</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>The next place of the text</source>
        <translation>El lugar siguiente del texto</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar an&amp;terior</translation>
    </message>
    <message>
        <source>The place of the text before</source>
        <translation>El lugar anterior del texto</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Compare two things</source>
        <translation>Comparar dos cosas</translation>
    </message>
    <message>
        <source>Compare: 70 GB vs 80 TB, $1M + 35y vs none</source>
        <translation>Comparar: 70 GB frente a 80 TB, 1 M$ + 35 años frente a nada</translation>
    </message>
    <message>
        <source>Two sides around &quot;vs&quot;; more pairs after a comma. Press Enter to draw them.</source>
        <translation>Dos lados en torno a «frente a»; más pares después de una coma. Pulse Intro para dibujarlos.</translation>
    </message>
    <message>
        <source>Type a comparison</source>
        <translation>Escribir una comparación</translation>
    </message>
    <message>
        <source>Ask “%1”</source>
        <translation>Preguntar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n views were made, one a kind of quantity; Page Down shows the next</source>
        <translation>
            <numerusform>Se creó %Ln vista, una por tipo de cantidad; AvPág muestra la siguiente</numerusform>
            <numerusform>Se crearon %Ln vistas, una por tipo de cantidad; AvPág muestra la siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that showed nothing else went with the case; Ctrl+Z brings all back</source>
        <translation>
            <numerusform>%Ln vista que no mostraba nada más se quitó con el caso; Ctrl+Z lo recupera todo</numerusform>
            <numerusform>%Ln vistas que no mostraban nada más se quitaron con el caso; Ctrl+Z lo recupera todo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s)</source>
        <translation>
            <numerusform>Añadir %Ln caso</numerusform>
            <numerusform>Añadir %Ln casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se ha guardado %1</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>No hay archivos recientes</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Olvidarlos</translation>
    </message>
    <message>
        <source>No saved view</source>
        <translation>No hay vistas guardadas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Arrow keys walk over the marks of the figure; Enter edits the event of a timeline, Alt with Left or Right moves it in time, + and - zoom, 0 shows all. In Explore + and - zoom, the arrow keys move, Home shows all, N and Shift+N walk over the cases, Ctrl+A selects those in sight, Escape none.</source>
        <translation>Las teclas de dirección recorren las marcas de la figura; Intro edita el evento de una cronología, Alt con Izquierda o Derecha lo mueve en el tiempo, + y - amplían y reducen, 0 lo muestra todo. En Explorar, + y - amplían y reducen, las teclas de dirección desplazan, Inicio lo muestra todo, N y Mayús+N recorren los casos, Ctrl+A selecciona los que están a la vista, Esc ninguno.</translation>
    </message>
    <message>
        <source>About ToScale</source>
        <translation>Acerca de ToScale</translation>
    </message>
    <message>
        <source>ToScale %1 compares cases in which somebody took, leaked or collected data with what happened to them, and draws them to scale.</source>
        <translation>ToScale %1 compara casos en los que alguien tomó, filtró o recopiló datos con lo que le ocurrió, y los dibuja a escala.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior</translation>
    </message>
    <message>
        <source>Works offline: nothing is fetched and nothing is sent</source>
        <translation>Funciona sin conexión: no se descarga ni se envía nada</translation>
    </message>
    <message>
        <source>Font of the figures: Liberation Sans</source>
        <translation>Tipo de letra de las figuras: Liberation Sans</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>The figure of the view (Ctrl+1)</source>
        <translation>La figura de la vista (Ctrl+1)</translation>
    </message>
    <message>
        <source>All cases: scatter, histogram, groups, years, ranks (Ctrl+2)</source>
        <translation>Todos los casos: dispersión, histograma, grupos, años, puestos (Ctrl+2)</translation>
    </message>
    <message>
        <source>No row passes the filter of the table.</source>
        <translation>Ninguna fila pasa el filtro de la tabla.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Se ha exportado %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied the picture of the cases</source>
        <translation>Imagen de los casos copiada</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n selected case(s)</source>
        <translation>
            <numerusform>Comparar %Ln caso seleccionado</numerusform>
            <numerusform>Comparar %Ln casos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n case(s) …</source>
        <translation>
            <numerusform>Escribiendo %Ln caso…</numerusform>
            <numerusform>Escribiendo %Ln casos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print for a wall</source>
        <translation>Imprimir para la pared</translation>
    </message>
    <message>
        <source>Copied the figure</source>
        <translation>Figura copiada</translation>
    </message>
    <message>
        <source>Copied the figure as SVG</source>
        <translation>Figura copiada como SVG</translation>
    </message>
    <message>
        <source>Copied the comparison as a sentence with its receipt</source>
        <translation>Comparación copiada como frase con su comprobante</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Share in</source>
        <translation>Compartir en</translation>
    </message>
    <message>
        <source>Not everything could be written.</source>
        <translation>No se ha podido escribir todo.</translation>
    </message>
    <message>
        <source>Document, figure, data, receipts and captions are in %1</source>
        <translation>El documento, la figura, los datos, los comprobantes y los pies están en %1</translation>
    </message>
    <message>
        <source>Nothing here yet.

Type a comparison above, such as  70 GB vs 80 TB, $1M + 35y vs none,
add researched cases from the library on the left,
or drop a document or a table here.</source>
        <translation>Todavía no hay nada.

Escriba una comparación arriba, como  70 GB frente a 80 TB, 1 M$ + 35 años frente a nada,
añada casos documentados de la biblioteca de la izquierda
o suelte aquí un documento o una tabla.</translation>
    </message>
    <message>
        <source>Comparing %1 cases ...</source>
        <translation>Comparando %1 casos...</translation>
    </message>
    <message>
        <source>Lie factor %1</source>
        <translation>Factor de mentira %1</translation>
    </message>
    <message>
        <source>Values by place</source>
        <translation>Valores según su lugar</translation>
    </message>
    <message>
        <source>Such a date is moved by typing another one</source>
        <translation>Una fecha así se mueve escribiendo otra</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>From the &amp;first view</source>
        <translation>Desde la &amp;primera vista</translation>
    </message>
    <message>
        <source>The views as steps on the whole screen; H there lists the keys</source>
        <translation>Las vistas como pasos en toda la pantalla; allí, H enumera las teclas</translation>
    </message>
    <message>
        <source>From &amp;this view</source>
        <translation>Desde &amp;esta vista</translation>
    </message>
    <message>
        <source>The views as steps on the whole screen, beginning with this one</source>
        <translation>Las vistas como pasos en toda la pantalla, empezando por esta</translation>
    </message>
    <message>
        <source>Open a &amp;lesson</source>
        <translation>Abrir una &amp;lección</translation>
    </message>
    <message>
        <source>There is nothing to present yet: type a comparison or add a case</source>
        <translation>Todavía no hay nada que presentar: escriba una comparación o añada un caso</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabla: %1</translation>
    </message>
    <message>
        <source>Closes the table; the file stays as it is</source>
        <translation>Cierra la tabla; el archivo queda como está</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Cerrar la tabla</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>No se ha abierto %1</translation>
    </message>
    <message>
        <source>Explore: %1</source>
        <translation>Explorar: %1</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Calculando…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n case(s) from %1</source>
        <translation>
            <numerusform>Copiar %Ln caso de %1</numerusform>
            <numerusform>Copiar %Ln casos de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to the document</source>
        <translation>
            <numerusform>%Ln caso copiado al documento</numerusform>
            <numerusform>%Ln casos copiados al documento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to a new document</source>
        <translation>
            <numerusform>%Ln caso copiado a un documento nuevo</numerusform>
            <numerusform>%Ln casos copiados a un documento nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the document, not copied again: %1</source>
        <translation>Ya están en el documento, no se vuelven a copiar: %1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Assu&amp;mptions</source>
        <translation>S&amp;upuestos</translation>
    </message>
    <message>
        <source>What the view takes for granted, to change and to reset</source>
        <translation>Lo que la vista da por supuesto, para cambiarlo y restablecerlo</translation>
    </message>
    <message>
        <source>Other rea&amp;dings</source>
        <translation>O&amp;tras lecturas</translation>
    </message>
    <message>
        <source>Whether the order of the cases holds when the record is read otherwise</source>
        <translation>Si el orden de los casos se mantiene cuando lo que consta se lee de otro modo</translation>
    </message>
    <message>
        <source>Cop&amp;y with receipt</source>
        <translation>&amp;Copiar con comprobante</translation>
    </message>
    <message>
        <source>The selected number in a sentence, with how it came about and its sources</source>
        <translation>El número seleccionado en una frase, con cómo se obtuvo y sus fuentes</translation>
    </message>
    <message>
        <source>Copied the number with its receipt</source>
        <translation>Número copiado con su comprobante</translation>
    </message>
    <message>
        <source>Receipt of the rati&amp;o</source>
        <translation>Comprobante de &amp;la ratio</translation>
    </message>
    <message>
        <source>Both values, the division, its bounds and how it was rounded</source>
        <translation>Ambos valores, la división, sus límites y cómo se redondeó</translation>
    </message>
    <message>
        <source>Receipt of the a&amp;xis</source>
        <translation>Comprobante del e&amp;je</translation>
    </message>
    <message>
        <source>Where the axis of the figure ends, and why</source>
        <translation>Dónde termina el eje de la figura, y por qué</translation>
    </message>
    <message>
        <source>&amp;Leave out with a reason …</source>
        <translation>E&amp;xcluir con un motivo…</translation>
    </message>
    <message>
        <source>The selected case stays hollow in the figure, out of ratios, with the reason beside it</source>
        <translation>El caso seleccionado queda hueco en la figura y fuera de las ratios, con el motivo al lado</translation>
    </message>
    <message>
        <source>Show &amp;receipt</source>
        <translation>&amp;Mostrar el comprobante</translation>
    </message>
    <message>
        <source>How the number in this cell came about, and its sources</source>
        <translation>Cómo se obtuvo el número de esta celda, y sus fuentes</translation>
    </message>
    <message>
        <source>This figure has no axis of values</source>
        <translation>Esta figura no tiene eje de valores</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Why is %1 left out? The reason is printed beside its mark.</source>
        <translation>¿Por qué se excluye %1? El motivo se imprime junto a su marca.</translation>
    </message>
    <message>
        <source>Count %1 again</source>
        <translation>Volver a contar %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Count it aga&amp;in</source>
        <translation>Volver a co&amp;ntarlo</translation>
    </message>
    <message>
        <source>&amp;Edit views</source>
        <translation>Editar &amp;vistas</translation>
    </message>
    <message>
        <source>&amp;New view</source>
        <translation>&amp;Nueva vista</translation>
    </message>
    <message>
        <source>All cases of the document in a view after this one</source>
        <translation>Todos los casos del documento en una vista después de esta</translation>
    </message>
    <message>
        <source>D&amp;uplicate view</source>
        <translation>&amp;Duplicar la vista</translation>
    </message>
    <message>
        <source>A copy of this view after it: the next step, which may change one thing</source>
        <translation>Una copia de esta vista después de ella: el paso siguiente, que puede cambiar una cosa</translation>
    </message>
    <message>
        <source>&amp;Remove view</source>
        <translation>&amp;Quitar la vista</translation>
    </message>
    <message>
        <source>This view leaves the document; its cases stay</source>
        <translation>Esta vista sale del documento; sus casos se quedan</translation>
    </message>
    <message>
        <source>Rena&amp;me view</source>
        <translation>&amp;Renombrar la vista</translation>
    </message>
    <message>
        <source>Type another title; an empty one is made from the data</source>
        <translation>Escribir otro título; uno vacío se genera a partir de los datos</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Mover an&amp;tes</translation>
    </message>
    <message>
        <source>The view one place earlier</source>
        <translation>La vista, un lugar antes</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Mover de&amp;spués</translation>
    </message>
    <message>
        <source>The view one place later</source>
        <translation>La vista, un lugar después</translation>
    </message>
    <message>
        <source>&amp;Build up case by case</source>
        <translation>&amp;Construir caso por caso</translation>
    </message>
    <message>
        <source>In a presentation the cases of this view come one after the other</source>
        <translation>En una presentación, los casos de esta vista aparecen uno tras otro</translation>
    </message>
    <message>
        <source>Build up case by case</source>
        <translation>Construir caso por caso</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Nueva vista</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Duplicar la vista</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Quitar la vista</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>There is nothing to import on the clipboard.</source>
        <translation>En el portapapeles no hay nada que importar.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>No se puede importar %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>Importar %Ln caso</numerusform>
            <numerusform>Importar %Ln casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported; Ctrl+Z takes them out again</source>
        <translation>
            <numerusform>%Ln caso importado; Ctrl+Z lo vuelve a quitar</numerusform>
            <numerusform>%Ln casos importados; Ctrl+Z los vuelve a quitar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported into a new document</source>
        <translation>
            <numerusform>%Ln caso importado a un documento nuevo</numerusform>
            <numerusform>%Ln casos importados a un documento nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idioma (&amp;K)</translation>
    </message>
    <message>
        <source>Words of the window; that of the figures is chosen in the Texts panel</source>
        <translation>Idioma de los textos de la ventana; el de las figuras se elige en el panel Textos</translation>
    </message>
    <message>
        <source>No font here has the letters of this language: install one that has, such as Noto</source>
        <translation>Ningún tipo de letra instalado tiene los caracteres de este idioma: instale uno que los tenga, como Noto</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>The figure, all views, or a worksheet for a class, on paper or as PDF</source>
        <translation>La figura, todas las vistas o una hoja de ejercicios para una clase, en papel o como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>Con&amp;jeturar primero</translation>
    </message>
    <message>
        <source>A presentation asks how many times, and shows the figure then</source>
        <translation>Una presentación pregunta cuántas veces y después muestra la figura</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>Conjeturar primero</translation>
    </message>
    <message>
        <source>Draw as units</source>
        <translation>Dibujar como unidades</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What the figure shows, case by case: values, basis, gaps and sources</source>
        <translation>Lo que muestra la figura, caso por caso: valores, base, lagunas y fuentes</translation>
    </message>
    <message>
        <source>Values of t&amp;he figure</source>
        <translation>&amp;Hoja de valores de la figura</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Figure and Explore</source>
        <translation>Figura y Explorar</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste alto</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s), last on %2</source>
        <comment>a document; a date and time</comment>
        <translation>
            <numerusform>%1: %Ln cambio, el último el %2</numerusform>
            <numerusform>%1: %Ln cambios, el último el %2</numerusform>
        </translation>
    </message>
    <message>
        <source> (its file has changed since)</source>
        <translation> (su archivo ha cambiado desde entonces)</translation>
    </message>
    <message>
        <source> (the last change could not be read)</source>
        <translation> (no se pudo leer el último cambio)</translation>
    </message>
    <message>
        <source>%1 was moved or deleted; what is open here is kept until you save it</source>
        <translation>%1 se ha movido o eliminado; lo que está abierto aquí se conserva hasta que se guarde</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be recovered after a crash: %1</source>
        <translation>Los cambios sin guardar no podrán recuperarse tras un fallo: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1 is open in another window of ToScale too. Before one of them replaces what the other has saved, you are asked.</source>
        <translation>%1 está abierto también en otra ventana de ToScale. Antes de que una reemplace lo que guardó la otra, se pregunta.</translation>
    </message>
    <message>
        <source>Settin&amp;gs …</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>Language, colours, what new documents begin with, exports, saving</source>
        <translation>Idioma, colores, valores de los documentos nuevos, exportaciones, guardado</translation>
    </message>
    <message>
        <source>%1 (not in a file yet)</source>
        <translation>%1 (todavía sin archivo)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file; its folder</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Saving automatically failed: %1</source>
        <translation>No se pudo guardar automáticamente: %1</translation>
    </message>
    <message>
        <source>Not saved automatically, because another program changed, moved or deleted %1: save it yourself</source>
        <translation>No se ha guardado automáticamente porque otro programa modificó, movió o eliminó %1: guárdelo usted</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>How to do it, what each figure and each note means: a book without a network</source>
        <translation>Cómo se hace, qué significa cada figura y cada nota: un libro sin red</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Then click on a control, to read what it is for; Shift+F1 tells it of the one with the focus</source>
        <translation>Después, un clic en un control dice para qué sirve; Mayús+F1 lo dice del que tiene el foco</translation>
    </message>
    <message>
        <source>The file is as it was before, and what is open here is kept. Put the disk or the folder right and save again, or save it elsewhere (Save as).</source>
        <translation>El archivo está como antes y lo que está abierto aquí se conserva. Corrija el problema del disco o de la carpeta y guarde de nuevo, o guárdelo en otro lugar (Guardar como).</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PresentWindow</name>
    <message>
        <source>Tab chooses an answer first</source>
        <translation>Elegir primero una respuesta con Tab</translation>
    </message>
    <message>
        <source>ToScale: presentation</source>
        <translation>ToScale: presentación</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>This is the last step. Escape ends</source>
        <translation>Este es el último paso. Esc termina</translation>
    </message>
    <message>
        <source>This figure has no twin on another scale</source>
        <translation>Esta figura no tiene pareja en otra escala</translation>
    </message>
    <message>
        <source>These are the stages already</source>
        <translation>Estas ya son las etapas</translation>
    </message>
    <message>
        <source>Stages of penalties are shown for one to six cases; this step has more</source>
        <translation>Las etapas de las sanciones se muestran para uno a seis casos; este paso tiene más</translation>
    </message>
    <message>
        <source>Laser pointer. L puts it away</source>
        <translation>Puntero láser. L lo guarda</translation>
    </message>
    <message>
        <source>Pen. E erases, D puts it away</source>
        <translation>Lápiz. E borra, D lo guarda</translation>
    </message>
    <message>
        <source>Click for the next step</source>
        <translation>Haga clic para el paso siguiente</translation>
    </message>
    <message>
        <source>Magnified %1 times. Z for the whole</source>
        <translation>Ampliado %1 veces. Z para verlo entero</translation>
    </message>
    <message>
        <source>%1, magnified %2 times. Z for the whole</source>
        <translation>%1, ampliado %2 veces. Z para verlo entero</translation>
    </message>
    <message>
        <source>There is no value here to magnify</source>
        <translation>Aquí no hay ningún valor que ampliar</translation>
    </message>
    <message>
        <source>Step %1 of %2: press Enter</source>
        <translation>Paso %1 de %2: pulse Intro</translation>
    </message>
    <message>
        <source>There is no step %1; there are %2</source>
        <translation>No existe el paso %1; hay %2</translation>
    </message>
    <message>
        <source>Nothing is guessed at this step</source>
        <translation>En este paso no se hacen conjeturas</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PresetList</name>
    <message>
        <source>%1 mm wide</source>
        <translation>%1 mm de ancho</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As the view</source>
        <translation>Como la vista</translation>
    </message>
    <message>
        <source>Article, 16:9</source>
        <translation>Artículo, 16:9</translation>
    </message>
    <message>
        <source>Article, 4:3</source>
        <translation>Artículo, 4:3</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Story, 9:16</source>
        <translation>Historia, 9:16</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositiva</translation>
    </message>
    <message>
        <source>One column of print</source>
        <translation>Una columna impresa</translation>
    </message>
    <message>
        <source>Two columns of print</source>
        <translation>Dos columnas impresas</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>Página A4</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
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
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The figure of this view</source>
        <translation>La figura de esta vista</translation>
    </message>
    <message>
        <source>All views, one a page</source>
        <translation>Todas las vistas, una por página</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Componiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se ha guardado %1</translation>
    </message>
    <message>
        <source>A worksheet for a class</source>
        <translation>Una hoja de ejercicios para una clase</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>Tick at least one view.</source>
        <translation>Marcar al menos una vista.</translation>
    </message>
    <message numerus="yes">
        <source>A worksheet has at most %n view(s).</source>
        <translation>
            <numerusform>Una hoja de ejercicios tiene como máximo %Ln vista.</numerusform>
            <numerusform>Una hoja de ejercicios tiene como máximo %Ln vistas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::ProblemDialog</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar la lista</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingDelegate</name>
    <message>
        <source>No figure in this reading</source>
        <translation>No hay figura en esta lectura</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dibujando…</translation>
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
Haga clic para leer la vista así</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>How robust the order of the cases is</source>
        <translation>Qué solidez tiene el orden de los casos</translation>
    </message>
    <message>
        <source>Stops reading; what was found so far stays</source>
        <translation>Detiene la lectura; lo encontrado hasta ahora se conserva</translation>
    </message>
    <message>
        <source>Other readings of the record</source>
        <translation>Otras lecturas de lo que consta</translation>
    </message>
    <message>
        <source>Other readings are tried for up to %1 cases; this view has %2. Tick fewer to see what hangs on them.</source>
        <translation>Se prueban otras lecturas de hasta %1 casos; esta vista tiene %2. Marque menos para ver qué depende de ellas.</translation>
    </message>
    <message>
        <source>Reading the record in other ways …</source>
        <translation>Leyendo de otros modos lo que consta…</translation>
    </message>
    <message>
        <source>Cancelled after %1. %2</source>
        <comment>so many readings; what they say</comment>
        <translation>Cancelado después de %1. %2</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>Leer como «%1»</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReceiptPanel</name>
    <message>
        <source>Receipt of the selected value</source>
        <translation>Comprobante del valor seleccionado</translation>
    </message>
    <message>
        <source>This case is not in the figure. Tick it in the list to measure it.</source>
        <translation>Este caso no está en la figura. Márquelo en la lista para medirlo.</translation>
    </message>
    <message>
        <source>Select a mark or a case to see where its value comes from.</source>
        <translation>Seleccione una marca o un caso para ver de dónde viene su valor.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ScreenAwake</name>
    <message>
        <source>A presentation is shown</source>
        <translation>Se está mostrando una presentación</translation>
    </message>
</context>
<context>
    <name>toscale::gui::SpeakerWindow</name>
    <message>
        <source>%1: how far off the guesses are</source>
        <comment>which step</comment>
        <translation>%1: cuánto se desvían las conjeturas</translation>
    </message>
    <message>
        <source>%1: the choices</source>
        <comment>which step</comment>
        <translation>%1: las opciones</translation>
    </message>
    <message>
        <source>%1: the question</source>
        <comment>which step</comment>
        <translation>%1: la pregunta</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Este paso</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>ToScale: speaker</source>
        <translation>ToScale: orador</translation>
    </message>
    <message>
        <source>Notes of this step</source>
        <translation>Notas de este paso</translation>
    </message>
    <message>
        <source>No notes for this step. They are written in the Texts panel of the window.</source>
        <translation>No hay notas para este paso. Se escriben en el panel Textos de la ventana.</translation>
    </message>
    <message>
        <source>Clock from &amp;zero</source>
        <translation>Reloj desde &amp;cero</translation>
    </message>
    <message>
        <source>The time of the lesson begins anew</source>
        <translation>El tiempo de la lección empieza de nuevo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Bl&amp;ack screen</source>
        <translation>Pantalla &amp;negra</translation>
    </message>
    <message>
        <source>&amp;Real sentence?</source>
        <translation>¿Condena &amp;real?</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>%1, the screen is %2</source>
        <comment>which step; black or white</comment>
        <translation>%1, la pantalla está en %2</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Este es el último paso</translation>
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
        <translation>Ordenado por valor, sea cual sea la unidad; un clic ordena</translation>
    </message>
    <message>
        <source>Sorted by date; a click sorts</source>
        <translation>Ordenado por fecha; un clic ordena</translation>
    </message>
    <message>
        <source>Sorted by letters; a click sorts</source>
        <translation>Ordenado alfabéticamente; un clic ordena</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>línea %1 del archivo</translation>
    </message>
    <message>
        <source>as found: %1
counts as: %2
%3</source>
        <translation>tal como se encontró: %1
cuenta como: %2
%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TablePage</name>
    <message>
        <source>No row matches the filter</source>
        <translation>Ninguna fila cumple el filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy to the &amp;document</source>
        <translation>Copiar al &amp;documento</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorar</translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation>Mos&amp;trar todas las filas</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filtro de las filas</translation>
    </message>
    <message>
        <source>volume &gt; 1 TB, no money, library</source>
        <translation>volume &gt; 1 TB, no money, library</translation>
    </message>
    <message>
        <source>Conditions with commas between them: a column or a measure with &gt;, &lt;, &gt;=, &lt;= or = and a value or a date; a column of texts with = and a text; &quot;has money&quot; or &quot;no money&quot;; status, kind, outcome, basis or country with a word; any other words are looked for in the texts</source>
        <translation>Condiciones separadas por comas: una columna o una magnitud con &gt;, &lt;, &gt;=, &lt;= o = y un valor o una fecha; una columna de textos con = y un texto; «has money» o «no money»; status, kind, outcome, basis o country con una palabra; cualquier otra palabra se busca en los textos</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Cuánto del archivo se ha leído</translation>
    </message>
    <message>
        <source>Stops reading (Esc)</source>
        <translation>Detiene la lectura (Esc)</translation>
    </message>
    <message>
        <source>The rows as a scatter, a histogram, by groups, by years</source>
        <translation>Las filas en dispersión, en histograma, por grupos, por años</translation>
    </message>
    <message>
        <source>Not only those that were selected in Explore</source>
        <translation>No solo las que se seleccionaron en Explorar</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3, %4 rows</source>
        <translation>Leyendo %1: %2 de %3, %4 filas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table of cases.</source>
        <translation>No se puede leer %1 como tabla de casos.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Rows of %1 that were left out:</source>
        <translation>Filas de %1 que se excluyeron:</translation>
    </message>
    <message>
        <source>%1 was opened. What to know about it:</source>
        <translation>Se ha abierto %1. Lo que conviene saber:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Problems: %1 ...</source>
        <translation>Problemas: %1...</translation>
    </message>
    <message>
        <source>Select rows first: a click, Shift and Ctrl for more</source>
        <translation>Seleccione antes filas: un clic; Mayús y Ctrl para más</translation>
    </message>
    <message>
        <source>A document has at most %1 cases</source>
        <translation>Un documento tiene como máximo %1 casos</translation>
    </message>
    <message>
        <source>The %1 selected rows as cases, to be edited and drawn</source>
        <translation>Las %1 filas seleccionadas como casos, para editarlos y dibujarlos</translation>
    </message>
    <message>
        <source>%1: %2 rows, read-only</source>
        <translation>%1: %2 filas, solo lectura</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows, read-only</source>
        <translation>%1: %2 de %3 filas, solo lectura</translation>
    </message>
    <message>
        <source>; %1 selected</source>
        <translation>; seleccionadas: %1</translation>
    </message>
    <message>
        <source>; sorting and filtering ...</source>
        <translation>; ordenando y filtrando...</translation>
    </message>
    <message>
        <source>%1. Still shown: %2</source>
        <translation>%1. Se sigue mostrando: %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TextPanel</name>
    <message>
        <source>An empty field is filled from the data.</source>
        <translation>Un campo vacío se rellena a partir de los datos.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>S&amp;ubtítulo</translation>
    </message>
    <message>
        <source>Sentence &amp;with the ratio</source>
        <translation>Frase con la rati&amp;o</translation>
    </message>
    <message>
        <source>Further &amp;notes</source>
        <translation>Otras &amp;notas</translation>
    </message>
    <message>
        <source>Printed after the notes that must stand</source>
        <translation>Se imprimen después de las notas que deben figurar</translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation>Fi&amp;rma</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>Notas del orador</translation>
    </message>
    <message>
        <source>Seen by the speaker alone while presenting; in no figure</source>
        <translation>Solo las ve el orador durante la presentación; no están en ninguna figura</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>%1 of %2 characters: too long for an alternative text</source>
        <translation>%1 de %2 caracteres: demasiado largo para un texto alternativo</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>What ToScale writes in figures and exports of this document, whatever the language of the window; what was typed stays as it is</source>
        <translation>Lo que ToScale escribe en las figuras y exportaciones de este documento, sea cual sea el idioma de la ventana; lo que se ha tecleado queda como está</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Change the language of the document</source>
        <translation>Cambiar el idioma del documento</translation>
    </message>
    <message>
        <source>%1: not translated, in English</source>
        <comment>a language</comment>
        <translation>%1: sin traducir, en inglés</translation>
    </message>
    <message>
        <source>&amp;Question of the guess</source>
        <translation>Pre&amp;gunta de la conjetura</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TimelineControls</name>
    <message>
        <source>By the calendar</source>
        <translation>Según el calendario</translation>
    </message>
    <message>
        <source>Counted from an event</source>
        <translation>Contado desde un evento</translation>
    </message>
    <message>
        <source>Without empty times</source>
        <translation>Sin tiempos vacíos</translation>
    </message>
    <message>
        <source>Order alone</source>
        <translation>Solo el orden</translation>
    </message>
    <message>
        <source>How the axis lays out time</source>
        <translation>Cómo dispone el eje el tiempo</translation>
    </message>
    <message>
        <source>Day 0 of every case</source>
        <translation>Día 0 de cada caso</translation>
    </message>
    <message>
        <source>Which kinds of events are shown</source>
        <translation>Qué tipos de eventos se muestran</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>Día 0</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Time “%1”</source>
        <translation>Tiempo «%1»</translation>
    </message>
    <message>
        <source>Day 0 “%1”</source>
        <translation>Día 0 «%1»</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%1 de %2 tipos</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Tipos de eventos</translation>
    </message>
</context>
<context>
    <name>toscale::gui::UnitControls</name>
    <message>
        <source>What one square of the grid is</source>
        <translation>Qué representa un cuadrado de la cuadrícula</translation>
    </message>
    <message>
        <source>One square</source>
        <translation>Un cuadrado</translation>
    </message>
    <message>
        <source>One square “%1”</source>
        <translation>Un cuadrado «%1»</translation>
    </message>
    <message>
        <source>Chosen by the figure</source>
        <translation>Lo elige la figura</translation>
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
        <translation>figura</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>stages of penalties</source>
        <translation>etapas de las sanciones</translation>
    </message>
    <message>
        <source>what is compared with</source>
        <translation>con qué se compara</translation>
    </message>
    <message>
        <source>currency, prices or prefixes</source>
        <translation>moneda, precios o prefijos</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <source>Changes %1 things at once: %2</source>
        <translation>Cambia %1 cosas a la vez: %2</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renombrar la vista</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation>Mover la vista</translation>
    </message>
    <message>
        <source>View %1 of %2: %3</source>
        <translation>Vista %1 de %2: %3</translation>
    </message>
    <message>
        <source>View %1 of %2: %3 (%4)</source>
        <translation>Vista %1 de %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ViewTileDelegate</name>
    <message>
        <source>No figure</source>
        <translation>Sin figura</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>Title of the view</source>
        <translation>Título de la vista</translation>
    </message>
</context>
<context>
    <name>toscale::gui::WallDialog</name>
    <message>
        <source>&amp;Save PDF …</source>
        <translation>&amp;Guardar PDF…</translation>
    </message>
    <message>
        <source>Print for a wall</source>
        <translation>Imprimir para la pared</translation>
    </message>
    <message>
        <source>The figure and its sheets</source>
        <translation>La figura y sus hojas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Escala</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <comment>what is expected</comment>
        <translation>Escriba %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureTable</name>
    <message>
        <source>The figure as a table</source>
        <translation>La figura como tabla</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureTableModel</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GeneralPage</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Words of the window; that of the figures is chosen in the Texts panel</source>
        <translation>Idioma de los textos de la ventana; el de las figuras se elige en el panel Textos</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Colo&amp;urs:</source>
        <translation>Co&amp;lores:</translation>
    </message>
    <message>
        <source>Light and dark &amp;figures wear the colours of the window</source>
        <translation>Las &amp;figuras claras y oscuras llevan los colores de la ventana</translation>
    </message>
    <message>
        <source>On the screen alone; what is exported has the theme of its view</source>
        <translation>Solo en la pantalla; lo que se exporta lleva el tema de su vista</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>R&amp;educir el movimiento</translation>
    </message>
    <message>
        <source>Pictures change at once instead of gliding</source>
        <translation>Las imágenes cambian de golpe en lugar de deslizarse</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>&amp;Save documents automatically, every</source>
        <translation>Guar&amp;dar los documentos automáticamente, cada</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes between two saves</source>
        <translation>Minutos entre dos guardados</translation>
    </message>
    <message>
        <source>For documents that have a file. What was not saved is kept in any case, and offered again after a crash. Where another program changed the file, nothing is saved until you decide.</source>
        <translation>Para los documentos que ya tienen un archivo. Lo que no se ha guardado se conserva en cualquier caso y se ofrece de nuevo tras un cierre inesperado. Si otro programa modificó el archivo, no se guarda nada hasta que usted decida.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DocumentsPage</name>
    <message>
        <source>For documents that are made or imported from now on. Those that are there stay as they are, and their new views keep their currency, prices and prefixes.</source>
        <translation>Para los documentos que se creen o importen a partir de ahora. Los existentes quedan como están, y sus vistas nuevas conservan su moneda, sus precios y sus prefijos.</translation>
    </message>
    <message>
        <source>The currency of the comparison</source>
        <translation>La moneda de la comparación</translation>
    </message>
    <message>
        <source>C&amp;urrency:</source>
        <translation>&amp;Moneda:</translation>
    </message>
    <message>
        <source>Nominal, or adjusted to the prices of a year, as far as the price index of the currency reaches</source>
        <translation>Nominales, o ajustados a los precios de un año, hasta donde llega el índice de precios de la moneda</translation>
    </message>
    <message>
        <source>&amp;Prices:</source>
        <translation>Preci&amp;os:</translation>
    </message>
    <message>
        <source>Powers of 1,000 (SI)</source>
        <translation>Potencias de 1000 (SI)</translation>
    </message>
    <message>
        <source>Powers of 1,024 (JEDEC)</source>
        <translation>Potencias de 1024 (JEDEC)</translation>
    </message>
    <message>
        <source>Whether GB is 1,000³ or 1,024³ bytes</source>
        <translation>Si GB son 1000³ o 1024³ bytes</translation>
    </message>
    <message>
        <source>Prefi&amp;xes:</source>
        <translation>Prefi&amp;jos:</translation>
    </message>
    <message>
        <source>Drawn to scale with ToScale</source>
        <translation>Dibujado a escala con ToScale</translation>
    </message>
    <message>
        <source>Written into every new view, where it can be changed (Texts panel); views that are there keep theirs. Empty: the standard one, in the language of the figure</source>
        <translation>Se escribe en cada vista nueva, donde puede cambiarse (panel Textos); las vistas existentes conservan la suya. Vacía: la habitual, en el idioma de la figura</translation>
    </message>
    <message>
        <source>&amp;Byline:</source>
        <translation>Fi&amp;rma:</translation>
    </message>
    <message>
        <source>Nominal, not adjusted</source>
        <translation>Nominales, sin ajustar</translation>
    </message>
    <message>
        <source>Of the latest year (now %1)</source>
        <translation>Del último año (ahora %1)</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>prices of a year</comment>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportPage</name>
    <message>
        <source>The one used last</source>
        <translation>La última usada</translation>
    </message>
    <message>
        <source>Where exports, prints and tables begin; a folder that is gone counts as none</source>
        <translation>Donde empiezan exportaciones, impresiones y tablas; una carpeta que ya no existe no cuenta</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>El&amp;egir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Re&amp;move the size</source>
        <translation>&amp;Quitar el tamaño</translation>
    </message>
    <message>
        <source>Only sizes of your own can be removed</source>
        <translation>Solo se pueden quitar los tamaños propios</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Carpe&amp;ta:</translation>
    </message>
    <message>
        <source>There is no such folder. While there is none, exports begin where the last one did.</source>
        <translation>Esa carpeta no existe. Mientras no haya ninguna, las exportaciones empiezan donde se hizo la última.</translation>
    </message>
    <message>
        <source>Sizes &amp;ticked when an export begins:</source>
        <translation>Tamaños &amp;marcados al empezar una exportación:</translation>
    </message>
    <message>
        <source>None ticked: those of the last export. Sizes of your own are added when exporting.</source>
        <translation>Ninguno marcado: los de la última exportación. Los tamaños propios se añaden al exportar.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context>
<context>
    <name>toscale::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;New documents</source>
        <translation>Documentos &amp;nuevos</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportación</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Restaurar los valores &amp;predeterminados</translation>
    </message>
    <message>
        <source>The standard values on all pages; sizes of your own stay</source>
        <translation>Los valores predeterminados en todas las páginas; los tamaños propios se conservan</translation>
    </message>
</context>
<context>
    <name>toscale::gui::UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have unsaved changes. Save them first?</source>
        <translation>
            <numerusform>%Ln documento tiene cambios sin guardar. ¿Guardarlo antes?</numerusform>
            <numerusform>%Ln documentos tienen cambios sin guardar. ¿Guardarlos antes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents to save</source>
        <translation>Documentos por guardar</translation>
    </message>
    <message>
        <source>The changes of those that are not saved are lost.</source>
        <translation>Los cambios de los que no se guarden se perderán.</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>&amp;Descartar todo</translation>
    </message>
    <message>
        <source>&amp;Save the ticked ones</source>
        <translation>&amp;Guardar los marcados</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GuideWords</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation>En el menú</translation>
    </message>
    <message>
        <source>In a presentation</source>
        <translation>En una presentación</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GuideWindow</name>
    <message>
        <source>Guide – ToScale</source>
        <translation>Guía – ToScale</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Finds a text in all pages; Enter shows the next place, Shift and Enter the one before</source>
        <translation>Encuentra un texto en todas las páginas; Intro muestra el lugar siguiente, Mayús e Intro el anterior</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The pages of the guide and their sections</source>
        <translation>Las páginas de la guía y sus secciones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letras más pequeñas</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras más grandes</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Letras de tamaño habitual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>No se encuentra en ningún sitio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ControlWords</name>
    <message>
        <source>The figure. Click a mark to see where its number comes from; arrow keys go from mark to mark.</source>
        <translation>La figura. Un clic en una marca muestra de dónde sale su número; las flechas van de marca en marca.</translation>
    </message>
    <message>
        <source>Shows the cases whose name, country, outcome or size has these words</source>
        <translation>Muestra los casos cuyo nombre, país, resultado o tamaño contiene estas palabras</translation>
    </message>
    <message>
        <source>The cases of the document. A tick puts a case into the figure.</source>
        <translation>Los casos del documento. Una marca pone un caso en la figura.</translation>
    </message>
    <message>
        <source>The views of the document, which are the steps of a presentation. Drag them to another place.</source>
        <translation>Las vistas del documento, que son los pasos de una presentación. Se arrastran a otro lugar.</translation>
    </message>
    <message>
        <source>What would be wrong to conclude from the figure. Notes in bold are always printed on it.</source>
        <translation>Lo que sería erróneo concluir de la figura. Las notas en negrita siempre se imprimen en ella.</translation>
    </message>
    <message>
        <source>How the selected number came about, step by step, and who says so</source>
        <translation>Cómo se obtuvo el número seleccionado, paso a paso, y quién lo dice</translation>
    </message>
    <message>
        <source>The selected value as things that people know</source>
        <translation>El valor seleccionado como cosas que la gente conoce</translation>
    </message>
    <message>
        <source>What the view takes for granted. Another value in the second column reads the record otherwise.</source>
        <translation>Lo que la vista da por supuesto. Otro valor en la segunda columna lee los datos de otra manera.</translation>
    </message>
    <message>
        <source>The figure in small for each other way to read the record. A click reads the view so.</source>
        <translation>La figura en pequeño para cada otra lectura de los datos. Un clic lee así la vista.</translation>
    </message>
    <message>
        <source>What the figure shows, as a table: values, basis, gaps and sources</source>
        <translation>Lo que muestra la figura, como tabla: valores, base, lagunas y fuentes</translation>
    </message>
    <message>
        <source>A row for each case. Type quantities, dates and stages as people write them; a click on a header sorts.</source>
        <translation>Una fila por caso. Cantidades, fechas y etapas se escriben como las escribe la gente; un clic en un encabezado ordena.</translation>
    </message>
    <message>
        <source>What happened when. Type a date into the last row to add an event.</source>
        <translation>Qué ocurrió y cuándo. Una fecha en la última fila añade un evento.</translation>
    </message>
    <message>
        <source>What the case says, an entry a row. Type into the last row to add one; all of its fields stand below.</source>
        <translation>Lo que dice el caso, una entrada por fila. En la última fila se añade una; debajo están todos sus campos.</translation>
    </message>
    <message>
        <source>The rows of the file, which stays as it is. A click on a cell shows its receipt, on a header sorts.</source>
        <translation>Las filas del archivo, que queda como está. Un clic en una celda muestra su comprobante; en un encabezado, ordena.</translation>
    </message>
    <message>
        <source>Which rows could not be read, and why</source>
        <translation>Qué filas no se pudieron leer y por qué</translation>
    </message>
    <message>
        <source>Begins a case, whose name is typed first</source>
        <translation>Comienza un caso, cuyo nombre se escribe primero</translation>
    </message>
    <message>
        <source>What to look for in names, summaries, notes, values, events and sources of all cases</source>
        <translation>Lo que se busca en nombres, resúmenes, notas, valores, eventos y fuentes de todos los casos</translation>
    </message>
    <message>
        <source>What stands in its place then; empty takes it away</source>
        <translation>Lo que queda en su lugar; vacío lo quita</translation>
    </message>
    <message>
        <source>Capital and small letters count as different</source>
        <translation>Mayúsculas y minúsculas cuentan como distintas</translation>
    </message>
    <message>
        <source>Leaves out places inside longer words</source>
        <translation>Omite los lugares dentro de palabras más largas</translation>
    </message>
    <message>
        <source>Places that were not replaced, each with the reason</source>
        <translation>Lugares que no se reemplazaron, cada uno con la razón</translation>
    </message>
    <message>
        <source>Stands on the figure. Empty: made from the data, and made anew when they change.</source>
        <translation>Está en la figura. Vacío: se hace con los datos, y de nuevo cuando cambian.</translation>
    </message>
    <message>
        <source>Your own notes, printed after those that must stand</source>
        <translation>Notas propias, impresas después de las que deben estar</translation>
    </message>
    <message>
        <source>Seen by the speaker alone while presenting</source>
        <translation>Solo lo ve quien presenta</translation>
    </message>
    <message>
        <source>What a class is asked before it sees the figure</source>
        <translation>Lo que se pregunta a la clase antes de ver la figura</translation>
    </message>
    <message>
        <source>What is said to those who do not see the picture, in up to 250 characters</source>
        <translation>Lo que se dice a quienes no ven la imagen, en 250 caracteres como máximo</translation>
    </message>
    <message>
        <source>Researched cases with their sources. Tick those to be added to the document.</source>
        <translation>Casos investigados con sus fuentes. Los marcados se añaden al documento.</translation>
    </message>
    <message>
        <source>The sizes to be written. In each the figure is laid out anew, not scaled.</source>
        <translation>Los tamaños que se escriben. En cada uno la figura se dispone de nuevo, no se escala.</translation>
    </message>
    <message>
        <source>In the chosen size something would be left out; this one has room for all</source>
        <translation>En el tamaño elegido faltaría algo; en este cabe todo</translation>
    </message>
    <message>
        <source>A size of your own, which stays in the list</source>
        <translation>Un tamaño propio, que queda en la lista</translation>
    </message>
    <message>
        <source>Where the files are written; a folder that is not there is made</source>
        <translation>Dónde se escriben los archivos; una carpeta que falta se crea</translation>
    </message>
    <message>
        <source>Writes a file for each ticked size and format</source>
        <translation>Escribe un archivo por cada tamaño y formato marcados</translation>
    </message>
    <message>
        <source>The figure, all views, or a worksheet for a class</source>
        <translation>La figura, todas las vistas o una hoja de ejercicios para una clase</translation>
    </message>
    <message>
        <source>The views that stand on the worksheet</source>
        <translation>Las vistas que aparecen en la hoja de ejercicios</translation>
    </message>
    <message>
        <source>The size of each sheet</source>
        <translation>El tamaño de cada hoja</translation>
    </message>
    <message>
        <source>Asks which printer, then prints</source>
        <translation>Pregunta qué impresora y después imprime</translation>
    </message>
    <message>
        <source>Writes the pages into a file instead of printing them</source>
        <translation>Escribe las páginas en un archivo en vez de imprimirlas</translation>
    </message>
    <message>
        <source>How much one square centimetre or one centimetre stands for: 1 cm² = 70 GB</source>
        <translation>Lo que representa un centímetro cuadrado o un centímetro: 1 cm² = 70 GB</translation>
    </message>
    <message>
        <source>What each column of the file becomes, and its unit; click to choose otherwise</source>
        <translation>En qué se convierte cada columna del archivo, y su unidad; un clic para elegir otra cosa</translation>
    </message>
    <message>
        <source>The rows as they will be read; a problem is marked in its cell</source>
        <translation>Las filas como se leerán; un problema está marcado en su celda</translation>
    </message>
    <message>
        <source>Whether the cases come to those of the open document or into a new one</source>
        <translation>Si los casos se unen a los del documento abierto o van a uno nuevo</translation>
    </message>
    <message>
        <source>Takes the rows without problems, as one step that can be undone</source>
        <translation>Toma las filas sin problemas, como un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Whether the case is open, closed, or ended in a judgment that nobody enforced</source>
        <translation>Si el caso está abierto, cerrado o acabó en una sentencia que nadie ejecutó</translation>
    </message>
    <message>
        <source>How it ended, or that it has not; it words what stands in place of a penalty</source>
        <translation>Cómo terminó, o que no ha terminado; dice lo que aparece en lugar de una sanción</translation>
    </message>
    <message>
        <source>Tick it if you read it yourself in the page that is cited</source>
        <translation>Márquelo si lo ha leído usted en la página citada</translation>
    </message>
    <message>
        <source>What was done with what is counted: copied, held, offered and published are different numbers</source>
        <translation>Qué se hizo con lo que se cuenta: copiado, poseído, ofrecido y publicado son números distintos</translation>
    </message>
    <message>
        <source>Whether it is alleged, admitted, found or estimated; what is alleged is said to be so everywhere</source>
        <translation>Si es alegado, admitido, probado o estimado; lo alegado se dice así en todas partes</translation>
    </message>
    <message>
        <source>What kind of source carries the number, and whether it is doubted</source>
        <translation>Qué tipo de fuente respalda el número y si se duda de él</translation>
    </message>
    <message>
        <source>A person, a company, an authority: as the sources name it</source>
        <translation>Una persona, una empresa, una autoridad: como la nombran las fuentes</translation>
    </message>
    <message>
        <source>A company cannot be imprisoned, and a person has no revenue of a company</source>
        <translation>Una empresa no puede ser encarcelada, y una persona no tiene ingresos de empresa</translation>
    </message>
    <message>
        <source>What it did: copied, published, ran the site, held the data</source>
        <translation>Qué hizo: copió, publicó, administró el sitio, tenía los datos</translation>
    </message>
    <message>
        <source>A fine, damages, a prison term: kinds of money are added, prison is never added to money</source>
        <translation>Multa, indemnización, prisión: los tipos de dinero se suman, la prisión nunca al dinero</translation>
    </message>
    <message>
        <source>Before whom: a criminal court, a civil court or an authority</source>
        <translation>Ante quién: un tribunal penal, uno civil o una autoridad</translation>
    </message>
    <message>
        <source>What a reader must know of this number alone</source>
        <translation>Lo que hay que saber de este número solo</translation>
    </message>
    <message>
        <source>There is a sum, and those who know it do not say it</source>
        <translation>Hay una suma, y quienes la conocen no la dicen</translation>
    </message>
    <message>
        <source>Whether each of several pays it, or all of them together once</source>
        <translation>Si cada uno de varios lo paga o todos juntos una vez</translation>
    </message>
    <message>
        <source>Who arrived at the number: a sum that only the press computed is never a decision</source>
        <translation>Quién llegó al número: una suma que solo calculó la prensa nunca es una decisión</translation>
    </message>
    <message>
        <source>Whether it is one penalty or the sum of several counts</source>
        <translation>Si es una sola pena o la suma de varios cargos</translation>
    </message>
    <message>
        <source>Who published it: printed under every figure that rests on it</source>
        <translation>Quién lo publicó: impreso bajo cada figura que se basa en ello</translation>
    </message>
    <message>
        <source>The title of the page or paper; a headline stands in the receipt only</source>
        <translation>El título de la página o documento; un titular solo aparece en el comprobante</translation>
    </message>
    <message>
        <source>Where it is found; nothing is fetched from there</source>
        <translation>Dónde se encuentra; de allí no se descarga nada</translation>
    </message>
    <message>
        <source>The record itself is printed first; copies and social media are marked as such</source>
        <translation>El documento original se imprime primero; las copias y redes sociales se señalan</translation>
    </message>
    <message>
        <source>Whose revenue it is: a penalty is divided by that of the one who pays</source>
        <translation>De quién son los ingresos: una sanción se divide entre los de quien paga</translation>
    </message>
    <message>
        <source>How many pixels of a PNG stand for a point: more for large screens and for print</source>
        <translation>Cuántos píxeles de un PNG representan un punto: más para pantallas grandes e impresión</translation>
    </message>
</context>
</TS>
